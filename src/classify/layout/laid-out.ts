import type { Block, Change, ChangeSide, Language, Link, SectionChange } from "../../model.ts";
import type { Places } from "../places.ts";
import { type Form, forms, hasTable, type Piece, readPieces } from "./forms.ts";
import { openChanges } from "./open-changes.ts";
import type { Token } from "./tokens.ts";
import { segmentsOf, zonesOf } from "./zones.ts";

/** What is compared: the changes, and where they stand. */
export interface LaidOut {
  readonly changes: readonly Change[];
  readonly before: Places;
  readonly after: Places;
  readonly rows: readonly SectionChange[];
  readonly links: readonly Link<Block>[];
  readonly textOf: (side: ChangeSide) => string;
  readonly languageOf: (change: Change) => Language;
}

/**
 * The changes that only lay out anew what stood there: a table that became a list, lines that became one, a label that everybody
 * understands without it. Every word stands where it stood in the order of its section, between the paragraphs that stayed;
 * a value that changed on the way is told with the row or line that it stands in.
 */
export function laidOutAnew(world: LaidOut): ReadonlySet<string> {
  const { changes } = world;
  const found = new Set<string>();
  const own = changes.map((change) => (isText(change) && !isInCells(change, world) ? change : null));
  if (own.every((change) => change === null)) return found;
  const pieces = piecesByBlock(own, world);
  const settledSides = new Map<number, number>();
  const settleWithin = (old: readonly Piece[], now: readonly Piece[]): void => {
    const change = changes[[...old, ...now][0]?.change ?? -1];
    if (change === undefined || weigh(old) + weigh(now) > longest) return;
    const settled = settleBest(old, now, world.languageOf(change));
    for (const { change: index } of [...old, ...now])
      if (settled.has(index)) settledSides.set(index, (settledSides.get(index) ?? 0) + 1);
  };
  const isSettled = (index: number): boolean => {
    const { before = [], after = [] } = changes[index] ?? {};
    return settledSides.get(index) === before.length + after.length;
  };
  for (const zone of zonesOf(world))
    for (const { before, after } of segmentsOf(zone, world.links))
      settleWithin(gather(before, pieces.before), gather(after, pieces.after));
  // Who speaks and where he is to be found may stand at the head or at the foot.
  const [old, now] = [world.before, world.after].map((places, side) =>
    gather(endsOf(places), side === 0 ? pieces.before : pieces.after).filter(
      ({ change, text }) => !isSettled(change) && isWhole(changes[change]) && isLine(text),
    ),
  );
  if (old !== undefined && now !== undefined && old.length > 0 && now.length > 0) settleWithin(old, now);
  for (const [index, change] of changes.entries()) if (isSettled(index)) found.add(change.id);
  return found;
}

/** What stands before the first heading and under the last. */
function endsOf({ document, sections }: Places): readonly Block[] {
  return [...document.preamble, ...([...sections.values()].at(-1)?.blocks ?? [])];
}

function isWhole(change: Change | undefined): boolean {
  return change?.kind === "added" || change?.kind === "removed";
}

/** Names, addresses and the like, and no sentence. */
function isLine(text: string): boolean {
  return text.split("\n").every((line) => line.length <= longestLine && !/[。！？!?]|\.\s/.test(line));
}

const longestLine = 60;

/** Characters on both sides together; more in one section were written anew. */
const longest = 20_000;

function weigh(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

function settleBest(old: readonly Piece[], now: readonly Piece[], language: Language): ReadonlySet<number> {
  const [formsOld, formsNow] = [old, now].map((pieces): readonly Form[] =>
    hasTable(pieces) ? forms : ["rows"],
  );
  const isLeft = mayBeLeft(readPieces(old, "rows", language), readPieces(now, "rows", language));
  let best: ReadonlySet<number> = new Set();
  if (!isLeft) return best;
  const readings = (formsNow ?? []).map((form) => ({ form, other: readPieces(now, form, language) }));
  for (const form of formsOld ?? []) {
    const tokens = readPieces(old, form, language);
    for (const { form: otherForm, other } of readings) {
      // Of two tables the rows became columns, or neither.
      if (formsOld?.length === formsNow?.length && form !== otherForm && !isTurned(form, otherForm)) continue;
      for (const [own, others] of readingsOf(tokens, other)) {
        const open = openChanges(own, others);
        const settled = new Set(
          [...tokens, ...other].map(({ change }) => change).filter((at) => !open.has(at)),
        );
        if (settled.size > best.size) best = settled;
        if (open.size === 0) return best;
      }
    }
  }
  return best;
}

function isTurned(form: Form, other: Form): boolean {
  return (
    (form === "labelled-columns") !== (other === "labelled-columns") && [form, other].includes("labelled")
  );
}

/** Whether there is a change of which every word stands on the other side: most are settled by a look. */
function mayBeLeft(before: readonly Token[], after: readonly Token[]): boolean {
  const open = new Set([...lacking(before, after), ...lacking(after, before)]);
  return [...before, ...after].some(({ change }) => !open.has(change));
}

function lacking(tokens: readonly Token[], others: readonly Token[]): readonly number[] {
  const words = new Set(others.map(({ word }) => word));
  return tokens.flatMap(({ word, needed, change }) => (needed && !words.has(word) ? [change] : []));
}

type Two = readonly [readonly Token[], readonly Token[]];

/** As they stand; and without labels, where one side has none: that 利用目的： is not taken for words of the other, 利用状況. */
function readingsOf(before: readonly Token[], after: readonly Token[]): readonly Two[] {
  const [old, now] = [withoutLabels(before), withoutLabels(after)];
  const isOneSided = (old.length === before.length) !== (now.length === after.length);
  return isOneSided
    ? [
        [before, after],
        [old, now],
      ]
    : [[before, after]];
}

function withoutLabels(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ label }) => label === null);
}

function isText({ kind, unit, markupOnly, before, after }: Change): boolean {
  return (
    !markupOnly &&
    ["added", "removed", "edited", "split", "merged"].includes(kind) &&
    ["paragraph", "item", "cell", "sentence"].includes(unit) &&
    [...before, ...after].every(({ block }) => block !== null) &&
    // Blocks that were split or merged are told with their sentences.
    (unit === "sentence" || (kind !== "split" && kind !== "merged"))
  );
}

/** A cell that was paired with a cell is judged against it. */
function isInCells({ before: from, after: to }: Change, { before, after }: LaidOut): boolean {
  return isCell(from[0], before) && isCell(to[0], after);
}

function isCell(side: ChangeSide | undefined, { blocks }: Places): boolean {
  return blocks.get(side?.block ?? "")?.kind === "cell";
}

type ByBlock = ReadonlyMap<string, readonly Piece[]>;

function piecesByBlock(
  changes: readonly (Change | null)[],
  { before, after, textOf }: LaidOut,
): { readonly before: ByBlock; readonly after: ByBlock } {
  const index = { before: new Map<string, Piece[]>(), after: new Map<string, Piece[]>() };
  for (const [at, change] of changes.entries()) {
    if (change === null) continue;
    for (const version of ["before", "after"] as const) {
      const { blocks } = version === "before" ? before : after;
      for (const side of change[version]) {
        const block = blocks.get(side.block ?? "");
        if (block === undefined) continue;
        const piece = { change: at, text: textOf(side), block, sentence: side.sentence ?? 0 };
        const known = index[version].get(block.id);
        if (known === undefined) index[version].set(block.id, [piece]);
        else known.push(piece);
      }
    }
  }
  return index;
}

function gather(blocks: readonly Block[], pieces: ByBlock): readonly Piece[] {
  return blocks.flatMap(({ id }) => (pieces.get(id) ?? []).toSorted((x, y) => x.sentence - y.sentence));
}
