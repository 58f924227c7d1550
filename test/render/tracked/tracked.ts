import { classify } from "../../../src/classify/classify.ts";
import { wordEdits } from "../../../src/diff/words.ts";
import type { ChangeSet, Document } from "../../../src/model.ts";
import { type DiffDocxOptions, renderDiffDocx } from "../../../src/render/tracked/tracked.ts";
import { compareDocuments } from "../../builders/compare.ts";
import { simpleWords } from "../../builders/words.ts";

/** The Word file that tells what became of a document. */
export function tracked(
  before: Document,
  after: Document,
  options: Partial<DiffDocxOptions> = {},
): Uint8Array {
  return renderDiffDocx(judged(before, after), {
    ui: after.language,
    editsOf: (old, now, language) => wordEdits(old, now, language, simpleWords).edits,
    ...options,
  });
}

export function judged(before: Document, after: Document): ChangeSet {
  return classify(compareDocuments(before, after).difference);
}
