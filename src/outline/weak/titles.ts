import { endingOf, isProse, looksLikeTitle, width } from "../units/shape.ts";
import { stripTitle } from "../headings/split.ts";
import type { Line } from "./lines.ts";

/** The title at the head of a line. */
export interface Title {
  readonly title: string;
  /** Offset in the line at which its text goes on; the line's length where it is all title. */
  readonly end: number;
  readonly form: "whole" | "bold" | "bracket" | "space" | "colon" | "stop";
}

/** Reads a title where a line is one, or where its text runs on behind one: in bold print, in brackets, behind a space, a colon or a stop. */
export function readTitle(line: Line): Title | null {
  const start = line.label?.end ?? 0;
  const rest = line.text.slice(start);
  if (isWhole(rest)) return { title: stripTitle(unmarked(rest)), end: line.text.length, form: "whole" };
  if (line.boldTo > start) {
    const title = line.text.slice(start, line.boldTo);
    return isShort(title) ? { title: named(title), end: line.boldTo, form: "bold" } : null;
  }
  for (const [form, pattern] of forms) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    const body = rest.slice(match[0].length);
    if (form !== "bracket" && !isBody(body, match[0])) continue;
    return { title: named(`${match[1]}`), end: start + match[0].length, form };
  }
  return null;
}

const cjk = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー）)」』]";
const word = "[^\\s。．！？!?、，,；;：:「」『』“”]";
const forms: readonly (readonly [Title["form"], RegExp])[] = [
  ["bracket", /^[【〔［[]([^【】〔〕［］[\]。]{2,30})[】〕］\]]\s*/u],
  ["space", new RegExp(`^(${word}{1,23}${cjk})(?:\\s*[：:])?[ \\u3000\\t]+(?=\\S)`, "u")],
  ["colon", new RegExp(`^(${word}{2,24})[：:]\\s*(?=\\S)`, "u")],
  ["colon", /^([A-Z][^.:;!?。：]{2,60}):\s+(?=\S)/],
  ["stop", new RegExp(`^((?:(?!です|ます|する|した|ない)${word}){2,14}${cjk})。(?=\\S)`, "u")],
  ["stop", /^([A-Z][A-Za-z’'-]*(?:[ ,/&]+[A-Za-z’'&-]+){0,6})[.:]\s+(?=["“(]?[A-Z])/],
];

/** The stop behind a title that its text runs on from is not part of it. */
function named(title: string): string {
  return stripTitle(title.trim().replace(/[.。]$/, ""));
}

/** A text behind a title is a sentence or more, and longer than it. */
function isBody(body: string, title: string): boolean {
  return (isProse(body) || endingOf(body) === "sentence") && width(body) > width(title);
}

/** Columns; titles of the sections of a policy, numbers left out. */
const widest = 64;

function isWhole(rest: string): boolean {
  const text = unmarked(rest);
  if (text === "" || width(text) > widest) return false;
  return looksLikeTitle(text) || (endingOf(text) === "colon" && isShort(text));
}

function isShort(title: string): boolean {
  const text = title.trim();
  return text !== "" && width(text) <= widest && endingOf(text) !== "comma";
}

/** Asterisks that were meant as bold print, and that Markdown does not read so: `**（禁止事項）*:`. */
function unmarked(text: string): string {
  return text.trim().replace(/^\*+|\*+[：:]?$/g, "");
}
