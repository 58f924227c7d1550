import type { Language } from "../../model.ts";
import { type Typography, typographyOf } from "./fonts.ts";
import { element, valued, xmlPart } from "./xml.ts";
import { NAMESPACES } from "./namespaces.ts";

/** Ids of the styles that a document of ours has; Word shows their names in its own language. */
export const STYLES = {
  normal: "Normal",
  title: "Title",
  heading: (level: number): string => `Heading${Math.min(Math.max(level, 1), DEEPEST_HEADING)}`,
  list: "ListParagraph",
  quote: "Quote",
  code: "HTMLPreformatted",
  codeWords: "HTMLCode",
  link: "Hyperlink",
  cell: "TableText",
  headerCell: "TableHeading",
  comment: "CommentText",
  commentReference: "CommentReference",
} as const;

/** Word has nine. */
export const DEEPEST_HEADING = 9;

/** The styles part of a document that is mostly in this language. */
export function stylesPart(language: Language): string {
  const type = typographyOf(language);
  return xmlPart(
    element("w:styles", NAMESPACES, [
      defaults(type, language),
      paragraphStyle("Normal", "Normal", { primary: true, isDefault: true }),
      element("w:style", { "w:type": "character", "w:default": 1, "w:styleId": "DefaultParagraphFont" }, [
        valued("w:name", "Default Paragraph Font"),
        valued("w:uiPriority", 1),
        "<w:semiHidden/>",
      ]),
      tableNormal(),
      ...ownStyles(language).map(({ xml }) => xml),
    ]),
  );
}

/** A style with what it is found by. */
export interface OwnStyle {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string;
  readonly xml: string;
}

/** The styles beside the defaults, each behind the one that it is based on. */
export function ownStyles(language: Language): readonly OwnStyle[] {
  const type = typographyOf(language);
  return [
    tableGrid(),
    own("Title", "Title", {
      primary: true,
      next: "Normal",
      paragraph: `${spacing(0, 360)}${valued("w:jc", "center")}`,
      run: `${sans(type)}<w:b/>${size(32)}`,
    }),
    ...Array.from({ length: DEEPEST_HEADING }, (_, index) => headingStyle(index + 1, type)),
    own("ListParagraph", "List Paragraph", { primary: true, paragraph: spacing(0, 60) }),
    own("Quote", "Quote", { primary: true, paragraph: element("w:ind", { "w:left": 420, "w:right": 420 }) }),
    own("HTMLPreformatted", "HTML Preformatted", {
      paragraph: spacing(60, 60),
      run: `${mono()}${size(19)}`,
    }),
    own("TableText", "Table Text", { paragraph: spacing(20, 20), run: size(type.size - 2) }),
    own("TableHeading", "Table Heading", { basedOn: "TableText", run: "<w:b/>" }),
    own("CommentText", "annotation text", { run: size(20) }),
    characterStyle("Hyperlink", "Hyperlink", `${valued("w:color", "0563C1")}${valued("w:u", "single")}`),
    characterStyle("HTMLCode", "HTML Code", mono()),
    characterStyle("CommentReference", "annotation reference", size(16)),
  ];
}

function defaults({ serif, latin, eastAsian, size: points, lines }: Typography, language: Language): string {
  const fonts = element("w:rFonts", {
    "w:ascii": "Times New Roman",
    "w:hAnsi": "Times New Roman",
    "w:eastAsia": serif,
    "w:cs": "Times New Roman",
  });
  const tags = element("w:lang", { "w:val": latin, "w:eastAsia": eastAsian, "w:bidi": "ar-SA" });
  const run = `${fonts}${language === "en" ? "" : valued("w:kern", 2)}${size(points)}${tags}`;
  const paragraph = element("w:spacing", { "w:after": 120, "w:line": lines, "w:lineRule": "auto" });
  return element("w:docDefaults", {}, [
    element("w:rPrDefault", {}, element("w:rPr", {}, run)),
    element("w:pPrDefault", {}, element("w:pPr", {}, paragraph)),
  ]);
}

/** Half points by level; deeper ones are as the last. */
const HEADING_SIZES = [28, 25, 23, 22, 21] as const;

function headingStyle(level: number, type: Typography): OwnStyle {
  const points = HEADING_SIZES[Math.min(level, HEADING_SIZES.length) - 1] ?? type.size;
  return own(STYLES.heading(level), `heading ${level}`, {
    primary: true,
    next: "Normal",
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(level === 1 ? 320 : 220, 100)}${valued("w:outlineLvl", level - 1)}`,
    run: `${sans(type)}<w:b/>${size(points)}`,
  });
}

interface StyleParts {
  readonly primary?: boolean;
  readonly isDefault?: boolean;
  readonly basedOn?: string;
  readonly next?: string;
  /** The insides of `w:pPr` and `w:rPr`. */
  readonly paragraph?: string;
  readonly run?: string;
}

function own(id: string, name: string, parts: StyleParts): OwnStyle {
  return { id, name, basedOn: parts.basedOn ?? "Normal", xml: paragraphStyle(id, name, parts) };
}

function paragraphStyle(id: string, name: string, parts: StyleParts): string {
  const isDefault = parts.isDefault === true;
  return element("w:style", { "w:type": "paragraph", "w:default": isDefault ? 1 : null, "w:styleId": id }, [
    valued("w:name", name),
    isDefault ? "" : valued("w:basedOn", parts.basedOn ?? "Normal"),
    parts.next === undefined ? "" : valued("w:next", parts.next),
    parts.primary === true ? "<w:qFormat/>" : "",
    parts.paragraph === undefined ? "" : element("w:pPr", {}, parts.paragraph),
    parts.run === undefined ? "" : element("w:rPr", {}, parts.run),
  ]);
}

function characterStyle(id: string, name: string, run: string): OwnStyle {
  const xml = element("w:style", { "w:type": "character", "w:styleId": id }, [
    valued("w:name", name),
    valued("w:basedOn", "DefaultParagraphFont"),
    element("w:rPr", {}, run),
  ]);
  return { id, name, basedOn: "DefaultParagraphFont", xml };
}

function tableNormal(): string {
  return element("w:style", { "w:type": "table", "w:default": 1, "w:styleId": "TableNormal" }, [
    valued("w:name", "Normal Table"),
    "<w:semiHidden/>",
    element("w:tblPr", {}, [
      element("w:tblInd", { "w:w": 0, "w:type": "dxa" }),
      element(
        "w:tblCellMar",
        {},
        MARGINS.map(([side, width]) => element(side, { "w:w": width, "w:type": "dxa" })),
      ),
    ]),
  ]);
}

const MARGINS = [
  ["w:top", 0],
  ["w:left", 108],
  ["w:bottom", 0],
  ["w:right", 108],
] as const;

function tableGrid(): OwnStyle {
  const line = { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "auto" };
  const sides = ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"];
  const xml = element("w:style", { "w:type": "table", "w:styleId": "TableGrid" }, [
    valued("w:name", "Table Grid"),
    valued("w:basedOn", "TableNormal"),
    element(
      "w:tblPr",
      {},
      element(
        "w:tblBorders",
        {},
        sides.map((side) => element(side, line)),
      ),
    ),
  ]);
  return { id: "TableGrid", name: "Table Grid", basedOn: "TableNormal", xml };
}

function spacing(before: number, after: number): string {
  return element("w:spacing", { "w:before": before, "w:after": after });
}

function size(halfPoints: number): string {
  return valued("w:sz", halfPoints) + valued("w:szCs", halfPoints);
}

function sans(type: Typography): string {
  return element("w:rFonts", {
    "w:ascii": "Arial",
    "w:hAnsi": "Arial",
    "w:eastAsia": type.sans,
    "w:cs": "Arial",
  });
}

function mono(): string {
  return element("w:rFonts", { "w:ascii": "Courier New", "w:hAnsi": "Courier New", "w:cs": "Courier New" });
}
