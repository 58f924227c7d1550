import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { judgeRewriting } from "../../src/classify/judge/text.ts";
import { rules } from "../../src/classify/rules/table.ts";
import type { Language } from "../../src/model.ts";

/** Sentences that differ in few words and in what is agreed: whose cost, who decides, deemed or done, which comes first. */
type Pairs = Readonly<Record<string, readonly (readonly [before: string, after: string])[]>>;

const folder = new URL("./near/", import.meta.url);

describe.each(readdirSync(folder).toSorted())("%s", (file) => {
  const language = file.replace(".json", "") as Language;
  const pairs = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Pairs;

  test.each(Object.entries(pairs))("%s is no rewording, either way round", (_what, all) => {
    const passed = all.filter(([one, other]) => isEditorial(one, other) || isEditorial(other, one));
    expect(passed.map(([one, other]) => `[${one}/${other}]`)).toEqual([]);
  });

  function isEditorial(before: string, after: string): boolean {
    return judgeRewriting(before, after, { language, rules }).every(
      ({ materiality }) => materiality === "editorial",
    );
  }
});
