import type { Flow } from "../flow/flow.ts";
import { isBlank, type PhysicalLine } from "../lines.ts";
import { type InlineToken, tellTokens } from "../tokens.ts";

/** A block that is read without the parser: a heading, a paragraph, or list items of one line each. */
export type SimpleBlock = readonly SimplePart[];

interface SimplePart {
  readonly element: string;
  /** Of a list item, as printed. */
  readonly marker: string | null;
  readonly line: number;
  readonly tokens: readonly InlineToken[];
}

/**
 * The block, where it uses nothing but `# `, `- `, `1. `, `**…**` and `[…](…)` in their plainest forms; else null. Policies
 * are made of such blocks, and the parser takes 100 times as long for them. Where one is read here the parser would have
 * read the same, which a test holds against it.
 */
export function simpleBlock(block: readonly PhysicalLine[]): SimpleBlock | null {
  const last = block.findLastIndex(({ text }) => !isBlank(text));
  const lines = block.slice(0, last + 1);
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  if (lines.some(({ text }) => UNSAFE.test(text))) return null;
  const heading = HEADING.exec(first.text);
  if (heading !== null) {
    const part = partOf(`h${(heading[1] ?? "").length}`, null, first.line, withoutEnd(heading[2] ?? ""));
    const below = simpleBlock(rest);
    return part === null || below === null || rest.some(({ text }) => isBlank(text))
      ? null
      : [part, ...below];
  }
  if (ITEM.test(first.text)) return itemsOf(lines);
  if (!lines.every(({ text }) => isParagraphLine(text))) return null;
  const text = lines.map((line) => withoutEnd(line.text)).join("\n");
  const part = lines.slice(0, -1).some((line) => / {2,}$/.test(line.text))
    ? null
    : partOf("p", null, first.line, text);
  return part === null ? null : [part];
}

/** Tells a flow what the block is. */
export function tellSimple(block: SimpleBlock, flow: Flow): void {
  for (const { element, marker, line, tokens } of block) {
    if (marker !== null) flow.openCertain(element, {}, line);
    flow.openCertain(marker === null ? element : "li", {}, line, marker ?? undefined);
    tellTokens(tokens, line, flow);
    flow.closeCertain();
    if (marker !== null) flow.closeCertain();
  }
}

function itemsOf(lines: readonly PhysicalLine[]): SimpleBlock | null {
  const parts: SimplePart[] = [];
  for (const { text, line } of lines) {
    const [, marker = "", content = ""] = ITEM.exec(text) ?? [];
    if (marker === "" || !isParagraphLine(content) || content.startsWith("[ ") || /^\[[xX]\]/.test(content))
      return null;
    const part = partOf(/\d/.test(marker) ? "ol" : "ul", marker, line, withoutEnd(content));
    if (part === null) return null;
    parts.push(part);
  }
  return parts;
}

/** An ideographic space at the end of a line is a character of the text to Markdown. */
function withoutEnd(text: string): string {
  return text.replace(/[ \t]+$/, "");
}

function partOf(element: string, marker: string | null, line: number, text: string): SimplePart | null {
  const tokens = simpleTokens(text);
  return tokens === null ? null : { element, marker, line, tokens };
}

/** Escapes, code, raw HTML, references, images, other emphasis, tables, bare addresses, and what no text should hold. */
// oxlint-disable-next-line no-control-regex -- a NUL is replaced by the parser
const UNSAFE = /[\\`<&!_~|\t\u0000\uFEFF]|https?:|www\.|ftp:|mailto:|xmpp:|@/i;
const HEADING = /^(#{1,6}) +([^\s#][^#]*)$/;
const ITEM = /^([-*+]|\d{1,9}[.)]) (\S.*)$/;

/** Whether a line begins with a character that can begin nothing but a paragraph, or with bold print or a link. */
function isParagraphLine(text: string): boolean {
  return /^(?:[^\s#>\-*+=:\d[\]]|\*\*[^\s*]|\[(?![^\]]*\]:)|\d+(?![\d.)]))/.test(text);
}

/** The tokens of a text in which each bracket and asterisk is surely part of a link or bold print; else null. */
function simpleTokens(text: string, inside: "" | "strong" | "link" = ""): InlineToken[] | null {
  const tokens: InlineToken[] = [];
  let start = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, strong, label, target = ""] = match;
    const plain = text.slice(start, match.index);
    if (SPECIAL.test(plain)) return null;
    if (plain !== "") tokens.push({ kind: "text", text: plain });
    start = match.index + whole.length;
    if (strong !== undefined) {
      const inner = simpleTokens(strong, "strong");
      if (inside === "strong" || inner === null || !flanks(text, match.index, start, strong)) return null;
      tokens.push({ kind: "open", element: "strong" }, ...inner, { kind: "close" });
    } else {
      const inner = simpleTokens(label ?? "", "link");
      if (inside === "link" || inner === null) return null;
      tokens.push({ kind: "open", element: "a", target }, ...inner, { kind: "close" });
    }
  }
  const rest = text.slice(start);
  if (SPECIAL.test(rest)) return null;
  if (rest !== "") tokens.push({ kind: "text", text: rest });
  return tokens;
}

const INLINE = /(?<!\*)\*\*([^*\s](?:[^*\n]*[^*\s])?)\*\*(?!\*)|\[([^[\]\n]+)\]\(([^\s()<>]+)\)/g;
const SPECIAL = /[*[\]]/;

/** Whether CommonMark takes both pairs of asterisks for delimiters without asking what stands on the other side. */
function flanks(text: string, start: number, end: number, content: string): boolean {
  const [before, after] = [text[start - 1] ?? " ", text[end] ?? " "];
  const opens = !PUNCTUATION.test(content[0] ?? "") || /\s/u.test(before);
  const closes = !PUNCTUATION.test(content.at(-1) ?? "") || /\s/u.test(after);
  return opens && closes;
}

/** Half of a surrogate pair is taken for punctuation: it is not known here what the pair is. */
const PUNCTUATION = /[\p{P}\p{S}\ud800-\udfff]/u;
