import type { Language } from "../../model.ts";

/** The comparison tables that professions use, by name. */
export const TABLE_STYLES = ["gov-simple", "gov-full", "corp", "yakkan", "tw", "zh"] as const;

export type TableStyle = (typeof TABLE_STYLES)[number];

/** Which version stands in the left column. */
export type ColumnOrder = "before-after" | "after-before";

/** How a stretch is set apart: 傍線, 二重傍線, 破線の囲み. */
export type RunMark = "plain" | "underline" | "double" | "dashed";

/** A stretch of a cell. What is no word of the document (a note, a bullet, a space) says so by its `origin`. */
export interface Run {
  readonly text: string;
  readonly mark: RunMark;
  readonly origin: "document" | "note";
  /** Where it is another than that of the paragraph. */
  readonly language: Language | null;
  readonly strong: boolean;
  /** Of the whole stretch; null where none is printed. */
  readonly ruby: string | null;
}

/** A heading, paragraph or item of a version as it stands in a cell. */
export interface Paragraph {
  readonly kind: "heading" | "paragraph" | "code" | "note";
  /** `title`, `h:` and a section's id, or a block's id; null where it is wholly ours. */
  readonly units: readonly string[];
  readonly language: Language;
  /** Steps from the left edge of the provision. */
  readonly indent: number;
  readonly runs: readonly Run[];
}

/** A table within a provision. */
export interface Grid {
  readonly kind: "grid";
  readonly indent: number;
  readonly rows: readonly (readonly GridCell[])[];
}

export interface GridCell {
  readonly header: boolean;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly contents: readonly Paragraph[];
}

/** Text of a version that （略） stands for. */
export interface Folded {
  readonly unit: string;
  readonly text: string;
}

/** One side of a line. */
export interface Cell {
  readonly contents: readonly (Paragraph | Grid)[];
  readonly folded: readonly Folded[];
}

/** What stands level on both sides: a heading, a paragraph, a run of unchanged ones. */
export interface Line {
  readonly before: Cell;
  readonly after: Cell;
  /** In the column of remarks, where the style remarks line by line. */
  readonly remark: string;
}

/** One provision, or a run of unchanged ones. */
export interface Row {
  /** 序号; null where the style does not count, and for rows that show no change. */
  readonly number: number | null;
  readonly lines: readonly Line[];
  /** Of the whole row, one paragraph each, where the style remarks row by row. */
  readonly remarks: readonly string[];
  /** 修订类型; empty where nothing changed. */
  readonly type: string;
  readonly isFold: boolean;
}

export interface Column {
  readonly kind: "number" | "before" | "after" | "remark" | "type";
  readonly head: string;
}

/** Two versions of a policy beside each other, provision by provision, ready to be written down. */
export interface ComparisonTable {
  readonly style: TableStyle;
  /** Of the words that are not the document's. */
  readonly language: Language;
  readonly title: string;
  /** Both versions' title where it is the same and no row shows it. */
  readonly sharedTitle: string | null;
  readonly dates: string;
  /** （傍線部分は改正部分） and the like; empty where the style has none. */
  readonly noteAbove: string;
  /** What is told before the table instead of row by row. */
  readonly opening: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly notesBelow: readonly string[];
  /** Whether remarks stand beside each line rather than beside the whole provision. */
  readonly remarksByLine: boolean;
}
