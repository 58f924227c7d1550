import type { Document } from "../../model.ts";
import { sectionsInOrder } from "../../sequence/sections.ts";
import { lazily } from "../../text/lazily.ts";

/** What the two versions themselves show of how something is written. */
export interface Evidence {
  /** Whether the old version writes so elsewhere already, and what it wrote here stands once in it and no longer in the new one. */
  readonly isUsual: (old: string, now: string) => boolean;
  /** Whether the old version has it. */
  readonly isUsed: (words: string) => boolean;
  /** Whether it stands more than once in the old version. */
  readonly isOften: (words: string) => boolean;
  /** Whether it still stands in the new version. */
  readonly remains: (words: string) => boolean;
}

export function evidenceOf(before: Document, after: Document): Evidence {
  const [stood, stands] = [lazily(() => wholeOf(before)), lazily(() => wholeOf(after))];
  const isOften = (words: string): boolean => {
    const at = stood().indexOf(words);
    return at >= 0 && stood().includes(words, at + 1);
  };
  return {
    // Market stands in Marketo, which is no evidence for it.
    isUsual: (old, now) =>
      (/^[A-Za-z]+$/.test(old) && old.includes(now) ? stood().replace(old, "") : stood()).includes(now) &&
      !stands().includes(old) &&
      !isOften(old),
    isUsed: (words) => stood().includes(words),
    isOften,
    remains: (words) => stands().includes(words),
  };
}

function wholeOf(document: Document): string {
  const parts = document.preamble.map(({ text }) => text);
  for (const { heading, blocks } of sectionsInOrder(document))
    parts.push(heading.text, ...blocks.map(({ text }) => text));
  return parts.join("\n");
}
