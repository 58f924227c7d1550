import type { Page } from "./open.ts";

/** What a font says of the text that is drawn with it. */
export interface Font {
  /** Of a glyph's width to the font's size. */
  readonly scale: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly vertical: boolean;
}

export const NO_FONT: Font = { scale: 0.001, bold: false, italic: false, vertical: false };

export function fontOf(page: Page, name: string): Font {
  const font = page.commonObjs.has(name) ? (page.commonObjs.get(name) as FontFace | null) : null;
  if (font === null) return NO_FONT;
  return {
    scale: Math.abs(font.fontMatrix?.[0] ?? 0.001),
    bold: font.bold === true || font.black === true || BOLD.test(font.name ?? ""),
    italic: font.italic === true || /italic|oblique/i.test(font.name ?? ""),
    vertical: font.vertical === true,
  };
}

interface FontFace {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly italic?: boolean;
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[];
}

/** Weights by name, as font families number and name them: `-Bold`, `W6`, `Heavy`, `SimHei` beside `SimSun` text. */
const BOLD = /bold|black|heavy|[-_]w[6-9]\b|\bW[6-9]$/i;
