import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openLexicons } from "../../src/lexicon.ts";
import type { Language } from "../../src/model.ts";
import { foldForReading, stem, type Tongue } from "../../src/parity/reading/fold.ts";
import { functionWords, particles } from "../../src/parity/reading/stop.ts";
import { createSplitWords } from "../../src/tokenize/words.ts";
import { mineTranslations, type WordPair } from "./model.ts";

/**
 * Makes `mined.tsv` from the interface strings of an editor in four languages, as `mine.mjs` laid them out in a folder:
 * `ja`, `zh-hans`, `zh-hant` are language packs, `api` holds the code with the English strings.
 */
export function mine(root: string, folder: string): void {
  const splitWords = createSplitWords(openLexicons(join(root, "dist/lexicons")));
  const wordsOf = (text: string, language: Language): readonly string[] => {
    const plain = text.replace(/\{[^}]*\}|%\d*\$?[sdn@]|\(&&?\w\)|<[^>]+>|`[^`]*`|[&~_]/g, " ");
    if (language === "en") return englishWords(plain);
    const words: string[] = [];
    let start = 0;
    for (const end of splitWords(plain, language)) {
      words.push(...cjkWords(plain.slice(start, end), language === "ja" ? "ja" : "zh"));
      start = end;
    }
    return [...new Set(words)].slice(0, MOST_WORDS);
  };
  const packs = {
    en: english(folder),
    ja: pack(folder, "ja"),
    "zh-Hans": pack(folder, "zh-hans"),
    "zh-Hant": pack(folder, "zh-hant"),
  };
  const pairsOf = (from: Language, to: Language): readonly WordPair[] =>
    Array.from(packs[from], ([key, text]): WordPair => {
      const other = packs[to].get(key) ?? "";
      return other === "" || other === text ? [[], []] : [wordsOf(text, from), wordsOf(other, to)];
    }).filter(([here, there]) => here.length > 0 && there.length > 0);
  const both = (from: "ja" | "en"): readonly WordPair[] => [
    ...pairsOf(from, "zh-Hans"),
    ...pairsOf(from, "zh-Hant"),
  ];
  writeFileSync(
    join(root, "scripts/lexicons/bilingual/mined.tsv"),
    section("ja", both("ja"), "zh") +
      section("en", pairsOf("en", "ja"), "ja") +
      section("en", both("en"), "zh"),
  );
}

function section(from: Tongue, pairs: readonly WordPair[], to: Tongue): string {
  const rows = Array.from(mineTranslations(unique(pairs)), ([word, others]) => {
    const best = Array.from(others).sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1));
    return [
      word,
      ...best.slice(0, MOST_TRANSLATIONS).map(([other, strength]) => `${other} ${hundredths(strength)}`),
    ];
  }).filter(([word, ...others]) => others.length > 1 || others[0]?.replace(/ \d+$/, "") !== word);
  const lines = rows.map((row) => row.join("\t")).sort();
  return `[${from} ${to}]\n${lines.join("\n")}\n`;
}

const MOST_WORDS = 40;
const MOST_TRANSLATIONS = 4;

/** A mined word is never as sure as one that a person gave. */
function hundredths(strength: number): number {
  return Math.min(95, Math.round(100 * (0.35 + 0.7 * strength)));
}

function unique(pairs: readonly WordPair[]): readonly WordPair[] {
  return [...new Map(pairs.map((pair) => [pair.map((words) => words.join(" ")).join("\t"), pair])).values()];
}

function englishWords(text: string): readonly string[] {
  const words = foldForReading(text).match(/[a-z]{2,}/g) ?? [];
  return [...new Set(words.filter((word) => !functionWords.has(word)).map(stem))].slice(0, MOST_WORDS);
}

function cjkWords(word: string, tongue: Tongue): readonly string[] {
  return (foldForReading(word).match(/\p{Script=Han}+|[ァ-ヺー]{2,}/gu) ?? []).filter(
    (part) => !particles[tongue].includes(part),
  );
}

/** The strings of a language pack under the names that they have in every language. */
function pack(folder: string, name: string): ReadonlyMap<string, string> {
  const at = join(folder, name, "package/translations");
  const list = readFileSync(join(at, "main.i18n.json.js"), "utf8");
  const strings = new Map<string, string>();
  let index = 0;
  for (const line of list.slice(list.indexOf("[") + 1).split("\n")) {
    const entry = /^\t(undefined|"(?:[^"\\]|\\.)*"),?$/.exec(line)?.[1];
    if (entry === undefined) continue;
    if (entry !== "undefined") strings.set(`main ${index}`, JSON.parse(entry) as string);
    index++;
  }
  for (const file of readdirSync(join(at, "extensions"))) {
    const { contents } = JSON.parse(readFileSync(join(at, "extensions", file), "utf8")) as {
      readonly contents: Readonly<Record<string, Readonly<Record<string, string>>>>;
    };
    for (const [section, texts] of Object.entries(contents))
      for (const [key, text] of Object.entries(texts)) strings.set(`${file} ${section} ${key}`, text);
  }
  return strings;
}

/** The number of a string and its text, as the bundled code has them. */
const STRINGS = /\blocalize2?\((\d+), ["']((?:[^"'\\\n]|\\.|(?<=\w)'(?=\w))*)["']/g;

/** English strings stand in the code behind the number that they have in the packs; those of extensions are their own names. */
function english(folder: string): ReadonlyMap<string, string> {
  const strings = new Map<string, string>();
  for (const file of readdirSync(join(folder, "api"), { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".js")) continue;
    const code = readFileSync(join(folder, "api", file), "utf8");
    for (const [, index = "", text = ""] of code.matchAll(STRINGS))
      strings.set(`main ${index}`, text.replace(/\\(.)/g, "$1"));
  }
  for (const name of pack(folder, "ja").keys()) {
    const text = /^\S+ bundle (.+)$/s.exec(name)?.[1];
    if (text !== undefined) strings.set(name, text);
  }
  return strings;
}
