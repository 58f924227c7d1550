import { stretchesOf } from "../../../misprints/stretches.ts";
import { bindsOtherwise } from "./other-bond.ts";
import { isOtherName } from "./other-name.ts";
import { wasOnly } from "./was-only.ts";

/** One stretch of an English sentence and the words in its place, as they are printed. */
export interface Exchanged {
  readonly gone: string;
  readonly come: string;
  readonly ahead: string;
  readonly behind: string;
}

/**
 * Whether in an English sentence words were put for others that never say the same, however the rest is read: 20% off the fee and 20% of the fee, their data and
 * other data, and/or and or, what we do and what we did, one name and another.
 */
export function exchangesWords(before: string, after: string): boolean {
  if (before.length + after.length > longest) return false;
  const all = exchangedBetween(before, after);
  const whole = joined(all);
  return (
    all.some((one) => tellsApart.some((differs) => differs(one, all))) ||
    whole.some((one) => isByItself(one, whole) && bindsOtherwise(one))
  );
}

/** With those as one between which only a space stood: provided that, whether or not. */
function joined(all: readonly Exchanged[]): readonly Exchanged[] {
  return all.reduce<readonly Exchanged[]>((found, one) => {
    const last = found.at(-1);
    if (last === undefined || one.ahead.length !== last.ahead.length + last.gone.length + 1)
      return [...found, one];
    const both = { gone: `${last.gone} ${one.gone}`.trim(), come: `${last.come} ${one.come}`.trim() };
    return [...found.slice(0, -1), { ...both, ahead: last.ahead, behind: one.behind }];
  }, []);
}

/** A paragraph, not a chapter. */
const longest = 1600;

function exchangedBetween(before: string, after: string): readonly Exchanged[] {
  return stretchesOf(piecesOf(before), piecesOf(after), 0).map(({ span: [start, end], now }) => ({
    gone: before.slice(start, end).trim(),
    come: now.trim(),
    ahead: before.slice(0, start),
    behind: before.slice(end),
  }));
}

function piecesOf(text: string): readonly string[] {
  return text.replaceAll("’", "'").match(/and\/or|[A-Za-z][A-Za-z'-]*|[^A-Za-z]/g) ?? [];
}

type Differs = (one: Exchanged, all: readonly Exchanged[]) => boolean;

const tellsApart: readonly Differs[] = [
  isOffOrOf,
  isOwnOrOther,
  isBothOrOne,
  isDoneToOthers,
  speaksInstead,
  isAtPlace,
  isAgainst,
  (one, all) => wasOnly(one) && !all.some(({ gone, come }) => isPassive.test(gone) !== isPassive.test(come)),
  (one) => isOtherName(one),
  ({ gone, come }, all) => all.length === 1 && isPair(gone, come, /^(?:will|shall)$/i, /^would$/i),
];

/** They renew, they are renewed: the passive has the participle. */
const isPassive = /^(?:is|are|be|been|being|was|were)$/i;

/** Whether no other words changed near it, with which it would be one turn of phrase: [in that case/if so], [without your/unless you] consent. */
function isByItself({ gone, ahead }: Exchanged, all: readonly Exchanged[]): boolean {
  // What was denied is asserted, so its condition turns too: [no/a] waiver is effective [unless/only if] it is in writing.
  if (all.length > mostLight || all.some((one) => denial.test(one.gone) !== denial.test(one.come)))
    return false;
  const start = ahead.length;
  const end = start + gone.length;
  return all.every(
    (other) =>
      other.ahead.length === start ||
      other.ahead.length > end + near ||
      other.ahead.length + other.gone.length < start - near,
  );
}

const denial = /\b(?:no|not|never|none|neither|nor|cannot)\b|n't\b/i;
/** Whoever changes more has written it anew. */
const mostLight = 3;
/** Three or four words, in characters. */
const near = 24;

/** 20% off the fee is what is left of it. */
function isOffOrOf({ gone, come, ahead }: Exchanged): boolean {
  return (
    isPair(gone, come, /^off$/i, /^of$/i) && /(?:\d ?%|\bper ?cent|[$€£¥] ?[\d.,]+|\bhalf) $/i.test(ahead)
  );
}

function isOwnOrOther({ gone, come }: Exchanged, all: readonly Exchanged[]): boolean {
  if (all.some((one) => one.gone === come && one.come === gone)) return false;
  return isPair(
    gone,
    come,
    /^(?:my|your|our|their|his|her|its)$/i,
    /^(?:(?:any |all |the )?other|another's|others')$/i,
  );
}

/** You should not expect it, we should not: with the rest as it was, another does it. */
function speaksInstead({ gone, come, behind }: Exchanged, all: readonly Exchanged[]): boolean {
  return all.length === 1 && isPair(gone, come, /^you$/i, /^(?:we|they)$/i) && acts.test(behind);
}

const acts = /^ (?:may|can|must|shall|will|should|do|have|are|agree|expect|authori[sz]e|need|want)\b/i;

/** The shop where you bought it, the shop when you did; data that is shared, data that was; other data, others' data. */
function isAtPlace({ gone, come, ahead }: Exchanged, all: readonly Exchanged[]): boolean {
  if (isPair(gone, come, /^other$/i, /^others'$/i)) return true;
  if (isPair(gone, come, /^where$/i, /^when$/i))
    return /\b(?:shops?|stores?|places?|countr(?:y|ies)|regions?|sites?|offices?|locations?|states?|areas?|cit(?:y|ies)|address|jurisdictions?) $/i.test(
      ahead,
    );
  return (
    all.length === 1 &&
    isPair(gone, come, /^(?:is|are)$/i, /^(?:was|were)$/i) &&
    /\b(?:that|which|who) $/i.test(ahead)
  );
}

/** A vote for the motion, a vote against it; insured for theft and against theft is one. */
function isAgainst({ gone, come, ahead }: Exchanged): boolean {
  return (
    isPair(gone, come, /^against$/i, /^(?:for|with|in favou?r of)$/i) &&
    !/\b(?:insur(?:ed|ance)|cover(?:ed)?|guard(?:ed)?|safeguards?|provisions?|provide[ds]?) (?:[a-z]+ )?$/i.test(
      ahead,
    )
  );
}

/** Terms and/or conditions are the one, the other or both; either of them or both says so too. */
function isBothOrOne({ gone, come, behind }: Exchanged, all: readonly Exchanged[]): boolean {
  if (!isPair(gone, come, /^and\/or$/i, /^(?:or|and)$/i)) return false;
  return !/\bboth\b/.test(behind) && all.every((one) => !/\bboth\b/.test(one.gone + one.come));
}

/** To email you, to email them: not where the reader is called so throughout. */
function isDoneToOthers({ gone, come, ahead }: Exchanged, all: readonly Exchanged[]): boolean {
  if (
    isPair(
      gone,
      come,
      /^(?:you|us|me)$/i,
      /^(?:others|other people|anyone|anybody|everyone|someone|somebody)(?: from| else)?$/i,
    )
  )
    return true;
  if (!isPair(gone, come, /^(?:you|us|me)$/i, /^(?:them|him|her)$/i)) return false;
  return !/\b(?:users?|members?|customers?|clients?|visitors?|guests?|they|he|she|who|person|people)\b/i.test(
    ahead + all.map((one) => ` ${one.gone} ${one.come}`).join(""),
  );
}

function isPair(gone: string, come: string, one: RegExp, other: RegExp): boolean {
  return (one.test(gone) && other.test(come)) || (other.test(gone) && one.test(come));
}
