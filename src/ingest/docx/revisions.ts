import { childOf, type XmlElement } from "./xml.ts";

/** Whether tracked changes are read as if they were accepted or as if they had not been made. */
export type Revisions = "accept" | "reject";

/** Whether what an element marks as inserted, deleted or moved is part of the text. */
export function isShown(name: string, revisions: Revisions): boolean {
  return !HIDDEN[revisions].has(name);
}

/**
 * Whether an element's properties (of a paragraph mark, a table row, a cell) say that it is not part of the text. A
 * paragraph whose mark is not there runs on into the next one.
 */
export function isGone(properties: XmlElement | null, revisions: Revisions): boolean {
  return [...HIDDEN[revisions]].some((name) => childOf(properties, name) !== null);
}

/** The properties as they were before tracked formatting (`w:pPrChange`, `w:rPrChange`), or as they are. */
export function propertiesOf(
  element: XmlElement,
  name: "w:pPr" | "w:rPr",
  revisions: Revisions,
): XmlElement | null {
  const now = childOf(element, name);
  const change = revisions === "reject" ? childOf(now, `${name}Change`) : null;
  return change === null ? now : childOf(change, name);
}

/** How many tracked insertions, deletions and moves a part holds. */
export function countRevisions(root: XmlElement): number {
  let count = 0;
  const waiting: XmlElement[] = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (TRACKED.has(element.name)) count += 1;
    for (const child of element.children) if (typeof child !== "string") waiting.push(child);
  }
  return count;
}

const HIDDEN: Readonly<Record<Revisions, ReadonlySet<string>>> = {
  accept: new Set(["w:del", "w:moveFrom", "w:cellDel"]),
  reject: new Set(["w:ins", "w:moveTo", "w:cellIns"]),
};
const TRACKED: ReadonlySet<string> = new Set([
  "w:ins",
  "w:del",
  "w:moveFrom",
  "w:moveTo",
  "w:cellIns",
  "w:cellDel",
]);
