import { goesBySteps } from "../judge/steps.ts";
import { residualBetween } from "../folds/fold.ts";
import type { Language } from "../../model.ts";
import { readsTheSame } from "../meaning/same.ts";
import { saysAnother } from "../meaning/unlike/outright.ts";
import { withMeasuresAsBefore } from "../folds/measures/measures.ts";
import { withoutPointing } from "../folds/pointing.ts";
import { isOnlyCut } from "./cut.ts";
import type { Wordings } from "./wordings.ts";

/** Whether two texts say the same in other words. */
export type SaysTheSame = (before: string, after: string, language: Language) => boolean;

/** Whether one light change says nothing, of several in one sentence. */
function passes(from: string, to: string): boolean {
  return residualBetween(from, to, "en") === "none" || readsTheSame(from, to, "en");
}

/** Whether they do as they stand, or with the wordings of the one put as in the other. */
export function saysTheSameBy(reword: Wordings["asBefore"]): SaysTheSame {
  return (stood, stands, language) => {
    const before = withoutPointing(stood, language);
    const after = withMeasuresAsBefore(before, withoutPointing(stands, language), language);
    if (before === after) return true;
    if (saysAnother(before, after, language)) return false;
    if (readsTheSame(before, after, language)) return true;
    const worded = reword(before, after, language);
    if (worded === before) return true;
    if (worded !== after && (isOnlyCut(before, worded, language) || readsTheSame(before, worded, language)))
      return true;
    return language === "en" && goesBySteps(before, worded, passes);
  };
}
