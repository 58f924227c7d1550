import {
  type Document,
  read,
  renderOutlineJson,
  renderOutlineMarkdown,
  renderOutlineTerminal,
} from "../../src/index.ts";
import { readInput } from "../input.ts";
import type { Io } from "../io.ts";
import { checkOutput, writeOutput } from "../output.ts";
import { progressFor } from "../progress.ts";
import { formatOf, outOf, readOptionsOf, screenOf, uiOf } from "../settings.ts";
import type { Run, Values } from "../verbs.ts";

export const outline: Run = async (files, values, io) => {
  const [file = "-"] = files;
  const out = outOf(values);
  checkOutput(out, files);
  const input = await readInput(file, io, values);
  const progress = progressFor(input.bytes.length, values["quiet"] === true, io);
  progress.at(`reading ${file}`);
  const document = await read(input, { ...input.as, ...readOptionsOf(values) }).finally(progress.done);
  await writeOutput(render(document, values, io), out, io);
  return 0;
};

function render(document: Document, values: Values, io: Io): string {
  const ui = uiOf(values, document.language, io);
  switch (formatOf(values)) {
    case "json":
      return renderOutlineJson(document, { ui });
    case "md":
      return renderOutlineMarkdown(document);
    default:
      return renderOutlineTerminal(document, {
        ...screenOf(values, io),
        ui,
        chrome: values["chrome"] === true,
      });
  }
}
