import { existsSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { wrongBySchema } from "../cli/schemas.ts";
import { type Place, place, policy, root } from "./stores.ts";

let here: Place;
beforeEach(() => {
  here = place();
});
afterEach(() => here.remove());

async function record(effective: string, days: number, ...words: readonly string[]): Promise<string> {
  const file = here.write(`in/${effective}-${days}.md`, policy(effective, days));
  const { code, out, trouble } = await here.kaitei(["record", file, "-p", "aoba/terms", "--json", ...words]);
  expect([code, trouble]).toEqual([0, ""]);
  expect(wrongBySchema(out)).toBeNull();
  return out;
}

interface Told {
  readonly id: string;
  readonly outcome: string;
  readonly reference: string;
  readonly sha256: string;
}

describe("a recorded version", () => {
  test("lies in the folder as text and as the bytes received, with its facts in trailers", async () => {
    const told = JSON.parse(await record("2024-09-03", 30, "--source", "https://example.com/規約")) as Told;
    expect(readFileSync(here.at("store/aoba/terms/ja/source.md"), "utf8")).toBe(policy("2024-09-03"));
    expect(readFileSync(here.at("store/aoba/terms/ja/policy.md"), "utf8")).toContain("## 第1条");
    expect(here.git("tag", "--points-at", told.id)).toBe("aoba/terms/ja/2024-09-03\n");
    expect(here.git("log", "-1", "--format=%aI %an %ae")).toBe(
      "2024-09-03T00:00:00+09:00 山田 花子 hanako@example.com\n",
    );
    const trailers = here.git("log", "-1", "--format=%(trailers:only)").trim().split("\n");
    expect(trailers.filter((line) => !/^(?:Recorded|Text-SHA256|Sections)/.test(line))).toEqual([
      "Policy: aoba/terms",
      "Language: ja",
      "Effective: 2024-09-03",
      "Source: https://example.com/規約",
      `SHA256: ${told.sha256}`,
      "Stored-As: source.md",
      "Reader-Version: kaitei 0.0.0-test",
      "Folder: aoba/terms/ja",
      "Tag: aoba/terms/ja/2024-09-03",
    ]);
    expect(here.git("status", "--porcelain")).toBe("");
    expect(here.git("fsck", "--strict", "--full")).toBe("");
  });

  test("is recorded once", async () => {
    const first = JSON.parse(await record("2024-09-03", 30)) as Told;
    const again = JSON.parse(await record("2024-09-03", 30)) as Told;
    expect(again).toEqual({ ...first, outcome: "unchanged" });
    expect(here.git("rev-list", "--count", "HEAD")).toBe("1\n");
  });

  test("a second one of the same day is .2, and is what is in force", async () => {
    await record("2024-09-03", 30);
    const second = JSON.parse(await record("2024-09-03", 14)) as Told;
    expect(second.reference).toBe("aoba/terms/ja@2024-09-03.2");
    for (const [when, days] of [
      ["2024-09-03", 14],
      ["2024-09-03.1", 30],
      ["latest~1", 30],
      [second.id.slice(0, 12), 14],
    ] as const) {
      const { out } = await here.kaitei(["show", `aoba/terms/ja@${when}`, "--source"]);
      expect(out).toBe(policy("2024-09-03", days));
    }
  });

  test("before the first nothing was in force", async () => {
    await record("2024-09-03", 30);
    expect((await here.kaitei(["show", "aoba/terms/ja@2024-09-02"])).trouble).toBe(
      "kaitei: cannot find aoba/terms/ja@2024-09-02: no version was in force on that day; the first is aoba/terms/ja@2024-09-03\n",
    );
  });

  test("without any date there is trouble", async () => {
    const file = here.write("undated.md", "# 規約\n\n資料を借りることができます。\n");
    const { code, out, trouble } = await here.kaitei(["record", file, "-p", "a"]);
    expect([code, out]).toEqual([2, ""]);
    expect(trouble).toContain("does not say from when it is in force");
    expect(existsSync(here.at("store"))).toBe(false);
  });

  test("is shown in the terminal and by its schema", async () => {
    await record("2024-09-03", 30);
    const json = await here.kaitei(["show", "aoba/terms/ja@latest", "--json"]);
    expect(wrongBySchema(json.out)).toBeNull();
    expect(JSON.parse(json.out)).toMatchObject({
      text: expect.stringContaining("30日間") as string,
      sections: 2,
    });
    const { out } = await here.kaitei(["show", "aoba/terms/ja@latest"]);
    expect(out).toMatch(/^aoba\/terms\/ja@2024-09-03\n発効日: 2024-09-03\n/);
  });
});

test("a version from before is put in its place, without rewriting what is there", async () => {
  await record("2023-01-24", 20);
  await record("2024-09-03", 30);
  const [before, tags] = [here.git("rev-list", "HEAD"), here.git("for-each-ref", "refs/tags")];
  await record("2022-04-01", 10);
  await record("2023-06-01", 25);
  expect(here.git("rev-list", "HEAD")).toContain(before.split("\n")[0]);
  expect(here.git("for-each-ref", "refs/tags")).toContain(tags.split("\n")[0]);
  const { out } = await here.kaitei(["log", "--json"]);
  expect(wrongBySchema(out)).toBeNull();
  const { versions } = JSON.parse(out) as { versions: { effective: string }[] };
  expect(versions.map(({ effective }) => effective)).toEqual([
    "2024-09-03",
    "2023-06-01",
    "2023-01-24",
    "2022-04-01",
  ]);
  // Every commit differs from the version before it in effect, and the folder holds the latest.
  expect(here.git("diff", "--shortstat", "aoba/terms/ja/2023-06-01~", "aoba/terms/ja/2023-01-24")).toBe("");
  expect(readFileSync(here.at("store/aoba/terms/ja/source.md"), "utf8")).toBe(policy("2024-09-03"));
  expect((await here.kaitei(["verify"])).code).toBe(0);
  expect(here.git("status", "--porcelain")).toBe("");
});

test("what is read differently later is a re-reading, not a version", async () => {
  const first = JSON.parse(await record("2024-09-03", 30)) as Told;
  await record("2025-01-01", 40);
  const file = here.at("in/2024-09-03-30.md");
  const { out } = await here.kaitei(["record", file, "-p", "aoba/terms", "--json", "--encoding", "utf-8"]);
  expect(JSON.parse(out)).toEqual({ ...first, outcome: "unchanged" });
  const { openStore } = await import("../../src/store/store.ts");
  const store = await openStore({ folder: here.at("store"), named: true, environment: here.environment });
  const write = { environment: here.environment, now: new Date(), patience: 1000, tell: () => {} };
  const [again] = await store.record(
    [
      {
        policy: "aoba/terms",
        language: "ja",
        effective: "2024-09-03",
        source: "elsewhere",
        extension: "md",
        bytes: readFileSync(file),
        text: "# 読み直した本文\n",
        sections: 1,
        reader: "kaitei 9.0.0",
        readWith: null,
        timeZone: "Asia/Tokyo",
      },
    ],
    write,
  );
  expect(again).toMatchObject({ outcome: "re-read", version: { id: first.id } });
  const { versions } = await store.history();
  expect(versions.map(({ id, reader }) => [id === first.id, reader])).toEqual([
    [true, "kaitei 9.0.0"],
    [false, "kaitei 0.0.0-test"],
  ]);
  expect((await here.kaitei(["show", "aoba/terms/ja@2024-09-03"])).out).toContain("# 読み直した本文");
  expect((await here.kaitei(["show", "aoba/terms/ja@2024-09-03", "--source"])).out).toBe(
    policy("2024-09-03"),
  );
  expect(readFileSync(here.at("store/aoba/terms/ja/source.md"), "utf8")).toBe(policy("2025-01-01", 40));
  // Another reader than today's read it: that is told, and no fault of the store.
  const verified = await here.kaitei(["verify", "--json"]);
  expect([verified.code, wrongBySchema(verified.out)]).toEqual([0, null]);
  expect(JSON.parse(verified.out)).toMatchObject({ findings: [], readAnew: ["aoba/terms/ja@2024-09-03"] });
});

describe("import", () => {
  test("of the corpus stores every version once, oldest first", async () => {
    const { code, out } = await here.kaitei(["import", `${root}corpus`, "--json"]);
    expect([code, wrongBySchema(out)]).toEqual([0, null]);
    const { versions } = JSON.parse(out) as { versions: { effective: string; outcome: string }[] };
    expect(versions.length).toBeGreaterThanOrEqual(16);
    expect(versions.map(({ effective }) => effective)).toEqual(
      versions.map(({ effective }) => effective).toSorted(),
    );
    const head = here.git("rev-parse", "HEAD");
    const again = await here.kaitei(["import", `${root}corpus`]);
    expect(again.out).toBe(`0 recorded, 0 read anew, ${versions.length} already there\n`);
    expect(here.git("rev-parse", "HEAD")).toBe(head);
    expect((await here.kaitei(["verify"])).code).toBe(0);
  });

  test("of a manifest takes what it does not say from the documents", async () => {
    here.write("in/new.md", policy("2024-09-03", 30));
    here.write("in/old.md", policy("2023-01-24", 20));
    const manifest = here.write(
      "in/versions.jsonl",
      '{"file":"new.md","policy":"aoba/terms","source":"https://example.com/new"}\n\n{"file":"old.md","policy":"aoba/terms","language":"ja","effective":"2023-01-20"}\n',
    );
    const { code, out } = await here.kaitei(["import", manifest, "--json"]);
    expect(code).toBe(0);
    expect((JSON.parse(out) as { versions: object[] }).versions).toMatchObject([
      { effective: "2023-01-20", source: "old.md", language: "ja" },
      { effective: "2024-09-03", source: "https://example.com/new" },
    ]);
  });

  test.each([
    ['{"file":"a.md"', "it is not an object of JSON"],
    ["[1]", "it is not an object of JSON"],
    ['{"policy":"a"}', 'its "file" is missing'],
    ['{"file":"a.md","policy":"../a"}', "cannot use policy name ../a"],
    ['{"file":"a.md","policy":"a","language":"fr"}', "none of ja, zh-Hans, zh-Hant, en"],
    ['{"file":"a.md","policy":"a","effective":"2024-02-30"}', "there is no such day"],
    ['{"file":"b.md","policy":"a"}', "there is no file b.md"],
  ])("of a manifest with %s names the line and stores nothing", async (line, why) => {
    here.write("in/a.md", policy("2024-09-03"));
    const manifest = here.write("in/m.jsonl", `{"file":"a.md","policy":"a"}\n${line}\n`);
    const { code, out, trouble } = await here.kaitei(["import", manifest]);
    expect([code, out]).toEqual([2, ""]);
    expect(trouble).toContain("m.jsonl line 2: ");
    expect(trouble).toContain(why);
    expect(existsSync(here.at("store"))).toBe(false);
  });

  test("shows a bar on a terminal only", async () => {
    const words = ["import", `${root}corpus`];
    expect((await here.kaitei(words)).status).toBe("");
    const { status } = await here.kaitei(words, { columns: 80 });
    expect(status).toMatch(/█+░* \d+\/\d+ /);
    expect(status.endsWith("\r\u001b[K")).toBe(true);
  });
});

describe("as inputs", () => {
  test("two REFs are compared as their files are", async () => {
    await here.kaitei(["import", `${root}corpus`]);
    const name = "minamo/terms/ja";
    const stored = await here.kaitei(["diff", `${name}@2023-01-24`, `${name}@latest`, "--json"]);
    const files = ["2023-01-24", "2024-09-03"].map((date) => `${root}corpus/${name}/${date}.md`);
    const plain = await here.kaitei(["diff", ...files, "--json"]);
    expect([stored.code, stored.trouble]).toEqual([1, ""]);
    expect(summaryOf(stored.out)).toEqual(summaryOf(plain.out));
    expect(JSON.parse(stored.out)).toMatchObject({ before: { file: `${name}@2023-01-24`, language: "ja" } });
    expect((await here.kaitei(["diff", `${name}@latest`, `${name}@2024-09-03`])).code).toBe(0);
    expect((await here.kaitei(["outline", `${name}@latest`])).out).toContain("第1条");
  });

  test("REV:PATH reads the git repository around", async () => {
    await record("2023-01-24", 20);
    await record("2024-09-03", 30);
    const folder = process.cwd();
    process.chdir(here.at("store/aoba"));
    try {
      const words = ["outline", "HEAD~1:aoba/terms/ja/source.md", "--json"];
      const { code, out, trouble } = await here.kaitei(words);
      expect([code, trouble]).toEqual([0, ""]);
      expect(JSON.parse(out)).toMatchObject({ dates: { effective: "2023-01-24" }, file: words[1] });
    } finally {
      process.chdir(folder);
    }
  });

  test.each([
    "HEAD:no/such/file.md",
    "no-such-revision:README.md",
    "--output=x:y",
    "HEAD:corpus",
    "HEAD:a\nHEAD:ARCHITECTURE.md",
    ":/x:y",
  ])("%s is one line of trouble", async (name) => {
    const { code, out, trouble } = await here.kaitei(["outline", "--", name]);
    expect([code, out]).toEqual([2, ""]);
    expect(trouble).toMatch(/^kaitei: [^\n]+: [^\n]+; [^\n]+\n$/);
  });

  test("a path that exists wins", async () => {
    await record("2024-09-03", 30);
    const folder = process.cwd();
    here.write("aoba/terms/ja@latest", policy("2019-01-01", 7));
    process.chdir(here.folder);
    try {
      const { out } = await here.kaitei(["outline", "aoba/terms/ja@latest", "--json"]);
      expect(JSON.parse(out)).toMatchObject({ dates: { effective: "2019-01-01" } });
    } finally {
      process.chdir(folder);
    }
  });
});

describe("blame", () => {
  test("follows each sentence through rewording, moves and renumbering", async () => {
    const at = async (effective: string, text: string): Promise<void> => {
      const file = here.write(`in/${effective}.md`, text);
      expect((await here.kaitei(["record", file, "-p", "aoba/terms", "--effective", effective])).code).toBe(
        0,
      );
    };
    const loans = "利用者は、図書館の資料を30日間借りることができます。";
    const longer = "利用者は、図書館の資料を60日間借りることができます。";
    const names = "当館は、利用者の氏名と連絡先を貸出の管理にのみ使用します。";
    const fresh = "本規約についての紛争は、東京地方裁判所を専属的合意管轄裁判所とします。";
    await at(
      "2022-04-01",
      `# 利用規約\n\n## 第1条（貸出）\n\n${loans}\n\n## 第2条（個人情報）\n\n${names}\n`,
    );
    await at(
      "2023-01-24",
      `# 利用規約\n\n## 第1条（個人情報）\n\n${names}\n\n## 第2条（貸出）\n\n${loans}\n`,
    );
    await at(
      "2024-09-03",
      `# 利用規約\n\n## 第1条（管轄）\n\n${fresh}\n\n## 第2条（個人情報）\n\n${names}\n\n## 第3条（貸出の期間）\n\n${longer}\n`,
    );
    const { code, out } = await here.kaitei(["blame", "aoba/terms/ja@latest", "--json"]);
    expect([code, wrongBySchema(out)]).toEqual([0, null]);
    const { sentences } = JSON.parse(out) as {
      sentences: { text: string; wording: { effective: string }; origin: { effective: string } }[];
    };
    expect(sentences.map(({ text, wording, origin }) => [text, wording.effective, origin.effective])).toEqual(
      [
        [fresh, "2024-09-03", "2024-09-03"],
        [names, "2022-04-01", "2022-04-01"],
        [longer, "2024-09-03", "2022-04-01"],
      ],
    );
    const shown = await here.kaitei(["blame", "aoba/terms/ja@latest"]);
    expect(shown.out).toContain(`2024-09-03  2022-04-01  利用者は、`);
  });

  test("of the corpus's latest statement", async () => {
    await here.kaitei(["import", `${root}corpus`]);
    const { out } = await here.kaitei(["blame", "minamo/privacy/ja@latest", "--json"]);
    expect(wrongBySchema(out)).toBeNull();
    const { sentences } = JSON.parse(out) as {
      sentences: { text: string; wording: { effective: string }; origin: { effective: string } }[];
    };
    const of = (start: string): readonly string[] =>
      sentences
        .filter(({ text }) => text.startsWith(start))
        .map(({ wording, origin }) => `${wording.effective} ${origin.effective}`);
    expect(of("アカウントを登録できるのは、18 歳")).toEqual(["2024-09-03 2022-04-01"]);
    expect(of("適格請求書発行事業者の登録番号")).toEqual(["2024-09-03 2024-09-03"]);
    expect(of("連携先のパスワードを")).toEqual(["2023-01-24 2023-01-24"]);
    expect(of("当社は、お客さまが作成したノート")).toEqual(["2023-01-24 2022-04-01"]);
    expect(of("サインインの日時と結果")).toEqual(["2022-04-01 2022-04-01"]);
    // A sentence whose text an older release has word for word did not take it later.
    for (const [release, later] of [
      ["2022-04-01", "2023-01-24"],
      ["2023-01-24", "2024-09-03"],
    ] as const) {
      const old = readFileSync(`${root}corpus/minamo/privacy/ja/${release}.md`, "utf8");
      const wrong = sentences.filter(
        ({ text, wording }) => text.length > 20 && wording.effective >= later && old.includes(text),
      );
      expect(wrong.map(({ text }) => text)).toEqual([]);
    }
  });
});

describe("verify finds", () => {
  const cases: readonly (readonly [string, () => void, string])[] = [
    ["a byte flipped in a file", () => flip("store/aoba/terms/ja/source.md", 100), "file-changed"],
    ["a byte flipped in the text", () => flip("store/aoba/terms/ja/policy.md", 3), "file-changed"],
    ["a file deleted", () => unlinkSync(here.at("store/aoba/terms/ja/policy.md")), "file-missing"],
    ["a tag deleted", () => void here.git("tag", "-d", "aoba/terms/ja/2023-01-24"), "tag-missing"],
    ["a tag moved", () => void here.git("tag", "-f", "aoba/terms/ja/2023-01-24", "HEAD"), "tag-moved"],
    [
      "a later commit by hand",
      () => {
        writeFileSync(here.at("store/aoba/terms/ja/policy.md"), "# 別の規約\n");
        here.git("commit", "-qam", "Change by hand");
      },
      "head",
    ],
    ["a commit whose bytes are not those it names", () => forge("source.md"), "source"],
    ["a commit whose text is not that it names", () => forge("policy.md"), "text"],
  ];

  test.each(cases)("%s", async (_, harm, kind) => {
    await record("2023-01-24", 20);
    await record("2024-09-03", 30);
    expect((await here.kaitei(["verify"])).out).toContain("2 versions verified");
    harm();
    const { code, out } = await here.kaitei(["verify", "--json"]);
    expect([code, wrongBySchema(out)]).toEqual([1, null]);
    const { findings } = JSON.parse(out) as { findings: { kind: string; where: string }[] };
    expect(findings.map((finding) => finding.kind)).toContain(kind);
    expect((await here.kaitei(["verify", "--ui", "ja"])).out).toContain("問題が見つかりました");
  });

  test("a byte flipped in any object of the repository", async () => {
    await record("2024-09-03", 30);
    const objects = here.git("rev-list", "--objects", "HEAD").trim().split("\n");
    expect(objects.length).toBeGreaterThanOrEqual(7);
    for (const line of objects) {
      const id = line.slice(0, 40);
      const file = `store/.git/objects/${id.slice(0, 2)}/${id.slice(2)}`;
      const whole = readFileSync(here.at(file));
      flip(file, whole.length - 6);
      const { code, out, trouble } = await here.kaitei(["verify", "--json"]);
      expect([line, code, trouble]).toEqual([line, 1, ""]);
      expect(out).toContain(id.slice(0, 2));
      restore(file, whole);
    }
    expect((await here.kaitei(["verify"])).code).toBe(0);
  });
});

function summaryOf(json: string): object {
  const { summary, changes } = JSON.parse(json) as { summary: object; changes: { id: string }[] };
  return { summary, ids: changes.map(({ id }) => id) };
}

function flip(file: string, at: number): void {
  const bytes = readFileSync(here.at(file));
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  restore(file, bytes);
}

function restore(file: string, bytes: Uint8Array): void {
  unlinkSync(here.at(file));
  writeFileSync(here.at(file), bytes);
}

// Somebody puts another file into the commit of the latest version and moves the branch and the tag.
function forge(name: string): void {
  writeFileSync(here.at("store/aoba/terms/ja", name), policy("2024-09-03", 99));
  here.git("commit", "-qa", "--amend", "--no-edit");
  here.git("tag", "-f", "aoba/terms/ja/2024-09-03");
}
