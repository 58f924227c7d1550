import { SaxesParser } from "saxes";

/** An element; how it is called is for the reader of its vocabulary to say. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

export interface XmlReading {
  /** The name of an element or an attribute by its namespace's address and its own name. */
  readonly nameOf: (uri: string, local: string) => string;
  /** More elements within each other than any file of the vocabulary has. */
  readonly deepest: number;
  /** Throws; `line` counts from 1. */
  readonly refuse: (why: "broken" | "deep", detail: string, line: number) => never;
}

/** The root element of an XML text. Entities of a document type are never expanded: the parser knows none. */
export function readXml(xml: string, { nameOf, deepest, refuse }: XmlReading): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const root: MutableElement = { name: "", attributes: new Map(), children: [] };
  const open: MutableElement[] = [root];
  const append = (text: string): void => {
    open.at(-1)?.children.push(text);
  };
  parser.on("error", (error) => refuse("broken", error.message, parser.line));
  parser.on("text", append);
  parser.on("cdata", append);
  parser.on("opentag", (tag) => {
    if (open.length > deepest) refuse("deep", tag.name, parser.line);
    const attributes = new Map<string, string>();
    for (const { uri, local, value } of Object.values(tag.attributes))
      if (uri !== XMLNS) attributes.set(nameOf(uri, local), value);
    const element = { name: nameOf(tag.uri, tag.local), attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  return root.children.find((child) => typeof child !== "string") ?? root;
}

interface MutableElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (MutableElement | string)[];
}

const XMLNS = "http://www.w3.org/2000/xmlns/";
