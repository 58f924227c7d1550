import { append } from "../../sequence/append.ts";
import { isBullet } from "../units/ornament.ts";
import { isProse } from "../units/shape.ts";
import type { Unit } from "../units/unit.ts";
import { isAboutContact } from "./contactBlock.ts";
import type { Heading } from "./heading.ts";

/**
 * Where numbers or signs head the sections, a bare line between two of them is more often a value, a name or a warning
 * than a heading. It stands where several like it do (each with a text of its own), where it opens its section, and
 * where it holds what is counted from one again.
 */
export function keepAmongNumbered(
  units: readonly Unit[],
  known: ReadonlyMap<number, Heading>,
  bare: ReadonlyMap<number, Heading>,
  isSure: (index: number) => boolean,
): readonly Heading[] {
  const counted = [...known.keys()].toSorted((a, b) => a - b);
  const [first = 0, last = 0] = [counted[0], counted.at(-1)];
  if (counted.length < fewestCounted || counted.length < bare.size) return [...bare.values()];
  const isHead = (index: number): boolean => known.has(index) || bare.has(index);
  const groups = new Map<number, number[]>();
  let at = 0;
  for (const index of [...bare.keys()].toSorted((a, b) => a - b)) {
    while (at < counted.length && (counted[at] ?? 0) < index) at += 1;
    const above = counted[at - 1] ?? -1;
    append(groups, above, index);
  }
  const held = counted.filter(
    (index) => !isHead(index + 1) && known.has(index + 2) && !isBody(units[index + 1]),
  );
  const holdLines = held.length * 2 > counted.length;
  const isHolder = (index: number): boolean => known.has(index + 1);
  return [...groups].flatMap(([above, indexes]) => {
    const isOutside = above < first || above >= last;
    const parallel = indexes.filter((index) => !isHead(index + 1) && isBody(units[index + 1]));
    return indexes.flatMap((index) => {
      // Where the others have one short line each for their text, so has this one.
      if (holdLines && index === above + 1 && !isSure(index)) return [];
      const opens = index === above + 1 && !isHead(index + 1) && isBody(units[index + 1]);
      const stands =
        isSure(index) ||
        isHolder(index) ||
        opens ||
        parallel.length > 1 ||
        (isOutside &&
          (above < first || isAboutContact(units[index]?.text ?? "") || parallel.includes(index)));
      const heading = bare.get(index);
      return stands && heading !== undefined ? [heading] : [];
    });
  });
}

/** A sentence, a table or a list: what a value does not have under it. */
function isBody(unit: Unit | undefined): boolean {
  return unit !== undefined && (isProse(unit.text) || unit.cell !== null || isBullet(unit.ornament));
}

/** Two or three numbers may be a list in a text without numbers. */
const fewestCounted = 5;
