import { align } from "./align/align.ts";
import { classify, type ClassifyOptions } from "./classify/classify.ts";
import { diff } from "./diff/diff.ts";
import { ingest, type IngestOptions } from "./ingest/ingest.ts";
import type { Alignment, ChangeSet, Document, Language, SplitWords } from "./model.ts";
import { outline } from "./outline/outline.ts";
import { segment } from "./tokenize/segment.ts";
import { keepTermsWhole } from "./tokenize/terms.ts";

/** A file as it was received. */
export interface Input {
  /** As the caller names it; it appears in the output. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}

export type ReadOptions = IngestOptions & {
  /** Overrides the detected language. */
  readonly language?: Language;
};

export type CompareOptions = ClassifyOptions & {
  /** Called only with sentences that changed, so that a lexicon is opened only when one is needed. */
  readonly splitWords: SplitWords;
};

/** The policy in a file: its sections, dates and language. Throws PolicyError where the file cannot be read as text. */
export async function read(input: Input, options: ReadOptions = {}): Promise<Document> {
  return outline(await ingest(input, options), options);
}

/** What changed from one version of a policy to another, each change with its verdict. */
export function compare(before: Document, after: Document, options: CompareOptions): ChangeSet {
  const [old, now] = [segment(before), segment(after)];
  const terms = [...before.terms, ...after.terms].map(({ term }) => term);
  const splitWords = keepTermsWhole(options.splitWords, terms);
  return classify(diff(old, now, align(old, now), splitWords), options);
}

/** Which section, block and sentence of a version became which of another. */
export function match(before: Document, after: Document): Alignment {
  return align(segment(before), segment(after));
}
