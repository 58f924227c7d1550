import { afters, befores } from "../sequence/links.ts";
import type { Block, Language, Link, Section, SectionSides } from "../model.ts";
import { foldMarks } from "../text/fold.ts";
import type { Draft } from "./identity.ts";
import { type Ledger } from "./ledger.ts";
import { isHeadingSetOtherwise } from "./marks.ts";
import { headingSide, sectionSide } from "./sides.ts";
import type { EditsOf } from "./telling.ts";

/** What became of a section as a whole, and of its heading. Its blocks are told for themselves. */
export function sectionChanges(ledger: Ledger, link: Link<Section>, editsOf: EditsOf): readonly Draft[] {
  const isOneFormat = ledger.before.document.format === ledger.after.document.format;
  if (isUntouched(link)) return isOneFormat ? setOtherwise(link) : [];
  const section = sectionSides(link);
  const path = pathOf(befores(link), afters(link));
  const whole = (kind: "added" | "removed" | "split" | "merged"): Draft => ({
    kind,
    unit: "section",
    section,
    before: befores(link).map((one) => sectionSide(one, toldWith(ledger, link, one.blocks))),
    after: afters(link).map((one) => sectionSide(one, toldWith(ledger, link, one.blocks))),
    edits: [],
    markupOnly: false,
    path,
  });
  if (link.kind === "added" || link.kind === "removed") return [whole(link.kind)];
  const [before] = befores(link);
  const [after] = afters(link);
  if (before === undefined || after === undefined) return [];
  // A split or a merge shows its headings itself; only a number that went on is told beside it.
  const all = headingChanges(before, after, section, path, editsOf, ledger.after.document.language);
  const headings = link.kind === "paired" ? all : all.filter(({ kind }) => kind === "renumbered");
  if (link.kind !== "paired") return [whole(link.kind), ...headings];
  if (!link.moved) return headings;
  const move: Draft = {
    kind: "moved",
    unit: "section",
    section,
    before: [headingSide(before, before.heading.text)],
    after: [headingSide(after, after.heading.text)],
    edits: [],
    markupOnly: false,
    path,
  };
  return [move, ...headings];
}

/** A heading of the same words in other markup. Each format has its own way to set a heading, so that only within one it tells anything. */
function setOtherwise(link: Link<Section>): readonly Draft[] {
  if (link.kind !== "paired" || !isHeadingSetOtherwise(link.before.heading, link.after.heading)) return [];
  const { before, after } = link;
  return [
    {
      kind: "edited",
      unit: "heading",
      section: sectionSides(link),
      before: [headingSide(before, before.heading.text)],
      after: [headingSide(after, after.heading.text)],
      edits: [],
      markupOnly: true,
      path: pathOf([before], [after]),
    },
  ];
}

/** Whether a section stands where it stood, under the same heading. */
function isUntouched(link: Link<Section>): boolean {
  if (link.kind !== "paired" || link.moved) return false;
  const { before, after } = link;
  return before.heading.text === after.heading.text && before.title === after.title;
}

/** Blocks that came from or went to another section are told as moved, not as part of the section. */
function toldWith(ledger: Ledger, home: Link<Section>, blocks: readonly Block[]): readonly Block[] {
  const isWhole = home.kind === "added" || home.kind === "removed";
  if (!isWhole) return blocks;
  const links = home.kind === "added" ? ledger.blockLinkAfter : ledger.blockLinkBefore;
  return blocks.filter((block) => links.get(block.id)?.kind === home.kind);
}

/** A new name, a new number, or the same two written otherwise. */
function headingChanges(
  before: Section,
  after: Section,
  section: SectionSides,
  path: string,
  editsOf: EditsOf,
  language: Language,
): readonly Draft[] {
  if (before.heading.text === after.heading.text && before.title === after.title) return [];
  const changes: Draft[] = [];
  const add = (kind: "renamed" | "renumbered" | "edited", old: string, now: string): void => {
    changes.push({
      kind,
      unit: "heading",
      section,
      before: [headingSide(before, old)],
      after: [headingSide(after, now)],
      edits: editsOf(old, now, language),
      markupOnly: false,
      path,
    });
  };
  const [oldLabel, newLabel] = [before.label?.printed ?? "", after.label?.printed ?? ""];
  const renumbered = numberOf(before) !== numberOf(after) || wordOf(before) !== wordOf(after);
  if (renumbered) add("renumbered", oldLabel, newLabel);
  const renamed = before.title !== after.title && foldMarks(before.title) !== foldMarks(after.title);
  if (renamed) add("renamed", before.title, after.title);
  else if (before.title !== after.title) add("edited", before.title, after.title);
  else if (oldLabel !== newLabel && !renumbered) add("edited", oldLabel, newLabel);
  else if (!renumbered && before.heading.text !== after.heading.text) {
    add("edited", before.heading.text, after.heading.text);
  }
  return changes;
}

/** Its value: 一、 and 1. are the same number, written otherwise. */
function numberOf({ label }: Section): string {
  return label === null ? "" : `#${label.ordinal.join(".")}`;
}

/** What a provision is called beside its number: 1. that became 第1条 is cited otherwise, (1) is not. */
function wordOf({ label }: Section): string {
  return label !== null &&
    /^(?:part|chapter|section|subsection|division|article|paragraph|english)/.test(label.numbering)
    ? label.numbering
    : "";
}

export function sectionSides(link: Link<Section>): SectionSides {
  return { before: befores(link)[0]?.id ?? null, after: afters(link)[0]?.id ?? null };
}

/** Titles name a section in an id; a number does so only where there is no title, since numbers change with others. */
export function pathOf(before: readonly Section[], after: readonly Section[]): string {
  return [...before.map(nameOf), "→", ...after.map(nameOf)].join("|");
}

function nameOf({ path, title, label }: Section): string {
  return [...path, title === "" ? (label?.printed ?? "") : ""].join("/");
}
