import { describe, expect, test } from "vitest";
import type { Language } from "../../src/model.ts";
import { detectDeclared, detectLanguage } from "../../src/text/language.ts";
import { missingRealTexts, realText, realTexts } from "../real.ts";

describe("a text for itself", () => {
  test.each<[Language, string]>([
    ["ja", "当社は、お客様の個人情報を適切に取り扱います。"],
    ["ja", "プライバシーポリシー"],
    ["ja", "本サービスでは Google Analytics および Adobe Analytics を使用します。"],
    ["zh-Hans", "我们会按照法律规定保护您的个人信息。"],
    ["zh-Hans", "隐私政策"],
    ["zh-Hans", "本服务由株式会社サンプル（以下简称“我们”）在日本运营并提供技术支持。"],
    ["zh-Hant", "我們會依照法律規定保護您的個人資料。"],
    ["zh-Hant", "隱私權政策與服務條款"],
    ["en", "We collect personal data when you use our services."],
    ["en", "1-2-3 Kojimachi, Chiyoda-ku, Tokyo 102-0083, Japan"],
  ])("%s: %s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe("a block against the language of its document", () => {
  test.each<[Language, Language, string]>([
    ["ja", "ja", "個人情報保護方針"],
    ["ja", "ja", "東京都千代田区麹町"],
    ["ja", "ja", "國學院大學"],
    ["ja", "ja", "2024"],
    ["ja", "ja", "Cookie"],
    ["ja", "ja", "https://www.example.com/privacy/ja"],
    ["zh-Hant", "zh-Hant", "2024 年"],
    ["en", "ja", "1-2-3 Kojimachi, Chiyoda-ku, Tokyo 102-0083, Japan"],
    ["en", "zh-Hans", "This translation is provided for convenience only."],
    ["zh-Hans", "ja", "以下为简体中文版本的隐私政策说明"],
    ["ja", "zh-Hans", "本サービスの利用規約はこちらをご覧ください。"],
    ["ja", "en", "日本のお客様はこちらをご覧ください。"],
  ])("%s in a %s document: %s", (language, prior, text) => {
    expect(detectLanguage(text, prior)).toBe(language);
  });
});

test.each<[Language, Language | null, string]>([
  ["zh-Hant", "zh-Hant", "ACME\nTerms."],
  ["ja", "ja", "Acme Cloud\n2026"],
  ["en", null, "ACME\nTerms."],
  ["en", "ja", "These terms apply to everyone who uses the service. ".repeat(3)],
  ["ja", "en", "当社は、お客様の個人情報を適切に取り扱います。"],
  ["zh-Hans", "en", "我们会按照法律规定保护您的个人信息，并告知您。"],
])("%s in a document that declares %s: %s", (language, declared, text) => {
  expect(detectDeclared(text, declared)).toBe(language);
});

test("every real text is in the language that its name tells", () => {
  expect(missingRealTexts).toBeNull();
  const tags: readonly (readonly [RegExp, Language])[] = [
    [/\/en(?:\.base)?\.md$/, "en"],
    [/\.zh-Hans\.|zh-CN|zhcn|\/cn-/, "zh-Hans"],
    [/zh-TW|zhtw/, "zh-Hant"],
    [/\.ja\.|\/ja(?:\.after)?\.md$|-ja-|\/jp-/, "ja"],
  ];
  // One version of a document named ja is still in English; that is what its pair is about.
  const untranslated = /-lang\/old\.md$/;
  const wrong = [...realTexts("seeds"), ...realTexts("real")].flatMap((path) => {
    const named = tags.find(([pattern]) => pattern.test(path))?.[1];
    const expected = untranslated.test(path) ? "en" : named;
    const found = detectLanguage(new TextDecoder().decode(realText(path)));
    return found === expected ? [] : [`${path}: ${found}`];
  });
  expect(wrong).toEqual([]);
});
