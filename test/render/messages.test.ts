import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ruleNames } from "../../src/classify/rules/names.ts";
import { messagesFor } from "../../src/render/messages/messages.ts";

const languages = ["ja", "zh-Hans", "zh-Hant", "en"] as const;

test.each(languages)("%s has words for every rule", (language) => {
  const { rules, layers } = messagesFor(language);
  expect([...ruleNames].filter((name) => !(name in rules) && !(name in layers))).toEqual([]);
});

test.each(languages)("%s has words for every problem", (language) => {
  const { problems } = messagesFor(language);
  expect(problemCodes.length).toBeGreaterThan(4);
  expect(problemCodes.filter((code) => !(code in problems))).toEqual([]);
});

test.each(languages)("%s says as much as the others", (language) => {
  const [own, model] = [messagesFor(language), messagesFor("ja")];
  expect(keys(own.rules)).toEqual(keys(model.rules));
  expect(keys(own.problems)).toEqual(keys(model.problems));
});

function keys(value: object): readonly string[] {
  return Object.keys(value).toSorted();
}

// Every `code: "…"` that ingest and outline give a problem.
const folder = new URL("../../src/", import.meta.url);
const problemCodes = ["ingest", "outline"].flatMap((stage) =>
  readdirSync(new URL(stage, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .flatMap((path) => [
      ...readFileSync(new URL(`${stage}/${path}`, folder), "utf8").matchAll(/\bcode: "([a-z-]+)",\s*line/g),
    ])
    .map(([, code = ""]) => code),
);
