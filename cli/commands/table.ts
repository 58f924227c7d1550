import {
  type ChangeSet,
  type Language,
  renderTableDocx,
  renderTableHtml,
  renderTableMarkdown,
  STYLE_OF,
  TABLE_STYLES,
  type TableOptions,
  type TableStyle,
} from "../../src/index.ts";
import { compareInputs } from "../compare.ts";
import { readInput } from "../input.ts";
import { checkOutput, writeOutput } from "../output.ts";
import { formatOf, outOf, uiOf } from "../settings.ts";
import { checkBinary } from "../word.ts";
import type { Run, Values } from "../verbs.ts";
import type { Io } from "../io.ts";

export const table: Run = async (files, values, io) => {
  const [beforeFile = "-", afterFile = "-"] = files;
  const out = outOf(values);
  if (formatOf(values) === "docx") checkBinary("a Word file", values, io);
  checkOutput(out, files);
  const before = await readInput(beforeFile, io, values);
  const after = await readInput(afterFile, io, values);
  const changes = await compareInputs(before, after, values, io);
  await writeOutput(render(changes, optionsOf(changes.after.language, values, io), values), out, io);
  return 0;
};

function render(changes: ChangeSet, options: TableOptions, values: Values): string | Uint8Array {
  switch (formatOf(values)) {
    case "md":
      return renderTableMarkdown(changes, options);
    case "docx":
      return renderTableDocx(changes, options);
    default:
      return renderTableHtml(changes, options);
  }
}

function optionsOf(document: Language, values: Values, io: Io): TableOptions {
  const given = TABLE_STYLES.find((name) => name === values["style"]);
  const style: TableStyle = given ?? STYLE_OF[document];
  const { columns } = values;
  return {
    style,
    // A style is at home in one language; only where none was named the document's own labels are the better ones.
    ui:
      values["ui"] === undefined && given !== undefined
        ? undefined
        : uiOf(values, document, { ...io, terminal: null }),
    columns: columns === "before-after" || columns === "after-before" ? columns : undefined,
    types: values["types"] === true,
    all: values["all"] === true,
  };
}
