import type { Change, Language, Reason } from "../../model.ts";
import type { Places } from "../places.ts";

/**
 * The reasons for which what went from the opening of a section into one of its parts, or out of it, holds for less or for more: we share nothing without your consent, of
 * all that is shared and then under `Aggregated data`. Both sections stand in both versions, and what went does not itself speak of the part.
 */
export function reachReasons(
  change: Change,
  before: Places,
  after: Places,
  language: Language,
): readonly Reason[] {
  const [from, to] = [change.before[0], change.after[0]];
  if (change.unit === "section" || from === undefined || to === undefined) return [];
  const [stood, stands] = [
    before.sections.get(change.section.before ?? ""),
    after.sections.get(change.section.after ?? ""),
  ];
  if (stood === undefined || stands === undefined) return [];
  const narrows = isWithin(stands.path, stood.path);
  if (!narrows && !isWithin(stood.path, stands.path)) return [];
  const part = narrows ? stands : stood;
  if (!hasPath(narrows ? before : after, part.path)) return [];
  void language;
  return [
    {
      rule: "context",
      materiality: "substantive",
      before: stood.title,
      after: stands.title,
      direction: narrows ? "narrowed" : "widened",
    },
  ];
}

function isWithin(inner: readonly string[], outer: readonly string[]): boolean {
  return inner.length > outer.length && outer.every((title, at) => title === inner[at]);
}

function hasPath({ sections }: Places, path: readonly string[]): boolean {
  return [...sections.values()].some((section) => section.path.join("\n") === path.join("\n"));
}
