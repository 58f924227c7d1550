import type { DatedLine, Document, FindingSide, JudgedChange, PolicyDates, Segmented } from "../../model.ts";
import { findDates } from "../../text/dates.ts";
import { type Draft, reason } from "../findings/draft.ts";
import { placeOfSentence } from "../findings/places.ts";
import type { World } from "./world.ts";

/** The document's own dates that the translation still states as they were. The places told are noted, so that they are told once. */
export function staleDates(world: World, told: Set<string>): readonly Draft[] {
  return world.changes.changes.flatMap((change): readonly Draft[] => {
    const field = fieldOf(change);
    if (change.kind !== "metadata" || field === null) return [];
    for (const { block, sentence } of change.after)
      if (block !== null) told.add(`${block} ${sentence ?? ""}`);
    const { base, reference, translation } = world;
    const [was, is, theirs] = [base, reference, translation].map(({ document }) => document.dates[field]);
    if (is === undefined || is?.date === theirs?.date) return [];
    if (is !== null && states(translation, is.date)) return [];
    const keepsOld =
      was !== null && was !== undefined && (theirs?.date === was.date || states(translation, was.date));
    if (!keepsOld && theirs === null) return [];
    const rule = is === null ? "removed" : was === null ? "added" : "edited";
    return [
      {
        kind: "stale",
        severity: keepsOld ? "error" : "warning",
        reference: is === null ? null : placeOfDate(reference, is),
        translation: theirs === null || theirs === undefined ? null : placeOfDate(translation, theirs),
        base: was?.text.trim() ?? null,
        reasons: [
          reason<"stale">(rule, is?.date ?? null, theirs?.date ?? null),
          { rule: "metadata", reference: is?.date ?? null, translation: theirs?.date ?? null },
        ],
      },
    ];
  });
}

const FIELDS: readonly (keyof PolicyDates)[] = ["effective", "enacted", "revised", "updated"];

function fieldOf({ after: [now], before: [old] }: JudgedChange): keyof PolicyDates | null {
  return FIELDS.find((field) => field === (now ?? old)?.context) ?? null;
}

/** Whether the head of the document has the date, though perhaps not in words by which it is known for what it is. */
function states({ document, sentences }: Segmented, date: string): boolean {
  return headOf(document).some((id) =>
    (sentences.get(id) ?? []).some(({ block, span }) =>
      findDates(block.text.slice(...span)).some((found) => found.date === date),
    ),
  );
}

/** What stands before the first heading, and in the first section where a page has nothing before it. */
function headOf({ preamble, sections: [first] }: Document): readonly string[] {
  const blocks = preamble.length > 0 ? preamble : (first?.blocks ?? []);
  return blocks.map(({ id }) => id);
}

function placeOfDate({ sentences }: Segmented, { text, line, span }: DatedLine): FindingSide {
  const words = text.slice(...span);
  for (const list of sentences.values()) {
    for (const sentence of list) {
      const own = sentence.block.text.slice(...sentence.span);
      const at = own.indexOf(words);
      const near = line === null || sentence.block.lines.some((start) => start.line === line);
      if (near && at >= 0) return placeOfSentence(sentence, [[at, at + words.length]]);
    }
  }
  return { section: null, block: null, line, text: text.trim(), spans: [span] };
}
