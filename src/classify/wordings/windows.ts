import type { Span } from "../../model.ts";
import { codesOf } from "../../sequence/codes.ts";
import { findCommon } from "../../sequence/common.ts";
import { gapsBetween } from "../../sequence/gaps.ts";

/** Stretches of two texts around the places in which they differ; what lies between is the same. */
export interface Window {
  readonly before: Span;
  readonly after: Span;
}

/** The windows in order; each goes as far beside a difference as a wording may that has it within, of at most `reach` characters. */
export function windowsOf(before: string, after: string, reach: number): readonly Window[] {
  const [from, to] = [codesOf(before), codesOf(after)];
  const gaps = gapsBetween(findCommon(from, to), from.length, to.length).filter(
    (gap) => gap.before[0] < gap.before[1] || gap.after[0] < gap.after[1],
  );
  const windows: { before: [number, number]; after: [number, number] }[] = [];
  for (const gap of gaps) {
    const last = windows.at(-1);
    if (last !== undefined && gap.before[0] - last.before[1] <= reach) {
      last.before[1] = gap.before[1];
      last.after[1] = gap.after[1];
    } else windows.push({ before: [...gap.before], after: [...gap.after] });
  }
  return windows.map(({ before: gone, after: come }, at) => {
    const [last, next] = [windows[at - 1], windows[at + 1]];
    // Two windows share what lies between them.
    const ahead = last === undefined ? gone[0] : Math.floor((gone[0] - last.before[1]) / 2);
    const behind = next === undefined ? from.length - gone[1] : Math.floor((next.before[0] - gone[1]) / 2);
    const [left, right] = [Math.min(reach, ahead), Math.min(reach, behind)];
    return {
      before: [gone[0] - left, gone[1] + right],
      after: [come[0] - left, come[1] + right],
    };
  });
}
