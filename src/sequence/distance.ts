import { codesOf } from "./codes.ts";
import { findCommon } from "./common.ts";

/** How many units of text go and come where the one becomes the other. */
export function distance(one: string, other: string): number {
  return one.length + other.length - 2 * findCommon(codesOf(one), codesOf(other)).a.length;
}
