import { may, mustBe, type Word } from "./words.ts";

/** Whether a word was put into the form that the words around it ask for, and says what it said: the report is treated confidential, the bus run. */
export function isAskedForm(
  wrong: Word,
  right: Word,
  ahead: Word | undefined,
  behind: Word | undefined,
): boolean {
  return (
    isNumberOfVerb(wrong.text, right.text) ||
    agreesNow(wrong, right, ahead, behind) ||
    isAdverbOf(wrong, right, ahead, behind)
  );
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
  const ly = [`${text}ly`, `${text}ally`, text.replace(/y$/, "ily"), text.replace(/le$/, "ly")];
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
