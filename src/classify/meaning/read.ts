import type { Language } from "../../model.ts";
import { foldLayers, type LayerName } from "../folds/layers.ts";
import { foldLight } from "../folds/light/light.ts";
import { rewrite } from "../folds/rewriting.ts";
import { isChinese } from "../reading.ts";
import { chineseGrammar } from "./grammar/chinese/grammar.ts";
import { englishEveryday } from "./grammar/english/everyday.ts";
import { englishGrammar } from "./grammar/english/grammar.ts";
import { englishPlain } from "./grammar/english/plain.ts";
import { englishTurns } from "./grammar/english/turns.ts";
import { japaneseEveryday } from "./grammar/japanese/everyday.ts";
import { japaneseGrammar } from "./grammar/japanese/grammar.ts";
import { japanesePlain } from "./grammar/japanese/plain.ts";
import { japaneseTurns } from "./grammar/japanese/turns.ts";
import { lighten } from "./grammar/light-turns.ts";
import { marks } from "./marks.ts";
import { callByOneName } from "./grammar/names.ts";
import { readCharacters } from "./reader/characters.ts";
import { readWords } from "./reader/words.ts";
import type { Meaning } from "./meaning.ts";

const notation: ReadonlySet<LayerName> = new Set([
  "whitespace",
  "width",
  "punctuation",
  "orthography",
  "link",
  "notation",
]);

/** Reads what a text says; lightly, after what a copy editor changes has been undone. */
export function readMeaning(text: string, language: Language, lightly = false): Meaning {
  const noted = foldLayers(isChinese(language) ? withEnds(text) : text, language, notation);
  const light = lightly ? foldLight(noted, language) : noted;
  const folded = lighten(callByOneName(light, language), language);
  if (language === "ja")
    return readCharacters(
      [japaneseEveryday, japanesePlain, japaneseTurns, japaneseGrammar].reduce(rewrite, folded),
      language,
    );
  if (isChinese(language)) return readCharacters(rewrite(folded, chineseGrammar), language);
  return readWords([englishEveryday, englishPlain, englishTurns, englishGrammar].reduce(rewrite, folded));
}

/** 三十天内 is read as one quantity where it is folded; its end is marked before that. */
function withEnds(text: string): string {
  return text.replace(/(?<=[天日周週月年时時钟鐘])[之以]?[内內](?![容部置地陆陸科])/g, marks.most);
}
