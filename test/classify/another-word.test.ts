import { expect, test } from "vitest";
import type { Language } from "../../src/index.ts";
import { compareSentences } from "./judged.ts";

/** Two words that stand for themselves are never one that was mistyped, and whose consent it is matters. */
test.each<[Language, string, string]>([
  ["en", "The guide pays for moral injury.", "The guide pays for morale injury."],
  ["en", "Pupils must hand in their suits at the desk.", "Pupils must hand in their suites at the desk."],
  ["ja", "宿泊者は許可なく調理してはならない。", "宿泊者の許可なく調理してはならない。"],
  ["ja", "学生は、承諾なく録音してはならない。", "学生の承諾なく録音してはならない。"],
  ["ja", "電子消費者契約に基づき請求する。", "電子消費者契約法に基づき請求する。"],
  ["ja", "運転免許のない方は応募できません。", "運転免許証のない方は応募できません。"],
  ["ja", "決裁方法は理事会が定める。", "決済方法は理事会が定める。"],
  ["ja", "人気を理由に交代しない。", "任期を理由に交代しない。"],
  ["zh-Hans", "联系人：陈婷。", "联系人：陈停。"],
])("%s: told: %s", async (language, one, other) => {
  expect((await compareSentences(language, one, other)).materiality).toBe("substantive");
});

test.each<[Language, string, string]>([
  ["ja", "登録者は、当館の許可なく撮影してはならない。", "登録者は当館の許可なく撮影してはならない。"],
  ["zh-Hans", "如有任何疑文，请致电前台。", "如有任何疑问，请致电前台。"],
  ["en", "We store the suites' keys.", "We store the keys of the suites."],
])("%s: no other word: %s", async (language, one, other) => {
  expect((await compareSentences(language, one, other)).materiality).toBe("editorial");
});
