import type { Block, Document, Link } from "../model.ts";
import { afters, befores } from "../sequence/links.ts";
import { sectionsInOrder } from "../sequence/sections.ts";
import { occurrences } from "../text/occurrences.ts";
import type { Call } from "./catalogue.ts";

/** Letters that gave way to others in many places: さま, 様. */
export interface Replaced {
  readonly before: string;
  readonly after: string;
}

/** Paired blocks that differ in one place alone, and there alike. */
const FEWEST = 3;
/** A word, not a clause. */
const LONGEST = 24;
/** What may be left of the old word, as a share: whoever replaces it throughout passes over few. */
const LEFT = 0.1;
/** More ways of calling things are a new text. */
const MOST = 8;

/**
 * What gave way throughout between the blocks that belong together. Two items of a list that also changed places are else each paired with the other: ・お客さまの情報の種類
 * ・お客さまの情報の入手元の種類 beside ・お客様の情報の入手元の種類 ・お客様の情報の種類.
 */
export function replacedThroughout(
  before: Document,
  after: Document,
  links: readonly Link<Block>[],
): readonly Replaced[] {
  const counts = new Map<string, { readonly replaced: Replaced; count: number }>();
  for (const link of links) {
    const [old, now] = [befores(link), afters(link)];
    const [from, to] = [old[0]?.text, now[0]?.text];
    if (from === undefined || to === undefined || from === to || old.length + now.length > 2) continue;
    const replaced = onlyPlace(from, to);
    if (replaced === null) continue;
    const key = `${replaced.before}\u0000${replaced.after}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { replaced, count: 1 });
    else known.count += 1;
  }
  const many = [...counts.values()].filter(({ count }) => count >= FEWEST);
  if (many.length === 0) return [];
  const [stood, stands] = [textOf(before), textOf(after)];
  return many
    .filter(
      ({ replaced: { before: old, after: now } }) =>
        isGivenUp(old, now, stood, stands) && isGivenUp(now, old, stands, stood),
    )
    .toSorted((one, other) => other.count - one.count)
    .slice(0, MOST)
    .map(({ replaced }) => replaced);
}

/** A text of one version, with the same sign for what was replaced as in the texts of the other. */
export function callBy(replaced: readonly Replaced[], side: "before" | "after"): Call {
  return (text) =>
    replaced.reduce((read, one, at) => read.replaceAll(one[side], SIGNS[at] ?? one[side]), text);
}

/** Of no language; as many as there may be. */
const SIGNS: readonly string[] = Array.from({ length: MOST }, (_, at) => String.fromCharCode(0xe100 + at));

/** The one word in which two texts differ, from where its run of letters begins; null where it is long, or no word. */
function onlyPlace(from: string, to: string): Replaced | null {
  const least = Math.min(from.length, to.length);
  let start = 0;
  while (start < least && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < least - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1;
  start -= /[\p{sc=Han}ァ-ヺーA-Za-z]*$/u.exec(from.slice(0, start))?.[0].length ?? 0;
  end -= /^[A-Za-z]*/.exec(from.slice(from.length - end))?.[0].length ?? 0;
  const [before, after] = [from.slice(start, from.length - end), to.slice(start, to.length - end)];
  const isWord = [before, after].every((word) => /^[\p{L}\p{M} ]+$/u.test(word) && word.length <= LONGEST);
  return isWord ? { before, after } : null;
}

function isGivenUp(word: string, instead: string, own: string, other: string): boolean {
  const left = occurrences(other, word) - (instead.includes(word) ? occurrences(other, instead) : 0);
  return left <= occurrences(own, word) * LEFT;
}

function textOf(document: Document): string {
  const texts = document.preamble.map(({ text }) => text);
  for (const { blocks } of sectionsInOrder(document)) for (const { text } of blocks) texts.push(text);
  return texts.join("\n");
}
