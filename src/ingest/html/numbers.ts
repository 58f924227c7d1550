import type { Element } from "hast";
import { isBoundary, kindOf } from "../flow/elements.ts";
import { classesOf } from "./visible.ts";
import type { Survey } from "./survey.ts";

/**
 * Whether an element is the number of a title that its style sets apart (`<span class="no">01</span>取得する情報`): in the text a space
 * does. A number that counts what is behind it (`<b>3</b>つの約束`) is none.
 */
export function isSetNumber(element: Element, survey: Survey): boolean {
  const parent = survey.parent(element);
  if (parent === null || isBoundary(kindOf(element.tagName)) || !isBoundary(kindOf(parent.tagName)))
    return false;
  const isNamed = classesOf(element).some((name) => NUMBERED.test(name));
  if (kindOf(parent.tagName) !== "heading" && !isNamed) return false;
  const at = parent.children.slice(0, mostAhead + 1).findIndex((child) => !isBlank(child));
  if (parent.children[at] !== element) return false;
  const [only, ...others] = element.children;
  if (only?.type !== "text" || others.length > 0 || !/^\s*[0-9０-９]{1,2}\s*$/.test(only.value)) return false;
  const next = parent.children[at + 1];
  return next?.type === "element" || (next?.type === "text" && TITLE.test(next.value));
}

/** White space and comments before it; looking no further keeps a heading of a hundred thousand numbers linear. */
const mostAhead = 8;

function isBlank(child: Element["children"][number]): boolean {
  return child.type !== "element" && (child.type !== "text" || child.value.trim() === "");
}

const NUMBERED = /(?:^|[-_])(?:num(?:ber)?|no|count(?:er)?|index|idx|step)(?:[-_]|$)/i;
/** Letters, and no unit. */
const TITLE = /^(?=個人|个人|日本)|^(?![つ年月日回個か件名点条章節項歳円分時倍个個位种種次页頁天小])\p{L}/u;
