import { expect, test } from "vitest";
import type { Language } from "../../src/index.ts";
import { compareSentences } from "./judged.ts";

/** Two sections of an agreement, and three of its paragraphs, that speak of one side. */
const titled = {
  ja: (who: string) => `# 規約\n\n## ${who}の責任\n\n1. 鍵の費用を負担する。`,
  zh: (who: string) => `# 合同\n\n## ${who}的责任\n\n1. 承担钥匙的费用。`,
  en: (who: string) => `# Agreement\n\n## Duties of ${who}\n\nThe records are kept.`,
};
const said = {
  ja: (who: string) => `${who}は、書類を保管します。\n\n${who}は、記録を保管します。\n\n${who}に通知します。`,
  zh: (who: string) => `${who}应保存文件。\n\n${who}应保存记录。\n\n通知应送达${who}。`,
  en: (who: string) =>
    `${who} keeps the records.\n\nWe inform ${who} of any change.\n\nA copy is sent to ${who}.`,
};

/** The two sides of one bond are never two names of one side, neither in a heading nor throughout. */
test.each<[Language, string, string]>([
  ["ja", "借主", "貸主"],
  ["ja", "親会社", "子会社"],
  ["ja", "委託元", "委託先"],
  ["ja", "発注者", "受注者"],
  ["ja", "保険会社", "被保険者"],
  ["zh-Hans", "出租人", "承租人"],
  ["zh-Hans", "甲方", "乙方"],
  ["zh-Hans", "被许可方", "许可方"],
  ["zh-Hant", "債權人", "債務人"],
  ["zh-Hant", "買方", "賣方"],
  ["en", "the licensor", "the licensee"],
  ["en", "the lender", "the borrower"],
  ["en", "the employer", "the employee"],
  ["en", "the disclosing party", "the receiving party"],
])("%s: %s, %s", async (language, one, other) => {
  const kind = language === "ja" || language === "en" ? language : "zh";
  for (const text of [titled[kind], said[kind]])
    expect((await compareSentences(language, text(one), text(other))).materiality).toBe("substantive");
});

test.each<[Language, string, string]>([
  ["en", "The landlord's duties", "Duties of the landlord"],
  ["ja", "貸主の責任", "賃貸人の責任"],
  ["zh-Hans", "甲方的责任", "甲方责任"],
])("%s: one side by another name is editorial: %s", async (language, one, other) => {
  const before = `# 1\n\n## ${one}\n\n2026`;
  const after = `# 1\n\n## ${other}\n\n2026`;
  expect((await compareSentences(language, before, after)).materiality).toBe("editorial");
});

test.each([
  ["A session ends after half an hour.", "A session ends after an hour and a half."],
  ["Logs are kept for one and a half years.", "Logs are kept for half a year."],
  ["Logs are kept for two and a half years.", "Logs are kept for two years."],
])("halves count: %s", async (one, other) => {
  expect((await compareSentences("en", one, other)).materiality).toBe("substantive");
});

test.each([
  ["A session ends after half an hour.", "A session ends after 30 minutes."],
  ["A session ends after one and a half hours.", "A session ends after 90 minutes."],
  ["Logs are kept for half a year.", "Logs are kept for six months."],
])("halves in other units: %s", async (one, other) => {
  expect((await compareSentences("en", one, other)).materiality).toBe("editorial");
});

test.each<[string, string]>([
  ["学员缺课超过三次的，课程资格将被取消。", "学员旷课超过三次的，课程资格将被取消。"],
  ["旅客可随行李一同办理托运手续。", "旅客可随时行李一同办理托运手续。"],
  ["未成年人须由父母/监护人同意后方可使用本服务。", "未成年人须由父母和监护人同意后方可使用本服务。"],
])("zh-Hans: %s", async (one, other) => {
  expect((await compareSentences("zh-Hans", one, other)).materiality).toBe("substantive");
});
