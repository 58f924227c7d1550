import type { Block } from "../../model.ts";
import { words } from "./inline.ts";

/** A block with its text already written, in its language, with the bullet or number that is printed before it. */
export function paragraphHtml(block: Block, html: string): string {
  return `<p${classOf(block)} lang="${block.language}">${markerOf(block)}${html}</p>`;
}

function classOf(block: Block): string {
  if (block.kind === "item") return ` class="item d${Math.min(DEEPEST, block.depth)}"`;
  return block.kind === "paragraph"
    ? ""
    : ` class="${block.kind}${block.cell?.header === true ? " th" : ""}"`;
}

/** Deeper items are not indented further. */
const DEEPEST = 6;

function markerOf(block: Block): string {
  if (block.kind !== "item" || block.marker === "" || block.text.startsWith(block.marker)) return "";
  const marker = /^[-*+]$/.test(block.marker) ? "•" : block.marker;
  return `<span class="marker">${words(marker)} </span>`;
}
