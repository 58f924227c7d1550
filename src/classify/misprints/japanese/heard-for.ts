import { lazily } from "../../../text/lazily.ts";
import type { Look } from "../look.ts";
import type { Stretch } from "../stretches.ts";
import { heardDoings } from "./heard-doings.ts";
import { heardEndings } from "./heard-endings.ts";
import { heardOffices } from "./heard-offices.ts";
import { heardThings } from "./heard-things.ts";
import { heardVerbs } from "./heard-verbs.ts";
import { soundingSame } from "./sounding-same.ts";

/** A word that sounds like others, with what stands beside it where only it can be meant. */
export interface Heard {
  readonly right: string;
  /** Those that it is written for, parted by spaces. */
  readonly wrong: string;
  readonly ahead?: RegExp;
  readonly behind?: RegExp;
}

/**
 * Whether a word that no rule speaks of was written for one that sounds the same and that rules are full of, as an input method offers them: 画像の航海 for
 * 画像の公開; or a noun for one that is done: 称号し for 照合し. Where both may stand in rules (期間 and 機関, 保証 and 補償), only what stands beside them tells.
 */
export function isHeardForWord({ stands, before, after, place, at, now, gain }: Look): boolean {
  const [word] = stands;
  if (word === undefined || stands.length > 1 || gain < leastOfHeard) return false;
  const right = after.slice(Math.min(word.span[0], at), Math.max(word.span[1], at + now.length));
  const wrong = before.slice(...place);
  if (!pair.test(right) || !pair.test(wrong)) return false;
  const isDone = gain >= leastOfDone && done.test(after.slice(Math.max(word.span[1], at + now.length)));
  return sameSounds().some(([spoken, never, all]) =>
    isDone ? all.includes(right) && all.includes(wrong) : spoken.includes(right) && never.includes(wrong),
  );
}

/** What rules speak of, what they never do, and all of one sound. */
const sameSounds = lazily(() =>
  soundingSame.map((row) => {
    const [spoken = [], never = [], some = []] = row.split("|").map((words) => words.split(" "));
    return [spoken, never, [...spoken, ...never, ...some]] as const;
  }),
);

const pair = /^\p{sc=Han}{2}$/u;
/** What costs so much more made less sense than what stood. */
const leastOfHeard = -6;
/** 称号し, of which nobody does any, is 4.6 from 照合し. */
const leastOfDone = 3.5;
const done = /^(?:する|し[たてまな、]|され|いたし|でき)/;

/** Whether a word stands now that alone can stand there, for one that sounds like it: 上記機関を待たずに. */
export function isHeardBeside(text: string, { span: [start, end], now }: Stretch): boolean {
  return heard.some(({ right, wrong, ahead, behind }) =>
    wrong.split(" ").some((one) => {
      const from = placeOf(text, start, end, now, one, right);
      if (from === null) return false;
      return (
        (ahead?.test(text.slice(Math.max(0, from - farthest), from)) ?? true) &&
        (behind?.test(text.slice(from + one.length, from + one.length + farthest)) ?? true)
      );
    }),
  );
}

/** Where a word stands of which the stretch makes another; null where it makes none. */
function placeOf(
  text: string,
  start: number,
  end: number,
  now: string,
  wrong: string,
  right: string,
): number | null {
  for (let from = start; from >= 0 && from + wrong.length >= end; from -= 1) {
    if (start - from > wrong.length) return null;
    if (!text.startsWith(wrong, from)) continue;
    if (text.slice(from, start) + now + text.slice(end, from + wrong.length) === right) return from;
  }
  return null;
}

const farthest = 24;

const heard: readonly Heard[] = [
  ...heardThings,
  ...heardDoings,
  ...heardOffices,
  ...heardVerbs,
  ...heardEndings,
];
