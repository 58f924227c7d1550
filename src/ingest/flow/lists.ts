import type { Attributes } from "./elements.ts";

/** A list that is open, with the number that its next item prints. */
export interface OpenList {
  readonly ordered: boolean;
  readonly depth: number;
  next(item: Attributes): string;
}

/** What a browser prints before each item of a list. */
export function openList(name: string, attributes: Attributes, depth: number): OpenList {
  const ordered = name === "ol";
  const unmarked = /list-style(?:-type)?\s*:\s*none/i.test(attributes["style"] ?? "");
  const step = "reversed" in attributes ? -1 : 1;
  let number = integer(attributes["start"]) ?? 1;
  return {
    ordered,
    depth,
    next(item) {
      if (unmarked) return "";
      if (!ordered) return "•";
      const value = integer(item["value"]) ?? number;
      number = value + step;
      return `${print(value, item["type"] ?? attributes["type"] ?? "1")}.`;
    },
  };
}

function integer(value: string | undefined): number | null {
  return value !== undefined && /^\s*-?\d{1,9}\s*$/.test(value) ? Number(value) : null;
}

function print(value: number, type: string): string {
  if (type === "a" && value > 0) return letters(value);
  if (type === "A" && value > 0) return letters(value).toUpperCase();
  if (type === "i" && value > 0 && value < 4000) return roman(value);
  if (type === "I" && value > 0 && value < 4000) return roman(value).toUpperCase();
  return String(value);
}

function letters(value: number): string {
  let [rest, text] = [value, ""];
  while (rest > 0) {
    text = String.fromCodePoint(97 + ((rest - 1) % 26)) + text;
    rest = Math.floor((rest - 1) / 26);
  }
  return text;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(value: number): string {
  let [rest, text] = [value, ""];
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}
