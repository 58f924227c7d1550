import type { Reading } from "../reading.ts";
import { collecting, data, frameOf, isEntry, protecting, says, saysOrStandsUnder } from "./frames.ts";
import { type Fact, type Rule, vocabularyRule } from "./rule.ts";

/** Data that the law holds apart. Evidence: APPI 2(3) 要配慮個人情報, PIPL 28, 個人資料保護法 6, GDPR 9 and 10. */
export const sensitiveData: Rule = vocabularyRule(
  "sensitive-data",
  "fact",
  [
    {
      key: "named",
      ja: "要配慮個人情報|機微(?:な)?情報|センシティブ",
      zh: "敏感个人信息|敏感(?:的)?个人资料|特种个资|敏感信息",
      en: "sensitive (?:personal )?(?:data|information)|special categor(?:y|ies)",
    },
    {
      key: "health",
      ja: "病歴|既往歴|健康(?:状態|情報|診断)|診療|アレルギ|障[害がい]{1,2}(?:の有無|者手帳)|血圧|心拍|投薬|妊娠",
      zh: "病历|病史|健康(?:状况|信息|资料|检查)|医疗|过敏|心率|血压|用药|怀孕|残疾",
      en: "health|medical|heart rate|blood pressure|allerg(?:y|ies)|disabilit(?:y|ies)|pregnan(?:t|cy)|diagnos(?:is|es)|prescription",
    },
    {
      key: "biometric",
      ja: "生体(?:認証|情報)|顔(?:画像|認証|写真|認識)|指紋|虹彩|声紋|静脈",
      zh: "生物(?:识别|特征)|人脸|面部|脸部|指纹|虹膜|声纹|掌纹",
      en: "biometrics?|face ?(?:prints?|recognition|images?|scans?)|facial (?:recognition|images?)|fingerprints?|iris|voice ?prints?",
    },
    { key: "genetic", ja: "遺伝(?:子|情報)|ゲノム|dna", zh: "基因|遗传", en: "genetic|genome|dna" },
    {
      key: "belief",
      ja: "信条|宗教|思想|政治的",
      zh: "宗教|信仰|政治(?:观点|面貌)",
      en: "religio(?:n|us)|political (?:opinions?|views)|beliefs",
    },
    {
      key: "origin",
      ja: "人種|民族|国籍|社会的身分|本籍",
      zh: "种族|民族|国籍|族裔",
      en: "rac(?:e|ial)|ethnic(?:ity)?|nationality",
    },
    {
      key: "crime",
      ja: "犯罪(?:の)?(?:歴|経歴|被害)|前科",
      zh: "犯罪(?:记录|前科)?",
      en: "criminal|convictions?|offences",
    },
    { key: "sex", ja: "性生活|性的指向|性自認", zh: "性生活|性取向", en: "sex life|sexual orientation" },
    { key: "union", ja: "労働組合", zh: "工会", en: "trade union" },
    {
      key: "identity-number",
      ja: "マイナンバ|個人番号|旅券番号|パスポート番号",
      zh: "身份证(?:号|件)?|证件号码?|身分证|护照",
      en: "social security|national id|passport (?:number|details)|identity card",
    },
    {
      key: "finance",
      ja: "口座番号|クレジットカ(?:ー)?ド(?:番号|情報)",
      zh: "银行(?:账|帐)号|银行卡号|信用卡(?:号|资料)",
      en: "(?:bank )?account numbers?|card numbers?",
    },
    {
      key: "location",
      ja: "位置情報|現在地|gps",
      zh: "位置信息|精确位置|行踪轨迹|定位|gps",
      en: "(?:precise )?(?:geo)?location(?: data)?|gps",
    },
  ],
  { isMeant },
);

/** Named as such, or words of its kinds where data is spoken of and nobody is told apart. */
function isMeant(fact: Fact, reading: Reading): boolean {
  const frame = frameOf(reading, fact);
  if (sure.has(fact.key)) return true;
  if (says(frame, protecting) || protecting[frame.voice].test(frame.around)) return false;
  return saysOrStandsUnder(frame, data) || saysOrStandsUnder(frame, collecting) || isUntold(reading);
}

/** A line of a list of which nothing else is known. */
function isUntold(reading: Reading): boolean {
  return isEntry(reading) && reading.around === "";
}

const sure: ReadonlySet<string> = new Set(["named", "biometric", "identity-number", "finance"]);
