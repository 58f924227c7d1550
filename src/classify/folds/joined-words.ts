/**
 * The text after, with the words of English apart or together as they were before: incase and in case, news letter and newsletter, and no letter three
 * times in a row (adddress). Only where the letters are the same, and the words parted say nothing else.
 */
export function withWordsAsBefore(before: string, after: string): string {
  const [from, to] = [wordsOf(before), wordsOf(after)];
  let text = withoutTripled(after);
  for (const word of difference(from, to)) {
    const parted = partedIn(to, word);
    if (parted !== undefined) text = replaceWords(text, parted.join(" "), word);
  }
  for (const word of difference(to, from)) {
    const parted = partedIn(from, word);
    if (parted !== undefined) text = replaceWords(text, word, asWritten(parted, before));
  }
  return text;
}

/** Co-operation keeps its hyphen, by which it is read. */
function asWritten(parted: readonly string[], text: string): string {
  const hyphened = parted.join("-");
  return text.toLowerCase().includes(hyphened) ? hyphened : parted.join(" ");
}

/** The text before, without a letter three times in a row. */
export function withoutTripled(text: string): string {
  return text.replace(tripled, (whole, letter?: string) => (letter === undefined ? whole : letter + letter));
}

/** But for www and the Roman numerals. */
const tripled = /(?<![a-z])(?:www|[ivxlcdm]+)(?![a-z])|([a-z])\1{2,}/g;

/** Parted they are other words: apart from, not able, a way, paid over time, in active use. */
const others: ReadonlySet<string> = new Set(
  "apart notable away along alone aside abroad around into onto maybe anyone everyone someone nobody nowhere altogether already always inform indeed intent within without therefore whatsoever however nonetheless undo reform overtime inactive indirect informal".split(
    " ",
  ),
);

/** Whether two words say something else than the one of the same letters: not able and notable, in valid cases and invalid cases. */
export function saysOtherwise(first: string, whole: string): boolean {
  return others.has(whole) || unsays.test(`${first} ${whole}`);
}

const unsays =
  /^a |^not (?!notwithstanding$)|^in in(?:ability|accessible|accurate|active|adequate|admissible|applicable|appropriate|capable|compatible|complete|conclusive|consistent|convenient|correct|definite|dependent|different|direct|discreet|distinct|effective|efficient|eligible|equality|exact|finite|flexible|formal|frequent|justice|offensive|operative|organic|secure|separable|significant|solvent|sufficient|tangible|valid|variable|visible|voluntary)/;

/** Words shorter than this are made of others by chance. */
const shortest = 5;

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? [];
}

function difference(one: readonly string[], other: readonly string[]): readonly string[] {
  const known = new Set(other);
  return [...new Set(one)].filter((word) => word.length >= shortest && !known.has(word));
}

/** Words side by side that together have the letters of one and say nothing else: news letter, Safe Net Watch. */
function partedIn(words: readonly string[], whole: string): readonly string[] | undefined {
  for (const at of words.keys())
    for (let count = 2; count <= mostParts; count += 1) {
      const parts = words.slice(at, at + count);
      if (parts.join("") === whole && !saysOtherwise(parts[0] ?? "", whole)) return parts;
    }
  return undefined;
}

/** A name may be of four words. */
const mostParts = 5;

function replaceWords(text: string, words: string, by: string): string {
  return text.replace(new RegExp(`\\b${words.replaceAll(" ", "[ -]")}\\b`, "gi"), by);
}
