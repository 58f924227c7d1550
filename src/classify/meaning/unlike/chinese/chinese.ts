import { asksForAll } from "./any-or-all.ts";
import { goesTheOtherWay } from "./direction.ts";
import { limitsOthers } from "./only-they.ts";
import { isDoneByReceiver } from "./done-by-receiver.ts";
import { leavesToAnother } from "./goes-on.ts";
import { isDoneElsewhere } from "./in-place.ts";
import { actsTheOtherWay } from "./each-other.ts";
import { countsOtherwise } from "./measures.ts";
import { comesOtherwise } from "./often.ts";
import { comesAtAnotherTime } from "./moments.ts";
import { needsBoth } from "./needs-both.ts";
import { isOnlyOwed } from "./owed.ts";
import { needsToPass } from "./passed.ts";
import { pointsToOwn } from "./pointed.ts";
import { reachesOtherwise } from "./reach.ts";
import { comesFirst } from "./sequence.ts";
import { goesToOwner } from "./receivers.ts";
import { gathersOtherwise } from "./sources.ts";
import { endsWhereItWentOn } from "./until.ts";
import { turnsToUndergo } from "./undergone.ts";
import { usedByAnother } from "./users.ts";
import { leavesItsTime } from "./within.ts";

/** Whether Chinese sentences of the same words say something else. */
export function differsInChinese(before: string, after: string): boolean {
  return (
    inAnyWords.some((differs) => differs(before, after)) ||
    inSameWords.some((differs) => differs(before, after))
  );
}

/** Whether Chinese sentences say something else of somebody, whatever the rest is called: what no exchange of wordings may undo. */
export function bindsInChinese(before: string, after: string): boolean {
  return inAnyWords.some((differs) => differs(before, after));
}

const inAnyWords: readonly ((before: string, after: string) => boolean)[] = [
  gathersOtherwise,
  goesTheOtherWay,
  goesToOwner,
  isDoneByReceiver,
  limitsOthers,
  isDoneElsewhere,
  leavesToAnother,
  needsBoth,
  needsToPass,
  endsWhereItWentOn,
];

const inSameWords: readonly ((before: string, after: string) => boolean)[] = [
  comesOtherwise,
  countsOtherwise,
  turnsToUndergo,
  pointsToOwn,
  reachesOtherwise,
  usedByAnother,
  leavesItsTime,
  comesFirst,
  asksForAll,
  comesAtAnotherTime,
  actsTheOtherWay,
  isOnlyOwed,
];
