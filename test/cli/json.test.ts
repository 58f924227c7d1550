import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { corpus, kaitei } from "./terminal.ts";
import { wrongBySchema } from "./schemas.ts";

const pairs = [
  ["terms/ja", "2023-01-24.md", "2024-09-03.md"],
  ["terms/zh-Hans", "2023-01-24.md", "2024-09-03.md"],
  ...["ja", "zh-Hans", "zh-Hant", "en"].flatMap((language) => [
    [`privacy/${language}`, "2022-04-01.md", "2023-01-24.md"],
    [`privacy/${language}`, "2023-01-24.md", "2024-09-03.md"],
  ]),
].map(([folder, before, after]) => [corpus(`${folder}/${before}`), corpus(`${folder}/${after}`)] as const);

describe.each(pairs)("%s → %s", (before, after) => {
  test("diff --json is as its schema says", async () => {
    const { code, out, trouble } = await kaitei(["diff", before, after, "--json"]);
    expect([code, trouble]).toEqual([1, ""]);
    expect(wrongBySchema(out)).toBeNull();
    expect(out).toMatch(/^\{\n {2}"schema": "kaitei.changeset\/1",\n {2}"before": /);
    expect(out.endsWith("}\n")).toBe(true);
  });

  test("outline --json is as its schema says", async () => {
    const { code, out } = await kaitei(["outline", after, "--json"]);
    expect(code).toBe(0);
    expect(wrongBySchema(out)).toBeNull();
    expect(Object.keys(JSON.parse(out) as object).slice(0, 6)).toEqual([
      "schema",
      "file",
      "sha256",
      "format",
      "language",
      "title",
    ]);
  });
});

test("the schemas refuse what the contract does not allow", async () => {
  const [before, after] = pairs[0] ?? ["", ""];
  const { out } = await kaitei(["diff", before, after, "--json"]);
  expect(wrongBySchema(out.replace('"status": [', '"status": ["altered", '))).toMatch(/\/status/);
  expect(wrongBySchema(out.replace('"exact": true', '"exact": null'))).toContain("/exact");
  expect(wrongBySchema(out.replace("kaitei.changeset/1", "kaitei.changeset/2"))).toContain("no schema");
});

test("nothing changed is 0, with every section unchanged", async () => {
  const [, after] = pairs[0] ?? ["", ""];
  const { code, out } = await kaitei(["diff", after, after, "--json"]);
  const { summary, sections, changes } = JSON.parse(out) as {
    summary: { materiality: string };
    sections: { status: string[]; materiality: null }[];
    changes: unknown[];
  };
  expect([code, summary.materiality, changes.length]).toEqual([0, "none", 0]);
  expect(wrongBySchema(out)).toBeNull();
  expect(new Set(sections.map(({ status, materiality }) => `${status.join()} ${materiality}`))).toEqual(
    new Set(["unchanged null"]),
  );
});

test("--only keeps the section table whole and the changes that were asked for", async () => {
  const [before, after] = pairs[0] ?? ["", ""];
  const all = JSON.parse((await kaitei(["diff", before, after, "--json"])).out) as Told;
  const { out } = await kaitei(["diff", before, after, "--json", "--only", "substantive"]);
  const only = JSON.parse(out) as Told;
  expect(only.sections).toEqual(all.sections);
  expect(only.changes).toEqual(all.changes.filter(({ materiality }) => materiality === "substantive"));
  expect(wrongBySchema(out)).toBeNull();
});

interface Told {
  readonly sections: readonly unknown[];
  readonly changes: readonly { readonly materiality: string }[];
}

test("a row of a table that came is one text, with its cells", async () => {
  const folder = await mkdtemp(join(tmpdir(), "kaitei-row-"));
  const rows = [
    "| 事業者 | 目的 |",
    "| --- | --- |",
    "| 甲社 | 広告 |",
    "| 乙社 | 決済 |",
    "| 丙社 | 分析 |",
  ];
  const write = async (name: string, table: readonly string[]): Promise<string> => {
    await writeFile(join(folder, name), `# 外部送信\n\n## 送信先\n\n${table.join("\n")}\n`);
    return join(folder, name);
  };
  const before = await write("before.md", rows.toSpliced(3, 1));
  const { out } = await kaitei(["diff", before, await write("after.md", rows), "--json"]);
  await rm(folder, { recursive: true });
  expect(wrongBySchema(out)).toBeNull();
  expect((JSON.parse(out) as { changes: readonly object[] }).changes).toMatchObject([
    {
      kind: "added",
      unit: "cell",
      before: null,
      after: {
        text: "乙社 | 決済",
        line: 8,
        cells: [{ text: "乙社" }, { text: "決済", context: "乙社 / 目的" }],
      },
    },
  ]);
});
