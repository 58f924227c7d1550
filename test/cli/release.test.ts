import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { missingRealTexts, realText, realTexts } from "../real.ts";
import { corpus, kaitei } from "./terminal.ts";
import { wrongBySchema } from "./schemas.ts";

const folder = mkdtempSync(join(tmpdir(), "kaitei-release-"));
afterAll(() => rmSync(folder, { recursive: true }));

const pairOf = (language: string): readonly [string, string] => [
  corpus(`privacy/${language}/2023-01-24.md`),
  corpus(`privacy/${language}/2024-09-03.md`),
];
const ja = pairOf("ja");

describe.each([
  ["ja", 9, "保存期間: 12 か月間 → 24 か月間", ["法令に基づく開示"], "Asia/Tokyo"],
  ["zh-Hans", 9, "保存期限：12 个月 → 24 个月", [], "Asia/Shanghai"],
  ["zh-Hant", 9, "保存期間：12 個月 → 24 個月", [], "Asia/Taipei"],
  ["en", 9, "retention period: 12 months → 24 months", [], "UTC"],
] as const)("the release of the corpus in %s", (language, count, period, missing, timeZone) => {
  test("notice --json is as its schema says and tells the facts", async () => {
    const { code, out, trouble } = await kaitei(["notice", ...pairOf(language), "--json"]);
    expect([code, trouble, wrongBySchema(out)]).toEqual([0, "", null]);
    const told = JSON.parse(out) as Told;
    expect(told.language).toBe(language);
    expect(told.updatedSections).toHaveLength(count);
    expect(told.updatedSections.at(-1)?.summary).toEqual([period]);
    expect(told.declared.missing).toEqual(missing);
    expect(told.declared.unexpected).toEqual([]);
    expect(told.period).toEqual({ days: 30, from: "2024-09-03", until: "2024-10-02", timeZone });
  });

  test("banner --json and check --json are as their schemas say", async () => {
    const banner = await kaitei(["banner", ...pairOf(language), "--on", "2024-09-03"]);
    expect([banner.code, banner.trouble, wrongBySchema(banner.out)]).toEqual([0, "", null]);
    expect(JSON.parse(banner.out)).toMatchObject({
      active: true,
      from: "2024-09-03",
      until: "2024-10-02",
      language,
    });
    const check = await kaitei(["check", ...pairOf(language), "--json"]);
    expect([check.code, check.trouble, wrongBySchema(check.out)]).toEqual([missing.length, "", null]);
  });
});

interface Told {
  readonly language: string;
  readonly updatedSections: readonly { readonly title: string; readonly summary: readonly string[] }[];
  readonly declared: { readonly missing: readonly string[]; readonly unexpected: readonly string[] };
  readonly period: object;
}

test.each([
  ["Asia/Tokyo", "2024-09-02T14:59:59Z", false],
  ["Asia/Tokyo", "2024-09-02T15:00:00Z", true],
  ["Asia/Tokyo", "2024-10-02T14:59:59Z", true],
  ["Asia/Tokyo", "2024-10-02T15:00:00Z", false],
  ["Asia/Shanghai", "2024-09-02T15:59:59Z", false],
  ["Asia/Shanghai", "2024-09-02T16:00:00Z", true],
  ["Asia/Shanghai", "2024-10-02T16:00:00Z", false],
  ["America/Los_Angeles", "2024-09-03T06:59:59Z", false],
  ["America/Los_Angeles", "2024-09-03T07:00:00Z", true],
  ["America/Los_Angeles", "2024-10-03T06:59:59Z", true],
  ["America/Los_Angeles", "2024-10-03T07:00:00Z", false],
])("in %s at %s the banner shows: %s", async (zone, on, shows) => {
  const { code, out } = await kaitei(["banner", ...ja, "--time-zone", zone, "--on", on, "--exit-code"]);
  expect([code, (JSON.parse(out) as { active: boolean }).active]).toEqual([shows ? 0 : 1, shows]);
});

test("without --on the day is today, and is told; nothing is printed where nothing shows", async () => {
  const today = await kaitei(["banner", ...ja, "--format", "text"]);
  expect(today.out).toMatch(/^2024年9月3日から、「みなもノート プライバシーステートメント」の改定版/);
  expect(today.trouble).toBe("kaitei: --on 2024-09-10 (today, Asia/Tokyo)\n");
  for (const format of ["text", "html"])
    expect(await kaitei(["banner", ...ja, "--format", format, "--on", "2024-10-03"])).toMatchObject({
      code: 0,
      out: "",
    });
});

test("dates by calendar and language", async () => {
  expect(await first()).toBe("2024年9月3日から有効");
  expect(await first("--calendar", "japanese")).toBe("令和6年9月3日から有効");
  expect(await first("--ui", "zh-Hans")).toBe("2024 年 9 月 3 日起生效");
  expect(await first("--ui", "zh-Hant", "--calendar", "republic")).toBe("民國113年9月3日起生效");
  expect(await first("--ui", "en", "--calendar", "japanese")).toBe("Effective September 3, Reiwa 6");
});

test("text of a document stays text in HTML and in annotations", async () => {
  const [before, after] = [join(folder, "old.md"), join(folder, "new%,:.md")];
  writeFileSync(before, page("12か月間"));
  writeFileSync(after, page("24か月間"));
  const html = await kaitei(["notice", before, after, "--format", "html", "--base-url", '/p?a="b"']);
  expect(html.out).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;期間&quot;");
  expect(html.out).not.toContain("<script");
  expect(html.out).toContain('href="/p?a=%22b%22#');
  const github = await kaitei(["check", before, after, "--format", "github"]);
  expect(github.code).toBe(1);
  expect(github.out).toMatch(
    /^::error file=[^,]*new%25%2C%3A\.md,line=3,title=kaitei effective-unchanged::[^\n]+\n$/,
  );
});

test.each([
  [["notice", ...ja, "--base-url", "javascript:alert(1)"], "is no address of a page"],
  [["notice", ...ja, "--depth", "0"], "it counts from 1"],
  [["notice", ...ja, "--effective", "2024-02-30"], "that is not a date"],
  [["banner", ...ja, "--on", "tomorrow"], "neither a date nor a moment"],
  [["banner", ...ja, "--on", "2024-09-03T00:00"], "neither a date nor a moment"],
  [["banner", ...ja, "--time-zone", "Asia/Atlantis"], "there is no such time zone"],
  [["banner", ...ja, "--starts", "someday"], "there is no such start"],
  [["banner", ...ja, "--starts", "published"], "say --published"],
  [["check", ...ja, "--rule", "custom"], "it says no days"],
  [["check", ...ja, "--rule", "notice-31"], "did you mean notice-30?"],
])("%j", async (words, why) => {
  const { code, out, trouble } = await kaitei(words);
  expect([code, out]).toEqual([2, ""]);
  expect(trouble).toMatch(/^kaitei: [^\n]+: [^\n]+; [^\n]+\n$/);
  expect(trouble).toContain(why);
});

if (missingRealTexts !== null) process.stderr.write(`test/cli/release: ${missingRealTexts}\n`);

test.each(realTexts("seeds", (path) => /ibm.*\.ja\./.test(path)))(
  "the list of %s is read and compared",
  async (path) => {
    const text = new TextDecoder().decode(realText(path));
    const [before, after] = [join(folder, "real.old.txt"), join(folder, "real.new.txt")];
    // The same text with another period: what the list names is unchanged, and the section with the period is not listed.
    const older = text.replaceAll(/(\d+) ?か月/g, (_, months: string) => `${Number(months) + 1} か月`);
    expect(older).not.toBe(text);
    writeFileSync(before, older);
    writeFileSync(after, text);
    const { out } = await kaitei(["notice", before, after, "--json"]);
    const { declared, updatedSections } = JSON.parse(out) as Told & { declared: { sections: string[] } };
    expect(declared.sections).toHaveLength(2);
    const changed = new Set(updatedSections.map(({ title }) => title));
    expect(changed.size).toBeGreaterThan(0);
    expect(declared.unexpected).toEqual(declared.sections.filter((title) => !changed.has(title)));
    expect(declared.missing).toEqual([...changed].filter((title) => !declared.sections.includes(title)));
  },
);

async function first(...words: string[]): Promise<string | undefined> {
  return (await kaitei(["notice", ...ja, "--format", "text", ...words])).out.split("\n")[0];
}

function page(days: string): string {
  return `# 規約\n\n2024年9月3日から有効です。\n\n## \\<script>alert(1)\\</script> & "期間"\n\n記録は${days}保存します。\n`;
}
