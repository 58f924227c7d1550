import type { Element, Nodes, Root, RootContent } from "hast";
import { type Attributes, kindOf } from "../flow/elements.ts";
import type { Flow } from "../flow/flow.ts";
import { raise } from "../superscript.ts";
import type { Content } from "./content.ts";
import { fieldsOf } from "./fields.ts";
import { isFold, isFurniture } from "./furniture.ts";
import { isPicture } from "./images.ts";
import { layoutOf } from "./layout.ts";
import { printedMarkers } from "./markers.ts";
import { isSetNumber } from "./numbers.ts";
import { attribute, type Survey } from "./survey.ts";
import { isHidden } from "./visible.ts";

/** Tells a flow what a reader of the page sees, page furniture as such. Walks without calling itself. */
export function walk(root: Root, survey: Survey, content: Content, flow: Flow): void {
  const markers = new Map<Element, string>();
  const layout = layoutOf(survey);
  const fields = fieldsOf(survey);
  const frames: Frame[] = [];
  let breaks = 0;
  // Of the last heading: what folds out below it is a part of its section.
  let depth = 0;

  function tell(node: Nodes, place: Place): void {
    if (node.type === "text") tellText(node.value, lineOf(node), place);
    else if (node.type === "element" && !isHidden(node, survey)) tellElement(node, place);
  }

  function tellText(value: string, line: number, place: Place): void {
    if (value.trim() !== "") breaks = 0;
    if (place.outside) flow.openCertain("nav", {}, line);
    if (place.kept) {
      value.split("\n").forEach((piece, index) => {
        if (index > 0) flow.breakLine();
        flow.text(piece, line + index);
      });
    } else flow.text(value, line);
    if (place.outside) flow.closeCertain();
  }

  function tellElement(element: Element, place: Place): void {
    const { tagName } = element;
    const line = lineOf(element);
    const kind = kindOf(tagName);
    if (kind === "hidden" || (kind === "image" && isPicture(element, survey))) return;
    if (tagName === "br") return tellBreak(place, line);
    if (tagName === "sup") {
      const raised = raisedText(element, place.anchored);
      if (raised !== null) return tellText(raised, line, place);
    }
    const isContent = content.roots.has(element) || element === content.title;
    const around = content.around.has(element);
    const own =
      !isContent && !place.heading && (fields.has(element) || isFurniture(element, survey, place.inContent));
    const furniture = !isContent && !around && (place.outside || own);
    if (kind === "list") for (const [item, marker] of printedMarkers(element)) markers.set(item, marker);
    if (kind !== "inline" && kind !== "mark") breaks = 0;
    const heading = place.heading || kind === "heading";
    const isBold = !heading && setsBold(element);
    const attributes = { ...attributesOf(element), ...(isBold ? { bold: "" } : {}) };
    if (furniture) flow.openCertain("nav", {}, line);
    // Furniture keeps its shape inside, so that a menu's entries stay apart.
    const name =
      place.folds > 0 && tagName === "summary" && namesPart(element)
        ? `h${Math.min(6, Math.max(1, depth) + place.folds)}`
        : layout.has(element)
          ? "div"
          : isBold && kind === "inline"
            ? "b"
            : nameOf(element, heading, survey);
    if (kind === "heading") depth = Number(tagName.slice(1));
    flow.openCertain(name, attributes, line, markers.get(element));
    // An image or a rule is nothing that could be closed.
    const opened = kind === "image" || kind === "rule" ? 0 : 1;
    frames.push({
      nodes: element.children,
      next: 0,
      closes: furniture ? opened + 1 : opened,
      spaced: isSetNumber(element, survey),
      outside: !isContent && around && (place.outside || own || content.roots.size > 0),
      inContent: place.inContent || isContent || SECTIONING.has(tagName),
      heading,
      kept: place.kept || keepsLines(element),
      folds: place.folds + (tagName === "details" && !furniture ? 1 : 0),
      anchored: place.anchored || (attribute(element, "href") ?? "").startsWith("#"),
    });
  }

  /** Two breaks in a row are how old pages part paragraphs. */
  function tellBreak(place: Place, line: number): void {
    breaks += 1;
    if (breaks < 2 || place.heading) return flow.breakLine();
    flow.openCertain("div", {}, line);
    flow.closeCertain();
  }

  frames.push({ nodes: root.children, next: 0, closes: 0, spaced: false, ...OUTERMOST });
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const node = frame.nodes[frame.next];
    frame.next += 1;
    if (node !== undefined) tell(node, frame);
    else {
      frames.pop();
      if (frame.spaced) flow.text(" ", 0);
      for (let closed = 0; closed < frame.closes; closed += 1) flow.closeCertain();
    }
  }
}

/** What the elements around a node make of it. */
interface Place {
  /** Outside of the main content, in an element that also holds it. */
  readonly outside: boolean;
  readonly inContent: boolean;
  readonly heading: boolean;
  /** Line ends are shown (`white-space: pre-line`). */
  readonly kept: boolean;
  /** How many parts that fold out it lies in. */
  readonly folds: number;
  /** In a link to a place of the same page. */
  readonly anchored: boolean;
}

interface Frame extends Place {
  readonly nodes: readonly RootContent[];
  /** How many elements of the flow end with the nodes. */
  readonly closes: number;
  /** Whether a space stands for what its style sets between it and what is behind it. */
  readonly spaced: boolean;
  next: number;
}

const OUTERMOST: Place = {
  outside: false,
  inContent: false,
  heading: false,
  kept: false,
  folds: 0,
  anchored: false,
};
/** A header or footer in one of these is the text's own. */
const SECTIONING: ReadonlySet<string> = new Set(["main", "article", "section", "blockquote", "figure"]);

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** Whether a summary is the heading of what it folds out, and not a label with one inside or in a sentence. */
function namesPart(element: Element): boolean {
  let text = "";
  const waiting: Nodes[] = [element];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === "text") text += node.value;
    if (node.type === "element" && kindOf(node.tagName) === "heading") return false;
    if ("children" in node) waiting.push(...[...node.children].reverse());
    if (text.length > LONGEST_SUMMARY) return false;
  }
  return text.trim() !== "" && !/[。．]\s*$/.test(text);
}

/** A question is longer than most headings. */
const LONGEST_SUMMARY = 200;

/** The name under which the flow knows what the element is here; the walk has decided what is furniture. */
function nameOf(element: Element, heading: boolean, { controlled }: Survey): string {
  const { tagName } = element;
  if (tagName === "button") return !heading && isFold(element, controlled) ? "summary" : "span";
  if (heading && kindOf(tagName) === "block") return "span";
  if (tagName === "nav" || tagName === "footer") return "div";
  if (attribute(element, "role") === "heading") {
    const level = attribute(element, "ariaLevel") ?? "2";
    return /^[1-6]$/.test(level) ? `h${level}` : "h6";
  }
  return tagName;
}

const NAMES: Readonly<Record<string, string>> = {
  href: "href",
  style: "style",
  align: "align",
  alt: "alt",
  type: "type",
  start: "start",
  value: "value",
  reversed: "reversed",
  colSpan: "colspan",
  rowSpan: "rowspan",
  role: "role",
  name: "name",
};

function attributesOf(element: Element): Attributes {
  const attributes: Record<string, string> = {};
  for (const [property, name] of Object.entries(NAMES)) {
    const value = attribute(element, property);
    if (value !== null) attributes[name] = value;
  }
  return attributes;
}

/** By its style, or by a class that style sheets of many makers know. */
function setsBold(element: Element): boolean {
  if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribute(element, "style") ?? "")) return true;
  return /(?:^|\s)(?:font-(?:semi|extra)?bold|fw-bold(?:er)?|text-bold|bold)(?=\s|$)/.test(
    attribute(element, "className") ?? "",
  );
}

function keepsLines(element: Element): boolean {
  return /white-space\s*:\s*(?:pre|pre-line|pre-wrap|break-spaces)\b/i.test(
    attribute(element, "style") ?? "",
  );
}

/** A raised number as its own characters, or in brackets where it refers to a note; null for what else is raised. */
function raisedText(element: Element, anchored: boolean): string | null {
  let text = "";
  let linked = anchored;
  const waiting: Nodes[] = [element];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === "text") text += node.value;
    if (node.type === "element" && node.tagName === "a") {
      if (!(attribute(node, "href") ?? "#").startsWith("#")) return null;
      linked = true;
    }
    if ("children" in node) waiting.push(...[...node.children].reverse());
    if (text.length > LONGEST_RAISED) return null;
  }
  const number = text.trim();
  if (linked && /^\d{1,3}$/.test(number)) return `[${number}]`;
  const raised = raise(number);
  return raised === number ? null : raised;
}

const LONGEST_RAISED = 20;
