import type { Edit, Reason } from "../../model.ts";
import type { Reading } from "../reading.ts";
import type { Fact } from "../rules/rule.ts";
import { type Edits, joinClose, otherSide, overlap, type Side, size } from "./edits.ts";
import { isMinor, longestPhrase, phraseOf, quoteEdits } from "./phrase.ts";
import { clearDirection, stances } from "./stances.ts";
import type { Told } from "./told.ts";

export function reasonOf({ rule, difference }: Told, edits: Edits): Reason {
  const { lost, gained, before, after } = difference;
  const [inPhrases, isStance] = [phrased.has(rule.name), stances.has(rule.name)];
  const [stood, stands] = [
    quote(before, lost, edits, "before", inPhrases),
    quote(after, gained, edits, "after", inPhrases),
  ];
  return {
    rule: rule.toldAs?.(difference) ?? rule.name,
    materiality: "substantive",
    before: stood ?? (inPhrases ? counterpart(before, gained, edits, "after", isStance) : null),
    after: stands ?? (inPhrases ? counterpart(after, lost, edits, "before", isStance) : null),
    direction: clearDirection(rule, difference, edits),
  };
}

/** What their words alone do not tell: 不, 如, いかなる. */
const phrased: ReadonlySet<string> = new Set(["negation", "modality", "condition", "scope", "exception"]);

/** Longer lists of found words tell a reader nothing more. */
const quotedFacts = 3;

function quote(
  reading: Reading,
  facts: readonly Fact[],
  edits: Edits,
  side: Side,
  inPhrases: boolean,
): string | null {
  if (facts.length === 0) return null;
  const words = new Set(facts.map(({ span }) => phraseOf(reading, span, edits, side, inPhrases)));
  return [...words].slice(0, quotedFacts).join(" … ");
}

/** What stands in the place of a not or a may: します for しません. */
function counterpart(
  reading: Reading,
  facts: readonly Fact[],
  edits: Edits,
  side: Side,
  isStance: boolean,
): string | null {
  const others = joinClose(edits).filter((edit) => facts.some(({ span }) => overlap(span, edit[side])));
  // Of an exception or a scope a single は or we tells nothing; of a duty する does.
  if (
    others.length > 2 ||
    (!isStance && others.every((edit) => isMinor(reading.plain.slice(...edit[otherSide(side)]))))
  )
    return null;
  const words = quoteEdits(reading, others, otherSide(side));
  return words !== null && words.length <= longestPhrase(reading) ? words : null;
}

/** A short edit that a reason quotes whole needs no second reason, but where children are concerned. */
export function isQuoted(all: readonly Told[], edit: Edit): boolean {
  return all.some(({ rule, difference: { lost, gained, before } }) => {
    const longest = longestPhrase(before);
    return (
      phrased.has(rule.name) &&
      size(edit.before) <= longest &&
      size(edit.after) <= longest &&
      (lost.some(({ span }) => overlap(span, edit.before)) ||
        gained.some(({ span }) => overlap(span, edit.after)))
    );
  });
}
