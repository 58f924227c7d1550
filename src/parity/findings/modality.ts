import type { FindingReason, Language, Span } from "../../model.ts";
import { foldToSimplified } from "../../text/simplified.ts";
import { type Draft, reason } from "./draft.ts";
import { CONDITIONS, type Force, HIDDEN_DENIAL, MODAL_WORDS, NO_DENIAL, WITHOUT } from "./modal-words.ts";
import { type Bead, type Pair, type Passage, passageOf } from "./passages.ts";
import { lengthOf } from "./length.ts";
import { placeIn } from "./places.ts";
import type { Which } from "./wording.ts";

/**
 * Sentences of which one forbids what the other allows, one orders what the other leaves open, or one has a condition that the other has not.
 * Only sentences that are paired one to one are read, and only what is said by words that every language has one for.
 */
export function modalityFaults(pairs: readonly Pair[]): readonly Draft[] {
  return pairs.flatMap((pair) => pair.beads.flatMap((bead) => judge(bead, pair)));
}

interface Reading {
  readonly tongue: "ja" | "zh" | "en";
  readonly plain: string;
  readonly forces: Readonly<Record<Force, readonly Span[]>>;
}

function judge(bead: Bead, pair: Pair): readonly Draft[] {
  if (bead.reference.sentences.length > 1 || bead.translation.sentences.length > 1) return [];
  if (bead.score < SURE || !isWhole(bead)) return [];
  const [one, other] = [readForces(bead.reference), readForces(bead.translation)];
  if (isDenied(one) !== isDenied(other)) {
    const [denied, plain] = isDenied(one) ? [one, other] : [other, one];
    // A denial in the last clause of a long sentence may be hidden in a word that we do not know.
    const isHidden = HIDDEN_DENIAL[plain.tongue].test(withoutNeutral(plain, denied));
    if (!isHidden && !isDeniedBeside(pair, plain === one ? "reference" : "translation"))
      return [
        draft(bead, [one, other], "reversed", "denial", denied.plain.length > LONG ? "warning" : "error"),
      ];
  }
  const drafts: Draft[] = [];
  const [duty, leave] = [has(one, "duty") !== has(other, "duty"), has(one, "leave") !== has(other, "leave")];
  if (
    duty &&
    leave &&
    has(one, "duty") !== has(one, "leave") &&
    !isDenied(one) &&
    !isDenied(other) &&
    !isLimited([one, other])
  )
    drafts.push(draft(bead, [one, other], "duty", has(one, "duty") ? "duty" : "leave", "warning"));
  for (const [from, to] of conditionsOf([one, other])) {
    const spans = { reference: from === null ? [] : [from], translation: to === null ? [] : [to] };
    drafts.push({
      kind: "modality",
      severity: "warning",
      reference: placeIn(bead.reference, spans.reference),
      translation: placeIn(bead.translation, spans.translation),
      base: null,
      reasons: [reasonOf("condition", bead, spans.reference, spans.translation)],
    });
  }
  return drafts;
}

/** What only one of the two is subject to, where the other has no word that could say it. */
function conditionsOf(
  readings: readonly [Reading, Reading],
): readonly (readonly [Span | null, Span | null])[] {
  return CONDITIONS.flatMap(({ plainly, perhaps }) => {
    const found = readings.map(({ plain, tongue }): Span | null => {
      const [match] = plain.matchAll(plainly[tongue]);
      return match === undefined ? null : [match.index, match.index + match[0].length];
    });
    const [from = null, to = null] = found;
    if ((from === null) === (to === null)) return [];
    const { plain, tongue } = readings[from === null ? 0 : 1];
    return perhaps[tongue].test(plain) ? [] : [[from, to] as const];
  });
}

/** One sentence may be two on the other side, and the denial stands in the one that has no partner. */
function isDeniedBeside({ lost, gained, reference, translation }: Pair, side: Which): boolean {
  const [alone, { language }] = side === "reference" ? [lost, reference] : [gained, translation];
  return alone.some((sentence) => isDenied(readForces(passageOf([sentence], language))));
}

/** What is left of a text for a denial to hide in: the same "without" on both sides is none. */
function withoutNeutral({ plain, tongue }: Reading, denied: Reading): string {
  const open = plain.replace(NO_DENIAL[tongue], "");
  return denied.plain.search(WITHOUT[denied.tongue]) < 0 ? open : open.replace(WITHOUT[tongue], "");
}

function has({ forces }: Reading, force: Force): boolean {
  return forces[force].length > 0;
}

/** You must be in such a country; only who is in such a country may: both set the same condition. */
function isLimited(readings: readonly Reading[]): boolean {
  return readings.some((reading) => has(reading, "only") || has(reading, "except"));
}

function isDenied(reading: Reading): boolean {
  return has(reading, "denial");
}

/** Neither of the two is much shorter than the other, as it is where a sentence was cut at another place. */
function isWhole({ reference, translation }: Bead): boolean {
  const [one, other] = [lengthOf(reference.text), lengthOf(translation.text)];
  return Math.max(one, other) < MOST_RATIO * Math.min(one, other);
}

const MOST_RATIO = 2.2;

/** Sentences that are paired with less may be paired wrongly. */
const SURE = 0.35;
const LONG = 160;

function draft(
  bead: Bead,
  [one, other]: readonly [Reading, Reading],
  rule: "reversed" | "duty",
  force: Force,
  severity: Draft["severity"],
): Draft {
  const spans = (reading: Reading): readonly Span[] =>
    rule === "duty"
      ? [...reading.forces.duty, ...reading.forces.leave].slice(0, 1)
      : reading.forces[force].slice(0, 1);
  return {
    kind: "modality",
    severity,
    reference: placeIn(bead.reference, spans(one)),
    translation: placeIn(bead.translation, spans(other)),
    base: null,
    reasons: [reasonOf(rule, bead, spans(one), spans(other))],
  };
}

function reasonOf(
  rule: "reversed" | "duty" | "condition",
  bead: Bead,
  from: readonly Span[],
  to: readonly Span[],
): FindingReason {
  return reason<"modality">(rule, printed(bead.reference, from), printed(bead.translation, to));
}

function printed({ text }: Passage, [span]: readonly Span[]): string | null {
  return span === undefined ? null : text.slice(...span);
}

function readForces({ text, language }: Passage): Reading {
  const tongue = tongueOf(language);
  // What is quoted is a name: the "Do Not Track" setting forbids nothing.
  const said = text.replace(/\bDo Not (?:Track|Disturb)\b|["“「『][^"”」』]{1,40}["”」』]/g, (name) =>
    "\u0000".repeat(name.length),
  );
  const plain = language === "zh-Hant" ? foldToSimplified(said) : said;
  const spans = (force: Force): readonly Span[] =>
    Array.from(plain.matchAll(MODAL_WORDS[force][tongue]), ({ index, 0: word }) => [
      index,
      index + word.length,
    ]);
  return {
    tongue,
    plain,
    forces: {
      denial: spans("denial"),
      duty: spans("duty"),
      leave: spans("leave"),
      effort: spans("effort"),
      only: spans("only"),
      except: spans("except"),
      consent: spans("consent"),
    },
  };
}

function tongueOf(language: Language): "ja" | "zh" | "en" {
  return language === "ja" || language === "en" ? language : "zh";
}
