import type { Change } from "../../../model.ts";
import type { Places } from "../../places.ts";
import { lineOf } from "./line.ts";

/**
 * Whether what is gone was the name of the text itself, or the end of it, left behind a full sentence by the page that it was taken from: …合适的披露。隐私政策. Not an
 * item or a paragraph of its own, which may send the reader there.
 */
export function isStrayTitle({ kind, unit, before: sides }: Change, before: Places): boolean {
  const [side] = sides;
  const block = before.blocks.get(side?.block ?? "");
  const title = before.document.title?.text ?? "";
  if (kind !== "removed" || unit !== "sentence" || side === undefined || sides.length > 1) return false;
  if (block === undefined || title === "") return false;
  const words = lineOf(side.text);
  return (
    /^\p{L}{4,20}$/u.test(words) &&
    lineOf(title).endsWith(words) &&
    /[。！!.]\s*$/u.test(block.text.trimEnd().slice(0, -side.text.trim().length)) &&
    block.text.trimEnd().endsWith(side.text.trim())
  );
}
