import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Correspondence, Counterpart, Language, Segmented } from "../../../src/model.ts";
import { correspond } from "../../../src/parity/correspond/correspond.ts";
import { policy } from "../../builders/policy.ts";
import { segmented } from "../../builders/segmented.ts";
import { bilingual } from "./lexicon.ts";

/** The same statements in two languages, to be put together in any order. */
const STATEMENTS: readonly (readonly [ja: string, zh: string])[] = [
  ["氏名を収集します。住所も収集します。", "我们收集姓名。也收集地址。"],
  ["広告には利用しません。", "不会用于广告。"],
  ["- 電話番号", "- 电话号码"],
  ["- 位置情報", "- 位置信息"],
  ["# 利用目的", "# 使用目的"],
  ["## 第1条 目的", "## 第1条 目的"],
  ["# 第三者への提供", "# 向第三方提供"],
  ["契約の終了後 30 日以内に削除します。", "合同终止后 30 天内删除。"],
  ["例:", "例如："],
  ["| 情報 | 期間 |", "| 信息 | 期限 |"],
  ["🙂 \uD842\uDFB7 ※", "🙂 ※"],
];

const lines = (side: 0 | 1): fc.Arbitrary<string> =>
  fc
    .array(fc.nat(STATEMENTS.length - 1), { maxLength: 14 })
    .map((picks) => picks.map((pick) => STATEMENTS[pick]?.[side] ?? "").join("\n"));

const sides: fc.Arbitrary<readonly [Segmented, Segmented]> = fc
  .tuple(lines(0), lines(1), fc.constantFrom<Language>("ja", "zh-Hans", "zh-Hant", "en"))
  .map(([ja, zh, language]) => [
    segmented(policy(ja, { language: "ja" })),
    segmented(policy(zh, { language })),
  ]);

function partsOf<T>(
  counterparts: readonly Counterpart<T>[],
  side: "reference" | "translation",
): readonly T[] {
  return counterparts.flatMap((one) => one[side]);
}

test("every section, block and sentence of either side is in exactly one counterpart", () => {
  fc.assert(
    fc.property(sides, ([reference, translation]) => {
      const found = correspond(reference, translation, bilingual);
      for (const [side, own] of [
        ["reference", reference],
        ["translation", translation],
      ] as const) {
        const blocks = partsOf(found.blocks, side);
        expect(new Set(blocks).size).toBe(blocks.length);
        expect(blocks.map(({ id }) => id).toSorted()).toEqual([...own.sentences.keys()].toSorted());
        const sentences = partsOf(found.sentences, side);
        expect(new Set(sentences).size).toBe(sentences.length);
        expect(sentences).toHaveLength([...own.sentences.values()].flat().length);
        const sections = partsOf(found.sections, side);
        expect(new Set(sections).size).toBe(sections.length);
      }
      for (const { reference: here, translation: there, relation, score } of [
        ...found.sections,
        ...found.blocks,
        ...found.sentences,
      ]) {
        expect(relation === "missing").toBe(there.length === 0);
        expect(relation === "extra").toBe(here.length === 0);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("swapping the sides swaps missing and extra, and nothing more", () => {
  fc.assert(
    fc.property(sides, ([one, other]) => {
      const forth = told(correspond(one, other, bilingual), false);
      expect(told(correspond(other, one, bilingual), true)).toEqual(forth);
    }),
  );
});

test("sentences are linked within linked blocks", () => {
  fc.assert(
    fc.property(sides, ([reference, translation]) => {
      const found = correspond(reference, translation, bilingual);
      const partners = new Map(
        found.blocks.flatMap((link) =>
          link.reference.map(({ id }) => [id, link.translation.map((b) => b.id)]),
        ),
      );
      for (const { reference: here, translation: there } of found.sentences) {
        for (const a of here) for (const b of there) expect(partners.get(a.block.id)).toContain(b.block.id);
      }
    }),
  );
});

function told(found: Correspondence, swapped: boolean): readonly string[] {
  const names: Readonly<Record<string, string>> = swapped ? { missing: "extra", extra: "missing" } : {};
  const show = (
    kind: string,
    relation: string,
    score: number,
    sides: readonly (readonly string[])[],
  ): string =>
    `${kind} ${names[relation] ?? relation} ${score} ${(swapped ? sides.toReversed() : sides).map((ids) => ids.join("+")).join(">")}`;
  return [
    ...found.sections.map((one) =>
      show("section", one.relation, one.score, [
        one.reference.map(({ id }) => id),
        one.translation.map(({ id }) => id),
      ]),
    ),
    ...found.blocks.map((one) =>
      show("block", one.relation, one.score, [
        one.reference.map(({ id }) => id),
        one.translation.map(({ id }) => id),
      ]),
    ),
    ...found.sentences.map((one) =>
      show("sentence", one.relation, one.score, [
        one.reference.map(({ block, index }) => `${block.id}.${index}`),
        one.translation.map(({ block, index }) => `${block.id}.${index}`),
      ]),
    ),
  ].toSorted();
}
