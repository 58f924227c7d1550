/**
 * Whether English texts of the same words say something else by a small one: who pays what (respectively), that it is elsewhere besides (on our servers [and] in
 * Japan), of how many it is said (members[,] who have paid[,] may vote), in good time, what was never done so far.
 */
export function saysAnotherBySmallWords(before: string, after: string): boolean {
  const [from, to] = [before, after].map((text) => text.toLowerCase().replaceAll("’", "'"));
  if (from === undefined || to === undefined) return false;
  return (
    countOf(from, respectively) !== countOf(to, respectively) ||
    ways.some((differs) => differs(from, to) || differs(to, from))
  );
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const respectively = /\brespectively\b/g;

type Differs = (one: string, other: string) => boolean;

const ways: readonly Differs[] = [
  isBesides,
  isOfAll,
  isWhy,
  isInTime,
  isSoFar,
  answersFor,
  isOneself,
  isChanged,
  isFault,
  isBut,
  isOnlyMeant,
  isLimited,
];

/** Servers in Japan, servers and in Japan; with nothing else that could be joined. */
function isBesides(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(/([a-z]{3,}) and ((?:in|on|at|from|by|for|under|outside|with) [a-z]+ ?[a-z]*)/g),
  ).some(
    ([whole, ahead = "", behind = ""]) =>
      other.includes(`${ahead} ${behind}`) && !one.includes(`${ahead} ${behind}`) && !other.includes(whole),
  );
}

/** Who were paid is said of all, or tells which. */
function isOfAll(one: string, other: string): boolean {
  return Array.from(one.matchAll(/([a-z]{3,}), ((?:who|whose|which) [^,.;]{3,80}), ([a-z]+)/g)).some(
    ([, ahead = "", clause = "", behind = ""]) => other.includes(`${ahead} ${clause} ${behind}`),
  );
}

/** We won't sell it because you asked us: not for that reason, or that is why. */
function isWhy(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(/(?:\bnot\b|n't\b|\bnever\b)[^.;,]*, (because|since|so that|in order to) ([a-z]+ [a-z]+)/g),
  ).some(
    ([whole, joint = "", behind = ""]) =>
      other.includes(` ${joint} ${behind}`) &&
      !other.includes(whole) &&
      !other.includes(`, ${joint} ${behind}`),
  );
}

function isInTime(one: string, other: string): boolean {
  return /\bin (?:good |due )?time\b(?! (?:to|of|for))/.test(one) && !time.test(other);
}

const time =
  /\b(?:[io]n time|in (?:good|due) time|timely|within|by|before|until|deadlines?|due|punctual\w*|promptly|late|overdue|as soon as|time limits?|periods?)\b/;

/** We have never sold it, and never sell it. */
function isSoFar(one: string, other: string): boolean {
  return (
    Array.from(one.matchAll(/\b(?:have|has) (never|not yet|always) ([a-z]{3})/g)).some(
      ([whole, often = "", verb = ""]) =>
        !other.includes(whole) &&
        !/\b(?:have|has|had)\b/.test(other) &&
        new RegExp(`\\b${often === "not yet" ? "not" : often} ${verb.slice(0, 1)}`).test(other),
    ) ||
    Array.from(
      one.matchAll(
        /\b(?:have|has) been (free|available|open|closed|valid|certified|responsible|in (?:force|use|effect))\b/g,
      ),
    ).some(
      ([whole, state = ""]) => !other.includes(whole) && new RegExp(`\\b(?:is|are) ${state}\\b`).test(other),
    )
  );
}

/** Responsible for your guests, you and your guests are responsible. */
function answersFor(one: string, other: string): boolean {
  return Array.from(one.matchAll(/\b(responsible|liable|accountable) for ((?:[a-z']+ )?[a-z]+)/g)).some(
    ([, how = "", whom = ""]) =>
      other.includes(`and ${whom} are`) &&
      other.includes(how) &&
      !new RegExp(`${how} (?:for|to)`).test(other),
  );
}

function isOneself(one: string, other: string): boolean {
  const [self] =
    /\b(?:to|by|for|among) (?:ourselves|yourself|yourselves|itself|themselves|himself|herself)\b/.exec(one) ??
    [];
  return (
    self !== undefined &&
    new RegExp(`\\b${self.split(" ")[0]} (?:others|another|anyone|anybody|third parties)\\b`).test(other) &&
    !other.includes(self)
  );
}

/** To use and modify the content, to use the modified content. */
function isChanged(one: string, other: string): boolean {
  return Array.from(one.matchAll(/\b(?:and|or) ([a-z]{4,}) (the|our|your|their|any|its) ([a-z]+)/g)).some(
    ([whole, verb = "", article = "", what = ""]) =>
      !other.includes(whole) &&
      new RegExp(`\\b${article} ${verb.replace(/[ey]$/, "")}(?:ed|d|ied) ${what}\\b`).test(other),
  );
}

/** Loss caused by your negligence, loss caused by negligence. */
function isFault(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(
      /\b(?:your|our|their|its|his|her|the [a-z]+'s) ((?:own |gross |wilful |willful )?(?:negligence|fault|misconduct|omission|carelessness|breach))\b/g,
    ),
  ).some(
    ([whole, fault = ""]) =>
      !other.includes(whole) &&
      new RegExp(`\\b(?:by|of|through|from|to|for|with) ${fault}\\b`).test(other) &&
      !new RegExp(`${fault} (?:by|of|on)`).test(other),
  );
}

/** Neither sold nor shared, not sold but shared. */
function isBut(one: string, other: string): boolean {
  return /\b(?:neither|nor)\b/.test(one) && /\bnot\b[^.;]{0,200}\bbut\b/.test(other) && !/\bbut\b/.test(one);
}

/** Who have complained, who want to complain. */
function isOnlyMeant(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(
      /\b(?:who|that|which|they|you) (?:wish|want|intend|plan|hope|would like)(?:es|s)? to ([a-z]{3})/g,
    ),
  ).some(([, verb = ""]) =>
    new RegExp(`\\b(?:who|that|which|they|you) (?:have|has|had) ${verb}`).test(other),
  );
}

/** Only so far, in the other text without any limit. */
function isLimited(one: string, other: string): boolean {
  return (
    /(?<!\bnot )\b(?:only|solely|exclusively)\b/.test(one) &&
    !/\b(?:only|sole(?:ly)?|exclusive(?:ly)?|just|alone|limit(?:s|ed|ing)?|restrict(?:s|ed)?|mere(?:ly)?|nothing|no|none|never|not|neither|unless|until|except|other than|but|without|extent|mandatory|required|confined|reserved|strictly|purely|one|single|nobody|cannot|insofar|simply|necessary|barely|don't|won't|can't|provided|specifically|approximate\w*|estimate\w*)\b|n't\b/.test(
      other,
    )
  );
}
