import { strToU8, zipSync } from "fflate";

/** The parts of a Word file that a test writes: the inner XML of each. */
export interface WordParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly settings?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Addresses by relationship id. */
  readonly links?: Readonly<Record<string, string>>;
  readonly core?: string;
  /** Of WordprocessingML: the transitional one unless said otherwise. */
  readonly namespace?: string;
}

/** A .docx file of these parts. */
export function word(parts: WordParts): Uint8Array {
  const { body, headers = {}, links = {} } = parts;
  const namespace = parts.namespace ?? "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const part = (element: string, inner: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?><w:${element} xmlns:w="${namespace}" ${PREFIXES}>${inner}</w:${element}>`;
  const related = ["styles", "numbering", "footnotes", "endnotes", "settings"] as const;
  const files: Record<string, string> = {
    "_rels/.rels": relationships([
      ["rId1", "officeDocument", "word/document.xml", false],
      ["rId2", "metadata/core-properties", "docProps/core.xml", false],
    ]),
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    "word/_rels/document.xml.rels": relationships([
      ...related.map((name): Relationship => [`r-${name}`, name, `${name}.xml`, false]),
      ...Object.keys(headers).map((id): Relationship => [id, "header", `${id}.xml`, false]),
      ...Object.entries(links).map(([id, target]): Relationship => [id, "hyperlink", target, true]),
    ]),
  };
  for (const name of related) {
    const inner = parts[name];
    if (inner !== undefined) files[`word/${name}.xml`] = part(name, inner);
  }
  for (const [id, inner] of Object.entries(headers)) files[`word/${id}.xml`] = part("hdr", inner);
  if (parts.core !== undefined)
    files["docProps/core.xml"] =
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${parts.core}</cp:coreProperties>`;
  return zip(files);
}

export function zip(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A paragraph; `properties` is the inside of its `w:pPr`. */
export function paragraph(inner: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
}

/** A run of text; `properties` is the inside of its `w:rPr`. */
export function run(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of one run. */
export function text(value: string, properties = ""): string {
  return paragraph(run(value), properties);
}

/** Properties of a paragraph in list `id` at `level`. */
export function listed(id: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
}

/** One list with these levels: the number format and the printed pattern of each. */
export function list(
  id: number,
  ...levels: readonly (readonly [format: string, pattern: string, inner?: string])[]
): string {
  const inner = levels.map(
    ([format, pattern, more = ""], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${inner.join("")}</w:abstractNum>`;
}

/** The list of that number as paragraphs refer to it. */
export function use(id: number, abstract: number = id, inner: string = ""): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${inner}</w:num>`;
}

/** A row of cells, each with the inside of its `w:tcPr`. */
export function row(
  cells: readonly (readonly [content: string, properties?: string])[],
  properties = "",
): string {
  const inner = cells.map(([content, own = ""]) => `<w:tc><w:tcPr>${own}</w:tcPr>${content}</w:tc>`);
  return `<w:tr><w:trPr>${properties}</w:trPr>${inner.join("")}</w:tr>`;
}

type Relationship = readonly [id: string, type: string, target: string, external: boolean];

function relationships(all: readonly Relationship[]): string {
  const inner = all.map(
    ([id, type, target, external]) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner.join("")}</Relationships>`;
}

const PREFIXES = [
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");
