import type { Unit } from "../units/unit.ts";
import { findMarkedTitle } from "./marked.ts";
import { findPrintedTitle } from "./printed.ts";

/** The unit that is the title of the document; null where it has none. */
export function findTitle(units: readonly Unit[], marked: boolean): number | null {
  return marked ? findMarkedTitle(units) : findPrintedTitle(units);
}
