import { expect, test } from "vitest";
import { compareSentences } from "./judged.ts";

/** Rules whose lists are paragraphs that begin with a number, as pages and contracts print them. */
const shared = ["依照法律规定必须提供；", "为维护公众的人身安全；", "捐款人书面要求公开。"];
const used = ["寄送活动通知；", "统计到场人数。"];
const rules = (first: readonly string[], second: readonly string[]): string =>
  [
    "## 捐款人资料",
    "1. 除有下列情形外，本会不公开捐款人的资料：",
    ...first.map((text, at) => `(${at + 1})${text}`),
    "2. 在以下情形下，本会使用捐款人的资料：",
    ...second.map((text, at) => `(${at + 1})${text}`),
  ].join("\n\n");

test("a numbered paragraph under another line is told with both lines", async () => {
  const moved = shared[1] ?? "";
  const set = await compareSentences(
    "zh-Hans",
    rules(shared, used),
    rules([shared[0] ?? "", shared[2] ?? ""], [moved, ...used]),
  );
  expect(set.materiality).toBe("substantive");
  expect(
    set.changes.flatMap(({ verdict }) => verdict.reasons).filter(({ rule }) => rule === "context"),
  ).not.toEqual([]);
});

test("another order under the same line is none", async () => {
  const set = await compareSentences("zh-Hans", rules(shared, used), rules(shared, used.toReversed()));
  expect(set.materiality).toBe("editorial");
});

test("a line that was worded otherwise above the same paragraphs is none", async () => {
  const before = rules(shared, used.toReversed());
  const after = rules(shared, used).replace("在以下情形下", "在下列情形下");
  expect((await compareSentences("zh-Hans", before, after)).materiality).toBe("editorial");
});
