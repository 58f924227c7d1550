import { align } from "../../src/align/align.ts";
import { diff } from "../../src/diff/diff.ts";
import type { Alignment, Difference, Document, Segmented } from "../../src/model.ts";
import { segmented } from "./segmented.ts";
import { policy, type PolicyOptions } from "./policy.ts";
import { simpleWords } from "./words.ts";

export interface Compared {
  readonly before: Segmented;
  readonly after: Segmented;
  readonly alignment: Alignment;
  readonly difference: Difference;
}

export function compareDocuments(before: Document, after: Document): Compared {
  const [old, now] = [segmented(before), segmented(after)];
  const alignment = align(old, now);
  return { before: old, after: now, alignment, difference: diff(old, now, alignment, simpleWords) };
}

/** Compares two policies in the notation of `policy()`. */
export function compareTexts(
  before: string,
  after: string,
  old: PolicyOptions = {},
  now: PolicyOptions = old,
): Difference {
  return compareDocuments(policy(before, old), policy(after, now)).difference;
}
