import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readTemplate } from "../../../src/ingest/docx/template.ts";
import { compare, editsBetween, read, renderDiffDocx } from "../../../src/index.ts";
import { simpleWords } from "../../builders/words.ts";
import { list, paragraph, run, use, word } from "../../ingest/docx/build.ts";
import { linesOf, readTracked } from "./passages.ts";
import { faultsOf } from "./rules.ts";

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

const STYLES = `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:rPr><w:rFonts w:eastAsia="HGS明朝E"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="ab"><w:name w:val="Title"/><w:basedOn w:val="a"/></w:style>`;

const SECTION = `<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>`;

/** A contract as Word writes it: articles numbered by their style, a header, A4 across. */
function contract(articles: readonly (readonly [title: string, text: string])[]): Uint8Array {
  const body = [
    paragraph(run("業務委託基本契約書"), `<w:pStyle w:val="ab"/>`),
    ...articles.flatMap(([title, text]) => [
      paragraph(run(title), `<w:pStyle w:val="1"/>`),
      paragraph(run(text, `<w:sz w:val="20"/>`), `<w:ind w:firstLine="210"/>`),
    ]),
    SECTION,
  ].join("");
  const bytes = word({
    body,
    styles: STYLES,
    numbering: list(1, ["decimal", "第%1条", `<w:suff w:val="space"/>`]) + use(1),
    headers: { h1: paragraph(run("社外秘")) },
  });
  return zipSync({ ...unzipSync(bytes), "[Content_Types].xml": strToU8(TYPES) });
}

const OLD = contract([
  ["（目的）", "この契約は、甲が乙に委託する業務の条件を定めることを目的とします。"],
  ["（期間）", "この契約の期間は、締結の日から1年間とします。"],
  ["（管轄）", "この契約に関する紛争は、東京地方裁判所を第一審の専属的合意管轄裁判所とします。"],
]);
const NEW = contract([
  ["（目的）", "この契約は、甲が乙に委託する業務の条件を定めることを目的とします。"],
  ["（再委託）", "乙は、甲の書面による承諾を得なければ、業務を第三者に再委託できません。"],
  ["（期間）", "この契約の期間は、締結の日から2年間とします。"],
  ["（管轄）", "この契約に関する紛争は、東京地方裁判所を第一審の専属的合意管轄裁判所とします。"],
]);

describe("a Word file as the pattern", () => {
  test.each([true, false])("gives both versions (numbers counted: %s)", async (counting) => {
    const { bytes, before, after } = await redline(OLD, NEW, counting);
    expect(body(await readTracked(bytes, "accept"))).toEqual(linesOf(after));
    expect(body(await readTracked(bytes, "reject"))).toEqual(linesOf(before));
    expect(faultsOf(bytes)).toEqual([]);
  });

  test("keeps its header, page, styles and the numbers that they print", async () => {
    const { bytes, after } = await redline(OLD, NEW, true);
    expect(after.sections.map(({ label }) => label?.printed)).toEqual(["第1条", "第2条", "第3条", "第4条"]);
    const xml = part(bytes, "word/document.xml");
    expect(xml).toContain(SECTION);
    expect(part(bytes, "word/h1.xml")).toContain("社外秘");
    expect(part(bytes, "word/styles.xml")).toContain("HGS明朝E");
    // The new article is in the style of the others; no number is text.
    expect(xml.match(/<w:pStyle w:val="1"\/>/g)).toHaveLength(4);
    expect(xml).not.toMatch(/第\d条/);
    // Indents of paragraphs and sizes of runs are those of the file.
    expect(xml.match(/<w:ind w:firstLine="210"\/>/g)).toHaveLength(4);
    expect(xml).toContain(`<w:sz w:val="20"/>`);
  });

  test("has numbers as text where its lists would print others", async () => {
    const { bytes } = await redline(OLD, NEW, false);
    const xml = part(bytes, "word/document.xml");
    expect(xml).toContain(`<w:numId w:val="0"/>`);
    expect(xml).toContain("第1条");
  });

  test("is none where the package holds macros", () => {
    const files = unzipSync(OLD);
    const types = TYPES.replace("document.main+xml", "document.macroEnabled.main+xml").replace(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.macro",
      "application/vnd.ms-word.document.macro",
    );
    const bytes = zipSync({ ...files, "[Content_Types].xml": strToU8(types) });
    expect(readTemplate(bytes, "a.docx")).toBeNull();
    expect(readTemplate(OLD, "a.docx")).not.toBeNull();
  });
});

async function redline(
  old: Uint8Array,
  now: Uint8Array,
  counting: boolean,
): Promise<{ readonly bytes: Uint8Array; readonly before: Doc; readonly after: Doc }> {
  const before = await read({ file: "old.docx", bytes: old, sha256: "" });
  const after = await read({ file: "new.docx", bytes: now, sha256: "" });
  const template = readTemplate(old, "old.docx");
  const bytes = renderDiffDocx(compare(before, after, { splitWords: simpleWords }), {
    ui: "ja",
    template: template ?? undefined,
    counting,
    editsOf: editsBetween(before, after, simpleWords),
  });
  return { bytes, before, after };
}

function body(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => !line.startsWith("furniture"));
}

type Doc = Awaited<ReturnType<typeof read>>;

function part(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}
