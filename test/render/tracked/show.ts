import { strFromU8, unzipSync } from "fflate";
import { parseXml, textOf, type XmlElement } from "../../../src/ingest/docx/xml.ts";

/**
 * The paragraphs of a Word file as a reader sees them: `[-deleted-]`, `{+inserted+}`, `<1 moved away 1>`, `>1 moved here 1<`; the end
 * of a paragraph that came or went as `¶` within these, a link as `(…)`, a reading as `漢字《かんじ》`, tracked formatting as `~…~`.
 */
export function showTracked(bytes: Uint8Array): readonly string[] {
  const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  const lines: string[] = [];
  const visit = (element: XmlElement): void => {
    for (const child of kids(element)) {
      if (child.name === "w:p") lines.push(showParagraph(child));
      else if (child.name === "w:tr") lines.push(`|${rowFate(child)}`);
      if (child.name !== "w:p") visit(child);
    }
  };
  visit(parseXml(xml, "document"));
  return lines;
}

const AROUND: Readonly<Record<string, readonly [string, string]>> = {
  "w:ins": ["{+", "+}"],
  "w:del": ["[-", "-]"],
  "w:moveFrom": ["<", ">"],
  "w:moveTo": [">", "<"],
  "w:hyperlink": ["(", ")"],
};

function showParagraph(paragraph: XmlElement): string {
  const properties = child(paragraph, "w:pPr");
  const style = child(properties, "w:pStyle")?.attributes.get("w:val");
  const change = child(properties, "w:pPrChange") === undefined ? "" : "~";
  const mark = kids(child(properties, "w:rPr"))
    .map(({ name }) => (AROUND[name] ?? ["", ""]).join("¶"))
    .join("");
  return `${style === undefined ? "" : `${style}${change}: `}${kids(paragraph).map(showInline).join("")}${mark}`;
}

function showInline(element: XmlElement): string {
  const { name } = element;
  if (name === "w:pPr" || name === "w:rPr") return "";
  if (name === "w:t" || name === "w:delText") return textOf(element);
  if (name === "w:br") return "⏎";
  if (name === "w:commentRangeStart") return "“";
  if (name === "w:commentRangeEnd") return "”";
  if (name === "w:ruby") {
    const [base, reading] = ["w:rubyBase", "w:rt"].map((part) =>
      kids(child(element, part)).map(showInline).join(""),
    );
    return `${base}《${reading}》`;
  }
  const inner = kids(element).map(showInline).join("");
  if (name === "w:r" && child(child(element, "w:rPr"), "w:rPrChange") !== undefined) return `~${inner}~`;
  const [open, close] = AROUND[name] ?? ["", ""];
  return inner === "" ? "" : open + inner + close;
}

function rowFate(row: XmlElement): string {
  return kids(child(row, "w:trPr"))
    .filter(({ name }) => name !== "w:tblHeader")
    .map(({ name }) => (AROUND[name] ?? ["", ""]).join("row"))
    .join("");
}

function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element === undefined ? undefined : kids(element).find((one) => one.name === name);
}

function kids(element: XmlElement | undefined): readonly XmlElement[] {
  return (element?.children ?? []).filter((one) => typeof one !== "string");
}
