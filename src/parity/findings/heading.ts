import type { Correspondence, Section } from "../../model.ts";
import { parseNumeral } from "../../text/numerals.ts";
import { foldHan } from "../reading/han.ts";
import { type Draft, reason } from "./draft.ts";
import type { ReadMeanings } from "./meanings.ts";
import type { Pair, Sides } from "./passages.ts";
import { placeOfSection, sectionOf } from "./places.ts";
import type { FindingRule } from "./rules.ts";
import type { Which, Wording } from "./wording.ts";

/** Headings of paired sections that carry another number, stand at another level, or name something else. */
export function headingFaults(
  { sections, divided }: Correspondence,
  readers: Sides<ReadMeanings>,
  pairs: readonly Pair[],
  wording: Wording | null,
): readonly Draft[] {
  const bodies = wording === null ? null : bodiesOf(pairs);
  const drafts: Draft[] = [];
  // One of the parts of a section names less than the whole.
  const parted = new Set(divided.flatMap(({ reference }) => reference));
  const offsets = new Map<string, { readonly now: number; readonly before: number }>();
  for (const { reference, translation } of sections) {
    const [from, to] = [reference[0], translation[0]];
    if (from === undefined || to === undefined) continue;
    const shift = shiftOf(from, to);
    const family = `${parentOf(from)}\u0000${parentOf(to)}`;
    // A section that is missing above shifts the numbers of all that follow; the shift is told where it begins.
    if (shift !== null) {
      const { now, before } = offsets.get(family) ?? { now: 0, before: 0 };
      if (shift !== now) {
        // One wrong number among right ones is told where it stands, and not again where the right ones go on.
        if (shift !== before || now === before)
          drafts.push(draft(from, to, "label", from.label?.printed ?? null, to.label?.printed ?? null));
        offsets.set(family, { now: shift, before: now });
      }
    }
    if (from.level !== to.level) drafts.push(draft(from, to, "level", String(from.level), String(to.level)));
    if (parted.has(from)) continue;
    if (namesSomethingElse(from, to, readers) || isSaidElsewhere(from, to, bodies, wording))
      drafts.push(draft(from, to, "meaning", from.title, to.title));
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

/**
 * Both headings name ideas that we know, not one in common, and the ideas of one of them occur nowhere below: Payment over what is about
 * rights. A heading that is only worded freely names what its section speaks of.
 */
function namesSomethingElse(from: Section, to: Section, readers: Sides<ReadMeanings>): boolean {
  if (numbersIn(from.title) !== numbersIn(to.title)) return true;
  if (sharesHan(from.title, to.title)) return false;
  const [one, other] = [ideasIn(from.title, readers.reference), ideasIn(to.title, readers.translation)];
  if (one.size === 0 || other.size === 0 || intersect(one, other)) return false;
  const below = new Set([
    ...bodyOf(from).flatMap((text) => [...ideasIn(text, readers.reference)]),
    ...bodyOf(to).flatMap((text) => [...ideasIn(text, readers.translation)]),
  ]);
  return below.size > 0 && (!intersect(one, below) || !intersect(other, below));
}

/** What is said in each section of a side, by its id. */
type Bodies = Sides<ReadonlyMap<string, readonly string[]>>;

function bodiesOf(pairs: readonly Pair[]): Bodies {
  const bodies = { reference: new Map<string, string[]>(), translation: new Map<string, string[]>() };
  for (const { beads } of pairs) {
    for (const bead of beads) {
      for (const side of ["reference", "translation"] as const) {
        const [first] = bead[side].sentences;
        const id = first === undefined ? null : sectionOf(first.sentence.block);
        if (id === null) continue;
        const known = bodies[side].get(id);
        if (known === undefined) bodies[side].set(id, [bead[side].text]);
        else known.push(bead[side].text);
      }
    }
  }
  return bodies;
}

/**
 * Headings made of words that the lexicon knows, none of them the other's, of which one names what stands below the other, and one what the other
 * text speaks of in other sections only.
 */
function isSaidElsewhere(
  from: Section,
  to: Section,
  bodies: Bodies | null,
  wording: Wording | null,
): boolean {
  if (bodies === null || wording === null) return false;
  const covered = (side: Which, by: readonly string[]): number =>
    wording.covered(side, side === "reference" ? from.title : to.title, by);
  if (!isKnown("reference", from, wording) || !isKnown("translation", to, wording)) return false;
  if (Math.max(covered("reference", [to.title]), covered("translation", [from.title])) > HARDLY) return false;
  const below = (side: Which): readonly string[] =>
    bodies[otherOf(side)].get(side === "reference" ? to.id : from.id) ?? [];
  const isElsewhere = (side: Which): boolean =>
    covered(side, below(side)) <= HARDLY &&
    covered(side, Array.from(bodies[otherOf(side)].values()).flat()) >= CLEARLY;
  return (
    (isElsewhere("reference") && covered("translation", below("translation")) >= CLEARLY) ||
    (isElsewhere("translation") && covered("reference", below("reference")) >= CLEARLY)
  );
}

function isKnown(side: Which, { title }: Section, wording: Wording): boolean {
  const { count, of } = wording.known(side, title);
  return of >= LEAST_WORDS && count === of;
}

function otherOf(side: Which): Which {
  return side === "reference" ? "translation" : "reference";
}

/** A heading of one word is too often worded otherwise. */
const LEAST_WORDS = 2;
/** Of the words of a heading. */
const HARDLY = 0.12;
const CLEARLY = 0.4;

function intersect(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return Array.from(one).some((idea) => other.has(idea));
}

function ideasIn(title: string, read: ReadMeanings): ReadonlySet<string> {
  return new Set(read(title, "nested").map(({ concept }) => concept.id));
}

/** What stands under a heading, its children's headings included. */
function bodyOf({ blocks, children }: Section): readonly string[] {
  return [...blocks.map(({ text }) => text), ...children.map(({ title }) => title)];
}

/** 促进国际传输 and 各国間の移転の促進 have 促进 in common: two Han characters are seldom alike by chance. */
function sharesHan(one: string, other: string): boolean {
  const [from, to] = [one, other].map((title) => new Set(foldHan(title).match(/[\u4e00-\u9fff]/g)));
  let shared = 0;
  for (const sign of from ?? []) if (to?.has(sign) === true) shared += 1;
  return shared >= Math.min(2, from?.size ?? 0, to?.size ?? 0) && shared > 0;
}

function numbersIn(title: string): string {
  return Array.from(title.matchAll(/[0-9０-９]{2,}/g), ([digits]) => parseNumeral(digits) ?? digits).join(
    " ",
  );
}
