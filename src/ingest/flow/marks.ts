import type { Mark, Span } from "../../model.ts";
import type { Attributes } from "./elements.ts";

const KINDS: Readonly<Record<string, Exclude<Mark["kind"], "link" | "ruby">>> = {
  b: "strong",
  strong: "strong",
  i: "emphasis",
  em: "emphasis",
  cite: "emphasis",
  dfn: "emphasis",
  var: "emphasis",
  u: "underline",
  ins: "underline",
  s: "deleted",
  del: "deleted",
  strike: "deleted",
  code: "code",
  kbd: "code",
  samp: "code",
  tt: "code",
};

/** The mark that an element sets on its text; null where it sets none (an anchor that is no link). */
export function markOf(name: string, attributes: Attributes, span: Span): Mark | null {
  if (name === "a") {
    const target = attributes["href"];
    return target === undefined ? null : { kind: "link", span, target };
  }
  const kind = KINDS[name];
  return kind === undefined ? null : { kind, span };
}
