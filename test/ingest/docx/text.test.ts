import { describe, expect, test } from "vitest";
import { readDocx } from "../../../src/ingest/docx/docx.ts";
import { showPassages } from "../../builders/passages.ts";
import { paragraph, row, run, text, word, type WordParts } from "./build.ts";

function read(parts: WordParts): string[] {
  return showPassages(readDocx(word(parts), "規約.docx").passages);
}

const STYLES = `
  <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:styleId="a0" w:default="1"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a0"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="x"><w:name w:val="社内見出し"/><w:basedOn w:val="1"/></w:style>
  <w:style w:type="paragraph" w:styleId="y"><w:name w:val="见出し"/><w:basedOn w:val="y2"/></w:style>
  <w:style w:type="paragraph" w:styleId="y2"><w:name w:val="標題 2"/><w:basedOn w:val="y"/></w:style>
  <w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="q"><w:name w:val="Quote"/></w:style>
  <w:style w:type="paragraph" w:styleId="mokuji"><w:name w:val="toc 1"/></w:style>
  <w:style w:type="character" w:styleId="b"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`;
const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;

const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const note = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

const merge = (value: string): string => `<w:vMerge w:val="${value}"/>`;

describe("the text of a Word file", () => {
  test("has its headings by outline level and by style, whatever the style is based on", () => {
    const body = [
      text("個人情報の取扱い", style("1")),
      text("利用目的", style("x")),
      text("本公司", style("y2")),
      text("Scope", '<w:outlineLvl w:val="2"/>'),
      text("見出しではない", `${style("1")}<w:outlineLvl w:val="9"/>`),
    ];
    expect(read({ styles: STYLES, body: body.join("") })).toEqual([
      "# 個人情報の取扱い",
      "# 利用目的",
      "## 本公司",
      "### Scope",
      "見出しではない",
    ]);
  });

  test("puts a title above the headings", () => {
    const body = text("会員規約", style("t")) + text("総則", style("1"));
    expect(read({ styles: STYLES, body })).toEqual(["# 会員規約", "## 総則"]);
  });

  test("keeps marks, not those that the style gives every character", () => {
    const body =
      paragraph(
        run("当社は、") +
          run("同意なく", "<w:b/>") +
          run("提供", '<w:rStyle w:val="b"/>') +
          run("しません。", "<w:strike/>"),
      ) +
      paragraph(run("下線", '<w:u w:val="single"/>') + run("と") + run("斜体", "<w:i/>")) +
      text("見出しは太字", style("1"));
    expect(read({ styles: STYLES, body })).toEqual([
      "当社は、**同意なく提供**~~しません。~~",
      "<u>下線</u>と_斜体_",
      "# 見出しは太字",
    ]);
  });

  test("tells how a paragraph looks", () => {
    const body = paragraph(run("附則", '<w:b/><w:sz w:val="32"/>'), '<w:jc w:val="center"/>') + text("本文");
    const { passages } = readDocx(word({ styles: STYLES, body }), "a.docx");
    expect(passages.map((passage) => (passage.role === "paragraph" ? passage.appearance : null))).toEqual([
      { size: 16, bold: true, centred: true },
      { size: 10.5, bold: false, centred: false },
    ]);
  });

  test("keeps ruby as a reading, breaks, tabs, symbols and special hyphens as characters", () => {
    const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${run("こじん")}</w:rt><w:rubyBase>${run("個人")}</w:rubyBase></w:ruby></w:r>`;
    const body =
      paragraph(`${ruby}${run("情報")}`) +
      paragraph(
        `${run("住所")}<w:r><w:br/><w:t>東京都</w:t><w:tab/><w:t>港区</w:t><w:noBreakHyphen/></w:r>`,
      ) +
      paragraph(`<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${run("同意する")}`);
    expect(read({ body })).toEqual(["{個人|こじん}情報", "住所⏎東京都\t港区‑", "☑同意する"]);
  });

  test("drops space that the file does not say to keep, and space at the ends", () => {
    const body = paragraph("<w:r><w:t>\n  本文  \n</w:t></w:r>") + text("　字下げ　");
    expect(read({ body })).toEqual(["本文", "字下げ"]);
  });

  test("raises numbers as their own characters, so that they do not run into others", () => {
    const body = paragraph(run("24") + run("1", '<w:vertAlign w:val="superscript"/>') + run("か月"));
    expect(read({ body })).toEqual(["24¹か月"]);
  });

  test("reads links by relationship, by anchor and by field, and shows a field's result only", () => {
    const body =
      paragraph(`<w:hyperlink r:id="a">${run("Cookie の一覧")}</w:hyperlink>`) +
      paragraph(`<w:hyperlink w:anchor="s3">${run("第3条")}</w:hyperlink>`) +
      paragraph(field(' HYPERLINK "https://example.com/" \\l "top" ', "サイト")) +
      paragraph(`${field(" PAGE ", "3")}<w:fldSimple w:instr=" REF x ">${run("第5条")}</w:fldSimple>`);
    expect(read({ body, links: { a: "https://example.com/cookies" } })).toEqual([
      "[Cookie の一覧](https://example.com/cookies)",
      "[第3条](#s3)",
      "[サイト](https://example.com/#top)",
      "3第5条",
    ]);
  });

  test("reads what stands in content controls and text boxes once, hidden text never", () => {
    const box = `<w:txbxContent>${text("枠の中")}</w:txbxContent>`;
    const body =
      `<w:sdt><w:sdtPr/><w:sdtContent>${text("欄の中")}</w:sdtContent></w:sdt>` +
      paragraph(
        `${run("本文")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ) +
      paragraph(run("見える") + run("見えない", "<w:vanish/>"));
    expect(read({ body })).toEqual(["欄の中", "本文", "枠の中", "見える"]);
  });

  test("takes generated tables of contents and page headers for furniture", () => {
    const body =
      text("第1条\t3", style("mokuji")) +
      text("本文") +
      '<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/></w:sectPr>';
    const headers = { h1: text("会員規約"), h2: text("表紙にだけ出る") };
    expect(read({ styles: STYLES, body, headers })).toEqual(["~ 会員規約", "~ 第1条\t3", "本文"]);
  });

  test("sets a footnote behind the paragraph that refers to it, endnotes at the end", () => {
    const body =
      paragraph(run("提供します") + note("footnote", 2) + run("。") + note("endnote", 3)) + text("次の段落");
    expect(
      read({
        body,
        footnotes: `<w:footnote w:type="separator" w:id="0">${text("－")}</w:footnote><w:footnote w:id="2">${text("ただし例外あり。")}</w:footnote>`,
        endnotes: `<w:endnote w:id="3">${text("末尾の注")}</w:endnote>`,
      }),
    ).toEqual(["提供します[1]。[i]", "[1] ただし例外あり。", "次の段落", "[i] 末尾の注"]);
  });

  test("places merged and empty cells", () => {
    const table = [
      row([[text("区分")], [text("内容"), '<w:gridSpan w:val="2"/>']], "<w:tblHeader/>"),
      row([[text("氏名"), merge("restart")], [text("取得")], [text("5 年") + text("延長あり")]]),
      row([[paragraph(""), "<w:vMerge/>"], [paragraph("")], [text("7 年")]]),
    ];
    expect(read({ body: `<w:tbl>${table.join("")}</w:tbl>` })).toEqual([
      "|0,0 head| 区分",
      "|0,1→2 head| 内容",
      "|1,0↓2| 氏名",
      "|1,1| 取得",
      "|1,2| 5 年",
      "|1,2| 延長あり",
      "|2,2| 7 年",
    ]);
  });

  test("knows the strict edition and the declared properties", () => {
    const reading = readDocx(
      word({
        body: text("本文", '<w:outlineLvl w:val="0"/>'),
        namespace: "http://purl.oclc.org/ooxml/wordprocessingml/main",
        core: "<dc:title>隐私政策</dc:title><dc:language>en-US</dc:language>",
      }),
      "a.docx",
    );
    expect(showPassages(reading.passages)).toEqual(["# 本文"]);
    expect(reading.declared).toEqual({ title: "隐私政策", language: null });
    expect(reading.problems).toEqual([]);
  });
});
