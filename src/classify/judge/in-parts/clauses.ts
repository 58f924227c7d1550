import type { Language, Span } from "../../../model.ts";
import { findCommon } from "../../../sequence/common.ts";
import { createInterner } from "../../../sequence/intern.ts";
import { boundTogether } from "./bound.ts";

/**
 * The text before with each place that changed alone as it stands after, in order; a place is a run of clauses. None where there are fewer than two
 * places. What went in one place and came in another is one place.
 *
 * Read as a whole, a sentence in which much was put otherwise hides that two who act changed places in one of its clauses; in each place alone it shows.
 */
export function clauseByClause(before: string, after: string, language: Language): readonly string[] {
  const [from, to] = [clausesIn(before, language), clausesIn(after, language)];
  if (from.length < 2 || to.length < 2 || from.length + to.length > most) return [];
  const places = joined(placesOf(from, to), from, to);
  if (places.length < 2) return [];
  return places.map((place) => {
    let text = "";
    let next = 0;
    for (const { gone, come } of place) {
      text += from.slice(next, gone[0]).join("") + to.slice(...come).join("");
      next = gone[1];
    }
    return text + from.slice(next).join("");
  });
}

/** A paragraph: more clauses would take long, and say no more. */
const most = 80;

interface Run {
  readonly gone: Span;
  readonly come: Span;
}

/** The runs of clauses that differ between those that stand alike, neighbours joined that only a comma parts. */
function placesOf(from: readonly string[], to: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  let [at, other] = [0, 0];
  const add = (gone: Span, come: Span): void => {
    const last = runs.at(-1);
    const adjoins =
      last !== undefined &&
      last.gone[1] === gone[0] &&
      last.come[1] === come[0] &&
      !(ends.test(from[gone[0] - 1] ?? "") && ends.test(to[come[0] - 1] ?? ""));
    if (adjoins) runs[runs.length - 1] = { gone: [last.gone[0], gone[1]], come: [last.come[0], come[1]] };
    else runs.push({ gone, come });
  };
  for (const [own, its] of [...paired(from, to), [from.length, to.length] as const]) {
    if (own > at || its > other) add([at, own], [other, its]);
    if (from[own] !== to[its]) add([own, own + 1], [its, its + 1]);
    [at, other] = [own + 1, its + 1];
  }
  return runs;
}

/** What ends a clause that stands for itself. */
const ends = /[.;:!?。；：！？]\s*$/u;

/** Clauses that became one another, in order: the heaviest way through both, by the characters that they share. */
function paired(from: readonly string[], to: readonly string[]): readonly (readonly [number, number])[] {
  const gain = from.map((clause) => to.map((other) => likeness(clause, other)));
  const best = from.map(() => to.map(() => 0));
  best.push(to.map(() => 0));
  for (const row of best) row.push(0);
  const value = (own: number, its: number): number => best[own]?.[its] ?? 0;
  for (let own = from.length - 1; own >= 0; own--)
    for (let its = to.length - 1; its >= 0; its--)
      (best[own] ?? [])[its] = Math.max(
        value(own + 1, its),
        value(own, its + 1),
        (gain[own]?.[its] ?? 0) > 0 ? (gain[own]?.[its] ?? 0) + value(own + 1, its + 1) : 0,
      );
  const pairs: [number, number][] = [];
  for (let own = 0, its = 0; own < from.length && its < to.length;)
    if (value(own, its) === value(own + 1, its)) own++;
    else if (value(own, its) === value(own, its + 1)) its++;
    else pairs.push([own++, its++]);
  return pairs;
}

/** How many characters two clauses share; none where that is not more than half of the longer. */
function likeness(clause: string, other: string): number {
  if (clause === other) return Array.from(clause).length;
  const [from, to] = [Array.from(clause), Array.from(other)];
  const { id } = createInterner();
  const common = findCommon(from.map(id), to.map(id)).a.length;
  return common * 2 > Math.max(from.length, to.length) ? common : 0;
}

/** The places, those as one of which one has what the other lost. */
function joined(
  runs: readonly Run[],
  from: readonly string[],
  to: readonly string[],
): readonly (readonly Run[])[] {
  const words = runs.map((run) => {
    const [lost, gained] = [wordsIn(from.slice(...run.gone)), wordsIn(to.slice(...run.come))];
    return { run, lost: minus(lost, gained), gained: minus(gained, lost) };
  });
  const trade = (one: (typeof words)[number], other: (typeof words)[number]): boolean =>
    meet(one.lost, other.gained) || meet(one.gained, other.lost);
  return boundTogether(words, trade).map((place) => place.map(({ run }) => run));
}

/** Pairs of Han characters, and other words; the small ones of English stand everywhere. */
function wordsIn(clauses: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of clauses.join("").toLowerCase().matchAll(run))
    if (!han.test(word)) found.add(word);
    else for (let at = 0; at + 1 < Math.max(word.length, 2); at++) found.add(word.slice(at, at + 2));
  for (const word of small) found.delete(word);
  return found;
}

const run = /\p{Script=Han}+|\p{Script=Katakana}[\p{Script=Katakana}ー]*|[\p{Script=Latin}\p{N}]+/gu;
const han = /\p{Script=Han}/u;
const small: ReadonlySet<string> = new Set(
  "a an the of to in on at by for with from and or as is are be been was were it its this that these those will may can your you we our us".split(
    " ",
  ),
);

function minus(set: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...set].filter((word) => !other.has(word)));
}

function meet(set: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...set].some((word) => other.has(word));
}

function clausesIn(text: string, language: Language): readonly string[] {
  return text.split(language === "en" ? /(?<=[,.;:!?]\s)/u : /(?<=[、，；。：！？])/u);
}
