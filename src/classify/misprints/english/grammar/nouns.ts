import { isEnd, may, mustBe, type Test, type Word } from "./words.ts";

/** What no phrase of a noun begins or goes on with. */
const neverInNoun = [
  "modal",
  "be",
  "have",
  "do",
  "subject",
  "article",
  "possessive",
  "determiner",
  "preposition",
  "base",
  "third",
  "past",
  "to",
] as const;

/** The is, our with, the cancel, your the; an and. */
const behindArticle: Test = (words, at) => {
  const [a, b] = [words[at], words[at + 1]];
  if (!mustBe(a, "article", "possessive", "determiner") || a?.text === "this" || b === undefined)
    return false;
  if (mustBe(b, ...neverInNoun) && !(a?.text === "a" && b.text === "i")) return true;
  if (a?.text === "the" || a?.text === "an")
    return b.text === "and" || b.text === "or" || /^[.,;:!?]$/.test(b.text);
  return false;
};

/** A cookies to; each users must. */
const oneOfMany: Test = (words, at) => {
  const [a, b, c] = [words[at], words[at + 1], words[at + 2]];
  if (a === undefined || b === undefined || !/^(?:an?|each|every|another|this)$/.test(a.text)) return false;
  if (alsoOne.test(b.text) || !may(b, "plural") || may(b, "singular", "adjective")) return false;
  const isSubject = may(c, "be", "modal", "have", "do") && !may(c, "singular");
  if (a.text === "this" || a.text === "each") return isSubject || (!may(b, "third", "base") && endsNoun(c));
  return !may(b, "base") && endsNoun(c);
};

const alsoOne =
  /^(?:means|series|news|premises|goods|details|lens|species|headquarters|works|crossroads|sms|gps|savings|customs|sports|lot|few|data|media|staff)$/;

function endsNoun(word: Word | undefined): boolean {
  return (
    isEnd(word) ||
    may(
      word,
      "preposition",
      "to",
      "be",
      "modal",
      "have",
      "do",
      "joint",
      "subject",
      "opener",
      "possessive",
      "article",
    )
  );
}

/** Four type of. */
const manyOfOne: Test = (words, at) => {
  const [a, b, c] = [words[at], words[at + 1], words[at + 2]];
  if (
    mustBe(a, "number") &&
    (b?.text === "be" || (mustBe(b, "base") && may(c, "article", "possessive", "determiner")))
  )
    return true;
  if (!mustBe(a, "number") || /^(?:few|many|several)$/.test(a?.text ?? "") || !mustBe(b, "singular", "base"))
    return (
      /^(?:these|those)$/.test(a?.text ?? "") &&
      /^(?:type|kind|sort)$/.test(b?.text ?? "") &&
      c?.text === "of"
    );
  return !measured.test(b?.text ?? "") && endsNoun(c) && c?.text !== "," && !may(c, "joint");
};

const measured = /^(?:hundred|thousand|million|billion|dozen|percent|per|pm|am|fold|time|part|quarter)$/;

/** What grammar refuses in a phrase of a noun. */
export const refusedInNouns: readonly Test[] = [behindArticle, oneOfMany, manyOfOne];
