import type { Language } from "../../../model.ts";
import { isChinese } from "../../reading.ts";
import { qualifiesAnother } from "./adverbs.ts";
import { dropsBoundMember } from "./bound-members.ts";
import { inChinese } from "./chinese/chinese.ts";
import { turnsCondition } from "./condition-turned.ts";
import { differsInEnglish } from "./english/english.ts";
import { inJapanese } from "./japanese/japanese.ts";
import { modifiesOther } from "./modifiers.ts";
import { losesWhose } from "./whose-own.ts";

/** Whether two texts say something else however the rest of them is read, so that no fold and no exchange of wordings may make one of the other. */
export function saysAnother(before: string, after: string, language: Language): boolean {
  if (before.length + after.length > longest) return false;
  if (inAny.some((differs) => differs(before, after, language))) return true;
  if (language === "en") return differsInEnglish(before, after);
  return (isChinese(language) ? inChinese : inJapanese).some((differs) => differs(before, after));
}

/** Both versions of a long clause of a contract; no more than that is one thing said in other words. */
const longest = 16_000;

const inAny: readonly ((before: string, after: string, language: Language) => boolean)[] = [
  dropsBoundMember, // names, addresses and names of children: names and addresses
  modifiesOther, // important notices and updates: notices and important updates
  losesWhose, // the provider and its staff: the provider and staff
  turnsCondition, // when the alarm sounds, leave: when you leave, the alarm sounds
  qualifiesAnother, // 自動的に送信された情報を収集する: 送信された情報を自動的に収集する
];
