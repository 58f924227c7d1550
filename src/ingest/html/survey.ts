import type { Element, Nodes, Root } from "hast";
import { kindOf } from "../flow/elements.ts";

/** What an element holds, counted in characters that are not white space. */
export interface Measure {
  readonly text: number;
  /** Of the text, what stands in links. */
  readonly linked: number;
  readonly controls: number;
  readonly headings: number;
  /** Main headings, `<h1>`. */
  readonly titles: number;
}

/** The elements of a tree in reading order, with what each of them holds. */
export interface Survey {
  readonly elements: readonly Element[];
  readonly total: number;
  readonly measure: (element: Element) => Measure;
  readonly parent: (element: Element) => Element | null;
  /** Ids that a control or link of the page points to: what it folds out is seen by a reader. */
  readonly controlled: ReadonlySet<string>;
}

export function survey(root: Root): Survey {
  const elements: Element[] = [];
  const parents = new Map<Element, Element | null>();
  const measures = new Map<Element, MutableMeasure>();
  const controlled = new Set<string>();
  const waiting: { node: Nodes; parent: Element | null }[] = [{ node: root, parent: null }];
  let total = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, parent } = next;
    if (node.type === "text") {
      const length = node.value.replaceAll(/\s/g, "").length;
      total += length;
      const measure = parent === null ? undefined : measures.get(parent);
      if (measure !== undefined) measure.text += length;
    } else if (node.type === "element") {
      const isSeen = kindOf(node.tagName) !== "hidden";
      if (!isSeen && !CONTROLS.has(node.tagName)) continue;
      elements.push(node);
      parents.set(node, parent);
      measures.set(node, own(node));
      // What is typed in a field is no text of the page.
      if (!isSeen) continue;
      for (const id of targetsOf(node)) controlled.add(id);
    }
    if ("children" in node) {
      const inside = node.type === "element" ? node : parent;
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        const child = node.children[index];
        if (child !== undefined) waiting.push({ node: child, parent: inside });
      }
    }
  }
  for (let index = elements.length - 1; index >= 0; index -= 1) addToParent(elements[index]);

  function addToParent(element: Element | undefined): void {
    const parent = element === undefined ? null : parents.get(element);
    const measure = element === undefined ? undefined : measures.get(element);
    if (element?.tagName === "a" && measure !== undefined) measure.linked = measure.text;
    const above = parent === null || parent === undefined ? undefined : measures.get(parent);
    if (above === undefined || measure === undefined) return;
    above.text += measure.text;
    above.linked += measure.linked;
    above.controls += measure.controls;
    above.headings += measure.headings;
    above.titles += measure.titles;
  }

  return {
    elements,
    total,
    measure: (element) => measures.get(element) ?? NOTHING,
    parent: (element) => parents.get(element) ?? null,
    controlled,
  };
}

/** The value of an attribute as HTML writes it. */
export function attribute(element: Element, name: string): string | null {
  const value = element.properties[name];
  if (value === null || value === undefined || value === false) return null;
  if (value === true) return "";
  return Array.isArray(value) ? value.join(" ") : String(value);
}

type MutableMeasure = { -readonly [Key in keyof Measure]: Measure[Key] };

const NOTHING: Measure = { text: 0, linked: 0, controls: 0, headings: 0, titles: 0 };
const CONTROLS: ReadonlySet<string> = new Set(["button", "input", "select", "textarea"]);

function own({ tagName }: Element): MutableMeasure {
  const heading = kindOf(tagName) === "heading";
  return {
    text: 0,
    linked: 0,
    controls: CONTROLS.has(tagName) ? 1 : 0,
    headings: heading ? 1 : 0,
    titles: tagName === "h1" ? 1 : 0,
  };
}

function targetsOf(element: Element): string[] {
  const target =
    attribute(element, "dataTarget") ?? attribute(element, "dataBsTarget") ?? attribute(element, "href");
  const ids = (attribute(element, "ariaControls") ?? "").split(/\s+/);
  return [...ids, target?.startsWith("#") === true ? target.slice(1) : ""].filter((id) => id !== "");
}
