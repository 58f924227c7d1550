/**
 * Whether it is at another time in the one of two English texts: no votes during the meeting, no votes after the meeting; never sold so far, never sold; the then-current
 * price, the current price.
 */
export function isAtAnotherTime(one: string, other: string): boolean {
  return (
    isBeforeOrAfter(one, other) ||
    isInTime(one, other) ||
    isSoFar(one, other) ||
    isThen(one, other) ||
    wasBefore(one, other)
  );
}

/** What may not be done before something may be done only after it. */
function isBeforeOrAfter(before: string, after: string): boolean {
  const lost = times.filter(({ words }) => count(before, words) > count(after, words));
  const gained = times.filter(({ words }) => count(after, words) > count(before, words));
  const isBound = bounding.test(before) !== bounding.test(after);
  return lost.some(({ time }) =>
    gained.some((other) => other.time !== time && !(isBound && time !== "during" && other.time !== "during")),
  );
}

const times: readonly { readonly time: string; readonly words: RegExp }[] = [
  {
    time: "before",
    words: /\b(?:before(?! (?:us|you|them|court|the court|a court|continuing))|prior to)\b/g,
  },
  { time: "during", words: /\b(?:during|throughout|for the (?:whole )?duration of|in the course of)\b/g },
  { time: "after", words: /\bafter(?! (?:all|dinner|care|school|hours))\b/g },
];

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}

/** Turns the one round into the other. */
const bounding = /\b(?:only|until|unless|not|no|never|cannot)\b|n['’]t\b/;

/** Told in good time, told. */
function isInTime(one: string, other: string): boolean {
  return (
    /(?<!\b(?:point|moment) )\bin (?:good |due )?time\b(?! (?:to|of|for))/.test(one) && !time.test(other)
  );
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

/** The then-current price is that of a day to come. */
function isThen(one: string, other: string): boolean {
  return (
    /\bthen-(?:current|prevailing|applicable|effective|existing)\b/.test(one) &&
    !/\bthen\b|\bat (?:that|the) time\b|\bin (?:force|effect)\b/.test(other)
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
