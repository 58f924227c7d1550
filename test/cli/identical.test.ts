import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { corpus, kaitei } from "./terminal.ts";

const file = corpus("privacy/ja/2024-09-03.md");

test("two files with the same bytes: nothing changed, in the language of the document", async () => {
  const { code, out, trouble } = await kaitei(["diff", file, file]);
  expect([code, trouble]).toEqual([0, ""]);
  expect(out.split("\n").filter((line) => /^(?:旧|新) /.test(line))).toHaveLength(2);
  expect(out).toContain("変更はありません。");
  expect((await kaitei(["diff", file, file, "--ui", "en"])).out).toContain("Nothing changed.");
  const chinese = corpus("privacy/zh-Hans/2024-09-03.md");
  expect((await kaitei(["diff", chinese, chinese])).out).toContain("没有变更。");
});

test("what is said of the sections is said of identical files, too", async () => {
  expect((await kaitei(["diff", file, file, "--sections"])).out).toContain("変更なし 44");
  expect(JSON.parse((await kaitei(["diff", file, file, "--json"])).out)).toMatchObject({ changes: [] });
});

test.each<[string, string | Uint8Array, RegExp]>([
  ["empty.txt", "", /: it is empty;/],
  ["binary.txt", Uint8Array.from({ length: 300 }, (_, at) => (at * 7) % 256), /^kaitei: cannot read /],
  ["old.doc", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), /Word before 2007/],
  ["broken.docx", "no archive", /^kaitei: cannot read /],
])("%s is trouble beside itself", async (name, content, line) => {
  const path = join(await mkdtemp(join(tmpdir(), "kaitei-")), name);
  await writeFile(path, content);
  const { code, out, trouble } = await kaitei(["diff", path, path]);
  expect([code, out]).toEqual([2, ""]);
  expect(trouble).toMatch(line);
});

test("a declared language is heard, and settings with a fault are trouble", async () => {
  const folder = await mkdtemp(join(tmpdir(), "kaitei-"));
  const path = join(folder, "terms.md");
  await writeFile(path, "---\nlang: zh-TW\n---\n# ACME\n\nTerms.\n");
  expect((await kaitei(["diff", path, path], { folder })).out).toContain("沒有變更。");
  await writeFile(join(folder, "kaitei.config.json"), "{");
  expect(await kaitei(["diff", path, path], { folder })).toMatchObject({ code: 2, out: "" });
});
