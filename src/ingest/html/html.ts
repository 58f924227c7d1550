import { languageOfTag } from "../../text/language-tag.ts";
import type { Element, Root } from "hast";
import { spacesLatin } from "../../text/join.ts";
import type { Passage, Source } from "../../model.ts";
import { createFlow } from "../flow/flow.ts";
import { tellHtml } from "../flow/html.ts";
import { physicalLines } from "../lines.ts";
import { coverLines } from "../cover.ts";
import type { Reading } from "../reading.ts";
import { contentOf } from "./content.ts";
import { parseHtml } from "./parse.ts";
import { withoutPrograms } from "./programs.ts";
import { attribute, survey } from "./survey.ts";
import { walk } from "./walk.ts";

/**
 * Reads an HTML page: what a reader sees of it, the main content in its order with its headings at their level, all
 * that stands around it as furniture.
 */
export function readHtml(html: string): Reading {
  const flow = createFlow({ spaced: spacesLatin(html) });
  const page = withoutPrograms(html);
  const tree = parseHtml(page);
  if (tree === null) {
    tellHtml(page, 1, flow);
    return {
      passages: cover(flow.finish(), html),
      declared: { title: null, language: null },
      problems: [{ code: "deep-nesting", line: null, detail: "HTML" }],
    };
  }
  const surveyed = survey(tree);
  walk(tree, surveyed, contentOf(surveyed), flow);
  return { passages: cover(flow.finish(), html), declared: declaredOf(tree), problems: [] };
}

/** Blank lines between tags mean nothing in HTML; paragraphs and headings stand apart by themselves. */
function cover(passages: readonly Passage[], html: string): Passage[] {
  return coverLines(passages, physicalLines(html), 0).map((passage) => ({
    ...passage,
    gap: APART.has(passage.role) ? 1 : 0,
  }));
}

const APART: ReadonlySet<Passage["role"]> = new Set(["heading", "paragraph", "quote", "code"]);

function declaredOf(tree: Root): Source["declared"] {
  const html = tree.children.find(isElement);
  const head = html?.children.filter(isElement).find(({ tagName }) => tagName === "head");
  const title = head?.children.filter(isElement).find(({ tagName }) => tagName === "title")?.children[0];
  const text = title?.type === "text" ? title.value.replaceAll(/\s+/g, " ").trim() : "";
  const language = html === undefined ? null : attribute(html, "lang");
  return { title: text === "" ? null : text, language: language === null ? null : languageOfTag(language) };
}

function isElement(node: { readonly type: string }): node is Element {
  return node.type === "element";
}
