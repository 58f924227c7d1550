import { strToU8, zipSync } from "fflate";
import type { Language } from "../../model.ts";
import { NAMESPACES } from "./namespaces.ts";
import { stylesPart } from "./styles.ts";
import { element, escapeXml, valued, xmlPart } from "./xml.ts";

/** What a Word file is made of; XML but for the title. */
export interface WordDocument {
  readonly language: Language;
  readonly title: string | null;
  /** Paragraphs and tables; Word asks for a paragraph behind the last table. */
  readonly body: string;
  readonly landscape?: boolean | undefined;
  /** The inside of `w:numbering`. */
  readonly numbering?: string | undefined;
  /** The inside of `w:comments`. */
  readonly comments?: string | undefined;
  /** Addresses by relationship id. */
  readonly links?: ReadonlyMap<string, string> | undefined;
}

/** A Word file: the same bytes for the same document, whenever and wherever it is written. */
export function wordFile(document: WordDocument): Uint8Array {
  const parts = [
    part("styles", stylesPart(document.language)),
    part("settings", settingsPart()),
    ...(document.numbering === undefined
      ? []
      : [part("numbering", xmlPart(element("w:numbering", NAMESPACES, document.numbering)))]),
    ...(document.comments === undefined
      ? []
      : [part("comments", xmlPart(element("w:comments", NAMESPACES, document.comments)))]),
  ];
  const section = sectionProperties(document.landscape === true);
  const root = element("w:document", NAMESPACES, element("w:body", {}, [document.body, section]));
  const relations = [
    ...parts.map(({ name }) => relationship(`r-${name}`, `${OFFICE}/${name}`, `${name}.xml`)),
    ...[...(document.links ?? [])].map(([id, target]) => linkRelationship(id, target)),
  ];
  return zipFile(
    new Map([
      ["[Content_Types].xml", contentTypes(parts.map(({ name }) => name))],
      ["_rels/.rels", relationshipsPart([MAIN, CORE])],
      ["docProps/core.xml", corePart(document.title, document.language)],
      ["word/document.xml", xmlPart(root)],
      ["word/_rels/document.xml.rels", relationshipsPart(relations)],
      ...parts.map(({ name, xml }): [string, string] => [`word/${name}.xml`, xml]),
    ]),
  );
}

/** The files of a package by their path, in this order. */
export function zipFile(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const contents = [...files].map(([path, content]): [string, Uint8Array] => [
    path,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  // The earliest moment that a zip archive can state; its parts are those of local time, so they are the same everywhere.
  return zipSync(Object.fromEntries(contents), { mtime: new Date(1980, 0, 1), level: 6 });
}

export function relationship(id: string, type: string, target: string): string {
  return element("Relationship", { Id: id, Type: type, Target: target });
}

/** `office`: the address that types of relationships begin with. */
export function linkRelationship(id: string, target: string, office: string = OFFICE): string {
  return element("Relationship", {
    Id: id,
    Type: `${office}/hyperlink`,
    Target: target,
    TargetMode: "External",
  });
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** The content type of a part of WordprocessingML. */
export function partType(name: string): string {
  return `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;
}

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN = relationship("rId1", `${OFFICE}/officeDocument`, "word/document.xml");
const CORE = relationship("rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml");

function part(name: string, xml: string): { readonly name: string; readonly xml: string } {
  return { name, xml };
}

export function relationshipsPart(relations: readonly string[]): string {
  return xmlPart(element("Relationships", { xmlns: `${PACKAGE}/relationships` }, relations));
}

function contentTypes(parts: readonly string[]): string {
  return xmlPart(
    element("Types", { xmlns: `${PACKAGE}/content-types` }, [
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      override("/word/document.xml", partType("document.main")),
      ...parts.map((name) => override(`/word/${name}.xml`, partType(name))),
      override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ]),
  );
}

function override(path: string, type: string): string {
  return element("Override", { PartName: path, ContentType: type });
}

/** The year of Word whose layout is asked for: 15 is that of all since 2013. */
const COMPATIBILITY = 15;

function settingsPart(): string {
  const mode = element("w:compatSetting", {
    "w:name": "compatibilityMode",
    "w:uri": "http://schemas.microsoft.com/office/word",
    "w:val": COMPATIBILITY,
  });
  return xmlPart(
    element("w:settings", NAMESPACES, [
      element("w:zoom", { "w:percent": 100 }),
      valued("w:defaultTabStop", 840),
      valued("w:characterSpacingControl", "compressPunctuation"),
      element("w:compat", {}, mode),
    ]),
  );
}

/** A4, in twentieths of a point. */
const [SHORT, LONG] = [11_906, 16_838];
const MARGIN = 1304;

/** The width of the text on a page, in twentieths of a point. */
export function textWidth(landscape: boolean): number {
  return (landscape ? LONG : SHORT) - 2 * MARGIN;
}

function sectionProperties(landscape: boolean): string {
  const [width, height] = landscape ? [LONG, SHORT] : [SHORT, LONG];
  return element("w:sectPr", {}, [
    element("w:pgSz", { "w:w": width, "w:h": height, "w:orient": landscape ? "landscape" : null }),
    element("w:pgMar", {
      "w:top": MARGIN,
      "w:right": MARGIN,
      "w:bottom": MARGIN,
      "w:left": MARGIN,
      "w:header": 720,
      "w:footer": 720,
      "w:gutter": 0,
    }),
  ]);
}

function corePart(title: string | null, language: Language): string {
  return xmlPart(
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      },
      [
        title === null ? "" : element("dc:title", {}, escapeXml(title)),
        element("dc:language", {}, escapeXml(language)),
      ],
    ),
  );
}
