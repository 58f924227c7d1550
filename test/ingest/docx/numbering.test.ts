import { describe, expect, test } from "vitest";
import { readDocx } from "../../../src/ingest/docx/docx.ts";
import { formatNumber } from "../../../src/ingest/docx/number-formats.ts";
import { showPassages } from "../../builders/passages.ts";
import { list, listed, paragraph, run, text, use, word } from "./build.ts";

function read(body: readonly string[], numbering: string, styles = ""): string[] {
  return showPassages(readDocx(word({ body: body.join(""), numbering, styles }), "a.docx").passages);
}

describe("the automatic numbers of Word", () => {
  test("print as the text that a reader sees: 第1条, (1), ア", () => {
    const statute = list(
      1,
      ["decimal", "第%1条", '<w:suff w:val="nothing"/>'],
      ["decimalFullWidth", "%2"],
      ["decimal", "(%3)"],
      ["aiueoFullWidth", "%4"],
    );
    const body = [
      text("（目的）", listed(1)),
      text("当社は、本規約を定めます。", listed(1, 1)),
      text("会員は、これを守ります。", listed(1, 1)),
      text("氏名", listed(1, 2)),
      text("旧姓", listed(1, 3)),
      text("住所", listed(1, 2)),
      text("（定義）", listed(1)),
      text("用語は次のとおりです。", listed(1, 1)),
    ];
    expect(read(body, statute + use(1))).toEqual([
      "第1条（目的）",
      "１ 当社は、本規約を定めます。",
      "２ 会員は、これを守ります。",
      "(1) 氏名",
      "ア 旧姓",
      "(2) 住所",
      "第2条（定義）",
      "１ 用語は次のとおりです。",
    ]);
  });

  test("are markers where the list is one of bullets or of plain numbers", () => {
    const numbering =
      list(1, ["decimal", "%1."], ["lowerLetter", "%2)"]) + list(2, ["bullet", "\uf0b7"]) + use(1) + use(2);
    const body = [
      text("収集する情報", listed(1)),
      text("氏名", listed(1, 1)),
      text("地址", listed(1, 1)),
      text("Cookies", listed(2)),
      text("利用目的", listed(1)),
    ];
    expect(read(body, numbering)).toEqual([
      "1. 収集する情報",
      "  a) 氏名",
      "  b) 地址",
      "• Cookies",
      "2. 利用目的",
    ]);
  });

  test("print several levels, in decimal where the level asks for it", () => {
    const numbering =
      list(1, ["chineseCounting", "第%1章"], ["decimal", "%1.%2"], ["decimal", "%1.%2.%3", "<w:isLgl/>"]) +
      use(1);
    const body = [
      text("总则", listed(1)),
      text("范围", listed(1)),
      text("收集", listed(1, 1)),
      text("目的", listed(1, 2)),
    ];
    expect(read(body, numbering)).toEqual(["第一章 总则", "第二章 范围", "二.1 收集", "2.1.1 目的"]);
  });

  test("go on through an unnumbered paragraph, start anew where the list says so, share a definition", () => {
    const numbering =
      list(1, ["decimal", "第%1条"]) +
      use(1) +
      use(2, 1) +
      use(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    const body = [
      text("一", listed(1)),
      text("間"),
      text("二", listed(2)),
      text("附則の一", listed(3)),
      text("附則の二", listed(3)),
    ];
    expect(read(body, numbering)).toEqual(["第1条 一", "間", "第2条 二", "第1条 附則の一", "第2条 附則の二"]);
  });

  test("keep counting over a level that never restarts", () => {
    const numbering =
      list(1, ["decimal", "第%1章"], ["decimal", "第%2条", '<w:lvlRestart w:val="0"/>']) + use(1);
    const body = [
      text("総則", listed(1)),
      text("目的", listed(1, 1)),
      text("会員", listed(1)),
      text("入会", listed(1, 1)),
    ];
    expect(read(body, numbering)).toEqual(["第1章 総則", "第1条 目的", "第2章 会員", "第2条 入会"]);
  });

  test("come with the style, at the level that names the style", () => {
    const styles = `
      <w:style w:type="paragraph" w:styleId="jo"><w:name w:val="条"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="ko"><w:name w:val="項"/><w:basedOn w:val="jo"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const numbering =
      list(
        1,
        ["japaneseCounting", "第%1条　", '<w:pStyle w:val="jo"/><w:suff w:val="nothing"/>'],
        ["decimal", "%2　", '<w:pStyle w:val="ko"/>'],
      ) + use(1);
    const body = [
      text("通則", '<w:pStyle w:val="jo"/>'),
      text("一つ目", '<w:pStyle w:val="ko"/>'),
      text("番号なし", `<w:pStyle w:val="jo"/>${listed(0)}`),
    ];
    expect(read(body, numbering, styles)).toEqual(["第一条　通則", "1　一つ目", "番号なし"]);
  });

  test("stay in a heading and shift its marks", () => {
    const body = [paragraph(run("安全") + run("管理", "<w:i/>"), `${listed(1)}<w:outlineLvl w:val="0"/>`)];
    expect(read(body, list(1, ["decimal", "第%1条"]) + use(1))).toEqual(["# 第1条 安全_管理_"]);
  });

  test("stand in the text of a list that numbers headings, not of one whose items go on", () => {
    const numbering =
      list(1, ["decimal", "%1."]) +
      list(2, ["decimal", "%1."]) +
      list(3, ["bullet", " "]) +
      use(1) +
      use(2) +
      use(3);
    const sections = [
      text("利用目的", listed(1)),
      text("次のために使います。"),
      text("本人確認", listed(2)),
      text("発送", listed(2)),
      text("以上です。"),
    ];
    const next = [text("第三者への提供", listed(1)), text("しません。")];
    const items = [
      text("甲", listed(2)),
      text("乙の続き", listed(3)),
      text("丙", listed(2)),
      text("字下げ", '<w:ind w:left="400"/>'),
    ];
    expect(read([...sections, ...next, ...items], numbering)).toEqual([
      "1. 利用目的",
      "次のために使います。",
      "1. 本人確認",
      "2. 発送",
      "以上です。",
      "2. 第三者への提供",
      "しません。",
      "3. 甲",
      "… 乙の続き",
      "4. 丙",
      "字下げ",
    ]);
    const { passages } = readDocx(word({ body: [...sections, ...next].join(""), numbering }), "a.docx");
    expect(passages.map(({ role }) => role)).toEqual([
      "paragraph",
      "paragraph",
      "item",
      "item",
      "paragraph",
      "paragraph",
      "paragraph",
    ]);
  });

  test("of a plain list stand in headings", () => {
    const body = [text("利用目的", `${listed(1)}<w:outlineLvl w:val="0"/>`)];
    expect(read(body, list(1, ["decimal", "%1."]) + use(1))).toEqual(["# 1. 利用目的"]);
  });

  test("survive a list that is not there or points to itself", () => {
    const circle = `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="s"/></w:abstractNum>${use(1)}`;
    const styles =
      '<w:style w:type="numbering" w:styleId="s"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(read([text("甲", listed(1)), text("乙", listed(9))], circle, styles)).toEqual(["甲", "乙"]);
  });
});

test.each([
  ["decimalFullWidth", [3, 12], "３ １２"],
  ["decimalEnclosedCircle", [1, 20, 21], "① ⑳ 21"],
  ["japaneseCounting", [10, 21, 105, 1000], "十 二十一 百五 千"],
  ["chineseCountingThousand", [10, 21, 105, 1010], "十 二十一 一百零五 一千零一十"],
  ["chineseCounting", [9, 20, 103], "九 二十 一○三"],
  ["taiwaneseCountingThousand", [101, 110], "一百零一 一百一十"],
  ["ideographDigital", [10, 2024], "一〇 二〇二四"],
  ["japaneseLegal", [1, 12], "壱 壱拾弐"],
  ["chineseLegalSimplified", [3, 25], "叁 贰拾伍"],
  ["ideographLegalTraditional", [3, 25], "參 貳拾伍"],
  ["ideographTraditional", [1, 3], "甲 丙"],
  ["ideographZodiacTraditional", [1, 13], "甲子 丙子"],
  ["iroha", [1, 3], "ｲ ﾊ"],
  ["irohaFullWidth", [1, 7], "イ ト"],
  ["aiueo", [2], "ｲ"],
  ["upperRoman", [4, 9, 14], "IV IX XIV"],
  ["lowerLetter", [1, 26, 27], "a z aa"],
  ["ordinal", [1, 2, 11, 23], "1st 2nd 11th 23rd"],
  ["decimalZero", [7], "07"],
  ["none", [7], ""],
])("the number format %s", (format, values, printed) => {
  expect(values.map((value) => formatNumber(value, format)).join(" ")).toBe(printed);
});
