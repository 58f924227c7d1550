import type { Element } from "hast";
import { isFurniture } from "./furniture.ts";
import { attribute, type Survey } from "./survey.ts";
import { isHidden } from "./visible.ts";

/** Where the policy stands in a page. */
export interface Content {
  /** The elements that hold it, none inside another; empty where the whole page does. */
  readonly roots: ReadonlySet<Element>;
  /** A title outside of them. */
  readonly title: Element | null;
  /** Elements that a root or the title stands in. */
  readonly around: ReadonlySet<Element>;
}

/**
 * Finds the main content by what the page says of itself: `<main>`, or the articles, where most of the text that is not
 * furniture stands in them. An extractor made for reading (Readability) serves an outline badly: it takes what looks
 * like little text away, rewrites h1 to h2 and knows no lines; here all that lies outside stays, as furniture.
 */
export function contentOf(survey: Survey): Content {
  const shown = shownElements(survey);
  const text = ownText(shown, survey);
  const roots = [isMain, isArticle]
    .map((test) =>
      outermost(
        shown.filter((element) => test(element)),
        survey,
      ),
    )
    .find((candidates) => candidates.reduce((sum, { length }) => sum + length, 0) * 2 > text);
  const found = new Set((roots ?? []).map(({ element }) => element));
  const title = titleOutside(survey, found);
  const around = new Set<Element>();
  for (const element of title === null ? found : [...found, title])
    for (
      let above = survey.parent(element);
      above !== null && !around.has(above);
      above = survey.parent(above)
    )
      around.add(above);
  return { roots: found, title, around };
}

function isMain(element: Element): boolean {
  return element.tagName === "main" || attribute(element, "role") === "main";
}

function isArticle(element: Element): boolean {
  return element.tagName === "article" || attribute(element, "role") === "article";
}

/** Elements outside furniture and what is hidden; a main or article is looked into whatever stands around it. */
function shownElements(survey: Survey): Element[] {
  const shown = new Set<Element>();
  for (const element of survey.elements) {
    const parent = survey.parent(element);
    if (parent !== null && !shown.has(parent)) continue;
    if (isHidden(element, survey) || isFurniture(element, survey, false)) continue;
    shown.add(element);
  }
  return [...shown];
}

/** The text in these elements without that in their children that are not among them. */
function ownText(shown: readonly Element[], survey: Survey): number {
  const among = new Set(shown);
  let sum = 0;
  for (const element of shown) {
    if (survey.parent(element) === null) sum += survey.measure(element).text;
    for (const child of element.children)
      if (child.type === "element" && !among.has(child)) sum -= survey.measure(child).text;
  }
  return sum;
}

function outermost(elements: readonly Element[], survey: Survey): { element: Element; length: number }[] {
  const among = new Set(elements);
  return elements
    .filter((element) => {
      for (let above = survey.parent(element); above !== null; above = survey.parent(above))
        if (among.has(above)) return false;
      return true;
    })
    .map((element) => ({ element, length: survey.measure(element).text }));
}

/**
 * The page's only main heading, where the content has none of its own: often it stands in a header above. The name of
 * the site that links to its home page is none.
 */
function titleOutside(survey: Survey, roots: ReadonlySet<Element>): Element | null {
  const titles = survey.elements.filter((element) => {
    const { text, linked } = survey.measure(element);
    return element.tagName === "h1" && text > 0 && linked < text && !isHidden(element, survey);
  });
  const [title] = titles;
  if (titles.length !== 1 || title === undefined) return null;
  for (let above = survey.parent(title); above !== null; above = survey.parent(above)) {
    if (roots.has(above)) return null;
    if (isHidden(above, survey)) return null;
  }
  return title;
}
