import { describe, expect, test } from "vitest";
import { compare, type Language } from "../../src/index.ts";
import { documentOf, spelling, splitWords, wordings } from "../real.ts";

/** One thing laid out in several ways, and words that matter wherever they stand. */
interface Layouts {
  readonly name: string;
  readonly language: Language;
  readonly around: (part: string) => string;
  readonly forms: readonly string[];
  readonly values: readonly (readonly [string, string])[];
}

const layouts: readonly Layouts[] = [
  {
    name: "the head of a document",
    language: "ja",
    around: (head) =>
      `# 会員規約\n\n${head}\n\n会員は、本規約に従います。\n\n## 1. 会費\n\n会費は、毎月支払います。\n`,
    forms: [
      "| 項目 | 内容 |\n|---|---|\n| 版 | 2.1 |\n| 施行日 | 2024年10月1日 |\n| 会社名 | 株式会社白樺 |",
      "- 版：2.1\n- 施行日：2024年10月1日\n- 会社名：株式会社白樺",
      "版：2.1｜施行日：2024年10月1日｜会社名：株式会社白樺",
    ],
    values: [
      ["2024年10月1日", "2024年12月1日"],
      ["白樺", "落葉松"],
    ],
  },
  {
    name: "recipients",
    language: "ja",
    around: (list) =>
      `# 方針\n\n## 1. 第三者提供\n\n次の者に提供します。\n\n${list}\n\n## 2. 開示\n\n開示に応じます。\n`,
    forms: [
      "| 提供先の名称 | 利用目的 | 提供する情報 |\n|---|---|---|\n| Birch Labs | 利用状況の解析 | 閲覧履歴 |\n| もみじ運輸 | 商品の配送 | 氏名、住所 |",
      "- 提供先の名称：Birch Labs\n- 利用目的：利用状況の解析\n- 提供する情報：閲覧履歴\n\n- 提供先の名称：もみじ運輸\n- 利用目的：商品の配送\n- 提供する情報：氏名、住所",
      "- Birch Labs：利用状況の解析（閲覧履歴）\n- もみじ運輸：商品の配送（氏名、住所）",
      "- Birch Labs\n  - 利用目的：利用状況の解析\n  - 提供する情報：閲覧履歴\n- もみじ運輸\n  - 利用目的：商品の配送\n  - 提供する情報：氏名、住所",
    ],
    values: [
      ["商品の配送", "商品の宣伝"],
      ["氏名、住所", "氏名、住所、年齢"],
    ],
  },
  {
    name: "program libraries",
    language: "zh-Hans",
    around: (list) =>
      `# 隐私政策\n\n## 1. 第三方\n\n我们接入以下第三方：\n\n${list}\n\n## 2. 查询\n\n您可以查询您的信息。\n`,
    forms: [
      "| SDK名称 | 使用目的 | 收集的信息 |\n|---|---|---|\n| 白桦推送SDK | 消息推送 | 设备标识 |\n| 红叶统计SDK | 统计分析 | 应用列表 |",
      "（1）SDK名称：白桦推送SDK；使用目的：消息推送；收集的信息：设备标识。\n\n（2）SDK名称：红叶统计SDK；使用目的：统计分析；收集的信息：应用列表。",
    ],
    values: [
      ["统计分析", "广告投放"],
      ["设备标识", "设备标识、位置"],
    ],
  },
  {
    name: "whom to ask",
    language: "zh-Hant",
    around: (foot) => `# 隱私權政策\n\n## 1. 蒐集\n\n本公司蒐集姓名。\n\n## 2. 聯絡我們\n\n${foot}\n`,
    forms: [
      "公司：白樺股份有限公司\n\n電子郵件：privacy@birch.example\n\n電話：02-1234-5678",
      "- 白樺股份有限公司\n- privacy@birch.example\n- 02-1234-5678",
      "| 項目 | 內容 |\n|---|---|\n| 公司 | 白樺股份有限公司 |\n| 電子郵件 | privacy@birch.example |\n| 電話 | 02-1234-5678 |",
    ],
    values: [
      ["02-1234-5678", "02-1234-9999"],
      ["privacy@", "service@"],
    ],
  },
  {
    name: "whom to ask",
    language: "en",
    around: (foot) => `# Privacy\n\n## 1. Data\n\nWe collect your name.\n\n## 2. Contact\n\n${foot}\n`,
    forms: [
      "Birch Ltd.\n\n12 High Street, Leeds\n\nEmail: privacy@birch.example",
      "| Company | Birch Ltd. |\n|---|---|\n| Address | 12 High Street, Leeds |\n| Email | privacy@birch.example |",
      "Birch Ltd., 12 High Street, Leeds; privacy@birch.example",
    ],
    values: [
      ["12 High", "21 High"],
      ["privacy@", "legal@"],
    ],
  },
];

describe.each(layouts)("$name ($language)", ({ language, around, forms, values }) => {
  test.each(forms.map((form, index) => [form, forms[(index + 1) % forms.length] ?? ""] as const))(
    "%s / %s is the same text laid out anew, and a value that changed is told",
    async (before, after) => {
      expect(await told(around(before), around(after), language)).not.toBe("substantive");
      for (const [stood, stands] of values)
        expect(await told(around(before), around(after.replace(stood, stands)), language)).toBe(
          "substantive",
        );
    },
  );
});

test("a value that went to another record of a list is told, a record that moved is none", async () => {
  const before = list(record("もみじ運輸", "商品の配送"), record("しらかば決済", "代金の収納"));
  const swapped = list(record("もみじ運輸", "代金の収納"), record("しらかば決済", "商品の配送"));
  const moved = list(record("しらかば決済", "代金の収納"), record("もみじ運輸", "商品の配送"));
  expect(await told(before, swapped, "ja")).toBe("substantive");
  expect(await told(before, moved, "ja")).toBe("editorial");
});

test("a row with a name in Latin letters is read in the language of the document", async () => {
  const table = "| Birch Labs | 解析 |\n|---|---|\n| Maple Pay | 決済 |";
  expect(await told(list(`${table}\n`), list("- Birch Labs：決済\n- Maple Pay：解析\n"), "ja")).toBe(
    "substantive",
  );
});

test.each<readonly [Language, string, "editorial" | "substantive"]>([
  ["ja", "[← トップページへ戻る](/)", "editorial"],
  ["ja", "[オプトアウトのお申し出](/optout)", "substantive"],
  ["ja", "英語版は[こちら](policy.en.md)", "editorial"],
  ["zh-Hans", "语言：简体中文 / [English](policy.en.md)", "editorial"],
  ["zh-Hans", "[关闭个性化广告](/ads)", "substantive"],
  ["en", "[Home](/) / [Legal](/legal) / Terms", "editorial"],
  ["en", "This document covers:\n\n- [Fees](#fees)\n- [Data](#data)", "editorial"],
  ["en", "This document covers:\n\n- fees\n- personal data of children", "substantive"],
  ["ja", "本規約では、サービスの利用条件について説明します。", "editorial"],
  ["ja", "本規約では、第三者への提供について同意した場合の扱いを定めます。", "substantive"],
  ["zh-Hant", "具體說明如下：", "editorial"],
  ["en", "This document explains how the service works. Please read it carefully.", "editorial"],
])("%s: a line above the text (%s) is %s", async (language, line, materiality) => {
  const [title, text] = policies[language];
  const side = (head: string): string => `# ${title}\n\n${head}${text}`;
  expect(await told(side(""), side(`${line}\n\n`), language)).toBe(materiality);
});

const policies: Readonly<Record<Language, readonly [string, string]>> = {
  ja: ["規約", "利用者は、規約を守ります。\n\n## 料金\n\n料金は、前払いです。\n"],
  "zh-Hans": ["条款", "用户应当遵守本条款。\n\n## 费用\n\n费用应当预付。\n"],
  "zh-Hant": ["條款", "使用者應遵守本條款。\n\n## 費用\n\n費用應預付。\n"],
  en: [
    "Terms",
    "Users follow these terms.\n\n## Fees\n\nFees are paid in advance.\n\n## Data\n\nWe keep names.\n",
  ],
};

function record(name: string, purpose: string): string {
  return `- 名称：${name}\n- 目的：${purpose}\n`;
}

function list(...records: readonly string[]): string {
  return `# 提供先\n\n次の者に提供します。\n\n${records.join("\n")}`;
}

async function told(before: string, after: string, language: Language): Promise<string> {
  const [old, now] = [
    await documentOf("before.md", before, { language }),
    await documentOf("after.md", after, { language }),
  ];
  return compare(old, now, { splitWords, spelling, wordings }).materiality;
}
