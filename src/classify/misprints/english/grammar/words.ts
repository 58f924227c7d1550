import type { Span } from "../../../../model.ts";
import type { Kind } from "./kinds.ts";

/** A word or a mark of a sentence, with what it may be; nothing is known of a mark, a number, a name and a word with a hyphen. */
export interface Word {
  /** In small letters. */
  readonly text: string;
  readonly kinds: ReadonlySet<Kind>;
  readonly span: Span;
}

export type KindsOf = (word: string) => ReadonlySet<Kind>;

export function wordsIn(text: string, kindsOf: KindsOf): readonly Word[] {
  return Array.from(text.matchAll(pieces), ({ 0: found, index }) => {
    const small = found.toLowerCase().replace("’", "'");
    // A capital within a sentence is a name's; at its beginning it is none.
    const isName =
      /^[A-Z]/.test(found) && found !== "I" && !/(?:^|[.!?:;•*\-\n])\s*$/.test(text.slice(0, index));
    const isWord = /^[a-z]+$/.test(small) && !isName;
    return { text: small, kinds: isWord ? kindsOf(small) : unknown, span: [index, index + found.length] };
  });
}

const unknown: ReadonlySet<Kind> = new Set();
const pieces = /[\p{L}\d]+(?:[-'’./@&][\p{L}\d]+)*|[^\s\p{L}\d]/gu;

export function may(word: Word | undefined, ...kinds: readonly Kind[]): boolean {
  return word !== undefined && kinds.some((kind) => word.kinds.has(kind));
}

/** Whether a word is of these kinds and can be of no other. */
export function mustBe(word: Word | undefined, ...kinds: readonly Kind[]): boolean {
  return word !== undefined && word.kinds.size > 0 && [...word.kinds].every((kind) => kinds.includes(kind));
}

/** Where a clause ends: at a mark, or with the text. */
export function isEnd(word: Word | undefined): boolean {
  return word === undefined || /^[.,;:!?)]$/.test(word.text);
}

/** Whether grammar refuses what stands behind a place. */
export type Test = (words: readonly Word[], at: number) => boolean;
