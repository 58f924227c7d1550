import type { ChangeSide, JudgedChange, NonEmpty, SectionChange, SectionStatus } from "../model.ts";

/**
 * What became of a section, as a reader is told: one that took another number, name or place is not called edited as well where only
 * its spaces and marks differ, and where nothing but references followed others it is renumbered.
 */
export function statusOf(changes: readonly JudgedChange[]): (row: SectionChange) => SectionChange["status"] {
  const reworded = keysOf(changes.filter((change) => isInside(change) && !isQuiet(change)));
  const followed = keysOf(changes.filter((change) => isInside(change) && follows(change)));
  return ({ status, before, after }) => {
    const keys = [...before.map(({ id }) => `<${id}`), ...after.map(({ id }) => `>${id}`)];
    if (!status.includes("edited") || keys.some((key) => reworded.has(key))) return status;
    const others = status.filter((one) => one !== "edited");
    if (isNonEmpty(others)) return others;
    return keys.some((key) => followed.has(key)) ? ["renumbered"] : status;
  };
}

function keysOf(changes: readonly JudgedChange[]): ReadonlySet<string> {
  return new Set(
    changes.flatMap(({ section: { before, after } }) => [
      ...(before === null ? [] : [`<${before}`]),
      ...(after === null ? [] : [`>${after}`]),
    ]),
  );
}

/** What stands in the section, and its heading written otherwise; its name, number and place have a status each. */
function isInside({ unit, kind }: JudgedChange): boolean {
  if (kind === "metadata" || unit === "section") return false;
  return unit !== "heading" || kind === "edited" || kind === "reordered";
}

function isQuiet(change: JudgedChange): boolean {
  const { kind, verdict, before, after, markupOnly } = change;
  if (kind === "renumbered" || markupOnly) return true;
  if (verdict.materiality === "substantive") return false;
  if (kind === "edited")
    return (
      verdict.reasons.every(({ rule }) => unspoken.has(rule)) &&
      (follows(change) || lettersOf(before) === lettersOf(after))
    );
  // A paragraph that was broken elsewhere says what it said.
  return (kind === "split" || kind === "merged") && lettersOf(before) === lettersOf(after);
}

const unspoken: ReadonlySet<string> = new Set([
  "whitespace",
  "width",
  "punctuation",
  "markup",
  "reference",
  "split",
  "merged",
]);

function follows({ kind, verdict }: JudgedChange): boolean {
  return kind === "renumbered" || verdict.reasons.some(({ rule }) => rule === "reference");
}

function lettersOf(sides: readonly ChangeSide[]): string {
  return sides.map(({ text }) => text.replaceAll(/[^\p{L}\p{N}]/gu, "")).join("");
}

function isNonEmpty(list: readonly SectionStatus[]): list is NonEmpty<SectionStatus> {
  return list.length > 0;
}
