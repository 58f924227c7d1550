import { expect, test } from "vitest";
import type { Language } from "../../src/index.ts";
import { compareSentences } from "./judged.ts";

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
])("%s: %s, %s", async (language, one, other) => {
  const heading = (who: string) => `# 規約\n\n## ${who}の責任\n\n1. 鍵の費用を負担する。`;
  const chineseHeading = (who: string) => `# 合同\n\n## ${who}的责任\n\n1. 承担钥匙的费用。`;
  const titled = language === "ja" ? heading : chineseHeading;
  expect((await compareSentences(language, titled(one), titled(other))).materiality).toBe("substantive");
  const said = language === "ja" ? "は、書類を保管します。" : "应保存文件。";
  const text = (who: string) =>
    [said, said.replace(/書類|文件/, "记录"), `${said}`].map((line) => who + line).join("\n\n");
  expect((await compareSentences(language, text(one), text(other))).materiality).toBe("substantive");
});

test.each([
  ["the licensor", "the licensee"],
  ["the lender", "the borrower"],
  ["the employer", "the employee"],
  ["the disclosing party", "the receiving party"],
])("en: %s, %s", async (one, other) => {
  const text = (who: string) =>
    [`${who} keeps the records.`, `We inform ${who} of any change.`, `A copy is sent to ${who}.`].join(
      "\n\n",
    );
  expect((await compareSentences("en", text(one), text(other))).materiality).toBe("substantive");
  const titled = (who: string) => `# Agreement\n\n## Duties of ${who}\n\nThe records are kept.`;
  expect((await compareSentences("en", titled(one), titled(other))).materiality).toBe("substantive");
});

test.each<[Language, string, string]>([
  ["en", "The landlord's duties", "Duties of the landlord"],
  ["ja", "貸主の責任", "賃貸人の責任"],
  ["zh-Hans", "甲方的责任", "甲方责任"],
])("%s: one side by another name is editorial: %s", async (language, one, other) => {
  const text = (title: string) => `# 1\n\n## ${title}\n\n2026`;
  expect((await compareSentences(language, text(one), text(other))).materiality).toBe("editorial");
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
