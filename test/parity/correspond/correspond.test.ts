import { expect, test } from "vitest";
import type { Correspondence, Language } from "../../../src/model.ts";
import { correspond } from "../../../src/parity/correspond/correspond.ts";
import { policy } from "../../builders/policy.ts";
import { segmented } from "../../builders/segmented.ts";
import { bilingual } from "./lexicon.ts";

const JA = `# 収集する情報
当社は、お客様の氏名、住所および電話番号を収集します。
- 氏名
- 電話番号
- 位置情報
# 利用目的
収集した情報は、サービスの提供と改善のために利用します。広告には利用しません。
# 第三者への提供
法令に基づく場合を除き、同意なく第三者に提供しません。
# 保存期間
契約の終了から 3 年間保存し、その後削除します。`;

const ZH = `# 我们收集的信息
我们会收集您的姓名、地址和电话号码。
- 姓名
- 电话号码
- 位置信息
# 使用目的
收集的信息用于提供和改进服务。不会用于广告。
# 向第三方提供
除法律法规另有规定外，未经您的同意，我们不会向第三方提供。
# 保存期限
自合同终止之日起保存三年，之后删除。`;

const TW = `# 我們蒐集的資訊
我們會蒐集您的姓名、地址與電話號碼。
- 姓名
- 電話號碼
- 位置資訊
# 使用目的
蒐集的資訊用於提供與改善服務。不會用於廣告。
# 向第三方提供
除法令另有規定外，未經您同意，我們不會向第三方提供。
# 保存期間
自契約終止之日起保存三年，之後刪除。`;

const EN = `# Information we collect
We collect your name, address and telephone number.
- Name
- Telephone number
- Location information
# Purposes of use
We use the information to provide and improve our services. We do not use it for advertising.
# Disclosure to third parties
Except where required by law, we do not provide it to third parties without your consent.
# Retention period
We keep it for three years after the contract ends and then delete it.`;

const TEXTS: readonly (readonly [Language, string])[] = [
  ["ja", JA],
  ["zh-Hans", ZH],
  ["zh-Hant", TW],
  ["en", EN],
];

/** `2>3` is the second line of the reference and the third of the translation; `2>` and `>3` stand alone, `~` moved. */
function shown(found: Correspondence, kind: "blocks" | "sections" = "blocks"): string {
  const lines = (side: "reference" | "translation", at: number): string =>
    kind === "blocks"
      ? (found.blocks[at]?.[side] ?? []).map(({ lines }) => lines[0]?.line).join("+")
      : (found.sections[at]?.[side] ?? []).map(({ heading }) => heading.lines[0]?.line).join("+");
  return found[kind]
    .map(
      ({ relation }, at) =>
        `${relation === "moved" ? "~" : ""}${lines("reference", at)}>${lines("translation", at)}`,
    )
    .join(" ");
}

function between(
  reference: readonly [Language, string],
  translation: readonly [Language, string],
): Correspondence {
  const [here, there] = [reference, translation].map(([language, text]) =>
    segmented(policy(text, { language })),
  );
  if (here === undefined || there === undefined) throw new Error("two documents");
  return correspond(here, there, bilingual);
}

const PAIRS: readonly (readonly [Language, Language])[] = TEXTS.flatMap(([one]) =>
  TEXTS.flatMap(([other]) => (one === other ? [] : [[one, other] as const])),
);

test.each(PAIRS)("pairs every heading, paragraph and item of %s and %s", (one, other) => {
  const texts = new Map(TEXTS);
  const found = between([one, texts.get(one) ?? ""], [other, texts.get(other) ?? ""]);
  expect(shown(found, "sections")).toBe("1>1 6>6 8>8 10>10");
  expect(shown(found)).toBe("2>2 3>3 4>4 5>5 7>7 9>9 11>11");
  expect(found.sentences.map(({ relation }) => relation)).toEqual(found.sentences.map(() => "matched"));
});

test("finds sections in another order and says which moved", () => {
  const [head = "", uses = "", others = "", keeping = ""] = ZH.split(/^(?=# )/m);
  const shuffled = [head, `${keeping}\n`, uses, others].join("");
  expect(shown(between(["ja", JA], ["zh-Hans", shuffled]), "sections")).toBe("1>1 6>8 8>10 ~10>6");
});

test("tells what one side lacks, in either direction", () => {
  const without = ZH.replace("- 电话号码\n", "").replace(/# 向第三方提供\n.*\n/, "");
  const found = between(["ja", JA], ["zh-Hans", without]);
  expect(shown(found, "sections")).toBe("1>1 6>5 8> 10>7");
  expect(shown(found)).toBe("2>2 3>3 4> 5>4 7>6 9> 11>8");
  expect(shown(between(["zh-Hans", without], ["ja", JA]))).toBe("2>2 3>3 >4 4>5 6>7 >9 8>11");
});

test("joins a paragraph with the two that it became", () => {
  const split = ZH.replace("服务。不会", "服务。\n不会");
  expect(shown(between(["ja", JA], ["zh-Hans", split]))).toBe("2>2 3>3 4>4 5>5 7>7+8 9>10 11>12");
});

test("follows a paragraph into another section", () => {
  const line = "除法律法规另有规定外，未经您的同意，我们不会向第三方提供。";
  const moved = `${ZH.replace(`${line}\n`, "我们对此负责。\n")}\n${line}`;
  expect(shown(between(["ja", JA], ["zh-Hans", moved]))).toContain("~9>12");
});

/** Which sentence is which, where one paragraph translates another. */
function sentencesOf(text: string): readonly string[] {
  return between(
    ["ja", "# 利用\n氏名と住所を収集し、契約の管理に利用します。広告には利用しません。終了後は削除します。"],
    ["zh-Hans", `# 使用\n${text}`],
  ).sentences.map(
    ({ reference, translation }) =>
      `${reference.map(({ index }) => index).join("+")}>${translation.map(({ index }) => index).join("+")}`,
  );
}

test("pairs sentences within blocks: one to two, left out, and added", () => {
  expect(sentencesOf("我们会收集您的姓名和地址。这些信息用于管理合同。不会用于广告。终止后删除。")).toEqual([
    "0>0+1",
    "1>2",
    "2>3",
  ]);
  expect(sentencesOf("我们会收集您的姓名和地址，用于管理合同。终止后删除。")).toEqual(["0>0", "1>", "2>1"]);
});

function withoutHeadings(text: string): string {
  return text.replace(/^# .*\n/gm, "");
}

test("needs no headings, and stands headings of different depth", () => {
  expect(shown(between(["ja", withoutHeadings(JA)], ["en", withoutHeadings(EN)]))).toBe(
    "1>1 2>2 3>3 4>4 5>5 6>6 7>7",
  );
  const deeper = `# 总则\n${ZH.replace(/^# /gm, "## ")}`;
  expect(shown(between(["ja", JA], ["zh-Hans", deeper]), "sections")).toBe(">1 1>2 6>7 8>9 10>11");
});

test("pairs cells by row and column when a row was added", () => {
  const found = between(
    ["ja", "# 保存期間\n| 情報 | 期間 |\n| 契約情報 | 7 年 |\n| 問い合わせ | 1 年 |"],
    ["zh-Hans", "# 保存期限\n| 信息 | 期限 |\n| 合同信息 | 7 年 |\n| 位置信息 | 30 天 |\n| 咨询 | 1 年 |"],
  );
  expect(shown(found)).toBe("2>2 2>2 3>3 3>3 >4 >4 4>5 4>5");
});

test("keeps identical items of several sections in their places", () => {
  const found = between(
    ["ja", "# 契約\n例:\n- 注文\n# 支払い\n例:\n- 返金\n# 連絡\n例:\n- 電話"],
    ["zh-Hans", "# 合同\n例如：\n- 订单\n# 付款\n例如：\n- 退款\n# 联系\n例如：\n- 电话"],
  );
  expect(shown(found)).toBe("2>2 3>3 5>5 6>6 8>8 9>9");
});

test("stands documents without anything in them", () => {
  const empty = between(["ja", ""], ["zh-Hans", ""]);
  expect([empty.sections, empty.blocks, empty.sentences]).toEqual([[], [], []]);
  expect(shown(between(["ja", JA], ["zh-Hans", ""]), "sections")).toBe("1> 6> 8> 10>");
  expect(shown(between(["ja", "# 目的\n# 範囲"], ["en", "# Purpose\n# Scope"]), "sections")).toBe("1>1 2>2");
});

test("pairs two thousand equal paragraphs in their order", () => {
  const found = between(
    ["ja", "個人情報を収集します。\n".repeat(2000)],
    ["zh-Hans", "我们收集个人信息。\n".repeat(2000)],
  );
  expect(found.blocks.filter(({ relation }) => relation === "matched")).toHaveLength(2000);
});
