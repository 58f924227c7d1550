import { expect, test } from "vitest";
import { compare, type Materiality } from "../../src/index.ts";
import { documentOf, spelling, splitWords, wordings } from "../real.ts";

test.each([
  ["You may cancel. Within 14 days we refund the fee.", "You may cancel within 14 days. We refund the fee."],
  [
    "We keep your data. After 30 days we ask you again.",
    "We keep your data after 30 days. We ask you again.",
  ],
  [
    "Dogs are welcome. In the hall they are kept on a lead.",
    "Dogs are welcome in the hall. They are kept on a lead.",
  ],
  [
    "We share your data. With your consent we send you mail.",
    "We share your data with your consent. We send you mail.",
  ],
])("the same words that end elsewhere are told: %s", async (before, after) => {
  expect(await verdict(before, after)).toBe("substantive");
  expect(await verdict(after, before)).toBe("substantive");
});

test.each([
  ["The desk opens at nine. Bring your card.", "The desk opens at nine; bring your card."],
  [
    "The desk opens at nine, and guests sign in. They get a key.",
    "The desk opens at nine. Guests sign in, and they get a key.",
  ],
])("a mark for another is not told: %s", async (before, after) => {
  expect(await verdict(before, after)).toBe("editorial");
});

async function verdict(before: string, after: string): Promise<Materiality | "none"> {
  const [one, two] = await Promise.all(
    [before, after].map((text) => documentOf("policy.md", `# Rules of the club\n\n${text}\n`)),
  );
  if (one === undefined || two === undefined) throw new Error("two texts");
  return compare(one, two, { splitWords, spelling, wordings }).materiality;
}
