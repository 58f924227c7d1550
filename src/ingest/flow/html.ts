import { type Attributes, isElement, isRaw, isVoid } from "./elements.ts";
import type { Flow } from "./flow.ts";
import { decodeReferences } from "./references.ts";

/** Tells a flow some text of a document, from a line of the input on. */
export type TellText = (text: string, line: number, flow: Flow) => void;

/**
 * Tells a flow the tags and texts of a piece of raw HTML, which may open what a later piece closes. What looks like a
 * tag but names no element of HTML (`<会社名>`, `<company>`) is text.
 */
export function tellHtml(
  html: string,
  firstLine: number,
  flow: Flow,
  tellText: TellText = tellPlainly,
): void {
  let line = firstLine;
  let newline = html.indexOf("\n");
  let at = 0;
  let told = 0;

  function tell(end: number): void {
    if (end > told) tellText(decodeReferences(html.slice(told, end)), line, flow);
    skip(end);
  }

  function skip(end: number): void {
    for (; newline >= 0 && newline < end; newline = html.indexOf("\n", newline + 1)) line += 1;
    told = end;
  }

  while (at < html.length) {
    const start = html.indexOf("<", at);
    if (start < 0) break;
    const end = markupEnd(html, start);
    if (end === null) {
      at = start + 1;
      continue;
    }
    tell(start);
    at = end;
    const tag = TAG.exec(html.slice(start, end));
    if (tag !== null) {
      const [, closing, name = "", attributes = ""] = tag;
      const element = name.toLowerCase();
      if (closing === "/") flow.close(element);
      else {
        flow.open(element, attributesOf(attributes), line);
        if (isRaw(element)) at = rawEnd(html, end, element);
        else if (attributes.endsWith("/") && !isVoid(element)) flow.close(element);
      }
    }
    skip(at);
  }
  tell(html.length);
}

function tellPlainly(text: string, line: number, flow: Flow): void {
  flow.text(text, line);
}

const TAG = /^<(\/?)([a-z][a-z0-9-]*)([^]*)>$/i;
const TAG_START = /<\/?([a-z][a-z0-9-]*)(?=[\s/>])/iy;

/** The end of the tag, comment or declaration at `start`; null where there is none. */
function markupEnd(html: string, start: number): number | null {
  if (html.startsWith("<!--", start)) return after(html, "-->", start + 4) ?? html.length;
  if (html.startsWith("<!", start) || html.startsWith("<?", start)) return after(html, ">", start);
  TAG_START.lastIndex = start;
  const found = TAG_START.exec(html);
  if (found === null || !isElement((found[1] ?? "").toLowerCase())) return null;
  return tagEnd(html, TAG_START.lastIndex);
}

/** Past the `>` that ends a tag: the first one outside quotation marks, or the first one where a mark is not closed. */
function tagEnd(html: string, start: number): number | null {
  for (let at = start; at < html.length; at += 1) {
    const character = html[at];
    if (character === ">") return at + 1;
    if ((character === '"' || character === "'") && html[at - 1] === "=") {
      const close = html.indexOf(character, at + 1);
      if (close < 0) return after(html, ">", at);
      at = close;
    }
  }
  return null;
}

function after(html: string, end: string, start: number): number | null {
  const found = html.indexOf(end, start);
  return found < 0 ? null : found + end.length;
}

/** Where the text of a script or style ends: at its own end tag, whatever stands in it. */
function rawEnd(html: string, start: number, name: string): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, "gi");
  end.lastIndex = start;
  return end.exec(html)?.index ?? html.length;
}

function attributesOf(text: string): Attributes {
  const found = text.matchAll(/([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
  return Object.fromEntries(
    [...found].map(([, name = "", a, b, c]) => [name.toLowerCase(), decodeReferences(a ?? b ?? c ?? "")]),
  );
}
