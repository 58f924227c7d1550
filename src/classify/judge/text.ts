import type { Language, NonEmpty, Reason } from "../../model.ts";
import { foldForComparison } from "../../text/fold.ts";
import { type Edits, joinClose, spannedEdit } from "../explain/edits.ts";
import { growth } from "../explain/beside.ts";
import { explain } from "../explain/explain.ts";
import { compareFolded, type Folding } from "../folds/fold.ts";
import { withoutTripled, withWordsAsBefore } from "../folds/joined-words.ts";
import { withInitialsAsBefore } from "../folds/initials.ts";
import { withMeasuresAsBefore } from "../folds/measures/measures.ts";
import { withoutPointing } from "../folds/pointing.ts";
import { judgeMended } from "../misprints/judge-mended.ts";
import type { Mend } from "../misprints/mend.ts";
import { saysAnother } from "../meaning/unlike/outright.ts";
import { readsTheSame, reordersObjects, turnsElsewhere } from "../meaning/same.ts";
import { quoteEdits } from "../explain/phrase.ts";
import { readText, type Reading } from "../reading.ts";
import { factsDiffer, type Rule } from "../rules/rule.ts";
import { clauseByClause } from "./in-parts/clauses.ts";
import { hidesAnother } from "./in-parts/in-parts.ts";
import { underHeadingAsBefore } from "./under-heading.ts";
import { goesBySteps } from "./steps.ts";
import type { Wordings } from "../wordings/wordings.ts";

/** How texts are judged: which rules speak, and how the document itself calls things. */
export interface Judging {
  readonly language: Language;
  readonly rules: readonly Rule[];
  /** The words that differ, by the edits of the change; else what lies between the first and the last difference. */
  readonly changed?: ChangedWords;
  /** The texts as they are printed, and where the one was rewritten into the other: what reasons quote. */
  readonly printed?: { readonly before: string; readonly after: string; readonly edits: Edits };
  /** What the text stands under, before and after: its heading, and the lead-in of a list. */
  readonly around?: { readonly before: string; readonly after: string };
  /** Puts right what was misprinted; absent where nobody knows how words are written. */
  readonly mend?: Mend | undefined;
  /** The text after in the wordings of the text before; absent where nobody knows which stand for one another. */
  readonly reword?: Wordings["asBefore"] | undefined;
}

export interface ChangedWords {
  readonly before: string | null;
  readonly after: string | null;
}

/** The reasons for a text that was rewritten; what is folded away is editorial, what a rule finds is substantive. */
export function judgeRewriting(stood: string, stands: string, judging: Judging): NonEmpty<Reason> {
  if (stood.length + stands.length > longestRead) return judgeLong(stood, stands);
  const { language } = judging;
  const before = withoutPointing(stood, language);
  const after = withMeasuresAsBefore(before, withoutPointing(stands, language), language);
  if (before === after && stood !== stands)
    return [{ rule: "notation", materiality: "editorial", ...changedWords(stood, stands), direction: null }];
  if (judging.language === "en") {
    const from = withoutTripled(before);
    const to = withWordsAsBefore(from, withInitialsAsBefore(from, after));
    if (from === to && before !== after)
      return [
        { rule: "orthography", materiality: "editorial", ...changedWords(before, after), direction: null },
      ];
    if (from !== before || to !== after) return judgeSpelled(from, to, judging);
  }
  return judgeSpelled(before, after, judging);
}

function judgeSpelled(before: string, stands: string, judging: Judging): NonEmpty<Reason> {
  const changed = judging.changed ?? changedWords(before, stands);
  const after = underHeadingAsBefore(before, stands, judging);
  const passed =
    before === after && after !== stands ? reworded(changed) : passedAltogether(before, after, judging);
  if (passed !== null) return passed;
  const mended = judgeMended(before, after, changed, judging, (text) =>
    passedAltogether(text, after, judging),
  );
  if (mended !== null) return mended;
  return explained(
    readText(before, judging.language, judging.around?.before),
    readText(after, judging.language, judging.around?.after),
    judging,
  );
}

/** As the texts stand, or with the wordings of the one put as in the other. */
function passedAltogether(before: string, after: string, judging: Judging): NonEmpty<Reason> | null {
  if (saysAnother(before, after, judging.language)) return null;
  const passed = passedInPlaces(before, after, judging);
  if (passed !== null)
    return passed[0].rule === "rewording" && hidesAnother(before, after, judging.language, judging.reword)
      ? null
      : passed;
  if (judging.reword === undefined) return null;
  const worded = judging.reword(before, after, judging.language);
  if (worded === after || saysAnother(before, worded, judging.language)) return null;
  const rest = worded === before ? [] : passedInPlaces(before, worded, judging);
  return rest && reworded(judging.changed ?? changedWords(before, after));
}

/** Where the whole would be told, but each of the places in which the two differ alone would not, nothing is. */
function passedInPlaces(before: string, after: string, judging: Judging): NonEmpty<Reason> | null {
  const whole = passedOver(before, after, judging);
  if (whole !== null || judging.language !== "en") return whole;
  const passes = (from: string, to: string): boolean => passedOver(from, to, judging) !== null;
  return goesBySteps(before, after, passes) ? reworded(judging.changed ?? changedWords(before, after)) : null;
}

/** The reasons for which a rewriting is editorial; null where it is not. */
function passedOver(before: string, after: string, judging: Judging): NonEmpty<Reason> | null {
  const folding = compareFolded(before, after, judging.language);
  const changed = judging.changed ?? changedWords(before, after);
  const reordered = folding.layers.includes("order") && reordersObjects(before, after, judging.language);
  if (folding.residual === "none" && !reordered) return editorial(folding, before === after, changed);
  if (folding.residual === "function-words" && !turnsOrStates(before, after, judging))
    return editorial(folding, false, changed);
  if (!readsTheSame(before, after, judging.language)) return null;
  const passes = (text: string): boolean => passedAltogether(before, text, judging) !== null;
  return clauseByClause(before, after, judging.language).every(passes) ? reworded(changed) : null;
}

/** Whether words without content alone state another fact, or say it of another. */
function turnsOrStates(before: string, after: string, { language, rules, around }: Judging): boolean {
  const [from, to] = [readText(before, language, around?.before), readText(after, language, around?.after)];
  return (
    rules.some((rule) => rule.kind === "fact" && factsDiffer(rule, from, to) !== null) ||
    turnsElsewhere(before, after, language)
  );
}

function explained(
  before: Reading,
  after: Reading,
  { printed, rules, language, around }: Judging,
): NonEmpty<Reason> {
  const isPrinted = printed !== undefined && printed.edits.length > 0;
  const [from, to] = isPrinted
    ? [readText(printed.before, language, around?.before), readText(printed.after, language, around?.after)]
    : [before, after];
  const edits = isPrinted ? printed.edits : [spannedEdit(before.text, after.text)];
  const [first, ...others] = explain(from, to, rules, edits);
  return first === undefined ? [byDefault(from, to, edits)] : [first, ...others];
}

/** No rule has anything to say of words of content that changed. */
function byDefault(before: Reading, after: Reading, edits: Edits): Reason {
  const joined = joinClose(edits);
  const words = { before: quoteEdits(before, joined, "before"), after: quoteEdits(after, joined, "after") };
  const told = joined.length <= quotedWhole && (words.before ?? words.after) !== null;
  return {
    rule: "content",
    materiality: "substantive",
    ...(told ? words : stretchOf(before, after, edits)),
    direction: growth(before, after, joined),
  };
}

/** From the first edit to the last. */
function stretchOf(before: Reading, after: Reading, edits: Edits): ChangedWords {
  const [first, last] = [edits[0], edits.at(-1)];
  if (first === undefined || last === undefined) return changedWords(before.text, after.text);
  return {
    before: before.text.slice(first.before[0], last.before[1]).trim() || null,
    after: after.text.slice(first.after[0], last.after[1]).trim() || null,
  };
}

/** Of more edits than these only the whole stretch tells a reader anything. */
const quotedWhole = 3;

/** No sentence of a policy is that long; what has no end is compared, not read. */
const longestRead = 40_000;

function judgeLong(before: string, after: string): NonEmpty<Reason> {
  const same = foldForComparison(before) === foldForComparison(after);
  const none = { before: null, after: null, direction: null };
  return [
    same
      ? { rule: "orthography", materiality: "editorial", ...none }
      : { rule: "content", materiality: "substantive", ...none },
  ];
}

function editorial({ layers }: Folding, same: boolean, changed: ChangedWords): NonEmpty<Reason> {
  const [first = same ? "markup" : "orthography", ...others] = layers;
  const reason = (rule: string): Reason => ({ rule, materiality: "editorial", ...changed, direction: null });
  return [reason(first), ...others.map(reason)];
}

function reworded(changed: ChangedWords): NonEmpty<Reason> {
  return [{ rule: "rewording", materiality: "editorial", ...changed, direction: null }];
}

/** The words between the first and the last difference. */
export function changedWords(before: string, after: string): ChangedWords {
  const edit = spannedEdit(before, after);
  const [from, to] = [before.slice(...edit.before).trim(), after.slice(...edit.after).trim()];
  return { before: from === "" ? null : from, after: to === "" ? null : to };
}
