import type { Spelled, SpelledWord, Spelling } from "../model.ts";
import { lazily } from "../text/lazily.ts";
import { areAlikeIn, soundAlikeIn } from "./alike.ts";
import { createHanCutter } from "./chinese.ts";
import { wordWeight } from "./chinese-words.ts";
import { createJapaneseSpelling } from "./japanese-spelling.ts";
import type { Lexicons } from "./words.ts";

/** The lexicons by which a misprint is told from a word, each opened when it is first asked for. */
export interface SpellingLexicons extends Lexicons {
  /** English words in small letters, one a line, with a line break ahead of the first and behind the last. */
  readonly english: () => string;
  /** One character a line: how it is read in Chinese and in Japanese, and codes of its shape, parted by tabs. */
  readonly characters: () => string;
}

/** What the lexicons know of how words are written; none is opened before it is asked. */
export function createSpelling(lexicons: SpellingLexicons): Spelling {
  const japanese = lazily(() => createJapaneseSpelling(lexicons.japanese()));
  const chinese = {
    "zh-Hans": lazily(() => chineseSpelling(lexicons, false)),
    "zh-Hant": lazily(() => chineseSpelling(lexicons, true)),
  };
  return {
    spell: (text, language) => {
      if (language === "en") return { words: [], cost: 0 };
      return language === "ja" ? japanese().spell(text) : chinese[language]().spell(text);
    },
    knows: (word, language) => {
      if (language === "en") return lexicons.english().includes(`\n${word}\n`);
      return language === "ja" ? japanese().knows(word) : chinese[language]().knows(word);
    },
    knowsAbroad: (word, language) => {
      if (language === "en") return false;
      return language === "ja"
        ? chinese["zh-Hans"]().knows(word) || chinese["zh-Hant"]().knows(word)
        : japanese().knows(word);
    },
    areAlike: (one, other, language) => areAlikeIn(lexicons.characters, one, other, language),
    soundAlike: (one, other, language) => soundAlikeIn(lexicons.characters, one, other, language),
  };
}

/** The spelling of one language. */
export interface OwnSpelling {
  readonly spell: (text: string) => Spelled;
  readonly knows: (word: string) => boolean;
}

function chineseSpelling(lexicons: Lexicons, traditional: boolean): OwnSpelling {
  const lexicon = lexicons.chinese();
  const cut = createHanCutter(lexicon, traditional);
  const unknown = lexicon.unknownWeight[0] ?? 0;
  const weigh = (word: string): number => wordWeight(lexicon, word, traditional);
  const spell = (text: string): Spelled => {
    const words: SpelledWord[] = [];
    let cost = 0;
    for (const run of text.matchAll(/\p{sc=Han}+/gu)) {
      const ends: number[] = [];
      cut(text, run.index, run.index + run[0].length, ends);
      let start = run.index;
      for (const end of ends) {
        const weight = weigh(text.slice(start, end));
        words.push({ span: [start, end], known: weight !== 0 });
        cost -= weight === 0 ? unknown : weight;
        start = end;
      }
    }
    return { words, cost };
  };
  return { spell, knows: (word) => weigh(word) !== 0 };
}
