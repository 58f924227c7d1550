import type { Span } from "../model.ts";
import type { CommonPlaces } from "./common.ts";

/** What lies between two neighbours of the elements that two sequences share; empty on both sides where they adjoin. */
export interface Gap {
  readonly before: Span;
  readonly after: Span;
}

/** The gaps ahead of each shared element, in order, and the one behind the last; `before` and `after` are the lengths of the two. */
export function gapsBetween({ a, b }: CommonPlaces, before: number, after: number): readonly Gap[] {
  return Array.from({ length: a.length + 1 }, (_, index) => ({
    before: [index === 0 ? 0 : (a[index - 1] ?? 0) + 1, a[index] ?? before],
    after: [index === 0 ? 0 : (b[index - 1] ?? 0) + 1, b[index] ?? after],
  }));
}
