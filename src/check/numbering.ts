import type { Document, ReleaseFinding, Section } from "../model.ts";
import { sectionsInOrder } from "../sequence/sections.ts";

/** Numbers that are left out or stand twice among sections that are numbered alike under one section. */
export function findNumbering(document: Document): readonly ReleaseFinding[] {
  const found: ReleaseFinding[] = [];
  const last = new Map<string, Section>();
  const excerpts = new Set<string>();
  // In document order: articles are counted through all chapters, whatever the depth at which they stand; all else within its parent.
  for (const section of sectionsInOrder(document)) {
    const parent = parentOf(section);
    if (isExcerpt(section, document) || excerpts.has(parent)) excerpts.add(section.id);
    const { label } = section;
    if (excerpts.has(section.id) || label === null || label.ordinal.length === 0) continue;
    const key = JSON.stringify([
      label.numbering,
      label.numbering === "article" ? null : parent,
      label.numbering === "decimal" ? label.ordinal.length : null,
    ]);
    const previous = last.get(key);
    last.set(key, section);
    const code = previous === undefined ? null : compare(previous, section, parentOf(previous) !== parent);
    if (code === null || previous === undefined) continue;
    found.push({
      code,
      rule: null,
      file: document.file,
      line: section.heading.lines[0]?.line ?? null,
      place: section.heading.text.trim() || label.printed,
      facts: { label: label.printed, previous: previous.label?.printed ?? "" },
    });
  }
  return found;
}

/** 附則（抄）, and one 附則 of several, which are those of amending laws: only some of its articles are printed. */
function isExcerpt({ heading }: Section, { sections }: Document): boolean {
  if (!SUPPLEMENT.test(heading.text)) return false;
  return (
    heading.text.includes("抄") || sections.filter((one) => SUPPLEMENT.test(one.heading.text)).length > 1
  );
}

const SUPPLEMENT = /^\s*附\s*[則则]/;

function parentOf({ id }: Section): string {
  return id.split(".").slice(0, -1).join(".");
}

/** 第5条 behind 第3条 leaves a gap; 第3条 behind 第3条 is there twice; 第3条の2 behind 第3条 is neither. */
function compare(
  previous: Section,
  next: Section,
  restarts: boolean,
): "numbering-gap" | "numbering-twice" | null {
  const [a, b] = [previous.label?.ordinal ?? [], next.label?.ordinal ?? []];
  if (restarts && b.length === 1 && b[0] === 1) return null;
  const differs = b.findIndex((value, index) => value !== a[index]);
  if (differs < 0 && a.length === b.length) return "numbering-twice";
  if (differs < 0) return null;
  const [from, to] = [a[differs] ?? 0, b[differs] ?? 0];
  // A list that begins anew (附則, another part) is another list.
  if (to <= from) return to === from ? "numbering-twice" : null;
  if (differs > 0 && a.length <= differs) return to <= 2 ? null : "numbering-gap";
  return to === from + 1 ? null : "numbering-gap";
}
