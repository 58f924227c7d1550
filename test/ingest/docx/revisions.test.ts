import { describe, expect, test } from "vitest";
import { readDocx } from "../../../src/ingest/docx/docx.ts";
import { showPassages } from "../../builders/passages.ts";
import { list, listed, paragraph, row, run, text, use, word, type WordParts } from "./build.ts";

const WHO = 'w:id="1" w:author="法務" w:date="2024-04-01T00:00:00Z"';
const inserted = (inner: string): string => `<w:ins ${WHO}>${inner}</w:ins>`;
const deleted = (value: string): string =>
  `<w:del ${WHO}><w:r><w:delText xml:space="preserve">${value}</w:delText></w:r></w:del>`;
const mark = (name: string): string => `<w:rPr><w:${name} ${WHO}/></w:rPr>`;

function both(parts: WordParts): { accepted: string[]; rejected: string[] } {
  const file = word(parts);
  return {
    accepted: showPassages(readDocx(file, "a.docx", "accept").passages),
    rejected: showPassages(readDocx(file, "a.docx", "reject").passages),
  };
}

describe("tracked changes", () => {
  test("of words", () => {
    const body = paragraph(run("保存期間は") + deleted("12") + inserted(run("24")) + run("か月です。"));
    expect(both({ body })).toEqual({
      accepted: ["保存期間は24か月です。"],
      rejected: ["保存期間は12か月です。"],
    });
  });

  test("are told, with what became of them", () => {
    const file = word({ body: paragraph(deleted("三十") + inserted(run("六十")) + run("日")) });
    expect(readDocx(file, "a.docx").problems).toEqual([
      { code: "revisions-accepted", line: null, detail: "2" },
    ]);
    expect(readDocx(file, "a.docx", "reject").problems).toEqual([
      { code: "revisions-rejected", line: null, detail: "2" },
    ]);
  });

  test("of a paragraph's end join it with the next", () => {
    const body =
      paragraph(run("当社は、"), mark("del")) +
      text("通知します。") +
      paragraph(run("您有权"), mark("ins")) +
      text("删除信息。");
    expect(both({ body })).toEqual({
      accepted: ["当社は、通知します。", "您有权", "删除信息。"],
      rejected: ["当社は、", "通知します。", "您有权删除信息。"],
    });
  });

  test("of whole paragraphs leave no trace, not in the numbers either", () => {
    const body =
      text("目的", listed(1)) +
      paragraph(deleted("廃止された条"), listed(1) + mark("del")) +
      paragraph(inserted(run("新しい条")), listed(1) + mark("ins")) +
      text("雑則", listed(1));
    expect(both({ body, numbering: list(1, ["decimal", "第%1条"]) + use(1) })).toEqual({
      accepted: ["第1条 目的", "第2条 新しい条", "第3条 雑則"],
      rejected: ["第1条 目的", "第2条 廃止された条", "第3条 雑則"],
    });
  });

  test("of places", () => {
    const body =
      paragraph(`<w:moveFrom ${WHO}>${run("移す文。")}</w:moveFrom>${run("残る文。")}`) +
      paragraph(`${run("ここへ")}<w:moveTo ${WHO}>${run("移す文。")}</w:moveTo>`);
    expect(both({ body })).toEqual({
      accepted: ["残る文。", "ここへ移す文。"],
      rejected: ["移す文。残る文。", "ここへ"],
    });
  });

  test("of table rows and cells", () => {
    const table = [
      row([[text("氏名")], [text("5 年")]]),
      row([[text("旧住所")], [text("3 年")]], `<w:del ${WHO}/>`),
      row([[text("Cookie")], [text("1 年")]], `<w:ins ${WHO}/>`),
      row([[text("電話")], [text("増えた欄"), `<w:cellIns ${WHO}/>`]]),
    ];
    expect(both({ body: `<w:tbl>${table.join("")}</w:tbl>` })).toEqual({
      accepted: ["|0,0| 氏名", "|0,1| 5 年", "|1,0| Cookie", "|1,1| 1 年", "|2,0| 電話", "|2,1| 増えた欄"],
      rejected: ["|0,0| 氏名", "|0,1| 5 年", "|1,0| 旧住所", "|1,1| 3 年", "|2,0| 電話"],
    });
  });

  test("of formatting go back to what it was", () => {
    const body =
      paragraph(
        run("総則"),
        `<w:outlineLvl w:val="0"/><w:pPrChange ${WHO}><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:pPrChange>`,
      ) + paragraph(run("重要", `<w:b/><w:rPrChange ${WHO}><w:rPr/></w:rPrChange>`) + run("な事項"));
    expect(both({ body })).toEqual({
      accepted: ["# 総則", "**重要**な事項"],
      rejected: ["## 総則", "重要な事項"],
    });
  });
});
