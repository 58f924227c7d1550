import { describe, expect, test } from "vitest";
import { classify } from "../../src/classify/classify.ts";
import type { ChangeSet, Language, PolicyDates } from "../../src/model.ts";
import type { TableStyle } from "../../src/render/table/model.ts";
import { tableOf, type TableOptions } from "../../src/render/table/table.ts";
import { compare } from "../../src/index.ts";
import { documentOf, splitWords } from "../real.ts";
import { compareTexts } from "../builders/compare.ts";
import { showTable } from "./show.ts";

const BEFORE = `
# 第1条 目的
この規約は、会員の権利と義務を定めます。
# 第2条 定義
会員とは、登録を終えた方をいいます。
# 第3条 届出
会員は、住所を届け出ます。
2　届出は、書面で行います。
3　当会は、届出を30日以内に確認します。
4　確認の結果は、会員に知らせます。
# 第4条 会費
会費は、年額3,000円とします。
# 第5条 休会
会員は、1年を限度として休会することができます。
# 第6条 退会
会員は、いつでも退会することができます。
# 第7条 雑則
この規約に定めのない事項は、理事会が定めます。
`;

const AFTER = `
# 第1条 目的
この規約は、会員の権利と義務を定めます。
# 第2条 定義
会員とは、登録を終えた方をいいます。
# 第3条 届出
会員は、住所を届け出ます。
2　届出は、書面で行います。
3　当会は、届出を14日以内に確認します。
4　確認の結果は、会員に知らせます。
# 第4条 会費
会費は、年額3,000円とします。
# 第5条 会費の減免
当会は、災害に遭った会員の会費を免除することができます。
# 第6条 退会
会員は、いつでも退会することができます。
# 第8条 補則
この規約に定めのない事項は、理事会が定めます。
`;

function shown(
  before: string,
  after: string,
  options: TableOptions,
  language: Language = "ja",
): readonly string[] {
  return showTable(tableOf(changesOf(before, after, language), options));
}

function changesOf(before: string, after: string, language: Language): ChangeSet {
  return classify(compareTexts(before, after, { language }));
}

describe("the styles of Japan", () => {
  test("gov-simple: underlined words, （新設） and （削る）, numbers kept on both sides of what is left out", () => {
    const changes = changesOf(BEFORE, AFTER, "ja");
    const table = tableOf(changes, { style: "gov-simple" });
    expect(table.columns.map(({ head }) => head)).toEqual(["改正後", "改正前"]);
    expect(table.noteAbove).toBe("（傍線部分は改正部分）");
    expect(showTable(table)).toEqual([
      "第1条・第2条（略） ‖ 第1条・第2条（略）",
      "第3条 届出　（略） ‖ 第3条 届出　（略）",
      "2（略） ‖ 2（略）",
      "3　当会は、届出を_14日_以内に確認します。 ‖ 3　当会は、届出を_30日_以内に確認します。",
      "4（略） ‖ 4（略）",
      "第4条（略） ‖ 第4条（略）",
      "（削る） ‖ _第5条 休会_ / _会員は、1年を限度として休会することができます。_",
      "_第5条 会費の減免_ / _当会は、災害に遭った会員の会費を免除することができます。_ ‖ （新設）",
      "第6条（略） ‖ 第6条（略）",
      "_第8条_ _補則_　（略） ‖ _第7条_ _雑則_　（略）",
    ]);
  });

  test("gov-full: labels of provisions underlined twice, words of headings in a box, notes in brackets", () => {
    const table = tableOf(changesOf(BEFORE, AFTER, "ja"), { style: "gov-full" });
    expect(showTable(table).slice(-4)).toEqual([
      "[削る] ‖ =第5条=_ 休会_ / _会員は、1年を限度として休会することができます。_",
      "=第5条=_ 会費の減免_ / _当会は、災害に遭った会員の会費を免除することができます。_ ‖ [新設]",
      "第6条[略] ‖ 第6条[略]",
      "=第8条= :補則:　[略] ‖ =第7条= :雑則:　[略]",
    ]);
    expect(table.notesBelow[0]).toContain("注記");
  });

  test("corp: new left, old right, and a remark beside each line", () => {
    const table = tableOf(changesOf(BEFORE, AFTER, "ja"), { style: "corp" });
    expect(table.columns.map(({ head }) => head)).toEqual(["新", "旧", "備考"]);
    expect(showTable(table).map((line) => line.split(" ‖ ").at(-1))).toEqual([
      "（略）",
      "（略）",
      "（略）",
      "（変更）",
      "（略）",
      "（略）",
      "（削除）",
      "（新設）",
      "（略）",
      "（変更）",
    ]);
  });

  test("yakkan: old left, （省略） and （現行どおり）", () => {
    const table = tableOf(changesOf(BEFORE, AFTER, "ja"), { style: "yakkan" });
    expect(table.columns.map(({ head }) => head)).toEqual(["変更前", "変更後"]);
    expect(table.noteAbove).toBe("下線部分変更");
    expect(showTable(table)[0]).toBe("第1条・第2条（省略） ‖ 第1条・第2条（現行どおり）");
  });

  test("the order of the columns can be turned, and nothing need be left out", () => {
    const options: TableOptions = { style: "gov-simple", columns: "before-after", all: true };
    expect(shown(BEFORE, AFTER, options).slice(0, 3)).toEqual([
      "第1条 目的 ‖ 第1条 目的",
      "この規約は、会員の権利と義務を定めます。 ‖ この規約は、会員の権利と義務を定めます。",
      "第2条 定義 ‖ 第2条 定義",
    ]);
  });

  test("provisions whose numbers were moved on by as much are one row with both numbers underlined", () => {
    const lines = shown(numbered(1, ""), numbered(2, "# 第1条 名称\n本会は、水辺の会と称します。\n"), {
      style: "gov-simple",
    });
    expect(lines).toEqual([
      "_第1条 名称_ / _本会は、水辺の会と称します。_ ‖ （新設）",
      "_第2条～第6条_（略） ‖ _第1条～第5条_（略）",
    ]);
  });

  test("items of a list keep their numbers, and what lies in a paragraph that is left out goes with it", () => {
    expect(shown(listOf("7日"), listOf("14日"), { style: "gov-simple" })).toEqual([
      "第1条 解約　（略） ‖ 第1条 解約　（略）",
      "2　前項の解約は、_14日_前までに知らせます。 ‖ 2　前項の解約は、_7日_前までに知らせます。",
      "3（略） ‖ 3（略）",
    ]);
    const other = listOf("7日").replace("届出をしなかったとき", "必要な届出をしなかったとき");
    expect(shown(listOf("7日"), other, { style: "gov-simple" })).toEqual([
      "第1条 解約　（略） ‖ 第1条 解約　（略）",
      "  (1)（略） ‖   (1)（略）",
      "  (2) _必要な_届出をしなかったとき ‖   (2) 届出をしなかったとき",
      "  (3)（略） ‖   (3)（略）",
      "2・3（略） ‖ 2・3（略）",
    ]);
  });

  test("a table shows its head and the rows that changed", () => {
    expect(shown(monthsTable("12か月"), monthsTable("24か月"), { style: "gov-simple" })).toEqual([
      "保存期間 ‖ 保存期間",
      "{情報|期間}{（略）}{閲覧の記録|_24か月_} ‖ {情報|期間}{（略）}{閲覧の記録|_12か月_}",
    ]);
  });

  test("a provision that moved stands beside what it was, and where it stood says so", () => {
    const lines = shown(
      "# 第1条 目的\nこの規約の目的を定めます。\n# 第2条 秘密\n会員は、秘密を他に漏らしません。\n# 第3条 会費\n会費は、年に一度支払います。\n# 第4条 退会\n退会は、書面で届け出ます。",
      "# 第1条 目的\nこの規約の目的を定めます。\n# 第2条 会費\n会費は、年に一度支払います。\n# 第3条 退会\n退会は、書面で届け出ます。\n# 第4条 秘密\n会員は、秘密を他に漏らしません。",
      { style: "gov-full" },
    );
    expect(lines).toContain(" ‖ 第2条[第4条へ移動]");
    expect(lines).toContain("=第4条=_ 秘密_　_[略]_ ‖ =第2条=_ 秘密_　_[略]_");
  });
});

describe("the styles of Taiwan and China", () => {
  test("tw: （新增）, and an explanation that names the words", async () => {
    const policies = [
      taiwan("三年"),
      `${taiwan("五年")}\n\n## 第四條 爭議\n\n本政策之爭議以臺北地方法院為管轄法院。`,
    ];
    const [old, now] = await Promise.all(policies.map(async (text) => await documentOf("policy.md", text)));
    if (old === undefined || now === undefined) throw new Error("two policies are read");
    const table = tableOf(compare(old, now, { splitWords }), { style: "tw" });
    expect(table.columns.map(({ head }) => head)).toEqual(["修正條文", "現行條文", "說明"]);
    expect(showTable(table)).toEqual([
      "第一條（略） ‖ 第一條（略） ‖",
      "第二條 保存 ‖ 第二條 保存 ‖ 第一項「三年」修正為「五年」（期間）。",
      "本公司保存您的交易紀錄_五年_。 ‖ 本公司保存您的交易紀錄_三年_。 ‖",
      "第三條（略） ‖ 第三條（略） ‖",
      "_第四條 爭議_ / _本政策之爭議以臺北地方法院為管轄法院。_ ‖ （新增） ‖ 本條新增。",
    ]);
  });

  test("zh: numbered rows, dates in the heads, 新增 and 删除 without brackets", () => {
    const changes = classify(
      compareTexts(
        china("本公司", "七日"),
        `${china("本公司", "三日")}\n# 第7条 争议\n争议由合同签订地法院管辖。`,
        { language: "zh-Hans", dates: dates("2023-01-24") },
        { language: "zh-Hans", dates: dates("2024-09-03") },
      ),
    );
    const table = tableOf(changes, { style: "zh", types: true });
    expect(table.columns.map(({ head }) => head)).toEqual([
      "序号",
      "修订前（2023年1月24日）",
      "修订后（2024年9月3日）",
      "修订类型",
    ]);
    expect(showTable(table)).toEqual([
      " ‖ 第1条至第4条（略） ‖ 第1条至第4条（略） ‖",
      "1 ‖ 第5条 保存 ‖ 第5条 保存 ‖ 修改",
      " ‖ 关于保存，本公司：按照本协议的约定办理，并在_七日_内告知您。 ‖ 关于保存，本公司：按照本协议的约定办理，并在_三日_内告知您。 ‖",
      " ‖ 第6条（略） ‖ 第6条（略） ‖",
      "2 ‖ 新增 ‖ _第7条 争议_ / _争议由合同签订地法院管辖。_ ‖ 新增",
    ]);
  });

  test("zh: a word replaced throughout is told above the table, and its rows are left out", () => {
    const changes = changesOf(china("本公司", "七日"), china("本平台", "三日"), "zh-Hans");
    expect(changes.globals.map(({ before, after }) => `${before}→${after}`)).toEqual(["本公司→本平台"]);
    const table = tableOf(changes, { style: "zh" });
    expect(table.opening).toEqual([
      "本次修订中，将“本公司”统一修改为“本平台”（共6处），因不涉及实质内容，不再逐条列示。",
    ]);
    expect(showTable(table)).toEqual([
      " ‖ 第1条至第4条（略） ‖ 第1条至第4条（略）",
      "1 ‖ 第5条 保存 ‖ 第5条 保存",
      " ‖ 关于保存，_本公司_：按照本协议的约定办理，并在_七日_内告知您。 ‖ 关于保存，_本平台_：按照本协议的约定办理，并在_三日_内告知您。",
      " ‖ 第6条（略） ‖ 第6条（略）",
    ]);
    expect(tableOf(changes, { style: "zh", all: true }).opening).toEqual([]);
  });
});

describe("words of ours", () => {
  const policies = [
    "# Scope\nThis policy applies to our site.",
    "# Scope\nThis policy applies to our sites.",
  ] as const;

  test.each([
    ["ja", "新", "備考"],
    ["zh-Hans", "新", "备注"],
    ["zh-Hant", "新", "備註"],
    ["en", "New", "Remarks"],
  ] as const)("are in %s where that is asked for", (ui, head, remark) => {
    const style: TableStyle = "corp";
    const { columns } = tableOf(changesOf(...policies, "en"), { style, ui });
    expect([columns[0]?.head, columns[2]?.head]).toEqual([head, remark]);
  });

  test("a policy without numbers is told by its headings", () => {
    expect(
      shown(
        sectionsOf("We keep it for 30 days."),
        sectionsOf("We keep it for 60 days."),
        { style: "corp", ui: "en" },
        "en",
      ),
    ).toEqual([
      "“Scope”, “Purposes” (omitted) ‖ “Scope”, “Purposes” (omitted) ‖ (omitted)",
      "Retention ‖ Retention ‖",
      "We keep it for _60 days_. ‖ We keep it for _30 days_. ‖ (changed)",
      "Contact (omitted) ‖ Contact (omitted) ‖ (omitted)",
    ]);
  });
});

function numbered(from: number, extra: string): string {
  return ["目的", "会員", "会費", "退会", "雑則"]
    .map((title, index) => `# 第${from + index}条 ${title}\n${title}については、別に定めるところによります。`)
    .join("\n")
    .replace(/^/, extra);
}

function listOf(days: string): string {
  return `
# 第1条 解約
次のいずれかに当たるときは、解約することができます。
(1) 料金の支払を怠ったとき
(2) 届出をしなかったとき
(3) 法令に反したとき
2　前項の解約は、${days}前までに知らせます。
3　次の場合は、知らせずに解約することがあります。
(1) 緊急のとき
(2) 所在が分からないとき`;
}

function monthsTable(months: string): string {
  return `
# 保存期間
| 情報 | 期間 |
| 氏名 | 契約の間 |
| 住所 | 契約の間 |
| 閲覧の記録 | ${months} |`;
}

function taiwan(years: string): string {
  return `# 個人資料政策

## 第一條 目的

本政策說明本公司如何處理您的個人資料。

## 第二條 保存

本公司保存您的交易紀錄${years}。

## 第三條 連絡

您可以隨時與本公司連絡。`;
}

function china(company: string, days: string): string {
  return ["目的", "收集", "使用", "共享", "保存", "联系"]
    .map(
      (title, index) =>
        `# 第${index + 1}条 ${title}\n关于${title}，${company}：按照本协议的约定办理，并在${index === 4 ? days : "七日"}内告知您。`,
    )
    .join("\n");
}

function dates(date: string): Partial<PolicyDates> {
  return {
    effective: { date, text: date, span: [0, date.length], line: null },
  };
}

function sectionsOf(words: string): string {
  return ["Scope", "Purposes", "Retention", "Contact"]
    .map((title) => `# ${title}\n${title === "Retention" ? words : `What we say of ${title.toLowerCase()}.`}`)
    .join("\n");
}
