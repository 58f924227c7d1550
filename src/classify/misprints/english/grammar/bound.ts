import { may, type Word } from "./words.ts";

/**
 * Whether only the preposition of the new text goes with the word ahead of it: comply with, unsubscribe from, prior to. Not where another would say
 * something else: apply to and for, based in and on. A word with `!` never goes without one; behind `<` stand those that writers take for it.
 */
export function isBoundTo(
  head: Word | undefined,
  ahead: Word | undefined,
  wrong: string,
  right: string,
): boolean {
  if (head === undefined) return false;
  return bonds.some(
    ({ bases, isVerb, aheads, never, rights, wrongs }) =>
      rights.includes(right) &&
      (wrong === "" ? never : wrongs.includes(wrong)) &&
      bases.some((base) => isFormOf(head.text, base, isVerb)) &&
      (aheads.length === 0 || aheads.includes(ahead?.text ?? "")) &&
      (!isVerb || !nouns.test(head.text) || isVerbHere(ahead)),
  );
}

/** Whether a word takes its object without the preposition that was dropped: contact with us, discuss about. */
export function takesWithout(head: Word | undefined, ahead: Word | undefined, wrong: string): boolean {
  if (head === undefined) return false;
  const { text } = head;
  return transitive.some(
    ([bases, wrongs]) =>
      wrongs.includes(wrong) &&
      bases.some((base) => isFormOf(text, base, true)) &&
      (!nouns.test(text) || isVerbHere(ahead)),
  );
}

/** Words that are nouns too, and verbs only where something asks for a verb. */
const nouns =
  /^(?:object|benefit|consent|access|request|contact|reply|answer|visit|focus|lack|damage|reach|approach|refer|account|deal|result|look|wait|hope|click|amount)(?:s|es)?$/;

function isVerbHere(ahead: Word | undefined): boolean {
  return (
    ahead === undefined ||
    /^(?:please|to|not|also|kindly|directly|who|which|and|or|[.,;:•*-])$/.test(ahead.text) ||
    may(ahead, "subject", "modal")
  );
}

/** Comply, complies, complied and complying. */
function isFormOf(word: string, base: string, isVerb: boolean): boolean {
  if (word === base) return true;
  const stem = base.replace(/[ey]$/, "");
  return isVerb && word.startsWith(stem) && /^(?:.?(?:e?s|ies|ed|ied|ing))$/.test(word.slice(stem.length));
}

interface Bond {
  readonly bases: readonly string[];
  readonly isVerb: boolean;
  /** One of which stands ahead; any word where there are none. */
  readonly aheads: readonly string[];
  readonly never: boolean;
  readonly rights: readonly string[];
  readonly wrongs: readonly string[];
}

function bondsOf(ahead: string, rows: readonly string[]): readonly Bond[] {
  return rows.map((row) => {
    const [head = "", rest = ""] = row.split(": ");
    const [rights = "", wrongs = ""] = rest.split("<");
    const never = head.endsWith("!");
    return {
      bases: words(head.replace("!", "")),
      isVerb: ahead === "verb",
      aheads: ahead === "verb" ? [] : words(ahead),
      never,
      rights: words(rights),
      wrongs: words(wrongs),
    };
  });
}

function words(text: string): readonly string[] {
  return text.split(" ").filter((word) => word !== "");
}

const bonds: readonly Bond[] = [
  ...bondsOf("verb", [
    "abide!: by < with to of for",
    "comply!: with < to by of",
    "adhere!: to < with by of for",
    "conform!: to with < of by",
    "consist!: of < from by with in",
    "depend!: on upon < of from in to",
    "rely!: on upon < of in to with at",
    "belong!: to < for of at",
    "refer: to < at on",
    "object!: to < against of with for at",
    "respond reply!: to < at on",
    "subscribe!: to < for at on",
    "unsubscribe!: from < to of off",
    "participate!: in < at to on",
    "interfere!: with < in to of on",
    "refrain abstain!: from < of to in",
    "pertain!: to < with of",
    "benefit: from < of by",
    "differ!: from < to than of",
    "derive: from < of by",
    "consent!: to < with on",
    "agree: to with < of at",
    "insist!: on < to in at",
    "focus concentrate: on < to in at",
    "contribute!: to < in at",
    "listen!: to < at",
    "deal!: with < on of about",
    "relate!: to < with",
    "click: on < at in to",
    "correspond!: to with < of at",
    "amount: to < at of with",
    "succeed: in < to at",
    "engage: in < at on",
    "result!: in",
    "wait!: for until < to",
    "hope!: for < on to",
    "apologise apologize!: for < of about",
    "dispose!: of < from with",
    "collaborate cooperate!: with < to",
  ]),
  ...bondsOf("", [
    "entitled!: to < for of on at",
    "eligible!: for < to of",
    "responsible liable: for < of",
    "prior!: to < of from with than",
    "due!: to < of",
    "pursuant!: to < with of",
    "according!: to < with of",
    "contrary!: to < of with",
    "interested!: in < on at about for",
    "involved: in < at on",
    "based: on upon < of off",
    "aware!: of < with to",
    "capable!: of < to for",
    "familiar!: with < to of",
    "satisfied: with < of",
    "compatible consistent!: with < to of",
    "similar!: to < with as of",
    "exempt!: from < of to",
    "excluded: from < of",
    "composed!: of < by from",
    "associated!: with < to of",
    "related relating!: to < with of",
    "committed!: to < for on in",
    "dedicated!: to < for",
    "opposed!: to < against",
    "equal!: to < with",
    "accompanied!: by < of from",
    "governed!: by < from of with",
    "caused: by < from of",
    "instead regardless irrespective!: of < from on to for",
    "bottom top: of < from",
    "reason: for < of to",
    "basis: of for < on from off to",
    "bound: by < to with of from",
    "responsibility: for < of over",
    "advantage: of < from",
    "accessible: to by from < for",
    "reliance: on upon < of in to",
    "impact effect: on < to",
    "response: to < on",
    "located: in at on < to",
    "able unable: to < of for",
    "obliged required allowed permitted: to < for of",
    "suitable: for < to of",
    "necessary: for to < of",
    "proof evidence: of < for about",
  ]),
  ...bondsOf("is are be being was were not", ["subject: to < of for with on"]),
  ...bondsOf("in on by with", [
    "accordance!: with < to of by",
    "compliance conformity!: with < to",
    "relation: to < with of",
    "regard: to < of for on",
    "connection: with < to of",
    "addition!: to < of",
    "case: of < for with",
    "behalf means!: of < from for with",
    "charge: of < from on",
    "possession need: of < from to",
    "breach violation: of < against to from with",
  ]),
];

const transitive: readonly (readonly [bases: readonly string[], wrongs: readonly string[]])[] = [
  [["contact"], ["with", "to"]],
  [["request"], ["for"]],
  [["access"], ["to", "into"]],
  [["inform", "notify", "tell", "obey", "affect", "reach", "approach", "visit"], ["to"]],
  [["affect", "emphasize", "emphasise"], ["on"]],
  [
    ["discuss", "mention"],
    ["about", "on"],
  ],
  [["comprise", "exceed", "lack"], ["of"]],
  [["exceed"], ["over"]],
  [["answer"], ["to"]],
  [["attend", "visit"], ["at"]],
  [
    ["join", "enter"],
    ["to", "in"],
  ],
  [["click"], ["on"]],
  [["await"], ["for"]],
];
