import { describe, expect, test } from "vitest";
import { compare, notice } from "../../src/index.ts";
import type { ChangeSet, JudgedChange, Language } from "../../src/model.ts";
import { corpusText, documentOf, splitWords } from "../real.ts";
import { bilingual, LANGUAGES, statement } from "./statements.ts";

type Edits = readonly (readonly [from: string, to: string])[];

async function across(before: Language, after: Language, edits: Edits): Promise<ChangeSet> {
  return compare(await statement(before), await statement(after, edits), { splitWords, bilingual });
}

const shown = ({ kind, unit, before, after, verdict }: JudgedChange): string =>
  [
    verdict.materiality,
    kind,
    unit,
    verdict.reasons[0].rule,
    before.map(({ text }) => text).join() || "–",
    after.map(({ text }) => text).join() || "–",
  ].join(" | ");

const pairs = LANGUAGES.flatMap((before) =>
  LANGUAGES.filter((after) => after !== before).map((after) => [before, after] as const),
);

test.each(pairs)("%s → %s: a translation alone changes nothing", async (before, after) => {
  const changes = await across(before, after, []);
  expect(changes).toMatchObject({ crossLanguage: true, materiality: "none" });
  expect(changes.changes.map(shown)).toEqual([]);
  expect(
    changes.sections.map(({ status, before: [old], after: [now] }) => [status, old?.id, now?.id]),
  ).toEqual(["1", "2", "3", "4"].map((id) => [["unchanged"], id, id]));
});

describe("a change of substance is told with its evidence", () => {
  test.each<[Language, Language, Edits, string]>([
    [
      "ja",
      "en",
      [["12 months", "24 months"]],
      "substantive | edited | sentence | duration | 配達の記録は 12 か月間保存します。 | We keep delivery records for 24 months.",
    ],
    [
      "zh-Hans",
      "ja",
      [["住所が変わったときは、当社に知らせなければなりません。\n\n", ""]],
      "substantive | removed | paragraph | clause-removed | 您的地址变更时，必须通知我们。 | –",
    ],
    [
      "en",
      "zh-Hant",
      [["我們不出售個人資訊。", "我們不出售個人資訊。我們會把購物紀錄交給廣告商。"]],
      "substantive | added | sentence | clause-added | – | 我們會把購物紀錄交給廣告商。",
    ],
    [
      "zh-Hant",
      "zh-Hans",
      [["- 包裹的内容\n", ""]],
      "substantive | removed | item | clause-removed | 包裹的內容 | –",
    ],
    [
      "en",
      "ja",
      [["2023年1月10日", "2024年4月1日"]],
      "substantive | metadata | document | metadata | Effective January 10, 2023 | 2024年4月1日から有効です。",
    ],
    [
      "zh-Hans",
      "en",
      [["privacy@hoshi.example", "data@hoshi.example"]],
      "substantive | edited | paragraph | contact | 如对本声明有任何疑问，请致函 privacy@hoshi.example。 | Write to data@hoshi.example with any question about this statement.",
    ],
  ])("%s → %s %j", async (before, after, edits, wanted) => {
    expect((await across(before, after, edits)).changes.map(shown)).toEqual([wanted]);
  });

  test("a section that came is added, and named in the notice in its own language", async () => {
    const changes = await across("zh-Hans", "ja", [
      [
        "## お問い合わせ",
        "## 人工知能\n\n当社は、荷物の仕分けに人工知能を使用します。学習には個人情報を使用しません。\n\n## お問い合わせ",
      ],
    ]);
    expect(changes.sections.map(({ status }) => status.join())).toEqual([
      "unchanged",
      "unchanged",
      "unchanged",
      "added",
      "unchanged",
    ]);
    const { updated } = notice(changes, { timeZone: "Asia/Tokyo" });
    expect(updated.map(({ name, status }) => [name, status])).toEqual([["人工知能", ["added"]]]);
  });

  test("a section that only went elsewhere is moved, which is editorial", async () => {
    const changes = compare(
      await documentOf("en.md", corpusText("minamo/privacy/en/2023-01-24.md")),
      await documentOf("ja.md", corpusText("minamo/privacy/ja/2024-09-03.md")),
      { splitWords, bilingual },
    );
    const moved = changes.changes.filter(({ kind, unit }) => kind === "moved" && unit === "section");
    expect(moved.map(shown)).toContain(
      "editorial | moved | section | moved | International transfers | 国外への移転",
    );
  });
});

describe("a section that is split or merged", () => {
  const TWO: Edits = [
    ["当社は個人情報を販売しません。", "\n\n## 販売の禁止\n\n当社は個人情報を販売しません。"],
  ];

  test("from one language to the other is one row with its parts, and editorial", async () => {
    const changes = await across("zh-Hans", "ja", TWO);
    expect(changes.materiality).toBe("editorial");
    expect(changes.sections.filter(({ status }) => status[0] !== "unchanged")).toMatchObject([
      { status: ["split"], before: [{ id: "3" }], after: [{ id: "3" }, { id: "4" }] },
    ]);
    expect(changes.changes).toMatchObject([
      { kind: "split", unit: "section", before: { length: 1 }, after: { length: 2 } },
    ]);
    expect(changes.alignment.sections.filter(({ kind }) => kind !== "paired")).toMatchObject([
      { kind: "split" },
    ]);
  });

  test("tells a change in one of its parts for itself", async () => {
    const changes = await across("zh-Hans", "ja", [
      ["当社は個人情報を販売しません。", "\n\n## 販売\n\n当社は個人情報を販売する場合があります。"],
    ]);
    expect(changes.changes.map(({ kind, verdict }) => [kind, verdict.materiality])).toEqual([
      ["split", "editorial"],
      ["edited", "substantive"],
    ]);
  });

  test("is the same the other way round", async () => {
    const changes = compare(await statement("ja", TWO), await statement("zh-Hant"), {
      splitWords,
      bilingual,
    });
    expect(changes.sections.filter(({ status }) => status[0] !== "unchanged")).toMatchObject([
      { status: ["merged"], before: [{ id: "3" }, { id: "4" }], after: [{ id: "3" }] },
    ]);
    expect(changes.materiality).toBe("editorial");
  });
});

test("a list of changes may name a removed section in its own language", async () => {
  const before = await documentOf("zh.md", corpusText("minamo/privacy/zh-Hans/2023-01-24.md"));
  const after = await documentOf("ja.md", corpusText("minamo/privacy/ja/2024-09-03.md"));
  const changes = compare(before, after, { splitWords, bilingual });
  const divided = changes.sections.filter(
    ({ status }) => status.includes("split") || status.includes("merged"),
  );
  expect(
    divided.map(({ before: old, after: now }) => [old, now].map((all) => all.map(({ title }) => title))),
  ).toEqual([
    [["使用情况与设备信息"], ["サービスの利用状況", "端末とブラウザーの情報"]],
    [["注销账号", "备份"], ["アカウントの削除とバックアップ"]],
  ]);
  const { declared } = notice(changes, { timeZone: "Asia/Tokyo" });
  expect(declared.sections).toContain("アンケートと懸賞");
  expect(declared.unexpected).toEqual([]);
  expect(declared.missing.map(({ name }) => name)).toEqual(["法令に基づく開示"]);
});

describe("a heading", () => {
  test("that lists one thing more is renamed, which is editorial", async () => {
    const changes = await across("en", "ja", [["## 収集する情報", "## 収集する情報と電話番号"]]);
    expect(changes.changes.map(shown)).toEqual([
      "editorial | renamed | heading | heading | Information we collect | 収集する情報と電話番号",
    ]);
    expect(changes.sections[0]?.status).toEqual(["renamed"]);
  });

  test("in other words for the same things is not", async () => {
    const changes = await across("en", "zh-Hant", [["## 保存期限", "## 資料留存多久"]]);
    expect(changes.changes.map(shown)).toEqual([]);
  });
});

test("every section and block of either side is in one link, every id only once", async () => {
  const [before, after] = await Promise.all([
    documentOf("ja.md", corpusText("minamo/privacy/ja/2023-01-24.md")),
    documentOf("zh.md", corpusText("minamo/privacy/zh-Hans/2024-09-03.md")),
  ]);
  const changes = compare(before, after, { splitWords, bilingual });
  for (const side of ["before", "after"] as const) {
    const ids = changes.sections.flatMap((row) => row[side].map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const blocks = changes.alignment.blocks.flatMap((link) => {
      if (side === "before") return "before" in link ? [link.before].flat() : [];
      return "after" in link ? [link.after].flat() : [];
    });
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
  }
  const ids = changes.changes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(10);
});

test("swapping the versions swaps added and removed", async () => {
  const [old, now] = await Promise.all([
    documentOf("en.md", corpusText("minamo/privacy/en/2023-01-24.md")),
    documentOf("ja.md", corpusText("minamo/privacy/ja/2024-09-03.md")),
  ]);
  const forth = compare(old, now, { splitWords, bilingual });
  const back = compare(now, old, { splitWords, bilingual });
  expect(texts(forth, "added").length).toBeGreaterThan(3);
  expect(texts(forth, "added")).toEqual(texts(back, "removed"));
  expect(texts(forth, "removed")).toEqual(texts(back, "added"));
});

test("without the words of both languages, the texts are compared by their characters", async () => {
  const changes = compare(await statement("ja"), await statement("en"), { splitWords });
  expect(changes.crossLanguage).toBe(true);
  expect(changes.materiality).toBe("substantive");
});

function texts(changes: ChangeSet, kind: "added" | "removed"): readonly string[] {
  return changes.changes
    .filter((change) => change.kind === kind)
    .flatMap(({ before, after }) => [...before, ...after].map(({ text }) => text))
    .toSorted();
}
