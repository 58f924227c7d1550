import { PolicyError } from "../../errors.ts";
import { readXml, type XmlElement } from "../../text/xml.ts";

export type { XmlElement } from "../../text/xml.ts";

/** The root element of an XML part; elements have their usual prefix (`w:p`), whichever prefix or edition the file itself uses. */
export function parseXml(xml: string, place: string): XmlElement {
  return readXml(xml, {
    nameOf: qualified,
    deepest: DEEPEST,
    refuse: (why, detail) => {
      throw why === "broken"
        ? new PolicyError("broken-xml", `cannot read ${place}: its XML is broken (${detail}); ${ADVICE}`)
        : new PolicyError(
            "deep-xml",
            `cannot read ${place}: it nests more than ${DEEPEST} elements; ${ADVICE}`,
          );
    },
  });
}

export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  for (const child of element?.children ?? [])
    if (typeof child !== "string" && child.name === name) return child;
  return null;
}

export function childrenOf(element: XmlElement | null, name?: string): XmlElement[] {
  const children: XmlElement[] = [];
  for (const child of element?.children ?? [])
    if (typeof child !== "string" && (name === undefined || child.name === name)) children.push(child);
  return children;
}

/** `w:val` of a child: the way in which WordprocessingML states most properties. */
export function valueOf(element: XmlElement | null, name: string): string | null {
  return childOf(element, name)?.attributes.get("w:val") ?? null;
}

/** A whole number in an attribute, or null where it holds none. */
export function integerOf(value: string | null | undefined): number | null {
  return value !== null && value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : null;
}

/** An on/off property: null where it is not stated, so that a style can decide. */
export function switchOf(element: XmlElement | null, name: string): boolean | null {
  const child = childOf(element, name);
  if (child === null) return null;
  return !["0", "false", "off", "none"].includes(child.attributes.get("w:val") ?? "true");
}

export function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === "string").join("");
}

const ADVICE = "open it in Word and save it again";
/** Word itself refuses far less; tables within tables within text boxes of real files stay under 100. */
const DEEPEST = 400;

function qualified(uri: string, local: string): string {
  if (uri === "") return local;
  return `${PREFIXES.get(uri) ?? "other"}:${local}`;
}

/** Transitional and strict editions (ISO/IEC 29500) name the same things by different addresses. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", "rel"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.microsoft.com/office/word/2010/wordml", "w14"],
  ["http://schemas.microsoft.com/office/word/2012/wordml", "w15"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "a"],
  ["urn:schemas-microsoft-com:vml", "v"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://www.w3.org/XML/1998/namespace", "xml"],
]);
