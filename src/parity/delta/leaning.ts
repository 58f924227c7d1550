import type { Language, Mark } from "../../model.ts";
import { foldToSimplified } from "../../text/simplified.ts";
import { type Force, MODAL_WORDS } from "../findings/modal-words.ts";
import type { BilingualLexicon } from "../lexicon/bilingual.ts";
import { factsOf } from "../reading/facts.ts";
import type { Tongue } from "../reading/fold.ts";
import { readSides } from "../reading/reading.ts";
import { createCoverage } from "../score/coverage.ts";

/** Which of two texts of the reference a text of the translation renders. */
export type Leaning = "old" | "new" | "unsure";

/** A text of the reference, and of it the words that are not in the other one. */
export interface Wording {
  readonly text: string;
  readonly own: string;
  readonly marks: readonly Mark[];
}

export interface Weighing {
  readonly reference: Language;
  readonly translation: Language;
  readonly lexicon: BilingualLexicon;
}

/**
 * Whether the translation says what the reference said or what it says now. What every language writes alike decides first (numbers,
 * dates, addresses); then in which of the two wordings the translation's words are found, and which one's own words it has.
 */
export function leaning(
  old: Wording,
  now: Wording,
  { text, marks }: Omit<Wording, "own">,
  weighing: Weighing,
): Leaning {
  const facts = factsOf(text, marks, weighing.translation);
  const [was, is] = [old, now].map((one) => factsOf(one.text, one.marks, weighing.reference));
  const news = [...(is ?? [])].filter((fact) => was?.has(fact) !== true);
  const olds = [...(was ?? [])].filter((fact) => is?.has(fact) !== true);
  const [hasNew, hasOld] = [news, olds].map((some) => some.some((fact) => facts.has(fact)));
  if (hasNew !== hasOld) return hasNew === true ? "new" : "old";
  if (news.length > 0 && olds.length === 0 && hasNew === false) return "old";
  if (olds.length > 0 && news.length === 0 && hasOld === false) return "new";
  return byWords(old, now, text, weighing);
}

/** Less than this is within what one free translation differs from another. */
const CLEAR = 0.3;

function byWords(
  old: Wording,
  now: Wording,
  text: string,
  { reference, translation, lexicon }: Weighing,
): Leaning {
  const sides = [
    { tongue: TONGUES[reference], texts: [old.text, now.text, old.own, now.own] },
    { tongue: TONGUES[translation], texts: [text] },
  ] as const;
  const { sides: readings, keyCount } = readSides(sides, lexicon);
  const [was, is, wasOwn, isOwn] = readings[0];
  const [said] = readings[1];
  if (was === undefined || is === undefined || wasOwn === undefined || isOwn === undefined) return "unsure";
  if (said === undefined) return "unsure";
  const coverage = createCoverage(keyCount);
  const held = coverage.by([said]);
  const own = shareOf(held.of([isOwn]), isOwn.weight) - shareOf(held.of([wasOwn]), wasOwn.weight);
  const whole = createCoverage(keyCount).by([is]).of([said]) - createCoverage(keyCount).by([was]).of([said]);
  const sum = own + 2 * whole + byForce(old, now, text, { reference, translation });
  if (sum > CLEAR) return "new";
  return sum < -CLEAR ? "old" : "unsure";
}

/** What a duty, a leave or a denial weighs that only one of the two wordings has. */
const FORCE = 0.5;

function byForce(
  old: Wording,
  now: Wording,
  text: string,
  { reference, translation }: Omit<Weighing, "lexicon">,
): number {
  const [was, is, said] = [
    forcesOf(old.text, reference),
    forcesOf(now.text, reference),
    forcesOf(text, translation),
  ];
  const news = [...is].filter((force) => !was.has(force));
  const olds = [...was].filter((force) => !is.has(force));
  const [hasNew, hasOld] = [news, olds].map((some) => some.some((force) => said.has(force)));
  if (hasNew !== hasOld) return hasNew === true ? FORCE : -FORCE;
  if (hasNew === true || (news.length === 0 && olds.length === 0)) return 0;
  // Neither stands there: what came is not yet said, what went is no longer said.
  if (olds.length === 0) return -FORCE;
  return news.length === 0 ? FORCE : 0;
}

function forcesOf(text: string, language: Language): ReadonlySet<Force> {
  const tongue = TONGUES[language];
  const plain = tongue === "zh" ? foldToSimplified(text) : text;
  return new Set(FORCES.filter((force) => plain.search(MODAL_WORDS[force][tongue]) >= 0));
}

const FORCES: readonly Force[] = ["denial", "duty", "leave", "effort", "only", "except", "consent"];

/** Of words that are not there, half may be said to be found. */
const NOTHING_THERE = 0.5;

function shareOf(covered: number, weight: number): number {
  return weight === 0 ? NOTHING_THERE : covered;
}

export const TONGUES: Readonly<Record<Language, Tongue>> = {
  ja: "ja",
  "zh-Hans": "zh",
  "zh-Hant": "zh",
  en: "en",
};
