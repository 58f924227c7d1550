/** Whether an aside went from what one does to what another does, in texts that say the same for the rest: request at any time that we delete it. */
export function leavesItsClause(before: string, after: string): boolean {
  const [from, to] = [before, after].map((text) => text.replace(/(?<!\bat )\bany ?time\b/gi, "at any time"));
  return Array.from((from ?? "").matchAll(asides)).some(([phrase]) => {
    const [stood, stands] = [placeOf(from ?? "", phrase), placeOf(to ?? "", phrase)];
    if (stood === null || stands === null || stood.at === stands.at) return false;
    const isRest =
      stood.others.map(({ text }) => text).join(" ") === stands.others.map(({ text }) => text).join(" ");
    return (
      isRest &&
      (bars(stood.others, stood.at, stands.at, phrase) || leavesVerb(stood.others, stood.at, stands.at))
    );
  });
}

/** When, how or at whose discretion. */
export const asides: RegExp =
  /\b(?:at any time|(?:at|in) (?:its|our|their|your|his or her) (?:sole |own |absolute |sole and absolute )?discretion|(?:with or )?without (?:prior )?(?:notice|cause|charge)|for any reason|from time to time|free of charge|in writing|in advance|upon request|on request|by e-?mail|on (?:its|our|their|your) behalf|in whole or in part|directly or indirectly|to the extent (?:necessary|possible)|where (?:necessary|appropriate|applicable)|if (?:necessary|applicable)|as soon as possible|without delay|in good faith|at (?:its|our|their|your) own expense|on average|of course|as a result|in general|by law)\b/gi;

/** Another clause, which it would be said of. */
const barrier =
  /^(?:if|when|where|unless|until|that|which|who|whom|whose|because|since|after|before|than|while|provided|but|not|no|only|without|by)$/;

/** Whether it would go over a word that begins another clause, or another act: require members to leave at any time, reserve the right to. */
export function bars(words: readonly Word[], from: number, to: number, phrase: string): boolean {
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  // Who acts in good faith may sell: over more than a modal it came to another verb.
  const isInner = left > 0 && right - left > 1;
  return words
    .slice(left, right)
    .some(
      ({ text }, at) =>
        (barrier.test(text) && !isMeans(phrase, text, words[left + at + 1]?.text)) ||
        (isInner && modal.test(text)) ||
        (text === "to" && words[left + at - 1]?.text !== "right"),
    );
}

/** Who may leave by telling us may tell us at any time. */
function isMeans(phrase: string, word: string, next: string | undefined): boolean {
  return /^at any time$/i.test(phrase) && word === "by" && next?.endsWith("ing") === true;
}

const modal = /^(?:may|can|must|shall|will|should)$/;

/** Between two verbs that `and` or `or` joins it is said of one of them: suspend at any time or terminate. */
export function leavesVerb(words: readonly Word[], from: number, to: number): boolean {
  const joins = words
    .slice(Math.min(from, to), Math.max(from, to))
    .some(({ text }) => /^(?:and|or)$/.test(text));
  return joins && [from, to].some((at) => !isEnd(words, at));
}

/** Ahead of all that is done, or behind all of it. */
function isEnd(words: readonly Word[], at: number): boolean {
  const ahead = words[at - 1]?.text ?? "";
  return (
    at === 0 ||
    at === words.length ||
    /^(?:to|may|can|must|shall|will|should|right|we|you|they|it|reserves?|agrees?)$/.test(ahead)
  );
}

/** Where a phrase stands once in a sentence of a text, between which words and with which marks. */
export interface Place {
  readonly others: readonly Word[];
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** The phrase with the marks and spaces on either side. */
  readonly around: string;
}

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function placeOf(text: string, phrase: string): Place | null {
  const low = text.toLowerCase();
  const start = low.indexOf(phrase.toLowerCase());
  if (start < 0 || low.includes(phrase.toLowerCase(), start + 1)) return null;
  const end = start + phrase.length;
  const from =
    Math.max(...[".", ";", ":", "(", ")", "?", "!"].map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  const to = /[.;:()?!]/.exec(text.slice(end))?.index;
  const until = to === undefined ? text.length : end + to;
  const wordsIn = (left: number, right: number): readonly Word[] =>
    Array.from(text.slice(left, right).matchAll(/[\p{L}\p{N}'’/-]+/gu), (word) => ({
      text: word[0].toLowerCase(),
      start: left + word.index,
      end: left + word.index + word[0].length,
    }));
  const [ahead, behind] = [wordsIn(from, start), wordsIn(end, until)];
  const around = text.slice(ahead.at(-1)?.end ?? from, behind[0]?.start ?? end);
  return { others: [...ahead, ...behind], at: ahead.length, start, end, around };
}
