import { alignBeads } from "../sequence/beads.ts";
import { findCommon } from "../sequence/common.ts";
import { gapsBetween } from "../sequence/gaps.ts";
import { createInterner } from "../sequence/intern.ts";
import type { BlockGroup } from "./blocks.ts";
import type { Catalogue } from "./catalogue.ts";
import { joined, likeness } from "./likeness.ts";

/** Rows less alike than this are a removed and an added one. */
const LEAST_ROW = 0.4;
/** What the same first cell, which names a row, adds to its likeness. */
const SAME_NAME = 0.3;
/** Larger tables are aligned by equal rows alone. */
const MOST_CELLS = 40_000;

/**
 * Parts the blocks of a section into what stands outside its tables and, cell by cell, what stands in cells that
 * belong together: rows by their texts, columns by their headers. A value is only ever compared with the value in the
 * same row and column.
 */
export function partTables(a: Catalogue, b: Catalogue, group: BlockGroup): readonly BlockGroup[] {
  const outside: BlockGroup = {
    a: group.a.filter((block) => a.blocks[block]?.cell === null),
    b: group.b.filter((block) => b.blocks[block]?.cell === null),
  };
  const [own, other] = [tablesOf(a, group.a), tablesOf(b, group.b)];
  if (own.length === 0 || other.length === 0) return [outside];
  return [outside, ...pairTables(a, b, own, other).flatMap(([x, y]) => pairCells(a, b, x, y))];
}

/** Rows from the top, each with its blocks by column. */
type Table = readonly Row[];
interface Row {
  readonly cells: ReadonlyMap<number, readonly number[]>;
  readonly blocks: readonly number[];
}

function tablesOf(side: Catalogue, blocks: readonly number[]): readonly Table[] {
  const tables = new Map<number, Map<number, Map<number, number[]>>>();
  for (const block of blocks) {
    const cell = side.blocks[block]?.cell;
    if (cell === null || cell === undefined) continue;
    const rows = tables.get(cell.table) ?? new Map<number, Map<number, number[]>>();
    const cells = rows.get(cell.row) ?? new Map<number, number[]>();
    const list = cells.get(cell.column) ?? [];
    list.push(block);
    tables.set(cell.table, rows.set(cell.row, cells.set(cell.column, list)));
  }
  return [...tables.values()].map((rows) =>
    [...rows.values()].map((cells) => ({ cells, blocks: [...cells.values()].flat() })),
  );
}

/** Tables in their order; where their number changed, those that are alike. */
function pairTables(
  a: Catalogue,
  b: Catalogue,
  own: readonly Table[],
  other: readonly Table[],
): readonly (readonly [Table, Table])[] {
  if (own.length === other.length) return own.flatMap((table, index) => pairUp(table, other[index]));
  const featuresOf = (side: Catalogue, table: Table | undefined) =>
    joined((table ?? []).flatMap(({ blocks }) => blocks.map(side.blockFeatures)));
  const score = (x: number, y: number): number => likeness(featuresOf(a, own[x]), featuresOf(b, other[y]));
  return alignSingly(own.length, other.length, score).flatMap(([x, y]) => pairUp(own[x], other[y]));
}

function pairCells(a: Catalogue, b: Catalogue, own: Table, other: Table): readonly BlockGroup[] {
  const columns = pairColumns(a, b, own, other);
  return pairRows(a, b, own, other).flatMap(([x, y]) =>
    [...x.cells].flatMap(([column, blocks]): readonly BlockGroup[] => {
      const counterpart = columns.get(column);
      const found = counterpart === undefined ? undefined : y.cells.get(counterpart);
      return found === undefined ? [] : [{ a: blocks, b: found }];
    }),
  );
}

function pairRows(a: Catalogue, b: Catalogue, own: Table, other: Table): readonly (readonly [Row, Row])[] {
  const interner = createInterner();
  const idOf = (side: Catalogue) => (row: Row) =>
    interner.id(
      [...row.cells]
        .map(([column, blocks]) => `${column}:${blocks.map((block) => side.bodies[block]).join()}`)
        .join("|"),
    );
  const [idsA, idsB] = [own.map(idOf(a)), other.map(idOf(b))];
  const common = findCommon(idsA, idsB);
  const partner = new Map(common.a.map((x, index) => [x, common.b[index] ?? 0]));
  const taken = new Set(common.b);
  // A row that moved within its table.
  for (const [x, id] of idsA.entries()) {
    const y = partner.has(x)
      ? -1
      : idsB.findIndex((candidate, place) => candidate === id && !taken.has(place));
    if (y >= 0) {
      partner.set(x, y);
      taken.add(y);
    }
  }
  // A row by its name, where that stands once: the first cell says who it is.
  const namesB = uniqueNames(b, other);
  for (const [name, x] of uniqueNames(a, own)) {
    const y = namesB.get(name);
    if (y === undefined || partner.has(x) || taken.has(y)) continue;
    partner.set(x, y);
    taken.add(y);
  }
  for (const gap of gapsBetween(common, own.length, other.length)) {
    const gapA = range(...gap.before).filter((x) => !partner.has(x));
    const gapB = range(...gap.after).filter((y) => !taken.has(y));
    const score = (x: number, y: number): number => rowLikeness(a, b, own[gapA[x] ?? 0], other[gapB[y] ?? 0]);
    for (const [x, y] of alignSingly(gapA.length, gapB.length, score))
      partner.set(gapA[x] ?? 0, gapB[y] ?? 0);
  }
  return [...partner].flatMap(([x, y]) => pairUp(own[x], other[y]));
}

function uniqueNames(side: Catalogue, table: Table): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [row, { blocks }] of table.entries()) {
    const name = side.blocks[blocks[0] ?? -1]?.text ?? "";
    if (name === "" || names.has(name)) repeated.add(name);
    names.set(name, row);
  }
  for (const name of repeated) names.delete(name);
  return names;
}

function rowLikeness(a: Catalogue, b: Catalogue, own: Row | undefined, other: Row | undefined): number {
  if (own === undefined || other === undefined) return 0;
  const alike = likeness(joined(own.blocks.map(a.blockFeatures)), joined(other.blocks.map(b.blockFeatures)));
  const [x, y] = [own.blocks[0] ?? -1, other.blocks[0] ?? -1];
  const sameName = a.bodies[x] === b.bodies[y] && (a.blocks[x]?.text ?? "") !== "";
  const score = alike + (sameName ? SAME_NAME : 0);
  return score >= LEAST_ROW ? score : 0;
}

/** Columns by what stands in their first row; by their number where that tells nothing. */
function pairColumns(a: Catalogue, b: Catalogue, own: Table, other: Table): ReadonlyMap<number, number> {
  const [headA, headB] = [headersOf(a, own), headersOf(b, other)];
  const [columnsA, columnsB] = [[...headA.keys()], [...headB.keys()]];
  const interner = createInterner();
  const common = findCommon([...headA.values()].map(interner.id), [...headB.values()].map(interner.id));
  const pairs = new Map(common.a.map((x, index) => [columnsA[x] ?? 0, columnsB[common.b[index] ?? 0] ?? 0]));
  const used = new Set(pairs.values());
  const [leftA, leftB] = [columnsA.filter((x) => !pairs.has(x)), columnsB.filter((y) => !used.has(y))];
  if (leftA.length === leftB.length)
    for (const [index, x] of leftA.entries()) pairs.set(x, leftB[index] ?? 0);
  return pairs;
}

/** The first text of each column from the top. */
function headersOf(side: Catalogue, table: Table): ReadonlyMap<number, string> {
  const headers = new Map<number, string>();
  for (const row of table) {
    for (const [column, [block]] of row.cells) {
      if (!headers.has(column)) headers.set(column, side.blocks[block ?? -1]?.text ?? "");
    }
  }
  return new Map([...headers].sort(([x], [y]) => x - y));
}

function alignSingly(
  aCount: number,
  bCount: number,
  score: (x: number, y: number) => number,
): readonly (readonly [number, number])[] {
  if (aCount === 0 || bCount === 0 || aCount * bCount > MOST_CELLS) return [];
  const beads = alignBeads(aCount, bCount, (aFrom, aTo, bFrom, bTo) =>
    aTo - aFrom === 1 && bTo - bFrom === 1 ? score(aFrom, bFrom) : 0,
  );
  return beads.flatMap(({ aFrom, aTo, bFrom, bTo }) =>
    aTo > aFrom && bTo > bFrom ? [[aFrom, bFrom] as const] : [],
  );
}

function pairUp<T>(own: T | undefined, other: T | undefined): readonly (readonly [T, T])[] {
  return own === undefined || other === undefined ? [] : [[own, other]];
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
