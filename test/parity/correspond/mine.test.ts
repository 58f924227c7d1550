import { expect, test } from "vitest";
import { mineTranslations } from "../../../scripts/bilingual/model.ts";

test("finds which words stand for each other in texts that say the same", () => {
  const mined = mineTranslations([
    [
      ["privacy", "policy"],
      ["隐私", "政策"],
    ],
    [
      ["privacy", "notice"],
      ["隐私", "声明"],
    ],
    [
      ["return", "policy"],
      ["退货", "政策"],
    ],
    [
      ["return", "notice"],
      ["退货", "声明"],
    ],
  ]);
  const best = (word: string): string | undefined =>
    [...(mined.get(word) ?? [])].toSorted(([, x], [, y]) => y - x)[0]?.[0];
  expect(["privacy", "policy", "notice", "return"].map(best)).toEqual(["隐私", "政策", "声明", "退货"]);
});

test("leaves out words that were met once", () => {
  expect(mineTranslations([[["privacy"], ["隐私"]]]).size).toBe(0);
});
