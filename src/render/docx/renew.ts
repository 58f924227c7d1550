import { strFromU8 } from "fflate";
import type { WordRelationship, WordTemplate } from "../../model.ts";
import { relationship, linkRelationship, partType, relationshipsPart, zipFile } from "./package.ts";
import { element, xmlPart } from "./xml.ts";

/** What is written into a Word file in place of its text; XML. */
export interface Renewal {
  readonly body: string;
  /** Lists to add, definitions and instances apart. */
  readonly lists: readonly { readonly abstract: string; readonly instance: string }[];
  readonly styles: string;
  readonly comments: string | undefined;
  readonly links: ReadonlyMap<string, string>;
}

/** The Word file with another text: its styles, lists, headers, footers and page setup are as they were. */
export function renewFile(template: WordTemplate, renewal: Renewal): Uint8Array {
  const { body, lists, styles, comments, links } = renewal;
  const names = namespacesOf(template);
  const files = new Map(
    [...template.files].filter(([path]) => !REMARKS.test(path) && !path.endsWith("/")),
  ) as Map<string, string | Uint8Array>;
  const root = element("w:document", names, element("w:body", {}, [body, template.section]));
  files.set(template.document, xmlPart(root));
  const types: string[] = [];
  const kept = template.relationships.filter(({ type }) => !OF_THE_TEXT.test(type));
  const relations = [
    ...kept.map(asXml),
    ...[...links].map(([id, target]) => linkRelationship(id, target, names["xmlns:r"])),
  ];
  const add = (name: string, xml: string): void => {
    files.set(`word/${name}.xml`, xmlPart(xml));
    types.push(element("Override", { PartName: `/word/${name}.xml`, ContentType: partType(name) }));
    relations.push(relationship(`kaitei-${name}`, `${names["xmlns:r"]}/${name}`, `${name}.xml`));
  };
  if (comments !== undefined) add("comments", element("w:comments", names, comments));
  const numbering = files.get(NUMBERING);
  if (lists.length > 0) {
    const [abstracts, instances] = [
      lists.map(({ abstract }) => abstract),
      lists.map(({ instance }) => instance),
    ];
    if (numbering === undefined)
      add("numbering", element("w:numbering", names, [...abstracts, ...instances]));
    else files.set(NUMBERING, withLists(textOf(numbering), abstracts.join(""), instances.join("")));
  }
  files.set(
    STYLES,
    textOf(files.get(STYLES)).replace("</w:styles>", () => `${styles}</w:styles>`),
  );
  files.set(RELATIONSHIPS, relationshipsPart(relations));
  files.set(TYPES, withTypes(textOf(files.get(TYPES)), types));
  return zipFile(files);
}

/** The highest number that a list or its definition has. */
export function takenLists({ files }: WordTemplate): number {
  const text = textOf(files.get(NUMBERING));
  return [...text.matchAll(/w:(?:abstractNumId|numId)="(\d{1,9})"/g)].reduce(
    (most, [, id]) => Math.max(most, Number(id)),
    0,
  );
}

const TYPES = "[Content_Types].xml";
const RELATIONSHIPS = "word/_rels/document.xml.rels";
const NUMBERING = "word/numbering.xml";
const STYLES = "word/styles.xml";
/** Comments on the former text have nothing left that they are about. */
const REMARKS = /^word\/(?:_rels\/)?comments[^/]*$/;
/** What the former text alone pointed to. */
const OF_THE_TEXT =
  /\/(?:hyperlink|image|comments|commentsExtended|commentsIds|commentsExtensible|oleObject|package|chart|aFChunk|diagram\w+)$/;

function namespacesOf({ strict }: WordTemplate): Readonly<Record<"xmlns:w" | "xmlns:r", string>> {
  return strict
    ? {
        "xmlns:w": "http://purl.oclc.org/ooxml/wordprocessingml/main",
        "xmlns:r": "http://purl.oclc.org/ooxml/officeDocument/relationships",
      }
    : {
        "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      };
}

function asXml({ id, type, target, external }: WordRelationship): string {
  return element("Relationship", {
    Id: id,
    Type: type,
    Target: target,
    TargetMode: external ? "External" : null,
  });
}

/** Definitions of lists stand before the lists, and those before what numbering remembers of its own. */
function withLists(numbering: string, abstracts: string, instances: string): string {
  const first = /<w:num\b/.exec(numbering)?.index ?? -1;
  const last = numbering.lastIndexOf("</w:num>");
  const end = last < 0 ? numbering.lastIndexOf("</w:numbering>") : last + "</w:num>".length;
  const start = first < 0 ? end : first;
  return (
    numbering.slice(0, start) + abstracts + numbering.slice(start, end) + instances + numbering.slice(end)
  );
}

function withTypes(types: string, added: readonly string[]): string {
  const kept = types.replaceAll(/<Override\b[^>]*PartName="\/word\/comments[^>]*\/>/g, "");
  return kept.replace("</Types>", () => `${added.join("")}</Types>`);
}

function textOf(content: string | Uint8Array | undefined): string {
  if (content === undefined) return "";
  return typeof content === "string" ? content : strFromU8(content).replace(/^\uFEFF/, "");
}
