import type { Language } from "../../../model.ts";
import { isChinese } from "../../reading.ts";
import { lazily } from "../../../text/lazily.ts";
import { readMeaning } from "../read.ts";
import { chineseLight, chineseSenses } from "./chinese.ts";
import { englishLight, englishSenses } from "./english.ts";
import { japaneseLight, japaneseSenses } from "./japanese.ts";

/** Which concepts say the same in a sentence that is otherwise the same, and which say nothing of their own. */
export interface Senses {
  readonly isAlike: (one: string, other: string) => boolean;
  readonly light: ReadonlySet<string>;
}

/** The senses of a language; made when first asked for. */
export function sensesOf(language: Language): Senses {
  return language === "ja" ? japanese() : isChinese(language) ? chinese() : english();
}

const japanese = lazily(() => compile(japaneseSenses, japaneseLight, "ja"));
const chinese = lazily(() => compile(chineseSenses, chineseLight, "zh-Hans"));
const english = lazily(() => compile(englishSenses, englishLight, "en"));

function compile(senses: string, light: string, language: Language): Senses {
  const conceptOf = (word: string): string => {
    const [only, ...others] = readMeaning(word, language).uses;
    return only === undefined || others.length > 0 ? "" : only.concept;
  };
  const between = language === "en" ? /;\s*/ : /\s+/;
  const groupsOf = new Map<string, Set<number>>();
  for (const [index, group] of senses.trim().split(between).entries())
    for (const word of group.split("|")) {
      const concept = conceptOf(word);
      if (concept !== "") groupsOf.set(concept, (groupsOf.get(concept) ?? new Set()).add(index));
    }
  return {
    isAlike: (one, other) => [...(groupsOf.get(one) ?? [])].some((index) => groupsOf.get(other)?.has(index)),
    // A word that the tables know by another name is more than a frame.
    light: new Set(
      light
        .trim()
        .split(/\s+/)
        .filter((word) => isOwn(conceptOf(word), word)),
    ),
  };
}

function isOwn(concept: string, word: string): boolean {
  return concept !== "" && word.startsWith(concept.slice(0, 4));
}
