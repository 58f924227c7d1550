import { append } from "../../sequence/append.ts";
import { afters } from "../../sequence/links.ts";
import type { Block, ChangeSet, JudgedChange, JudgedSection, Link, Section } from "../../model.ts";
import { type Places } from "./places.ts";
import { type Row, rowsOf, staying } from "./rows.ts";
import { sectionsInOrder } from "../../sequence/sections.ts";

/** A section in the reading order of the page. */
export interface Unit {
  /** Null for the preamble. */
  readonly row: JudgedSection | null;
  /** `departure`: the place where a section stood that has moved. */
  readonly kind: "section" | "departure";
  readonly before: readonly Section[];
  readonly after: Section | null;
  /** What is told of the section and its heading. */
  readonly changes: readonly JudgedChange[];
  readonly rows: readonly Row[];
}

/** The page in reading order: the sections of `after`, and those that are gone where they stood. */
export function unitsOf(changes: ChangeSet, places: Places): readonly Unit[] {
  const told = toldOfSections(changes);
  const behind = removedBehind(changes.sections);
  const departures = departuresBehind(changes, places);
  const rowOf = new Map(changes.sections.flatMap((row) => row.after.map(({ id }) => [id, row] as const)));
  const units: Unit[] = [];
  const removed = (rows: readonly JudgedSection[] = []): void => {
    for (const row of rows) units.push(...sectionUnits(row, null, changes, places, told));
  };
  const leave = (ids: readonly JudgedSection[] = []): void => {
    for (const row of ids) units.push(departureOf(row));
  };
  const preamble = places.blocksOf.get(null) ?? [];
  const rows = rowsOf(preamble, changes.before.preamble, places, null);
  if (rows.length > 0) {
    units.push({ row: null, kind: "section", before: [], after: null, changes: [], rows });
  }
  leave(departures.get(null));
  removed(behind.get(null));
  for (const section of sectionsInOrder(changes.after)) {
    const row = rowOf.get(section.id);
    if (row === undefined) continue;
    units.push(...sectionUnits(row, section, changes, places, told));
    if (row.after[0]?.id === section.id) removed(behind.get(row));
    if (row.after.at(-1)?.id === section.id) for (const { id } of row.before) leave(departures.get(id));
  }
  return units;
}

function sectionUnits(
  row: JudgedSection,
  after: Section | null,
  changes: ChangeSet,
  places: Places,
  told: ReadonlyMap<JudgedSection, readonly JudgedChange[]>,
): readonly Unit[] {
  const isFirst = after === null || row.after[0]?.id === after.id;
  const link = linkOf(row, places);
  const links = ownLinks(link === undefined ? [] : (places.blocksOf.get(link) ?? []), row, after);
  const own = told.get(row) ?? [];
  const whole = own.find(({ kind }) => kind === "added" || kind === "removed") ?? null;
  const stood = isFirst ? row.before.flatMap(({ blocks }) => blocks) : [];
  return [
    {
      row,
      kind: "section",
      before: isFirst ? row.before : [],
      after,
      changes: isFirst ? own : [],
      rows: rowsOf(
        links,
        row.after.length > 1 ? withoutOtherParts(stood, links, link, places) : stood,
        places,
        whole,
      ),
    },
  ];
}

/** Of the blocks that a split section made, those of one of its parts; what was removed stays behind what it stood behind. */
function ownLinks(
  links: readonly Link<Block>[],
  row: JudgedSection,
  after: Section | null,
): readonly Link<Block>[] {
  if (after === null || row.after.length < 2) return links;
  let current = row.after[0]?.id;
  return links.filter((link) => {
    const [block] = afters(link);
    if (block !== undefined) current = block.id.slice(0, block.id.lastIndexOf("#"));
    return current === after.id;
  });
}

// Of the blocks of a split section, those that stay in this part, and those that stay in none.
function withoutOtherParts(
  stood: readonly Block[],
  links: readonly Link<Block>[],
  home: Link<Section> | undefined,
  places: Places,
): readonly Block[] {
  const here = staying(links);
  const anywhere = staying(home === undefined ? [] : (places.blocksOf.get(home) ?? []));
  return stood.filter(({ id }) => here.has(id) || !anywhere.has(id));
}

function linkOf({ before, after }: JudgedSection, places: Places): Link<Section> | undefined {
  return after[0] === undefined
    ? places.sectionBefore.get(before[0]?.id ?? "")
    : places.sectionAfter.get(after[0].id);
}

function toldOfSections({
  changes,
  sections,
}: ChangeSet): ReadonlyMap<JudgedSection, readonly JudgedChange[]> {
  const byId = new Map<string, JudgedSection>();
  for (const row of sections) {
    for (const { id } of row.before) byId.set(`<${id}`, row);
    for (const { id } of row.after) byId.set(`>${id}`, row);
  }
  const told = new Map<JudgedSection, JudgedChange[]>();
  for (const change of changes) {
    if (change.unit !== "section" && change.unit !== "heading") continue;
    const { before, after } = change.section;
    const row = after === null ? byId.get(`<${before ?? ""}`) : byId.get(`>${after}`);
    if (row === undefined) continue;
    append(told, row, change);
  }
  return told;
}

/** Removed sections by the row that they stand behind; `null` where they stand first. */
function removedBehind(
  sections: readonly JudgedSection[],
): ReadonlyMap<JudgedSection | null, readonly JudgedSection[]> {
  const behind = new Map<JudgedSection | null, JudgedSection[]>();
  let anchor: JudgedSection | null = null;
  for (const row of sections) {
    if (row.after.length > 0) {
      anchor = row;
      continue;
    }
    append(behind, anchor, row);
  }
  return behind;
}

/** Moved sections by the section of `before` that they stood behind and that stayed. */
function departuresBehind(
  { before, sections }: ChangeSet,
  places: Places,
): ReadonlyMap<string | null, readonly JudgedSection[]> {
  const rows = new Map(sections.flatMap((row) => row.before.map(({ id }) => [id, row] as const)));
  const behind = new Map<string | null, JudgedSection[]>();
  let anchor: string | null = null;
  let movedLevel = Number.POSITIVE_INFINITY;
  for (const section of sectionsInOrder(before)) {
    if (section.level > movedLevel) continue;
    movedLevel = Number.POSITIVE_INFINITY;
    const link = places.sectionBefore.get(section.id);
    const row = rows.get(section.id);
    if (link?.kind === "paired" && link.moved && row !== undefined) {
      movedLevel = section.level;
      append(behind, anchor, row);
    } else if (link?.kind !== "removed") anchor = section.id;
  }
  return behind;
}

function departureOf(row: JudgedSection): Unit {
  return { row, kind: "departure", before: row.before, after: null, changes: [], rows: [] };
}
