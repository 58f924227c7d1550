import type { Differs } from "../differs.ts";
import { activeVerbs } from "../../participles.ts";

/**
 * Whether a small word of an English text stands beside another in the other text: promise not to sell and not promise to sell, collect only your name with consent and
 * only with consent, new members get a discount and members get a new discount; or whether who asks is asked, what links to it is linked to.
 */
export function movesSmallWord(one: string, other: string): boolean {
  return ways.some((differs) => differs(one, other));
}

const ways: readonly Differs[] = [
  deniesMatrix,
  qualifiesOther,
  undergoes,
  isLinkedTo,
  needs,
  isChanged,
  isFew,
  exceptsIf,
];

/** If booked, except on Sundays; except if booked on Sundays. */
function exceptsIf(one: string, other: string): boolean {
  return Array.from(one.matchAll(/\b(except|only|even|not|unless) (if|when|where|on)\b/g)).some(
    ([whole, how = "", when = ""]) =>
      !other.includes(whole) &&
      new RegExp(`\\b${how} (?:if|when|where|on)\\b`).test(other) &&
      new RegExp(`\\b${when}\\b`).test(other) &&
      namesOf(one) === namesOf(other),
  );
}

const undertaking =
  "promis|agree|undertak|try|tri|attempt|ask|request|requir|decid|choos|allow|tell|instruct|order|warrant|guarante|commit|pledg|oblig|permit";

/** We promise not to do it: we do not promise to. */
function deniesMatrix(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(new RegExp(`\\b(${undertaking})(?:e|es|ed|s|d)?(?: [a-z]+)? not to ([a-z]+)`, "g")),
  ).some(
    ([whole, act = "", verb = ""]) =>
      !other.includes(whole) &&
      new RegExp(`(?:\\b(?:not|never)|n't) ${act}(?:e|es|ed|s|d)?(?: [a-z]+)? to ${verb}\\b`).test(other),
  );
}

const attribute =
  /^(?:new|former|old|own|signed|registered|prior|previous|current|valid|paid|unpaid|unused|damaged|full|partial|public|private|personal|sensitive|important|main|additional|anonymous|free|minor|urgent|material|annual|monthly|[a-z]{3,}(?:able|ible|ive|ous|ful|less|ted|sed|zed|ged|yed))$/;

/** New members get a discount, members get a new discount. */
function qualifiesOther(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  return words.some((word, at) => {
    const [named = "", now = ""] = [words[at + 1], others[others.indexOf(word) + 1]];
    return (
      attribute.test(word) &&
      isOnce(word, words) &&
      isOnce(word, others) &&
      named !== now &&
      [named, now].every((name) => isName(name) && isOnce(name, words) && isOnce(name, others)) &&
      !joints.has(words[words.indexOf(now) - 1] ?? "") &&
      !joints.has(others[others.indexOf(named) - 1] ?? "")
    );
  });
}

/** Members of a list come in any order. */
const joints: ReadonlySet<string> = new Set(["and", "or", ",", ";"]);

function isOnce(word: string, words: readonly string[]): boolean {
  return words.indexOf(word) >= 0 && words.indexOf(word) === words.lastIndexOf(word);
}

function isName(word: string): boolean {
  return /^[a-z][a-z-]{2,}$/.test(word) && !binds.test(word);
}

const binds =
  /^(?:the|and|for|with|from|into|are|was|were|may|can|must|shall|will|should|not|also|that|which|who|our|your|their|its|all|any|each|such|this|these|those|other|than|only|under|through|within|when|where|before|after|has|have|had|been|being|about|out|its)$|ly$/;

function wordsOf(text: string): readonly string[] {
  return text.match(/[a-z0-9'-]+|[.,;:]/g) ?? [];
}

/** The person who asks, the person who is asked. */
function undergoes(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(
      /\b((?:person|people|party|user|member|customer|individual|employee|company|child|those|anyone|someone|everyone)s?) who (?:is|are|was|were) ([a-z]+(?:ed|en|wn|ght|ld|ent|ept))\b(?! (?:by|to|in|on|with|for))/g,
    ),
  ).some(([, who = "", participle = ""]) =>
    activeVerbs(participle, participle, who).some((verb) =>
      new RegExp(`\\b${who} who ${verb}\\b`).test(other),
    ),
  );
}

/** Services that link to it, services that it links to. */
function isLinkedTo(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(/\b(?:that|which|who) ([a-z]{3,}) (to|from|on|with|for) (it|us|you|them|him|her)\b/g),
  ).some(([, verb = "", where = "", whom = ""]) => {
    const subject = whom === "us" ? "we" : whom === "them" ? "they" : whom;
    return new RegExp(`\\b(?:that|which|whom) ${subject} ${verb.replace(/s$/, "")}(?:e?s)? ${where}\\b`).test(
      other,
    );
  });
}

/** What is no longer needed, and what you no longer need. */
function needs(one: string, other: string): boolean {
  const needing = /\b(?:you|they|users?|members?|customers?) no longer needs?\b/;
  return /\b(?:is|are) no longer needed\b/.test(one) && needing.test(other) && !needing.test(one);
}

/** To use and modify the content, to use the modified content. */
function isChanged(one: string, other: string): boolean {
  return Array.from(one.matchAll(/\b(?:and|or) ([a-z]{4,}) (the|our|your|their|any|its) ([a-z]+)/g)).some(
    ([whole, verb = "", article = "", what = ""]) =>
      !other.includes(whole) &&
      new RegExp(`\\b${article} ${verb.replace(/[ey]$/, "")}(?:ed|d|ied) ${what}\\b`).test(other),
  );
}

/** Few of them, a few of them. */
function isFew(one: string, other: string): boolean {
  return Array.from(one.matchAll(/(?<!\ba )\b(few|little) ([a-z]+)/g)).some(
    ([phrase]) =>
      other.includes(`a ${phrase}`) &&
      !one.includes(`a ${phrase}`) &&
      !/\b(?:very|too|so|not|no|these|those|the) $/.test(one.slice(0, one.indexOf(phrase))),
  );
}

/** The words of a text without their order and marks. */
function namesOf(text: string): string {
  return (text.match(/[a-z0-9'-]+/g) ?? []).toSorted().join(" ");
}
