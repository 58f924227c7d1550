import { describe, expect, test } from "vitest";
import type { DatedLine } from "../../src/model.ts";
import { compareTexts as compare } from "../builders/compare.ts";
import { showChanges, showSections } from "../builders/show.ts";

const terms = `
# 第1条 目的
この規約は、当社が提供する学習サービスの利用条件を定めます。利用者は、この規約に同意して利用します。
# 第2条 料金
利用料金は月額1,000円とします。支払方法は、クレジットカードに限ります。
# 第3条 解約
利用者は、30日前までに申し出て解約できます。
当社は、利用者が料金を二か月以上滞納したときは、催告のうえ契約を解除できます。
解約の後、登録された学習の記録は九十日で消去されます。
`;

describe("a section", () => {
  test("keeps its identity under another number", () => {
    const result = compare(
      terms,
      terms
        .replace("# 第2条 料金", "# 第2条 登録\n利用者は、氏名とメールアドレスを登録します。\n# 第3条 料金")
        .replace("# 第3条 解約", "# 第4条 解約"),
    );
    expect(showSections(result)).toEqual(["added -→2", "renumbered 2→3", "renumbered 3→4"]);
    expect(showChanges(result).filter((change) => change.startsWith("renumbered"))).toEqual([
      "renumbered heading 2→3 第[2条/3条]",
      "renumbered heading 3→4 第[3条/4条]",
    ]);
  });

  test("that has another name is renamed, its text unchanged", () => {
    const result = compare(terms, terms.replace("解約\n", "契約の終了\n"));
    expect(showChanges(result)).toEqual(["renamed heading 3→3 [解約/契約の終了]"]);
    expect(showSections(result)).toEqual(["renamed 3→3"]);
  });

  test("that was cut in two is one split, not an addition", () => {
    const result = compare(
      terms,
      terms.replace("当社は、利用者が料金", "# 第4条 解除と消去\n当社は、利用者が料金"),
    );
    expect(showSections(result)).toEqual(["split 3→3,4"]);
    expect(result.changes.map(({ kind, unit }) => `${kind} ${unit}`)).toEqual(["split section"]);
  });

  test("that was cut off its neighbour is a split, though another stood under its number", () => {
    const fee = "# 第1条 料金\n契約者は、月額の利用料を毎月末日までに支払うものとします。\n";
    const late =
      "契約者は、支払期日を経過してもなお料金を支払わないときは、年14.5％の割合で計算した額を支払うものとします。\n";
    const extra =
      "契約者は、料金を不法に免れたときは、その免れた額の二倍に相当する額を支払うものとします。\n";
    const end = "# 第3条 解約\n契約者は、30日前までに申し出て解約できます。\n";
    const [before, after] = [
      `${fee}${late}# 第2条 割増金\n${extra}${end}`,
      `${fee}# 第2条 延滞利息\n${late}${end}`,
    ];
    expect(showSections(compare(before, after))).toEqual(["split 1→1,2", "removed 2→-"]);
    expect(showSections(compare(after, before))).toEqual(["merged 1,2→1", "added -→2"]);
  });

  test("whose heading named both parts is a split, in other words too", () => {
    const access = "# Access\nYou may ask for a copy.\n";
    const rest = "# Objection\nYou may object to any use that rests on our interests.\n";
    const before = `${access}# Deletion and restriction\nYou may ask us to delete your data or to pause its use. We keep invoices.\n${rest}`;
    const after = `${access}# Deletion\nYou may ask us to delete your data. We keep invoices.\n# Restriction\nYou may ask us to pause the use of your data.\n${rest}`;
    expect(showSections(compare(before, after))).toEqual(["edited+split 2→2,3"]);
  });

  test("repeated under several parents is found under its own", () => {
    const result = compare(services("一年間"), services("三年間"));
    expect(showSections(result)).toEqual(["edited 2.1→2.1"]);
  });

  test("under another parent moved once, without its blocks", () => {
    const before = `
# 利用
## 範囲
本サービスは、日本国内に住所がある方だけが利用できます。
## 禁止事項
他の利用者の情報を集めること、及び不正に取得することを禁じます。
# 雑則
## 準拠法
この規約は、日本法に従って解釈されます。
`;
    const after = before
      .replace(/## 禁止事項\n.*\n/, "")
      .replace("## 準拠法", `${/## 禁止事項\n.*\n/.exec(before)?.[0]}## 準拠法`);
    expect(showChanges(compare(before, after))).toEqual(["moved section 1.2→2.1 禁止事項"]);
  });
});

describe("a block", () => {
  test("in another section moved, and its edit is told beside it", () => {
    const moved = "当社は、利用者が料金を二か月以上滞納したときは、催告のうえ契約を解除できます。";
    const result = compare(
      terms,
      terms
        .replace(`${moved}\n`, "")
        .replace("限ります。\n", `限ります。\n${moved.replace("二か月", "三か月")}\n`),
    );
    expect(result.changes.map(({ kind, unit }) => `${kind} ${unit}`)).toEqual([
      "moved paragraph",
      "edited sentence",
    ]);
    expect(showSections(result)).toEqual(["edited 2→2", "edited 3→3"]);
  });

  test("list in another order is one change with the least that moved", () => {
    const result = compare(
      list(["氏名", "住所", "電話番号", "生年月日", "メールアドレス"]),
      list(["生年月日", "氏名", "住所", "電話番号", "メールアドレス"]),
    );
    expect(showChanges(result)).toEqual(["reordered item 1→1 生年月日"]);
  });

  test("numbers that follow a new order are told with it", () => {
    const result = compare(
      "# 第1条 停止\n当社は、利用を停止できます。\n2　事由がなくなったときは、再開します。\n3　停止に先立ち、十日の期間を定めて是正を求めます。",
      "# 第1条 停止\n当社は、利用を停止できます。\n2　停止に先立ち、十日の期間を定めて是正を求めます。\n3　事由がなくなったときは、再開します。",
    );
    expect(result.changes.map(({ kind, unit }) => `${kind} ${unit}`)).toEqual(["reordered paragraph"]);
  });

  test("cut in two is a split, and joined again a merge", () => {
    const whole =
      "# 提供\n当社は、個人情報を第三者に提供しません。ただし、法令に基づく場合は、この限りではありません。";
    const cut = whole.replace("しません。", "しません。\n");
    expect(compare(whole, cut).changes.map(({ kind, unit }) => `${kind} ${unit}`)).toEqual([
      "split paragraph",
    ]);
    expect(compare(cut, whole).changes.map(({ kind, unit }) => `${kind} ${unit}`)).toEqual([
      "merged paragraph",
    ]);
  });

  test("cut within a sentence is told once, as a split of the paragraph", () => {
    const whole =
      "# 提供\n提供先は、決済の事業者としてみなと決済株式会社および配送の事業者としてはやて運輸株式会社です。";
    const cut = whole.replace("および", "および\n");
    expect(compare(whole, cut).changes.map(({ kind, unit }) => `${kind} ${unit}`)).toEqual([
      "split paragraph",
    ]);
  });
});

describe("a sentence", () => {
  test("is edited in its words", () => {
    const result = compare(terms, terms.replace("30日", "60日"));
    expect(showChanges(result)).toEqual([
      "edited sentence 3→3 利用者は、[30日/60日]前までに申し出て解約できます。",
    ]);
  });

  test("that was added or removed is told whole", () => {
    const result = compare(terms, terms.replace("支払方法は、クレジットカードに限ります。", ""));
    expect(showChanges(result)).toEqual(["removed sentence 2→2 - 支払方法は、クレジットカードに限ります。"]);
  });

  test("that became a paragraph elsewhere moved, and so did the paragraph that became a sentence", () => {
    const told = "保存した記録は、暗号化して国内のデータセンターに置きます。";
    const keep = "# 第1条 保存\n当社は、取引の記録を七年間保存します。利用者は、記録の写しを請求できます。\n";
    const end = "# 第2条 解約\n利用者は、30日前までに申し出て解約できます。\n";
    const [within, alone] = [keep.replace("利用者は", `${told}利用者は`) + end, `${keep}${end}${told}\n`];
    expect(showChanges(compare(within, alone))).toEqual([`moved sentence 1→2 ${told}`]);
    expect(showChanges(compare(alone, within))).toEqual([`moved sentence 2→1 ${told}`]);
    const [there] = compare(within, alone).changes;
    expect([there?.before[0]?.sentence, there?.after[0]?.sentence]).toEqual([1, null]);
  });

  test("that became two is a split", () => {
    const before = "# 安全管理\n当社は、通信を暗号化して盗聴を防ぎ、従業者の閲覧の権限を職務ごとに定めます。";
    const result = compare(before, before.replace("防ぎ、", "防ぎます。"));
    expect(result.changes.map(({ kind, unit }) => `${kind} ${unit}`)).toEqual(["split sentence"]);
  });
});

describe("a link or markup", () => {
  const text = "# 窓口\n詳しくは[お問い合わせ](https://example.com/a)をご覧ください。";

  test("with another target is a change of the link", () => {
    const result = compare(text, text.replace("/a)", "/b)"));
    expect(showChanges(result)).toEqual(["edited link 1→1 [https://example.com/a/https://example.com/b]"]);
    expect(result.changes[0]?.after[0]?.context).toBe("お問い合わせ");
  });

  test("alone is told as markup", () => {
    const result = compare("# 窓口\n必ずお読みください。", "# 窓口\n**必ず**お読みください。");
    expect(showChanges(result)).toEqual(["edited sentence 1→1 markup 必ずお読みください。"]);
  });
});

describe("a reference", () => {
  const before =
    "# 第1条 定義\n用語を定めます。\n# 第2条 料金\n料金は別に定めます。\n# 第3条 遅延\n第2条に定める支払を怠ったときは、遅延損害金を支払います。";
  const after = before
    .replace("# 第2条 料金", "# 第2条 登録\n利用者は氏名を登録します。\n# 第3条 料金")
    .replace("# 第3条 遅延", "# 第4条 遅延");

  test("that follows a renumbering is renumbered, and so is its section", () => {
    const result = compare(
      before,
      after.replace("第2条に", "第3条に"),
      { references: [["第2条", "2"]] },
      { references: [["第3条", "3"]] },
    );
    expect(showChanges(result)).toContain(
      "renumbered sentence 3→4 第[2条/3条]に定める支払を怠ったときは、遅延損害金を支払います。",
    );
    expect(showSections(result)).toEqual(["added -→2", "renumbered 2→3", "renumbered 3→4"]);
  });

  test("that points elsewhere now is edited", () => {
    const result = compare(
      before,
      after.replace("第2条に", "第1条に"),
      { references: [["第2条", "2"]] },
      { references: [["第1条", "1"]] },
    );
    expect(showChanges(result)).toContain(
      "edited sentence 3→4 第[2条/1条]に定める支払を怠ったときは、遅延損害金を支払います。",
    );
  });
});

describe("a date of the document", () => {
  test("is metadata, and changes no section and no sentence", () => {
    const result = compare(
      noticed("2023年1月24日"),
      noticed("2024年9月3日"),
      { dates: { effective: dated("2023-01-24", "施行日　2023年1月24日", 1) } },
      { dates: { effective: dated("2024-09-03", "施行日　2024年9月3日", 1) } },
    );
    expect(result.changes.map(({ kind, unit }) => `${kind} ${unit}`)).toEqual(["metadata document"]);
    expect(result.changes[0]).toMatchObject({
      before: [{ context: "effective", line: 1 }],
      section: { before: null },
    });
    expect(showSections(result)).toEqual([]);
  });

  test("that stands there for the first time tells its line with it", () => {
    const result = compare(
      noticed("2023年1月24日"),
      noticed("2023年1月24日").replace("日\n", "日\n改正日　2024年8月1日\n"),
      { dates: {} },
      { dates: { revised: dated("2024-08-01", "改正日　2024年8月1日", 2) } },
    );
    expect(showChanges(result)).toEqual(["metadata document -→- + 改正日　2024年8月1日"]);
  });
});

test("ids stay where another section changes", () => {
  const one = compare(terms, terms.replace("30日", "60日")).changes[0]?.id;
  const two = compare(
    terms,
    terms.replace("30日", "60日").replace("1,000円", "2,000円").replace("目的", "趣旨"),
  );
  expect(two.changes.map(({ id }) => id)).toContain(one);
  expect(two.changes).toHaveLength(3);
});

function services(period: string): string {
  return `
# 動画
## 保持期間
収集した情報は、収集の日から一年間保持します。
# 音楽
## 保持期間
収集した情報は、収集の日から${period}保持します。
# 書籍
## 保持期間
収集した情報は、収集の日から一年間保持します。
`;
}

function list(items: readonly string[]): string {
  return `# 収集する情報\n${items.map((item) => `- ${item}`).join("\n")}`;
}

function noticed(date: string): string {
  return `施行日　${date}\n${terms}`;
}

function dated(date: string, words: string, line: number): DatedLine {
  return { date, text: words, span: [words.indexOf("2"), words.lastIndexOf("日") + 1], line };
}
