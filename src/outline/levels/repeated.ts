import type { Heading } from "../headings/heading.ts";
import { titleKey } from "../units/similar.ts";
import type { Unit } from "../units/unit.ts";
import type { Parents } from "./tiers.ts";

/**
 * The same sub-headings under every service (データの種類 / 利用目的 / 保存期間) make the services siblings, one level
 * above them; where the first service follows a heading without text, that heading holds them all.
 */
export function findRepeatedGroups(
  _units: readonly Unit[],
  headings: readonly Heading[],
  isFree: (position: number) => boolean,
  parents: Parents,
): void {
  const keys = headings.map((heading) => titleKey(heading.title));
  const counts = new Map<string, number>();
  keys.forEach((key, position) => {
    if (isFree(position)) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const isRepeated = (position: number): boolean =>
    isFree(position) && (counts.get(keys[position] ?? "") ?? 0) > 1;
  const services = headings.flatMap((heading, position) =>
    heading.style === "bare" && !isRepeated(position) && isRepeated(position + 1) ? [position] : [],
  );
  const opening = commonest(services.map((position) => keys[position + 1] ?? ""));
  const groups = services.filter((position) => keys[position + 1] === opening);
  if (groups.length < 2) return;
  const [first = 0] = groups;
  const holder = isDirectlyUnder(headings, first) && isFree(first) ? first - 1 : null;
  groups.forEach((service, at) => {
    const end = groups[at + 1] ?? headings.length;
    if (holder !== null && isFree(service)) parents.set(service, holder);
    for (const position of membersOf(service, end, isFree, isRepeated)) parents.set(position, service);
  });
}

/** The repeated sub-headings under a service, and what stands between them. */
function membersOf(
  service: number,
  end: number,
  isFree: (position: number) => boolean,
  isRepeated: (position: number) => boolean,
): readonly number[] {
  const between = Array.from({ length: end - service - 1 }, (_, at) => service + 1 + at);
  const last = between.findLast(isRepeated) ?? service;
  return between.filter((position) => position <= last && isFree(position));
}

function isDirectlyUnder(headings: readonly Heading[], position: number): boolean {
  const [before, heading] = [headings[position - 1], headings[position]];
  return (
    before !== undefined &&
    heading !== undefined &&
    before.index + 1 === heading.index &&
    before.style === "bare"
  );
}

function commonest(keys: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}
