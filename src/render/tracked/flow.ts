import type { Group, Placement } from "./places.ts";
import type { Item, Table, Unit } from "./units.ts";

/** What stands in the marked-up document one below the other: all of both versions, each once, a moved paragraph twice. */
export type Entry =
  | { readonly kind: "kept"; readonly before: readonly Unit[]; readonly after: readonly Unit[] }
  | { readonly kind: "removed" | "added"; readonly unit: Unit }
  | {
      readonly kind: "movedFrom" | "movedTo";
      readonly before: Unit;
      readonly after: Unit;
      /** The name that both places share, and whether paragraphs of the same move stand around this one. */
      readonly move: number;
      readonly opens: boolean;
      readonly closes: boolean;
    }
  | { readonly kind: "table"; readonly before: Table | null; readonly after: Table | null };

/** Between two that stayed stands what went, then what came. */
export function flowOf(
  before: readonly Item[],
  after: readonly Item[],
  { kept, moved }: Placement,
): readonly Entry[] {
  const moves = movesOf(before, after, moved);
  const entries: Entry[] = [];
  let [old, now] = [0, 0];
  const until = (toOld: number, toNow: number): void => {
    for (; old < toOld; old++) entries.push(...alone("removed", before[old], moves.from.get(old)));
    for (; now < toNow; now++) entries.push(...alone("added", after[now], moves.to.get(now)));
  };
  for (const group of kept) {
    until(group.before[0] ?? 0, group.after[0] ?? 0);
    entries.push(...together(group, before, after));
    old += group.before.length;
    now += group.after.length;
  }
  until(before.length, after.length);
  return entries;
}

type Moved = Entry & { readonly kind: "movedFrom" | "movedTo" };

interface Moves {
  readonly from: ReadonlyMap<number, Moved>;
  readonly to: ReadonlyMap<number, Moved>;
}

/** Neighbours that moved together are one move. */
function movesOf(before: readonly Item[], after: readonly Item[], groups: readonly Group[]): Moves {
  const from = new Map<number, Moved>();
  const to = new Map<number, Moved>();
  const places = groups.map((group) => [group.before[0] ?? 0, group.after[0] ?? 0] as const);
  let move = 0;
  for (const [index, [x, y]] of places.entries()) {
    const [last, next] = [places[index - 1], places[index + 1]];
    const opens = last?.[0] !== x - 1 || last[1] !== y - 1;
    const closes = next?.[0] !== x + 1 || next[1] !== y + 1;
    if (opens) move += 1;
    const [old, now] = [before[x], after[y]];
    if (old?.kind !== "paragraph" || now?.kind !== "paragraph") continue;
    const pair = { before: old.unit, after: now.unit, move, opens, closes };
    from.set(x, { kind: "movedFrom", ...pair });
    to.set(y, { kind: "movedTo", ...pair });
  }
  return { from, to };
}

function alone(
  kind: "removed" | "added",
  item: Item | undefined,
  moved: Moved | undefined,
): readonly Entry[] {
  if (moved !== undefined) return [moved];
  if (item === undefined) return [];
  if (item.kind === "paragraph") return [{ kind, unit: item.unit }];
  return kind === "removed"
    ? [{ kind: "table", before: item.table, after: null }]
    : [{ kind: "table", before: null, after: item.table }];
}

function together(group: Group, before: readonly Item[], after: readonly Item[]): readonly Entry[] {
  const [olds, nows] = [group.before.map((place) => before[place]), group.after.map((place) => after[place])];
  const [old, now] = [olds[0], nows[0]];
  if (old?.kind === "table" && now?.kind === "table")
    return [{ kind: "table", before: old.table, after: now.table }];
  return keptOrReplaced(olds.flatMap(paragraphsOf), nows.flatMap(paragraphsOf));
}

function paragraphsOf(item: Item | undefined): readonly Unit[] {
  return item?.kind === "paragraph" ? [item.unit] : [];
}

/** A translation stands behind what it translates: word by word the two have nothing in common. */
function keptOrReplaced(before: readonly Unit[], after: readonly Unit[]): readonly Entry[] {
  if (before[0]?.language === after[0]?.language) return [{ kind: "kept", before, after }];
  return [
    ...before.map((unit): Entry => ({ kind: "removed", unit })),
    ...after.map((unit): Entry => ({ kind: "added", unit })),
  ];
}
