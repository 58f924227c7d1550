import type { Spelling } from "../../../model.ts";
import { slipsBetween } from "./english.ts";
import type { Evidence } from "../evidence.ts";
import { isInName } from "./no-names.ts";
import { stretchesOf } from "../stretches.ts";

/**
 * The old text with the English words put right that fingers or a scanner spoiled with what is no letter of theirs: you6r, 1mmune, rnay, a third partys
 * rights; and names of one word, written otherwise everywhere else, with a mark or a capital in them.
 */
export function withTypedRight(
  before: string,
  after: string,
  { knows }: Spelling,
  evidence: Evidence,
): string {
  let text = before;
  for (const { span, now } of stretchesOf(piecesOf(before), piecesOf(after), 0).toReversed()) {
    const wrong = before.slice(...span);
    const isTitle =
      (/[A-Z][a-z]+ $/.test(before.slice(0, span[0])) || /^ [A-Z][a-z]/.test(before.slice(span[1]))) &&
      !isInName(before, span, knows);
    const isKnown = (word: string): boolean => knows(word.toLowerCase(), "en");
    if (!isSpoilt(wrong, now, isKnown, evidence) && !(isTitle && isTitled(wrong, now, isKnown))) continue;
    text = text.slice(0, span[0]) + now + text.slice(span[1]);
  }
  return text;
}

/** Words with all that stands in them; an address or a date is one. */
function piecesOf(text: string): readonly string[] {
  return text.match(/[\p{L}\d](?:[\p{L}\d'’.@/_-]*[\p{L}\d])?|[^\p{L}\d]/gu) ?? [];
}

function isSpoilt(
  wrong: string,
  right: string,
  knows: (word: string) => boolean,
  evidence: Evidence,
): boolean {
  if (/\s/.test(wrong + right) || wrong === "" || right === "") return false;
  if (/^[A-Za-z]{3,}['’]s$/.test(right) && right.replace(/['’]/, "") === wrong) return !knows(wrong);
  if (isWord(right) && knows(right)) {
    if (/^[A-Za-z]*\d[A-Za-z\d]*$/.test(wrong) && /[A-Za-z]{2}/.test(wrong)) return isStray(wrong, right);
    return isWord(wrong) && !knows(wrong) && isScanned(wrong, right);
  }
  return isNameSpoilt(wrong, right, evidence);
}

function isWord(text: string): boolean {
  return /^[A-Za-z]+$/.test(text);
}

/** A digit beside the key that was meant, or one that looks like a letter. */
function isStray(wrong: string, right: string): boolean {
  if (right.length < shortestStray || /\d{2}/.test(wrong)) return false;
  if (wrong.replace(/\d/, "") === right) return !/^\d|\d$/.test(wrong);
  return (
    Array.from(wrong).length === right.length &&
    Array.from(wrong).every((letter, at) => {
      const meant = right[at] ?? "";
      return letter === meant || (drawn[letter] ?? "").includes(meant.toLowerCase());
    })
  );
}

/** B2B and h1 are names. */
const shortestStray = 3;
const drawn: Readonly<Record<string, string>> = {
  0: "o",
  1: "il",
  3: "e",
  4: "a",
  5: "s",
  6: "b",
  8: "b",
  9: "g",
};

/** What a scanner takes for another: rn for m, vv for w, cl for d. */
function isScanned(wrong: string, right: string): boolean {
  return scanned.some(([seen, meant]) =>
    Array.from(wrong.matchAll(new RegExp(seen, "g"))).some(
      ({ index }) => wrong.slice(0, index) + meant + wrong.slice(index + seen.length) === right,
    ),
  );
}

const scanned: readonly (readonly [seen: string, meant: string])[] = [
  ["rn", "m"],
  ["vv", "w"],
  ["cl", "d"],
  ["li", "h"],
  ["ii", "u"],
  ["I", "l"],
  ["lc", "k"],
  ["m", "rn"],
];

/** A word of the language beside another in a title, a letter away behind its first: Members Sytem. What stands alone may be a name. */
function isTitled(wrong: string, right: string, knows: (word: string) => boolean): boolean {
  if (!/^[A-Z][a-z]+$/.test(wrong) || !/^[A-Z][a-z]+$/.test(right) || wrong[0] !== right[0]) return false;
  if (Math.min(wrong.length, right.length) < shortestTitled || knows(wrong) || !knows(right)) return false;
  return slipsBetween(wrong, right) <= 1;
}

const shortestTitled = 5;

/** A name of many letters that the document has otherwise everywhere else: Maintainacewala.com, HaveIbeenpwend. */
function isNameSpoilt(wrong: string, right: string, { isUsual }: Evidence): boolean {
  if (
    wrong[0] !== right[0] ||
    Math.min(wrong.length, right.length) < shortestName ||
    /\d/.test(wrong + right)
  )
    return false;
  return slipsBetween(wrong, right) <= right.length / lettersASlip && isUsual(wrong, right);
}

const shortestName = 7;
const lettersASlip = 5;
