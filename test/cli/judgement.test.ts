import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { corpus, kaitei } from "./terminal.ts";

const [BEFORE, AFTER] = [corpus("privacy/ja/2023-01-24.md"), corpus("privacy/ja/2024-09-03.md")];

interface Told {
  readonly changes: readonly {
    readonly id: string;
    readonly kind: string;
    readonly materiality: string;
    readonly reasons: readonly { readonly rule: string }[];
    readonly decision: { readonly by: string } | null;
  }[];
  readonly staleDecisions: readonly { readonly id: string }[];
}

const folder = (): string => mkdtempSync(join(tmpdir(), "kaitei-judgement-"));

async function compared(words: readonly string[] = [], at = folder()): Promise<Told> {
  const { out, trouble } = await kaitei(["diff", BEFORE, AFTER, "--json", ...words], { folder: at });
  expect(trouble).toBe("");
  return JSON.parse(out) as Told;
}

/** The verdict on the link of which only the target changed. */
function linkOf({ changes }: Told): string | undefined {
  return changes.find(({ reasons }) => reasons.some(({ rule }) => rule === "link"))?.materiality;
}

test("a person's decision wins over the rules, is shown as such, and is reported when it matches nothing", async () => {
  const age = (await compared()).changes.find(({ reasons }) => reasons.some(({ rule }) => rule === "age"));
  expect(age?.materiality).toBe("substantive");
  const file = join(folder(), "decided.json");
  const decision = {
    id: age?.id,
    materiality: "editorial",
    by: "法務部 佐藤",
    why: "登録画面は以前から 18 歳以上",
  };
  const gone = { ...decision, id: "c-000000" };
  writeFileSync(file, JSON.stringify({ schema: "kaitei.decisions/1", decisions: [decision, gone] }));
  const told = await compared(["--decisions", file]);
  const decided = told.changes.find(({ id }) => id === age?.id);
  expect([decided?.materiality, decided?.decision?.by]).toEqual(["editorial", "法務部 佐藤"]);
  expect(told.staleDecisions.map(({ id }) => id)).toEqual(["c-000000"]);
});

test("the nearest configuration above the folder is used, and another one when it is named", async () => {
  const at = folder();
  mkdirSync(join(at, "policies/ja"), { recursive: true });
  writeFileSync(join(at, "kaitei.config.json"), JSON.stringify({ rules: { link: "substantive" } }));
  expect(linkOf(await compared())).toBe("editorial");
  expect(linkOf(await compared([], join(at, "policies/ja")))).toBe("substantive");
  const other = join(folder(), "other.json");
  writeFileSync(other, "{}");
  expect(linkOf(await compared(["--config", other], join(at, "policies/ja")))).toBe("editorial");
});

test.each([
  ["no such file", null, /cannot use .*: there is no such file; check the path given to --config/],
  ["no JSON", "rules: {}", /cannot use .*: it is not JSON \(.*\); correct it/],
  ["a rule of another name", '{"rules":{"lnik":"off"}}', /cannot use .*\.json: .*lnik/],
])("%s is trouble in one line, and nothing is compared", async (_, content, line) => {
  const file = join(folder(), "config.json");
  if (content !== null) writeFileSync(file, content);
  const { code, out, trouble } = await kaitei(["diff", BEFORE, AFTER, "--config", file]);
  expect([code, out]).toEqual([2, ""]);
  expect(trouble).toMatch(line);
  expect(trouble.trimEnd()).not.toContain("\n");
});
