import type { Element } from "hast";
import { append } from "../../sequence/append.ts";
import { kindOf } from "../flow/elements.ts";
import { attribute, type Survey } from "./survey.ts";

/**
 * Tables, rows and cells that old pages set their text in and that tabulate nothing: a table of one cell a row, one whose cell holds
 * most of the page, one that says so.
 */
export function layoutOf(survey: Survey): ReadonlySet<Element> {
  const tables = new Map<Element, Element | null>();
  const parts = new Map<Element, Element[]>();
  for (const element of survey.elements) {
    const parent = survey.parent(element);
    const around =
      parent === null ? null : parent.tagName === "table" ? parent : (tables.get(parent) ?? null);
    tables.set(element, around);
    if (around === null || !isPart(element)) continue;
    append(parts, around, element);
  }
  const found = new Set<Element>();
  for (const element of survey.elements) {
    if (element.tagName !== "table") continue;
    const around = tables.get(element) ?? null;
    // What stands in a cell of a real table belongs to it.
    if (around !== null && !found.has(around)) continue;
    const inside = parts.get(element) ?? [];
    if (isLayout(element, inside, survey)) for (const part of [element, ...inside]) found.add(part);
  }
  return found;
}

function isPart({ tagName }: Element): boolean {
  return ["row", "row-group", "cell"].includes(kindOf(tagName));
}

function isCell({ tagName }: Element): boolean {
  return kindOf(tagName) === "cell";
}

function isLayout(table: Element, inside: readonly Element[], { measure, total }: Survey): boolean {
  const cells = inside.filter(isCell);
  const rows = inside.filter(({ tagName }) => tagName === "tr").length;
  if (/^(?:presentation|none)$/.test(attribute(table, "role") ?? "")) return true;
  if (cells.some((cell) => cell.tagName === "th" && measure(cell).text > 0)) return false;
  if (cells.length === rows) return true;
  return cells.some((cell) => measure(cell).text * 2 > total && measure(cell).text > longestCell);
}

/** Characters; what a real table tells in one cell is shorter. */
const longestCell = 600;
