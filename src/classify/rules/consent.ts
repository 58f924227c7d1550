import type { Reading } from "../reading.ts";
import type { Direction } from "../../model.ts";
import { frameOf, providerActs, reader, type Words } from "./frames.ts";
import { type Fact, type FactsDiffer, type Rule, vocabularyRule } from "./rule.ts";

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
  { direction: firmerConsent, isMeant },
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

/** Whose word it can be; what an authority or a committee grants is no consent to anything. */
function isMeant(fact: Fact, reading: Reading): boolean {
  const frame = frameOf(reading, fact);
  const { voice, ahead, behind, word } = frame;
  if (compound[voice].test(behind)) return false;
  if (fact.key === "explicit" || fact.key === "deemed" || !weak[voice].test(word)) return true;
  if (official[voice].test(ahead)) return false;
  return reader[voice].test(`${ahead.slice(-giver)} ${behind.slice(0, giver)}`) && !providerActs(frame);
}

/** 您, 利用者の, your stand no farther from the permission that is theirs. */
const giver = 30;

/** Words that grant something to anybody; they need the person who gives them. */
const weak: Words = {
  ja: /許可|承認|許諾|拒否|停止/,
  zh: /许可|允许|准许|授权|拒绝|退出|选择不/,
  en: /permission|object|withdraw|approval|agreement/,
};

/** 许可证, 许可机关; 同意設定; 承諾の意思表示 is half of a contract. */
const compound: Words = {
  ja: /^(?:証|機関|設定|管理|画面|ページ|の意思表示|番号|申請|権者)/,
  zh: /^(?:证|机关|经营|部门|协议|书|状|码|事项|决定|设定|设置|管理|页|选项|条款)/,
  en: /^ (?:form|banner|manager|settings?|page|screen|tool)\b/,
};

const official: Words = {
  ja: /(?:役員会?|総会|理事会?|委員会|主務大臣|知事|官庁|行政|法令で|取締役会?)[^、。]{0,6}$/,
  zh: /(?:经营|营业|行政|运输|生产|施工|开源|法令|法律|法规|主管机关|理事会|委员会)$/,
  en: /(?:board|committee|chair|authority|planning)(?:'s)? $/,
};
