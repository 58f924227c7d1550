import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openLexicons } from "../../src/lexicon.ts";
import type { Lexicons } from "../../src/tokenize/words.ts";
import { missingRealTexts, realText, realTexts } from "../real.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export const lexicons: Lexicons = openLexicons(`${root}dist/lexicons`);

/** The text between one end and the next. */
export function pieces(text: string, ends: readonly number[]): readonly string[] {
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

/** Where lines come from, by a name for the test; the one of the real texts says so where they are missing. */
export const sources: readonly (readonly [name: string, lines: (pattern: RegExp) => readonly string[]])[] = [
  ["of the corpus", corpusLines],
  [missingRealTexts ?? "of the real texts", missingRealTexts === null ? realLines : linesWithoutRealTexts],
];

function corpusLines(pattern: RegExp): readonly string[] {
  const texts = readdirSync(`${root}corpus`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, "utf8"));
  return linesOf(texts, pattern);
}

function realLines(pattern: RegExp): readonly string[] {
  const texts = [...realTexts("seeds"), ...realTexts("real")].map((path) => realText(path).toString());
  return linesOf(texts, pattern);
}

function linesWithoutRealTexts(pattern: RegExp): readonly string[] {
  if (process.env["CI"] !== undefined) throw new Error("the real texts must be there");
  return corpusLines(pattern);
}

/** Every different line that the pattern is found in. */
function linesOf(texts: readonly string[], pattern: RegExp): readonly string[] {
  return [...new Set(texts.flatMap((text) => text.split("\n")).filter((line) => pattern.test(line)))];
}
