import type { Contents } from "../chrome/contents.ts";
import type { Heading } from "../headings/heading.ts";
import type { Unit } from "../units/unit.ts";
import { findContainers, findOuter } from "./outer.ts";
import { placeHeadings } from "./place.ts";
import { findTiers } from "./tiers.ts";

/** The level of every heading, from 1, decided by the whole document. */
export function assignLevels(
  units: readonly Unit[],
  headings: readonly Heading[],
  contents: Contents | null,
): readonly number[] {
  const tiers = findTiers(units, headings, contents);
  const containers = findContainers(units, headings);
  return placeHeadings(headings, tiers, findOuter(headings, containers), containers);
}
