import { foldForComparison } from "../../../text/fold.ts";

/** Without white space, which is none between sentences of Japanese and Chinese. */
export function lineOf(text: string): string {
  return foldForComparison(text).replace(/\s+/g, "");
}
