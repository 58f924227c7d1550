import {
  type ChangeSet,
  type Layer,
  renderDiffJson,
  renderDiffMarkdown,
  renderDiffTerminal,
  renderSideBySide,
  select,
} from "../../src/index.ts";
import { compareInputs } from "../compare.ts";
import { readInput } from "../input.ts";
import type { Io } from "../io.ts";
import { checkOutput, writeOutput } from "../output.ts";
import { formatOf, outOf, screenOf, uiOf } from "../settings.ts";
import type { Run, Values } from "../verbs.ts";

export const diff: Run = async (files, values, io) => {
  const [beforeFile = "-", afterFile = "-"] = files;
  const out = outOf(values);
  await checkOutput(out, files);
  const before = await readInput(beforeFile, io, values);
  const after = await readInput(afterFile, io, values);
  const ignore = typeof values["ignore"] === "string" ? (values["ignore"].split(",") as Layer[]) : [];
  const changes = select(await compareInputs(before, after, values, io), { ignore });
  await writeOutput(render(changes, values, io), out, io);
  return select(changes, { only: onlyOf(values) }).changes.length === 0 ? 0 : 1;
};

function onlyOf(values: Values): "substantive" | "editorial" | undefined {
  const only = values["only"];
  return only === "substantive" || only === "editorial" ? only : undefined;
}

function render(changes: ChangeSet, values: Values, io: Io): string {
  const only = onlyOf(values);
  const view = {
    ui: uiOf(values, changes.after.language, io),
    only,
    all: values["all"] === true,
    explain: values["explain"] === true,
    sections: values["sections"] === true,
    context: Number(values["context"] ?? 0),
  };
  switch (formatOf(values)) {
    case "json":
      return renderDiffJson(select(changes, { only }));
    case "md":
      return renderDiffMarkdown(changes, view);
    default: {
      const screen = screenOf(values, io);
      return values["side-by-side"] === true
        ? renderSideBySide(changes, { ...view, ...screen })
        : renderDiffTerminal(changes, { ...view, ...screen });
    }
  }
}
