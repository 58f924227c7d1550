import type { DatedLine, Text } from "../../model.ts";
import { findDates } from "../../text/dates.ts";
import { findDateWords, type StatedKind } from "./date-words.ts";

/** The dates that front matter declares (`effective_date: 2024-04-01`, `lastUpdated: …`, `施行日: …`), of several of a kind the last. */
export function findDeclaredDates(entries: readonly Text[]): Partial<Record<StatedKind, DatedLine>> {
  const declared: Partial<Record<StatedKind, DatedLine>> = {};
  for (const { text, lines } of entries) {
    const [date, ...others] = findDates(text);
    if (date === undefined || others.length > 0 || date.precision !== "day") continue;
    for (const { kinds } of findDateWords(wordsOf(text.slice(0, date.span[0]))))
      for (const kind of kinds)
        declared[kind] = { date: date.date, text, span: date.span, line: lines[0]?.line ?? null };
  }
  return declared;
}

/** `lastUpdated` and `last_updated` as they would be said. */
function wordsOf(key: string): string {
  return key.replace(/[_-]/g, " ").replace(/(?<=[a-z])(?=[A-Z])/g, " ");
}

/** The line that declares the title; null where it is declared elsewhere. */
export function findTitleEntry(entries: readonly Text[], title: string): Text | null {
  const found = entries.find(({ text }) => /^title\b/i.test(text) && text.includes(title));
  return found === undefined ? null : { ...found, text: title, marks: [] };
}
