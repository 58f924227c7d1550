import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/model.ts";
import { isGraphemeBoundary } from "../../src/text/graphemes.ts";
import { createSplitWords, type Tokenizer } from "../../src/tokenize/words.ts";
import { lexicons, pieces } from "./lexicons.ts";

const LANGUAGES: readonly Language[] = ["ja", "zh-Hans", "zh-Hant", "en"];
const splitWords = createSplitWords(lexicons);

/** `当社|は|、`: the bar stands between words. The text is cut anew and must fall into the same words. */
function cutAnew(language: Language, notation: string): string {
  const text = notation.replaceAll("|", "");
  return pieces(text, splitWords(text, language)).join("|");
}

describe("Japanese", () => {
  test.each([
    // A verb keeps its auxiliaries: its negation, its duty and its possibility change a whole word.
    "保存|いたします|。",
    "保存|いたしません|。",
    "目的|以外|に|使用|しません|。",
    "分析|を|行っております|が|、|終了|しました|。",
    "通知|しなければなりません|。",
    "開示|してはなりません|。",
    "開示|して|は|、|次に|進みます|。",
    "共有|される|場合|が|あります|。",
    "申し込む|こと|が|できませんでした|。",
    "使いやすい|画面|を|読みながら|ご確認|いただけます|。",
    "必要|でした|。",
    // A noun keeps its suffix and its honorific; what widens or points stays apart.
    "お客様|の|ご利用|を|、|利用者|の|同意|なく|、|本|規約|により|お問い合わせ|。",
    "氏名|、|住所|等|を|各|サービス|に",
    // Numbers with their units.
    "３０日|以内|、|30 日間|、|三十日間|、|12 か月|、|12ヶ月|、|十二か月|、|1億2000万円|、|¥1,000|、|50%|、|24時間|以内|、|16歳|未満|、|下|4桁|、|3分の2|、|百分の五十|、|二分の一",
    // Dates and citations.
    "2024年9月3日|、|2024 年 9 月 3 日|、|令和6年4月1日|、|令和元年|、|二〇二四年九月三日|、|令和六年四月一日|、|2024-09-03|、|9月3日|から",
    "第三条第2項|、|第12条の3|、|第十二条の三第一項|、|附則|第2条|による|もの|と|する|。",
    // What looks like a number and is none.
    "一部|の|第三者|が|、|万一|の|場合|に|、|一切|、|十分|に|、|一般|に|、|唯一",
    "2|　|本|規約|は|、|3| |日本|における|、|1|個人|情報|、|2| |名称|、|3|次|の",
    // Other scripts and addresses.
    "IBM| |の| |Web| |サイト|、|Node.js|、|AT&T|、|ISO|/|IEC| |27001|、|ｗｅｂ",
    "（|https://example.co.jp/a?b=(c)&d|）|、|privacy@example.co.jp|。",
    "プライバシー|・|ポリシー|、|「|同意|」|……|——|！|？",
  ])("%s", (notation) => expect(cutAnew("ja", notation)).toBe(notation));
});

describe("Chinese", () => {
  test.each([
    "未经|您|同意|，|我们|不会|向|第三方|提供|。",
    "保存|期限|为| |30 天|，|最长|不|超过|十二个月|，|90天|，|至少|三年|，|12 个月|，|三十日|内|，|16 岁|以下",
    "第三十二条|　|第一百零三条|规定|的|一部分|，|第12条第3款|，|第十二条之三",
    "统一|处理|，|一切|责任|，|唯一|，|万一|，|第三者|，|第二|项目",
    "2023 年 1 月 24 日|起|，|二〇二四年九月三日|，|百分之五十|，|人民币1000元|，|1,100日元|，|3万元|，|4500千克|以下",
    "使用| |Cookie| |和|アプリ|、|ひらがな|。",
  ])("%s", (notation) => expect(cutAnew("zh-Hans", notation)).toBe(notation));

  test.each([
    "未經|您|同意|，|我們|不會|向|第三方|提供|。",
    "第十二條第三項|，|民國113年9月3日|，|三十日|內|，|滿|十六歲|，|12個月",
    "您|的|個人資料|，|軟體|、|網路",
  ])("%s", (notation) => expect(cutAnew("zh-Hant", notation)).toBe(notation));
});

describe("English", () => {
  test.each([
    "We| |keep| |it| |for| |30 days| |(|e.g.| |until| |September 3, 2024|)|.",
    "Don't| |share| |users|’| |third-party| |data| |in| |the| |U.S.| |and|/|or| |elsewhere|.",
    "It| |costs| |$1,000.50| |or| |50%|,| |v1.2.3|,| |3 September 2024|,| |a| |30-day| |period|.",
    "https://example.com/a|.| |a.b@example.com|,| |10:30|,| |café|,| |naïve",
    "株式会社|テスト| |(|Japan|)",
  ])("%s", (notation) => expect(cutAnew("en", notation)).toBe(notation));
});

test("no lexicon is opened for a text that needs none", () => {
  const closed = createSplitWords({
    japanese: () => expect.unreachable("the Japanese lexicon was opened"),
    chinese: () => expect.unreachable("the Chinese lexicon was opened"),
  });
  expect(closed("ISO 27001, 30 %", "ja")).toEqual([3, 4, 9, 10, 11, 15]);
  expect(closed("ISO 27001", "zh-Hans")).toEqual([3, 4, 9]);
  expect(closed("日本語 text", "en")).toEqual([3, 4, 8]);
});

/** Wholes, words and graphemes, and the halves of them that random text would rarely bring together. */
const AWKWARD = (
  "三十日 第3条の2 第三 いたしません 令和6年 个人信息 個 1,000 a@b.cn https://a 👩‍👩‍👧 🇯🇵🇨🇳🇹 葛󠄀 か゛ か\u3099 𠮷野家 👍🏽 " +
  "\ud842 \udfb7 \r\n \u0000 \u200d"
).split(" ");

describe("laws", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
      .map((units) => String.fromCharCode(...units)),
    fc.constantFrom(...AWKWARD),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((drawn) => drawn.join(""));

  test.each<Tokenizer>(["lexicon", "intl", "script"])(
    "words by %s partition the text and cut no grapheme",
    (tokenizer) => {
      const split = createSplitWords(lexicons, tokenizer);
      fc.assert(
        fc.property(text, fc.constantFrom(...LANGUAGES), (input, language) => {
          const ends = split(input, language);
          expect(pieces(input, ends).join("")).toBe(input);
          expect(ends).toEqual([...new Set(ends)].toSorted((a, b) => a - b));
          expect(ends.filter((end) => end <= 0 || !isGraphemeBoundary(input, end))).toEqual([]);
          expect(split(input, language)).toEqual(ends);
        }),
        { numRuns: 2000 },
      );
    },
  );

  test("long texts without a place to rest stay whole and end", () => {
    const starts = [
      "第1",
      "1万",
      "三",
      "a%",
      "🇯🇵",
      "か゛",
      "年",
      "ます",
      "中国人民",
      "\u200d",
      "第一",
      "1,",
      "http://",
    ];
    for (const start of starts) {
      const long = start.repeat(50_000);
      for (const language of LANGUAGES) expect(pieces(long, splitWords(long, language)).join("")).toBe(long);
    }
  });
});
