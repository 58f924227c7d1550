import type { Reading } from "../reading.ts";
import { data, frameOf, giving, isEntry, says, saysOrStandsUnder, type Words } from "./frames.ts";
import { byNumber, type Fact, type Rule, vocabularyRule } from "./rule.ts";

/** Who else receives the data. Evidence: APPI 27(5) (委託, 共同利用, 事業の承継), PIPL 21–23, GDPR 4(9). */
export const recipient: Rule = vocabularyRule(
  "recipient",
  "subject",
  [
    {
      key: "third-party",
      ja: "第三者|外部の者|他社",
      zh: "第三方|第三者|第三人|他方",
      en: "third[- ]part(?:y|ies)|others|other people|people outside",
    },
    { key: "second-party", zh: "第二方" },
    {
      key: "affiliate",
      ja: "グループ(?:会社|企業)|関連会社|子会社|親会社|関係会社|系列",
      zh: "关联(?:方|公司|企业)|集团(?:公司|成员)|子公司|母公司|关系企业",
      en: "affiliates?|subsidiar(?:y|ies)|parent company|group (?:companies|members)",
    },
    {
      key: "processor",
      ja: "委託先|委託業者|再委託|運送会社|決済代行|配送業者|受託者",
      zh: "受托(?:方|人|厂商|服务商)|服务(?:提供商|供应商)|承运方|物流公司|供应商|外包",
      en: "service providers?|processors?|sub-?processors?|vendors?|suppliers?|contractors?|couriers?|carriers?",
    },
    {
      key: "partner",
      ja: "提携(?:先|店|会社|企業)|パートナ(?:ー)?|取引先|協賛|共同利用",
      zh: "合作(?:伙伴|方|商|机构)|赞助(?:厂商|商)|主办单位|商业伙伴",
      en: "(?:business |marketing )?partners?|sponsors?|co-?organi[sz]ers?",
    },
    {
      key: "advertiser",
      ja: "広告(?:主|会社|代理店|配信事業者|事業者)|配信事業者",
      zh: "广告(?:主|商|合作伙伴|平台|联盟)",
      en: "advertis(?:ers|ing (?:partners|networks))|ad networks?",
    },
    {
      key: "professional",
      ja: "弁護士|税理士|監査(?:人|法人)|公認会計士",
      zh: "律师|审计(?:师|机构)|会计师",
      en: "auditors?|lawyers?|advis[eo]rs|accountants?|insurers?|investors?",
    },
    {
      key: "authority",
      ja: "警察|捜査機関|行政機関|官公庁|監督官庁|裁判所",
      zh: "(?:主管|监管|行政|司法|执法|政府)(?:机关|部门|机构)|公安|法院|警方",
      en: "law enforcement|police|regulators?|(?:public |government |supervisory )?authorit(?:y|ies)|courts?|government",
    },
    {
      key: "finance",
      ja: "金融機関|信用情報機関|保険会社|銀行",
      zh: "金融机构|征信机构|银行|保险公司",
      en: "banks?|credit (?:bureaus?|agenc(?:y|ies))|insurance compan(?:y|ies)",
    },
    {
      key: "successor",
      ja: "承継|合併|事業譲渡|買収",
      zh: "合并|收购|承继|受让方|重组",
      en: "merger|acquisition|successor|acquirer|buyer",
    },
    { key: "public", ja: "公開|公表|一般に", zh: "公开|公众|公布", en: "public(?:ly)?|anyone" },
  ],
  {
    direction: byNumber,
    isMeant,
    about: {
      key: "giving",
      ja: "提供(?:し|する|いた|され)|開示|お渡し|共有|送信|委託|見せ",
      zh: "共享|提供给|披露|转让|分享|委托|揭露|转交",
      en: "shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ure)|pass(?:es|ed)? (?:on|to)|provid(?:e|ed) to|transferr?(?:s|ed)?|seen (?:only )?by|sell(?:s|ing)?|sold",
    },
  },
);

/** Somebody receives where something is given; those who order, sue or are harmed receive nothing. */
function isMeant(fact: Fact, reading: Reading): boolean {
  const frame = frameOf(reading, fact);
  const { voice, ahead, behind, word } = frame;
  if (other[voice].test(word + behind) || ahead.endsWith("非")) return false;
  if (isEntry(reading) && !says(frame, verbs))
    return reading.around === "" || saysOrStandsUnder(frame, giving);
  if (fact.key === "giving")
    return data[voice].test(`${ahead.slice(-handed)} ${behind.slice(0, handed)}`) && !of[voice].test(behind);
  return saysOrStandsUnder(frame, giving) && (sure.has(fact.key) ? !says(frame, harm) : says(frame, data));
}

/** What is given stands beside the giving. */
const handed = 45;

/** Those of whom policies speak as of receivers and little else. */
const sure: ReadonlySet<string> = new Set([
  "third-party",
  "second-party",
  "affiliate",
  "processor",
  "advertiser",
]);

const verbs: Words = {
  ja: /行為|侵害|損害|迷惑/,
  zh: /侵害|侵犯|损害|服务/,
  en: /\b(?:is|are|must|shall|may|will)\b/,
};

const harm: Words = {
  ja: /侵害|損害を与え|不利益|迷惑|紛争|誹謗|商標|権利義務|契約上の地位/,
  zh: /侵害|侵犯|商标|责令|处罚|罚款|不可抗力|适用/,
  en: /infring|harm|trademarks?|dispute/,
};

/** 銀行口座 is no bank, 一般に no public, public interest no publication. */
const other: Words = {
  ja: /^(?:銀行口座|一般に(?!公開|公表|開示)|裁判所(?:を|の)|提供(?:する|され(?:る|ている))(?!もの|こと|場合|目的|範囲)|取引先の)/,
  zh: /^(?:银行(?:账|帐|卡)|法院管辖|公开(?:往来|联络|互动|交流|透明|征|的渠道)|其他方)/,
  en: /^(?:public (?:interest|holiday|place|space|domain|transport|health|sector)|others? (?:than|hand)|bank (?:account|holiday|card)|supplier code|carrier (?:fee|charge))/,
};

/** What is provided is the service itself: 提供するサービス. */
const of: Words = {
  ja: /^(?:する|される|している)?(?:サービス|教材|商品|アプリ|機能|フィードバック)/,
  zh: /^(?:的)?(?:服务|产品|功能|技术支持)/,
  en: /^ (?:the|our|a) (?:services?|products?|features?)/,
};
