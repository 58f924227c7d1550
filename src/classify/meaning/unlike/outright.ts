import type { Language } from "../../../model.ts";
import { isChinese } from "../../reading.ts";
import { dropsBoundMember } from "./bound-members.ts";
import { promisesNeither } from "./chinese/neither.ts";
import { losesDoer } from "./english/doer-lost.ts";
import { exchangesWords } from "./english/exchanged-words.ts";
import { numberDiffers } from "./english/one-or-several.ts";
import { holdsForMore } from "./english/reach.ts";
import { holdsForBoth } from "./japanese/holding-on.ts";

/** Whether two texts say something else however the rest of them is read, so that no fold and no exchange of wordings may make one of the other. */
export function saysAnother(before: string, after: string, language: Language): boolean {
  if (dropsBoundMember(before, after, language)) return true;
  if (isChinese(language)) return promisesNeither(before, after);
  if (language === "ja") return holdsForBoth(before, after);
  return inEnglish.some((differs) => differs(before, after));
}

const inEnglish: readonly ((before: string, after: string) => boolean)[] = [
  exchangesWords,
  numberDiffers,
  losesDoer,
  holdsForMore,
];
