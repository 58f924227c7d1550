import { existsSync, readdirSync } from "node:fs";
import { assert, boolean, nat, oneof, property, string } from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { parseReference, parseScope, policyName } from "../../src/store/names.ts";
import { type Facts, factsOf, messageOf } from "../../src/store/trailers.ts";
import { place, policy } from "./stores.ts";

const here = place();
afterAll(() => here.remove());

const OPTIONS = [
  "-",
  "--",
  "-x",
  "--help",
  "--upload-pack=touch OWNED",
  "--exec=touch OWNED",
  "--output=OWNED",
];
const PATHS = [
  "..",
  ".",
  "../x",
  "../../etc/passwd",
  "a/../../x",
  "/etc/passwd",
  "/",
  "a//b",
  "a/",
  "/a",
  "./a",
  "~/x",
  "C:\\x",
  "\\\\server\\share",
  "a\\..\\..\\b",
  "....//x",
  "a/..",
  "a/./b",
];
const GIT = [
  ".git",
  ".GIT",
  ".git/hooks/post-commit",
  "a/.git/config",
  ".gitattributes",
  ".gitmodules",
  "git~1/../x",
  "HEAD",
  "a/HEAD",
  "head",
  "a.lock",
  "a.lock/b",
  "a/b.lock",
  "a..b",
  "@",
  "@{-1}",
  "a@{0}",
  "a@b",
  "HEAD^",
  "HEAD~1",
  "a:b",
  ":a",
  ":(top)x",
  ":!x",
  "a^{commit}",
  "a*b",
  "a?b",
  "a[b]",
  "a~1",
  ".kaitei-new-1",
  "refs/../heads",
  "a.",
  "a/b.",
  "ref: refs/heads/x",
];
const SHELL = [
  "$(touch OWNED)",
  "`touch OWNED`",
  "; touch OWNED",
  "| touch OWNED",
  "&& touch OWNED",
  "a b",
  "'",
  '"',
  "%PATH%",
  "$HOME",
  "!x",
  "#x",
  "<x>",
];
const CONTROL = [
  "",
  " ",
  "\n",
  "a\nb",
  "a\r\nPolicy: b",
  "a\u0000b",
  "\u001b[31m",
  "a\tb",
  "\u202eevil",
  "a\u200bb",
  "\ufeffa",
  "\ud800",
  "a\u2028b",
  "\u00ad",
];
const SYSTEM = [
  "con",
  "CON",
  "nul",
  "NUL.txt",
  "aux",
  "com1",
  "lpt9",
  "a/prn",
  "policy.md",
  "a/policy.md",
  "source.md",
];
const STORE = ["ja", "a/ja", "zh-Hans/a", "en/b", "2024-09-03", "a/2024-09-03.2", "a/b/c/d/e/f"];
const LONG = ["a".repeat(49), "あ".repeat(17), "a/".repeat(200), "x".repeat(100_000)];
const hostile = [...OPTIONS, ...PATHS, ...GIT, ...SHELL, ...CONTROL, ...SYSTEM, ...STORE, ...LONG];

test("there are a hundred hostile names", () => {
  expect(new Set(hostile).size).toBeGreaterThanOrEqual(100);
});

test("none of them becomes a policy: one line each, nothing is made, nothing runs", async () => {
  const file = here.write("in/a.md", policy("2024-09-03"));
  for (const name of hostile) {
    expect(() => policyName(name)).toThrow(/^cannot use policy name .*; say for example acme/s);
    if (name.startsWith("-") || name.includes("\0")) continue;
    const { code, out, trouble } = await here.kaitei(["record", file, "--policy", name]);
    expect([name, code, out]).toEqual([name, 2, ""]);
    expect(trouble).toMatch(/^kaitei: [^\n]+; [^\n]+\n$/);
  }
  expect(readdirSync(here.folder).sort()).toEqual(["gitconfig", "in"]);
  expect(existsSync("OWNED")).toBe(false);
}, 120_000);

test.each(["みなも/プライバシー", "acme/privacy", "IBM", "a/b/c/d/e", "規約_2", "한국/개인정보", "a.b-c"])(
  "%s is a name",
  (name) => {
    expect(policyName(name)).toBe(name);
  },
);

describe("a REF", () => {
  test.each([
    ["acme/privacy/ja@2023-01-24", { kind: "date", date: "2023-01-24", number: null }],
    ["acme/privacy/ja@2023-01-24.2", { kind: "date", date: "2023-01-24", number: 2 }],
    ["acme/privacy/ja@latest", { kind: "latest", back: 0 }],
    ["acme/privacy/ja@latest~3", { kind: "latest", back: 3 }],
    ["acme/privacy/ja@1f3a9c2", { kind: "commit", start: "1f3a9c2" }],
  ])("%s", (text, when) => {
    expect(parseReference(text)).toEqual({ policy: "acme/privacy", language: "ja", when });
  });

  test.each([
    "acme/privacy",
    "privacy.md",
    "acme/privacy/fr@latest",
    "a/ja@yesterday",
    "a/ja@",
    "@latest",
    "a/ja@latest~",
  ])("%s is none", (text) => {
    expect(parseReference(text)).toBeNull();
  });

  test("zh-TW and the like are read as their script", () => {
    expect(parseReference("a/zh-TW@latest")?.language).toBe("zh-Hant");
    expect(parseScope("acme/privacy/zh-CN")).toEqual({ policy: "acme/privacy", language: "zh-Hans" });
    expect(parseScope("acme/privacy")).toEqual({ policy: "acme/privacy", language: null });
  });

  test("there is no 30 February", () => {
    expect(() => parseReference("a/ja@2024-02-30")).toThrow("there is no such day");
  });
});

describe("the trailers of a commit", () => {
  const base: Facts = {
    policy: "acme/privacy",
    language: "zh-Hant",
    effective: "2024-09-03",
    recorded: "2024-09-01T00:00:00.000Z",
    source: null,
    sha256: "a".repeat(64),
    storedAs: "source.docx",
    textSha256: "b".repeat(64),
    sections: 29,
    reader: "kaitei 0.1.0",
    readWith: null,
    folder: "policies/acme/privacy/zh-Hant",
    tag: "acme/privacy/zh-Hant/2024-09-03.2",
    rereads: null,
  };

  test("say everything, whatever the source is called", () => {
    const text = oneof(string(), string({ unit: "binary" }), string({ unit: "grapheme-composite" }));
    assert(
      property(text, nat(), boolean(), (source, sections, again) => {
        const facts = { ...base, source, sections, rereads: again ? "c".repeat(40) : null };
        expect(factsOf(Buffer.from(messageOf(facts)).toString())).toEqual(facts);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["a line break", "a\nPolicy: other/policy"],
    ["quotation marks", '"quoted"'],
    ["spaces at its ends", " a "],
    ["nothing", ""],
  ])("a source with %s stays one line", (_, source) => {
    const message = messageOf({ ...base, source });
    expect(message.split("\n").filter((line) => line.startsWith("Policy: "))).toEqual([
      "Policy: acme/privacy",
    ]);
    expect(factsOf(message)?.source).toBe(source);
  });

  test.each([
    ["another folder", "Folder: policies/acme/privacy/zh-Hant", "Folder: /etc"],
    ["a policy that leaves the store", "Policy: acme/privacy", "Policy: ../privacy"],
    ["a file that leaves its folder", "Stored-As: source.docx", "Stored-As: ../../x"],
    ["another tag", "Tag: acme/privacy/zh-Hant/2024-09-03.2", "Tag: ../../heads/main"],
    ["no language of ours", "Language: zh-Hant", "Language: --help"],
    ["no hash", `SHA256: ${"a".repeat(64)}`, "SHA256: $(id)"],
  ])("that were forged with %s are none", (_, line, forged) => {
    const message = messageOf(base);
    expect(message).toContain(line);
    expect(factsOf(message.replace(line, forged))).toBeNull();
  });
});
