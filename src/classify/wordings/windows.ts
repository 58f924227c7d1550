import type { Span } from "../../model.ts";
import { findCommon } from "../../sequence/common.ts";
import { gapsBetween } from "../../sequence/gaps.ts";

/** Stretches of two texts around the places in which they differ; what lies between is the same. */
export interface Window {
  readonly before: Span;
  readonly after: Span;
}

/** As far beside a difference as a wording may reach that has it within. */
const reach = 64;

/** The windows in order, none touching the next. */
export function windowsOf(before: string, after: string): readonly Window[] {
  const [from, to] = [codesOf(before), codesOf(after)];
  const gaps = gapsBetween(findCommon(from, to), from.length, to.length).filter(
    (gap) => gap.before[0] < gap.before[1] || gap.after[0] < gap.after[1],
  );
  const windows: { before: [number, number]; after: [number, number] }[] = [];
  for (const gap of gaps) {
    const last = windows.at(-1);
    if (last !== undefined && gap.before[0] - last.before[1] <= 2 * reach) {
      last.before[1] = gap.before[1];
      last.after[1] = gap.after[1];
    } else windows.push({ before: [...gap.before], after: [...gap.after] });
  }
  return windows.map(({ before: gone, after: come }) => {
    const [ahead, behind] = [
      Math.min(reach, gone[0], come[0]),
      Math.min(reach, from.length - gone[1], to.length - come[1]),
    ];
    return {
      before: [gone[0] - ahead, gone[1] + behind],
      after: [come[0] - ahead, come[1] + behind],
    };
  });
}

function codesOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
