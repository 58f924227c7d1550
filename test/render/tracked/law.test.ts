import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/model.ts";
import { strangers, versions } from "../../builders/generate.ts";
import { policy } from "../../builders/policy.ts";
import { linesOf, readTracked } from "./passages.ts";
import { faultsOf } from "./rules.ts";
import { tracked } from "./tracked.ts";

const cells = fc.constantFrom(
  "氏名",
  "住所",
  "利用目的",
  "30日",
  "12か月",
  "契約の履行のため",
  "本人の同意がある場合に限ります。",
  "",
);
const row = (columns: number): fc.Arbitrary<string> =>
  fc
    .array(cells, { minLength: columns, maxLength: columns })
    .map(([first = "", ...texts]) => `| ${[first || "項目", ...texts].join(" | ")} |`);
/** A table and a later version of it: rows dropped, added, in another order; now and then one more column. */
const tables = fc
  .tuple(
    fc.array(row(3), { minLength: 1, maxLength: 5 }),
    fc.array(fc.tuple(fc.nat(4), row(3)), { maxLength: 4 }),
    fc.nat(9),
  )
  .map(([rows, edits, fate]): readonly [string, string] => {
    const after = [...rows];
    for (const [place, fresh] of edits) {
      if (place % 2 === 0) after.splice(place, 1);
      after.splice(place, 0, fresh);
    }
    const shown = fate === 0 ? after.map((line) => `${line} 備考 |`) : fate === 1 ? [] : after;
    return [rows.join("\n"), shown.join("\n")];
  });
const withTables = fc
  .tuple(versions, tables, tables)
  .map(([[before, after], [a, b], [c, d]]): readonly [string, string] => [
    `${a}\n\n${before}\n\n${c}`,
    `${b}\n\n${after}\n\n${d}`,
  ]);

describe("accepting all changes gives the new version, rejecting all the old one", () => {
  test.each([
    ["versions", versions],
    ["versions with tables", withTables],
    ["strangers", strangers],
  ])("of %s", async (_, pairs) => {
    await fc.assert(
      fc.asyncProperty(pairs, async ([before, after]) => {
        await expectBoth(policy(before), policy(after));
      }),
      { numRuns: 40 },
    );
    expect.hasAssertions();
  });

  test("of a document and itself, without a tracked change", async () => {
    await fc.assert(
      fc.asyncProperty(versions, async ([text]) => {
        const document = policy(text);
        const bytes = tracked(document, document);
        expect(await readTracked(bytes, "accept")).toEqual(linesOf(document));
        expect(await readTracked(bytes, "reject")).toEqual(linesOf(document));
      }),
      { numRuns: 20 },
    );
    expect.hasAssertions();
  });
});

async function expectBoth(before: Document, after: Document): Promise<void> {
  const bytes = tracked(before, after, { explain: true });
  expect(await readTracked(bytes, "accept")).toEqual(linesOf(after));
  expect(await readTracked(bytes, "reject")).toEqual(linesOf(before));
  expect(faultsOf(bytes)).toEqual([]);
}
