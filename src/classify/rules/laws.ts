import type { Reading } from "../reading.ts";
import { frameOf, saysOrStandsUnder, type Words } from "./frames.ts";
import { vocabularyRule, readerOf, type Rule, type Fact } from "./rule.ts";

/** On what ground data is processed. Evidence: GDPR Article 6(1) in its official languages, APPI 18 and 27, PIPL 13, 個人資料保護法 19. */
export const legalBasis: Rule = vocabularyRule(
  "legal-basis",
  "fact",
  [
    {
      key: "legitimate-interest",
      ja: "正当な利益",
      zh: "(?:正当|合法)(?:的)?利益",
      en: "legitimate (?:business )?interests?",
    },
    {
      key: "contract",
      ja: "契約(?:の|を)(?:履行|締結|実行)",
      zh: "(?:履行|订立)(?:.{0,6})(?:合同|契约)|与您订立的(?:合同|契约)|契约(?=处理)",
      en: "perform(?:ance of)? (?:a|the|our) contract|contractual (?:necessity|obligations?)",
    },
    {
      key: "legal-obligation",
      ja: "法的(?:な)?義務|法令上の義務|法律上の義務|法令に基づ",
      zh: "法定(?:义务|职责)|法令赋予的义务|法律义务",
      en: "legal obligations?|compl(?:y|iance) with (?:a|the|our|applicable) (?:legal|law)s?",
    },
    {
      key: "vital-interest",
      ja: "生命(?:、|または|又は)?身体",
      zh: "生命(?:健康|安全)|紧急情况",
      en: "vital interests?",
    },
    { key: "public-interest", ja: "公共の利益|公益", zh: "公共利益", en: "public interest" },
    {
      key: "consent",
      ja: "同意に基づ",
      zh: "(?:基于|根据|依据)(?:您的)?同意",
      en: "(?:basis of|based on|rely on) (?:your )?consent",
    },
  ],
  {
    direction: ({ lost, gained }) =>
      lost.length === 0 ? "widened" : gained.length === 0 ? "narrowed" : "value",
    isMeant: isGround,
    about: {
      key: "basis",
      ja: "法的根拠|適法性",
      zh: "法律依据|合法性基础|处理依据",
      en: "legal bas[ie]s|lawful bas[ie]s",
    },
  },
);

/** A ground on which something is done with data; in a law a contract is often only a contract. */
function isGround(fact: Fact, reading: Reading): boolean {
  const frame = frameOf(reading, fact);
  return saysOrStandsUnder(frame, processing);
}

const processing: Words = {
  ja: /取扱|取り扱|処理|根拠|基づ|個人(?:情報|データ)/,
  zh: /处理|依据|基础|基于|根据|个人|个资/,
  en: /process|personal|basis|bases|grounds?|rely|relies/,
};

const marks = readerOf([
  {
    key: "court",
    ja: "[一-鿿]{0,6}(?:地方|高等|簡易|最高|家庭)裁判所",
    zh: "[一-鿿]{0,8}(?:人民法院|仲裁委员会|仲裁院|地方法院|高等法院)",
    en: "courts? (?:of|in|located in) [a-z]+|jury trial|arbitration",
  },
  {
    key: "law",
    ja: "[一-鿿ァ-ヺー]{0,24}(?:に関する法律|に関する条例|に関する省令|基本法|保護法|保護条例)|[一-鿿]{1,12}(?<![方用手合違不寸無立製文])法(?![的律令人務廷学典規])|準拠法|[一-鿿ァ-ヺー]{2,12}の法律",
    zh: "《[^》]{2,40}》|[一-鿿]{0,10}(?:保护法|安全法|商务法|法律(?=管辖)|[一-鿿]{2,4}法(?=管辖))",
    en: "[a-z ]{0,40}\\b(?:act|regulation|directive|code)\\b(?: \\d{4})?|gdpr|ccpa|cpra|lgpd|coppa|appi|pipl|hipaa|laws of [a-z]+",
  },
  {
    key: "framework",
    ja: "プライバシ(?:ー)?シールド|データプライバシ(?:ー)?フレームワーク|標準契約条項|プライバシ(?:ー)?マーク|iso ?/?(?:iec ?)?\\d+|cbpr",
    zh: "隐私盾|数据隐私框架|标准合同(?:条款)?|iso ?/?(?:iec ?)?\\d+",
    en: "privacy shield|data privacy framework|standard contractual clauses|binding corporate rules|iso ?/?(?:iec ?)?\\d+|safe harbou?r|cbpr|apec",
  },
]);

/** Laws, courts and frameworks by name: each name is a fact of its own. */
export const law: Rule = {
  name: "law",
  kind: "fact",
  facts: (reading) =>
    marks(reading).map(({ key, span }): Fact => ({
      key: `${key}:${reading.plain.slice(...span).trim()}`,
      span: nameOf(reading, span),
    })),
  isMeant: isLaw,
  direction: ({ lost, gained }) =>
    lost.length === 0 ? "widened" : gained.length === 0 ? "narrowed" : "value",
  about: readerOf([
    {
      key: "jurisdiction",
      ja: "準拠法|管轄|裁判所|仲裁|法律(?:を|が)?適用",
      zh: "管辖|仲裁|法院|适用.{0,10}法",
      en: "governed by|jurisdiction|arbitrat\\w+|courts?",
    },
  ]),
};

/** The name without the words that lead to it: s Supplier Code, 提交深圳仲裁委员会. */
function nameOf({ plain }: Reading, [start, end]: Fact["span"]): Fact["span"] {
  const lead =
    /^(?:\s|(?:s|the|of|with|and|or|under|to|by|in|a|an|our|your|this|that|comply|accordance|applicable) (?=.)|提交|由|向|依照|按照|根据)+/.exec(
      plain.slice(start, end),
    );
  return [start + (lead?.[0].length ?? 0), end];
}

/** A code of conduct and a publisher's own 《条款》 are no laws. */
function isLaw(fact: Fact, reading: Reading): boolean {
  const { word, behind } = frameOf(reading, fact);
  if (word.startsWith("《"))
    return /(?:法|条例|规定|办法|决定|规则|标准|细则|解释|规范|公约|法典)(?:[（(][^）)]*[）)])?》$/.test(
      word,
    );
  return (
    !/^ (?:of (?:conduct|ethics|practice)|base|repositor)/.test(behind) &&
    !/\b(?:source|access|promo(?:tion)?|postal|zip|qr|discount|verification) code/.test(word)
  );
}
