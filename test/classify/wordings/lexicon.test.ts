import * as fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { saysAnother } from "../../../src/classify/meaning/unlike/outright.ts";
import { foldWording } from "../../../src/classify/wordings/fold.ts";
import type { Language } from "../../../src/index.ts";
import { rowsOf } from "../../../scripts/lexicons/families.ts";
import { wordings } from "../../real.ts";

describe("the lexicon", () => {
  const folder = new URL("../../../scripts/lexicons/wordings/", import.meta.url);
  const freeRows = (name: string): readonly string[] =>
    readdirSync(folder)
      .filter((file) => file.startsWith(name) && !/verbs|nouns/.test(file))
      .flatMap((file) => rowsOf(readFileSync(new URL(file, folder), "utf8")))
      .filter((row) => !/[;①②③]/.test(row));
  const languages: readonly (readonly [string, Language])[] = [
    ["ja", "ja"],
    ["zh", "zh-Hans"],
    ["en", "en"],
  ];

  /** What is the same on both sides; the wording itself stands in quotation marks, so that nothing beside it is a context. */
  const around: Readonly<Record<string, readonly [string, string]>> = {
    ja: ["掲示板の利用者が次の語句を見た日の翌日に、受付の窓口で「", "」と記した用紙を係員に手渡した。"],
    zh: ["社区公告栏旁的意见箱里有一张卡片，上面用蓝色墨水写着“", "”几个字，由物业人员每周一早晨取走。"],
    en: [
      'A card in the box beside the board bears the words "',
      '" in blue ink, and a porter fetches it on Mondays.',
    ],
  };

  test.each(languages)("undoes each exchange that its own row allows: %s", (name, language) => {
    const rows = freeRows(name);
    expect(rows.length).toBeGreaterThan(500);
    const anyRow = fc.constantFrom(...rows);
    const [ahead, behind] = around[name] ?? ["", ""];
    fc.assert(
      fc.property(anyRow, fc.nat(), fc.nat(), (row, first, second) => {
        const members = row.split("|").map((member) => member.trim());
        const [one = "", other = ""] = [members[first % members.length], members[second % members.length]];
        const [before, after] = [ahead + one + behind, ahead + other + behind];
        // 連続して4回 may be said of something else than 4回連続で: what says another thing outright is told before any row.
        fc.pre(!saysAnother(before, after, language));
        expect(foldWording(wordings.asBefore(before, after, language), language)).toBe(
          foldWording(before, language),
        );
      }),
      { numRuns: 500 },
    );
  });

  test.each(languages)("leaves a text alone that is the same: %s", (_, language) => {
    const text = fc.string({ unit: "grapheme", maxLength: 60 });
    fc.assert(
      fc.property(text, (one) => {
        expect(wordings.asBefore(one, one, language)).toBe(one);
      }),
      { numRuns: 100 },
    );
  });
});
