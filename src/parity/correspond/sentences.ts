import type { Counterpart, Sentence } from "../../model.ts";
import { alignBeads } from "../../sequence/beads.ts";
import { factsOf } from "../reading/facts.ts";
import type { Coverage } from "../score/coverage.ts";
import { type Comparable, createLikeness, type Likeness, likelihood } from "../score/likeness.ts";
import { WEIGHTS } from "../score/weights.ts";
import { mayJoin, type UnitLink } from "./blocks.ts";
import type { Page, ReadSentence } from "./page.ts";
import { windowsOf } from "./windows.ts";
import { linkLeftovers, type SentenceLink } from "./leftovers.ts";

/** Which sentence is which within linked blocks: in order, one to one, one to several or several to one; then what is left over. */
export function matchSentences(
  [first, second]: readonly [Page, Page],
  links: readonly UnitLink[],
  cover: Coverage,
): readonly Counterpart<Sentence>[] {
  return links.flatMap(({ as, bs, score }): readonly Counterpart<Sentence>[] => {
    const here = as.flatMap((a) => first.units[a]?.sentences ?? []);
    const there = bs.flatMap((b) => second.units[b]?.sentences ?? []);
    if (here.length <= 1 && there.length <= 1)
      return counterparts(here, there, [
        { as: range(0, here.length), bs: range(0, there.length), score, moved: false },
      ]);
    const windows =
      here.length * there.length > MOST_CELLS
        ? windowsOf(here.length, there.length, WINDOW)
        : [{ aFrom: 0, aTo: here.length, bFrom: 0, bTo: there.length }];
    return windows.flatMap(({ aFrom, aTo, bFrom, bTo }) => {
      const [x, y] = [here.slice(aFrom, aTo), there.slice(bFrom, bTo)];
      return counterparts(x, y, linksWithin(x, y, cover));
    });
  });
}

/** No paragraph is that long; where one is, it is cut anywhere. */
const MOST_CELLS = 10_000;
const WINDOW = 64;

/** The blocks say the same already; so a pair of their sentences needs less than a pair of blocks. */
const WITHIN = 1.5;
const SKIPS = 0.3;
const JOINING = 0.8;
const DISTANCE = 2;

function linksWithin(
  here: readonly ReadSentence[],
  there: readonly ReadSentence[],
  cover: Coverage,
): readonly SentenceLink[] {
  const [as, bs] = [here.map(comparable), there.map(comparable)];
  const all = range(0, bs.length);
  const likeness = createLikeness(
    as,
    bs,
    as.map(() => all),
    cover,
    WEIGHTS,
  );
  return linkLeftovers(as, bs, inOrder(as.length, bs.length, likeness), likeness);
}

function inOrder(aCount: number, bCount: number, likeness: Likeness): readonly SentenceLink[] {
  const score = (aFrom: number, aTo: number, bFrom: number, bTo: number): number => {
    const [as, bs] = [range(aFrom, aTo), range(bFrom, bTo)];
    if (as.length + bs.length > 2 && !mayJoin(as, bs, likeness)) return -Infinity;
    const odds = Math.max(-12, Math.min(8, likeness.odds(as, bs)));
    const distance = Math.abs((aFrom + aTo) / aCount - (bFrom + bTo) / bCount) / 2;
    return odds + WITHIN + SKIPS - DISTANCE * distance - JOINING * (as.length + bs.length - 2);
  };
  return alignBeads(aCount, bCount, score).flatMap(({ aFrom, aTo, bFrom, bTo }) =>
    aTo > aFrom && bTo > bFrom
      ? [
          {
            as: range(aFrom, aTo),
            bs: range(bFrom, bTo),
            score: likelihood(score(aFrom, aTo, bFrom, bTo)),
            moved: false,
          },
        ]
      : [],
  );
}

function comparable({ sentence: { block, span }, readings, length }: ReadSentence): Comparable {
  const marks = block.marks.filter((mark) => mark.span[0] >= span[0] && mark.span[1] <= span[1]);
  return { readings, length, facts: factsOf(block.text.slice(...span), marks, block.language), kind: "" };
}

function counterparts(
  here: readonly ReadSentence[],
  there: readonly ReadSentence[],
  links: readonly SentenceLink[],
): readonly Counterpart<Sentence>[] {
  const [as, bs] = [new Set(links.flatMap(({ as }) => as)), new Set(links.flatMap(({ bs }) => bs))];
  return [
    ...links.map((link): Counterpart<Sentence> => ({
      reference: sentences(here, link.as),
      translation: sentences(there, link.bs),
      relation: link.moved ? "moved" : "matched",
      score: link.score,
    })),
    ...range(0, here.length).flatMap((a): readonly Counterpart<Sentence>[] =>
      as.has(a) ? [] : [{ reference: sentences(here, [a]), translation: [], relation: "missing", score: 0 }],
    ),
    ...range(0, there.length).flatMap((b): readonly Counterpart<Sentence>[] =>
      bs.has(b) ? [] : [{ reference: [], translation: sentences(there, [b]), relation: "extra", score: 0 }],
    ),
  ];
}

function sentences(all: readonly ReadSentence[], run: readonly number[]): readonly Sentence[] {
  return run.flatMap((index) => all[index]?.sentence ?? []);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
