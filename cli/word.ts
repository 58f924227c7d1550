import {
  type Block,
  type ChangeSet,
  countUnwritable,
  type DiffDocxOptions,
  type Document,
  editsBetween,
  isDate,
  PolicyError,
  read,
  readTemplate,
  renderDiffDocx,
  type Section,
} from "../src/index.ts";
import type { GivenBytes } from "./bytes.ts";
import { compareInputs, vocabularyOf } from "./compare.ts";
import { inputOf } from "./input.ts";
import type { Io } from "./io.ts";
import { readOptionsOf, uiOf } from "./settings.ts";
import type { Values } from "./verbs.ts";

/** What changed, as a Word file with tracked changes, and whether nothing did. */
export async function tellInWord(
  before: GivenBytes,
  after: GivenBytes,
  values: Values,
  io: Io,
): Promise<{ readonly bytes: Uint8Array; readonly nothing: boolean }> {
  checkBinary("a Word file", values, io);
  checkWhole(values);
  const date = momentOf(values);
  const vocabulary = await vocabularyOf(values, io);
  const changes = await compareInputs(inputOf(before), inputOf(after), values, io, vocabulary);
  const author = values["author"];
  const options: DiffDocxOptions = {
    ui: uiOf(values, changes.after.language, io),
    author: typeof author === "string" ? author : undefined,
    date,
    explain: values["explain"] === true,
    editsOf: editsBetween(changes.before, changes.after, vocabulary.splitWords),
  };
  const template =
    changes.before.format === "docx" ? readTemplate(before.bytes, before.file, revisionsOf(values)) : null;
  const bytes =
    template === null ? renderDiffDocx(changes, options) : await renewed(changes, { ...options, template });
  tellSigns(changes, values, io);
  return { bytes, nothing: changes.changes.length === 0 };
}

/** What Word cannot hold is there as a sign; that is said, since it is not the text as it was. */
function tellSigns({ before, after }: ChangeSet, values: Values, io: Io): void {
  const count = [before, after].flatMap(textsIn).reduce((sum, text) => sum + countUnwritable(text), 0);
  if (count === 0 || values["quiet"] === true) return;
  io.complain(
    `kaitei: ${count} control ${count === 1 ? "character stands as a sign" : "characters stand as signs"} such as ␌ in the Word file, which can hold none`,
  );
}

/** Lists print their numbers themselves where that gives the numbers of both versions; else the numbers are text. */
async function renewed(changes: ChangeSet, options: DiffDocxOptions): Promise<Uint8Array> {
  const bytes = renderDiffDocx(changes, { ...options, counting: true });
  const isTrue =
    (await says(bytes, "accept", changes.after)) && (await says(bytes, "reject", changes.before));
  return isTrue ? bytes : renderDiffDocx(changes, { ...options, counting: false });
}

async function says(bytes: Uint8Array, revisions: "accept" | "reject", version: Document): Promise<boolean> {
  const { language, file } = version;
  const input = { file: `${file}.docx`, bytes, sha256: "" };
  return textOf(await read(input, { revisions, language })) === textOf(version);
}

function textOf(document: Document): string {
  return textsIn(document).join("").replaceAll(/\s+/g, "");
}

function textsIn({ title, preamble, sections }: Document): readonly string[] {
  return [title?.text ?? "", ...preamble.map(wordsOf), ...sections.flatMap(textsOf)];
}

function textsOf({ heading, blocks, children }: Section): readonly string[] {
  return [heading.text, ...blocks.map(wordsOf), ...children.flatMap(textsOf)];
}

function wordsOf(block: Block): string {
  return block.kind === "item" ? block.marker + block.text : block.text;
}

function revisionsOf(values: Values): "accept" | "reject" {
  return readOptionsOf(values).revisions ?? "accept";
}

/** Refuses to write what is no text to a terminal. */
export function checkBinary(what: string, values: Values, io: Io): void {
  if (io.terminal === null || values["out"] !== undefined) return;
  throw new PolicyError(
    "usage",
    `cannot write ${what} to the terminal: it is not text; name a file with --out, or pipe it on`,
  );
}

/** Accepting and rejecting give the two versions only where every change is tracked. */
function checkWhole(values: Values): void {
  const option = ["only", "ignore"].find((name) => values[name] !== undefined);
  if (option === undefined) return;
  throw new PolicyError(
    "usage",
    `cannot use --${option} with --format docx: rejecting all changes would not give BEFORE; leave it out, or use another format`,
  );
}

/** The moment given with --date, as Word writes it: a day is its first moment. */
function momentOf(values: Values): string | undefined {
  const given = values["date"];
  if (typeof given !== "string") return undefined;
  const [, day = "", time = "T00:00:00", zone = "Z"] =
    /^(\d{4}-\d{2}-\d{2})(?:(T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.\d+)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/.exec(
      given,
    ) ?? [];
  if (isDate(day)) return `${day}${time}${zone}`;
  throw new PolicyError(
    "usage",
    `cannot use --date ${given}: that is not a date; write it as 2024-09-03 or 2024-09-03T09:00:00+09:00`,
  );
}
