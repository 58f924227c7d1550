import type { Block, Language } from "../../model.ts";
import { labelTokens, namingTokens, type Token, tokensOf } from "./tokens.ts";

/** One side of a change where it stands. */
export interface Piece {
  readonly change: number;
  readonly text: string;
  readonly block: Block;
  /** Which sentence of it. */
  readonly sentence: number;
}

/** How a table may be read aloud: line by line or column by column, with the headers once, before every cell or before all but the first. */
export const forms = ["rows", "labelled", "named", "columns", "labelled-columns"] as const;
export type Form = (typeof forms)[number];

/** The words of the pieces in the order in which they are read, their tables in the form. */
export function readPieces(pieces: readonly Piece[], form: Form, language: Language): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at];
    const table = piece?.block.cell?.table;
    if (piece === undefined) break;
    if (table === undefined) {
      tokens.push(...tokensOf(piece.text, piece.change, language));
      at += 1;
      continue;
    }
    let end = at + 1;
    while (pieces[end]?.block.cell?.table === table) end += 1;
    tokens.push(...readTable(pieces.slice(at, end), form, language));
    at = end;
  }
  return tokens;
}

export function hasTable(pieces: readonly Piece[]): boolean {
  return pieces.some(({ block }) => block.cell !== null);
}

type Row = ReadonlyMap<number, readonly Piece[]>;

function readTable(cells: readonly Piece[], form: Form, language: Language): readonly Token[] {
  const rows = rowsOf(cells);
  const [first, ...others] = rows;
  if (first === undefined) return [];
  const isHeaded = [...first.values()].flat().every(({ block }) => block.cell?.header === true);
  const say = (pieces: readonly Piece[]): readonly Token[] =>
    pieces.flatMap(({ text, change }) => tokensOf(text, change, language));
  const name = (pieces: readonly Piece[]): readonly Token[] =>
    pieces.flatMap(({ text, change }) => namingTokens(text, change, language));
  const label = (pieces: readonly Piece[] | undefined, isNeeded: boolean): readonly Token[] =>
    (pieces ?? []).flatMap(({ text, change }) => labelTokens(text, change, language, isNeeded));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))].sort((x, y) => x - y);
  const isPairs = columns.length === 2;
  const counting = countingColumn(isHeaded ? others : rows, columns[0] ?? 0);
  const cell = (row: Row, column: number, place: number): readonly Token[] => {
    const pieces = row.get(column) ?? [];
    if (column === counting) return label(pieces, false);
    return (place === 0 && isPairs) || row === first ? name(pieces) : say(pieces);
  };
  switch (form) {
    case "rows":
      return rows.flatMap((row) => columns.flatMap((column, place) => cell(row, column, place)));
    case "columns":
      return columns.flatMap((column, place) => rows.flatMap((row) => cell(row, column, place)));
    case "labelled":
    case "named":
      return (isHeaded ? others : rows).flatMap((row, index) =>
        columns.flatMap((column, place) => [
          ...(isHeaded && (form === "labelled" || place > 0) ? label(first.get(column), index === 0) : []),
          ...cell(row, column, place),
        ]),
      );
    case "labelled-columns":
    default: {
      const [labels = 0, ...values] = columns;
      return values.flatMap((column, index) =>
        rows.flatMap((row) => [...label(row.get(labels), index === 0), ...say(row.get(column) ?? [])]),
      );
    }
  }
}

function rowsOf(cells: readonly Piece[]): readonly Row[] {
  const rows = new Map<number, Map<number, Piece[]>>();
  for (const piece of cells) {
    const { row = 0, column = 0 } = piece.block.cell ?? {};
    const found = rows.get(row) ?? new Map<number, Piece[]>();
    found.set(column, [...(found.get(column) ?? []), piece]);
    rows.set(row, found);
  }
  return [...rows].sort(([x], [y]) => x - y).map(([, row]) => row);
}

/** The first column where it does nothing but count the rows; -1 where it does not. */
function countingColumn(rows: readonly Row[], column: number): number {
  const isCount = rows.every((row, index) => {
    const [piece, ...others] = row.get(column) ?? [];
    return others.length === 0 && piece?.text.trim().replace(/[.．、)）]$|^[（(]/g, "") === String(index + 1);
  });
  return isCount && rows.length > 1 ? column : -1;
}
