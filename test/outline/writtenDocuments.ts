import * as fc from "fast-check";

const sentences = fc.constantFrom(
  "当社は、利用者の個人情報を適切に取り扱います。",
  "取得した情報は、サービスの提供のために利用します",
  "我们会按照法律法规的规定保护您的个人信息。",
  "在首次访问网页时显示",
  "本公司得隨時修改本條款，修改後將公布於網站。",
  "We keep your data for twelve months.",
  "If you are not satisfied, you may complain to the authority",
  "第8条第2項の規定により、次の各号を除きます。",
);
const titles = fc.constantFrom(
  "個人情報の利用目的",
  "第三者への提供",
  "我们如何使用您的信息",
  "同意",
  "您的權利",
  "Your choices",
  "お問い合わせ ^",
  "【窓口】",
  "■安全管理",
  "プライバシーポリシー",
);
const labels = fc.constantFrom(
  "1. ",
  "2．",
  "(1) ",
  "（一）",
  "①",
  "ア) ",
  "a) ",
  "一、",
  "壹、",
  "第一章　",
  "第3条（定義）　",
  "第十二条の三　",
  "1.1 ",
  "附則",
  "別紙：",
  "Section 2. ",
  "II. ",
  "２　",
  "- ",
  "  • ",
  "・",
  "    ",
);
const furniture = fc.constantFrom(
  "詳細表示",
  "[了解更多信息](#)",
  "^",
  "日本語",
  "その他のリンク",
  "[トップ](#) / 会社情報",
  "3 / 12",
  "以上",
  "2024年4月1日改定",
  "© Example Inc.",
  "電話：03-0000-0000",
  "| 情報 | 期間 |",
  "|---|---|",
  "| 氏名 | 1年 |",
  "　",
  "**太字**の文。",
);

const line = fc.oneof(
  { weight: 3, arbitrary: sentences },
  { weight: 3, arbitrary: titles },
  {
    weight: 3,
    arbitrary: fc.tuple(labels, fc.oneof(titles, sentences, fc.constant(""))).map((parts) => parts.join("")),
  },
  { weight: 2, arbitrary: furniture },
  {
    weight: 1,
    arbitrary: fc.string({ maxLength: 40 }).map((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ")),
  },
);
const gap = fc.constantFrom("\n", "\n\n", "\n\n", "\n\n\n\n");

/** Plain text as pages are scraped: sentences, titles, numbers, buttons and blank lines in any order. */
export const documentText: fc.Arbitrary<string> = fc
  .array(fc.tuple(line, gap), { minLength: 1, maxLength: 40 })
  .map((lines) => `あ\n${lines.flat().join("")}`);
