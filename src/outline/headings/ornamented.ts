import { groupBy } from "../units/group.ts";
import { isBullet } from "../units/ornament.ts";
import { looksLikeTitle } from "../units/shape.ts";
import type { Unit } from "../units/unit.ts";
import type { Heading } from "./heading.ts";
import { stripTitle } from "./split.ts";

/** Lines with ■, ◆, 【…】 and the like that head a section: where most lines with the sign have something under them. */
export function findOrnamented(
  units: readonly Unit[],
  known: ReadonlyMap<number, Heading>,
): readonly Heading[] {
  const bySign = groupBy(units.keys(), (index) => {
    const unit = units[index];
    if (unit === undefined || unit.cell !== null || unit.label !== null || known.has(index)) return null;
    return unit.ornament === null || isBullet(unit.ornament) ? null : unit.ornament.sign;
  });
  return [...bySign].flatMap(([sign, indexes]) => {
    const members = new Set(indexes);
    const heads = indexes.filter((index) => isTitle(units[index]) && hasBody(units, index, members, known));
    if (heads.length * 2 < indexes.length) return [];
    return indexes
      .filter(
        (index) =>
          isTitle(units[index]) &&
          units[index + 1] !== undefined &&
          (!known.has(index + 1) || holdsCount(index, known)),
      )
      .map((index): Heading => {
        const text = units[index]?.text ?? "";
        return {
          index,
          label: null,
          title: stripTitle(text),
          bodyFrom: text.length,
          // One alone is no kind of heading that others could stand under.
          style: indexes.length === 1 ? "bare" : `ornament-${sign}`,
        };
      });
  });
}

function isTitle(unit: Unit | undefined): boolean {
  if (unit === undefined || !looksLikeTitle(unit.text)) return false;
  // ※ opens a note more often than a title.
  return !(unit.ornament?.sign === "※" && /[、，]/.test(unit.text));
}

/** 【利用規約】 above 1. holds what is counted. */
function holdsCount(index: number, known: ReadonlyMap<number, Heading>): boolean {
  return known.get(index + 1)?.label?.ordinal.at(-1) === 1;
}

function hasBody(
  units: readonly Unit[],
  index: number,
  members: ReadonlySet<number>,
  known: ReadonlyMap<number, Heading>,
): boolean {
  const [unit, next] = [units[index], units[index + 1]];
  if (unit === undefined || next === undefined || members.has(index + 1)) return false;
  // A blank line ends a list of such lines.
  if (members.has(index - 1) && unit.gap === 0 && next.gap > 0) return false;
  return !known.has(index + 1) || holdsCount(index, known);
}
