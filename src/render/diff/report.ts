import type { ChangeSet, GlobalReplacement, JudgedChange, JudgedSection, Materiality } from "../../model.ts";
import { append } from "../../sequence/append.ts";
import { type Layer, layersOf, liesIn, QUIET } from "../layers.ts";
import { type Numbers, numbersOf } from "./numbers.ts";
import { headingOf, type Place, placesOf } from "./places.ts";

/** A change set in the order and the groups in which a person reads it; every way of showing it starts from here. */
export interface Report {
  readonly before: ReadonlyMap<string, Place>;
  readonly after: ReadonlyMap<string, Place>;
  /** Changes of the document's own dates. */
  readonly metadata: readonly JudgedChange[];
  readonly entries: readonly Entry[];
  /** Which old numbers became which new ones. */
  readonly numbers: Numbers;
  readonly quiet: Quiet;
  /** Words replaced throughout, told once. */
  readonly globals: readonly GlobalReplacement[];
}

/** A section, or the preamble (`row` is null), with its changes. */
export interface Entry {
  readonly row: JudgedSection | null;
  readonly changes: readonly JudgedChange[];
  /** `<` and the id of each section before, `>` and that of each after; empty text for the preamble. */
  readonly keys: ReadonlySet<string>;
}

/** What is told by its number alone. */
export interface Quiet {
  readonly count: number;
  readonly layers: readonly (readonly [layer: Layer, count: number])[];
  /** The sections that it lies in. */
  readonly places: readonly string[];
}

export interface ReportOptions {
  /** Lists the changes of notation one by one, too. */
  readonly all?: boolean | undefined;
  /** Tells the changes of this materiality alone. */
  readonly only?: Materiality | undefined;
}

/** Groups the changes by section; sections that only took new numbers and the quiet layers are told by their number. */
export function report(changes: ChangeSet, options: ReportOptions): Report {
  const [before, after] = [placesOf(changes.before), placesOf(changes.after)];
  const wanted = changes.changes.filter(
    ({ verdict }) => options.only === undefined || verdict.materiality === options.only,
  );
  const told = wanted.filter(({ kind }) => kind !== "metadata");
  const isQuiet = (change: JudgedChange): boolean => options.all !== true && liesIn(change, QUIET);
  const isTold = (change: JudgedChange): boolean =>
    !isQuiet(change) && (options.all === true || !isGlobal(change));
  const groups = groupBySection(told.filter(isTold));
  const entries = [null, ...changes.sections].flatMap((row): readonly Entry[] => {
    const keys = keysOf(row);
    const own = [...new Set([...keys].flatMap((key) => groups.get(key) ?? []))];
    const shown = own.filter((change) => !isNewNumber(change));
    return shown.length === 0 ? [] : [{ row, changes: shown, keys }];
  });
  return {
    before,
    after,
    metadata: wanted.filter(({ kind }) => kind === "metadata"),
    entries,
    numbers: numbersOf(told.some(isNewNumber) ? changes.sections : [], entries),
    quiet: quietOf(told.filter(isQuiet), before, after),
    globals: options.only === "substantive" ? [] : changes.globals,
  };
}

const PREAMBLE = "";

function keysOf(row: JudgedSection | null): ReadonlySet<string> {
  if (row === null) return new Set([PREAMBLE]);
  return new Set([...row.before.map(({ id }) => `<${id}`), ...row.after.map(({ id }) => `>${id}`)]);
}

// A change between two sections (a paragraph that moved) is told where it arrived and, in one line, where it left.
function groupBySection(changes: readonly JudgedChange[]): ReadonlyMap<string, readonly JudgedChange[]> {
  const groups = new Map<string, JudgedChange[]>();
  for (const change of changes) {
    const { before, after } = change.section;
    const keys = [
      ...(before === null && change.before.length > 0 ? [PREAMBLE] : []),
      ...(after === null && change.after.length > 0 ? [PREAMBLE] : []),
      ...(before === null ? [] : [`<${before}`]),
      ...(after === null ? [] : [`>${after}`]),
    ];
    for (const key of new Set(keys)) {
      append(groups, key, change);
    }
  }
  return groups;
}

// Nothing but a section's number is another; the numbers are told together.
function isNewNumber({ kind, unit }: JudgedChange): boolean {
  return kind === "renumbered" && (unit === "heading" || unit === "section");
}

// Only a word changed that changed everywhere.
function isGlobal({ verdict }: JudgedChange): boolean {
  return (
    verdict.materiality === "editorial" && verdict.reasons.every(({ rule }) => rule === "global-replacement")
  );
}

function quietOf(
  changes: readonly JudgedChange[],
  before: ReadonlyMap<string, Place>,
  after: ReadonlyMap<string, Place>,
): Quiet {
  const layers = new Map<Layer, number>();
  const names = new Map<string, string>();
  for (const change of changes) {
    const layer = layersOf(change)[0] ?? "markup";
    layers.set(layer, (layers.get(layer) ?? 0) + 1);
    const { section } = change;
    const place = section.after === null ? before.get(section.before ?? "") : after.get(section.after);
    if (place !== undefined)
      names.set(place.section.id, place.section.label?.printed ?? headingOf(place.section));
  }
  return { count: changes.length, layers: [...layers], places: [...names.values()] };
}
