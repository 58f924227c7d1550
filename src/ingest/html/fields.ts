import type { Element } from "hast";
import { kindOf } from "../flow/elements.ts";
import { attribute, type Survey } from "./survey.ts";

/**
 * What a form has to be filled in, where it holds a text as well: its fields, with the labels, terms and headings that name them.
 * `お問い合わせ項目`, `氏名` and `同意する` around a notice on personal data are none of its sections.
 */
export function fieldsOf(survey: Survey): ReadonlySet<Element> {
  const forms = new Set<Element>();
  const found = new Set<Element>();
  const passed = new Set<Element>();
  if (!survey.elements.some(({ tagName }) => tagName === "form")) return found;
  const above = saidAbove(survey);
  for (const element of survey.elements) {
    const parent = survey.parent(element);
    if (element.tagName === "form" || (parent !== null && forms.has(parent))) forms.add(element);
    if (!forms.has(element) || !isControl(element)) continue;
    const field = outermostField(element, survey, forms, passed);
    if (field === null) continue;
    found.add(field);
    const caption = isBox(element) ? null : captionOf(field, above, survey);
    if (caption !== null) found.add(caption);
  }
  return found;
}

/** The largest part of the form that says no more than its controls need; null where one before it stands in the same. */
function outermostField(
  control: Element,
  survey: Survey,
  forms: ReadonlySet<Element>,
  passed: Set<Element>,
): Element | null {
  let field = control;
  for (;;) {
    if (passed.has(field)) return null;
    passed.add(field);
    const parent = survey.parent(field);
    if (parent === null || parent.tagName === "form" || !forms.has(parent)) return field;
    const { text, controls, headings, titles } = survey.measure(parent);
    if (titles > 0 || headings > 1 || text > Math.min(longestField * controls, longestFields)) return field;
    field = parent;
  }
}

/** For each element the last one with text before it in the same parent. */
function saidAbove(survey: Survey): ReadonlyMap<Element, Element> {
  const above = new Map<Element, Element>();
  const last = new Map<Element, Element>();
  for (const element of survey.elements) {
    const parent = survey.parent(element);
    if (parent === null) continue;
    const before = last.get(parent);
    if (before !== undefined) above.set(element, before);
    if (survey.measure(element).text > 0) last.set(parent, element);
  }
  return above;
}

/** The name of a field right above it, or above the part that begins with it. */
function captionOf(field: Element, above: ReadonlyMap<Element, Element>, survey: Survey): Element | null {
  let at: Element | null = field;
  while (at !== null && at.tagName !== "form" && !above.has(at)) at = survey.parent(at);
  const caption = at === null || at.tagName === "form" ? undefined : above.get(at);
  return caption !== undefined && namesField(caption, survey) ? caption : null;
}

function namesField(element: Element, survey: Survey): boolean {
  const { text, headings, titles, linked } = survey.measure(element);
  if (titles > 0 || linked > 0 || text > longestName) return false;
  return headings > 0 || NAMING.has(element.tagName) || kindOf(element.tagName) === "heading";
}

function isControl(element: Element): boolean {
  if (element.tagName === "input") return !UNSEEN.has(attribute(element, "type") ?? "");
  return element.tagName === "select" || element.tagName === "textarea";
}

/** What is ticked has its words beside it, and a text above it. */
function isBox(element: Element): boolean {
  return element.tagName === "input" && attribute(element, "type") === "checkbox";
}

const UNSEEN: ReadonlySet<string> = new Set(["hidden", "submit", "button", "image", "reset"]);
const NAMING: ReadonlySet<string> = new Set(["label", "dt", "th", "legend"]);

/** Characters for each control; a clause that is agreed to by itself has more. */
const longestField = 30;
const longestFields = 150;
const longestName = 40;
