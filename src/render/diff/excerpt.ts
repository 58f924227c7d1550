import { columns, graphemeColumns } from "../width.ts";
import { graphemeBoundaryFrom } from "../../text/graphemes.ts";
import type { Segment } from "./marks.ts";

/**
 * The row of segments with long kept stretches shortened to what is needed to read the edits: one number in a
 * sentence of 300 characters is shown with its clause around it, not alone and not as a wall. A stretch is cut
 * behind a comma, at a space or where a phrase of Japanese begins.
 */
export function excerpt(segments: readonly Segment[], width: number): readonly Segment[] {
  const total = segments.reduce((sum, segment) => sum + segmentColumns(segment), 0);
  if (total <= width * WHOLE_LINES) return segments;
  const around = Math.max(MINIMUM_CONTEXT, Math.floor(width * CONTEXT_SHARE));
  return segments.map((segment, index) => {
    if (segment.kind !== "kept") return segment;
    const first = index === 0;
    const last = index === segments.length - 1;
    return { kind: "kept", text: shorten(segment.text, first ? 0 : around, last ? 0 : around) };
  });
}

/** The beginning of a text, for naming it. */
export function beginning(text: string, width: number): string {
  const flat = text.trim().replaceAll(/\s+/g, " ");
  if (columns(flat) <= width) return flat;
  return `${flat.slice(0, headEnd(flat, width - 1))}…`;
}

/** A sentence of up to so many lines is shown whole. */
const WHOLE_LINES = 2;
/** Beside an edit stands at least a short clause, on a wide terminal most of a line. */
const MINIMUM_CONTEXT = 28;
const CONTEXT_SHARE = 0.6;
/** An ellipsis that hides less than this is longer than what it hides is worth. */
const LEAST_HIDDEN = 12;
/** How far from the wanted place a better one to cut at is looked for, in characters. */
const REACH = 12;

function segmentColumns(segment: Segment): number {
  return segment.kind === "kept" ? columns(segment.text) : columns(segment.before) + columns(segment.after);
}

function shorten(text: string, head: number, tail: number): string {
  const wanted = head + tail;
  if (columns(text) <= wanted + LEAST_HIDDEN) return text;
  const start = head === 0 ? 0 : headEnd(text, head);
  const end = tail === 0 ? text.length : tailStart(text, tail);
  if (end <= start) return text;
  return `${text.slice(0, start)}…${text.slice(end)}`;
}

function headEnd(text: string, width: number): number {
  const at = offsetOfColumn(text, width);
  for (const isBetter of [behindComma, atPhrase]) {
    for (let place = at; place > Math.max(0, at - REACH); place -= 1) if (isBetter(text, place)) return place;
  }
  return at;
}

function tailStart(text: string, width: number): number {
  const at = offsetOfColumn(text, columns(text) - width);
  for (const isBetter of [behindComma, atPhrase]) {
    for (let place = at; place < Math.min(text.length, at + REACH); place += 1)
      if (isBetter(text, place)) return place;
  }
  return at;
}

function offsetOfColumn(text: string, column: number): number {
  let sum = 0;
  for (let start = 0; start < text.length;) {
    const end = graphemeBoundaryFrom(text, start + 1);
    sum += graphemeColumns(text, start, end);
    if (sum > column) return start;
    start = end;
  }
  return text.length;
}

function behindComma(text: string, offset: number): boolean {
  return (
    /[、，,；;：:。）」』]/.test(text[offset - 1] ?? "") && !/[、，,。）」』\d]/.test(text[offset] ?? "")
  );
}

// 「お客様の|個人情報を|第三者に」: after hiragana the next other letter begins a phrase; in English a space does.
function atPhrase(text: string, offset: number): boolean {
  const [previous = "", next = ""] = [text[offset - 1], text[offset]];
  if (/\s/.test(previous)) return true;
  return /[ぁ-ん]/.test(previous) && /[一-龥ァ-ヶA-Za-z0-9「]/.test(next);
}
