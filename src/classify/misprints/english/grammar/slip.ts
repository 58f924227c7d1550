import type { Stretch } from "../../stretches.ts";
import { areForms, areLike, binding } from "./alike.ts";
import { isBoundTo, takesWithout } from "./bound.ts";
import { isAskedForm } from "./forms.ts";
import { isPlacedBy } from "./placed.ts";
import { isRefused } from "./refused.ts";
import { isEnd, may, type KindsOf, type Word, wordsIn } from "./words.ts";

/**
 * Whether words that differ were a slip against the grammar of English, which refuses the old sentence at their place and the new one no longer: the
 * the, may personalization, the right the cancel, comply by. Only small words, forms of one word, and words that are written alike give way so, never
 * one that decides what is said.
 */
export function isGrammarSlip(text: string, { span: [start, end], now }: Stretch, kindsOf: KindsOf): boolean {
  const [from, to] = [
    placeIn(text, start, end),
    placeIn(text.slice(0, start) + now + text.slice(end), start, start + now.length),
  ];
  const [stood, stands] = [wordsIn(from.text, kindsOf), wordsIn(to.text, kindsOf)];
  const [was, is] = [within(stood, from), within(stands, to)];
  const [old, put] = [stood.slice(...was), stands.slice(...is)];
  if ([...old, ...put].some(({ text: word }) => !/^[a-z]+$/.test(word))) return false;
  if (isOtherPreposition(stood, was, old, put)) return true;
  const [wrong, right] = [old[0], put[0]];
  if (wrong !== undefined && right !== undefined && old.length + put.length === 2)
    if (isAskedForm(wrong, right, stood, was)) return true;
  if (!isSmallChange(old, put, stood, was)) return false;
  return refusals(stood, was) > refusals(stands, is);
}

interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch in so much of the text as the grammar of its place needs. */
function placeIn(text: string, start: number, end: number): Place {
  const from = text.lastIndexOf(" ", Math.max(0, start - reach)) + 1;
  return { text: text.slice(from, end + reach), start: start - from, end: end - from };
}

const reach = 80;

/** The words that stand in a place. */
function within(words: readonly Word[], { start, end }: Place): readonly [number, number] {
  const first = words.findIndex(({ span }) => span[1] > start);
  const from = first < 0 ? words.length : first;
  const next = words.findIndex(({ span }) => span[0] >= end);
  return [from, Math.max(from, next < 0 ? words.length : next)];
}

function refusals(words: readonly Word[], [from, to]: readonly [number, number]): number {
  let count = 0;
  for (let at = Math.max(0, from - 3); at <= to; at += 1) if (isRefused(words, at)) count += 1;
  return count;
}

/** Whether only the preposition of the new text goes with the word ahead of it. */
function isOtherPreposition(
  words: readonly Word[],
  [from, to]: readonly [number, number],
  old: readonly Word[],
  put: readonly Word[],
): boolean {
  if (old.length > 1 || put.length > 1) return false;
  const [wrong = "", right = ""] = [old[0]?.text, put[0]?.text];
  const [head, ahead, next] = [words[from - 1], words[from - 2], words[to]];
  if (![wrong, right].every((word) => word === "" || prepositions.has(word)) || isEnd(next)) return false;
  const beginsObject = may(next, "article", "possessive", "determiner", "object");
  if (right === "") return beginsObject && takesWithout(head, ahead, wrong);
  if (wrong === "" && !beginsObject) return false;
  if (wrong === "to" && may(next, "base") && !may(next, "plural")) return false;
  // Comply by 5 May is another thing.
  if (
    wrong === "by" &&
    /^(?:\d.*|end|date|deadline|(?:mon|tues|wednes|thurs|fri)day|tomorrow|then)$/.test(next?.text ?? "")
  )
    return false;
  if (wrong !== "" && isPlacedBy(wrong, right, words.slice(to))) return true;
  return isBoundTo(head, ahead, wrong, right);
}

const prepositions: ReadonlySet<string> = new Set(
  "to with of for from by via on upon in into at about against off over than as under".split(" "),
);

/** Whether nothing was put in, left out or exchanged that could say something else in a sentence that was none. */
function isSmallChange(
  old: readonly Word[],
  put: readonly Word[],
  words: readonly Word[],
  [from]: readonly [number, number],
): boolean {
  if (old.length === 0 || put.length === 0) {
    const all = [...old, ...put];
    if (all.length === 0 || all.length > 2) return false;
    // Required to must: the duty was said.
    if (put.length === 0 && all.every(({ text }) => text === "must"))
      return /^(?:required|obliged|has|have|need|needs)$/.test(words[from - 2]?.text ?? "");
    if (put.length === 0 && /^(?:make|take|get|perform|place)$/.test(all[0]?.text ?? ""))
      return all.length === 1;
    return all.every(({ text }) => binding.has(text));
  }
  if (old.length > 2 || put.length > 2) return false;
  if (isSamePerson(old, put)) return true;
  if ([...old, ...put].some(({ text }) => deciding.has(text))) return false;
  if (old.length !== put.length) {
    const small = [...old, ...put].filter(({ text }) => !binding.has(text));
    return small.length === 0 || (small.length === 2 && areForms(small[0]?.text ?? "", small[1]?.text ?? ""));
  }
  return old.every((word, index) => areLike(word.text, put[index]?.text ?? ""));
}

const deciding: ReadonlySet<string> = new Set(
  "not no nor none never neither may might can could shall should will would must all any each every some both either only just but or if unless until till before after since during while except without within most more less least fewer same other another such my our your his her their its us them him me we you they i he she who whom whose one two three four five six seven eight nine ten first second third last next half once twice under over above below up down".split(
    " ",
  ),
);

/** They membership card: the same people in another case. */
function isSamePerson(old: readonly Word[], put: readonly Word[]): boolean {
  const [one, other] = [old[0]?.text ?? "", put[0]?.text ?? ""];
  if (old.length !== 1 || put.length !== 1) return false;
  return persons.some((row) => row.includes(one) && row.includes(other));
}

const persons: readonly (readonly string[])[] = [
  ["they", "them", "their", "there", "the"],
  ["you", "your"],
  ["we", "us", "our"],
  ["it", "its"],
  ["he", "him", "his", "the", "this"],
  ["two", "too", "to", "top"],
];
