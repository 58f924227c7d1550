import type { Correspondence, Section } from "../../model.ts";
import { parseNumeral } from "../../text/numerals.ts";
import { type Draft, reason } from "./draft.ts";
import type { ReadMeanings } from "./meanings.ts";
import type { Sides } from "./passages.ts";
import { placeOfSection } from "./places.ts";
import type { FindingRule } from "./rules.ts";

/** Headings of paired sections that carry another number, stand at another level, or name something else. */
export function headingFaults({ sections }: Correspondence, readers: Sides<ReadMeanings>): readonly Draft[] {
  const drafts: Draft[] = [];
  const offsets = new Map<string, number>();
  for (const { reference, translation } of sections) {
    const [from, to] = [reference[0], translation[0]];
    if (from === undefined || to === undefined) continue;
    const shift = shiftOf(from, to);
    const family = `${parentOf(from)}\u0000${parentOf(to)}`;
    // A section that is missing above shifts the numbers of all that follow; the shift is told where it begins.
    if (shift !== null && shift !== (offsets.get(family) ?? 0)) {
      drafts.push(draft(from, to, "label", from.label?.printed ?? null, to.label?.printed ?? null));
      offsets.set(family, shift);
    }
    if (from.level !== to.level) drafts.push(draft(from, to, "level", String(from.level), String(to.level)));
    if (namesSomethingElse(from, to, readers)) drafts.push(draft(from, to, "meaning", from.title, to.title));
  }
  return drafts;
}

function draft(
  from: Section,
  to: Section,
  rule: FindingRule<"heading">,
  reference: string | null,
  translation: string | null,
): Draft {
  return {
    kind: "heading",
    severity: rule === "level" ? "info" : "warning",
    reference: placeOfSection(from),
    translation: placeOfSection(to),
    base: null,
    reasons: [reason<"heading">(rule, reference, translation)],
  };
}

/** By how much the printed numbers differ; null where one has none. */
function shiftOf({ label: from }: Section, { label: to }: Section): number | null {
  const [one, other] = [from?.ordinal.at(-1), to?.ordinal.at(-1)];
  if (one === undefined || other === undefined || from?.ordinal.length !== to?.ordinal.length) return null;
  return other - one;
}

function parentOf({ id }: Section): string {
  return id.slice(0, Math.max(0, id.lastIndexOf(".")));
}

/** Both headings name ideas that we know, and not one in common; a word of several ideas is each of them. */
function namesSomethingElse(from: Section, to: Section, readers: Sides<ReadMeanings>): boolean {
  const [one, other] = [ideasIn(from.title, readers.reference), ideasIn(to.title, readers.translation)];
  if (numbersIn(from.title) !== numbersIn(to.title)) return true;
  return one.size > 0 && other.size > 0 && Array.from(one).every((idea) => !other.has(idea));
}

function ideasIn(title: string, read: ReadMeanings): ReadonlySet<string> {
  return new Set(read(title).map(({ concept }) => concept.id));
}

function numbersIn(title: string): string {
  return Array.from(title.matchAll(/[0-9０-９]{2,}/g), ([digits]) => parseNumeral(digits) ?? digits).join(
    " ",
  );
}
