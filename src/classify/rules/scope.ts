import { byNumber, vocabularyRule, type Rule } from "./rule.ts";

/** What and whom the text is about, and the bounds of what may be done. */
export const scope: Rule = vocabularyRule(
  "scope",
  "fact",
  [
    {
      key: "beyond",
      ja: "範囲外|範囲を超え",
      zh: "范围(?:之)?外|超出.{0,8}范围",
      en: "outside the scope|beyond the scope",
    },
    { key: "within", ja: "範囲内|範囲で|範囲に", zh: "范围(?:之)?内", en: "within the scope" },
    {
      key: "all",
      ja: "すべて|全て|一切|全部|あらゆる|いかなる",
      zh: "所有|全部|一切|任何",
      en: "all|any|every|each|entire",
    },
    { key: "some", ja: "一部の|の一部|特定の", zh: "部分|某些|特定", en: "some|certain|selected|specific" },
  ],
  {
    direction: byNumber,
    about: {
      key: "applies",
      ja: "適用(?:され|し|する|範囲)|対象(?:と|は|に)|本方針は|について定め",
      zh: "适用(?:于|范围)?|涵盖|本政策|范围",
      en: "appl(?:y|ies|icable) to|covers?|scope|govern(?:s|ed)?",
    },
  },
);

/** A term and what it means. */
export const definition: Rule = vocabularyRule("definition", "subject", [], {
  about: {
    key: "definition",
    ja: "とは[、,].{2,}(?:をいい|をいう|を指し|を指す|のこと)|以下[、,]?[「『].{1,20}[」』]と(?:いい|いう|称)|をいいます",
    zh: "是指|指(?=[由在与为经您我星任第])|系指|所称|以下(?:简)?称|定义",
    en: 'means?|refers? to|"[^"]{1,40}" (?:is|are)|defined as|hereinafter|“[^”]{1,40}” means',
  },
});
