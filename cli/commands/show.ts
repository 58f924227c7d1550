import { renderVersionJson, renderVersionTerminal } from "../../src/index.ts";
import { checkOutput, writeOutput } from "../output.ts";
import { formatOf, outOf, screenOf, uiOf } from "../settings.ts";
import { referenceIn, storeOf } from "../store.ts";
import type { Run } from "../verbs.ts";

export const show: Run = async (files, values, io) => {
  const [reference = ""] = files;
  const out = outOf(values);
  checkOutput(out, []);
  const wanted = referenceIn(reference);
  const store = await storeOf(values, io);
  const version = await store.find(wanted);
  if (values["source"] === true) {
    await writeOutput(await store.source(version), out, io);
    return 0;
  }
  for await (const bytes of store.texts([version])) {
    const text = bytes.toString();
    const ui = uiOf(values, version.language, io);
    await writeOutput(
      formatOf(values) === "json"
        ? renderVersionJson(version, { text })
        : renderVersionTerminal(version, text, { ...screenOf(values, io), ui }),
      out,
      io,
    );
  }
  return 0;
};
