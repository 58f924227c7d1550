import { expect, test } from "vitest";
import type { Language } from "../../src/index.ts";
import { compareSentences } from "./judged.ts";

/** Marks of the format: most of them say nothing. */
const cases: readonly [verdict: "editorial" | "substantive", Language, before: string, after: string][] = [
  ["substantive", "en", "~~We sell data.~~ We keep data.", "We sell data. We keep data."],
  ["substantive", "ja", "氏名、住所、電話番号を取得します。", "氏名、住所、~~電話番号~~を取得します。"],
  ["substantive", "en", "- [ ] Receive mail\n- [x] Share data", "- [x] Receive mail\n- [x] Share data"],
  ["substantive", "zh-Hans", "- [ ] 同意接收邮件", "- [x] 同意接收邮件"],
  ["editorial", "ja", "**重要**：解約は書面で行ってください。", "重要：解約は書面で行ってください。"],
  ["editorial", "zh-Hant", "會員應**按時**繳費。", "會員應*按時*繳費。"],
];

test.each(cases)("%s: %s: %j / %j", async (verdict, language, before, after) => {
  expect((await compareSentences(language, before, after)).materiality).toBe(verdict);
  expect((await compareSentences(language, after, before)).materiality).toBe(verdict);
});
