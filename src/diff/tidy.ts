/** A replacement in words: those of `a` from `aFrom` became those of `b` from `bFrom`. */
export interface WordEdit {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/**
 * An island of equal words between two edits is swallowed when it weighs less than this part of the smaller edit.
 * Ugly: `[取得/収集]し[た/]、[利用/使用]`; wanted: one edit when only particles lie between long ones.
 */
const ISLAND_SHARE = 1 / 5;
/** Below this share of equal text the sentence was rewritten: old and new are shown whole. */
const LEAST_KEPT = 0.25;

/** Edits that a reader follows: no scraps, at natural boundaries, whole where little was kept. */
export function tidy(
  edits: readonly WordEdit[],
  a: readonly string[],
  b: readonly string[],
): readonly WordEdit[] {
  const slid = edits.map((edit) => slide(edit, edits, a, b));
  const joined = joinScraps(slid, a);
  const kept = weigh(a, 0, a.length) - joined.reduce((sum, { aFrom, aTo }) => sum + weigh(a, aFrom, aTo), 0);
  const most = Math.max(weigh(a, 0, a.length), weigh(b, 0, b.length));
  if (joined.length > 1 && kept < most * LEAST_KEPT) {
    return [{ aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length }];
  }
  return joined;
}

function joinScraps(edits: readonly WordEdit[], a: readonly string[]): readonly WordEdit[] {
  const joined: WordEdit[] = [];
  for (const edit of edits) {
    let current = edit;
    for (let last = joined.at(-1); last !== undefined; last = joined.at(-1)) {
      const island = weigh(a, last.aTo, current.aFrom);
      if (last.aTo < current.aFrom && island > Math.min(size(last), size(current)) * ISLAND_SHARE) break;
      joined.pop();
      current = { ...last, aTo: current.aTo, bTo: current.bTo };
    }
    joined.push(current);
  }
  return joined;
}

function size({ aFrom, aTo, bFrom, bTo }: WordEdit): number {
  return Math.max(aTo - aFrom, bTo - bFrom) * 2;
}

/** Characters, where hiragana, punctuation and spaces count half. */
function weigh(words: readonly string[], from: number, to: number): number {
  let weight = 0;
  for (let index = from; index < to; index++) {
    for (const character of words[index] ?? "") weight += LIGHT.test(character) ? 0.5 : 1;
  }
  return weight;
}

const LIGHT = /[\p{sc=Hiragana}\p{P}\p{Z}\s]/u;

/**
 * A pure insertion or deletion whose first words equal what follows it can stand at several places; the one with the
 * most natural ends is taken. Ugly: `氏名[、住所]、電話番号`; wanted: `氏名、[住所、]電話番号`.
 */
function slide(
  edit: WordEdit,
  edits: readonly WordEdit[],
  a: readonly string[],
  b: readonly string[],
): WordEdit {
  const inserted = edit.aFrom === edit.aTo;
  if (!inserted && edit.bFrom !== edit.bTo) return edit;
  const words = inserted ? b : a;
  const from = inserted ? edit.bFrom : edit.aFrom;
  const to = inserted ? edit.bTo : edit.aTo;
  const index = edits.indexOf(edit);
  const low = inserted ? (edits[index - 1]?.bTo ?? 0) : (edits[index - 1]?.aTo ?? 0);
  const high = inserted ? (edits[index + 1]?.bFrom ?? b.length) : (edits[index + 1]?.aFrom ?? a.length);
  let best = 0;
  let bestScore = ends(words, from, to);
  for (let shift = -1; from + shift >= low && words[from + shift] === words[to + shift]; shift--) {
    const score = ends(words, from + shift, to + shift);
    if (score > bestScore) [best, bestScore] = [shift, score];
  }
  for (let shift = 1; to + shift <= high && words[from + shift - 1] === words[to + shift - 1]; shift++) {
    const score = ends(words, from + shift, to + shift);
    if (score > bestScore) [best, bestScore] = [shift, score];
  }
  return { aFrom: edit.aFrom + best, aTo: edit.aTo + best, bFrom: edit.bFrom + best, bTo: edit.bTo + best };
}

/** How natural it is to begin at `from` and to end before `to`. */
function ends(words: readonly string[], from: number, to: number): number {
  const before = words[from - 1];
  const last = words[to - 1] ?? "";
  let score = 0;
  if (before === undefined || STOP.test(before)) score += 3;
  else if (BREAK.test(before)) score += 2;
  else if (OPENING.test(before)) score += 1;
  if (STOP.test(last)) score += 3;
  else if (BREAK.test(last)) score += 2;
  const inside = words.slice(from, to).join("");
  if (count(inside, /[（(「『【［[]/g) !== count(inside, /[）)」』】］\]]/g)) score -= 4;
  return score;
}

const STOP = /[。！？!?；;\n]$/u;
const BREAK = /(?:[、，,：:・]|\s)$/u;
const OPENING = /[（(「『【［[]$/u;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
