import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { saysAnother } from "../../src/classify/meaning/unlike/outright.ts";
import { boundByLabels } from "../../src/classify/structure/label-bounds.ts";
import type { Language } from "../../src/model.ts";

/**
 * Small changes that a lawyer wants told, however light they look: one or several, who does it, of which of two it is said, what a condition holds for; and beside them what a copy
 * editor changes in the same words.
 */
interface Pairs {
  readonly same: readonly (readonly [before: string, after: string])[];
  readonly different: readonly (readonly [before: string, after: string])[];
}

const folder = new URL("./outright/", import.meta.url);

describe.each(readdirSync(folder).toSorted())("%s", (file) => {
  const language = file.replace(".json", "") as Language;
  const pairs = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Pairs;
  const other = (wanted: boolean, all: Pairs["same"]): readonly string[] =>
    all
      .filter(
        ([one, two]) =>
          saysAnother(one, two, language) !== wanted || saysAnother(two, one, language) !== wanted,
      )
      .map((pair) => pair.join(" / "));

  test("what says another thing is told, either way round", () => {
    expect(other(true, pairs.different)).toEqual([]);
  });

  test("what a copy editor changes is not", () => {
    expect(other(false, pairs.same)).toEqual([]);
  });
});

test.each([
  [true, "Pay (1) the fee and (2) the tax within 30 days.", "Pay the fee and the tax within 30 days."],
  [
    true,
    "You must (a) pay the fee and (b) return the key if you leave.",
    "You must pay the fee and return the key if you leave.",
  ],
  [true, "（1）30日以内に料金、（2）延滞金を支払う。", "30日以内に料金、延滞金を支払う。"],
  [
    false,
    "We collect (1) your name, (2) your address and (3) your age.",
    "We collect your name, your address and your age.",
  ],
  [
    false,
    "Pay (1) the fee and (2) the tax within 30 days.",
    "Pay (a) the fee and (b) the tax within 30 days.",
  ],
])("labels that bind words: %s", (wanted, before, after) => {
  expect(boundByLabels(before, after)).toBe(wanted);
});
