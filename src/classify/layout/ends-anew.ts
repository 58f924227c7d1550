import type { Change, ChangeSide } from "../../model.ts";
import type { Places } from "../places.ts";

/** Whether a sentence gave words to its neighbour or took some: You may cancel. Within 14 days we refund. against You may cancel within 14 days. We refund. */
export function endsAnew(
  { kind, unit, before, after }: Change,
  places: { readonly before: Places; readonly after: Places },
): boolean {
  return (
    kind === "edited" &&
    unit === "sentence" &&
    before.every((side) => isSentence(side, places.before)) &&
    after.every((side) => isSentence(side, places.after))
  );
}

function isSentence({ text, block }: ChangeSide, { blocks }: Places): boolean {
  return blocks.get(block ?? "")?.kind !== "cell" && /[.!?。！？]["”」』）)]*\s*$/u.test(text);
}
