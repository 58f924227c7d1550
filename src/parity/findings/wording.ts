import type { Language } from "../../model.ts";
import type { BilingualLexicon } from "../lexicon/bilingual.ts";
import type { Tongue } from "../reading/fold.ts";
import { type Reading, readSides } from "../reading/reading.ts";
import { createCoverage } from "../score/coverage.ts";
import type { Sides } from "./passages.ts";

export type Which = "reference" | "translation";

/** How much of one text's words is found in texts of the other side. */
export interface Wording {
  /** What the text says, as a weight. */
  readonly weight: (side: Which, text: string) => number;
  /** Which share of that the others say, too: 0–1. */
  readonly covered: (side: Which, text: string, by: readonly string[]) => number;
  /** Of how many of the text's content positions (Han characters, words) the lexicon could translate how many. */
  readonly known: (side: Which, text: string) => { readonly count: number; readonly of: number };
}

/** Reads all of the texts that will be asked after at once, since how much a word counts depends on how often it stands. */
export function readWording(
  texts: Sides<ReadonlySet<string>>,
  languages: Sides<Language>,
  lexicon: BilingualLexicon,
): Wording {
  const tongues = { reference: tongueOf(languages.reference), translation: tongueOf(languages.translation) };
  const lists = { reference: [...texts.reference], translation: [...texts.translation] };
  const { sides, keyCount } = readSides(
    [
      { tongue: tongues.reference, texts: lists.reference },
      { tongue: tongues.translation, texts: lists.translation },
    ],
    lexicon,
  );
  const coverage = createCoverage(keyCount);
  const readings = {
    reference: new Map(lists.reference.map((text, index) => [text, sides[0][index]])),
    translation: new Map(lists.translation.map((text, index) => [text, sides[1][index]])),
  };
  const known = {
    reference: createKnown(lexicon, tongues.reference, tongues.translation),
    translation: createKnown(lexicon, tongues.translation, tongues.reference),
  };
  return {
    weight: (side, text) => readings[side].get(text)?.weight ?? 0,
    covered: (side, text, by) => {
      const own = readings[side].get(text);
      const other = readings[side === "reference" ? "translation" : "reference"];
      const against = by.map((one) => other.get(one)).filter((one): one is Reading => one !== undefined);
      return own === undefined || own.weight === 0 ? 0 : coverage.by(against).of([own]);
    },
    known: (side, text) => known[side](text),
  };
}

function createKnown(
  lexicon: BilingualLexicon,
  from: Tongue,
  to: Tongue,
): (text: string) => { count: number; of: number } {
  const translations = lexicon.translations(from, to);
  return (text) => {
    const covered = new Set<number>();
    const { positions, terms } = lexicon.scan(text, from);
    for (const { term, from: start, to: end } of terms) {
      // One Han character is no word by itself.
      if (term.length < 2 || !(from === to || translations.has(term))) continue;
      for (let place = start; place < end; place += 1) covered.add(place);
    }
    return { count: covered.size, of: positions.length };
  };
}

export function tongueOf(language: Language): Tongue {
  return language === "ja" || language === "en" ? language : "zh";
}
