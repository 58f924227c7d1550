import type { ChangeSet, JudgedChange } from "../../model.ts";
import { placesIn } from "./places.ts";
import { type Unit, unitsOf } from "./units.ts";

/** What stands on the page in which order. Every change is told at one place and has the number that it has in this order. */
export interface Layout {
  /** Changes of the document's dates, and what is told at no place in the text. */
  readonly head: readonly JudgedChange[];
  readonly units: readonly Unit[];
  readonly numbers: ReadonlyMap<JudgedChange, number>;
  /** The anchor of the place that a change moved something away from. */
  readonly origins: ReadonlyMap<JudgedChange, string>;
  /** The row that the anchor stands in: the first, where several things moved. A section has an anchor of its own. */
  readonly leaving: ReadonlyMap<JudgedChange, Unit["rows"][number]>;
}

export function layoutOf(changes: ChangeSet): Layout {
  const units = unitsOf(changes, placesIn(changes));
  const inText = new Set(
    units.flatMap((unit) => [...unit.changes, ...unit.rows.flatMap((row) => row.changes)]),
  );
  const head = changes.changes.filter((change) => !inText.has(change));
  const numbers = new Map([...head, ...inText].map((change, index) => [change, index + 1]));
  return { head, units, numbers, ...originsOf(units, changes) };
}

/** The anchor of a row or a section that something moved away from. */
export function anchorOf(change: JudgedChange): string {
  return `${change.id}-from`;
}

function originsOf(units: readonly Unit[], { changes }: ChangeSet): Pick<Layout, "origins" | "leaving"> {
  const origins = new Map<JudgedChange, string>();
  const leaving = new Map<JudgedChange, Unit["rows"][number]>();
  const movedSections = new Map(
    changes.flatMap((change) =>
      change.kind === "moved" && change.unit === "section" ? [[change.section.before, change] as const] : [],
    ),
  );
  for (const unit of units) {
    if (unit.kind === "departure") {
      const change = movedSections.get(unit.before[0]?.id ?? "");
      if (change !== undefined) origins.set(change, anchorOf(change));
    }
    for (const row of unit.rows) {
      for (const change of departing(row)) {
        if (origins.has(change)) continue;
        origins.set(change, anchorOf(change));
        leaving.set(change, row);
      }
    }
  }
  return { origins, leaving };
}

/** The moves that took something away from this row. */
export function departing({ kind, move, now }: Unit["rows"][number]): readonly JudgedChange[] {
  if (kind === "left") return move === null ? [] : [move];
  return now.flat().flatMap((run) => (run.kind === "left" && run.change !== null ? [run.change] : []));
}
