import { type Font, fontOf, NO_FONT } from "./fonts.ts";
import type { OpenPdf, Page } from "./open.ts";
import { IDENTITY, type Matrix, matrixOf, multiply } from "./matrix.ts";
import { readUnicode } from "./unicode.ts";

/** A character as it is drawn: upright on the page, `y` upwards, in points. */
export interface Glyph {
  readonly text: string;
  /** Where it begins and ends on its base line. */
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Drawn in a column from top to bottom. */
  readonly vertical: boolean;
  /** The marked content that it belongs to, by which a tagged file names its paragraphs; null where it is untagged. */
  readonly content: number | null;
  /** Drawn as page furniture, as a tagged file says. */
  readonly artifact: boolean;
}

/**
 * The characters that a page draws, in the order in which it draws them. Taken from the drawing operators, not from
 * pdf.js's text layer, because that makes spaces of the gaps that a layout leaves beside digits (第 3 条), and loses
 * U+3000: here a space is one that was drawn.
 */
export async function readGlyphs(page: Page, { operators }: OpenPdf): Promise<Glyph[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const [left = 0, bottom = 0] = page.view;
  const upright = upwards(page.rotate, page.view);
  const glyphs: Glyph[] = [];
  const saved: State[] = [];
  const contents: Content[] = [];
  let state: State = { ...START, matrix: multiply(upright, [1, 0, 0, 1, -left, -bottom]) };
  let [text, line]: [Matrix, Matrix] = [IDENTITY, IDENTITY];

  function moveText(x: number, y: number): void {
    line = multiply(line, [1, 0, 0, 1, x, y]);
    text = line;
  }

  function show(items: readonly unknown[]): void {
    const { font, size, scale, rise, matrix } = state;
    const content = contents.at(-1) ?? OUTSIDE;
    for (const item of items) {
      if (typeof item === "number") {
        advance((-item * size) / 1000, font.vertical);
        continue;
      }
      const glyph = item as DrawnGlyph;
      const width = glyph.width * size * font.scale;
      const spacing = state.characterSpacing + (glyph.isSpace ? state.wordSpacing : 0);
      const place = multiply(matrix, multiply(text, [scale, 0, 0, 1, 0, rise]));
      const drawn = glyphOf(glyph, width, place, state, content);
      if (drawn !== null && glyphs.length < MOST_GLYPHS) glyphs.push(drawn);
      advance(font.vertical ? -(size + spacing) : width + spacing, font.vertical);
    }
  }

  function advance(distance: number, vertical: boolean): void {
    text = multiply(text, vertical ? [1, 0, 0, 1, 0, distance] : [1, 0, 0, 1, distance * state.scale, 0]);
  }

  function run(operator: string, args: readonly unknown[]): void {
    const number = (index: number): number => Number(args[index] ?? 0);
    switch (operator) {
      case "save":
      case "paintFormXObjectBegin":
        saved.push(state);
        if (operator === "save") return;
        state = { ...state, matrix: multiply(state.matrix, matrixOf(args[0])) };
        return;
      case "restore":
      case "paintFormXObjectEnd":
        state = saved.pop() ?? state;
        return;
      case "transform":
        state = { ...state, matrix: multiply(state.matrix, matrixOf(args)) };
        return;
      case "beginText":
        [text, line] = [IDENTITY, IDENTITY];
        return;
      case "setFont":
        state = { ...state, font: fontOf(page, String(args[0])), size: number(1) };
        return;
      case "setTextMatrix":
        line = matrixOf(args[0]);
        text = line;
        return;
      case "setLeading":
        state = { ...state, leading: number(0) };
        return;
      case "setLeadingMoveText":
        state = { ...state, leading: -number(1) };
        return moveText(number(0), number(1));
      case "moveText":
        return moveText(number(0), number(1));
      case "nextLine":
        return moveText(0, -state.leading);
      case "setCharSpacing":
        state = { ...state, characterSpacing: number(0) };
        return;
      case "setWordSpacing":
        state = { ...state, wordSpacing: number(0) };
        return;
      case "setHScale":
        state = { ...state, scale: number(0) / 100 };
        return;
      case "setTextRise":
        state = { ...state, rise: number(0) };
        return;
      case "nextLineShowText":
      case "nextLineSetSpacingShowText":
        moveText(0, -state.leading);
        return show((args.at(-1) ?? []) as readonly unknown[]);
      case "showText":
      case "showSpacedText":
        return show((args[0] ?? []) as readonly unknown[]);
      case "beginMarkedContent":
      case "beginMarkedContentProps":
        contents.push(inner(contents.at(-1) ?? OUTSIDE, args));
        return;
      case "endMarkedContent":
        contents.pop();
        return;
      default:
    }
  }

  fnArray.forEach((code, index) => {
    run(operators.get(code) ?? "", (argsArray[index] ?? []) as readonly unknown[]);
  });
  return glyphs.filter(({ vertical }) => vertical).length * 2 > glyphs.length ? turned(glyphs) : glyphs;
}

/** A page in columns from right to left as if it were in lines from top to bottom. */
function turned(glyphs: readonly Glyph[]): Glyph[] {
  const top = glyphs.reduce((highest, { y }) => Math.max(highest, y), 0);
  return glyphs.map((glyph) => ({ ...glyph, x: top - glyph.y, end: top - glyph.y + glyph.size, y: glyph.x }));
}

/** More than a thousand full pages hold on one page; a page made to exhaust memory ends here. */
const MOST_GLYPHS = 200_000;

interface State {
  readonly matrix: Matrix;
  readonly font: Font;
  readonly size: number;
  readonly leading: number;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly rise: number;
}

interface DrawnGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

interface Content {
  readonly content: number | null;
  readonly artifact: boolean;
}

const OUTSIDE: Content = { content: null, artifact: false };
const START: State = {
  matrix: IDENTITY,
  font: NO_FONT,
  size: 0,
  leading: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  rise: 0,
};

function inner(outer: Content, [tag, properties]: readonly unknown[]): Content {
  return {
    content: typeof properties === "number" ? properties : outer.content,
    artifact: outer.artifact || nameOf(tag) === "Artifact",
  };
}

/** pdf.js hands names on as they are or in an object of their own. */
function nameOf(tag: unknown): unknown {
  return typeof tag === "object" && tag !== null && "name" in tag ? tag.name : tag;
}

function glyphOf(
  glyph: DrawnGlyph,
  width: number,
  place: Matrix,
  state: State,
  content: Content,
): Glyph | null {
  const [a, b, c, d, x, y] = place;
  // Text that runs aslant or upside down is a stamp or a watermark, not the document's.
  if (Math.abs(b) > Math.abs(a) * SLANT && !state.font.vertical) return null;
  const size = Math.abs(state.size) * Math.hypot(c, d);
  const run = width * Math.hypot(a, b);
  const text = readUnicode(glyph.unicode, run / size);
  if (text === "" || size === 0) return null;
  return {
    text,
    x,
    end: x + (state.font.vertical ? size : run),
    y,
    size,
    bold: state.font.bold,
    italic: state.font.italic,
    vertical: state.font.vertical,
    ...content,
  };
}

const SLANT = 0.1;

/** The page as a reader turns it. */
function upwards(rotate: number, [x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[]): Matrix {
  const [width, height] = [x1 - x0, y1 - y0];
  switch (((rotate % 360) + 360) % 360) {
    case 90:
      return [0, -1, 1, 0, 0, width];
    case 180:
      return [-1, 0, 0, -1, width, height];
    case 270:
      return [0, 1, -1, 0, height, 0];
    default:
      return IDENTITY;
  }
}
