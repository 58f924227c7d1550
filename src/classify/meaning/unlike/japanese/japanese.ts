import { actorsDiffer } from "./actors.ts";
import { isAsNeeded } from "./as-needed.ts";
import { concedesOtherwise } from "./conceding.ts";
import { leavesOpen } from "./may-not.ts";
import { standsOtherwise } from "./standing.ts";
import { tenseDiffers } from "./tense.ts";

/** Whether Japanese sentences of nearly the same words say something else. */
export function differsInJapanese(before: string, after: string): boolean {
  return actsOtherwiseInJapanese(before, after) || leavesOpen(before, after) || isAsNeeded(before, after);
}

/** Whether somebody else acts, at another time, as something else or in spite of something else, whatever words the rest is in. */
export function actsOtherwiseInJapanese(before: string, after: string): boolean {
  return ways.some((differs) => differs(before, after));
}

const ways: readonly ((before: string, after: string) => boolean)[] = [
  tenseDiffers,
  standsOtherwise,
  concedesOtherwise,
  actorsDiffer,
];
