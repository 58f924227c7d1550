import { PolicyError, renderRecordedText, renderVersionJson } from "../../src/index.ts";
import { readInput } from "../input.ts";
import type { Io } from "../io.ts";
import { checkOutput, writeOutput } from "../output.ts";
import { formatOf, outOf, readOptionsOf, screenOf, uiOf } from "../settings.ts";
import { storeOf, versionFrom, writeOptions } from "../store.ts";
import type { Run, Values } from "../verbs.ts";

export const record: Run = async (files, values, io) => {
  const [file = "-"] = files;
  const out = outOf(values);
  const policy = textOf(values, "policy");
  if (policy === undefined)
    throw new PolicyError(
      "usage",
      `cannot record ${file}: the policy's name is missing; say --policy acme/privacy`,
    );
  checkOutput(out, files);
  const store = await storeOf(values, io);
  const input = await readInput(file, io, values);
  const said = {
    policy,
    effective: textOf(values, "effective"),
    source: textOf(values, "source"),
    timeZone: textOf(values, "time-zone"),
  };
  const version = await versionFrom(input, said, readOptionsOf(values), io);
  const [recorded] = await store.record([version], writeOptions(io));
  if (recorded !== undefined) await writeOutput(render(recorded, values, io), out, io);
  return 0;
};

function textOf(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}

function render(recorded: Parameters<typeof renderRecordedText>[0][number], values: Values, io: Io): string {
  const { version, outcome } = recorded;
  if (formatOf(values) === "json") return renderVersionJson(version, { outcome });
  return renderRecordedText([recorded], {
    ...screenOf(values, io),
    ui: uiOf(values, version.language, io),
  });
}
