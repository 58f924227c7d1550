import { extname } from "node:path";
import {
  type ChangeSet,
  compare,
  createSplitWords,
  type Document,
  type Input,
  type Layer,
  openLexicons,
  read,
  renderDiffJson,
  renderDiffMarkdown,
  renderDiffTerminal,
  renderSideBySide,
  select,
} from "../../src/index.ts";
import { readInput } from "../input.ts";
import type { Io } from "../io.ts";
import { checkOutput, writeOutput } from "../output.ts";
import { formatOf, readOptionsOf, screenOf, uiOf } from "../settings.ts";
import type { Run, Values } from "../verbs.ts";

export const diff: Run = async (files, values, io) => {
  const [beforeFile = "-", afterFile = "-"] = files;
  const out = values["out"] === undefined ? undefined : String(values["out"]);
  await checkOutput(out, files);
  const [before, after] = await readBoth(
    await readInput(beforeFile, io),
    await readInput(afterFile, io),
    values,
  );
  const tokenizer = values["tokenizer"] === "intl" ? "intl" : "lexicon";
  const splitWords = createSplitWords(openLexicons(io.lexicons), tokenizer);
  const ignore = typeof values["ignore"] === "string" ? (values["ignore"].split(",") as Layer[]) : [];
  const changes = select(compare(before, after, { splitWords }), { ignore });
  await writeOutput(render(changes, values, io), out, io);
  return select(changes, { only: onlyOf(values) }).changes.length === 0 ? 0 : 1;
};

// The same bytes under the same kind of name are the same document: it is read once.
async function readBoth(before: Input, after: Input, values: Values): Promise<readonly [Document, Document]> {
  const options = readOptionsOf(values);
  const first = await read(before, options);
  const same = before.sha256 === after.sha256 && extname(before.file) === extname(after.file);
  return [first, same ? { ...first, file: after.file } : await read(after, options)];
}

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
