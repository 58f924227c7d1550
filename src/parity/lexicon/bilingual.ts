import { invariant, PolicyError } from "../../errors.ts";
import { append } from "../../sequence/append.ts";
import { foldForReading, stem, type Tongue } from "../reading/fold.ts";
import { type Scan, scan, type Vocabulary } from "../reading/scan.ts";

/** A word that stands for another in the other tongue, and how surely: 0–1. */
export interface Translation {
  readonly term: string;
  readonly strength: number;
}

/** Which words of one tongue stand for which of another; all terms are folded as `termKey` does. */
export interface BilingualLexicon {
  /** From a tongue to itself it gives synonyms. */
  readonly translations: (from: Tongue, to: Tongue) => ReadonlyMap<string, readonly Translation[]>;
  readonly vocabulary: (tongue: Tongue) => Vocabulary;
  /** What a text is made of. The same sentence is asked after several times, so that what was read is kept. */
  readonly scan: (text: string, tongue: Tongue) => Scan;
}

/** The form in which a term is looked up. */
export function termKey(term: string, tongue: Tongue): string {
  const folded = foldForReading(term);
  if (tongue !== "en" && !/^[a-z]/.test(folded)) return folded;
  return folded
    .replace(/'s(?![a-z])/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1)
    .map(stem)
    .join(" ");
}

/** Words of the hand-made vocabulary are meant as translations; mined ones count what their probability says. */
const CONCEPT_STRENGTH = 0.95;

type Entries = Map<string, Translation[]>;

/**
 * The lexicon in a text of sections: `[ja zh]` and its like hold mined pairs, one term a line with its translations and
 * their strengths in hundredths, parted by tabs; `[concepts]` holds en, ja and zh words for one idea, parted by commas.
 * All are folded, as `foldConcept` does.
 * Throws PolicyError where the text is no such thing.
 */
export function readBilingualLexicon(text: string): BilingualLexicon {
  const sections = sectionsOf(text);
  const translations = lazilyBy((direction) => {
    const [from = "", to = ""] = direction.split(" ");
    return tableOf(sections, from as Tongue, to as Tongue);
  });
  const vocabulary = lazilyBy((tongue) => vocabularyOf(sections, tongue as Tongue));
  const scans = new Map<string, Scan>();
  return {
    translations: (from, to) => translations(`${from} ${to}`),
    vocabulary,
    scan: (one, tongue) => {
      const key = `${tongue}${one}`;
      let found = scans.get(key);
      if (found !== undefined) return found;
      if (scans.size >= MOST_KEPT) scans.clear();
      scans.set(key, (found = scan(one, tongue, vocabulary(tongue))));
      return found;
    },
  };
}

/** Four long statements with the clauses of their sentences. */
const MOST_KEPT = 20_000;

function lazilyBy<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}

/** The lines of the file by their section, each as its columns. A lexicon is built of them only in the directions asked for. */
interface LexiconSection {
  /** Null for `[concepts]`. */
  readonly direction: readonly [from: Tongue, to: Tongue] | null;
  readonly lines: readonly (readonly string[])[];
}

function sectionsOf(text: string): readonly LexiconSection[] {
  const sections: { direction: LexiconSection["direction"]; lines: (readonly string[])[] }[] = [];
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const head = /^\[(?:(ja|zh|en) (ja|zh|en)|concepts)\]$/.exec(line);
    if (head !== null) {
      const [, from, to] = head;
      const direction =
        from === undefined || to === undefined ? null : ([from as Tongue, to as Tongue] as const);
      sections.push({ direction, lines: [] });
    } else if (sections.length === 0) {
      throw new PolicyError(
        "lexicon",
        "bilingual lexicon: does not begin with a section; run `npm run build`",
      );
    } else sections.at(-1)?.lines.push(line.split("\t"));
  }
  return sections;
}

const TONGUES: readonly Tongue[] = ["ja", "zh", "en"];

function tableOf(sections: readonly LexiconSection[], from: Tongue, to: Tongue): Entries {
  const table: Entries = new Map();
  for (const { direction, lines } of sections) {
    if (direction === null) for (const columns of lines) addConcept(table, columns, from, to);
    else if (direction[0] === from && direction[1] === to)
      for (const columns of lines) addMined(table, columns);
    else if (direction[0] === to && direction[1] === from)
      for (const columns of lines) addMinedBack(table, columns);
  }
  return table;
}

function addMined(table: Entries, [term = "", ...rest]: readonly string[]): void {
  for (const one of rest) {
    const [other, strength] = readMined(one);
    put(table, term, other, strength);
  }
}

function addMinedBack(table: Entries, [term = "", ...rest]: readonly string[]): void {
  for (const one of rest) {
    const [other, strength] = readMined(one);
    put(table, other, term, strength);
  }
}

function readMined(one: string): readonly [term: string, strength: number] {
  const space = one.lastIndexOf(" ");
  return [one.slice(0, space), Number(one.slice(space + 1)) / 100];
}

function addConcept(table: Entries, columns: readonly string[], from: Tongue, to: Tongue): void {
  for (const term of wordsOf(columns, from)) {
    for (const other of wordsOf(columns, to))
      if (from !== to || term !== other) put(table, term, other, CONCEPT_STRENGTH);
  }
}

function wordsOf(columns: readonly string[], tongue: Tongue): readonly string[] {
  const column = columns[COLUMNS[tongue]] ?? "";
  return column === "" ? [] : column.split(",");
}

/** A line of concepts with every word as it is looked up, each once: folding them takes longer than reading them. */
export function foldConcept(line: string): string {
  const columns = line.split("\t");
  return TONGUES.toSorted((x, y) => COLUMNS[x] - COLUMNS[y])
    .map((tongue) => {
      const words = (columns[COLUMNS[tongue]] ?? "").split(",").map((word) => termKey(word, tongue));
      return [...new Set(words)].filter((word) => word !== "").join(",");
    })
    .join("\t");
}

const COLUMNS: Readonly<Record<Tongue, number>> = { en: 0, ja: 1, zh: 2 };

function put(table: Entries, term: string, other: string, strength: number): void {
  invariant(strength > 0 && strength <= 1, `bilingual lexicon: no strength for ${term} ${other}`);
  append(table, term, { term: other, strength });
}

/** The words of a tongue that have a translation into another one, or a synonym. */
function vocabularyOf(sections: readonly LexiconSection[], tongue: Tongue): Vocabulary {
  const terms = new Set<string>();
  for (const { direction, lines } of sections) {
    if (direction === null) {
      for (const columns of lines) {
        const words = wordsOf(columns, tongue);
        const isTranslated =
          words.length > 1 || TONGUES.some((to) => to !== tongue && wordsOf(columns, to).length > 0);
        if (isTranslated) for (const word of words) terms.add(word);
      }
    } else if (direction[0] === tongue) for (const [term = ""] of lines) terms.add(term);
    else if (direction[1] === tongue)
      for (const [, ...rest] of lines) for (const one of rest) terms.add(readMined(one)[0]);
  }
  const longest = new Map<string, number>();
  for (const term of terms) {
    const words = /^[a-z]/.test(term) ? term.split(" ") : Array.from(term);
    const [start = ""] = words;
    if ((longest.get(start) ?? 0) < words.length) longest.set(start, words.length);
  }
  return { has: (term) => terms.has(term), longest: (start) => longest.get(start) ?? 0 };
}
