import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { classify } from "../../src/classify/classify.ts";
import type { ChangeSet, Language } from "../../src/model.ts";
import { renderDiffJson } from "../../src/render/diff/json.ts";
import { renderDiffMarkdown } from "../../src/render/diff/markdown.ts";
import { renderSideBySide } from "../../src/render/diff/sideBySide.ts";
import { renderDiffTerminal } from "../../src/render/diff/terminal.ts";
import { select } from "../../src/render/select.ts";
import { columns } from "../../src/render/width.ts";
import { compareTexts } from "../builders/compare.ts";

const cases = ["ja", "zh-Hans", "en"] as const;

describe.each(cases)("the case %s", (language) => {
  const changes = compared(caseText(language, "before"), caseText(language, "after"), language);
  const plain = { ui: language, paint: null };

  test.each([60, 100])("reads well at %i columns", async (width) => {
    const text = renderDiffTerminal(changes, { ...plain, width });
    await expect(text).toMatchFileSnapshot(`cases/${language}/terminal-${width}.txt`);
    expect(Math.max(...text.split("\n").map(columns))).toBeLessThanOrEqual(width);
  });

  test("lines up side by side", async () => {
    const text = renderSideBySide(changes, { ...plain, width: 100 });
    await expect(text).toMatchFileSnapshot(`cases/${language}/side-by-side.txt`);
    const rules = text.split("\n").filter((line) => /[│┼]/.test(line));
    expect(rules.length).toBeGreaterThan(10);
    expect(new Set(rules.map((line) => columns(line.slice(0, line.search(/[│┼]/)))))).toEqual(new Set([49]));
  });

  test("is a comment on a pull request", async () => {
    await expect(renderDiffMarkdown(changes, { ui: language })).toMatchFileSnapshot(
      `cases/${language}/changes.md`,
    );
  });

  test("is a table of sections", async () => {
    const text = renderDiffTerminal(changes, { ...plain, width: 80, sections: true });
    await expect(text).toMatchFileSnapshot(`cases/${language}/sections.txt`);
  });

  test("says nothing changed of the same text", () => {
    const same = compared(caseText(language, "after"), caseText(language, "after"), language);
    const text = renderDiffTerminal(same, { ...plain, width: 80 });
    expect(text.trim().split("\n").at(-1)).toBe(
      { ja: "変更はありません。", "zh-Hans": "没有变更。", en: "Nothing changed." }[language],
    );
  });
});

test("a sentence of 300 characters is shown with the clause around its number, whole with --context", () => {
  const clause = "当社は、お客様が本サービスを利用する際に、";
  const [before, after] = ["12か月", "24か月"].map(
    (period) => `${clause.repeat(7)}取得の日から${period}保存し、${clause.repeat(7)}消去します。`,
  );
  const changes = compared(before ?? "", after ?? "", "ja");
  const shown = { ui: "ja", paint: null, width: 80 } as const;
  const short = renderDiffTerminal(changes, shown);
  expect(short).toContain("[-12か月-]{+24か月+}");
  expect(short.split("…").length).toBe(3);
  expect(short.length).toBeLessThan(400);
  expect(renderDiffTerminal(changes, { ...shown, context: 1 })).not.toContain("…");
});

test("context shows the unchanged sentences around a change, each once", () => {
  const [before, after] = ["三十日", "六十日"].map(
    (days) =>
      `# 保存\n一つ目の文です。二つ目の文です。${days}以内に消去します。四つ目の文です。五つ目の文です。`,
  );
  const text = renderDiffTerminal(compared(before ?? "", after ?? "", "ja"), {
    ui: "ja",
    paint: null,
    width: 80,
    context: 1,
  });
  expect(text).not.toContain("一つ目");
  expect(text.match(/二つ目の文です。/g)).toHaveLength(1);
  expect(text.match(/四つ目の文です。/g)).toHaveLength(1);
  expect(text).not.toContain("五つ目");
});

test("text of a document neither colours nor turns the terminal", () => {
  const changes = compared(
    "# a\u001b]0;x\u0007\n本文は\u001b[2Jここです。",
    "# a\u001b]0;x\u0007\n本文は\u202eそこです。",
    "ja",
  );
  for (const render of [renderDiffTerminal, renderSideBySide]) {
    const text = render(changes, { ui: "ja", width: 80, paint: null });
    expect(text).toContain("<U+001B>");
    expect(text).toContain("<U+202E>");
    // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  }
  expect(renderDiffMarkdown(changes, { ui: "ja" })).toContain(
    "<U+202E>".replace("<", "\\<").replace(">", "\\>"),
  );
});

test("text of a document is no markup in a comment", () => {
  const changes = compared("# 見出し\n古い。", "# 見出し\n<script>*新しい* [x] | `z` ~~w~~ &amp; #1", "ja");
  const markdown = renderDiffMarkdown(changes, { ui: "ja" });
  expect(markdown).not.toContain("<script>");
  expect(markdown).toContain("\\<script\\>\\*新しい\\* \\[x\\] \\| \\`z\\` \\~\\~w\\~\\~ \\&amp;");
});

test("--explain says why in words, and who decided", () => {
  const found = compared("# 保存\n12か月間保存します。", "# 保存\n24か月間保存します。", "ja");
  const changes = found.changes.map((change) => ({
    ...change,
    verdict: {
      materiality: "substantive" as const,
      reasons: [
        {
          rule: "duration",
          materiality: "substantive",
          before: "12か月",
          after: "24か月",
          direction: "value",
        },
      ] as const,
      decision: { id: change.id, materiality: null, dismissed: false, by: "佐藤", why: "確認済み" },
    },
  }));
  const text = renderDiffTerminal({ ...found, changes }, { ui: "ja", paint: null, width: 80, explain: true });
  expect(text).toContain("理由: 期間 「12か月」 → 「24か月」（値が変わる）");
  expect(text).toContain("判断: 佐藤「確認済み」");
});

test("ignored layers count nowhere", () => {
  const changes = compared(
    "# 見出し\n権限は，職務ごとに定めます。",
    "# 見出し\n権限は、職務ごとに定めます。",
    "ja",
  );
  expect(changes.changes).toHaveLength(1);
  const kept = select(changes, { ignore: ["punctuation"] });
  expect([kept.changes.length, kept.materiality, kept.sections[0]?.status]).toEqual([
    0,
    "none",
    ["unchanged"],
  ]);
  expect(JSON.parse(renderDiffJson(kept))).toMatchObject({
    summary: { materiality: "none", sections: { edited: 0 } },
  });
  expect(select(changes, { ignore: ["width"] })).toBe(changes);
});

test("a change of notation is counted, and listed with --all", () => {
  const changes = compared(
    "# 見出し\n権限は，職務ごとに定めます。",
    "# 見出し\n権限は、職務ごとに定めます。",
    "ja",
  );
  const shown = { ui: "ja", paint: null, width: 80 } as const;
  expect(renderDiffTerminal(changes, shown)).toContain("表記だけの変更 1 件: 句読点 1（見出し）");
  expect(renderDiffTerminal(changes, shown)).not.toContain("権限は");
  expect(renderDiffTerminal(changes, { ...shown, all: true })).toContain(
    "権限は[-，-]{+、+}職務ごとに定めます。",
  );
});

function caseText(language: Language, side: "before" | "after"): string {
  return readFileSync(new URL(`cases/${language}/${side}.txt`, import.meta.url), "utf8");
}

function compared(before: string, after: string, language: Language): ChangeSet {
  return classify(compareTexts(before, after, { language }));
}
