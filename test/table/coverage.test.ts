import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classify } from "../../src/classify/classify.ts";
import { compare } from "../../src/index.ts";
import type { ChangeSet } from "../../src/model.ts";
import { type Folded, TABLE_STYLES } from "../../src/render/table/model.ts";
import { tableOf } from "../../src/render/table/table.ts";
import { compareTexts } from "../builders/compare.ts";
import { strangers, versions } from "../builders/generate.ts";
import { corpusText, documentOf, missingRealTexts, realText, realTexts, splitWords } from "../real.ts";
import { unitsOfDocument, unitsShown } from "./coverage.ts";

const pairs = fc.oneof({ weight: 5, arbitrary: versions }, { weight: 1, arbitrary: strangers });

describe("every character of both versions stands in the table once or is said to be left out", () => {
  test("of generated policies, in every style", () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        expect(uncovered(classify(compareTexts(before, after)))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("and what is left out is the same on both sides but for its number, unless it is told above", () => {
    fc.assert(
      fc.property(pairs, (texts) => {
        const changes = classify(compareTexts(...texts));
        for (const style of TABLE_STYLES.filter((one) => one !== "zh")) {
          const { rows } = tableOf(changes, { style });
          for (const { before, after } of rows.flatMap(({ lines }) => lines))
            expect(after.folded.map(withoutNumber)).toEqual(before.folded.map(withoutNumber));
        }
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ["terms/ja", "2023-01-24", "2024-09-03"],
    ["terms/zh-Hans", "2023-01-24", "2024-09-03"],
    ["privacy/ja", "2022-04-01", "2023-01-24"],
    ["privacy/zh-Hant", "2023-01-24", "2024-09-03"],
    ["privacy/en", "2023-01-24", "2024-09-03"],
  ])("of the sample %s, %s and %s", async (policy, before, after) => {
    const [old, now] = [`minamo/${policy}/${before}.md`, `minamo/${policy}/${after}.md`];
    const changes = compare(await documentOf(old, corpusText(old)), await documentOf(now, corpusText(now)), {
      splitWords,
    });
    expect(uncovered(changes)).toEqual([]);
  });

  test("of two languages", async () => {
    const [ja, en] = ["minamo/privacy/ja/2024-09-03.md", "minamo/privacy/en/2024-09-03.md"];
    const changes = compare(await documentOf(ja, corpusText(ja)), await documentOf(en, corpusText(en)), {
      splitWords,
    });
    expect(changes.crossLanguage).toBe(true);
    expect(uncovered(changes)).toEqual([]);
  });
});

const revisions = realTexts("real", (path) => path.startsWith("real/revisions/") && path.endsWith("/old.md"));

const laws = missingRealTexts === null ? holdLaws : sayMissing;

describe("nor is anything of two real versions lost", () => {
  laws();
});

function holdLaws(): void {
  test.each(revisions)("%s", async (path) => {
    const now = path.replace("/old.md", "/new.md");
    const changes = compare(await documentOf(path, realText(path)), await documentOf(now, realText(now)), {
      splitWords,
    });
    expect(uncovered(changes)).toEqual([]);
  });
}

function sayMissing(): void {
  test(`is not proven here: ${missingRealTexts}`, () => {
    expect(revisions).toEqual([]);
  });
}

/** The units that do not stand exactly once, in any style and in full. */
function uncovered(changes: ChangeSet): readonly string[] {
  return TABLE_STYLES.flatMap((style) => [false, true].map((all) => ({ style, all }))).flatMap((options) => {
    const table = tableOf(changes, options);
    return (["before", "after"] as const).flatMap((side) => {
      const wanted = unitsOfDocument(changes[side]);
      const shown = unitsShown(table, side);
      const lost = wanted.filter((unit, index) => unit !== shown[index]);
      return [...lost, ...shown.slice(wanted.length)].map((unit) => `${options.style} ${side}: ${unit}`);
    });
  });
}

function withoutNumber({ text }: Folded): string {
  return text.replace(/^(?:第[0-9]+条|[0-9]+)\s*/u, "");
}
