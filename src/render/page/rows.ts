import { append } from "../../sequence/append.ts";
import { afters, befores } from "../../sequence/links.ts";
import type { Block, JudgedChange, Link } from "../../model.ts";
import { type Places } from "./places.ts";
import { type Run, unweave, weave, wholeRun } from "./weave.ts";

/**
 * What stands level in the two versions: a block beside the one that it became. `left` is a block at the place that it moved away
 * from, `arrived` the same block where it is now; it is then woven with the block that it was.
 */
export interface Row {
  readonly kind: "same" | "changed" | "added" | "removed" | "arrived" | "left";
  readonly before: readonly Block[];
  readonly after: readonly Block[];
  /** What is told at this row: each change of the document is told in one place. */
  readonly changes: readonly JudgedChange[];
  /** The move or the new order that the whole row is part of, wherever that is told. */
  readonly move: JudgedChange | null;
  /** Each block of before, and each of after with what is gone from it. */
  readonly old: readonly (readonly Run[])[];
  readonly now: readonly (readonly Run[])[];
}

/**
 * The rows of the blocks under one section link, in reading order, with those that left it where they stood. `whole` is the change that
 * tells the blocks of a section that came or went with them.
 */
export function rowsOf(
  links: readonly Link<Block>[],
  stood: readonly Block[],
  places: Places,
  whole: JudgedChange | null,
): readonly Row[] {
  const gone = departures(links, stood, places);
  const rows: Row[] = (gone.get(null) ?? []).map((block) => leftRow(block, places));
  for (const link of inOrderOfAfter(links)) {
    rows.push(rowOf(link, places, whole));
    for (const block of link.kind === "paired" && link.moved ? [] : befores(link))
      rows.push(...(gone.get(block.id) ?? []).map((left) => leftRow(left, places)));
  }
  return rows;
}

/** As the new text has them; what was removed stays behind what it follows. */
function inOrderOfAfter(links: readonly Link<Block>[]): readonly Link<Block>[] {
  const groups: { readonly place: number; readonly links: Link<Block>[] }[] = [{ place: 0, links: [] }];
  for (const link of links) {
    const [block] = afters(link);
    if (block === undefined) groups.at(-1)?.links.push(link);
    else groups.push({ place: Number(block.id.slice(block.id.lastIndexOf("#") + 1)), links: [link] });
  }
  return groups.sort((one, other) => one.place - other.place).flatMap((group) => group.links);
}

function rowOf(link: Link<Block>, places: Places, section: JudgedChange | null): Row {
  const [before, after] = [befores(link), afters(link)];
  const told = changesAt(before, after, places);
  const move = wholeMove(before, after, places);
  const row = { before, after, changes: told, move };
  const [whole = section] = told;
  if (link.kind === "added")
    return { ...row, kind: "added", old: [], now: after.map((block) => wholeRun("added", block, whole)) };
  if (link.kind === "removed")
    return {
      ...row,
      kind: "removed",
      old: before.map((block) => wholeRun("removed", block, whole)),
      now: [],
    };
  const isMoved = link.kind === "paired" && link.moved;
  if (!isMoved && link.kind === "paired" && told.length === 0 && link.before.text === link.after.text) {
    const [old, now] = [wholeRun("kept", link.before, null), wholeRun("kept", link.after, null)];
    return { ...row, kind: "same", old: [old], now: [now] };
  }
  const now = weave(after, before, places);
  const old = before.map((block) => unweave(block, places));
  // What was only translated, or lies in a layer that is ignored, is no change.
  const isKept = told.length === 0 && [...now, ...old].flat().every(({ kind }) => kind === "kept");
  if (!isMoved && link.kind === "paired" && isKept) return { ...row, kind: "same", old, now };
  const changes = inTextOrder(told, now.flat());
  // What arrived stands on the left where it was.
  if (isMoved) return { ...row, kind: "arrived", changes, old: [], now };
  return { ...row, kind: "changed", changes, old, now };
}

function leftRow(block: Block, places: Places): Row {
  const link = places.blockBefore.get(block.id);
  const move = wholeMove([block], link === undefined ? [] : afters(link), places);
  const runs = unweave(block, places).map((run): Run =>
    run.kind === "kept" ? { ...run, kind: "left", change: move } : run,
  );
  return { kind: "left", before: [block], after: [], changes: [], move, old: [runs], now: [] };
}

/** What concerns a block as a whole first, then by the words. */
function inTextOrder(changes: readonly JudgedChange[], runs: readonly Run[]): readonly JudgedChange[] {
  const marked = new Set(runs.flatMap(({ change }) => (change === null ? [] : [change])));
  const own = new Set(changes);
  return [
    ...changes.filter((change) => !marked.has(change)),
    ...[...marked].filter((change) => own.has(change)),
  ];
}

/** Blocks that stand elsewhere now, by the block that they stood behind; `null` where they stood first. */
function departures(
  links: readonly Link<Block>[],
  stood: readonly Block[],
  places: Places,
): ReadonlyMap<string | null, readonly Block[]> {
  const stays = staying(links);
  const gone = new Map<string | null, Block[]>();
  let anchor: string | null = null;
  for (const block of stood) {
    if (stays.has(block.id)) {
      anchor = block.id;
      continue;
    }
    const link = places.blockBefore.get(block.id);
    // What went elsewhere without having moved (a merge, another outline) stands level with what it became.
    if (link?.kind !== "paired" || !link.moved) continue;
    append(gone, anchor, block);
  }
  return gone;
}

/** The blocks of before that stand under these links where they stood. */
export function staying(links: readonly Link<Block>[]): ReadonlySet<string> {
  return new Set(
    links.flatMap((link) => (link.kind === "paired" && link.moved ? [] : befores(link).map(({ id }) => id))),
  );
}

/** The changes that are told at a row: those that name a block or a sentence of it, first by where it is now. */
function changesAt(
  before: readonly Block[],
  after: readonly Block[],
  places: Places,
): readonly JudgedChange[] {
  const found = new Set<JudgedChange>();
  const [own, old] = [new Set(after.map(({ id }) => id)), new Set(before.map(({ id }) => id))];
  const take = (key: string): void => {
    for (const change of places.told.get(key) ?? []) {
      if (change.kind === "metadata") continue;
      // A change with several sides is told at the first of them.
      const [now, then] = [change.after[0]?.block ?? null, change.before[0]?.block ?? null];
      if (now === null ? then !== null && old.has(then) : own.has(now)) found.add(change);
    }
  };
  const visit = (side: "<" | ">", block: Block): void => {
    take(`${side}${block.id}`);
    const sentences = side === "<" ? places.sentencesBefore : places.sentencesAfter;
    for (const { sentence } of sentences.get(block.id) ?? []) take(`${side}${block.id}/${sentence.index}`);
  };
  for (const block of after) visit(">", block);
  for (const block of before) visit("<", block);
  return [...found];
}

function wholeMove(before: readonly Block[], after: readonly Block[], places: Places): JudgedChange | null {
  const told = [
    ...after.flatMap(({ id }) => places.told.get(`>${id}`) ?? []),
    ...before.flatMap(({ id }) => places.told.get(`<${id}`) ?? []),
  ];
  return told.find(({ kind }) => kind === "moved" || kind === "reordered") ?? null;
}
