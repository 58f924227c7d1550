import { isStep } from "../chrome/head.ts";
import { isBullet } from "../units/ornament.ts";
import type { Unit } from "../units/unit.ts";
import { findBare } from "./bare.ts";
import { findCaptions } from "./captions.ts";
import { findDivisions } from "./divisions.ts";
import type { Heading } from "./heading.ts";
import { labelOf } from "./heading.ts";
import { findLabelled } from "./labelled.ts";
import { findOrnamented } from "./ornamented.ts";
import { findProvisions } from "./provisions.ts";
import { stripTitle } from "./split.ts";
import { findSupplements } from "./supplements.ts";

/** What is known of headings before they are looked for. */
export interface Evidence {
  /** Units that a table of contents lists. */
  readonly listed: ReadonlySet<number>;
  /** So many units stand above the title; none of them heads what is below it. */
  readonly above: number;
  /** Of the document; empty where it has none. */
  readonly title: string;
  /** Whether a paragraph heads a section only where it is set in bold: in Markdown a short one is most often text. */
  readonly onlyBold: boolean;
  /** Whether a line of the file is one of the page: HTML takes its end for a space. */
  readonly showsWraps: boolean;
}

/**
 * The units that head a section, in order. Where the format marks headings they are the sections, with the articles
 * besides; where it does not, numbers, ornaments and short lines that stand alone are read together.
 */
export function findHeadings(
  units: readonly Unit[],
  marked: boolean,
  evidence: Evidence,
): readonly Heading[] {
  const found = new Map<number, Heading>();
  const add = (headings: readonly Heading[]): void => {
    for (const heading of headings) if (!found.has(heading.index)) found.set(heading.index, heading);
  };
  const first = evidence.above;
  const steps = countSteps(units);
  add(
    units.flatMap((unit, index) =>
      unit.role === "heading" && index >= Math.max(first, steps) ? [readMarked(unit, index)] : [],
    ),
  );
  add(findProvisions(units, marked));
  add(findCaptions(units, found));
  if (!marked) add(findDivisions(units, found));
  if (!marked) {
    // An item of a Markdown list that begins with a number is an item.
    add(findAmong(units, found, ({ role }) => !evidence.onlyBold || role !== "item"));
    add(findOrnamented(units, found));
    add(findBare(units, found, evidence));
  } else {
    add(findAmong(units, found, ({ role, bold, cell }) => role === "paragraph" && bold && cell === null));
    add(findSupplements(units, found));
  }
  return unifyBrackets([...found.values()].toSorted((a, b) => a.index - b.index));
}

/**
 * How many units stand above the first article, where all that the format marks is the steps of a form before it (`1,同意`, `2,入力`): the
 * articles are the sections then, and none of them is part of a step.
 */
function countSteps(units: readonly Unit[]): number {
  const article = units.findIndex(({ label, role }) => label?.numbering === "article" && role !== "heading");
  const marked = units.flatMap(({ role }, index) => (role === "heading" ? [index] : []));
  const isBefore = marked.length > 0 && marked.every((index) => index < article);
  const steps = marked.filter((index) => isStep(units[index]?.text ?? ""));
  return isBefore && steps.length === marked.length ? article : 0;
}

/** Numbered lines that are headings, of those that could be. */
function findAmong(
  units: readonly Unit[],
  found: ReadonlyMap<number, Heading>,
  couldBe: (unit: Unit) => boolean,
): readonly Heading[] {
  return findLabelled(
    units.map((unit) => (couldBe(unit) ? unit : { ...unit, label: null })),
    found,
  );
}

/** 【1】 and 【お問い合わせ】 are one kind of heading, with a number and without. */
function unifyBrackets(headings: readonly Heading[]): readonly Heading[] {
  const style = headings.find((heading) => heading.style.startsWith("lenticular"))?.style;
  if (style === undefined) return headings;
  return headings.map((heading) => (heading.style === "ornament-【" ? { ...heading, style } : heading));
}

/** A heading of the format. Its number may be printed in it, or as the marker of the list that it stands in. */
function readMarked(unit: Unit, index: number): Heading {
  const isLabel = unit.label !== null && !isBullet(unit.ornament);
  const title = unit.text.slice(isLabel ? unit.label.end : 0);
  return {
    index,
    label: isLabel ? labelOf(unit) : null,
    title: stripTitle(title),
    bodyFrom: unit.text.length,
    style: `format-${unit.depth}`,
  };
}
