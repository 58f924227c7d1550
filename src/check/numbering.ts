import type { Document, ReleaseFinding, Section } from "../model.ts";

/** Numbers that are left out or stand twice among sections that are numbered alike under one section. */
export function findNumbering(document: Document): readonly ReleaseFinding[] {
  const found: ReleaseFinding[] = [];
  const lists: (readonly Section[])[] = [document.sections];
  // Articles are counted through all chapters, so the last one is remembered from list to list; what is inside an article is not.
  const running = new Map<string, Section>();
  // The list grows while it is walked: first the outermost sections, then what is inside them.
  for (const list of lists) {
    const last = new Map<string, Section>();
    for (const section of list) {
      const { label } = section;
      if (label === null || label.ordinal.length === 0) continue;
      const through = label.numbering === "article";
      const key = label.numbering === "decimal" ? `decimal ${label.ordinal.length}` : label.numbering;
      const previous = last.get(key) ?? (through ? running.get(key) : undefined);
      last.set(key, section);
      if (through) running.set(key, section);
      const code =
        previous === undefined ? null : compare(previous, section, through && !list.includes(previous));
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
    for (const { children } of list) if (children.length > 0) lists.push(children);
  }
  return found;
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
