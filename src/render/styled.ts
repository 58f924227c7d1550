/** What a stretch of text is to the reader; what it looks like is for the caller's `Paint` to say. */
export type Style =
  | "plain"
  | "removed"
  | "added"
  | "moved"
  | "heading"
  | "title"
  | "dim"
  | "substantive"
  | "editorial"
  | "doubt";

/** A stretch of text in one style. `bond` keeps a bracket with the text that it opens or closes. */
export interface Piece {
  readonly text: string;
  readonly style: Style;
  readonly bond?: "opens" | "closes";
}

/** Puts the style on a text by escape sequences. */
export type Paint = (style: Style, text: string) => string;

export interface TerminalOptions {
  /** Columns of the terminal. */
  readonly width: number;
  /** Null where there is no colour: then changed words stand in brackets, `[-old-]{+new+}`. */
  readonly paint: Paint | null;
}

export function piece(style: Style, text: string): Piece {
  return { style, text };
}

export function plain(text: string): Piece {
  return { style: "plain", text };
}

/** The line as text, with colours or with brackets around what was removed and added. */
export function paintLine(line: readonly Piece[], paint: Paint | null): string {
  if (paint === null)
    return line
      .map(({ text }) => text)
      .join("")
      .trimEnd();
  return line
    .map(({ style, text }) => (style === "plain" || text === "" ? text : paint(style, text)))
    .join("");
}

/** Removed or added text, in brackets where there is no colour to tell it by. */
export function marked(style: "removed" | "added", text: string, paint: Paint | null): readonly Piece[] {
  if (paint !== null) return [{ style, text }];
  const [open, close] = style === "removed" ? ["[-", "-]"] : ["{+", "+}"];
  return [
    { style, text: open, bond: "opens" },
    { style, text },
    { style, text: close, bond: "closes" },
  ];
}
