import type { Heading } from "../headings/heading.ts";
import type { Unit } from "../units/unit.ts";
import type { Parents } from "./tiers.ts";

/**
 * A heading with no text of its own above another one holds it. How many more it holds nothing tells: where several
 * headings are empty, each holds what stands before the next; a single one is taken to hold two, the fewest that need it.
 */
export function findUnderEmpty(
  _units: readonly Unit[],
  headings: readonly Heading[],
  isFree: (position: number) => boolean,
  parents: Parents,
): void {
  const holders = headings.flatMap((heading, position) => {
    const next = headings[position + 1];
    const isEmpty = heading.style === "bare" && next?.style === "bare" && next.index === heading.index + 1;
    const isOpen = isEmpty && isFree(position + 1) && !parents.has(position + 1) && !parents.has(position);
    return isOpen ? [position] : [];
  });
  let most = fewestHeld;
  holders.forEach((holder, at) => {
    const next = holders[at + 1];
    if (next !== undefined) most = Math.max(at === 0 ? 0 : most, next - holder - 1);
    const end = next ?? Math.min(headings.length, holder + most + 1);
    for (let position = holder + 1; position < end; position += 1) {
      if (!isFree(position) || parents.has(position)) break;
      parents.set(position, holder);
    }
  });
}

const fewestHeld = 2;
