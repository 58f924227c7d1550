import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createHash } from "node:crypto";
import {
  createSpelling,
  createSplitWords,
  openLexicons,
  openWordings,
  read,
  type Document,
  type ReadOptions,
  type Spelling,
  type SplitWords,
  type Wordings,
} from "../src/index.ts";

const repository = fileURLToPath(new URL("..", import.meta.url));
const shared = fileURLToPath(new URL("../../shared/", import.meta.url));

/** Why the real texts cannot be read, or null. They are nobody's to copy, so they lie beside the repository. */
export const missingRealTexts: string | null = existsSync(`${shared}seeds`)
  ? null
  : "the real texts (../shared) are not beside the repository; what they prove is not proven here";

/** A file of the real texts, by its path under ../shared. */
export function realText(path: string): Uint8Array {
  return readFileSync(`${shared}${path}`);
}

/** The paths under ../shared of all real texts that these predicates accept. */
export function realTexts(
  under: "seeds" | "real",
  accept: (path: string) => boolean = () => true,
): readonly string[] {
  if (missingRealTexts !== null) return [];
  return readdirSync(`${shared}${under}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(md|txt)$/.test(entry.name) && entry.name !== "README.md")
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(shared.length))
    .filter(accept)
    .toSorted();
}

/** A file of the repository's own corpus, by its path under `corpus/`. */
export function corpusText(path: string): Uint8Array {
  return readFileSync(`${repository}corpus/${path}`);
}

/** The document in these bytes or this text, as the command line would read it. */
export async function documentOf(
  file: string,
  content: Uint8Array | string,
  options: ReadOptions = {},
): Promise<Document> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return await read({ file, bytes, sha256: createHash("sha256").update(bytes).digest("hex") }, options);
}

const lexicons = openLexicons(`${repository}dist/lexicons`);

/** Words as the command line cuts them, by the packed lexicons. */
export const splitWords: SplitWords = createSplitWords(lexicons);

/** How words are written, as the command line knows it. */
export const spelling: Spelling = createSpelling(lexicons);

/** Which wordings stand for one another, as the command line knows it. */
export const wordings: Wordings = openWordings(`${repository}dist/lexicons`);
