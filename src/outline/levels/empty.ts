import type { Heading } from "../headings/heading.ts";
import { isTopic } from "../units/topics.ts";
import type { Unit } from "../units/unit.ts";
import type { Parents } from "./tiers.ts";

/**
 * A heading with no text of its own above another one holds it. It holds what follows up to the next of the common
 * subjects of policies; where none follows, and several headings are empty, each holds what stands before the next, and
 * a single one is taken to hold two, the fewest that need it.
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
    const topic = nextTopic(headings, holder, next ?? headings.length);
    if (topic === null && next !== undefined) most = Math.max(at === 0 ? 0 : most, next - holder - 1);
    const end = topic ?? next ?? Math.min(headings.length, holder + most + 1);
    for (let position = holder + 1; position < end; position += 1) {
      if (!isFree(position) || parents.has(position)) break;
      parents.set(position, holder);
    }
  });
}

const fewestHeld = 2;
/** A section of more parts than this has a text of its own that says so. */
const mostHeld = 9;

/** The first of the common subjects behind the parts of an empty heading; null where the parts are such subjects too. */
function nextTopic(headings: readonly Heading[], holder: number, end: number): number | null {
  if (isTopic(headings[holder + 1]?.title ?? "")) return null;
  for (let position = holder + fewestHeld + 1; position < Math.min(end, holder + mostHeld); position += 1)
    if (isTopic(headings[position]?.title ?? "")) return position;
  return null;
}
