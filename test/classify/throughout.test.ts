import { expect, test } from "vitest";
import { type ChangeSet, compare } from "../../src/index.ts";
import { documentOf, spelling, splitWords, wordings } from "../real.ts";

/** One term put for another wherever it stood. */
const policies = {
  network: (who: string) => [
    "# 広告の配信",
    `当サイトは、複数の${who}と提携しています。`,
    `${who}は、閲覧履歴を用いて広告を配信します。`,
    `配信の停止は、${who}のページでお申し出ください。`,
    `${who}による取扱いには、その方針が適用されます。`,
  ],
  reader: (who: string) => [
    "# 隱私權政策",
    `${who}進入本網站時，系統會記錄連線位址。`,
    `未經${who}同意，本站不會變更其設定。`,
    `${who}可以隨時要求停止寄發訊息。`,
    `${who}如有疑問，請與本站聯絡。`,
  ],
  group: (word: string) => [
    "# 利用規約",
    `${word}組織は、通信の記録を保存します。`,
    "当組織の設備を故意に損なってはなりません。",
    `${word}組織の案内に従ってください。`,
    "当組織は、規約を見直すことがあります。",
    `${word}組織への連絡は、窓口で受け付けます。`,
  ],
  platform: (word: string) => [
    "# 會員規範",
    `歡迎加入「數位共學服務平台」（以下簡稱「${word}」）。`,
    `您同意在${word}上遵守下列規範。`,
    `${word}不會出售您的資料。`,
    `${word}得隨時修改本規範。`,
  ],
  community: (who: string) => [
    "# 社群準則",
    "成員、貢獻者和領袖應共同維護友善的環境。",
    `社群${who}有責任說明本準則。`,
    `請向社群${who}回報不當的留言。`,
    `社群${who}會尊重回報者的隱私。`,
  ],
} as const;

test.each([
  ["network", "広告配信事業者", "広告主"],
  ["network", "配信会社", "業務委託先"],
  ["reader", "使用者", "會員"],
] as const)("%s: another party is told: %s, %s", async (policy, old, now) => {
  const set = await compared(policies[policy](old), policies[policy](now));
  expect([set.materiality, set.globals]).toEqual(["substantive", []]);
});

test.each([
  ["network", "広告配信事業者", "広告配信業者"],
  ["network", "配信の責任者", "配信の管理者"],
  ["reader", "使用者", "用戶"],
  ["group", "弊", "当"],
  ["platform", "本平台", "本服務平台"],
] as const)("%s: the same by another name is not: %s, %s", async (policy, old, now) => {
  expect((await compared(policies[policy](old), policies[policy](now))).materiality).toBe("editorial");
});

test("an article for each paragraph, and what is referred to by number follows", async () => {
  const before = [
    "# 利用規則",
    "## 第1条（目的）",
    "この規則は、和室の利用について定める。",
    "## 第2条（申込み）",
    "1. 申込みは、窓口で行う。",
    "2. 次の者は、利用を断られることがある。",
    "## 第3条（取消し）",
    "会長は、第2条第2項に当たる者の利用を取り消すことができる。",
  ];
  const after = (reference: string): readonly string[] => [
    ...before.slice(0, 5),
    "## 第3条（制限）",
    "次の者は、利用を断られることがある。",
    "## 第4条（取消し）",
    `会長は、${reference}に当たる者の利用を取り消すことができる。`,
  ];
  expect((await compared(before, after("第3条"))).materiality).toBe("editorial");
  expect((await compared(before, after("第2条"))).materiality).toBe("substantive");
});

function rules(first: string, second: string, reference: string): readonly string[] {
  return [
    "# 個人情報の取扱い",
    `## 1. ${first}`,
    first === "利用目的" ? "会報の発送に使います。" : "氏名と住所をいただきます。",
    `## 2. ${second}`,
    second === "利用目的" ? "会報の発送に使います。" : "氏名と住所をいただきます。",
    "## 3. 任意性",
    `${reference}に記載する項目をいただけない場合、会報をお送りできません。`,
  ];
}

test("5条 and 2項 are the sections of that number", async () => {
  const before = rules("利用目的", "取得する情報", "2 項");
  expect((await compared(before, rules("取得する情報", "利用目的", "1 項"))).materiality).toBe("editorial");
  expect((await compared(before, rules("利用目的", "取得する情報", "1 項"))).materiality).toBe("substantive");
});

function headed(title: string, line: string): readonly string[] {
  return ["# Harbour", "## 2024", "2024-04-01", `## ${title}`, line];
}

test.each([
  [
    "終了",
    "出品者の契約の終了",
    "当社は、契約を終了することがあります。",
    "当社は、出品者の契約を終了することがあります。",
  ],
  [
    "利用の法的根拠",
    "要配慮個人情報の利用の法的根拠",
    "契約の履行のために使います。",
    "要配慮個人情報は、契約の履行のために使います。",
  ],
  ["終止條款", "賣家帳戶之終止", "我們得終止您的帳戶。", "我們得終止賣家的帳戶。"],
])("a heading newly says whom or what it is about: %s, %s", async (old, now, text, speaking) => {
  expect((await compared(headed(old, text), headed(now, text))).materiality).toBe("substantive");
  expect((await compared(headed(old, speaking), headed(now, speaking))).materiality).toBe("editorial");
});

async function compared(before: readonly string[], after: readonly string[]): Promise<ChangeSet> {
  const [one, two] = await Promise.all([
    documentOf("policy.md", before.join("\n\n")),
    documentOf("policy.md", after.join("\n\n")),
  ]);
  return compare(one, two, { spelling, splitWords, wordings });
}

test("a term of two words is one that was replaced throughout where the second stays beside other words", async () => {
  const set = await compared(policies.community("領袖"), policies.community("負責人"));
  expect([set.materiality, set.globals.map(({ before, after }) => [before, after])]).toEqual([
    "editorial",
    [["社群領袖", "社群負責人"]],
  ]);
});
