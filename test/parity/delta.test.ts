import { describe, expect, test } from "vitest";
import { checkParity, type ParityOptions } from "../../src/index.ts";
import type { Document, Finding, Language } from "../../src/model.ts";
import { splitWords } from "../real.ts";
import { bilingual, LANGUAGES, statement } from "./statements.ts";

type Edits = readonly (readonly [from: string, to: string])[];

async function findings(
  reference: Document,
  translation: Document,
  options: Partial<ParityOptions>,
): Promise<readonly Finding[]> {
  return checkParity(reference, translation, { splitWords, bilingual, ...options }).findings;
}

/** What is stale where the reference was edited and the translation was not: `§2 line 19 | 24 months`, or the place that should go. */
async function staleAfter(
  reference: Language,
  translation: Language,
  edits: Edits,
  since: Edits = [],
): Promise<readonly Finding[]> {
  const base = await statement(reference);
  const found = await findings(await statement(reference, edits), await statement(translation, since), {
    base,
  });
  return found.filter(({ kind }) => kind === "stale");
}

const shown = ({ severity, reference, translation, base, reasons }: Finding): string =>
  [severity, reasons[0]?.rule, reference?.text ?? "–", translation?.text ?? "–", base ?? "–"].join(" | ");

describe("an edit of the reference alone", () => {
  test.each<[Language, Language, Edits, string]>([
    [
      "en",
      "ja",
      [["12 months", "24 months"]],
      "error | edited | We keep delivery records for 24 months. | 配達の記録は 12 か月間保存します。 | We keep delivery records for 12 months.",
    ],
    [
      "ja",
      "zh-Hans",
      [["12 か月間", "24 か月間"]],
      "error | edited | 配達の記録は 24 か月間保存します。 | 配送记录保存 12 个月。 | 配達の記録は 12 か月間保存します。",
    ],
    [
      "zh-Hant",
      "en",
      [["12 個月", "24 個月"]],
      "error | edited | 配送紀錄保存 24 個月。 | We keep delivery records for 12 months. | 配送紀錄保存 12 個月。",
    ],
    [
      "en",
      "zh-Hans",
      [["privacy@hoshi.example", "data@hoshi.example"]],
      "error | edited | Write to data@hoshi.example with any question about this statement. | 如对本声明有任何疑问，请致函 privacy@hoshi.example。 | Write to privacy@hoshi.example with any question about this statement.",
    ],
    [
      "en",
      "ja",
      [["January 10, 2023", "April 1, 2024"]],
      "error | edited | Effective April 1, 2024 | 2023年1月10日から有効です。 | Effective January 10, 2023",
    ],
    [
      "en",
      "zh-Hant",
      [["# Privacy Statement of", "# Cookie Policy of"]],
      "error | edited | Cookie Policy of Hoshi Parcel | 星便隱私聲明 | Privacy Statement of Hoshi Parcel",
    ],
  ])("%s → %s %j", async (reference, translation, edits, wanted) => {
    expect((await staleAfter(reference, translation, edits)).map(shown)).toEqual([wanted]);
  });

  test("is told once: the value that differs now is no fault of its own", async () => {
    const base = await statement("en");
    const found = await findings(await statement("en", [["12 months", "24 months"]]), await statement("ja"), {
      base,
    });
    expect(found.map(({ kind }) => kind)).toEqual(["stale"]);
  });

  test("has its place in both texts and the words that are new", async () => {
    const [found] = await staleAfter("en", "ja", [["12 months", "24 months"]]);
    expect(found?.reference).toMatchObject({ section: "2", block: "2#1", line: 15 });
    expect(found?.translation).toMatchObject({ section: "2", block: "2#1", line: 15 });
    const { text = "", spans = [] } = found?.reference ?? {};
    expect(spans.map(([from, to]) => text.slice(from, to)).join()).toContain("24");
  });
});

describe("what came to the reference", () => {
  test.each<[Language, Language, Edits, string]>([
    [
      "en",
      "ja",
      [["delete them.", "delete them. We keep invoices for 7 years."]],
      "error | added | We keep invoices for 7 years. | – | –",
    ],
    [
      "zh-Hans",
      "zh-Hant",
      [["- 每次配送的时间", "- 每次配送的时间\n- 收件人的签名"]],
      "error | added | 收件人的签名 | – | –",
    ],
    [
      "ja",
      "en",
      [
        [
          "## お問い合わせ",
          "## 未成年者\n\n18 歳未満の方は、保護者の同意を得て利用してください。\n\n## お問い合わせ",
        ],
      ],
      "error | added | 未成年者 | – | –",
    ],
  ])("%s → %s %j is stale, and not missing as well", async (reference, translation, edits, wanted) => {
    const base = await statement(reference);
    const found = await findings(await statement(reference, edits), await statement(translation), { base });
    expect(found.map(shown)).toEqual([wanted]);
  });
});

describe("what went from the reference", () => {
  test.each<[Language, Language, Edits, string]>([
    [
      "en",
      "ja",
      [[" We do not sell personal information.", ""]],
      "error | removed | – | 当社は個人情報を販売しません。 | We do not sell personal information.",
    ],
    ["ja", "zh-Hans", [["- 荷物の中身\n", ""]], "error | removed | – | 包裹的内容 | 荷物の中身"],
    [
      "zh-Hant",
      "ja",
      [["\n\n您的地址變更時，必須通知我們。", ""]],
      "error | removed | – | 住所が変わったときは、当社に知らせなければなりません。 | 您的地址變更時，必須通知我們。",
    ],
  ])("%s → %s %j is told at the place that should go", async (reference, translation, edits, wanted) => {
    const base = await statement(reference);
    const found = await findings(await statement(reference, edits), await statement(translation), { base });
    expect(found.map(shown)).toEqual([wanted]);
  });
});

describe("nothing is stale", () => {
  test.each<[Language, Edits]>([
    ["en", [["your name", "**your name**"]]],
    ["en", [["delete them.", "delete them.\n"]]],
    ["en", [["parcels. We do", "parcels.  We do"]]],
    ["en", [["12 months", "twelve (12) months"]]],
    ["ja", [["12 か月間", "１２か月間"]]],
    ["ja", [["お客様", "お客さま"]]],
    ["zh-Hans", [["。我们还会", "。\n我们还会"]]],
    ["zh-Hant", [["- 包裹的內容", "* 包裹的內容"]]],
  ])("by formatting or notation alone: %s %j", async (reference, edits) => {
    for (const translation of LANGUAGES.filter((one) => one !== reference))
      expect((await staleAfter(reference, translation, edits)).map(shown)).toEqual([]);
  });

  test.each<[Language, Language, Edits, Edits]>([
    ["en", "ja", [["12 months", "24 months"]], [["12 か月間", "24 か月間"]]],
    ["en", "zh-Hans", [["12 months", "2 years"]], [["12 个月", "两年"]]],
    ["ja", "en", [["2023年1月10日", "2024年4月1日"]], [["January 10, 2023", "April 1, 2024"]]],
    [
      "zh-Hans",
      "ja",
      [["期满之后，", "我们保存发票七年。期满之后，"]],
      [["その期間の後、", "請求書は 7 年間保存します。その期間の後、"]],
    ],
    ["zh-Hant", "en", [["- 包裹的內容\n", ""]], [["- the contents of your parcels\n", ""]]],
    [
      "en",
      "ja",
      [["You must tell us", "You may tell us"]],
      [["知らせなければなりません", "知らせることができます"]],
    ],
  ])("that the translation says already: %s → %s %j %j", async (reference, translation, edits, since) => {
    expect((await staleAfter(reference, translation, edits, since)).map(shown)).toEqual([]);
  });

  test("of what the reference only moved; that is told as moved", async () => {
    const moved: Edits = [
      ["\n\nYou must tell us when your address changes.", ""],
      [
        "sell personal information.",
        "sell personal information.\n\nYou must tell us when your address changes.",
      ],
    ];
    const found = await findings(await statement("en", moved), await statement("zh-Hant"), {
      base: await statement("en"),
    });
    expect(found.map(({ kind }) => kind)).toEqual(["moved"]);
  });

  test("where the translation's own changes follow those of the reference", async () => {
    const found = await findings(
      await statement("en", [["We do not sell personal information.", "Nobody can buy your data from us."]]),
      await statement("ja", [
        ["当社は個人情報を販売しません。", "お客様のデータを当社から買うことは誰にもできません。"],
      ]),
      { base: await statement("en"), translationBase: await statement("ja") },
    );
    expect(found.filter(({ kind }) => kind === "stale")).toEqual([]);
  });
});

test("where the translation's own changes are elsewhere, the place is stale all the same", async () => {
  const found = await findings(
    await statement("en", [["12 months", "24 months"]]),
    await statement("ja", [["荷物の中身", "荷物の内容"]]),
    { base: await statement("en"), translationBase: await statement("ja") },
  );
  expect(found.filter(({ kind }) => kind === "stale").map(({ reference }) => reference?.section)).toEqual([
    "2",
  ]);
});

test("a text compared with itself as its base has nothing stale, in any pair", async () => {
  for (const reference of LANGUAGES) {
    for (const translation of LANGUAGES) {
      if (reference === translation) continue;
      expect((await staleAfter(reference, translation, [])).map(shown)).toEqual([]);
    }
  }
});
