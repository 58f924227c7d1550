import { isBullet } from "../units/ornament.ts";
import {
  isClosing,
  isContact,
  isDateLine,
  isLinkOnly,
  isProse,
  isSignature,
  looksLikeTitle,
} from "../units/shape.ts";
import type { Unit } from "../units/unit.ts";
import type { Evidence } from "./find.ts";
import type { Heading } from "./heading.ts";
import { hasFoldMark, stripTitle } from "./split.ts";

/**
 * Short lines that stand alone and head a section without a number or a sign. Of short lines in a row the last one,
 * which has text under it, is a heading; the ones before only with evidence of their own (addresses and names come in rows).
 */
export function findBare(
  units: readonly Unit[],
  known: ReadonlyMap<number, Heading>,
  evidence: Evidence,
): readonly Heading[] {
  const candidates = new Set(
    units.flatMap((unit, index) => (isCandidate(units, index, known) ? [index] : [])),
  );
  const repeated = repeatedTitles(units, candidates);
  const accepted = new Map<number, Heading>();
  for (let index = units.length - 1; index >= 0; index -= 1) {
    const unit = units[index];
    if (unit === undefined || !candidates.has(index)) continue;
    const next = units[index + 1];
    const hasText = next !== undefined && !candidates.has(index + 1) && !known.has(index + 1) && isBody(next);
    const isParent = (accepted.has(index + 1) || known.has(index + 1)) && isAfterText(units, index);
    const strong =
      evidence.listed.has(index) ||
      hasFoldMark(unit.text) ||
      repeated.has(stripTitle(unit.text)) ||
      hasText ||
      isParent;
    if (strong && next !== undefined)
      accepted.set(index, {
        index,
        label: null,
        title: stripTitle(unit.text),
        bodyFrom: unit.text.length,
        style: "bare",
      });
  }
  return [...accepted.values()];
}

function isCandidate(units: readonly Unit[], index: number, known: ReadonlyMap<number, Heading>): boolean {
  const unit = units[index];
  if (unit === undefined || known.has(index) || unit.cell !== null) return false;
  if (unit.role !== "line" && unit.role !== "paragraph") return false;
  if (isBullet(unit.ornament) || unit.label !== null || !looksLikeTitle(unit.text)) return false;
  if (hasFoldMark(unit.text)) return true;
  if (unit.gap === 0 && index > 0) return false;
  const next = units[index + 1];
  if (next !== undefined && next.gap === 0 && !isProse(next.text)) return false;
  return (
    !(isContact(unit.text) || isDateLine(unit.text) || isSignature(unit.text) || isClosing(unit.text)) &&
    !isLinkOnly(unit)
  );
}

/** What stands under a heading: a sentence, a list, a table. */
function isBody(unit: Unit): boolean {
  return (
    unit.role !== "line" ||
    isProse(unit.text) ||
    unit.ornament !== null ||
    unit.label !== null ||
    !looksLikeTitle(unit.text)
  );
}

function isAfterText(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1];
  return before === undefined || isBody(before);
}

/** Titles that stand in several places, as the same sub-headings under every service do. */
function repeatedTitles(units: readonly Unit[], candidates: ReadonlySet<number>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const index of candidates) {
    const title = stripTitle(units[index]?.text ?? "");
    counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([title, count]) => (count > 1 ? [title] : [])));
}
