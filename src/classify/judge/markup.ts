import type { Change, ChangeSide, Reason } from "../../model.ts";
import { tickOf } from "../../text/ticks.ts";
import type { Places } from "../places.ts";
import { plainly } from "./plainly.ts";
import type { World } from "../world.ts";

/** Other bold and the like; an item of another number, which is how it is cited; a box that is ticked; or words that were struck out. */
export function judgeMarkup(change: Change, { before, after }: World): Reason {
  const [old, now] = [change.before[0], change.after[0]];
  const [from, to] = [old?.context ?? null, now?.context ?? null];
  if (change.unit === "item" && from !== null && to !== null) {
    const isTicked = tickOf(from) !== tickOf(to);
    const reason = isTicked ? plainly("consent", change, "substantive") : plainly("renumbered", change);
    return { ...reason, before: from, after: to };
  }
  const [struckThen, struckNow] = [struckIn(old, before), struckIn(now, after)];
  if (struckThen === struckNow) return plainly("markup", change);
  const isGone = struckNow.length > struckThen.length;
  return {
    rule: isGone ? "clause-removed" : "clause-added",
    materiality: "substantive",
    before: isGone ? struckNow : null,
    after: isGone ? null : struckThen,
    direction: null,
  };
}

/** The words of one side that are struck out, joined. */
function struckIn(side: ChangeSide | undefined, { blocks }: Places): string {
  const block = side?.block === null || side === undefined ? undefined : blocks.get(side.block);
  if (side === undefined || block === undefined) return "";
  const start = Math.max(0, block.text.indexOf(side.text));
  const end = start + side.text.length;
  return block.marks
    .filter(({ kind }) => kind === "deleted")
    .map(({ span }) => block.text.slice(Math.max(start, span[0]), Math.min(end, span[1])).trim())
    .join(" ")
    .trim();
}
