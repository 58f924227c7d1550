import type { JudgedChange } from "../../model.ts";
import { inlineMarkdown } from "../markup.ts";
import type { Messages } from "../messages/messages.ts";
import { visibleSpace } from "../visible.ts";
import { excerpt } from "./excerpt.ts";
import type { Item } from "./items.ts";
import type { Segment } from "./marks.ts";

/** One item of the list under a section; `change` is null for an unchanged sentence beside one. */
export function itemMarkdown(
  item: Item,
  change: JudgedChange | null,
  whole: boolean,
  messages: Messages,
): string {
  const mark =
    change?.verdict.materiality === "substantive" ? `**${messages.materiality.substantive}** ` : "";
  const line = item.kind === "edited" ? item.after : item.line;
  const where = line === null ? "" : `<sub>${line}</sub> `;
  const label = "label" in item && item.label !== null ? `〔${inlineMarkdown(item.label)}〕 ` : "";
  return `- ${mark}${where}${label}${textOf(item, whole)}`;
}

function textOf(item: Item, whole: boolean): string {
  switch (item.kind) {
    case "edited":
      if (item.rewritten) return `${sideOf(item.segments, "before")}<br>${sideOf(item.segments, "after")}`;
      return (whole ? item.segments : excerpt(item.segments, COLUMNS)).map(segmentOf).join("");
    case "added":
      return `<ins>${inlineMarkdown(item.text)}</ins>`;
    case "removed":
      return `<del>${inlineMarkdown(item.text)}</del>`;
    case "kept":
      return inlineMarkdown(item.text);
    case "arrived":
    case "left":
    case "note":
      return `*${inlineMarkdown(item.words)}*${item.text === "" ? "" : ` ${inlineMarkdown(item.text)}`}`;
  }
  return item satisfies never;
}

/** How long a line of a comment is, by and large. */
const COLUMNS = 100;

function sideOf(segments: readonly Segment[], side: "before" | "after"): string {
  return segments
    .map((segment) => (segment.kind === "kept" ? spaced(segment.text) : tagged(segment[side], side)))
    .join("");
}

function segmentOf(segment: Segment): string {
  if (segment.kind === "kept") return spaced(segment.text);
  return tagged(segment.before, "before") + tagged(segment.after, "after");
}

function tagged(text: string, side: "before" | "after"): string {
  if (text === "") return "";
  const tag = side === "before" ? "del" : "ins";
  return `<${tag}>${text.trim() === "" ? visibleSpace(text) : spaced(text)}</${tag}>`;
}

// The space between a kept word and a changed one is part of the text.
function spaced(text: string): string {
  return inlineMarkdown(text, "keep");
}
