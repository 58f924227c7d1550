import type { Change } from "../../model.ts";
import { foldForComparison } from "../../text/fold.ts";
import { withLinksAsBefore } from "../linked.ts";
import type { Places } from "../places.ts";
import { exchangesOf } from "./reworded.ts";

/**
 * The changes that only print an address otherwise: a line that went, and one that came in the same section, in which a link stands in the place of the address that
 * stood behind the same words.
 */
export function relinked(changes: readonly Change[], before: Places, after: Places): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { removed, added } of exchangesOf(changes)) {
    if (removed.length > mostLines || added.length > mostLines) continue;
    for (const one of removed) {
      const other = added.find((line) => !found.has(line.id) && isRelinked(one, line, before, after));
      if (other !== undefined) found.add(one.id).add(other.id);
    }
  }
  return found;
}

/** A list of addresses. */
const mostLines = 40;

function isRelinked(one: Change, other: Change, before: Places, after: Places): boolean {
  const [from, to] = [one.before[0], other.after[0]];
  if (from === undefined || to === undefined || one.before.length + other.after.length > 2) return false;
  const text = withLinksAsBefore(from, to, before, after);
  return text !== to.text && foldForComparison(text) === foldForComparison(from.text);
}
