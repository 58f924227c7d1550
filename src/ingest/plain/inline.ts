import type { InlineToken } from "../tokens.ts";

/**
 * Reads the marks that pages saved as text are full of: `[text](#)`, `[text](https://…)`, `![text](image.png)`,
 * `<https://…>` and `**text**`. Only what is surely one of these: `[別表](第3条関係)`, `****` and `* 注` stay text.
 */
export function inlineTokens(text: string): InlineToken[] {
  if (!MAYBE.test(text)) return text === "" ? [] : [{ kind: "text", text }];
  const tokens: InlineToken[] = [];
  let start = 0;
  for (const match of text.matchAll(INLINE)) {
    const read = tokensOf(match);
    if (read === null) continue;
    if (match.index > start) tokens.push({ kind: "text", text: text.slice(start, match.index) });
    tokens.push(...read);
    start = match.index + match[0].length;
  }
  if (start < text.length) tokens.push({ kind: "text", text: text.slice(start) });
  return tokens;
}

function tokensOf([, image, label, target, autolink, strong]: RegExpExecArray): InlineToken[] | null {
  if (strong !== undefined) {
    return [{ kind: "open", element: "strong" }, ...inlineTokens(strong), { kind: "close" }];
  }
  if (autolink !== undefined) return link(autolink, [{ kind: "text", text: autolink }]);
  const url = (target ?? "").replace(/^<|>$/g, "");
  if (!isTarget(url)) return null;
  return image === "!" ? inlineTokens(label ?? "") : link(url, inlineTokens(label ?? ""));
}

function link(target: string, content: readonly InlineToken[]): InlineToken[] {
  return [{ kind: "open", element: "a", target }, ...content, { kind: "close" }];
}

/** Whether brackets hold an address, not words: a scraped link without one is `[text]()` or `[text](#)`. */
function isTarget(url: string): boolean {
  return url === "" || ADDRESS.test(url);
}

const ADDRESS =
  /^(?:#|\/|\.{1,2}\/|\?|[a-z][a-z0-9+.-]*:|www\.|[\w%~.-]+\.[a-z]{2,10}(?:$|[/?#])|[\w%~.-]+\/[\w%~.-])/i;

const MAYBE = /\]\(|<[a-z]+:|\*\*/i;
/** Label and text are bounded so that a line of 100,000 brackets stays linear. */
const INLINE =
  /(!?)\[((?:[^[\]]|\[[^[\]]{0,200}\]){0,1000})\]\([ \t]*(<[^<>]{0,2000}>|[^\s()<>]{0,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,2000})?)(?:[ \t]+"[^"]{0,200}")?[ \t]*\)|<((?:https?|ftp|mailto|tel):[^\s<>]{1,2000})>|(?<!\*)\*\*(?=[^\s*])([^*]{0,2000}[^\s*])\*\*(?!\*)/gi;
