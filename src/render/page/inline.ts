import type { Language, Mark, Span, Text } from "../../model.ts";
import { escapeHtml } from "../html.ts";
import { safeUrl } from "../notice/links.ts";
import { visible } from "../visible.ts";
import { firstBeyond } from "../../sequence/search.ts";

/** A stretch of a text as HTML. */
export type WriteInline = (text: Text, span: Span) => string;

/**
 * Writes stretches of texts with what the format says of them: strong, ruby, links. Nothing of the text is markup, and of its links
 * only those live that a browser may follow. Of each text the marks are laid out once, however often it is cut.
 */
export function createInline(): WriteInline {
  const known = new Map<Text, readonly Stretch[]>();
  return (text, [from, to]) => {
    if (text.marks.length === 0) return words(text.text.slice(from, to));
    const stretches = known.get(text) ?? stretchesOf(text);
    known.set(text, stretches);
    const parts: string[] = [];
    for (let at = firstBehind(stretches, from); at < stretches.length; at += 1) {
      const { span, marks } = stretches[at] as Stretch;
      if (span[0] >= to) break;
      const [start, end] = [Math.max(span[0], from), Math.min(span[1], to)];
      parts.push(wrapped(words(text.text.slice(start, end)), marks, end));
    }
    return parts.join("");
  };
}

function firstBehind(stretches: readonly Stretch[], offset: number): number {
  return firstBeyond(stretches, ({ span }) => span[1] > offset);
}

/** Text of a document beside words of ours: harmless, and kept from turning the direction of what stands beside it. */
export function quoted(text: string, language: Language | null = null): string {
  const lang = language === null ? "" : ` lang="${language}"`;
  return `<bdi${lang}>${words(text)}</bdi>`;
}

/** The text with nothing in it that is markup or cannot be seen. */
export function words(text: string): string {
  return escapeHtml(visible(text));
}

interface Stretch {
  readonly span: Span;
  readonly marks: readonly Mark[];
}

/** More marks than these on one character are not shown: nobody sets so many, and they could be a hundred thousand. */
const MOST_MARKS = 6;

function stretchesOf({ text, marks }: Text): readonly Stretch[] {
  const places = new Set([0, text.length]);
  for (const { span } of marks) for (const place of span) places.add(Math.min(place, text.length));
  const cuts = [...places].sort((x, y) => x - y);
  const sorted = marks.toSorted((x, y) => x.span[0] - y.span[0] || y.span[1] - x.span[1]);
  const stretches: Stretch[] = [];
  let open: readonly Mark[] = [];
  let next = 0;
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    open = open.filter(({ span }) => span[1] > start);
    for (let mark = sorted[next]; mark !== undefined && mark.span[0] <= start; mark = sorted[next]) {
      next += 1;
      if (mark.span[1] > start && open.length < MOST_MARKS) open = [...open, mark];
    }
    stretches.push({ span: [start, end], marks: open });
  }
  return stretches;
}

function wrapped(html: string, marks: readonly Mark[], end: number): string {
  return marks.toReversed().reduce((inner, mark) => wrap(inner, mark, end), html);
}

function wrap(inner: string, mark: Mark, end: number): string {
  switch (mark.kind) {
    case "link": {
      const target = linkTarget(mark.target);
      return target === null
        ? inner
        : `<a href="${escapeHtml(target)}" rel="noreferrer noopener">${inner}</a>`;
    }
    case "ruby":
      // Where the base is cut by a change, the reading stands at its end.
      return mark.span[1] === end
        ? `<ruby>${inner}<rp>(</rp><rt>${words(mark.reading)}</rt><rp>)</rp></ruby>`
        : inner;
    case "strong":
    case "emphasis":
    case "underline":
    case "deleted":
    case "code":
      return `<${TAGS[mark.kind]}>${inner}</${TAGS[mark.kind]}>`;
  }
  return mark satisfies never;
}

const TAGS = { strong: "strong", emphasis: "em", underline: "u", deleted: "s", code: "code" } as const;

// An address within the site leads nowhere from a page that was mailed.
function linkTarget(target: string): string | null {
  return /^https?:/i.test(target.trim()) ? safeUrl(target) : null;
}
