import type { Nodes, Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";

/** The tree of an HTML document as a browser builds it; null where it nests deeper than any page. */
export function parseHtml(html: string): Root | null {
  if (nesting(html) > DEEPEST) return null;
  try {
    const tree = unified()
      .use(rehypeParse)
      .parse(withoutTemplates(withoutNoscript(html)));
    if (/<textarea/i.test(html)) showPapers(tree);
    return tree;
  } catch (error) {
    // Items and cells are not counted, since their end tags may be left out; a thousand lists end the conversion.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A paper to be agreed to is often set in a field that scrolls; what is typed in one is no page's text. */
function showPapers(root: Root): void {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === "element" && node.tagName === "textarea") {
      const [text] = node.children;
      if (text?.type === "text" && text.value.length > longestPrompt) node.tagName = "pre";
    } else if ("children" in node) for (const child of node.children) waiting.push(child);
  }
}

/** Characters that a field holds as an example or a beginning. */
const longestPrompt = 120;

/** The component of a page's program (Vue) keeps its page in a template, which is a part of no page to a parser. */
function withoutTemplates(html: string): string {
  if (!/^<template[\s>]/im.test(html) || /<(?:html|body)[\s>]/i.test(html)) return html;
  return html.replaceAll(/(<\/?)template(?=[\s>])/gi, "$1div");
}

/**
 * Blanks what browsers show only without scripts, which nearly no reader is. The parser runs none, so that it would
 * take it for text.
 */
function withoutNoscript(html: string): string {
  const [begin, finish] = [/<noscript\b[^>]*>/gi, /<\/noscript\b/gi];
  let [kept, at] = ["", 0];
  for (;;) {
    begin.lastIndex = at;
    if (begin.exec(html) === null) return kept + html.slice(at);
    const inside = begin.lastIndex;
    finish.lastIndex = inside;
    const end = finish.exec(html)?.index;
    if (end === undefined) return kept + html.slice(at);
    kept += html.slice(at, inside) + html.slice(inside, end).replaceAll(/[^\n\r]/g, " ");
    at = end;
  }
}

/**
 * Pages that people read nest some dozens deep. The parser takes time by the square of the depth and its conversion
 * calls itself for each level, so that 100,000 nested elements would end it.
 */
const DEEPEST = 1500;

/** About how deep the elements nest: those whose end tag may be left out count only while it stays away briefly. */
function nesting(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, closing, name = ""] of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9-]*)/g)) {
    if (UNCOUNTED.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (closing === "/" ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const UNCOUNTED: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup caption rb rt rtc rp script style path circle rect line polygon polyline ellipse use stop".split(
    " ",
  ),
);
