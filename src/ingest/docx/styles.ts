import type { Part } from "./package.ts";
import { childOf, childrenOf, integerOf, switchOf, valueOf, type XmlElement } from "./xml.ts";

/** The look of a run of text as far as it shapes what is read. */
export interface RunLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly struck: boolean;
  readonly hidden: boolean;
  readonly superscript: boolean;
  readonly code: boolean;
  /** In points. */
  readonly size: number | null;
}

/** What a paragraph style and the paragraph's own properties say together. */
export interface ParagraphLook {
  /** From 0, or null for body text. */
  readonly outlineLevel: number | null;
  readonly numbering: {
    readonly id: string;
    readonly level: number | null;
    readonly style: string | null;
  } | null;
  readonly centred: boolean;
  /** How far all its lines are set in, in points. */
  readonly indent: number;
  /** Vertical space in points. */
  readonly before: number;
  readonly after: number;
  readonly kind: "title" | "quote" | "code" | "contents" | "body";
  /** The look that runs start from. */
  readonly run: RunLook;
}

export interface Styles {
  readonly paragraph: (properties: XmlElement | null) => ParagraphLook;
  readonly run: (base: RunLook, properties: XmlElement | null) => RunLook;
  /** The list that a numbering style stands for. */
  readonly numberingOf: (style: string) => string | null;
}

export function readStyles(part: Part | null): Styles {
  const root = part?.root ?? null;
  const styles = new Map(
    childrenOf(root, "w:style").map((style) => [style.attributes.get("w:styleId") ?? "", style]),
  );
  const defaults = childOf(root, "w:docDefaults");
  const defaultRun = childOf(childOf(defaults, "w:rPrDefault"), "w:rPr");
  const defaultParagraph = childOf(childOf(defaults, "w:pPrDefault"), "w:pPr");
  const normal = childrenOf(root, "w:style").find(
    ({ attributes }) => attributes.get("w:type") === "paragraph" && attributes.get("w:default") === "1",
  );
  const normalId = normal?.attributes.get("w:styleId") ?? "";
  const base = applyRun(PLAIN, defaultRun);
  const looks = new Map<string, ParagraphLook>();

  /** The style and those that it is based on, the most general first; a circle ends where it would begin again. */
  const chain = (id: string): XmlElement[] => {
    const found = new Set<XmlElement>();
    for (let style = styles.get(id); style !== undefined && !found.has(style);) {
      found.add(style);
      style = styles.get(valueOf(style, "w:basedOn") ?? "");
    }
    return [...found].reverse();
  };

  const ofStyle = (id: string): ParagraphLook => {
    const known = looks.get(id);
    if (known !== undefined) return known;
    let look: ParagraphLook = applyParagraph({ ...BODY, run: base }, defaultParagraph, null);
    for (const style of chain(id)) {
      const name = (valueOf(style, "w:name") ?? "").toLowerCase();
      look = applyParagraph(look, childOf(style, "w:pPr"), style.attributes.get("w:styleId") ?? null);
      const run = applyRun(look.run, childOf(style, "w:rPr"));
      const heading = HEADING.exec(name)?.[1];
      look = {
        ...look,
        run,
        kind: KINDS.find(([, pattern]) => pattern.test(name))?.[0] ?? look.kind,
        outlineLevel:
          look.outlineLevel ?? (heading === undefined ? null : Number(heading.normalize("NFKC")) - 1),
      };
    }
    looks.set(id, look);
    return look;
  };

  return {
    paragraph: (properties) =>
      applyParagraph(ofStyle(valueOf(properties, "w:pStyle") ?? normalId), properties, null),
    run: (from, properties) => {
      let look = from;
      for (const style of chain(valueOf(properties, "w:rStyle") ?? "")) {
        look = applyRun(look, childOf(style, "w:rPr"));
        if (CODE_CHARACTERS.test((valueOf(style, "w:name") ?? "").toLowerCase()))
          look = { ...look, code: true };
      }
      return applyRun(look, properties);
    },
    numberingOf: (id) =>
      chain(id).reduce<string | null>(
        (found, style) => valueOf(childOf(childOf(style, "w:pPr"), "w:numPr"), "w:numId") ?? found,
        null,
      ),
  };
}

const PLAIN: RunLook = {
  bold: false,
  italic: false,
  underlined: false,
  struck: false,
  hidden: false,
  superscript: false,
  code: false,
  size: null,
};
const BODY: Omit<ParagraphLook, "run"> = {
  outlineLevel: null,
  numbering: null,
  centred: false,
  indent: 0,
  before: 0,
  after: 0,
  kind: "body",
};

/** Word stores its own heading styles under English names; other programs write the names of their menus. */
const HEADING = /^(?:heading|見出し|标题|標題)\s*([1-9１-９])$/;
const KINDS: readonly (readonly [ParagraphLook["kind"], RegExp])[] = [
  ["title", /^(?:title|表題|标题|標題)$/],
  ["quote", /^(?:quote|intense quote|block text|引用文?|明显引用|鮮明引文)$/],
  ["code", /^(?:source code|html preformatted|macro|preformatted text)$/],
  ["contents", /^(?:toc \d|toc heading|目次\s?\d|目录\s?\d|目錄\s?\d|contents (?:heading|\d))$/],
];
const CODE_CHARACTERS = /^(?:verbatim char|html code|source text)$/;

function applyParagraph(
  look: ParagraphLook,
  properties: XmlElement | null,
  style: string | null,
): ParagraphLook {
  if (properties === null) return look;
  const level = integerOf(valueOf(properties, "w:outlineLvl"));
  const list = childOf(properties, "w:numPr");
  const alignment = valueOf(properties, "w:jc");
  const indent = childOf(properties, "w:ind")?.attributes;
  const spacing = childOf(properties, "w:spacing")?.attributes;
  return {
    ...look,
    // Level 9 is Word's "body text": it takes back what the style says.
    outlineLevel: level === null ? look.outlineLevel : level > 8 ? null : level,
    numbering: list === null ? look.numbering : withNumbering(look.numbering, list, style),
    centred: alignment === null ? look.centred : alignment === "center",
    indent: twips(indent?.get("w:start") ?? indent?.get("w:left")) ?? look.indent,
    before: twips(spacing?.get("w:before")) ?? look.before,
    after: twips(spacing?.get("w:after")) ?? look.after,
  };
}

function withNumbering(
  inherited: ParagraphLook["numbering"],
  list: XmlElement,
  style: string | null,
): ParagraphLook["numbering"] {
  const id = valueOf(list, "w:numId") ?? inherited?.id ?? null;
  const level = integerOf(valueOf(list, "w:ilvl"));
  if (id === null || id === "0") return null;
  return {
    id,
    level: level ?? (style === null ? (inherited?.level ?? null) : null),
    style: style ?? inherited?.style ?? null,
  };
}

function applyRun(look: RunLook, properties: XmlElement | null): RunLook {
  if (properties === null) return look;
  const underline = valueOf(properties, "w:u");
  const size = integerOf(valueOf(properties, "w:sz"));
  const vertical = valueOf(properties, "w:vertAlign");
  return {
    bold: switchOf(properties, "w:b") ?? look.bold,
    italic: switchOf(properties, "w:i") ?? look.italic,
    underlined: underline === null ? look.underlined : underline !== "none",
    struck: switchOf(properties, "w:strike") ?? switchOf(properties, "w:dstrike") ?? look.struck,
    hidden: switchOf(properties, "w:vanish") ?? look.hidden,
    superscript: vertical === null ? look.superscript : vertical === "superscript",
    code: look.code,
    size: size === null ? look.size : size / 2,
  };
}

function twips(value: string | undefined): number | null {
  const number = integerOf(value);
  return number === null ? null : number / 20;
}
