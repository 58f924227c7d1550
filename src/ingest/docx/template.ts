import { unzipSync } from "fflate";
import type { WordParagraph, WordRelationship, WordRun, WordTemplate } from "../../model.ts";
import { openArchive, type Parts } from "./archive.ts";
import { createNoteLabels } from "./notes.ts";
import { type Numbering, readNumbering } from "./numbering.ts";
import { openDocument } from "./package.ts";
import type { Revisions } from "./revisions.ts";
import { readStory } from "./story.ts";
import { readStyles } from "./styles.ts";
import { childOf, childrenOf, parseXml, valueOf, type XmlElement } from "./xml.ts";

/**
 * What a new text can be written into: the styles, lists, headers and page setup of a Word file, and how its paragraphs look.
 * Null where the package is not laid out as the programs in use lay it out, or holds macros: then a file of our own is safer.
 */
export function readTemplate(
  bytes: Uint8Array,
  file: string,
  revisions: Revisions = "accept",
): WordTemplate | null {
  const parts = openArchive(bytes, file);
  const path = DOCUMENT;
  const xml = parts.get(path);
  if (xml === undefined || !isPlain(parts)) return null;
  const document = openDocument(parts, file);
  const styles = document.related("styles");
  const body = childOf(document.root, "w:body");
  if (styles === null || body === null) return null;
  const looks = readStyles(styles);
  const paragraphs: WordParagraph[] = [];
  const numbering: Numbering = readNumbering(document.related("numbering"), looks);
  readStory(
    body,
    document,
    {
      styles: looks,
      numbering,
      revisions,
      labels: createNoteLabels(document.related("settings")?.root ?? null),
      nextTable: () => 0,
      seen: (paragraph, text, number) =>
        paragraphs.push({ text, label: number?.label ?? "", ...appearanceOf(paragraph) }),
    },
    false,
    () => [],
  );
  const own = childrenOf(styles.root, "w:style");
  const normal = own.find(
    ({ attributes }) => attributes.get("w:type") === "paragraph" && attributes.get("w:default") === "1",
  );
  const section = childOf(body, "w:sectPr");
  const files = unpack(bytes);
  if (files === null) return null;
  return {
    files,
    document: path,
    relationships: relationshipsOf(parts, file),
    strict: xml.slice(0, HEAD).includes("http://purl.oclc.org/ooxml/wordprocessingml/main"),
    paragraphs,
    section: section === null ? "" : writeXml(section),
    styles: new Map(
      own.map((style) => [
        (valueOf(style, "w:name") ?? "").toLowerCase(),
        style.attributes.get("w:styleId") ?? "",
      ]),
    ),
    normal: normal?.attributes.get("w:styleId") ?? "Normal",
  };
}

/** All files of the package; null where they unpack to more than a document with many pictures does. */
function unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | null {
  let total = 0;
  const files = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize;
      return total <= LARGEST;
    },
  });
  return total > LARGEST ? null : new Map(Object.entries(files));
}

const LARGEST = 512 * 2 ** 20;
/** Where all programs in use put the main document. */
const DOCUMENT = "word/document.xml";
const RELATIONSHIPS = "word/_rels/document.xml.rels";
/** The root element's own namespaces stand at the beginning. */
const HEAD = 8192;

function isPlain(parts: Parts): boolean {
  const types = parts.get("[Content_Types].xml") ?? "";
  const styles = parts.get("word/styles.xml") ?? "";
  const numbering = parts.get("word/numbering.xml");
  return (
    types.includes("</Types>") &&
    types.includes("wordprocessingml.document.main+xml") &&
    styles.includes("</w:styles>") &&
    (numbering === undefined || numbering.includes("</w:numbering>")) &&
    parts.has(RELATIONSHIPS)
  );
}

function relationshipsOf(parts: Parts, file: string): readonly WordRelationship[] {
  const root = parseXml(parts.get(RELATIONSHIPS) ?? "", `${file} (${RELATIONSHIPS})`);
  return childrenOf(root, "rel:Relationship").map(({ attributes }) => ({
    id: attributes.get("Id") ?? "",
    type: attributes.get("Type") ?? "",
    target: attributes.get("Target") ?? "",
    external: attributes.get("TargetMode") === "External",
  }));
}

function appearanceOf(paragraph: XmlElement): Pick<WordParagraph, "look" | "run"> {
  const properties = childrenOf(childOf(paragraph, "w:pPr"));
  const kept = properties.filter(({ name }) => !NOT_ITS_LOOK.has(name));
  const place = kept.findIndex(({ name }) => !BEFORE_NUMBERING.has(name));
  const end = place < 0 ? kept.length : place;
  const numbering = kept.find(({ name }) => name === "w:numPr");
  const bare = (elements: readonly XmlElement[]): string =>
    elements
      .filter(({ name }) => name !== "w:numPr")
      .map(writeXml)
      .join("");
  return {
    look: {
      head: bare(kept.slice(0, end)),
      numbering: numbering === undefined ? "" : writeXml(withoutRevisions(numbering)),
      tail: bare(kept.slice(end)),
    },
    run: runOf(paragraph),
  };
}

/** What came before the numbering of a paragraph in the schema. */
const BEFORE_NUMBERING: ReadonlySet<string> = new Set([
  "w:pStyle",
  "w:keepNext",
  "w:keepLines",
  "w:pageBreakBefore",
  "w:framePr",
  "w:widowControl",
]);
/** Tracked formatting, the look of the paragraph's end, and a section that ends here. */
const NOT_ITS_LOOK: ReadonlySet<string> = new Set(["w:rPr", "w:sectPr", "w:pPrChange", "w:framePr"]);

function withoutRevisions(element: XmlElement): XmlElement {
  return {
    ...element,
    children: childrenOf(element).filter(({ name }) => name === "w:ilvl" || name === "w:numId"),
  };
}

function runOf(paragraph: XmlElement): WordRun {
  const run = firstRun(paragraph);
  const properties = childrenOf(childOf(run, "w:rPr"));
  const fonts = properties.filter(({ name }) => name === "w:rFonts");
  const size = properties.filter(({ name }) => SIZES.has(name));
  return { fonts: fonts.map(writeXml).join(""), size: size.map(writeXml).join("") };
}

/** In the order of the schema: what stands between the colour and the underline of a run. */
const SIZES: ReadonlySet<string> = new Set(["w:spacing", "w:w", "w:kern", "w:position", "w:sz", "w:szCs"]);

function firstRun(element: XmlElement): XmlElement | null {
  for (const child of childrenOf(element)) {
    if (child.name === "w:r" && childrenOf(child).some(({ name }) => name === "w:t")) return child;
    const inner = WRAPPERS.has(child.name) ? firstRun(child) : null;
    if (inner !== null) return inner;
  }
  return null;
}

const WRAPPERS: ReadonlySet<string> = new Set(["w:hyperlink", "w:ins", "w:moveTo", "w:sdt", "w:sdtContent"]);

/** An element of the main namespaces as XML; extensions of later editions are left out. */
function writeXml({ name, attributes, children }: XmlElement): string {
  const known = [...attributes].filter(([key]) => /^[wr]:/.test(key));
  const open = [name, ...known.map(([key, value]) => `${key}="${escapeAttribute(value)}"`)].join(" ");
  const inner = children
    .map((child) => (typeof child !== "string" && child.name.startsWith("w:") ? writeXml(child) : ""))
    .join("");
  return inner === "" ? `<${open}/>` : `<${open}>${inner}</${name}>`;
}

function escapeAttribute(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
