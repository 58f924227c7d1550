import { isGraphemeBoundary } from "../text/graphemes.ts";
import type { Span, SplitSentences } from "../model.ts";

/** Cuts after 。！？ with their closing brackets, after `.!?` before white space, and at every line end. */
export const splitSentences: SplitSentences = (text) => {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/(?:[。！？｡]+[」』）)”’"】〕》〉]*|[.!?]+[)”’"]*(?=\s)|\n)\s*/gu)) {
    const end = match.index + match[0].length;
    if (!isGraphemeBoundary(text, end)) continue;
    spans.push([start, end]);
    start = end;
  }
  if (start < text.length) spans.push([start, text.length]);
  return spans;
};
