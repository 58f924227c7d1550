/** A line of text on a page: where its base line begins, in points from the lower left corner. */
export interface DrawnLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  /** In a column from top to bottom. */
  readonly vertical?: boolean;
  /** Marked as page furniture. */
  readonly artifact?: boolean;
  /** The marked content that a tag refers to. */
  readonly content?: number;
}

/** A tag of the structure tree: its role and the marked contents or tags in it. */
export interface Tag {
  readonly role: string;
  readonly children: readonly (Tag | number)[];
}

export interface PdfParts {
  readonly pages: readonly (readonly DrawnLine[])[];
  readonly title?: string;
  /** Of the first page. */
  readonly links?: readonly { readonly target: string; readonly rect: readonly number[] }[];
  /** Of the first page. */
  readonly tags?: readonly Tag[];
  /** A reference to what locks the file; it is never opened. */
  readonly locked?: boolean;
}

/**
 * A PDF with fonts that are not embedded: ASCII is half as wide as its size, all else as wide. Spaces are drawn as
 * glyphs; a tab moves on by three ems without one.
 */
export function pdf({ pages, title, links = [], tags = [], locked = false }: PdfParts): Uint8Array {
  const objects: string[] = [];
  const add = (object: string): number => objects.push(object);
  const fonts = ["Test", "Test-Bold", "Test-Vertical"].map((name) => add(font(name, add)));
  const catalogue = objects.push("") - 1;
  const pageTree = objects.push("");
  const annotations = links.map(({ target, rect }) =>
    add(`<</Type/Annot/Subtype/Link/Rect[${rect.join(" ")}]/A<</S/URI/URI(${target})>>>>`),
  );
  const kids = pages.map((lines, index) => {
    const content = lines.map(draw).join("\n");
    const stream = add(`<</Length ${content.length}>>\nstream\n${content}\nendstream`);
    const own = index === 0 ? `/Annots[${references(annotations)}]/StructParents 0` : "";
    return add(
      `<</Type/Page/Parent ${pageTree} 0 R/MediaBox[0 0 400 600]/Resources<</Font<</F0 ${fonts[0]} 0 R/F1 ${fonts[1]} 0 R/F2 ${fonts[2]} 0 R>>>>/Contents ${stream} 0 R${own}>>`,
    );
  });
  objects[pageTree - 1] = `<</Type/Pages/Kids[${references(kids)}]/Count ${kids.length}>>`;
  const tree =
    tags.length === 0
      ? ""
      : `/MarkInfo<</Marked true>>/StructTreeRoot ${structure(tags, kids[0] ?? 0, objects)} 0 R`;
  objects[catalogue] = `<</Type/Catalog/Pages ${pageTree} 0 R${tree}>>`;
  const info = add(`<</Title ${hex(`\uFEFF${title ?? ""}`)}>>`);
  const lock = locked ? `/Encrypt ${add(LOCK)} 0 R/ID[<00><00>]` : "";
  return file(objects, `/Root ${catalogue + 1} 0 R/Info ${info} 0 R${lock}`);
}

/** Lines of a paragraph from the top of a page down, 18 points apart. */
export function paragraphLines(texts: readonly string[], x: number, y: number): DrawnLine[] {
  return texts.map((text, index) => ({ text, x, y: y - 18 * index }));
}

const LOCK =
  "<</Filter/Standard/V 1/R 2/P -64/O<0000000000000000000000000000000000000000000000000000000000000001>/U<0000000000000000000000000000000000000000000000000000000000000002>>>";

function font(name: string, add: (object: string) => number): string {
  const descriptor = add(
    `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80>>`,
  );
  const descendant = add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor} 0 R/DW 1000/W[32 126 500]>>`,
  );
  return `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-${name.endsWith("Vertical") ? "V" : "H"}/DescendantFonts[${descendant} 0 R]/ToUnicode/Identity-H>>`;
}

function draw({
  text,
  x,
  y,
  size = 10,
  bold = false,
  vertical = false,
  artifact = false,
  content,
}: DrawnLine): string {
  const pieces = text.split("\t").map(hex).join(" -3000 ");
  const drawn = `BT /F${vertical ? 2 : bold ? 1 : 0} ${size} Tf 1 0 0 1 ${x} ${y} Tm [${pieces}] TJ ET`;
  if (artifact) return `/Artifact BMC ${drawn} EMC`;
  return content === undefined ? drawn : `/Span <</MCID ${content}>> BDC ${drawn} EMC`;
}

function hex(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return `<${units.map((unit) => unit.toString(16).padStart(4, "0")).join("")}>`;
}

/** Each element names its parent; the parent tree names the element of each marked content. */
function structure(tags: readonly Tag[], page: number, objects: string[]): number {
  const root = objects.push("");
  const parents: number[] = [];
  const element = (tag: Tag, parent: number): number => {
    const own = objects.push("");
    const children = tag.children.map((child) => {
      if (typeof child !== "number") return `${element(child, own)} 0 R`;
      parents[child] = own;
      return String(child);
    });
    objects[own - 1] =
      `<</Type/StructElem/S/${tag.role}/P ${parent} 0 R/Pg ${page} 0 R/K[${children.join(" ")}]>>`;
    return own;
  };
  const document = element({ role: "Document", children: tags }, root);
  const tree = objects.push(`<</Nums[0[${references(parents)}]]>>`);
  objects[root - 1] = `<</Type/StructTreeRoot/K ${document} 0 R/ParentTree ${tree} 0 R>>`;
  return root;
}

function references(numbers: readonly number[]): string {
  return numbers.map((number) => `${number} 0 R`).join(" ");
}

function file(objects: readonly string[], trailer: string): Uint8Array {
  let text = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
