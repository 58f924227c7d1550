import type { Change, Language, Span } from "../../model.ts";
import { standsUnder } from "../context.ts";
import { toldEdits } from "../explain/edits.ts";
import type { Judging } from "./text.ts";
import { textOf } from "./plainly.ts";
import { beyondNumbers } from "../structure/unnumbered.ts";
import type { World } from "../world.ts";

/** More edits than a reader takes in at once. */
const quotedEdits = 3;

/** How the texts of a change are judged; `followed` where references in them were put as they stood before. */
export function judgingOf(change: Change, world: World, language: Language, followed = false): Judging {
  const { before, after, edits } = change;
  const { rules, unify, mend, reword } = world;
  const around = {
    before: standsUnder(change, world.before, "before"),
    after: standsUnder(change, world.after, "after"),
  };
  if (edits.length === 0) return { language, rules, around, mend, reword };
  const [from, to] = [textOf(before), textOf(after)];
  return {
    language,
    rules,
    around,
    mend,
    reword,
    printed: {
      before: from,
      after: to,
      edits: toldEdits(
        beyondNumbers(edits, change, world.before, world.after),
        { before: from, after: to },
        unify,
        followed,
      ),
    },
    changed: {
      before: quote(
        from,
        edits.map((edit) => edit.before),
      ),
      after: quote(
        to,
        edits.map((edit) => edit.after),
      ),
    },
  };
}

function quote(text: string, spans: readonly Span[]): string | null {
  const words = spans.map((span) => text.slice(...span).trim()).filter((one) => one !== "");
  return words.slice(0, quotedEdits).join(" … ") || null;
}
