import type { Block, Change, ChangeSide, Reason } from "../../model.ts";
import { foldForComparison } from "../../text/fold.ts";
import type { Places } from "../places.ts";

/**
 * The reason for which a paragraph in another place is more than that: it follows another line that leads on to it, `If you are insured abroad:`, or such a line
 * leads on to another.
 */
export function ledOnReasons(change: Change, before: Places, after: Places): readonly Reason[] {
  const [from, to] = [change.before[0], change.after[0]];
  if (from === undefined || to === undefined || change.unit === "section") return [];
  const [stood, stands] = [leadOn(from, before), leadOn(to, after)];
  if (foldForComparison(stood) === foldForComparison(stands)) return [];
  return [
    {
      rule: "context",
      materiality: "substantive",
      before: stood || null,
      after: stands || null,
      direction: null,
    },
  ];
}

/** The line ahead of a paragraph that leads on to it, or the paragraph that it leads on to itself. */
function leadOn({ block }: ChangeSide, { blocks, sectionOf, document }: Places): string {
  const own = blocks.get(block ?? "");
  if (own?.kind !== "paragraph") return "";
  const siblings = sectionOf.get(own.id)?.blocks ?? document.preamble;
  const at = siblings.findIndex(({ id }) => id === own.id);
  const [ahead, behind] = [siblings[at - 1], siblings[at + 1]];
  if (leads(own)) return behind?.text ?? "";
  return leads(ahead) ? (ahead?.text ?? "") : "";
}

function leads(block: Block | undefined): boolean {
  return block?.kind === "paragraph" && /[:：]\s*$/.test(block.text);
}
