import { type Attributes, isVoid } from "../flow/elements.ts";
import type { Flow } from "../flow/flow.ts";

/** Tells a flow the tags and texts of a piece of raw HTML, which may open what a later piece closes. */
export function tellHtml(html: string, firstLine: number, flow: Flow): void {
  let line = firstLine;
  for (const match of html.matchAll(TOKEN)) {
    const [token, comment, closing, name = "", attributes = "", text] = match;
    if (text !== undefined) flow.text(text, line);
    else if (comment !== undefined) void 0;
    else if (closing === "/") flow.close(name.toLowerCase());
    else {
      const tag = name.toLowerCase();
      flow.open(tag, attributesOf(attributes), line);
      if (!isVoid(tag) && attributes.endsWith("/")) flow.close(tag);
    }
    line += newlines(token);
  }
}

const TOKEN =
  /(<!--[^]*?(?:-->|$)|<![^>]*>|<\?[^>]*>)|<(\/?)([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+|<)/g;

function attributesOf(text: string): Attributes {
  const found = text.matchAll(/([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g);
  return Object.fromEntries(
    [...found].map(([, name = "", a, b, c]) => [name.toLowerCase(), a ?? b ?? c ?? ""]),
  );
}

function newlines(text: string): number {
  let count = 0;
  for (const character of text) if (character === "\n") count += 1;
  return count;
}
