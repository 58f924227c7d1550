import { foldForComparison } from "../text/fold.ts";
import type { Printed } from "./printed.ts";

/**
 * Whether a sentence that shed its first line, or took one up, did nothing else: the line stands in the other version as its title or a heading
 * (# ようこそ above 規約をお読みください。, and ようこそ規約をお読みください。 in one paragraph).
 */
export function isSetApart(before: string, after: string, printed: Printed): boolean {
  const [line, version] =
    before.length > after.length
      ? [headOf(before, after), "after" as const]
      : [headOf(after, before), "before" as const];
  return line !== null && printed.isSetApartIn(version, line);
}

/**
 * Both texts without the line that one of them begins with and that the other version sets as a heading: 三、您的权利您可以…, of which 三、您的权利 has got
 * a line of its own. Null where there is none, or where both begin with it.
 */
export function withoutSetApart(
  before: string,
  after: string,
  printed: Printed,
): readonly [before: string, after: string] | null {
  const [stood, stands] = [printed.headOf("after", before), printed.headOf("before", after)];
  if ((stood === null) === (stands === null)) return null;
  const rest = stood === null ? after.slice(stands?.length) : before.slice(stood.length);
  const other = stood === null ? before : after;
  const isLikely = rest.trim().length >= other.trim().length / 2;
  if (!isLikely) return null;
  return stood === null ? [before, rest.trim()] : [rest.trim(), after];
}

/** What the longer text has before the shorter one. */
function headOf(longer: string, shorter: string): string | null {
  const [whole, rest] = [longer.trim(), foldForComparison(shorter.trim())];
  if (rest === "" || whole.length - shorter.trim().length > longestLine) return null;
  const head = whole.slice(0, whole.length - shorter.trim().length).trim();
  return head !== "" && foldForComparison(whole.slice(head.length)).trim() === rest ? head : null;
}

/** As long as headings are. */
const longestLine = 80;
