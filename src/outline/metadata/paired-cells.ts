import { findDates } from "../../text/dates.ts";
import type { Unit } from "../units/unit.ts";
import { lineOf } from "../units/unit.ts";
import { findDateWords } from "./date-words.ts";
import type { StatedLine } from "./line.ts";

/**
 * The dates that a document sets in a table of two columns at its head or foot (`施行日 | 2024年4月1日`, `2024年4月1日 | 制定`), each as the line that
 * says the same, by the place of the second cell. Tables elsewhere are of what the text is about.
 */
export function findPairedDates(
  units: readonly Unit[],
  title: number | null,
): ReadonlyMap<number, StatedLine> {
  const wide = new Set(units.flatMap(({ cell }) => ((cell?.column ?? 0) > 1 ? [cell?.table] : [])));
  // A log of changes says of its days what was done on them.
  const logs = new Set<number>();
  const found = new Map<number, StatedLine>();
  units.forEach((unit, index) => {
    const before = units[index - 1];
    if (unit.cell?.column !== 1 || before?.cell?.column !== 0 || wide.has(unit.cell.table)) return;
    if (before.cell.row !== unit.cell.row || before.cell.table !== unit.cell.table) return;
    if (index > (title ?? 0) + nearHead && index < units.length - nearFoot) return;
    const [label, value] = findDates(unit.text).length > 0 ? [before, unit] : [unit, before];
    if (findDates(value.text).length !== 1 || findDates(label.text).length > 0) return;
    if (findDateWords(label.text).length === 0) {
      logs.add(unit.cell.table);
      return;
    }
    const sign = label === before ? "：" : " ";
    const text = `${before.text.replace(/[:：]\s*$/, "")}${sign}${unit.text}`;
    found.set(index, { text, line: lineOf(value) });
  });
  return new Map([...found].filter(([index]) => !logs.has(units[index]?.cell?.table ?? -1)));
}

/** Cells and lines behind the title, and before the end. */
const nearHead = 30;
const nearFoot = 30;
