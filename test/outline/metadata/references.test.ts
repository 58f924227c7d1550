import { describe, expect, test } from "vitest";
import { findReferences, indexSections } from "../../../src/outline/metadata/references.ts";
import type { Label, Mark, Section } from "../../../src/model.ts";

/** `2.1 article 12.3 目的`: id, numbering and ordinal (or `-`), title; the ids nest. */
function sections(...rows: readonly string[]): readonly Section[] {
  const children = new Map<string, Section[]>();
  for (const row of rows.toReversed()) {
    const [, id = "", numbering = "", ordinal = "", title = ""] =
      /^(\S+) (\S+)(?: ([\d.]+))? ?(.*)$/.exec(row) ?? [];
    const label: Label | null =
      numbering === "-"
        ? null
        : {
            printed: printed(numbering, ordinal),
            numbering,
            ordinal: ordinal === "" ? [] : ordinal.split(".").map(Number),
          };
    const parent = id.includes(".") ? id.slice(0, id.lastIndexOf(".")) : "";
    const heading = { text: `${label?.printed ?? ""}${title}`, marks: [], lines: [] };
    const section = {
      id,
      level: id.split(".").length,
      label,
      title,
      heading,
      path: [title],
      blocks: [],
      children: children.get(id) ?? [],
    };
    children.set(parent, [section, ...(children.get(parent) ?? [])]);
  }
  return children.get("") ?? [];
}

function printed(numbering: string, ordinal: string): string {
  return numbering === "supplementary" ? "附則" : numbering === "supplement" ? "別紙" : `第${ordinal}条`;
}

const terms = sections(
  "1 chapter 1 総則",
  "1.1 article 1 目的",
  "1.2 article 2 定義",
  "2 chapter 2 利用",
  "2.1 section 1 申込み",
  "2.1.1 article 3 申込みの方法",
  "2.1.2 article 4 承諾",
  "2.2 section 2 料金",
  "2.2.1 article 5 支払い",
  "2.2.2 article 12.3 遅延",
  "3 supplementary",
  "3.1 article 1 施行期日",
  "3.2 article 2 経過措置",
  "4 supplement 1 手数料表",
  "5 - お客様の権利",
  "6 - 同意",
);
const index = indexSections(terms);

/** `{第3条=2.1.1}` stands round every reference of the text. */
function marked(text: string, block = "2.1.2#1", marks: readonly Mark[] = []): string {
  let shown = "";
  let from = 0;
  for (const { span, target } of findReferences({ id: block, text, marks }, index)) {
    shown += `${text.slice(from, span[0])}{${text.slice(...span)}=${target ?? ""}}`;
    from = span[1];
  }
  return shown + text.slice(from);
}

function link(text: string, piece: string, target: string): Mark {
  return { kind: "link", span: [text.indexOf(piece), text.indexOf(piece) + piece.length], target };
}

describe("by number", () => {
  test.each([
    "{第3条=2.1.1}の規定に従います。",
    "{第五条第2項第一号=2.2.1}に定める場合",
    "{第12条の3=2.2.2}に基づき",
    "{第十二条の三第１項=2.2.2}",
    "{第2章=2}及び{第二章第二節=2.2}を適用します。",
    "{第2条=1.2}、{第3条=2.1.1}及び{第5条=2.2.1}",
    "本規約{第1条=1.1}のとおり",
    "この法律{第二条=1.2}において",
    "本条例{第五条=2.2.1}规定",
    "{附則第2条=3.2}の定めるところによる。",
    "{別紙1=4}に定める手数料",
    "{第99条=}は適用しません。",
    "{前条=2.1.1}の承諾及び{次条=2.2.1}の支払い",
    "{前条第2項ただし書=2.1.1}にかかわらず",
    "as set out in {Article 5=2.2.1} of these Terms",
    "see {Section 3(a)=2.1.1}",
  ])("%s", (shown) => {
    expect(marked(shown.replaceAll(/\{([^=}]+)=[^}]*\}/g, "$1"))).toBe(shown);
  });

  test("the nearest section of that number is meant", () => {
    expect(marked("第1条及び第2条", "3.2#1")).toBe("{第1条=3.1}及び{第2条=3.2}");
  });

  test.each([
    "個人情報の保護に関する法律第23条に基づき",
    "個人情報保護法（平成15年法律第57号）第2条第1項に定める個人情報",
    "民法第1条、第2条及び第3条の規定",
    "GDPR第5条及び第2条に基づく権利",
    "《中华人民共和国民法典》第三条",
    "根据个人信息保护法第五条",
    "under Article 5 of the GDPR",
    "Section 2 of the Consumer Privacy Act",
    "前項の規定にかかわらず、第三者に提供しません。",
    "第2項に定めるとおり、第1回の支払いを行います。",
    "前条件として、次項目を確認します。",
    "依照本条第二款规定",
  ])("none into this document: %s", (text) => {
    expect(marked(text)).toBe(text);
  });

  test("第八条 is 八、 where no section is called 第八条", () => {
    const text = "依照第三条申请复核";
    const targets = (rows: readonly Section[]): readonly (string | null)[] =>
      findReferences({ id: "1#1", text, marks: [] }, indexSections(rows)).map(({ target }) => target);
    expect(targets(sections("1 han 1 投诉", "2 han 3 复核"))).toEqual(["2"]);
    expect(targets(sections("1 article 1 投诉", "1.1 han 3 复核"))).toEqual([null]);
  });
});

describe("by title", () => {
  test.each([
    "詳しくは{「お客様の権利」=5}をご覧ください。",
    "{「お客様の 権利」=5}に従います。",
    "{「同意」=6}の項目に定めます。",
    "お客様が「同意」を撤回した場合",
    "「個人情報の取扱い」をご覧ください。",
  ])("%s", (shown) => {
    expect(marked(shown.replaceAll(/\{([^=}]+)=[^}]*\}/g, "$1"))).toBe(shown);
  });

  test("a link with the title of a section leads there", () => {
    const text = "詳しくは同意をご覧ください。";
    expect(marked(text, "1#1", [link(text, "同意", "#consent")])).toBe("詳しくは{同意=6}をご覧ください。");
    expect(marked(text, "1#1", [link(text, "同意", "https://example.com/")])).toBe(text);
  });

  test("a title that was cut into several links is one reference", () => {
    const pieces = indexSections(sections("1 - アプリ、クラウド、および配信", "2 - その他"));
    const text = "アプリ、クラウド、および配信など";
    const marks = ["アプリ", "クラウド", "および配信"].map((piece) => link(text, piece, "#"));
    expect(findReferences({ id: "2#1", text, marks }, pieces)).toEqual([
      { block: "2#1", span: [0, 14], target: "1" },
    ]);
  });

  test("a section does not refer to itself", () => {
    expect(marked("「お客様の権利」をご覧ください。", "5#1")).toBe("「お客様の権利」をご覧ください。");
  });
});
