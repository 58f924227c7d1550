import type { Edit } from "../../model.ts";

/** The text after with what stood before in the place of each stretch; these in the order of the text, and none over another. */
export function asStood(before: string, after: string, stretches: readonly Edit[]): string {
  let [text, copied] = ["", 0];
  for (const stretch of stretches) {
    text += after.slice(copied, stretch.after[0]) + before.slice(...stretch.before);
    copied = stretch.after[1];
  }
  return text + after.slice(copied);
}
