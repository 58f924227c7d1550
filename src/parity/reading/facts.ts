import type { Language, Mark, Span } from "../../model.ts";
import { findDates } from "../../text/dates.ts";
import { foldWidth } from "../../text/fold.ts";
import { findQuantities } from "../../text/quantities.ts";

/**
 * What a translation keeps as it is, each as one word: numbers with what they count (三年, 3 年間 and three years are one), dates,
 * addresses of pages and of mail. A repeated one stands once.
 */
export function factsOf(text: string, marks: readonly Mark[], language: Language): ReadonlySet<string> {
  const facts = new Set<string>();
  if (/[0-9０-９〇一二三四五六七八九十百千]|one|two|three|four|five|six|seven|eight|nine|ten/i.test(text)) {
    const spans: Span[] = [];
    for (const { span, date } of findDates(text)) {
      facts.add(`date ${date}`);
      spans.push(span);
    }
    for (const { span, kind, value, unit } of findQuantities(text, language)) {
      if (!(kind === "count" && value <= SMALL_COUNT)) facts.add(`${kind} ${value} ${unit}`);
      spans.push(span);
    }
    addFigures(facts, text, spans);
  }
  for (const [address] of text.matchAll(/[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/g))
    facts.add(`mail ${address.toLowerCase()}`);
  for (const mark of marks) if (mark.kind === "link") addTarget(facts, mark.target);
  return facts;
}

/** Bare numbers, and those in names. */
function addFigures(facts: Set<string>, text: string, spans: readonly Span[]): void {
  for (const match of text.matchAll(FIGURE)) {
    const [figure] = match;
    if (!spans.some(([from, to]) => match.index < to && match.index + figure.length > from))
      facts.add(`figure ${foldWidth(figure).replaceAll(",", "")}`);
  }
}

const FIGURE = /(?<![A-Za-z0-9０-９])[0-9０-９][0-9０-９,.，．]*[0-9０-９](?![A-Za-z])/g;

/** One of something is said in one language and not in the other. */
const SMALL_COUNT = 3;

/** A page is the same page in another language: what names a language is left out of its address. */
function addTarget(facts: Set<string>, target: string): void {
  const mail = /^mailto:([^?]+)/i.exec(target);
  if (mail !== null) facts.add(`mail ${(mail[1] ?? "").toLowerCase()}`);
  else {
    const page = target
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?/, "")
      .replace(/(?<=[/.])(?:en|ja|jp|zh|cn|tw|hk)(?:[-_](?:us|gb|jp|cn|tw|hk|hans|hant))?(?=[/.])/g, "")
      .replace(/[/#]+$/, "");
    if (page.length > 2) facts.add(`page ${page}`);
  }
}
