import { may, mustBe, type Test } from "./words.ts";

/** Without obtain, before engage. */
const behindPreposition: Test = (words, at) => {
  const [a, b] = [words[at], words[at + 1]];
  const takesNoun =
    mustBe(a, "preposition") || /^(?:for|without|about|before|after|within)$/.test(a?.text ?? "");
  return takesNoun && (mustBe(b, "base") || mustBe(b, "past")) && b?.text !== "be";
};

/** If need to, when use the. */
const behindOpener: Test = (words, at) => {
  const [a, b, c] = [words[at], words[at + 1], words[at + 2]];
  if (!/^(?:if|when|unless|because|although|once|whenever)$/.test(a?.text ?? "")) return false;
  return (
    may(b, "base") && !may(b, "participle") && may(c, "to", "article", "possessive") && c?.text !== "her"
  );
};

/** Please sent, please advice us. */
const behindPlease: Test = (words, at) => {
  const [a, b] = [words[at], words[at + 1]];
  if (a?.text !== "please" && a?.text !== "kindly") return false;
  return mustBe(b, "third", "past", "participle", "ing", "singular", "plural", "adjective");
};

/** Proceeding the meeting: what takes no object. */
const behindIntransitive: Test = (words, at) => {
  const [a, b] = [words[at], words[at + 1]];
  return intransitive.test(a?.text ?? "") && mustBe(b, "article", "possessive");
};

const intransitive =
  /^(?:proceed|compl(?:y|ies|ied|ying)$|abid(?:e|ing)|consist|depend|rel(?:y|ies|ied|ying)$|belong|adher|participat|interfer|refrain|pertain|conform)(?:e?s|ed|ing)?$/;

/** Collect store; you make order a safe. */
const behindVerb: Test = (words, at) => {
  const [z, a, b, c] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (mustBe(a, "base") && mustBe(b, "base") && !beside.test(`${a?.text} ${b?.text}`)) return true;
  if (!/^(?:make|take|get|perform|place|carry)$/.test(a?.text ?? "")) return false;
  return (
    may(z, "subject", "to", "modal") &&
    mustBe(b, "base", "singular") &&
    may(b, "base") &&
    mustBe(c, "article", "possessive")
  );
};

/** Help improve; the data that we collect include names. */
const beside =
  /^(?:help|let|make|be|do|have|go) | (?:include|depend|vary|differ|apply|remain|consist|comprise)$/;

/** We collect, disclose, and product your information: what goes on a row of verbs. */
const amongVerbs: Test = (words, at) => {
  const [a, b, c] = [words[at], words[at + 1], words[at + 2]];
  if (
    !/^(?:and|or)$/.test(a?.text ?? "") ||
    !mustBe(b, "singular", "plural") ||
    !may(c, "article", "possessive")
  )
    return false;
  const ahead = words.slice(Math.max(0, at - reach), at);
  return ahead.some(
    (word, index) =>
      may(word, "subject", "modal", "to") &&
      may(ahead[index + 1], "base") &&
      ahead[index + 2]?.text === "," &&
      ahead.slice(index + 1).every((one) => one.text === "," || may(one, "base")),
  );
};

/** A row of four verbs with its marks, and what governs it. */
const reach = 9;

/** What grammar refuses where a clause or a phrase begins or goes on. */
export const refusedInClauses: readonly Test[] = [
  behindPreposition,
  behindOpener,
  behindPlease,
  behindIntransitive,
  behindVerb,
  amongVerbs,
];
