import type { Element } from "hast";
import { formatNumber } from "../docx/number-formats.ts";
import { attribute } from "./survey.ts";

/**
 * The printed numbers of an ordered list's items where the flow does not know them itself: counted down, or in a style
 * that only CSS has (`cjk-ideographic`, `katakana-iroha`).
 */
export function printedMarkers(list: Element): ReadonlyMap<Element, string> {
  const printed = new Map<Element, string>();
  if (list.tagName !== "ol") return printed;
  const items = list.children.filter(
    (child): child is Element => child.type === "element" && child.tagName === "li",
  );
  const style = styleOf(list);
  const reversed = attribute(list, "reversed") !== null;
  if (!reversed && style === null) return printed;
  if (/list-style(?:-type)?\s*:\s*none/i.test(attribute(list, "style") ?? "")) return printed;
  let number = integer(attribute(list, "start")) ?? (reversed ? items.length : 1);
  for (const item of items) {
    number = integer(attribute(item, "value")) ?? number;
    const [format, behind] = STYLES[style ?? TYPES[attribute(list, "type") ?? "1"] ?? "decimal"] ?? DECIMAL;
    printed.set(item, formatNumber(number, format) + behind);
    number += reversed ? -1 : 1;
  }
  return printed;
}

function styleOf(list: Element): string | null {
  const named = /list-style(?:-type)?\s*:\s*([a-z-]+)/i
    .exec(attribute(list, "style") ?? "")?.[1]
    ?.toLowerCase();
  return named !== undefined && named in STYLES ? named : null;
}

function integer(value: string | null): number | null {
  return value !== null && /^-?\d{1,9}$/.test(value.trim()) ? Number(value) : null;
}

const TYPES: Readonly<Record<string, string>> = {
  a: "lower-alpha",
  A: "upper-alpha",
  i: "lower-roman",
  I: "upper-roman",
};
const DECIMAL = ["decimal", "."] as const;
/** CSS counter styles, https://www.w3.org/TR/css-counter-styles-3/, by the format that prints them and what stands behind. */
const STYLES: Readonly<Record<string, readonly [format: string, behind: string]>> = {
  decimal: DECIMAL,
  "decimal-leading-zero": ["decimalZero", "."],
  "lower-alpha": ["lowerLetter", "."],
  "lower-latin": ["lowerLetter", "."],
  "upper-alpha": ["upperLetter", "."],
  "upper-latin": ["upperLetter", "."],
  "lower-roman": ["lowerRoman", "."],
  "upper-roman": ["upperRoman", "."],
  katakana: ["aiueoFullWidth", "、"],
  "katakana-iroha": ["irohaFullWidth", "、"],
  "cjk-ideographic": ["chineseCountingThousand", "、"],
  "cjk-decimal": ["ideographDigital", "、"],
  "simp-chinese-informal": ["chineseCountingThousand", "、"],
  "simp-chinese-formal": ["chineseLegalSimplified", "、"],
  "trad-chinese-informal": ["chineseCountingThousand", "、"],
  "trad-chinese-formal": ["ideographLegalTraditional", "、"],
  "japanese-informal": ["japaneseCounting", "、"],
  "japanese-formal": ["japaneseLegal", "、"],
  "cjk-heavenly-stem": ["ideographTraditional", "、"],
  "cjk-earthly-branch": ["ideographZodiac", "、"],
};
