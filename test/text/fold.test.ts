import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  foldCase,
  foldForComparison,
  foldForms,
  foldPunctuation,
  foldWhiteSpace,
  foldWidth,
} from "../../src/text/fold.ts";
import { okuriganaCompounds, variantCharacters, variantWords } from "../../src/text/variant-tables.ts";

describe("texts that differ in notation only", () => {
  test.each([
    ["Ｗｅｂサイト", "Web サイト"],
    ["ｻｰﾊﾞｰ", "サーバ"],
    ["サーバーおよびブラウザー", "サーバ及びブラウザ"],
    ["ユーザーネームとサーバールーム", "ユーザネームとサーバルーム"],
    ["ウェブサイト", "ＷＥＢサイト"],
    ["12ヶ月又は24カ月", "12か月または24箇月"],
    ["お問い合わせ先", "お問合せ先"],
    ["お取り扱いいたします。", "お取扱い致します．"],
    ["取扱いの申出", "取り扱いの申し出"],
    ["支払手続", "支払い手続き"],
    ["プライバシー・ポリシー", "プライバシーポリシー"],
    ["「個人情報」、「Cookie」", "『個人情報』，“クッキー”"],
    ["您可以在帐户中更改", "您可以在账户中更改"],
    ["登陆后，请点击", "登录后,请点击"],
    ["臺灣使用者的帳戶", "台灣使用者的帳户"],
    ["該裏程數", "該裡程數"],
    ["It’s our “Service”", `it's our "service"`],
    ["we  collect\n data", "We collect data"],
    ["神戸", "神戸"],
    ["⽇本", "日本"],
    ["か\u3099", "が"],
    ["㍿山川", "株式会社山川"],
    ["…など", "...等"],
  ])("%s = %s", (left, right) => {
    expect(foldForComparison(left)).toBe(foldForComparison(right));
  });
});

describe("texts that differ in more", () => {
  test.each([
    ["①", "1"],
    ["x²", "x2"],
    ["カバー", "カバ"],
    ["マスタード", "マスタド"],
    ["データーム", "データム"],
    ["組合", "組合せ"],
    ["その時", "そのとき"],
    ["we collect", "wecollect"],
    ["使用します", "使用しません"],
    ["第三方", "第三者"],
    ["1.5", "15"],
    ["個人", "个人"],
  ])("%s ≠ %s", (left, right) => {
    expect(foldForComparison(left)).not.toBe(foldForComparison(right));
  });
});

const layers = { foldWidth, foldForms, foldCase, foldPunctuation, foldWhiteSpace, foldForComparison };
const pieces = [
  ...variantCharacters.flatMap((row) => Array.from(row)),
  ...variantWords.flatMap((row) => row.split(" ")),
];
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...pieces,
        "ー",
        "・",
        " ",
        "　",
        "、",
        "ｶ",
        "ﾞ",
        "ヴ",
        "ァ",
        "İ",
        "Σ",
        "\u0301",
        "\uFEFF",
        "a",
        "1",
        "‥",
        ".",
        "\uD83D",
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join("")),
);

test.each(Object.entries(layers))("%s changes nothing the second time", (_, fold) => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = fold(text);
      expect(fold(once)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});

test("every row of the tables folds to one spelling", () => {
  const rows = [
    ...variantCharacters.map((row) => Array.from(row)),
    ...variantWords.map((row) => row.split(" ")),
  ];
  expect(rows.filter((row) => new Set(row.map(foldForComparison)).size > 1)).toEqual([]);
  expect(okuriganaCompounds.filter((word) => !/^\p{Script=Han}{2}$/u.test(foldForComparison(word)))).toEqual(
    [],
  );
});
