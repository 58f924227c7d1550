import { expect, test } from "vitest";
import { documentOf, missingRealTexts, realText, realTexts } from "../../real.ts";

test("the real policies state these facts of themselves", async () => {
  expect(missingRealTexts).toBeNull();
  const stated: string[] = [];
  for (const path of realTexts("seeds")) {
    const { language, dates, declared } = await documentOf(path, realText(path));
    const days = Object.entries(dates).flatMap(([kind, dated]) =>
      dated === null ? [] : [`${kind} ${dated.date}`],
    );
    const changes = `${declared.updatedSections.length} listed, notice ${declared.noticeDays}, previous ${declared.previousVersion}`;
    stated.push([path.replace(/^seeds\//, ""), language, ...days, changes].join(" | "));
  }
  expect(stated).toEqual([
    "ibm-privacy.ja.2024-09-03.txt | ja | effective 2024-09-03 | 2 listed, notice 30, previous true",
    "ibm-privacy.zh-Hans.2023-01-24.txt | zh-Hans | effective 2023-01-24 | 0 listed, notice 30, previous true",
    "kaspersky-websites.ja.2018-07-11.txt | ja | updated 2018-07-11 | 0 listed, notice null, previous false",
    "kddi-cato-cloud.ja.txt | ja | 0 listed, notice null, previous false",
    "nec-univerge-blue.ja.2024-02-23.txt | ja | enacted 2021-08-25 | revised 2024-02-23 | 0 listed, notice null, previous false",
  ]);
});
