import { areForms, areLike } from "./alike.ts";
import { isEnd, may, mustBe, type Word } from "./words.ts";

/** Whether a word was put into the form that the words around it ask for, and says what it said: the report is treated confidential, the bus run. */
export function isAskedForm(
  wrong: Word,
  right: Word,
  words: readonly Word[],
  [from, to]: readonly [number, number],
): boolean {
  const [ahead, behind] = [words[from - 1], words[to]];
  return (
    isNumberOfVerb(wrong.text, right.text) ||
    agreesNow(wrong, right, ahead, behind) ||
    isAdverbOf(wrong, right, ahead, behind) ||
    (areLike(wrong.text, right.text) && isBehindBe(wrong, right, words, from, behind)) ||
    (areForms(wrong.text, right.text) &&
      (isParallel(wrong, right, words, from) || isReduced(wrong, right, words, from, to)))
  );
}

/** Lost or damage books, to collect and using: what is joined is of one kind. */
function isParallel(wrong: Word, right: Word, words: readonly Word[], from: number): boolean {
  const other = words[from - 2];
  if (!/^(?:and|or)$/.test(words[from - 1]?.text ?? "")) return false;
  return joinedKinds.some(
    (kind) => may(right, kind) && !may(wrong, kind) && mustBe(other, kind, "past", "adjective"),
  );
}

const joinedKinds = ["participle", "ing", "base", "third"] as const;

/** Is sing by, is not permit to: behind be no bare noun of a verb stands, its participle does. */
function isBehindBe(
  wrong: Word,
  right: Word,
  words: readonly Word[],
  from: number,
  behind: Word | undefined,
): boolean {
  let at = from - 1;
  while (may(words[at], "not", "adverb")) at -= 1;
  if (!may(words[at], "be") || !may(wrong, "base") || may(wrong, "adjective", "participle", "past"))
    return false;
  if (!may(right, "adjective", "participle")) return false;
  return isEnd(behind) || may(behind, "preposition", "to", "joint", "opener", "adverb", "determiner");
}

/** Items send back to us will not be accepted: the sentence has its verb further on. */
function isReduced(wrong: Word, right: Word, words: readonly Word[], from: number, to: number): boolean {
  if (!mustBe(wrong, "base") || !may(right, "participle") || !may(words[from - 1], "plural", "singular"))
    return false;
  if (!may(words[to], "preposition", "to") && !/^(?:back|in|out|on|off)$/.test(words[to]?.text ?? ""))
    return false;
  const ahead = words.slice(Math.max(0, from - 3), from - 1);
  if (ahead.some((word) => isEnd(word) || may(word, "opener", "be", "modal", "to", "base"))) return false;
  const rest = words.slice(to, to + 9);
  const end = rest.findIndex((word) => isEnd(word) || may(word, "opener", "joint"));
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .some((word) => mustBe(word, "modal", "be", "other", "singular") && may(word, "modal", "be"));
}

/** Was and were say nothing of how many; the subject does. */
function isNumberOfVerb(wrong: string, right: string): boolean {
  return agreeing.some((pair) => pair.includes(wrong) && pair.includes(right) && wrong !== right);
}

const agreeing: readonly (readonly string[])[] = [
  ["was", "were"],
  ["is", "are"],
  ["has", "have"],
  ["does", "do"],
];

/** The bus run, members pays. */
function agreesNow(wrong: Word, right: Word, ahead: Word | undefined, behind: Word | undefined): boolean {
  const [one, more] = [`${wrong.text}s`, `${wrong.text}es`];
  const isThird = right.text === one || right.text === more || right.text === wrong.text.replace(/y$/, "ies");
  if (isThird && may(wrong, "base") && may(right, "third"))
    return (isOne(ahead) || relative.test(ahead?.text ?? "")) && goesOn(behind);
  const wasThird = wrong.text === `${right.text}s` || wrong.text === `${right.text}es`;
  if (wasThird && may(wrong, "third") && may(right, "base"))
    return (isMany(ahead) || relative.test(ahead?.text ?? "")) && goesOn(behind);
  return false;
}

/** A noun in the singular, whatever else it may be. */
function isOne(word: Word | undefined): boolean {
  return may(word, "singular") && !may(word, "plural", "number", "adverb");
}

function isMany(word: Word | undefined): boolean {
  return may(word, "plural") && !may(word, "singular", "adjective");
}

const relative = /^(?:which|who|that)$/;

/** What follows a verb, and no noun that the word stands in front of. */
function goesOn(word: Word | undefined): boolean {
  return may(
    word,
    "article",
    "possessive",
    "determiner",
    "preposition",
    "to",
    "object",
    "adverb",
    "opener",
    "not",
  );
}

/** Treated confidential, process your data lawful and fair: beside a verb an adverb stands. */
function isAdverbOf(wrong: Word, right: Word, ahead: Word | undefined, behind: Word | undefined): boolean {
  const { text } = wrong;
  const ly = [
    `${text}ly`,
    `${text}ally`,
    `${text}ously`,
    text.replace(/y$/, "ily"),
    text.replace(/le$/, "ly"),
  ];
  if (right.text === text || !ly.includes(right.text) || otherwise.test(text)) return false;
  if (may(behind, "singular", "plural") && !may(behind, "base", "third", "participle", "preposition"))
    return false;
  return (
    mustBe(
      ahead,
      "base",
      "third",
      "past",
      "participle",
      "subject",
      "modal",
      "adverb",
      "adjective",
      "ing",
      "be",
      "object",
    ) || may(behind, "participle", "base", "third")
  );
}

/** Whose adverb says something else: hardly, lately, nearly. */
const otherwise =
  /^(?:hard|late|near|most|just|high|short|scarce|bare|sole|on|mere|part|first|second|third|last|even|like|main|large|general|sure|full|whole|near|free|direct|wide|close|deep|clear|fair|most|year|month|week|day|friend|time|cost|order|love)$/;
