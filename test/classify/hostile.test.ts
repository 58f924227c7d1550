import { describe, expect, test } from "vitest";
import { lightenedAsBefore } from "../../src/classify/wordings/placed/chinese/light.ts";
import { foldVariants } from "../../src/text/variants.ts";
import { compareSentences } from "./judged.ts";

// Each of these took from 13 seconds to longer than anybody waits, where a pattern could read the same words in two ways or went back over them.
describe("hostile text is judged in time", () => {
  test("500 marks of a long vowel", { timeout: 5_000 }, () => {
    expect(foldVariants("ー".repeat(500)).length).toBeLessThanOrEqual(500);
  });

  test("a row of 400 modals", { timeout: 5_000 }, () => {
    const row = "将会应当可以".repeat(200);
    expect(lightenedAsBefore(`${row}甲`, `乙${row}`, "zh-Hans")).toBe(`乙${row}`);
  });

  test(
    "a manager named a hundred times, an address without an end, and words without a space",
    { timeout: 20_000 },
    async () => {
      const long = "a".repeat(10_000);
      const named = `${". The manager".repeat(100)} ${long}`;
      for (const text of [named, `${long}@`, "a-".repeat(10_000)])
        expect((await compareSentences("en", `${text} may.`, `${text} must.`)).materiality).toBe(
          "substantive",
        );
    },
  );

  test("two lists of which every member was written anew", { timeout: 20_000 }, async () => {
    const before = lists("return", "; ");
    const after = lists("polish", "; and ");
    expect((await compareSentences("en", before, after)).materiality).toBe("substantive");
  });
});

/** Nine paragraphs that each run through four members. */
function lists(what: string, joint: string): string {
  const member = (list: number, at: number): string =>
    `(${at}) ${what} the ladder of locker ${list * 4 + at} before noon on weekdays`;
  return Array.from(
    { length: 9 },
    (_, list) => `Members must: ${[1, 2, 3, 4].map((at) => member(list, at)).join(joint)}.`,
  ).join("\n\n");
}
