import { extname } from "node:path";
import {
  type ChangeSet,
  compare,
  createSpelling,
  createSplitWords,
  type Document,
  read,
  type ReadOptions,
  type Spelling,
  type SplitWords,
  type Wordings,
} from "../src/index.ts";
import type { GivenInput } from "./input.ts";
import type { Io } from "./io.ts";
import { judgementOf } from "./judgement.ts";
import { progressFor } from "./progress.ts";
import { readOptionsOf } from "./settings.ts";
import type { Values } from "./verbs.ts";

/** What changed from one input to the other, judged by what people set and decided, with progress where it is shown. */
export async function compareInputs(
  before: GivenInput,
  after: GivenInput,
  values: Values,
  io: Io,
  vocabulary?: Vocabulary,
): Promise<ChangeSet> {
  const progress = progressFor(before.bytes.length + after.bytes.length, values["quiet"] === true, io);
  try {
    progress.at(`reading ${before.file} and ${after.file}`);
    const [old, now] = await readBoth(before, after, readOptionsOf(values));
    const judgement = judgementOf(values, io);
    progress.at("comparing");
    const { bilingual } = await io.lexicons();
    return compare(old, now, {
      ...(vocabulary ?? (await vocabularyOf(values, io))),
      bilingual,
      ...judgement,
    });
  } finally {
    progress.done();
  }
}

/** How words are found, how they are written, and which stand for one another. */
export interface Vocabulary {
  readonly splitWords: SplitWords;
  readonly spelling: Spelling | undefined;
  readonly wordings: Wordings;
}

/** By the lexicons; words cut as asked otherwise say nothing of misprints. */
export async function vocabularyOf(values: Values, io: Io): Promise<Vocabulary> {
  const { words, wordings } = await io.lexicons();
  if (values["tokenizer"] === "intl")
    return { splitWords: createSplitWords(words, "intl"), spelling: undefined, wordings };
  return { splitWords: createSplitWords(words), spelling: createSpelling(words), wordings };
}

// The same bytes under the same kind of name are the same document: it is read once.
async function readBoth(
  before: GivenInput,
  after: GivenInput,
  options: ReadOptions,
): Promise<readonly [Document, Document]> {
  const first = await read(before, { ...before.as, ...options });
  const same = before.sha256 === after.sha256 && kindOf(before) === kindOf(after);
  return [first, same ? { ...first, file: after.file } : await read(after, { ...after.as, ...options })];
}

function kindOf({ file, as }: GivenInput): string {
  return as.format ?? extname(file);
}
