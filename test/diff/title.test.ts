import { describe, expect, test } from "vitest";
import type { ChangeSet, Document } from "../../src/index.ts";
import { compare } from "../../src/index.ts";
import { documentOf, splitWords } from "../real.ts";

function side(title: string): string {
  return `# ${title}\n\n## 目的\n\n当社は、個人情報を守ります。\n`;
}

function page(title: string, purpose: string, contact: string): string {
  return `# ${title}\n\n## ${purpose}\n\n当社は、個人情報を守ります。\n\n## ${contact}\n\n窓口は本社です。\n`;
}

async function renamed(before: string, after: string): Promise<ChangeSet> {
  return compare(await documentOf("before.md", side(before)), await documentOf("after.md", side(after)), {
    splitWords,
  });
}

function told(one: Document, other: Document): readonly string[] {
  return compare(one, other, { splitWords }).changes.map(({ kind, unit, before, after, verdict }) => {
    const sides = [...before.map(({ text }) => `-${text}`), ...after.map(({ text }) => `+${text}`)];
    return `${kind} ${unit} ${sides.join(" ")} ${verdict.materiality}`;
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

  test("is told where only one side has one, unless the other prints it as something else", async () => {
    const text =
      "第1条（目的）\n\n当社は、個人情報を守ります。\n\n第2条（利用）\n\n当社は、問い合わせに回答するため、これを利用します。\n";
    const plain = await documentOf("before.txt", text);
    const titled = await documentOf("after.txt", `個人情報保護方針\n\n${text}`);
    const asText = await documentOf("before.txt", `${text}\n個人情報保護方針\n`);
    expect(told(plain, titled)).toEqual(["added document +個人情報保護方針 editorial"]);
    expect(told(titled, plain)).toEqual(["removed document -個人情報保護方針 editorial"]);
    expect(told(asText, titled).filter((one) => one.includes("document"))).toEqual([]);
  });

  test("in other notation is edited, and the same one is nothing", async () => {
    const { changes } = await renamed("Web サイト利用規約", "Ｗｅｂサイト利用規約");
    expect(changes.map(({ kind, verdict }) => [kind, verdict.materiality])).toEqual([
      ["edited", "editorial"],
    ]);
    expect((await renamed("利用規約", "利用規約")).changes).toEqual([]);
  });

  test("and headings in other markup are editorial, where the format is the same", async () => {
    const bold = page("**利用規約**", "**目的**", "[窓口](https://example.com/a)");
    const plain = page("利用規約", "目的", "[窓口](https://example.com/b)");
    const [one, other] = [await documentOf("before.md", bold), await documentOf("after.md", plain)];
    expect(told(one, other)).toEqual([
      "edited document -利用規約 +利用規約 editorial",
      "edited heading -目的 +目的 editorial",
      "edited heading -窓口 +窓口 editorial",
    ]);
    const html =
      "<h1>利用規約</h1><h2>目的</h2><p>当社は、個人情報を守ります。</p><h2>窓口</h2><p>窓口は本社です。</p>";
    expect(told(one, await documentOf("after.html", html))).toEqual([]);
  });
});
