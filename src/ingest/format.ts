import type { Format } from "../model.ts";

/** The format that a file's name ending tells; null where it tells none, or `.txt`, under which people save anything. */
export function formatOfName(file: string): Format | null {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? "";
  return ENDINGS[ending] ?? null;
}

const ENDINGS: Readonly<Record<string, Format>> = {
  md: "markdown",
  markdown: "markdown",
  mdown: "markdown",
  mkd: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
  vue: "html",
  docx: "docx",
  pdf: "pdf",
};

/** The format that a file's first bytes tell: `archive` is a zip file that may be a Word document. */
export function formatOfBytes(bytes: Uint8Array): "pdf" | "archive" | "old-word" | null {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return "archive";
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return "old-word";
  const head = bytes.subarray(0, PDF_HEAD);
  return head.some((byte, at) => byte === 0x25 && startsWith(head.subarray(at), ...PDF_MARK)) ? "pdf" : null;
}

/** A PDF's mark may stand behind some other bytes; readers look this far for it. */
const PDF_HEAD = 1024;
/** `%PDF-` */
const PDF_MARK = [0x25, 0x50, 0x44, 0x46, 0x2d];

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/**
 * The format of a text by what stands in it. Markdown only where that is plain: headings marked by `#`, a fenced block
 * or front matter. Links, `- ` items and a pipe table alone are what a page saved as text has, and its bare lines would
 * be taken for one paragraph.
 */
export function formatOfText(text: string): "html" | "markdown" | "plain" {
  if (isHtml(text)) return "html";
  return isMarkdown(text) ? "markdown" : "plain";
}

function isHtml(text: string): boolean {
  const head = text.slice(0, HTML_HEAD).replace(/^(?:\uFEFF|\s|<\?xml[^>]*>|<!--[^]*?-->)+/, "");
  if (/^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(head)) return true;
  // A fragment of a page: it begins with a block's tag and a good part of its lines are tags.
  if (!/^<(?:div|section|article|main|header|nav|h[1-6]|p|ul|ol|table|template|view|script)[\s>]/i.test(head))
    return false;
  return (head.match(/<\/?[a-z][^<>]*>/gi)?.length ?? 0) >= FRAGMENT_TAGS && !/^#{1,6} /m.test(head);
}

const HTML_HEAD = 20_000;
const FRAGMENT_TAGS = 4;

function isMarkdown(text: string): boolean {
  let [headings, fences] = [0, 0];
  let first = true;
  let titled = false;
  for (const [line] of text.matchAll(/[^\r\n]+/g)) {
    if (line.trim() === "") continue;
    if (first && FRONT_MATTER.test(text)) return true;
    if (FENCE.test(line)) fences += 1;
    else if (fences % 2 === 0 && HEADING.test(line)) {
      titled ||= first;
      headings += 1;
    }
    first = false;
  }
  return headings >= 2 || fences >= 2 || (titled && !isOfLines(text));
}

/** Whether a file named as Markdown is plain text: nothing in it is marked, and its lines would all be one paragraph. */
export function isUnmarked(text: string): boolean {
  return !MARKED.test(text) && isOfLines(text);
}

const MARKED =
  /^ {0,3}(?:#{1,6}[ \t]|#{2,6}[^\s#]|`{3}|~{3}|[-*+][ \t]|\d{1,9}[.)][ \t]|>|\||[=-]{3,}\s*$)|\*\*|\]\(|<[a-z]+[\s>]| {2}$|\\$/im;

/** Whether most lines stand directly under another: to Markdown one paragraph, to their writer lines. */
function isOfLines(text: string): boolean {
  const lines = text.split(/\r\n|\n|\r/);
  const written = lines.filter((line) => line.trim() !== "" && !LISTED.test(line));
  const under = lines.filter(
    (line, index) =>
      line.trim() !== "" && !LISTED.test(line) && index > 0 && (lines[index - 1] ?? "").trim() !== "",
  );
  // Hard wraps end anywhere; a line that its writer ended ends with a mark, or early.
  const ended = under.filter((line) => /[。．.！？!?：:；;，,]\s*$/.test(line) || line.trim().length < SHORT);
  return (
    under.length >= FEWEST_LINES && under.length * 2 > written.length && ended.length * 10 > under.length * 8
  );
}

const SHORT = 30;
const FEWEST_LINES = 6;
/** What Markdown, too, reads as a line of its own. */
const LISTED = /^\s*(?:[-*+>|]|\d{1,9}[.)]\s)|(?: {2}|\\)$/;

const HEADING = /^ {0,3}#{1,6}[ \t]+\S/;
const FENCE = /^ {0,3}(?:`{3}|~{3})/;
const FRONT_MATTER =
  /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)(?:[\w-]+:.*(?:\r\n|\n|\r)|[ \t]+.*(?:\r\n|\n|\r)){1,200}---[ \t]*(?:\r|\n|$)/;
