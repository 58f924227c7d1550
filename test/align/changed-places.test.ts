import { describe, expect, test } from "vitest";
import { compare } from "../../src/index.ts";
import { documentOf, spelling, splitWords, wordings } from "../real.ts";

async function kindsOf(before: string, after: string): Promise<readonly string[]> {
  const options = { language: "ja" } as const;
  const [from, to] = [
    await documentOf("before.md", before, options),
    await documentOf("after.md", after, options),
  ];
  const { changes } = compare(from, to, { splitWords, spelling, wordings });
  return changes.map(({ kind, verdict }) => `${kind} ${verdict.materiality}`).toSorted();
}

const listOf = (items: readonly string[], rest: string): string =>
  `# 規程\n\n## 記録\n\n次の記録を開示します。\n\n${items.map((item) => `- ${item}`).join("\n")}\n\n## 権利\n\n${rest}\n`;

describe("items that changed places and are written otherwise", () => {
  test("where a word gave way throughout", async () => {
    const items = ["お客さまから預かった荷物の種類", "お客さまから預かった荷物の届け先の種類", "荷物の重さ"];
    const rest =
      "お客さまは、開示を求めることができます。\n\nお客さまは、記録の訂正を求めることができます。\n\n当社は、お客さまに回答します。";
    const [first = "", second = "", third = ""] = items;
    const kinds = await kindsOf(
      listOf(items, rest),
      listOf([second, first, third], rest).replaceAll("お客さま", "お客様"),
    );
    expect(kinds.filter((kind) => !kind.endsWith("editorial"))).toEqual([]);
    // One of them gave way to another kind of thing.
    const otherwise = await kindsOf(
      listOf(items, rest),
      listOf([second, first.replace("種類", "数"), third], rest).replaceAll("お客さま", "お客様"),
    );
    expect(otherwise.filter((kind) => kind.endsWith("substantive"))).toHaveLength(1);
  });

  test("where only kana differ", async () => {
    const rest = "会員は、開示を求めることができます。";
    const kinds = await kindsOf(
      listOf(["申込みの受付に必要な記録", "申込みの取消しの受付に必要な記録"], rest),
      listOf(["申し込みの取り消しの受け付けに必要な記録", "申し込みの受け付けに必要な記録"], rest),
    );
    expect(kinds.filter((kind) => !kind.endsWith("editorial"))).toEqual([]);
  });

  test("not a number that went to another item", async () => {
    const rest = "会員は、開示を求めることができます。";
    const kinds = await kindsOf(
      listOf(["会費は1,000円とする", "入会金は500円とする"], rest),
      listOf(["入会金は1,000円とする", "会費は500円とする"], rest),
    );
    expect(kinds.some((kind) => kind.endsWith("substantive"))).toBe(true);
  });
});
