import { describe, expect, test } from "vitest";
import { compare } from "../../src/index.ts";
import { documentOf, splitWords } from "../real.ts";

const acts = ["アカウントをほかの人に貸与すること。", "投稿を無断で転載すること。", "運営を妨げること。"];

function rules(markers: readonly string[], items: readonly string[] = acts): string {
  const list = items.map((item, at) => `${markers[at] ?? ""} ${item}`);
  return ["会員規約", "第1条 禁止事項", "会員は、次の行為をしてはなりません。", ...list, ""].join("\n\n");
}

async function told(before: string, after: string): Promise<readonly string[]> {
  const [one, other] = [await documentOf("before.txt", before), await documentOf("after.txt", after)];
  return compare(one, other, { splitWords }).changes.map(({ kind, unit, after: [side], verdict }) => {
    const [reason] = verdict.reasons;
    return `${kind} ${unit} ${side?.text} ${reason.rule} [${reason.before}/${reason.after}] ${verdict.materiality}`;
  });
}

describe("the number of an item", () => {
  test("is told where it alone is another: items are cited by it", async () => {
    const twice = await told(rules(["(1)", "(2)", "(2)"]), rules(["(1)", "(2)", "(3)"]));
    expect(twice).toEqual(["edited item 運営を妨げること。 renumbered [(2)/(3)] editorial"]);
  });

  test("that follows an item that came in, or is written otherwise, is none", async () => {
    const before = rules(["(1)", "(2)", "(3)"]);
    expect(await told(before, rules(["１．", "２．", "３．"]))).toEqual([]);
    const [first = "", ...others] = acts;
    const more = rules(["(1)", "(2)", "(3)", "(4)"], [first, "虚偽の届出をすること。", ...others]);
    expect((await told(before, more)).map((one) => one.split(" ", 2).join(" "))).toEqual(["added item"]);
  });
});
