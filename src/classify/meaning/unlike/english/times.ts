/**
 * Whether of two English texts one says when another does not: no votes during the meeting, no votes after the meeting. What may not be done before something may
 * be done only after it.
 */
export function isAtAnotherTime(before: string, after: string): boolean {
  const [from, to] = [before.toLowerCase(), after.toLowerCase()];
  const lost = times.filter(({ words }) => count(from, words) > count(to, words));
  const gained = times.filter(({ words }) => count(to, words) > count(from, words));
  const isBound = bounding.test(from) !== bounding.test(to);
  return lost.some(({ time }) =>
    gained.some((other) => other.time !== time && !(isBound && time !== "during" && other.time !== "during")),
  );
}

const times: readonly { readonly time: string; readonly words: RegExp }[] = [
  {
    time: "before",
    words: /\b(?:before(?! (?:us|you|them|court|the court|a court|continuing))|prior to)\b/g,
  },
  { time: "during", words: /\b(?:during|throughout)\b/g },
  { time: "after", words: /\bafter(?! (?:all|dinner|care|school|hours))\b/g },
];

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}

/** Turns the one round into the other. */
const bounding = /\b(?:only|until|unless|not|no|never|cannot)\b|n['’]t\b/;
