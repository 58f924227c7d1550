import type { Element } from "hast";
import { attribute, type Survey } from "./survey.ts";

/**
 * Whether a reader cannot see an element. What a control of the page folds out (an accordion's panel, a tab) is seen;
 * what holds most of the page's text was hidden by whatever lay over it when the page was saved.
 */
export function isHidden(element: Element, { measure, total, controlled }: Survey): boolean {
  if (!isMarkedHidden(element)) return false;
  if (measure(element).text * 2 > total) return false;
  if (attribute(element, "role") === "tabpanel") return false;
  const id = attribute(element, "id");
  return id === null || !controlled.has(id) || isDialog(element);
}

export function classesOf(element: Element): string[] {
  return (attribute(element, "className") ?? "").split(/\s+/).filter((name) => name !== "");
}

function isMarkedHidden(element: Element): boolean {
  const hidden = attribute(element, "hidden");
  if (hidden !== null && hidden !== "until-found") return true;
  if (element.tagName === "dialog" && attribute(element, "open") === null) return true;
  if (attribute(element, "ariaHidden") === "true") return true;
  if (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, "style") ?? "")) return true;
  const classes = classesOf(element);
  if (classes.some((name) => SPOKEN.test(name))) return true;
  // `d-none d-md-block` hides on small screens only.
  return classes.some((name) => UNSEEN.test(name)) && !classes.some((name) => RESPONSIVE.test(name));
}

/** For screen readers only: 新しいウィンドウで開きます. */
const SPOKEN =
  /^(?:sr-only|visually-?hidden|u-visually-?hidden|screen-?reader-?(?:text|only)|assistive-text)$/i;
const UNSEEN = /^(?:hidden|d-none|is-hidden|hide)$/i;
const RESPONSIVE = /^(?:d-\w+-\w+|(?:sm|md|lg|xl|2xl):.+)$/;

function isDialog(element: Element): boolean {
  return (
    element.tagName === "dialog" ||
    /dialog/.test(attribute(element, "role") ?? "") ||
    classesOf(element).some((name) => /^modal\b/i.test(name))
  );
}
