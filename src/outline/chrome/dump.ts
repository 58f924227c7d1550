import { looksLikeTitle } from "../units/shape.ts";
import type { Unit } from "../units/unit.ts";

/**
 * What a text browser's dump adds to a page: `(BUTTON) Menu`, `#[1]Feed`, and at the end the addresses of the links that
 * it numbered. Only a text with that list is such a dump: `[1]` begins footnotes elsewhere.
 */
export function findDumped(units: readonly Unit[]): ReadonlySet<number> {
  const found = new Set<number>();
  const list = findAddresses(units);
  if (list === null) return found;
  for (let index = list; index < units.length; index += 1) found.add(index);
  units.forEach((unit, index) => {
    if (isDumpedControl(unit)) found.add(index);
  });
  // Lines of links in the head and the foot; within the text a link may be an item of the policy.
  const isLinks = (index: number): boolean => found.has(index) || isNumberedLink(units[index]);
  for (let index = 0; isLinks(index); index += 1) found.add(index);
  let end = list - 1;
  while (end > 0 && (isLinks(end) || isImprintMark(units[end]))) end -= 1;
  for (let index = end + 1; index < list; index += 1) if (isLinks(index)) found.add(index);
  return found;
}

/** The index of `References` above `1. https://…`, the numbered addresses to the end. */
function findAddresses(units: readonly Unit[]): number | null {
  let at = units.length - 1;
  while (at >= 0 && isAddress(units[at])) at -= 1;
  if (units.length - 1 - at < 2) return null;
  while (/^(?:visible links|hidden links):?$/i.test(units[at]?.text.trim() ?? "")) at -= 1;
  return /^references$/i.test(units[at]?.text.trim() ?? "") ? at : null;
}

function isAddress(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    unit.text
      .split("\n")
      .every((line) =>
        /^\s*(?:\d{1,4}\.\s+)?(?:[a-z][a-z0-9+.-]*:\S+|(?:visible|hidden) links:?)\s*$/i.test(line),
      )
  );
}

function isDumpedControl({ text }: Unit): boolean {
  return /^(?:\((?:BUTTON|SUBMIT|IMAGE)\)|\[(?:BUTTON|IMAGE|INPUT|SUBMIT)\]|_{6,}|#\[\d+\])/.test(
    text.trim(),
  );
}

function isNumberedLink(unit: Unit | undefined): boolean {
  return unit !== undefined && /^[*+o•#\s]*\[\d{1,4}\]\S/.test(unit.text.trim()) && looksLikeTitle(unit.text);
}

function isImprintMark(unit: Unit | undefined): boolean {
  return /^(?:©|\(c\)|copyright)/i.test(unit?.text.trim() ?? "");
}
