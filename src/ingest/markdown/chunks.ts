import { isBlank, type PhysicalLine } from "../lines.ts";
import { type SimpleBlock, simpleBlock } from "./simple.ts";

/** A run of lines that reads the same by itself as within its document. */
export type Chunk =
  | { readonly kind: "simple"; readonly block: SimpleBlock }
  | { readonly kind: "parsed"; readonly lines: readonly PhysicalLine[] }
  /** One block that is known to take the parser more than linear time. */
  | { readonly kind: "hostile"; readonly lines: readonly PhysicalLine[] };

/**
 * Cuts a Markdown text where nothing goes on: before an unindented line behind a blank one, outside fences and raw HTML.
 * The parser's time grows faster than its input, so 10 MB are read in pieces; `[x]: …` definitions are the caller's care.
 */
export function chunksOf(lines: readonly PhysicalLine[], target: Target): Chunk[] {
  const chunks: Chunk[] = [];
  let [block, pending]: [PhysicalLine[], PhysicalLine[]] = [[], []];
  let length = 0;

  function endBlock(): void {
    const simple = target.simple ? simpleBlock(block) : null;
    if (simple !== null) {
      endChunk();
      chunks.push({ kind: "simple", block: simple });
    } else if (isHostile(block)) {
      endChunk();
      chunks.push({ kind: "hostile", lines: block });
    } else {
      pending = pending.length === 0 ? block : [...pending, ...block];
      if (length >= target.characters) endChunk();
    }
    block = [];
  }

  function endChunk(): void {
    if (pending.length > 0) chunks.push({ kind: "parsed", lines: pending });
    [pending, length] = [[], 0];
  }

  let open: Opening = null;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]?.text ?? "";
    if (open === null && index > 0 && isStart(line.text, before, length)) endBlock();
    block.push(line);
    length += line.text.length + 1;
    open = openAfter(line.text, open);
  }
  endBlock();
  endChunk();
  return chunks;
}

/** How a text is to be cut. */
export interface Target {
  /** The length of a chunk for the parser, in characters. */
  readonly characters: number;
  /** Whether blocks that need no parser are set apart. */
  readonly simple: boolean;
}

/** What must come before anything can end: a fence's or raw HTML's end. */
type Opening = { readonly end: RegExp } | null;

function openAfter(line: string, open: Opening): Opening {
  if (open !== null) return open.end.test(line) ? null : open;
  const fence = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(line);
  if (fence !== null) {
    const mark = fence[1] ?? fence[2] ?? "";
    return { end: new RegExp(`^ {0,3}\\${mark[0] ?? "`"}{${mark.length},}[ \\t]*$`) };
  }
  const raw = RAW_HTML.find(({ start }) => start.test(line));
  return raw === undefined || raw.end.test(line) ? null : { end: raw.end };
}

/** CommonMark's HTML blocks that a blank line does not end. */
const RAW_HTML: readonly { readonly start: RegExp; readonly end: RegExp }[] = [
  { start: /^ {0,3}<(?:script|pre|style|textarea)(?:\s|>|$)/i, end: /<\/(?:script|pre|style|textarea)>/i },
  { start: /^ {0,3}<!--/, end: /-->/ },
  { start: /^ {0,3}<\?/, end: /\?>/ },
  { start: /^ {0,3}<!\[CDATA\[/, end: /\]\]>/ },
  { start: /^ {0,3}<![a-z]/i, end: />/ },
];

function isStart(line: string, before: string, length: number): boolean {
  if (isBlank(line) || /^[\s\uFEFF]/.test(line)) return false;
  if (isBlank(before)) return true;
  // A tight list has no blank lines; an unindented bullet behind one begins an item all the same.
  return length >= LONG_LIST && BULLET.test(line) && BULLET.test(before);
}

const LONG_LIST = 4000;
const BULLET = /^(?:[-*+]|\d{1,9}[.)])[ \t]+[^\s*_-]/;

function isHostile(block: readonly PhysicalLine[]): boolean {
  let delimiters = 0;
  let length = 0;
  for (const { text } of block) {
    length += text.length;
    if (depthOf(text) > DEEPEST) return true;
    if (/^[\s>]*(?:[-*+#|]|\d+[.)])/.test(text)) delimiters = 0;
    delimiters += count(text, /[*_~[\]!`<]/g, MOST_DELIMITERS);
    if (delimiters > MOST_DELIMITERS) return true;
  }
  return length > LONGEST;
}

/** Levels of quotes and lists that a line may stand in; 100 levels take the parser 0.2 s, 400 take 4 s. */
const DEEPEST = 100;
/** In one paragraph; 2,000 strong words take it 0.7 s, 16,000 take 32 s. */
const MOST_DELIMITERS = 6000;
const LONGEST = 2_000_000;

/** How deep a line can stand: its marks, and two columns of indent for each level. */
function depthOf(text: string): number {
  const prefix = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(text)?.[0] ?? "";
  return (
    count(prefix, />|[-*+]|\d[.)]/g, DEEPEST) +
    Math.floor(count(prefix, / /g, DEEPEST * 4) / 4) +
    count(prefix, /\t/g, DEEPEST)
  );
}

function count(text: string, pattern: RegExp, most: number): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) {
    found += 1;
    if (found > most) break;
  }
  return found;
}
