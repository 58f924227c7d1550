import type { Heading } from "../headings/heading.ts";
import { hasFoldMark } from "../headings/split.ts";
import { endingOf, width } from "../units/shape.ts";
import { titleKey } from "../units/similar.ts";
import { isTopic } from "../units/topics.ts";
import type { Unit } from "../units/unit.ts";
import type { Parents } from "./tiers.ts";

/**
 * Parts that fold out stand under the heading before them that does not: `同意 ^`, or a section with 詳細表示 in it.
 * Where most headings fold, folding tells nothing of their level.
 */
export function findFolded(
  units: readonly Unit[],
  headings: readonly Heading[],
  isFree: (position: number) => boolean,
  parents: Parents,
): void {
  // Where a script unfolds the text, the page leaves a wide space between the heading and it.
  const spaced = headings.map(({ index }) => (units[index + 1]?.gap ?? 0) >= wideGap);
  const tellsSpace = spaced.filter(Boolean).length * 2 <= headings.length;
  const folds = headings.map((heading, position) => {
    const end = headings[position + 1]?.index ?? units.length;
    // A section on a common subject may fold a part of its text.
    if (isTopic(heading.title) && !hasFoldMark(units[heading.index]?.text ?? "")) return false;
    const isMarked = hasFoldMark(units[heading.index]?.text ?? "");
    const isSpaced = tellsSpace && spaced[position] === true && heading.index + 1 < end;
    return isMarked || isSpaced || units.slice(heading.index + 1, end).some((unit) => unit.folded);
  });
  const folded = folds.filter(Boolean).length;
  if (folds[0] === true || folded > (folds.length - folded) * 2) return;
  let parent: number | null = null;
  headings.forEach((_, position) => {
    if (folds[position] !== true || parents.has(position)) {
      if (!parents.has(position)) parent = position;
      return;
    }
    if (isFree(position) && parent !== null) parents.set(position, parent);
  });
}

const wideGap = 3;

/** `ご案内のために：` and its like, with a colon, stand under the heading before them that has none. */
export function findColons(
  units: readonly Unit[],
  headings: readonly Heading[],
  isFree: (position: number) => boolean,
  parents: Parents,
): void {
  let parent: number | null = null;
  headings.forEach((heading, position) => {
    const isColon = endingOf(units[heading.index]?.text ?? "") === "colon";
    if (!isColon) parent = position;
    else if (parent !== null && isFree(position) && !parents.has(position)) parents.set(position, parent);
  });
}

/**
 * Sections that open their list with the same words (`例:`) are siblings of the one before them that has a parent:
 * under 法的根拠, 同意 and 法的義務 are what 契約の履行 ^ is.
 */
export function findLedIn(
  units: readonly Unit[],
  headings: readonly Heading[],
  isFree: (position: number) => boolean,
  parents: Parents,
): void {
  const leadIns = headings.map((heading, position) =>
    leadInsOf(units.slice(heading.index + 1, headings[position + 1]?.index ?? units.length)),
  );
  const wordsUnder = new Map<number, Set<string>>();
  const add = (parent: number, position: number): void => {
    const words = wordsUnder.get(parent) ?? new Set<string>();
    for (const word of leadIns[position] ?? []) words.add(word);
    wordsUnder.set(parent, words);
  };
  for (const [child, parent] of parents) add(parent, child);
  headings.forEach((_, position) => {
    const parent = parents.get(position - 1);
    if (parent === undefined || parents.has(position) || !isFree(position)) return;
    const words = wordsUnder.get(parent);
    if (![...(leadIns[position] ?? [])].some((word) => words?.has(word))) return;
    parents.set(position, parent);
    add(parent, position);
  });
}

/** Words alone in a line with a colon behind them. */
function leadInsOf(body: readonly Unit[]): ReadonlySet<string> {
  const found = body.filter((unit) => endingOf(unit.text) === "colon" && width(unit.text) <= 12);
  return new Set(found.map((unit) => titleKey(unit.text)));
}
