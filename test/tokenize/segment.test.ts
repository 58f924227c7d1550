import { expect, test } from "vitest";
import { segment } from "../../src/tokenize/segment.ts";
import { allBlocks, policy } from "../builders/policy.ts";

test("every block is cut into sentences, under its id, in the document's order", () => {
  const document = policy(`前文です。二つ目です。

# 取得する情報

氏名を取得します。住所は取得しません。

## 目的

利用の目的は次のとおりです`);
  const { sentences } = segment(document);
  const blocks = [...document.preamble, ...allBlocks(document.sections)];
  expect([...sentences.keys()]).toEqual(blocks.map(({ id }) => id));
  expect(
    [...sentences.values()].flat().map(({ block, span, index }) => `${index} ${block.text.slice(...span)}`),
  ).toEqual([
    "0 前文です。",
    "1 二つ目です。",
    "0 氏名を取得します。",
    "1 住所は取得しません。",
    "0 利用の目的は次のとおりです",
  ]);
});

test("a later version is cut as it would be alone, in its own language", () => {
  const before = policy("# Terms\n\nFees are due on Jan. 5. No refund.\n\n（一）姓名；（二）住址。");
  const after = policy("# Terms\n\nNew.\n\nFees are due on Jan. 5. No refund.\n\n（一）姓名；（二）住址。");
  const chinese = {
    ...after,
    sections: after.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => ({ ...block, language: "zh-Hans" as const })),
    })),
  };
  for (const version of [after, chinese]) expect(segment(version, segment(before))).toEqual(segment(version));
});

test("sections nested deeper than the call stack reaches are cut all the same", () => {
  const leaf = policy("# 深い節\n\n本文です。").sections;
  const [outer] = policy("# 節\n\n本文です。").sections;
  if (outer === undefined) throw new Error("the builder made no section");
  let sections = leaf;
  for (let depth = 0; depth < 100_000; depth += 1) sections = [{ ...outer, blocks: [], children: sections }];
  expect(segment({ ...policy(""), sections }).sentences.size).toBe(1);
});
