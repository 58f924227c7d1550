import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { columns } from "../../src/render/width.ts";
import { wrongBySchema } from "./schemas.ts";
import { corpus, kaitei } from "./terminal.ts";

const languages = ["en", "ja", "zh-Hans", "zh-Hant"] as const;
/** Named from the folder in which the tests run, so that what is printed is the same everywhere. */
const policy = (language: string, date = "2024-09-03"): string =>
  relative(process.cwd(), corpus(`privacy/${language}/${date}.md`));

interface Told {
  readonly sections: readonly {
    readonly reference: Side;
    readonly translation: Side;
    readonly relation: string;
  }[];
  readonly blocks: readonly {
    readonly reference: readonly string[];
    readonly translation: readonly string[];
  }[];
  readonly findings: readonly {
    readonly id: string;
    readonly kind: string;
    readonly severity: string;
    readonly message: string;
    readonly reference: Side;
    readonly translation: Side;
    readonly base?: string | null;
  }[];
  readonly dismissed: readonly { readonly id: string }[];
  readonly staleDecisions: readonly { readonly id: string }[];
  readonly base: { readonly file: string } | null;
}
type Side = { readonly line: number; readonly text: string; readonly section: string | null } | null;

const pairs = languages.flatMap((reference) =>
  languages.filter((one) => one !== reference).map((translation) => [reference, translation] as const),
);

describe.each(pairs)("parity %s × %s of one release", (reference, translation) => {
  test("is as its schema says, pairs every section, and finds at most one error", async () => {
    const { code, out, trouble } = await kaitei(["parity", policy(reference), policy(translation), "--json"]);
    expect([code < 2, trouble]).toEqual([true, ""]);
    expect(wrongBySchema(out)).toBeNull();
    const told = JSON.parse(out) as Told;
    expect(told.sections.filter(({ relation }) => relation !== "matched")).toEqual([]);
    expect(told.findings.filter(({ severity }) => severity === "error").slice(1)).toEqual([]);
  });
});

test("every block of either side stands in one row", async () => {
  const { out } = await kaitei(["parity", policy("en"), policy("ja"), "--json"]);
  const { blocks } = JSON.parse(out) as Told;
  for (const side of ["reference", "translation"] as const) {
    const ids = blocks.flatMap((row) => row[side]);
    expect(ids.length).toBeGreaterThan(50);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

describe("a translation of the former release against the present one", () => {
  const words = ["parity", policy("en"), policy("ja", "2023-01-24"), "--base", policy("en", "2023-01-24")];

  test("tells what is stale, each place once and never as missing", async () => {
    const { code, out } = await kaitei([...words, "--json"]);
    expect([code, wrongBySchema(out)]).toEqual([1, null]);
    const { findings, base } = JSON.parse(out) as Told;
    const stale = findings.filter(({ kind }) => kind === "stale");
    expect(stale.length).toBeGreaterThan(5);
    expect(base?.file).toBe(policy("en", "2023-01-24"));
    const places = stale.flatMap(({ reference }) => (reference === null ? [] : [JSON.stringify(reference)]));
    expect(new Set(places).size).toBe(places.length);
    const missing = findings.filter(({ kind }) => kind === "missing").map(({ reference }) => reference?.text);
    expect(missing.filter((text) => stale.some(({ reference }) => reference?.text === text))).toEqual([]);
  });

  test("with a period that changed, both texts and the old one stand beside each other", async () => {
    const { out } = await kaitei([...words, "--only", "error", "--ui", "en", "--width", "120"]);
    expect(out).toContain("stale  The reference has changed since it was translated");
    expect(out).toContain("was: ");
  });

  test("tells nothing once the translation has followed", async () => {
    const { out } = await kaitei([
      "parity",
      policy("en"),
      policy("ja"),
      "--base",
      policy("en", "2023-01-24"),
      "--translation-base",
      policy("ja", "2023-01-24"),
      "--json",
    ]);
    expect((JSON.parse(out) as Told).findings.filter(({ kind }) => kind === "stale")).toEqual([]);
  });
});

describe("from standard input", () => {
  const base = readFileSync(policy("en", "2023-01-24"), "utf8");

  test.each([[["--base", "-"]], [["--base=-"]]])("%j is the base", async (option) => {
    const words = ["parity", policy("en"), policy("ja", "2023-01-24"), ...option, "--json"];
    const { out } = await kaitei(words, { input: base });
    expect((JSON.parse(out) as Told).base?.file).toBe("-");
  });
});

test("two titles without a text are nothing to compare", async () => {
  const input = "# プライバシーポリシー\n";
  const folder = mkdtempSync(join(tmpdir(), "kaitei-titles-"));
  writeFileSync(join(folder, "a.md"), "# Privacy Policy\n");
  const words = ["parity", join(folder, "a.md"), "-", "--lang", "en,ja", "--ui", "en"];
  const { out } = await kaitei(words, { input });
  expect(out).toContain("Nothing to compare: there is no text under the titles.\n");
  expect(out).not.toContain("0 sections");
});

describe("decisions", () => {
  const words = ["parity", policy("en"), policy("ja", "2023-01-24"), "--base", policy("en", "2023-01-24")];

  test("dismiss a finding by its id, and are told when they match none", async () => {
    const all = JSON.parse((await kaitei([...words, "--json"])).out) as Told;
    const [first] = all.findings;
    const file = decide([first?.id ?? "", "f-000000"]);
    const { out } = await kaitei([...words, "--decisions", file, "--json"]);
    expect(wrongBySchema(out)).toBeNull();
    const told = JSON.parse(out) as Told;
    expect(told.findings.map(({ id }) => id)).toEqual(all.findings.slice(1).map(({ id }) => id));
    expect(told.dismissed.map(({ id }) => id)).toEqual([first?.id]);
    expect(told.staleDecisions.map(({ id }) => id)).toEqual(["f-000000"]);
    const { out: shown } = await kaitei([...words, "--decisions", file, "--ui", "en"]);
    expect(shown).toContain("1 finding was dismissed by a person.");
    expect(shown).toContain("Decision f-000000 (Sato) no longer matches any finding.");
  });
});

describe("formats", () => {
  const words = ["parity", policy("en"), policy("ja", "2023-01-24"), "--base", policy("en", "2023-01-24")];

  test("csv opens in a spreadsheet: byte order mark, CRLF, one row a finding, as many cells in each", async () => {
    const { out } = await kaitei([...words, "--format", "csv"]);
    const { findings } = JSON.parse((await kaitei([...words, "--json"])).out) as Told;
    expect(out.startsWith("\ufeff")).toBe(true);
    const rows = readCsv(out.slice(1));
    expect(rows.map(([id]) => id).slice(1)).toEqual(findings.map(({ id }) => id));
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(out.replaceAll(/"[^"]*"/g, "").match(/[^\r]\n/)).toBeNull();
  });

  test.each([
    ["ja", "誤り 改定未反映  翻訳の後に原文が変わりました: 「18 years」"],
    ["zh-Hans", "错误 未跟进修订  翻译之后原文已修改：“18 years”"],
    ["zh-Hant", "錯誤 未跟進修訂  翻譯之後原文已修改：「18 years」"],
    ["en", "error stale  The reference has changed since it was translated: “18 years”"],
  ])("the terminal speaks %s, in lines that fit", async (ui, sentence) => {
    const { out } = await kaitei([...words, "--ui", ui, "--width", "110"]);
    expect(out).toContain(sentence);
    expect(out).toMatch(/ {2}31 You must be at least \[!18 years!\].*│ +31 アカウントを登録できるのは/);
    expect(out.split("\n").filter((line) => columns(line) > 110)).toEqual([]);
  });

  test("md holds both texts and the old one, by section", async () => {
    const { out } = await kaitei([...words, "--format", "md"]);
    expect(out).toContain(
      "## Information we collect › Account and contract information ⇔ 収集する情報 › アカウントと契約に関する情報",
    );
    expect(out).toContain(
      "  - 原文（31 行目）: You must be at least <strong>18 years</strong> old to register an account.",
    );
    expect(out).toContain("  - 旧: You must be at least 16 years old to register an account.");
    expect(out).toContain("  - 訳文（31 行目）: アカウントを登録できるのは、16 歳以上の方に限ります。");
  });
});

describe("several translations", () => {
  const words = [
    "parity",
    policy("en"),
    policy("ja"),
    policy("zh-Hans", "2023-01-24"),
    policy("zh-Hant"),
    "--base",
    policy("en", "2023-01-24"),
  ];

  test("make a matrix of sections by language", async () => {
    const { code, out } = await kaitei([...words, "--ui", "en", "--width", "100"]);
    expect(code).toBe(1);
    expect(out).toMatch(/^Section +ja +zh-Hans +zh-Hant$/m);
    expect(out).toMatch(/^ {2}Account and contract information +present +stale 3 +present$/m);
    expect(out).toMatch(/^ {2}Writing assistance +present +stale 1 +present$/m);
    expect(out).toMatch(/^ {2}\+ 问卷与抽奖 +– +stale 1 +–$/m);
    expect(out).toMatch(/^Your rights +present +present +present$/m);
  });

  test("as json by its schema, as md a table, as csv every finding with its language", async () => {
    const json = (await kaitei([...words, "--json"])).out;
    expect(wrongBySchema(json)).toBeNull();
    const { rows, translations } = JSON.parse(json) as {
      rows: { cells: { state: string }[] }[];
      translations: { language: string }[];
    };
    expect(translations.map(({ language }) => language)).toEqual(["ja", "zh-Hans", "zh-Hant"]);
    expect(rows.map(({ cells }) => cells[1]?.state)).toContain("stale");
    expect((await kaitei([...words, "--format", "md", "--ui", "en"])).out).toContain(
      "| Section | ja | zh-Hans | zh-Hant |",
    );
    const [, ...csv] = readCsv((await kaitei([...words, "--format", "csv"])).out);
    expect(new Set(csv.map(([, language]) => language))).toContain("zh-Hans");
  });
});

describe("trouble", () => {
  test.each([
    [[policy("en")], "TRANSLATION missing"],
    [[policy("en"), policy("en", "2023-01-24")], "both are in en; use kaitei diff"],
    [[policy("en"), policy("ja"), "--translation-base", policy("ja")], "it says nothing without --base"],
    [[policy("en"), policy("ja"), "--base", policy("ja")], "it is in ja, and"],
    [[policy("en"), policy("ja"), "--only", "errors"], "did you mean error?"],
    [[policy("en"), policy("ja"), "--lang", "en"], "there are 2 files"],
    [["-", "-"], "only one of them"],
  ])("kaitei parity %j", async (words, why) => {
    const { code, out, trouble } = await kaitei(["parity", ...words]);
    expect([code, out]).toEqual([2, ""]);
    expect(trouble).toContain(why);
    expect(trouble.trimEnd()).not.toContain("\n");
  });
});

/** A file in which a person dismissed these findings. */
function decide(ids: readonly string[]): string {
  const file = join(mkdtempSync(join(tmpdir(), "kaitei-")), "decisions.json");
  const decisions = ids.map((id) => ({ id, dismissed: true, by: "Sato", why: "read and found right" }));
  writeFileSync(file, JSON.stringify({ schema: "kaitei.decisions/1", decisions }));
  return file;
}

/** A reader of RFC 4180 of the test's own. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      at += 1;
      while (text[at] !== '"' || text[at + 1] === '"') {
        cell += text[at];
        at += text[at] === '"' ? 2 : 1;
      }
      at += 1;
    } else while (at < text.length && text[at] !== "," && text[at] !== "\r") cell += text[at++];
    rows.at(-1)?.push(cell);
    if (text[at] === "\r") {
      at += 2;
      if (at < text.length) rows.push([]);
    } else at += 1;
  }
  return rows;
}

test("of the store, the version in force when the translation began is the base", async () => {
  const store = ["--store", join(mkdtempSync(join(tmpdir(), "kaitei-parity-")), "store"), "--quiet"];
  const record = async (language: string, date: string): Promise<void> => {
    const { code, trouble } = await kaitei([
      "record",
      policy(language, date),
      "--policy",
      "minamo/privacy",
      ...store,
    ]);
    expect([code, trouble.replaceAll(/^kaitei: git knows no user name.*\n/gm, "")]).toEqual([0, ""]);
  };
  await record("en", "2023-01-24");
  await record("en", "2024-09-03");
  await record("ja", "2023-01-24");
  const parity = async (reference: string, translation: string): Promise<Told> =>
    JSON.parse(
      (
        await kaitei([
          "parity",
          `minamo/privacy/${reference}`,
          `minamo/privacy/${translation}`,
          ...store,
          "--json",
        ])
      ).out,
    ) as Told;
  const behind = await parity("en@latest", "ja@latest");
  expect(behind.base?.file).toBe("minamo/privacy/en@2023-01-24");
  expect(behind.findings.filter(({ kind }) => kind === "stale").length).toBeGreaterThan(5);
  const level = await parity("en@2023-01-24", "ja@latest");
  expect(level.base).toBeNull();
  expect(level.findings.filter(({ kind }) => kind === "stale")).toEqual([]);
  await record("ja", "2024-09-03");
  expect((await parity("en@latest", "ja@latest")).base).toBeNull();
}, 60_000);

test("diff across languages is as its schema says, and every view tells the evidence", async () => {
  const words = ["diff", policy("zh-Hans", "2023-01-24"), policy("ja")];
  const { code, out } = await kaitei([...words, "--json"]);
  expect([code, wrongBySchema(out)]).toEqual([1, null]);
  expect(JSON.parse(out)).toMatchObject({ crossLanguage: true });
  for (const view of [[], ["--side-by-side", "--width", "120"], ["--format", "md"]])
    expect((await kaitei([...words, ...view])).out).toContain("理由: 年齢 「16 周岁」 → 「18 歳」");
  expect((await kaitei(["notice", ...words.slice(1)])).out).toContain("入力補助機能");
});
