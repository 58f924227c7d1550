/**
 * The English text after with what an acronym stands for, or the acronym, as before: SSNs and Social Security numbers. Only where the initials of the words
 * are its letters, and neither stands on the other side.
 */
export function acronymsAsBefore(before: string, after: string): string {
  if (before === after) return after;
  let text = after;
  for (const acronym of acronymsOf(before)) {
    if (namesIt(after, acronym)) continue;
    const words = spelledOut(text, acronym);
    if (words !== null && !namesIt(before, words)) text = text.replace(words, acronym);
  }
  for (const acronym of acronymsOf(after)) {
    if (namesIt(before, acronym)) continue;
    const words = spelledOut(before, acronym);
    if (words !== null && !namesIt(after, words)) text = text.replace(acronym, words);
  }
  return explained(before, text);
}

/** The text with an acronym explained where it stands, or not, as before: direct messages (DMs), DMs. */
function explained(before: string, after: string): string {
  const shorter = explanationsIn(after).reduce(
    (text, { whole, acronym }) =>
      before.includes(whole) || !namesIt(before, acronym) ? text : text.replace(whole, () => acronym),
    after,
  );
  return explanationsIn(before).reduce(
    (text, { whole, acronym }) =>
      after.includes(whole) || !namesIt(text, acronym)
        ? text
        : text.replace(new RegExp(`\\b${acronym}\\b`), () => whole),
    shorter,
  );
}

interface Explanation {
  readonly whole: string;
  readonly acronym: string;
}

/** Words with the acronym of their initials in brackets behind them. */
function explanationsIn(text: string): readonly Explanation[] {
  return Array.from(text.matchAll(/ ?\(["“']?([A-Z]{2,7})(s?)["”']?\)/g)).flatMap(
    ({ index, 0: mark, 1: letters = "", 2: plural = "" }) => {
      const initials = Array.from(
        letters,
        (letter) => `(?:${letter}|${letter.toLowerCase()})[a-z]+(?:['’]s|(?<=s)['’])?`,
      ).join(between);
      const [words] = new RegExp(`\\b${initials}$`).exec(text.slice(0, index)) ?? [];
      return words === undefined || binding.test(words)
        ? []
        : [{ whole: words + mark, acronym: letters + plural }];
    },
  );
}

/** From three letters on; of a text in capitals every word would be one. */
function acronymsOf(text: string): readonly string[] {
  return /\p{Ll}/u.test(text) ? Array.from(text.matchAll(/\b[A-Z]{3,7}s?\b/g), ([acronym]) => acronym) : [];
}

function namesIt(text: string, words: string): boolean {
  return new RegExp(`\\b${words}\\b`).test(text);
}

/** The words whose initials an acronym is, with small words between them (Department of Justice); the last a plural where it is. */
function spelledOut(text: string, acronym: string): string | null {
  const letters = acronym.replace(/s$/, "");
  const isPlural = letters !== acronym;
  const words = Array.from(letters, (letter) => `(?:${letter}|${letter.toLowerCase()})[a-z]+`).join(between);
  const found = new RegExp(`\\b${words}\\b`).exec(text)?.[0] ?? null;
  if (found === null || binding.test(found)) return null;
  return found.endsWith("s") === isPlural ? found : null;
}

/** Words that no name is made of. */
const binding =
  /\b(?:every|any|all|some|no|not|each|then|than|may|must|will|shall|can|is|are|be|was|were|has|have|you|your|we|our|us|they|their|it|its|this|that|these|those|if|when|unless|only|or|a|an|who|which)\b/i;

const between = "(?: (?:of|the|for|and|to|on|in)){0,2}[ -]";
