import { allowsSeveral } from "./one-of-it.ts";
import { belongsOtherwise } from "./whose.ts";
import { comesOnce } from "./each-time.ts";
import { countsEachOfAnother } from "./quantified.ts";
import { doersDiffer } from "./doers.ts";
import { isAtAnotherTime } from "./times.ts";
import { isDoneByAnother } from "./manner.ts";
import { isDoneByReceiver } from "./done-by-receiver.ts";
import { isOfAnother } from "./another.ts";
import { isStillToCome } from "./to-come.ts";
import { joinsOtherwise } from "./joined.ts";
import { leadsTheOtherWay } from "./direction.ts";
import { leavesFirstAct } from "./first-act.ts";
import { leavesItsClause } from "./asides.ts";
import { limitsDoers } from "./only-they.ts";
import { losesItsVerb } from "./unfinished.ts";
import { namesWhatIsCounted } from "./counted.ts";
import { namesDoer } from "./doer-named.ts";
import { promisesOtherEffort } from "./efforts.ts";
import { speaksOfOthers } from "./pronouns.ts";
import { turnsCondition } from "./condition-turned.ts";

/** Whether English sentences say something of another, whatever the rest is called: what no exchange of wordings may undo. */
export function bindsInEnglish(before: string, after: string): boolean {
  return [belongsOtherwise, isDoneByReceiver, comesOnce, joinsOtherwise].some((differs) =>
    differs(before, after),
  );
}

/** Whether English sentences say something of another, or that another does it, whatever else differs. */
export function differsInEnglish(before: string, after: string): boolean {
  return ways.some((differs) => differs(before, after));
}

const ways: readonly ((before: string, after: string) => boolean)[] = [
  bindsInEnglish,
  leadsTheOtherWay,
  speaksOfOthers,
  countsEachOfAnother,
  namesDoer,
  turnsCondition,
  isAtAnotherTime,
  isDoneByAnother,
  doersDiffer,
  leavesItsClause,
  leavesFirstAct,
  losesItsVerb,
  namesWhatIsCounted,
  promisesOtherEffort,
  isStillToCome,
  allowsSeveral,
  isOfAnother,
  limitsDoers,
];
