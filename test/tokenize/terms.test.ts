import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/model.ts";
import { keepTermsWhole } from "../../src/tokenize/terms.ts";
import { createSplitWords } from "../../src/tokenize/words.ts";
import { lexicons, pieces } from "./lexicons.ts";

const splitWords = createSplitWords(lexicons);

function cut(text: string, terms: readonly string[], language: Language = "ja"): string {
  return pieces(text, keepTermsWhole(splitWords, terms)(text, language)).join("|");
}

describe("a term", () => {
  test("stays whole wherever it stands", () => {
    expect(cut("本サービスの個人情報", ["本サービス", "個人情報"])).toBe("本サービス|の|個人情報");
    expect(cut("本サービスの個人情報", [])).toBe("本|サービス|の|個人|情報");
    expect(cut("the Common Voice data", ["Common Voice"], "en")).toBe("the| |Common Voice| |data");
    expect(cut("使用人的账单", ["使用人"], "zh-Hans")).toBe("使用人|的|账单");
  });

  test("is the longest of those that begin at one place", () => {
    expect(cut("個人情報保護方針", ["個人情報", "個人情報保護方針", "情報保護"])).toBe("個人情報保護方針");
    expect(cut("個人情報保護", ["個人情報", "個人情報保護方針"])).toBe("個人情報|保護");
  });

  test("does not cut the words that it lies within", () => {
    expect(cut("その日本語を", ["本語", "の日"])).toBe(cut("その日本語を", []));
  });
});

test("words with terms are some of the words without, and the text is whole", () => {
  const letters = fc.array(fc.constantFrom("本", "人", "個", "サ", "の", "a", " ", "1", "日", "🇯🇵"), {
    maxLength: 20,
  });
  const text = letters.map((drawn) => drawn.join(""));
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 6 }), (input, terms) => {
      const kept = keepTermsWhole(splitWords, terms)(input, "ja");
      const words = splitWords(input, "ja");
      expect(pieces(input, kept).join("")).toBe(input);
      expect(kept.filter((end) => !words.includes(end))).toEqual([]);
    }),
  );
});
