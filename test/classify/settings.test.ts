import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { judgementFor, parseConfig } from "../../src/classify/config.ts";
import { parseDecisions } from "../../src/classify/decisions.ts";
import { ruleNames } from "../../src/classify/rules/names.ts";

const schema = (name: string): object =>
  JSON.parse(
    readFileSync(new URL(`../../src/schemas/${name}.schema.json`, import.meta.url), "utf8"),
  ) as object;
const validate = (name: string, json: unknown): boolean =>
  new Ajv2020({ strict: true }).compile(schema(name))(json);

describe("decisions", () => {
  const decision = { id: "c-3f9a2b", materiality: "editorial", by: "林", why: "仅改错字" };

  test("are read as a person wrote them", () => {
    const finding = { id: "f-81c2d0", dismissed: true, by: "林", why: "另有说明" };
    const { decisions, problems } = parseDecisions(file(decision, finding));
    expect(problems).toEqual([]);
    expect(decisions).toEqual([
      { ...decision, dismissed: false },
      { ...finding, materiality: null },
    ]);
    expect(validate("decisions", file(decision, finding))).toBe(true);
  });

  test.each<[string, unknown, RegExp]>([
    ["an id of another kind", { ...decision, id: "3f9a2b" }, /expected an "id"/],
    ["nothing decided", { id: "c-3f9a2b", by: "林", why: "…" }, /expected "materiality" or "dismissed"/],
    [
      "a materiality that is none",
      { ...decision, materiality: "minor" },
      /to be "substantive" or "editorial"/,
    ],
    ["nobody", { ...decision, by: " " }, /who decided/],
    ["no reason", { id: "c-3f9a2b", materiality: "editorial", by: "林" }, /the reason/],
    ["a word too many", { ...decision, weight: 3 }, /"weight" is unknown/],
  ])("with %s are left out and told", (_, entry, detail) => {
    const { decisions, problems } = parseDecisions(file(entry, { ...decision, id: "c-aaaaaa" }));
    expect(decisions.map(({ id }) => id)).toEqual(["c-aaaaaa"]);
    expect(problems.map((problem) => problem.detail)).toEqual([expect.stringMatching(detail)]);
    expect(validate("decisions", file(entry))).toBe(false);
  });

  test("of one change twice are a contradiction", () => {
    expect(parseDecisions(file(decision, decision)).problems).toHaveLength(1);
  });

  test("of another schema are none", () => {
    expect(parseDecisions([decision])).toMatchObject({ decisions: [], problems: [{ code: "bad-decision" }] });
  });
});

describe("the configuration", () => {
  const json = {
    store: "snapshots",
    rules: { link: "substantive" },
    terms: [{ rule: "recipient", words: ["青空便"] }],
    policies: { "acme/privacy": { rules: { link: "off" }, synonyms: [["会員", "利用者"]] } },
  };

  test("is read, and a policy's own settings win", () => {
    const { config, problems } = parseConfig(json);
    expect(problems).toEqual([]);
    expect(judgementFor(config, null).weights).toEqual({ link: "substantive" });
    expect(judgementFor(config, "acme/privacy")).toEqual({
      weights: { link: "off" },
      terms: json.terms,
      synonyms: [["会員", "利用者"]],
    });
    expect(validate("config", json)).toBe(true);
  });

  test.each<[string, unknown, RegExp]>([
    ["a rule that is none", { rules: { lnik: "off" } }, /rules\.lnik: no such rule/],
    ["a weight that is none", { rules: { link: "heavy" } }, /rules\.link: expected/],
    ["terms of no rule", { terms: [{ rule: "x", words: ["a"] }] }, /terms\[0\]\.rule/],
    ["terms without words", { terms: [{ rule: "recipient", words: [] }] }, /terms\[0\]\.words/],
    ["a synonym of nothing", { synonyms: [["会員"]] }, /synonyms\[0\]/],
    ["a policy that is no object", { policies: { acme: 1 } }, /policies\.acme/],
  ])("with %s is told and read without it", (_, wrong, detail) => {
    const { config, problems } = parseConfig(wrong);
    expect(problems.map((problem) => problem.detail)).toEqual([expect.stringMatching(detail)]);
    expect(judgementFor(config, "acme")).toEqual({ weights: {}, terms: [], synonyms: [] });
    expect(validate("config", wrong)).toBe(false);
  });

  test("that is no object is told", () => {
    expect(parseConfig("rules").problems).toHaveLength(1);
  });

  test("names every rule in its schema", () => {
    const { $defs } = schema("config") as { $defs: { rules: { propertyNames: { enum: string[] } } } };
    expect($defs.rules.propertyNames.enum).toEqual([...ruleNames].toSorted());
  });
});

function file(...decisions: readonly unknown[]): unknown {
  return { schema: "kaitei.decisions/1", decisions };
}
