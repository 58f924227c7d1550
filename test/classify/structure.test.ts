import { describe, expect, test } from "vitest";
import { compare, type Language } from "../../src/index.ts";
import { documentOf, spelling, splitWords, wordings } from "../real.ts";
import { compareSentences } from "./judged.ts";

/** One text in several structures, and what only looks like another of them. */
interface Structures {
  readonly language: Language;
  readonly forms: readonly string[];
  readonly others: readonly string[];
}

const structures: readonly Structures[] = [
  {
    language: "en",
    forms: [
      "Visitors may not: (a) climb the dunes; (b) light fires; or (c) feed the seals.",
      "Visitors may not:\n\n- climb the dunes;\n- light fires; or\n- feed the seals.",
      "Visitors may not climb the dunes, light fires or feed the seals.",
      "Visitors may not:\n\n1. climb the dunes\n2. light fires\n3. feed the seals",
    ],
    others: [
      "Visitors may not:\n\n- climb the dunes; and\n- light fires; and\n- feed the seals.",
      "Visitors may not:\n\n- climb the dunes;\n- light fires.",
      "Visitors may not:\n\n- climb the dunes;\n- light fires; or\n- feed the seals, unless a warden is present.",
      "Visitors may not:\n\n- climb the dunes;\n- light fires; or\n- feed the seals. This holds from May to August.",
      "Visitors may:\n\n- climb the dunes;\n- light fires; or\n- feed the seals.",
    ],
  },
  {
    language: "en",
    forms: [
      "We keep your name, berth number and mooring date.",
      "We keep the following information:\n\n- your name\n- your berth number\n- your mooring date",
      "We keep the following information: (1) your name, (2) your berth number and (3) your mooring date.",
    ],
    others: [
      "We may keep the following information:\n\n- your name\n- your berth number\n- your mooring date",
      "We keep the following information:\n\n- your name\n- your berth number\n- your mooring date\n- your fees",
      "We keep the following information with your consent:\n\n- your name\n- your berth number\n- your mooring date",
    ],
  },
  {
    language: "en",
    forms: [
      "Bring: (a) a passport; or (b) a seaman's book.",
      "Bring:\n\n- a passport; or\n- a seaman's book.",
    ],
    others: ["Bring:\n\n- a passport\n- a seaman's book", "Bring:\n\n- a passport; and\n- a seaman's book."],
  },
  {
    language: "en",
    forms: [
      "One of the following is asked for: a ticket, a pass or a letter.",
      "One of the following is asked for:\n\n- a ticket\n- a pass\n- a letter",
    ],
    others: [
      "All of the following are asked for:\n\n- a ticket\n- a pass\n- a letter",
      "The following are asked for:\n\n- a ticket\n- a pass\n- a letter",
    ],
  },
  {
    language: "en",
    forms: [
      "You have the right to (1) view, (2) correct and (3) remove your entries.",
      "You have the following rights:\n\n- the right to view your entries\n- the right to correct your entries\n- the right to remove your entries",
    ],
    others: [
      "You have the following rights:\n\n- the right to view your entries\n- the right to correct your entries\n- the right to remove part of your entries",
    ],
  },
  {
    language: "ja",
    forms: [
      "入館者は、次の行為をしてはなりません：(1) 展示物に触れること、(2) 飲食をすること、(3) 大声を出すこと。",
      "入館者は、次の行為をしてはなりません。\n\n1. 展示物に触れること\n2. 飲食をすること\n3. 大声を出すこと",
      "入館者は、次の行為をしてはなりません。①展示物に触れること ②飲食をすること ③大声を出すこと",
    ],
    others: [
      "入館者は、次の行為をしてはなりません。\n\n1. 展示物に触れること\n2. 飲食をすること",
      "入館者は、次の行為をしてはなりません。\n\n1. 展示物に触れること\n2. 飲食をすること\n3. 大声を出すこと。ただし、館長が許した場合を除きます。",
      "入館者は、次の行為をすることができます。\n\n1. 展示物に触れること\n2. 飲食をすること\n3. 大声を出すこと",
    ],
  },
  {
    language: "ja",
    forms: [
      "当園は、園児の氏名、住所及び生年月日を取得します。",
      "当園は、園児の次の情報を取得します。\n\n- 氏名\n- 住所\n- 生年月日",
      "当園は、園児の次の情報を取得します。（1）氏名（2）住所（3）生年月日",
    ],
    others: [
      "当園は、園児の次の情報を取得します。\n\n- 氏名\n- 住所\n- 健康状態",
      "当園は、園児の次の情報を同意を得て取得します。\n\n- 氏名\n- 住所\n- 生年月日",
      "当園は、園児の次のいずれかの情報を取得します。\n\n- 氏名\n- 住所\n- 生年月日",
    ],
  },
  {
    language: "zh-Hans",
    forms: [
      "乘客有权：（1）退票；（2）改签；（3）索取发票。",
      "乘客有权：\n\n- 退票；\n- 改签；\n- 索取发票。",
      "乘客有权：①退票；②改签；③索取发票。",
    ],
    others: [
      "乘客有权：\n\n- 退票；\n- 改签。",
      "乘客有权：\n\n- 退票；\n- 改签；\n- 索取发票，但特价票除外。",
      "乘客应当：\n\n- 退票；\n- 改签；\n- 索取发票。",
    ],
  },
  {
    language: "zh-Hant",
    forms: [
      "本園蒐集遊客之姓名、電話及車號。",
      "本園蒐集遊客之下列資料：\n\n（一）姓名\n\n（二）電話\n\n（三）車號",
    ],
    others: ["本園蒐集遊客之下列資料：\n\n（一）姓名\n\n（二）電話\n\n（三）病歷"],
  },
];

describe("an enumeration in another structure", () => {
  for (const { language, forms, others } of structures) {
    const [first = ""] = forms;
    const ways = forms.flatMap((form) =>
      forms.filter((other) => other !== form).map((other) => [form, other] as const),
    );
    test.each(ways)("%s / %s says the same", async (form, other) => {
      expect((await compareSentences(language, form, other)).materiality).not.toBe("substantive");
    });
    test.each(others)(`${first} / %s does not`, async (other) => {
      expect((await compareSentences(language, first, other)).materiality).toBe("substantive");
      expect((await compareSentences(language, other, first)).materiality).toBe("substantive");
    });
  }

  test("a number of a member is told as a number, whatever else is told", async () => {
    const told = await compareSentences(
      "en",
      "Pay: (1) the fee; (2) the deposit; (3) the tax.",
      "Pay:\n\n- the fee\n- the deposit\n- the fine",
    );
    const rules = told.changes.flatMap(({ verdict }) => verdict.reasons.map(({ rule }) => rule));
    expect(told.materiality).toBe("substantive");
    expect(rules).not.toContain("count");
  });

  test("an item that went to another line is told", async () => {
    const before = "- Crew data\n    - name\n    - rank\n- Ship data\n    - tonnage";
    const after = "- Crew data: name\n- Ship data: rank, tonnage";
    expect((await compareSentences("en", before, after)).materiality).toBe("substantive");
  });
});

describe("headings", () => {
  test("a sentence that is set as a heading in one version is the same sentence", async () => {
    const line = "At the harbour, we believe that privacy is fundamental.";
    for (const other of [line, `**${line}**`]) {
      expect(await told(policy(`### ${line}`), policy(other))).toBe("editorial");
      expect(await told(policy(other), policy(`### ${line}`))).toBe("editorial");
    }
    expect(await told(policy(`### ${line}`), policy("Be welcome."))).toBe("substantive");
    expect(await told(policy("### We never sell your records.\n\nBe welcome."), policy("Be welcome."))).toBe(
      "substantive",
    );
  });

  test("a section that is quoted by its title follows to the new one", async () => {
    const line = "Be welcome.";
    expect(await told(policy(line), policy(line, "Our use of records"))).toBe("editorial");
    expect(await told(policy(line), policy(line, "Our use of records", "What we keep"))).toBe("substantive");
  });
});

async function told(before: string, after: string): Promise<string> {
  const documents = await Promise.all([documentOf("a.md", before), documentOf("b.md", after)]);
  return compare(...documents, { splitWords, spelling, wordings }).materiality;
}
function policy(line: string, title = "How we use it", quoted = title): string {
  return `# Harbour notice\n\nThis notice is for guests.\n\n${line}\n\n## What we keep\n\nWe keep berth records for a year.\n\n## ${title}\n\nWe use them to bill you.\n\n## Questions\n\nSee “${quoted}” first.\n`;
}
