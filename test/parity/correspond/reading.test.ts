import { expect, test } from "vitest";
import { foldForReading, stem } from "../../../src/parity/reading/fold.ts";
import { factsOf } from "../../../src/parity/reading/facts.ts";
import { scan } from "../../../src/parity/reading/scan.ts";
import { readBilingualLexicon, termKey } from "../../../src/parity/lexicon/bilingual.ts";
import { bilingual } from "./lexicon.ts";

test("reads the Han characters of all scripts as one form", () => {
  expect(foldForReading("個人情報の収集、利用、権利")).toBe(foldForReading("个人情报の收集、利用、权利"));
  expect(foldForReading("個人資料處理")).toBe("个人资料处理");
  expect(foldForReading("応應应")).toBe("应应应");
});

test("reads katakana in any spelling, and joins what is only spaced", () => {
  expect(foldForReading("ウェブ サーバー")).toBe(foldForReading("ウエブサーバ"));
  expect(foldForReading("Web サイト")).toBe("webサイト");
  expect(foldForReading("Terms of Use")).toBe("terms of use");
});

test.each([
  ["collects", "collecting"],
  ["policy", "policies"],
  ["child", "children"],
  ["process", "processes"],
  ["stop", "stopped"],
])("takes %s and %s for one word", (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test("finds the words of the lexicon in running text, with the positions that they cover", () => {
  const { positions, terms } = scan("第三者に開示", "ja", bilingual.vocabulary("ja"));
  expect(positions).toEqual(["第", "三", "开", "示"]);
  expect(terms).toContainEqual({ term: "第三者", from: 0, to: 2 });
  expect(terms).toContainEqual({ term: "开示", from: 2, to: 4 });
});

test("parts compounds of katakana by the words that it knows", () => {
  expect(scan("クラウドサービス", "ja", bilingual.vocabulary("ja")).positions).toEqual([
    "クラウド",
    "サービス",
  ]);
});

test("counts an English term once for each of its content words", () => {
  const { positions, terms } = scan("our Terms of Use apply", "en", bilingual.vocabulary("en"));
  expect(positions).toEqual(["terms", "use", "apply"].map(stem));
  expect(terms).toContainEqual({ term: termKey("terms of use", "en"), from: 0, to: 2 });
});

test("keeps a word without a character of content: たとえば and 例如", () => {
  expect(scan("たとえば", "ja", bilingual.vocabulary("ja")).positions).toEqual(["たとえば"]);
});

test("takes time in proportion to the text", () => {
  const vocabulary = bilingual.vocabulary("ja");
  const { positions } = scan("サービス".repeat(20_000), "ja", vocabulary);
  expect(positions).toHaveLength(20_000);
});

test.each([
  ["30 日以内に", "30 天内", "zh-Hans"],
  ["三年間保存", "kept for three years", "en"],
  ["2024年9月3日から", "自 2024 年 9 月 3 日起", "zh-Hans"],
  ["令和6年9月3日", "September 3, 2024", "en"],
] as const)("finds the same facts in %s and %s", (ja, other, language) => {
  const facts = factsOf(ja, [], "ja");
  expect(facts.size).toBeGreaterThan(0);
  expect(factsOf(other, [], language)).toEqual(facts);
});

function page(target: string): ReadonlySet<string> {
  return factsOf("", [{ kind: "link", span: [0, 0], target }], "en");
}

test("takes a page in another language for the same page", () => {
  expect(page("https://www.example.com/ja/privacy/")).toEqual(page("https://example.com/zh-CN/privacy"));
  expect(page("https://example.com/a")).not.toEqual(page("https://example.com/b"));
  expect(page("#")).toEqual(new Set());
});

test("knows the country from the pronoun", () => {
  const { scan: read } = bilingual;
  expect(read("In the US, tell us.", "en")).toEqual(read("In the United States, tell us.", "en"));
  expect(read("CONTACT US", "en")).toEqual(read("Contact us", "en"));
});

test("says what is wrong with a lexicon", () => {
  expect(() => readBilingualLexicon("privacy\tプライバシー\t隐私\n")).toThrow(
    /does not begin with a section/,
  );
  const wrong = readBilingualLexicon("[ja zh]\n情报\t信息 many\n");
  expect(() => wrong.translations("ja", "zh")).toThrow(/情报/);
});

test("gives translations in both directions, and synonyms within Chinese", () => {
  const lexicon = readBilingualLexicon("[ja zh]\nサーバ\t服务器 95\n[concepts]\nuser\t利用者\t用户,使用者\n");
  const others = (term: string, from: "ja" | "zh" | "en", to: "ja" | "zh" | "en"): readonly string[] =>
    (lexicon.translations(from, to).get(term) ?? []).map((one) => one.term);
  expect(others("服务器", "zh", "ja")).toEqual(["サーバ"]);
  expect(others("us", "en", "zh")).toEqual([]);
  expect(others(termKey("user", "en"), "en", "zh")).toEqual(["用户", "使用者"]);
  expect(others("使用者", "zh", "zh")).toEqual(["用户"]);
});
