import { invariant, PolicyError } from "../../errors.ts";
import { foldForReading, stem, type Tongue } from "../reading/fold.ts";
import type { Vocabulary } from "../reading/scan.ts";

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
  const tables = new Map<string, Entries>();
  let read: ((columns: readonly string[]) => void) | null = null;
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const head = /^\[(?:(ja|zh|en) (ja|zh|en)|concepts)\]$/.exec(line);
    if (head !== null) {
      const [, from, to] = head;
      read =
        from === undefined || to === undefined
          ? (columns) => addConcept(tables, columns)
          : (columns) => addMined(tables, from as Tongue, to as Tongue, columns);
    } else if (read === null) {
      throw new PolicyError(
        "lexicon",
        "bilingual lexicon: does not begin with a section; run `npm run build`",
      );
    } else read(line.split("\t"));
  }
  return {
    translations: (from, to) => tables.get(`${from} ${to}`) ?? new Map(),
    vocabulary: (tongue) => vocabularyOf(TONGUES.flatMap((to) => tables.get(`${tongue} ${to}`) ?? [])),
  };
}

const TONGUES: readonly Tongue[] = ["ja", "zh", "en"];

function addMined(
  tables: Map<string, Entries>,
  from: Tongue,
  to: Tongue,
  [term = "", ...rest]: readonly string[],
): void {
  for (const one of rest) {
    const space = one.lastIndexOf(" ");
    add(tables, from, to, term, one.slice(0, space), Number(one.slice(space + 1)) / 100);
  }
}

function addConcept(tables: Map<string, Entries>, columns: readonly string[]): void {
  const words = TONGUES.map((tongue) => {
    const column = columns[COLUMNS[tongue]] ?? "";
    return column === "" ? [] : column.split(",");
  });
  for (const [x, from] of TONGUES.entries()) {
    for (const [y, to] of TONGUES.entries()) {
      if (y < x) continue;
      for (const term of words[x] ?? []) {
        for (const other of words[y] ?? [])
          if (x !== y || term < other) add(tables, from, to, term, other, CONCEPT_STRENGTH);
      }
    }
  }
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

function add(
  tables: Map<string, Entries>,
  from: Tongue,
  to: Tongue,
  term: string,
  other: string,
  strength: number,
): void {
  invariant(strength > 0 && strength <= 1, `bilingual lexicon: no strength for ${term} ${other}`);
  put(tables, `${from} ${to}`, term, { term: other, strength });
  put(tables, `${to} ${from}`, other, { term, strength });
}

function put(tables: Map<string, Entries>, name: string, term: string, translation: Translation): void {
  let table = tables.get(name);
  if (table === undefined) tables.set(name, (table = new Map()));
  const known = table.get(term);
  if (known === undefined) table.set(term, [translation]);
  else known.push(translation);
}

function vocabularyOf(tables: readonly Entries[]): Vocabulary {
  const longest = new Map<string, number>();
  for (const table of tables) {
    for (const term of table.keys()) {
      const words = /^[a-z]/.test(term) ? term.split(" ") : Array.from(term);
      const [start = ""] = words;
      if ((longest.get(start) ?? 0) < words.length) longest.set(start, words.length);
    }
  }
  return {
    has: (term) => tables.some((table) => table.has(term)),
    longest: (start) => longest.get(start) ?? 0,
  };
}
