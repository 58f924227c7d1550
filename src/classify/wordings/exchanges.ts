import type { Span } from "../../model.ts";
import { append } from "../../sequence/append.ts";
import { type Found, wordingsIn } from "./found.ts";
import type { Group, WordingTable } from "./lexicon.ts";
import { type Window, windowsOf } from "./windows.ts";

/** A wording of the text before, and the one in its place in the text after. */
export interface Exchange {
  readonly before: Span;
  readonly after: Span;
}

/**
 * The wordings exchanged on the cheapest way from one text to the other: the dynamic programme of Wagner and Fischer (The string-to-string
 * correction problem, 1974) with the exchanges of a table beside its steps. Both texts are folded by `foldWording`.
 */
export function exchangesBetween(before: string, after: string, table: WordingTable): readonly Exchange[] {
  return windowsOf(before, after, table.reach).flatMap((window) =>
    exchangesWithin(before, after, window, table),
  );
}

/** Cells of two sentences of 600 characters; what differs over more was not touched by a light hand. */
const mostCells = 400_000;
/** Dearer than what is the same, cheaper than one character that is not. */
const exchanged = 0.3;

function exchangesWithin(
  before: string,
  after: string,
  window: Window,
  table: WordingTable,
): readonly Exchange[] {
  const [[top, bottom], [left, right]] = [window.before, window.after];
  const [height, width] = [bottom - top + 1, right - left + 1];
  if (height * width > mostCells) return [];
  const steps = stepsBetween(before, after, window, table);
  if (steps.size === 0) return [];
  const [from, to] = [before.slice(top, bottom), after.slice(left, right)];
  const [lost, gained] = [costsOf(before, window.before), costsOf(after, window.after)];
  const costs = new Float32Array(height * width).fill(Infinity);
  const came = new Int32Array(height * width).fill(-1);
  const byExchange = new Uint8Array(height * width);
  costs[0] = 0;
  const go = (cell: number, next: number, cost: number, exchange: 0 | 1): void => {
    const sum = (costs[cell] ?? 0) + cost;
    if (sum >= (costs[next] ?? 0)) return;
    costs[next] = sum;
    came[next] = cell;
    byExchange[next] = exchange;
  };
  for (let row = 0; row < height; row += 1) {
    const isLastRow = row + 1 === height;
    for (let column = 0; column < width; column += 1) {
      const cell = row * width + column;
      const isLastColumn = column + 1 === width;
      if (!isLastRow && !isLastColumn && from.charCodeAt(row) === to.charCodeAt(column))
        go(cell, cell + width + 1, 0, 0);
      for (const [down, along] of steps.get(cell) ?? []) go(cell, cell + down * width + along, exchanged, 1);
      if (!isLastRow) go(cell, cell + width, lost[row] ?? 1, 0);
      if (!isLastColumn) go(cell, cell + 1, gained[column] ?? 1, 0);
    }
  }
  return exchangesOn(path(came, height * width - 1, width), byExchange, before, after, window);
}

/** The cells from the first to the last. */
function path(came: Int32Array, last: number, width: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (let cell = last; cell >= 0; cell = came[cell] ?? -1)
    cells.push({ cell, row: Math.floor(cell / width), column: cell % width });
  return cells.reverse();
}

interface Cell {
  readonly cell: number;
  readonly row: number;
  readonly column: number;
}

/** The exchanges on a path; none that leaves a part of a word beside it: また is not what stands in または. */
function exchangesOn(
  cells: readonly Cell[],
  byExchange: Uint8Array,
  before: string,
  after: string,
  { before: [top], after: [left] }: Window,
): readonly Exchange[] {
  const isCut = (from: Cell | undefined, to: Cell | undefined): boolean => {
    if (from === undefined || to === undefined || byExchange[to.cell] === 1) return false;
    const [gone, come] = [
      before.slice(top + from.row, top + to.row),
      after.slice(left + from.column, left + to.column),
    ];
    return gone !== come && /[\p{L}\p{N}]/u.test(gone + come);
  };
  const isExchange = (index: number): boolean => byExchange[cells[index]?.cell ?? 0] === 1;
  return cells.flatMap((to, index) => {
    const from = cells[index - 1];
    if (from === undefined || !isExchange(index)) return [];
    // Of several that stand side by side all or none: each would leave a part beside the next.
    let [first, last] = [index, index];
    while (isExchange(first - 1)) first -= 1;
    while (isExchange(last + 1)) last += 1;
    if (isCut(cells[first - 2], cells[first - 1]) || isCut(cells[last], cells[last + 1])) return [];
    return [
      { before: [top + from.row, top + to.row], after: [left + from.column, left + to.column] } as const,
    ];
  });
}

/** What it costs that each character of a stretch goes or comes. */
function costsOf(text: string, [start, end]: Span): Uint8Array {
  return Uint8Array.from({ length: end - start }, (_, at) => (partsNothing(text, start + at) ? 0 : 1));
}

/** A space beside which there is no word of Latin letters, or on one side only. */
function partsNothing(text: string, at: number): boolean {
  return text[at] === " " && !(isLetter(text[at - 1]) && isLetter(text[at + 1]));
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[a-z0-9]/.test(character);
}

/** How far an exchange goes on either side. */
type Step = readonly [down: number, along: number];

/** The exchanges that a table allows, by the cell in which each begins. */
function stepsBetween(
  before: string,
  after: string,
  window: Window,
  table: WordingTable,
): ReadonlyMap<number, readonly Step[]> {
  const steps = new Map<number, Step[]>();
  const [top, left] = [window.before[0], window.after[0]];
  const width = window.after[1] - left + 1;
  const at = (row: number, column: number, step: Step): void =>
    append(steps, (row - top) * width + column - left, step);
  const [standing, come] = [wordingsIn(before, window.before, table), wordingsIn(after, window.after, table)];
  // What a context asks for is dear, and most words stand in both texts.
  const from = exchangeable(standing, byGroup(come), before);
  const to = exchangeable(come, byGroup(standing), after);
  const others = byGroup(to);
  const places = [droppedIn(before, window.before), droppedIn(after, window.after)] as const;
  for (const one of from) {
    for (const other of others.get(one.group) ?? [])
      if (other.text !== one.text) at(one.start, other.start, [one.text.length, other.text.length]);
    for (const place of places[1](one.group))
      for (const [start, end] of withSpace(one, before, after, place)) at(start, place, [end - start, 0]);
  }
  for (const one of to)
    for (const place of places[0](one.group))
      for (const [start, end] of withSpace(one, after, before, place)) at(place, start, [0, end - start]);
  return steps;
}

/** Those of which another wording stands in the other text, or that may be dropped; each in its context. */
function exchangeable(
  all: readonly Found[],
  others: ReadonlyMap<Group, readonly Found[]>,
  text: string,
): readonly Found[] {
  return all.filter(
    (one) =>
      (one.group.droppable || others.get(one.group)?.some((other) => other.text !== one.text) === true) &&
      one.group.context.holdsAt(text, one.start, one.start + one.text.length),
  );
}

/** What goes with a word that is dropped: the space behind it, or ahead of it where a clause ends there; none between words without spaces. */
function withSpace({ text, start }: Found, own: string, other: string, place: number): readonly Span[] {
  const end = start + text.length;
  if (!isLetter(text[0])) return [[start, end]];
  if (isLetter(other[place])) return own[end] === " " ? [[start, end + 1]] : [];
  return own[start - 1] === " " ? [[start - 1, end]] : [[start, end]];
}

function byGroup(all: readonly Found[]): ReadonlyMap<Group, readonly Found[]> {
  const groups = new Map<Group, Found[]>();
  for (const found of all) append(groups, found.group, found);
  return groups;
}

/** Where in a stretch a wording that may be dropped may have stood, found once for each group. */
function droppedIn(text: string, [start, end]: Span): (group: Group) => readonly number[] {
  const known = new Map<Group, readonly number[]>();
  return (group) => {
    if (!group.droppable) return [];
    const found =
      known.get(group) ??
      Array.from({ length: end - start + 1 }, (_, index) => start + index).filter((at) =>
        group.context.holdsAt(text, at, at),
      );
    known.set(group, found);
    return found;
  };
}
