import { expect, test } from "vitest";
import { type Features, featuresOf } from "../../src/align/likeness.ts";
import { emptyPairing } from "../../src/align/pairing.ts";
import { pairAlikeStrays } from "../../src/align/stray.ts";
import { compareTexts } from "../builders/compare.ts";

const name = (index: number): string => `item${index} of list${index} by firm${index} in town${index}`;

/** Sentences that went and sentences that came, each like the other of its number and like no second one. */
function search(count: number): { readonly whole: boolean; readonly paired: number } {
  const units = Array.from({ length: count }, (_, index) => index);
  const features = (ending: string): ((unit: number) => Features) => {
    const all = units.map((unit) => featuresOf([`${name(unit)} ${ending}`]));
    return (unit) => all[unit] ?? featuresOf([]);
  };
  const pairing = emptyPairing(count, count);
  const whole = pairAlikeStrays(
    { a: units, b: units.toReversed() },
    features("is kept"),
    features("is deleted"),
    0.6,
    pairing,
  );
  return { whole, paired: pairing.toB.filter((unit, index) => unit === index).length };
}

test("what left its place is found in other words", () => {
  expect(search(300)).toEqual({ whole: true, paired: 300 });
});

test("where nearly everything left its place the search is given up, and says so", () => {
  expect(search(2_001)).toEqual({ whole: false, paired: 0 });
});

test("a text that stands as often as before moved, though others of it stayed", () => {
  const note = "次の場合には、あらかじめ画面でお知らせします。";
  const parts = ["取得", "利用", "提供", "保存"].map(
    (title) => `# ${title}\n${title}については、この節に定めるところによります。\n`,
  );
  const written = (...noted: readonly number[]): string =>
    parts.map((part, index) => part + (noted.includes(index) ? `${note}\n` : "")).join("");
  expect(
    compareTexts(written(0, 1), written(0, 3)).changes.map(({ kind, unit }) => `${kind} ${unit}`),
  ).toEqual(["moved paragraph"]);
  expect(compareTexts(written(0, 1), written(0)).changes.map(({ kind }) => kind)).toEqual(["removed"]);
});
