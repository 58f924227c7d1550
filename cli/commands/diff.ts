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
  type ReadOptions,
  renderDiffJson,
  renderDiffMarkdown,
  renderDiffTerminal,
  renderSideBySide,
  select,
} from "../../src/index.ts";
import { readInput } from "../input.ts";
import type { Io } from "../io.ts";
import { judgementOf } from "../judgement.ts";
import { checkOutput, writeOutput } from "../output.ts";
import { progressFor } from "../progress.ts";
import { formatOf, outOf, readOptionsOf, screenOf, uiOf } from "../settings.ts";
import type { Run, Values } from "../verbs.ts";

export const diff: Run = async (files, values, io) => {
  const [beforeFile = "-", afterFile = "-"] = files;
  const out = outOf(values);
  await checkOutput(out, files);
  const before = await readInput(beforeFile, io);
  const after = await readInput(afterFile, io);
  const changes = await compareInputs(before, after, values, io);
  await writeOutput(render(changes, values, io), out, io);
  return select(changes, { only: onlyOf(values) }).changes.length === 0 ? 0 : 1;
};

async function compareInputs(before: Input, after: Input, values: Values, io: Io): Promise<ChangeSet> {
  const progress = progressFor(before.bytes.length + after.bytes.length, values["quiet"] === true, io);
  try {
    progress.at(`reading ${before.file} and ${after.file}`);
    const [old, now] = await readBoth(before, after, readOptionsOf(values));
    const judgement = await judgementOf(values, io);
    progress.at("comparing");
    const tokenizer = values["tokenizer"] === "intl" ? "intl" : "lexicon";
    const splitWords = createSplitWords(openLexicons(io.lexicons), tokenizer);
    const ignore = typeof values["ignore"] === "string" ? (values["ignore"].split(",") as Layer[]) : [];
    return select(compare(old, now, { splitWords, ...judgement }), { ignore });
  } finally {
    progress.done();
  }
}

// The same bytes under the same kind of name are the same document: it is read once.
async function readBoth(
  before: Input,
  after: Input,
  options: ReadOptions,
): Promise<readonly [Document, Document]> {
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
