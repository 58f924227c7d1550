import { describe, expect, test } from "vitest";
import { createWordings } from "../../../src/classify/wordings/wordings.ts";
import type { Language } from "../../../src/index.ts";
import { inDictionaryForm, isJapaneseVerb } from "../../../scripts/lexicons/japanese-forms.ts";
import { wordingLexicon } from "../../../scripts/lexicons/wordings.ts";

/** Rows of files that are not of verbs alone. */
const files = [
  { name: "ja-edits", text: "義務を履行する | 義務を果たす\n掃除を行います | 清掃します\nよう | 旨\n" },
  { name: "en-everyday", text: "look after | take care of\nreturn of | refund of\n" },
  { name: "en-verbs", text: "look | take/takes/took/taken/taking\nreturn | hand back\nrefund | repay\n" },
];
const wordings = createWordings((language) => wordingLexicon(files, language));

function asBefore(before: string, after: string, language: Language): string {
  return wordings.asBefore(before, after, language);
}

describe("a row of verbs holds in every form", () => {
  test.each<[Language, string, string]>([
    ["ja", "会員は、義務を果たさなければならない。", "会員は、義務を履行しなければならない。"],
    ["ja", "義務を果たした会員", "義務を履行した会員"],
    ["ja", "義務を果たして退会した者", "義務を履行して退会した者"],
    ["ja", "当番は、毎朝掃除を行い、戸を閉める。", "当番は、毎朝清掃し、戸を閉める。"],
    ["ja", "当番が掃除を行った日", "当番が清掃した日"],
    ["en", "The caretaker looked after the garden.", "The caretaker took care of the garden."],
    ["en", "Looking after the boats is our task.", "Taking care of the boats is our task."],
  ])("%s %s", (language, before, after) => {
    expect(asBefore(before, after, language)).toBe(before);
  });
});

describe("what is no verb, or of another tense, stays", () => {
  test.each<[Language, string, string]>([
    ["ja", "義務を果たした会員", "義務を履行する会員"],
    ["ja", "義務を果たさない会員", "義務を履行した会員"],
    ["en", "The caretaker looked after the garden.", "The caretaker takes care of the garden."],
    ["en", "We returned of the boats", "We refunded of the boats"],
  ])("%s %s", (language, before, after) => {
    expect(asBefore(before, after, language)).toBe(after);
  });
});

test.each([
  ["義務を果たします", "義務を果たす"],
  ["通知いたします", "通知いたす"],
  ["リンクします", "リンクする"],
  ["法に対します", "法に対する"],
  ["資料を用います", "資料を用いる"],
  ["規約に従います", "規約に従う"],
  ["説明を聞きます", "説明を聞く"],
  ["費用を要します", "費用を要する"],
  ["お申し出ください", "お申し出ください"],
])("%s → %s", (polite, plain) => {
  expect(inDictionaryForm(polite)).toBe(plain);
});

test("tells verbs from what ends in the same kana", () => {
  expect(
    ["基づく", "含む", "定める", "行う", "持つ", "防ぐ", "渡す"].filter((one) => !isJapaneseVerb(one)),
  ).toEqual([]);
  expect(
    ["速やかによく", "ような", "よう", "あらゆる", "ずつ", "遅滞なく", "有料です", "行います"].filter(
      isJapaneseVerb,
    ),
  ).toEqual([]);
});
