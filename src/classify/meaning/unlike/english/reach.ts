import { takesUpCase } from "../taken-up.ts";

/**
 * Whether in English a condition comes to hold for one sentence more, or no longer does: If it rains, the match is cancelled. Tickets are refunded, against If it
 * rains, the match is cancelled and tickets are refunded. Not where what follows takes the condition up (in that case, they), answers what was asked for (contact
 * us and we will reply) or has a condition of its own; nor where a scene is only set (when you visit our site).
 */
export function holdsForMore(before: string, after: string): boolean {
  if (before.length + after.length > longest) return false;
  const [stood, stands] = [sentencesOf(before), sentencesOf(after)];
  return takesUnder(stood, stands) || takesUnder(stands, stood);
}

/** A paragraph, not a chapter. */
const longest = 2400;

type Sentence = readonly string[];

function sentencesOf(text: string): readonly Sentence[] {
  return text
    .split(/(?<=[a-z)\]"”'\d])[.;!?](?=\s|$)|\n/)
    .map((sentence) => sentence.match(/[a-z0-9'$€£%-]+|,/g) ?? [])
    .filter((words) => words.length > 0);
}

/** Whether two sentences of the one, of which one is under a condition, are one sentence of the other in which both are. */
function takesUnder(parted: readonly Sentence[], joined: readonly Sentence[]): boolean {
  return parted.some((first, at) => {
    const second = parted[at + 1];
    if (second === undefined) return false;
    return joined.some(
      (whole) =>
        whole.length > Math.max(first.length, second.length) &&
        (leadsIn(first, second, whole) ||
          leadsInLater(first, second, whole) ||
          trails(first, second, whole) ||
          staysLimited(first, second, whole) ||
          losesSubject(first, second, whole) ||
          deniesBoth(first, second, whole)),
    );
  });
}

/** If it is so, A. B, against If it is so, A and B. */
function leadsIn(first: Sentence, second: Sentence, whole: Sentence): boolean {
  const condition = conditionOf(first);
  return (
    condition !== null &&
    begins(whole, condition) &&
    !asks.test(textOf(first)) &&
    !isOfItsOwn(second) &&
    !takesUpCase(textOf(first), textOf(second), "en") &&
    endsIn(whole, second) &&
    !isOfItsOwn(whole.slice(first.length - sameEnd)) &&
    !(setsScene.test(textOf(first)) && adds.test(textOf(second)))
  );
}

/** A. If it is so, B, against If it is so, A and B. */
function leadsInLater(first: Sentence, second: Sentence, whole: Sentence): boolean {
  const condition = conditionOf(second);
  return (
    condition !== null &&
    conditionOf(first) === null &&
    begins(whole, condition) &&
    endsIn(whole, second) &&
    holdsAll(whole, first)
  );
}

/** A if it is so. B, against A and B if it is so. */
function trails(first: Sentence, second: Sentence, whole: Sentence): boolean {
  const at = first.findLastIndex((word, index) => index > 1 && hooks.has(word));
  if (at < 0 || conditionOf(first) !== null || isOfItsOwn(second)) return false;
  const condition = first.slice(at);
  if (condition.length < 3) return false;
  if (endsIn(whole, condition)) return holdsAll(whole, second);
  // A if it is so and B: B may be what else has to be so.
  return (
    !asks.test(textOf(first)) &&
    begins(whole, first.slice(0, -1)) &&
    endsIn(whole, second) &&
    !takesUp.test(textOf(whole.slice(first.length)))
  );
}

/** Somebody named anew, of whom it is said. */
const takesUp = /^,|^,? ?(?:and|but|or) (?:we|they|it|he|she|the|our|your|in (?:that|such|this) case)\b/;

/** Only staff can open it and count the money, and only staff can open it. They can count the money. */
function staysLimited(first: Sentence, second: Sentence, whole: Sentence): boolean {
  return (
    first[0] === "only" &&
    begins(whole, first.slice(0, -1)) &&
    endsIn(whole, second) &&
    !second.includes("only")
  );
}

/** We write to you. You will be informed, against We write to you and be informed. */
function losesSubject(first: Sentence, second: Sentence, whole: Sentence): boolean {
  const [one = "", other = ""] = [first[0], second[0]];
  if (!/^(?:we|you|they|i)$/.test(other) || one === other) return false;
  if (!begins(whole, first.slice(0, -1)) || !endsIn(whole, second)) return false;
  const tail = whole.slice(first.length);
  if (tail[0] === "and" && other !== "they") return /^(?:we|you|i)$/.test(one) && !tail.includes(other);
  return whole.includes("which") && other !== "they" && !tail.includes(other);
}

/** It is not lent. It is kept, against It is not lent and kept. */
function deniesBoth(first: Sentence, second: Sentence, whole: Sentence): boolean {
  const isDenied = (words: Sentence): boolean => words.some((word) => /^(?:not|never)$|n't$/.test(word));
  if (!isDenied(first) || isDenied(second) || !begins(whole, first.slice(0, -1)) || !endsIn(whole, second))
    return false;
  const tail = whole.slice(first.length);
  return (
    tail[0] === "and" &&
    !/^(?:we|you|they|it|he|she|is|are|was|were|will|shall|should|may|must|can|do|does|have|has|the|our|your|only|also|therefore|instead|rather|that|this)$/.test(
      tail[1] ?? "",
    )
  );
}

/** On which condition, ahead of the comma that ends it or as far as words tell it from others. */
function conditionOf(sentence: Sentence): Sentence | null {
  const start = leading.has(sentence[0] ?? "") ? 1 : 0;
  const words = sentence.slice(start);
  if (!opensCondition.test(words.slice(0, 4).join(" "))) return null;
  return words.slice(0, telling);
}

const leading: ReadonlySet<string> = new Set(["however", "also", "but", "and"]);
const opensCondition =
  /^(?:if|when|where|whenever|unless|once|should|provided|upon|with (?:your|our|his|her|their|the|prior|explicit|written|express)\b.*\bconsent|in (?:the )?(?:case|event)|subject to|to the extent)\b/;
const hooks: ReadonlySet<string> = new Set(["if", "unless", "provided", "once"]);
/** As many words as tell a condition from any other, or the end of a sentence. */
const telling = 4;
const sameEnd = 2;

function begins(whole: Sentence, condition: Sentence): boolean {
  return condition.every((word, at) => whole[at] === word);
}

function endsIn(whole: Sentence, part: Sentence): boolean {
  return part.slice(-sameEnd).every((word, at, end) => whole[whole.length - end.length + at] === word);
}

/** All words of a sentence but the smallest. */
function holdsAll(whole: Sentence, part: Sentence): boolean {
  const known = new Set(whole);
  return part
    .filter((word) => word.length > 3 && !/^(?:also|this|that|they|them)$/.test(word))
    .every((word) => known.has(word));
}

/** What takes up what was said, or is said on a condition of its own. */
function isOfItsOwn(sentence: Sentence): boolean {
  const text = textOf(sentence);
  return (
    pointsBack.test(text) ||
    /\b(?:if|unless|in (?:that|this|such|which) (?:case|event)|then|until then)\b/.test(text)
  );
}

const pointsBack =
  /^(?:it|they|he|she|this|these|that|those|such|otherwise|however|but|for example|for instance|in other words|as a result|therefore|consequently|thus|here|there|when|where|once)\b/;
const asks =
  /\b(?:please|contact|write to|e-?mail|call|let us know|tell us|ask|inform us|notify us|report|stop|do not|refer|see|check)\b[^,]*$/;
/** Nothing depends on it: who visits a site is the one of whom all is said. */
const setsScene =
  /^(?:also )?(?:when|whenever|where|once) (?:you|users?|visitors?|customers?|members?|someone|a (?:user|visitor|customer|member))\b/;
const adds = /\b(?:also|additionally|in addition|furthermore|moreover)\b/;

function textOf(words: Sentence): string {
  return words.join(" ").replaceAll(" ,", ",");
}
