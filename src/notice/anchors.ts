import type { Document } from "../model.ts";
import { sectionsById } from "./names.ts";

/**
 * The fragment by which each section's heading is reached, by the section's id, as GitHub and most static site generators make them
 * from a heading: lower case, spaces as hyphens, punctuation left out, `-1` and so on where it was there before.
 */
export function anchorsOf(document: Document): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  const anchors = new Map<string, string>();
  if (document.title !== null) unique(slug(document.title.text), taken);
  for (const section of sectionsById(document).values()) {
    const { heading, label, title } = section;
    const text = heading.text.trim() === "" ? `${label?.printed ?? ""} ${title}` : heading.text;
    const base = slug(text);
    if (base !== "") anchors.set(section.id, unique(base, taken));
  }
  return anchors;
}

function slug(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
}

function unique(base: string, taken: Map<string, number>): string {
  let name = base;
  while (taken.has(name)) {
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    name = `${base}-${count}`;
  }
  taken.set(name, 0);
  return name;
}
