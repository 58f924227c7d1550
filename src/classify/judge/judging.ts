import type { Change, Language, Span } from "../../model.ts";
import { standsUnder } from "../context.ts";
import { toldEdits } from "../explain/edits.ts";
import { isChinese } from "../reading.ts";
import { aheadOfBoth } from "../together/antecedents.ts";
import type { Judging } from "./text.ts";
import { textOf } from "./plainly.ts";
import { beyondNumbers } from "../structure/unnumbered.ts";
import type { World } from "../world.ts";

/** More edits than a reader takes in at once. */
const quotedEdits = 3;

/** How the texts of a change are judged; `followed` where references in them were put as they stood before. */
export function judgingOf(change: Change, world: World, language: Language, followed = false): Judging {
  const { before, after, edits } = change;
  const { rules, unify, mend } = world;
  const reword = isChinese(language) ? rewordedBehind(change, world) : world.reword;
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

/**
 * The text after in the wordings of the text before, and where it is not the same yet, with what the sentence ahead of both names: 您应同意本协议。如果您不同意(本协议)，… What
 * stands ahead has to come out as it is.
 */
function rewordedBehind(change: Change, world: World): World["reword"] {
  const ahead = aheadOfBoth(change, world.before, world.after);
  if (ahead === null || ahead.length > longestAhead) return world.reword;
  return (before, after, language) => {
    const worded = world.reword(before, after, language);
    if (worded === before) return worded;
    const behind = world.reword(ahead + before, ahead + after, language);
    return behind.startsWith(ahead) && behind.length > ahead.length ? behind.slice(ahead.length) : worded;
  };
}

const longestAhead = 300;

function quote(text: string, spans: readonly Span[]): string | null {
  const words = spans.map((span) => text.slice(...span).trim()).filter((one) => one !== "");
  return words.slice(0, quotedEdits).join(" … ") || null;
}
