import type { ChangeSet, JudgedChange, JudgedSection, Materiality } from "../../model.ts";
import { type Layer, layersOf, liesIn, QUIET } from "../layers.ts";
import { headingOf, type Place, placesOf } from "./places.ts";

/** A change set in the order and the groups in which a person reads it; every way of showing it starts from here. */
export interface Report {
  readonly before: ReadonlyMap<string, Place>;
  readonly after: ReadonlyMap<string, Place>;
  /** Changes of the document's own dates. */
  readonly metadata: readonly JudgedChange[];
  readonly entries: readonly Entry[];
  readonly quiet: Quiet;
}

export type Entry =
  | {
      readonly kind: "section";
      readonly row: JudgedSection | null;
      readonly changes: readonly JudgedChange[];
    }
  | { readonly kind: "renumbered"; readonly rows: readonly JudgedSection[] };

/** What is told by its number alone. */
export interface Quiet {
  readonly count: number;
  readonly layers: readonly (readonly [layer: Layer, count: number])[];
  /** The headings of the sections that it lies in. */
  readonly places: readonly string[];
}

export interface ReportOptions {
  /** Lists the changes of notation one by one, too. */
  readonly all?: boolean | undefined;
  /** Tells the changes of this materiality alone. */
  readonly only?: Materiality | undefined;
}

/** Groups the changes by section, folds runs of sections that only took new numbers, and counts the quiet layers. */
export function report(changes: ChangeSet, options: ReportOptions): Report {
  const [before, after] = [placesOf(changes.before), placesOf(changes.after)];
  const wanted = changes.changes.filter(
    ({ verdict }) => options.only === undefined || verdict.materiality === options.only,
  );
  const metadata = wanted.filter(({ kind }) => kind === "metadata");
  const told = wanted.filter(({ kind }) => kind !== "metadata");
  const quiet = options.all ? [] : told.filter((change) => liesIn(change, QUIET));
  const loud = options.all ? told : told.filter((change) => !liesIn(change, QUIET));
  const bySection = groupBySection(loud);
  const entries: Entry[] = [];
  const preamble = bySection.get(PREAMBLE) ?? [];
  if (preamble.length > 0) entries.push({ kind: "section", row: null, changes: preamble });
  for (const row of changes.sections) {
    const own = changesOf(row, bySection);
    if (isOnlyRenumbered(row, own)) addToRun(entries, row);
    else if (own.length > 0) entries.push({ kind: "section", row, changes: own });
  }
  return { before, after, metadata, entries, quiet: summary(quiet, { before, after }) };
}

const PREAMBLE = "";

// A change between two sections (a paragraph that moved) is told where it arrived and, in one line, where it left.
function groupBySection(changes: readonly JudgedChange[]): ReadonlyMap<string, readonly JudgedChange[]> {
  const groups = new Map<string, JudgedChange[]>();
  for (const change of changes) {
    const { before, after } = change.section;
    const arrived = after === null ? null : `>${after}`;
    const left = before === null ? null : `<${before}`;
    const keys = new Set([arrived, left].filter((key) => key !== null));
    if (keys.size === 0) keys.add(PREAMBLE);
    for (const key of keys) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [change]);
      else group.push(change);
    }
  }
  return groups;
}

function changesOf(
  row: JudgedSection,
  groups: ReadonlyMap<string, readonly JudgedChange[]>,
): readonly JudgedChange[] {
  const keys = [...row.before.map(({ id }) => `<${id}`), ...row.after.map(({ id }) => `>${id}`)];
  return [...new Set(keys.flatMap((key) => groups.get(key) ?? []))];
}

function isOnlyRenumbered(row: JudgedSection, changes: readonly JudgedChange[]): boolean {
  return (
    row.status.every((status) => status === "renumbered" || status === "edited") &&
    row.status.includes("renumbered") &&
    row.before.length === 1 &&
    row.after.length === 1 &&
    changes.length > 0 &&
    changes.every(({ kind, unit }) => kind === "renumbered" && (unit === "heading" || unit === "section"))
  );
}

function addToRun(entries: Entry[], row: JudgedSection): void {
  const last = entries.at(-1);
  if (last?.kind === "renumbered" && continues(last.rows.at(-1), row)) {
    entries[entries.length - 1] = { kind: "renumbered", rows: [...last.rows, row] };
  } else entries.push({ kind: "renumbered", rows: [row] });
}

// A run reads «第9条～第40条 → 第10条～第41条»: the same kind of number, moved on by the same amount.
function continues(last: JudgedSection | undefined, row: JudgedSection): boolean {
  return last !== undefined && shiftOf(last) === shiftOf(row) && numberingOf(last) === numberingOf(row);
}

function shiftOf({ before, after }: JudgedSection): string {
  const [from, to] = [before[0]?.label?.ordinal ?? [], after[0]?.label?.ordinal ?? []];
  return to.map((value, index) => value - (from[index] ?? 0)).join();
}

function numberingOf({ before, after }: JudgedSection): string {
  return `${before[0]?.label?.numbering ?? ""} ${after[0]?.label?.numbering ?? ""} ${after[0]?.level ?? 0}`;
}

function summary(
  changes: readonly JudgedChange[],
  places: { readonly before: ReadonlyMap<string, Place>; readonly after: ReadonlyMap<string, Place> },
): Quiet {
  const layers = new Map<Layer, number>();
  const headings = new Map<string, string>();
  for (const change of changes) {
    const layer = layersOf(change)[0] ?? "markup";
    layers.set(layer, (layers.get(layer) ?? 0) + 1);
    const { before, after } = change.section;
    const place = after === null ? places.before.get(before ?? "") : places.after.get(after);
    if (place !== undefined)
      headings.set(place.section.id, place.section.label?.printed ?? headingOf(place.section));
  }
  return { count: changes.length, layers: [...layers], places: [...headings.values()] };
}
