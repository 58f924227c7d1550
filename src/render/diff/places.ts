import type { Document, Section } from "../../model.ts";

/** A section with the sections that it stands in, outermost first. */
export interface Place {
  readonly section: Section;
  readonly above: readonly Section[];
}

/** Every section of the document by its id. */
export function placesOf(document: Document): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const open: Place[] = document.sections.map((section) => ({ section, above: [] })).reverse();
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    places.set(place.section.id, place);
    const above = [...place.above, place.section];
    for (const section of place.section.children.toReversed()) open.push({ section, above });
  }
  return places;
}

/** The heading as a reader would quote it, on one line. */
export function headingOf(section: Section): string {
  const printed =
    section.heading.text.trim() || [section.label?.printed, section.title].filter(Boolean).join(" ");
  return printed.replaceAll(/\s+/g, " ");
}

/** The headings of the sections that were split or merged. */
export function headingsOf(sections: readonly Section[]): string {
  return sections.map(headingOf).join(" ＋ ");
}
