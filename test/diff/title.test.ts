import { describe, expect, test } from "vitest";
import type { ChangeSet } from "../../src/index.ts";
import { compare } from "../../src/index.ts";
import { documentOf, splitWords } from "../real.ts";

function side(title: string): string {
  return `# ${title}\n\n## 目的\n\n当社は、個人情報を守ります。\n`;
}

async function renamed(before: string, after: string): Promise<ChangeSet> {
  return compare(await documentOf("before.md", side(before)), await documentOf("after.md", side(after)), {
    splitWords,
  });
}

describe("the title of the document", () => {
  test("is told where it is another, though no section changed", async () => {
    const { changes, materiality, sections } = await renamed("プライバシーポリシー", "個人情報保護方針");
    expect(
      changes.map(({ kind, unit, before, after }) => [kind, unit, before[0]?.text, after[0]?.text]),
    ).toEqual([["renamed", "document", "プライバシーポリシー", "個人情報保護方針"]]);
    expect(changes[0]?.before[0]?.line).toBe(1);
    expect([materiality, sections.map(({ status }) => status)]).toEqual(["editorial", [["unchanged"]]]);
  });

  test("matters where a fact stands in it", async () => {
    const { changes } = await renamed("13歳未満の方のための規約", "16歳未満の方のための規約");
    expect(changes.map(({ verdict }) => verdict.reasons[0].rule)).toEqual(["age"]);
  });

  test("in other notation is edited, and the same one is nothing", async () => {
    const { changes } = await renamed("Web サイト利用規約", "Ｗｅｂサイト利用規約");
    expect(changes.map(({ kind, verdict }) => [kind, verdict.materiality])).toEqual([
      ["edited", "editorial"],
    ]);
    expect((await renamed("利用規約", "利用規約")).changes).toEqual([]);
  });
});
