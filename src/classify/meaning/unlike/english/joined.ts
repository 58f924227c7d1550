/**
 * Whether an English text joins in another way what the other says: if they have paid, and have paid; neither sell nor rent, not sell but rent; servers which
 * are run by others, we are run by others.
 */
export function joinsOtherwise(before: string, after: string): boolean {
  const [from, to] = [before.toLowerCase(), after.toLowerCase()];
  return joinings.some((differs) => differs(from, to) || differs(to, from));
}

/** They may vote if they have paid, and they may vote and have paid: the one is a condition no more, and nothing else is one. */
function statesCondition(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(/ if (?:they|you|we|it|he|she) ((?:have|has|are|is|do|does|were|was) \w+)/g),
  ).some(
    ([, does = ""]) =>
      other.includes(` and ${does}`) && !one.includes(` and ${does}`) && !conditional.test(other),
  );
}

const conditional = /\b(?:if|when|where|once|provided|unless|should|as long as|in case)\b/;

function deniesOneOnly(one: string, other: string): boolean {
  return (
    /\bneither\b[^.;]{0,200}\bnor\b/.test(one) && !/\bnor\b/.test(other) && isMoreOften("but", other, one)
  );
}

function isMoreOften(word: string, one: string, other: string): boolean {
  const count = (text: string): number => text.split(new RegExp(`\\b${word}\\b`)).length;
  return count(one) > count(other);
}

/** Servers that are run by others, and we who are. */
function saysOfSpeaker(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(/\b(?:which|that|who) ((?:are|were|have|do|can|may|will|must) [a-z]+)\b/g),
  ).some(
    ([whole, does = ""]) =>
      ["we", "you"].some((who) => other.includes(`${who} ${does}`) && !one.includes(`${who} ${does}`)) &&
      !other.includes(whole),
  );
}

/**
 * What one does under a condition, and does without it in a sentence of its own: if you are a member and pay the fee, if you are a member. You pay the fee.
 */
function cutsCondition(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(
      /\b(?:if|when|where|unless|until|once|who|that) ((?:you|they|we|it|he|she) )?[^.;:,]*,? and (?:(?:you|they|we|it|he|she) )?([a-z]+ [a-z]+)/g,
    ),
  ).some(([, who = "", does = ""]) =>
    (who === "" ? ["they ", "it ", "you "] : [who]).some((subject) =>
      new RegExp(`[.;]\\s+${subject}${does}\\b`).test(other),
    ),
  );
}

/** What is denied, or done by some only, and in a sentence of its own is not: not lent and kept, not lent. It is kept. */
function cutsDenial(one: string, other: string): boolean {
  return Array.from(one.matchAll(/\b(?:not|never|cannot|no|only) [^.;:,]* and (?!not\b)([a-z]{3,})/g)).some(
    ([, verb = ""]) =>
      new RegExp(
        `[.;]\\s+(?:it|they|you|we|he|she|(?:the|this|these) [a-z]+) (?:(?:is|are|was|were|may|can|must|shall|will|should)(?: be)? )?${verb}\\b`,
      ).test(other),
  );
}

/** Servers that are run by others, and that were. */
function wasBefore(one: string, other: string): boolean {
  return Array.from(
    other.matchAll(/[.;]\s+(?:they|it|these|(?:the|these|this) [a-z]+) (?:was|were) ([a-z]+)/g),
  ).some(
    ([, participle = ""]) =>
      new RegExp(`\\b(?:is|are) ${participle}\\b`).test(one) && !/\b(?:was|were)\b/.test(one),
  );
}

/** Signed by a parent and returned by anybody, signed and returned by a parent. */
function doesBoth(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(
      /\b([a-z]+(?:ed|en|wn|ght|ept|ade|ent|eld|old|aid)) (by (?:the|an?|our|your|their|its) [a-z-]+) (and|or) ([a-z]+)/g,
    ),
  ).some(([, first = "", doer = "", joint = "", second = ""]) =>
    other.includes(`${first} ${joint} ${second} ${doer}`),
  );
}

/** For the duration of the course, after the course. */
function isAtOtherTime(one: string, other: string): boolean {
  return during.test(one) && !apart.test(one) && apart.test(other) && !during.test(other);
}

const during = /\b(?:during|throughout|for the (?:whole )?duration of|in the course of)\b/;
const apart = /\b(?:after|before|prior to)\b/;

const joinings = [
  statesCondition,
  deniesOneOnly,
  saysOfSpeaker,
  cutsCondition,
  cutsDenial,
  wasBefore,
  isAtOtherTime,
  doesBoth,
] as const;
