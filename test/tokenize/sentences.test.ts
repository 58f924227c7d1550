import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/model.ts";
import { isGraphemeBoundary } from "../../src/text/graphemes.ts";
import { splitSentences } from "../../src/tokenize/sentences.ts";

/** `一つ。|二つ。`: the bar stands between sentences. The text is cut anew and must fall into the same sentences. */
function cutAnew(language: Language, notation: string): string {
  const text = notation.replaceAll("|", "");
  return splitSentences(text, language)
    .map(([start, end]) => text.slice(start, end))
    .join("|");
}

describe("Japanese", () => {
  test.each([
    "当社は個人情報を取得します。|取得した情報は適切に管理します。",
    "ご不明な点はありますか？|お問い合わせください！|担当者が回答します。",
    "同意しますか？！|はい。。|いいえ",
    // Quotations and asides that the sentence goes on after.
    "画面に「同意します。」と表示されたときは、内容をお確かめください。|次に進みます。",
    "個人情報（氏名、住所その他の情報をいう。以下同じ。）を取得します。|以上です。",
    "「退会する。」「削除する。」のいずれかを選びます。|その後、確認します。",
    "「共有しますか？」と尋ねます。|どのように使うのか？という点を説明します。",
    "（注）この定めは例外です。|（詳しくは別表をご覧ください。）|次の定めは原則です。",
    "「変更に同意します。」|次の画面で確定します。",
    // Brackets that nobody closes.
    "「第一の定め。|第二の定め。|（第三の定め。",
    "第一の定め」。|第二の定め）。",
    // Lead-ins, list members, semicolons.
    "取得する情報は次のとおりです：\n|（１）氏名\n|（２）住所",
    "一　氏名；二　住所；三　電話番号。|以上とします。",
    "１．総則を定めます。|２．３に定める場合を除きます。",
    "料率は３．５パーセントです。|改定することがあります。",
    // Latin in Japanese.
    "規約（以下「本規約」といいます。)は、すべての方に適用します。|(別紙を含みます。）|以上です。",
    "提携先 (Example Corp.) と共有し、Acme K.K. が管理します。|See also the annex. |この限りではありません。",
    "Acme Inc. は Co., Ltd. の子会社です。|No. 5 をご覧ください。",
    "Yahoo! JAPAN の ID、Yahoo！ニュースの履歴を含みます。|ほかにはありません。",
    "詳しくは https://example.co.jp/a?b=c!d をご覧ください。|連絡先は info@example.co.jp です。",
    "本当に削除しますか?|元に戻せません!|ご注意ください。",
    // White space and line ends.
    "一つ目。　|二つ目。\n\n|三つ目",
    "\n　はじめに\n|本文です。",
    "改行は\n|終わりです",
    "終わり‼️|次です。",
  ])("%s", (notation) => expect(cutAnew("ja", notation)).toBe(notation));
});

describe("Chinese", () => {
  test.each([
    "我们会收集您的信息。|我们不会出售您的信息！|您同意吗？",
    "您可以选择“同意。”或者“拒绝。”来继续。|我们会记录您的选择。",
    "提示如下：“请阅读本政策。”|随后您可以继续使用。",
    "个人信息（包括姓名、住址等。）的处理适用本政策。|本政策自发布之日起生效。",
    "处理者应当履行下列义务：（一）制定管理制度；|（二）采取加密措施；|（三）法律规定的其他义务。|违反的，依法处理。",
    "我们收集：1. 姓名；|2. 住址；|3. 电话。",
    "保存期限为 30 天；期满后删除。",
    "联系方式：privacy@example.cn。|网址：https://example.cn/a?b=1。",
    "“个人信息”是指有关信息。|“处理”包括收集、存储。",
  ])("%s", (notation) => expect(cutAnew("zh-Hans", notation)).toBe(notation));

  test.each([
    "我們會蒐集您的資料。|除依法規定外，不會提供予第三方。",
    "「個人資料」係指姓名、住址。|當事人得請求刪除；但法律另有規定者，不在此限。",
    "應記載下列事項：一、名稱；|二、地址；|三、期間。",
    "按下「我同意。」即表示接受。|否則請離開！",
  ])("%s", (notation) => expect(cutAnew("zh-Hant", notation)).toBe(notation));
});

describe("English", () => {
  test.each([
    "We collect data. |We do not sell it! |Do you agree?",
    "Some services (e.g. maps, i.e. location) need this. |Others, etc. may not.",
    "Acme Inc. and Example Co., Ltd. act jointly. |See No. 5 and Art. 6 of the annex.",
    "Data may be stored in the U.S. |We protect it there. |The U.S. Department of Commerce oversees this.",
    "We answer by 5 p.m. |If we are late, call us. |Mr. J. R. Smith will help.",
    "The answer is no. |We never do that.",
    "1. Definitions. |In this policy the terms have these meanings. |2.1. Scope follows.",
    "Section 4. Your rights are these. |A. You may object.",
    "Version 2.1.3 of node.js costs $3.50. |Visit https://example.com/a.b?c=d. |Write to a.b@example.com.",
    "He said “We agree.” |Then we stopped. |The term “Affiliates, Inc.” means all of them.",
    'They answered "We accept." |Nothing else followed.',
    "(See the annex for details.) |This part is short.",
    "We keep it (see Section 2. for how long) and delete it. |That is all.",
    "Wait... |There is more... and more.",
    "You may: (a) object; (b) withdraw; and (c) complain. |We will reply.",
    "One line\n|Another line.\n|A third",
    "We stored it in 2024. |30 days later it was gone.",
  ])("%s", (notation) => expect(cutAnew("en", notation)).toBe(notation));
});

test("hostile input takes time in proportion to its length", () => {
  for (const piece of [
    "(",
    "「。",
    ") ",
    "e.g. X ",
    '". ',
    "。",
    ". ",
    "; ",
    " ",
    "🇯🇵",
    "\n",
    "（a。）の",
    "No. ",
  ])
    expect(splitSentences(piece.repeat(100_000), "zh-Hans").at(-1)?.[1]).toBe(piece.length * 100_000);
});

test("sentences partition the text, are not blank, and cut no grapheme", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...Array.from('。．.!?！？」』）)”"「『（(“；;：:\n\r 　、,と的aA1１一'),
      "Inc.",
      "e.g.",
      "‼️",
      "。゙",
      "🇯🇵",
      "\ud83d",
      "（二）",
    ),
    fc.string({ unit: "binary", maxLength: 4 }),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join("")),
      fc.constantFrom<Language>("ja", "zh-Hans", "zh-Hant", "en"),
      (text, language) => {
        const spans = splitSentences(text, language);
        let reached = 0;
        for (const [start, end] of spans) {
          expect(start).toBe(reached);
          expect(end).toBeGreaterThan(start);
          expect(isGraphemeBoundary(text, end)).toBe(true);
          reached = end;
        }
        expect(spans.slice(1).filter(([start, end]) => text.slice(start, end).trim() === "")).toEqual([]);
        expect(reached).toBe(text.length);
      },
    ),
    { numRuns: 5000 },
  );
});
