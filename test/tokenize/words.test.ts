import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openLexicons } from "../../src/lexicon.ts";
import type { Language } from "../../src/model.ts";
import { isGraphemeBoundary } from "../../src/text/graphemes.ts";
import { type Tokenizer, createSplitWords } from "../../src/tokenize/words.ts";

const LANGUAGES: readonly Language[] = ["ja", "zh-Hans", "zh-Hant", "en"];
const lexicons = openLexicons(fileURLToPath(new URL("../../dist/lexicons", import.meta.url)));
const splitWords = createSplitWords(lexicons);

/** The words of a text in brackets' notation: `当社|は|、`. */
function words(text: string, language: Language): string {
  let start = 0;
  return splitWords(text, language)
    .map((end) => {
      const word = text.slice(start, end);
      start = end;
      return word;
    })
    .join("|");
}

function cuts(notation: string, language: Language): void {
  expect(words(notation.replaceAll("|", ""), language)).toBe(notation);
}

describe("Japanese", () => {
  test("a verb keeps its auxiliaries, so that its negation changes a whole word", () => {
    cuts("保存|いたします|。", "ja");
    cuts("保存|いたしません|。", "ja");
    cuts("目的|以外|に|使用|しません|。", "ja");
    cuts("分析|を|行っております|。", "ja");
    cuts("通知|しなければなりません|。", "ja");
    cuts("開示|してはなりません|。", "ja");
    cuts("共有|される|場合|が|あります|。", "ja");
  });
});

describe("laws", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
      .map((units) => String.fromCharCode(...units)),
    fc.constantFrom(
      "三十日",
      "第3条の2",
      "いたしません",
      "👩‍👩‍👧",
      "🇯🇵🇨🇳🇹",
      "葛󠄀",
      "か゛",
      "\ud842",
      "\udfb7",
      "\r\n",
      "\u0000",
      "𠮷野家",
    ),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));

  for (const tokenizer of ["lexicon", "intl", "script"] satisfies Tokenizer[]) {
    test(`the words of ${tokenizer} partition the text and cut no grapheme`, () => {
      const split = createSplitWords(lexicons, tokenizer);
      fc.assert(
        fc.property(text, fc.constantFrom(...LANGUAGES), (input, language) => {
          const ends = split(input, language);
          expect(ends.at(-1) ?? 0).toBe(input.length);
          let before = 0;
          for (const end of ends) {
            expect(end).toBeGreaterThan(before);
            expect(isGraphemeBoundary(input, end)).toBe(true);
            before = end;
          }
          expect(split(input, language)).toEqual(ends);
        }),
        { numRuns: 2000 },
      );
    });
  }
});
