/**
 * Whether what was under a condition in the one of two English texts is the condition in the other: when the alarm sounds, leave the building; when you leave the
 * building, the alarm sounds.
 */
export function turnsCondition(before: string, after: string): boolean {
  const [from, to] = [conditionIn(before), conditionIn(after)];
  if (from === null || to === null || (from.pointsBack && to.pointsBack)) return false;
  return goesOver(from, to) || goesOver(to, from);
}

interface Conditioned {
  /** The words of content of the condition, and of what holds under it; each by its beginning. */
  readonly under: readonly string[];
  readonly said: readonly string[];
  readonly pointsBack: boolean;
}

const link =
  "(?:if|when|whenever|where|once|unless|as soon as(?! possible)|(?:before|after|until|while)(?= (?:you|we|they|it|he|she|[a-z]+ing)\\b))";
const ahead = new RegExp(`^\\W*${link} ([^,.;:]+), ([^.;:]+)[.;:!]?$`, "i");
const behind = new RegExp(`^([^,.;:]+?),? ${link} ([^,.;:]+)[.;:!]?$`, "i");

function conditionIn(text: string): Conditioned | null {
  const [, condition, main] = ahead.exec(text.trim()) ?? [];
  if (condition !== undefined && main !== undefined) return conditioned(condition, main);
  const [, said, under] = behind.exec(text.trim()) ?? [];
  return said === undefined || under === undefined ? null : conditioned(under, said);
}

function conditioned(under: string, said: string): Conditioned {
  return {
    under: wordsOf(under),
    said: wordsOf(said),
    pointsBack: pointing.test(under) || pointing.test(said),
  };
}

/** What is named where it stands first: if a dispute goes on, refer it; refer a dispute if it goes on. */
const pointing = /\b(?:it|them|they|he|she|him|her)\b/i;

function wordsOf(text = ""): readonly string[] {
  return (text.toLowerCase().match(/[a-z]{3,}/g) ?? [])
    .filter((word) => !small.has(word))
    .map((word) => word.replace(/(?:ing|ed|es|s|e)$/, "").slice(0, stem));
}

/** Leave, leaving; as much of a word as its forms share. */
const stem = 4;
const small: ReadonlySet<string> = new Set(
  "the and for you our its his her are was not any all may can has had who but one out they two new own use via per get let put see ask does will shall must should have been were with from that this these those your their they them does into upon then than also such when where".split(
    " ",
  ),
);

/** Whether a word of the condition is said under it in the other, and no longer in it. */
function goesOver(one: Conditioned, other: Conditioned): boolean {
  return one.under.some(
    (word) => other.said.includes(word) && !other.under.includes(word) && !one.said.includes(word),
  );
}
