import { isEnd, may, mustBe, type Test, type Word } from "./words.ts";

/** May personalization, can identifies, will charged; must to sign. */
const behindModal: Test = (words, at) => {
  const a = words[at];
  if (!may(a, "modal") || !mayLead(words[at - 1])) return false;
  const b = words[skipAdverbs(words, at + 1)];
  if (b === undefined) return false;
  if (b.text === "to" || (b.text === "of" && /^(?:should|could|would|might|must)$/.test(a?.text ?? "")))
    return true;
  return mustBe(
    b,
    "third",
    "past",
    "participle",
    "ing",
    "singular",
    "plural",
    "adjective",
    "object",
    "modal",
  );
};

/** Behind what a verb follows: a subject, or a word that stands for one. */
function mayLead(word: Word | undefined): boolean {
  return (
    may(word, "subject", "singular", "plural") ||
    /^(?:which|who|that|this|these|those|not|also)$/.test(word?.text ?? "")
  );
}

function skipAdverbs(words: readonly Word[], from: number): number {
  let at = from;
  while (may(words[at], "adverb", "not") && !may(words[at], "singular", "base", "preposition")) at += 1;
  return at;
}

/** To is, to must; able to received, able to identity you. */
const behindTo: Test = (words, at) => {
  const [z, a, b, c] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (a?.text !== "to" || b === undefined) return false;
  if (mustBe(b, "modal") || /^(?:must|may|might|is|are|was|were|has|does)$/.test(b.text)) return true;
  const isWhom = /^(?:us|them|him|me)$/.test(c?.text ?? "");
  const isYou = c?.text === "you" && (isEnd(words[at + 3]) || may(words[at + 3], "opener", "preposition"));
  if ((isWhom || isYou) && mustBe(b, "singular")) return true;
  if (!takesTo.test(z?.text ?? "")) return false;
  if (mustBe(b, "singular", "plural")) return may(c, "possessive", "article") || c?.text === "you";
  return mustBe(b, "third", "past", "participle", "adjective") && may(b, "past", "third", "participle");
};

/** Behind which nothing but a verb follows to. */
const takesTo =
  /^(?:want|wants|wish|wishes|able|unable|entitled|allowed|permitted|required|obliged|obligated|intend|intends|order|need|needs|needed|like|try|trying|ability|going|have|has|had|ought|willing|likely|asked|requested|invited|encouraged|advised|free)$/;

/** We collects, it have, we been, they able; by we. */
const behindSubject: Test = (words, at) => {
  const [z, a, b, c] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (a === undefined || b === undefined) return false;
  if (/^(?:of|by|from|with|into|upon)$/.test(a.text) && mustBe(b, "subject") && b.text !== "i") return true;
  const opens = isOpening(z);
  if (!mustBe(a, "subject") && !(opens && /^(?:you|it)$/.test(a.text))) return false;
  if (b.text === "been") return !may(z, "have");
  if (
    mustBe(a, "subject") &&
    !opens &&
    mustBe(b, "singular") &&
    may(z, "base", "third", "ing", "preposition")
  )
    return true;
  const isOne = /^(?:it|he|she)$/.test(a.text);
  if (!isOne && a.text !== "i" && (mustBe(b, "third") || /^(?:is|was|has|does|am)$/.test(b.text)))
    return true;
  if (isOne && opens && /^(?:are|have|do|am)$/.test(b.text)) return true;
  if (mustBe(b, "singular", "adjective") && (may(c, "object", "possessive", "article") || c?.text === "you"))
    return mustBe(b, "singular") || may(c, "possessive");
  return opens && mustBe(b, "adjective") && !may(b, "participle", "ing") && a.text !== "you";
};

/** Ahead of which nothing stands that could have taken a pronoun for its object. */
function isOpening(word: Word | undefined): boolean {
  return (
    word === undefined || /^[.,;:!?(•*-]$/.test(word.text) || may(word, "opener") || mustBe(word, "joint")
  );
}

/** Are is, is receive, was went, is has. */
const behindBe: Test = (words, at) => {
  const a = words[at];
  if (!mustBe(a, "be", "base") || !may(a, "be")) return false;
  const b = words[skipAdverbs(words, at + 1)];
  if (b === undefined) return false;
  if (/^(?:is|are|was|were|has|have|does|do|did|can|must|been)$/.test(b.text))
    return b.text !== "been" || a?.text !== "be";
  // All it does is create drama.
  return (mustBe(b, "base", "third", "past") && words[at - 1]?.text !== "does") || mustBe(b, "modal");
};

/** Has receive, have be, had is. */
const behindHave: Test = (words, at) => {
  const a = words[at];
  if (!may(a, "have")) return false;
  const b = words[skipAdverbs(words, at + 1)];
  if (b === undefined || (mustBe(a, "have", "base") && words[at + 1] !== b)) return false;
  if (/^(?:be|is|are|was|were|has|have|does|do|did)$/.test(b.text)) return true;
  return mustBe(b, "base", "third", "past") || mustBe(b, "modal");
};

/** Does not accepts, do not using. */
const behindDo: Test = (words, at) => {
  const a = words[at];
  if (!may(a, "do")) return false;
  const next = skipAdverbs(words, at + 1);
  const b = words[next];
  const isAuxiliary = words.slice(at + 1, next).some(({ text }) => text === "not");
  if (b === undefined || !isAuxiliary) return false;
  if (/^(?:is|are|was|were|has|does|did)$/.test(b.text)) return true;
  return (
    mustBe(b, "third", "past", "participle", "ing", "adjective") &&
    may(b, "third", "past", "participle", "ing")
  );
};

/** What grammar refuses behind a subject and a verb that helps another. */
export const refusedInVerbs: readonly Test[] = [
  behindModal,
  behindTo,
  behindSubject,
  behindBe,
  behindHave,
  behindDo,
];
