import type { Direction } from "../../model.ts";
import { type Fact, type FactsDiffer, vocabularyRule, type Rule } from "./rule.ts";

/** The reader's word before something is done, and what stands for it: opt-in against opt-out. */
export const consent: Rule = vocabularyRule(
  "consent",
  "fact",
  [
    {
      key: "deemed",
      ja: "同意(?:した|いただいた|された|があった)?(?:もの)?と(?:み|見)な|同意した(?:こと|もの)と",
      zh: "视为(?:您)?.{0,6}(?:同意|接受|授权)|即表示(?:您)?.{0,6}(?:同意|接受)|默示同意|推定同意",
      en: "deemed to (?:have )?(?:consent|accept|agree)(?:ed)?|constitutes? (?:your )?(?:consent|acceptance)|implied consent|by (?:continuing|using)",
    },
    {
      key: "explicit",
      ja: "(?:明示的な|明確な|書面による|個別の|事前の|あらかじめ(?:の)?)(?:ご)?(?:同意|承諾)",
      zh: "(?:单独|明示|书面|明确|事先)(?:的)?(?:同意|授权)",
      en: "(?:explicit|express|written|prior|separate|affirmative|opt-in) (?:consent|permission|agreement)",
    },
    {
      key: "consent",
      ja: "同意|承諾|承認|許諾|許可|了承|了解をいただ|オプトイン",
      zh: "同意|授权(?!书)|许可(?!证)|允许|准许",
      en: "consent(?:s|ed|ing)?|permission|your (?:agreement|approval|authori[sz]ation)|opt(?:s|ed|ing)?[- ]in|choose accept|say-so",
    },
    {
      key: "opt-out",
      ja: "オプトアウト|配信停止|停止(?:する|できる|して)こと|拒否|(?:設定画面|設定)で止め",
      zh: "退出|拒绝(?!提供服务)|退订|选择不",
      en: "opt(?:s|ed|ing)?[- ]out|unsubscribe|object(?:s|ed)? to|choose decline|withdraw",
    },
  ],
  { direction: firmerConsent },
);

/** How much of the reader's own will is in it. */
const will: Readonly<Record<string, number>> = { explicit: 3, consent: 2, "opt-out": 1, deemed: 0 };

function firmerConsent({ lost, gained }: FactsDiffer): Direction | null {
  if (lost.length === 0) return gained.every(({ key }) => (will[key] ?? 0) < 2) ? "weakened" : "strengthened";
  if (gained.length === 0) return "weakened";
  const [from, to] = [firmest(lost), firmest(gained)];
  return from === to ? null : to > from ? "strengthened" : "weakened";
}

function firmest(facts: readonly Fact[]): number {
  return Math.max(...facts.map(({ key }) => will[key] ?? 0));
}
