import type { Language } from "../../model.ts";
import { saysTheSame } from "../meaning/same.ts";
import { isOnlyCut } from "./cut.ts";
import type { Wordings } from "./wordings.ts";

/** Whether two texts say the same in other words. */
export type SaysTheSame = (before: string, after: string, language: Language) => boolean;

/** Whether they do as they stand, or with the wordings of the one put as in the other. */
export function saysTheSameBy(reword: Wordings["asBefore"]): SaysTheSame {
  return (before, after, language) => {
    if (saysTheSame(before, after, language)) return true;
    const worded = reword(before, after, language);
    return (
      worded !== after &&
      (worded === before || isOnlyCut(before, worded, language) || saysTheSame(before, worded, language))
    );
  };
}
