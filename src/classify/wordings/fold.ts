import type { Language } from "../../model.ts";
import { plainOf } from "../reading.ts";

/**
 * A text as wordings are looked up in it, offset for offset: small letters of ordinary width, marks and spaces of one kind, Chinese in simplified
 * characters.
 */
export function foldWording(text: string, language: Language): string {
  return plainOf(text, language).replace(/[\s、。・‘“”「」『』]/g, (mark) => marks.get(mark) ?? " ");
}

/** A folded text with the mark between the members of a Chinese enumeration as it is. */
export function withMembers(folded: string, text: string): string {
  return text.includes("、")
    ? Array.from(folded, (mark, at) => (text[at] === "、" ? "、" : mark)).join("")
    : folded;
}

const marks: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "、": ",",
    "。": ".",
    "・": ",",
    "‘": "'",
    "“": '"',
    "”": '"',
    "「": '"',
    "」": '"',
    "『": '"',
    "』": '"',
  }),
);
