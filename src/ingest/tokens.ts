import type { Flow } from "./flow/flow.ts";

/** A piece of text in which inline marks are told apart from text. */
export type InlineToken =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "open"; readonly element: "strong" }
  | { readonly kind: "open"; readonly element: "a"; readonly target: string }
  | { readonly kind: "close" };

/** Tells a flow a text that has been read into tokens; each `\n` in it is the next line. */
export function tellTokens(tokens: readonly InlineToken[], firstLine: number, flow: Flow): void {
  let line = firstLine;
  for (const token of tokens) {
    if (token.kind === "close") flow.closeCertain();
    else if (token.kind === "open") {
      flow.openCertain(token.element, token.element === "a" ? { href: token.target } : {}, line);
    } else {
      flow.text(token.text, line);
      line += token.text.split("\n").length - 1;
    }
  }
}
