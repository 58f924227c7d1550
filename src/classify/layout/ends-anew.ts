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

/** One sentence of several in its paragraph; one that became a list stands alone. */
function isSentence({ text, block }: ChangeSide, { blocks }: Places): boolean {
  const own = blocks.get(block ?? "");
  return (
    own !== undefined && own.kind !== "cell" && end.test(text) && (own.text.match(ends)?.length ?? 0) > 1
  );
}

const end = /[.!?。！？]["”」』）)]*\s*$/u;
const ends = /[.!?](?=\s|$)|[。！？]/gu;
