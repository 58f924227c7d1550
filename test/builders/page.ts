import type { Element, Nodes, Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";

/** A written page, read back as a browser reads it. */
export interface ReadPage {
  readonly elements: readonly Element[];
  /** The texts of the blocks in the new column without what is gone from them, and those in the old one. */
  readonly now: readonly string[];
  readonly old: readonly string[];
}

export function readPage(html: string): ReadPage {
  const tree: Root = unified().use(rehypeParse).parse(html);
  const elements = elementsIn(tree);
  return {
    elements,
    now: elements.filter(hasClass("new")).flatMap((cell) => blocksIn(cell, ["del"], ["gone"])),
    old: elements.filter(hasClass("old")).flatMap((cell) => blocksIn(cell, [], [])),
  };
}

export function hasClass(name: string): (element: Element) => boolean {
  return (element) => classesOf(element).includes(name);
}

/** All elements in or under a node, from the first to the last. */
export function elementsIn(node: Nodes): readonly Element[] {
  const found: Element[] = [];
  const open: Nodes[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === "element") found.push(next);
    if ("children" in next) open.push(...next.children.toReversed());
  }
  return found;
}

/** The text of a node, without the elements that are named by tag or by class. */
export function textOf(node: Nodes, tags: readonly string[] = [], classes: readonly string[] = []): string {
  if (node.type === "text") return node.value;
  if (node.type === "element") {
    if (tags.includes(node.tagName) || classesOf(node).some((name) => classes.includes(name))) return "";
  }
  return "children" in node ? node.children.map((child) => textOf(child, tags, classes)).join("") : "";
}

function blocksIn(cell: Element, tags: readonly string[], classes: readonly string[]): readonly string[] {
  const gone = new Set(
    elementsIn(cell)
      .filter((one) => classes.some((name) => hasClass(name)(one)))
      .flatMap(elementsIn),
  );
  return elementsIn(cell)
    .filter((one) => one.tagName === "p" && !hasClass("h")(one) && !hasClass("goes")(one) && !gone.has(one))
    .map((one) => textOf(one, [...tags, "rt", "rp"], ["ref", "marker"]));
}

function classesOf({ properties }: Element): readonly string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}
