import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graphemeBoundaryFrom, isGraphemeBoundary } from "../../src/text/graphemes.ts";

/** The text with a bar wherever it may be cut. */
function cut(text: string): string {
  return text
    .split("")
    .map((unit, offset) => (offset > 0 && isGraphemeBoundary(text, offset) ? `|${unit}` : unit))
    .join("");
}

describe("a text may be cut", () => {
  test.each([
    ["あい漢", "あ|い|漢"],
    ["𠮷野", "𠮷|野"],
    ["葛󠄀城", "葛󠄀|城"],
    ["か\u3099く", "か\u3099|く"],
    ["ｶﾞｷ", "ｶﾞ|ｷ"],
    ["e\u0301\u0323x", "e\u0301\u0323|x"],
    ["👩‍👩‍👧👍🏽", "👩‍👩‍👧|👍🏽"],
    ["1️⃣2", "1️⃣|2"],
    ["🇯🇵🇨🇳🇹", "🇯🇵|🇨🇳|🇹"],
    ["日本🇯🇵で", "日|本|🇯🇵|で"],
    ["a\r\nb\rc\nd", "a|\r\n|b|\r|c|\n|d"],
    // A control character carries no mark; half a pair is a character like any other.
    ["\n\u0301a", "\n|\u0301|a"],
    ["\ud842\u0301\udfb7", "\ud842\u0301|\udfb7"],
    ["नि", "नि"],
  ])("%j", (text, expected) => expect(cut(text)).toBe(expected));
});

test("a known boundary before saves counting flags from the start, and changes nothing", () => {
  const flags = "🇯🇵".repeat(6);
  for (let from = 0; from <= flags.length; from += 4)
    for (let offset = from; offset <= flags.length; offset += 1)
      expect(isGraphemeBoundary(flags, offset, from)).toBe(isGraphemeBoundary(flags, offset));
});

test("the next boundary is the offset itself or the first behind it", () => {
  expect(graphemeBoundaryFrom("葛󠄀城", 0)).toBe(0);
  expect(graphemeBoundaryFrom("葛󠄀城", 1)).toBe(3);
  expect(graphemeBoundaryFrom("葛󠄀城", 3)).toBe(3);
  expect(graphemeBoundaryFrom("a", 1)).toBe(1);
});

test("no cut that the Unicode rule forbids, outside Hangul and Indic conjuncts", () => {
  const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
  const unit = fc.oneof(
    fc.constantFrom(
      "a",
      "漢",
      "か",
      "\u3099",
      "\u0301",
      "\u200d",
      "\ufe0f",
      "\u{e0100}",
      "👩",
      "🏽",
      "🇯",
      "🇵",
    ),
    fc.constantFrom("\r", "\n", " ", "\u200b", "\ufeff", "\u0000", "\ud842", "\udfb7", "ﾞ", "ไ", "ำ", "ي", "ً"),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 16 }), (drawn) => {
      const text = drawn.join("");
      const allowed = new Set([...segmenter.segment(text)].map(({ index }) => index));
      const ours = Array.from({ length: text.length }, (_, offset) => offset).filter((offset) =>
        isGraphemeBoundary(text, offset),
      );
      expect(ours.filter((offset) => !allowed.has(offset))).toEqual([]);
    }),
    { numRuns: 5000 },
  );
});
