import type { Language } from "../../../model.ts";
import { foldForComparison } from "../../../text/fold.ts";
import { foldToSimplified } from "../../../text/simplified.ts";
import { foldVariants } from "../../../text/variants.ts";
import { interchange, rewrite, type Rewriting, rewritings } from "../../folds/rewriting.ts";
import { isChinese } from "../../reading.ts";

/**
 * Countries, states and laws by one of their names: 米国 and アメリカ合衆国, 加州 and 加利福尼亚州, 個人情報保護法 and 個人情報の保護に関する法律. Evidence: the
 * short names of 外務省, of the ministries' lists of laws, and of the ISO 3166 standard. Only names that nobody uses for anything else.
 */
export function callByOneName(text: string, language: Language): string {
  if (language === "ja") return rewrite(japanese(text), titles);
  if (isChinese(language)) return chinese(rewrite(text, republics));
  return rewrite(english(rewrite(text, states)), glosses);
}

/** 特定商取引に関する法律 is 特定商取引法, and 個人情報の保護に関する法律 is 個人情報保護法. */
const titles: readonly Rewriting[] = rewritings([
  [
    /(?<=[^\p{sc=Han}ァ-ヺー]|^)([\p{sc=Han}ァ-ヺー]{2,12})(?:の([\p{sc=Han}]{2,6}))?に関する法律/gu,
    "$1$2法",
  ],
]);

const japanese = interchange(
  [
    "米国|アメリカ合衆国|アメリカ",
    "英国|イギリス|グレートブリテン及び北アイルランド連合王国",
    "韓国|大韓民国",
    "中国|中華人民共和国",
    "豪州|オーストラリア",
    "eu|欧州連合",
    "eea|欧州経済領域",
    "独占禁止法|独禁法|私的独占の禁止及び公正取引の確保に関する法律",
    "景品表示法|景表法|不当景品類及び不当表示防止法",
    "電子帳簿保存法|電帳法|電子計算機を使用して作成する国税関係帳簿書類の保存方法等の特例に関する法律",
    "特定電子メール法|特定電子メールの送信の適正化等に関する法律",
    "不正アクセス禁止法|不正アクセス行為の禁止等に関する法律",
    "犯罪収益移転防止法|犯収法|犯罪による収益の移転防止に関する法律",
    "番号法|マイナンバー法|行政手続における特定の個人を識別するための番号の利用等に関する法律",
    "電子署名法|電子署名及び認証業務に関する法律",
    "薬機法|医薬品医療機器等法|医薬品,医療機器等の品質,有効性及び安全性の確保等に関する法律",
    "特定商取引法|特商法",
    "労働基準法|労基法",
    "gdpr|一般データ保護規則|eu一般データ保護規則",
  ],
  (word) => foldVariants(foldForComparison(word)),
  "none",
);

/** 《中华人民共和国民法典》 and 《民法典》. */
const republics: readonly Rewriting[] = rewritings([
  [/中华人民共和国(?=[\p{sc=Han}]{1,12}(?:法(?!律|院)|法典|条例))/gu, ""],
]);

const chinese = interchange(
  [
    "美国|美利坚合众国",
    "英国|大不列颠及北爱尔兰联合王国",
    "韩国|大韩民国",
    "加州|加利福尼亚州",
    "德州|得克萨斯州|德克萨斯州",
    "澳大利亚|澳洲",
    "新西兰|纽西兰",
    "欧盟|欧洲联盟",
    "香港|香港特别行政区",
    "澳门|澳门特别行政区",
    "个人信息保护法|个保法",
    "个人资料保护法|个资法",
    "网络安全法|网安法",
    "数据安全法|数安法",
    "电子商务法|电商法",
    "劳动基准法|劳基法",
    "消费者权益保护法|消法",
    "通用数据保护条例|一般数据保护条例|一般资料保护规则|通用资料保护规则|gdpr",
  ],
  (word) => foldToSimplified(foldForComparison(word)),
  "none",
);

/** Us is a country behind "the", and before what only a country has. */
const states: readonly Rewriting[] = rewritings([
  [/\bthe us\b|\bus (?=(?:federal|state|law|laws|citizens?|residents?|dollars?|government)\b)/g, "usa "],
  [/\b(?:the )?(?:united states(?: of america)?|usa)\b/g, "usa"],
]);

const english = interchange(
  [
    "uk|united kingdom|the united kingdom|the uk",
    "eu|european union|the european union|the eu",
    "eea|european economic area|the european economic area|the eea",
    "gdpr|the gdpr|general data protection regulation|the general data protection regulation",
    "ccpa|the ccpa|california consumer privacy act|the california consumer privacy act",
    "cpra|the cpra|california privacy rights act|the california privacy rights act",
    "coppa|the coppa|children's online privacy protection act|the children's online privacy protection act",
    "hipaa|the hipaa|health insurance portability and accountability act|the health insurance portability and accountability act",
    "dmca|the dmca|digital millennium copyright act|the digital millennium copyright act",
    "appi|the appi|act on the protection of personal information|the act on the protection of personal information",
    "pipl|the pipl|personal information protection law|the personal information protection law",
  ],
  (word) => word,
  "words",
);

/** The general data protection regulation (gdpr). */
const glosses: readonly Rewriting[] = rewritings([
  [/\b(uk|usa|eu|eea|gdpr|ccpa|cpra|coppa|hipaa|dmca|appi|pipl) \("?\1"?\)/g, "$1"],
]);
