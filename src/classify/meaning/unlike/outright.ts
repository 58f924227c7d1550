import type { Language } from "../../../model.ts";
import { isChinese } from "../../reading.ts";
import { dropsBoundMember } from "./bound-members.ts";
import { promisesNeither } from "./chinese/neither.ts";
import { saysAnotherBySmallWords as byChineseWords } from "./chinese/small-words.ts";
import { namesDoer } from "./english/agentless.ts";
import { asksForAll } from "./english/any-or-all.ts";
import { losesDoer } from "./english/doer-lost.ts";
import { exchangesWords } from "./english/exchanged-words.ts";
import { movesSmallWord } from "./english/moved-words.ts";
import { numberDiffers } from "./english/one-or-several.ts";
import { holdsForMore } from "./english/reach.ts";
import { saysAnotherBySmallWords as byEnglishWords } from "./english/small-words.ts";
import { helpedByAnother } from "./japanese/helpers.ts";
import { holdsForBoth, staysBound } from "./japanese/holding-on.ts";
import { changesRoles } from "./japanese/roles.ts";
import { tenseDiffers } from "./japanese/tense.ts";
import { saysAnotherByOneWord } from "./japanese/single-words.ts";
import { modifiesOther } from "./modifiers.ts";
import { turnsConditions } from "./turned-round.ts";
import { losesWhose } from "./whose-own.ts";

/** Whether two texts say something else however the rest of them is read, so that no fold and no exchange of wordings may make one of the other. */
export function saysAnother(before: string, after: string, language: Language): boolean {
  if (before.length + after.length > longest) return false;
  const own = language === "en" ? inEnglish : isChinese(language) ? inChinese : inJapanese;
  return (
    inAny.some((differs) => differs(before, after, language)) || own.some((differs) => differs(before, after))
  );
}

/** Both versions of a long clause of a contract; no more than that is one thing said in other words. */
const longest = 16_000;

const inAny: readonly ((before: string, after: string, language: Language) => boolean)[] = [
  dropsBoundMember,
  modifiesOther,
  losesWhose,
  turnsConditions,
];

type Differs = (before: string, after: string) => boolean;

const inEnglish: readonly Differs[] = [
  exchangesWords,
  numberDiffers,
  losesDoer,
  holdsForMore,
  asksForAll,
  byEnglishWords,
  movesSmallWord,
  namesDoer,
];
const inJapanese: readonly Differs[] = [
  holdsForBoth,
  staysBound,
  helpedByAnother,
  saysAnotherByOneWord,
  changesRoles,
  tenseDiffers,
];
const inChinese: readonly Differs[] = [promisesNeither, byChineseWords];
