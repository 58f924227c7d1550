import { endingOf, isProse, width } from "../units/shape.ts";
import type { Unit } from "../units/unit.ts";
import { widestDense } from "./rhythm.ts";

/** `お知らせのために：` apart from what stands around it, with a paragraph under it; one alone leads in to its paragraph. */
export function isColonTitle(units: readonly Unit[], index: number): boolean {
  const [unit, next] = [units[index], units[index + 1]];
  if (unit?.role !== "line" || unit.label !== null || unit.ornament !== null || next === undefined)
    return false;
  if (endingOf(unit.text) !== "colon" || width(unit.text) > widestDense || leadsToChildren.test(unit.text))
    return false;
  return (
    unit.gap >= 1 && next.gap >= 1 && isProse(next.text) && next.ornament === null && next.label === null
  );
}

const leadsToChildren = /次|以下|下記|如下|下列|例|注|following|example|note/i;
