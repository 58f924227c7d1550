import type { Language } from "../../model.ts";
import { enumeratorLength } from "../../text/enumerator.ts";
import { foldForComparison } from "../../text/fold.ts";
import { foldNotation } from "../folds/notation.ts";
import { voiceOf } from "../rules/rule.ts";
import { plainLabel } from "./labels.ts";

/** A word, a number or a CJK character of a text that was laid out anew. */
export interface Token {
  readonly word: string;
  /** Which change it is of; an index. */
  readonly change: number;
  /** What a label names that everybody understands without it, so that the other side may lack it; null for all else. */
  readonly label: string | null;
  /** False of a header that is read again before another row. */
  readonly needed: boolean;
  /** What two changes share says that they belong together, a label does not. */
  readonly binds: boolean;
}

/** The tokens of a text with lines, separators and labels in it, without the numbers of its items. */
export function tokensOf(text: string, change: number, language: Language): readonly Token[] {
  return text.split(/[\n|｜\t；;]/).flatMap((line): readonly Token[] => {
    const bare = line.slice(enumeratorLength(line));
    const label = labelled.exec(bare)?.[1] ?? "";
    const at = label === "" ? 0 : bare.indexOf(label) + label.length;
    return [
      ...namingTokens(bare.slice(0, at), change, language),
      ...read(bare.slice(at), change, language, null),
    ];
  });
}

const labelled = /^[\s・•*-]*([^:：。.、，,]{1,32})[:：](?!\/\/)/;

/** The header of a column or row, said before a cell. */
export function labelTokens(
  text: string,
  change: number,
  language: Language,
  isNeeded: boolean,
): readonly Token[] {
  return namingTokens(text, change, language).map((token) => ({
    ...token,
    needed: isNeeded && token.needed,
    binds: false,
  }));
}

/** What stands before a colon or in the first cell: a label where everybody understands the rest without it, else what the rest is about. */
export function namingTokens(text: string, change: number, language: Language): readonly Token[] {
  return read(text, change, language, plainLabel(text, voiceOf(language)));
}

function read(text: string, change: number, language: Language, label: string | null): readonly Token[] {
  const folded = foldForComparison(foldNotation(text, language));
  const isText = label === null;
  return Array.from(folded.matchAll(word), ([found]) => ({
    word: found,
    change,
    label,
    needed: isText,
    binds: isText,
  }));
}

/** Signs that say something (○, ×, %, ¥, +) are words too; those that part cells and lines are none. */
const word = /[0-9]+(?:[.,][0-9]+)*|[a-z]+|(?![|=<>^`~])[\p{L}\p{N}\p{S}%]/gu;
