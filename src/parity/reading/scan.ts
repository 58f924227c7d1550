import { foldForReading, stem, type Tongue } from "./fold.ts";
import { functionWords, particles } from "./stop.ts";

/** A word of the vocabulary, or two neighbouring Han characters, that stands on these content positions. */
export interface Term {
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

/**
 * What a text is made of. `positions` are its content in order: Han characters, katakana and Latin words, folded; particles and
 * function words are none. `terms` cover them.
 */
export interface Scan {
  readonly positions: readonly string[];
  readonly terms: readonly Term[];
}

/** The words that a tongue's side of the lexicon knows, with what a search for them has to know. */
export interface Vocabulary {
  readonly has: (term: string) => boolean;
  /** The longest term that begins with this character (of an English one: with this word, in words); 0 where none does. */
  readonly longest: (start: string) => number;
}

/** Reads the words of a text. Linear: every look-up is bounded by the longest term of the vocabulary. */
export function scan(text: string, tongue: Tongue, vocabulary: Vocabulary): Scan {
  const positions: string[] = [];
  const terms: Term[] = [];
  for (const [run] of foldForReading(text).matchAll(runs)) {
    if (/^[a-z]/.test(run)) scanLatin(run, tongue, vocabulary, positions, terms);
    else scanCJK(run, tongue, vocabulary, positions, terms);
  }
  return { positions, terms };
}

/** Latin words with the spaces between them; CJK letters with the ・ between them. */
const runs =
  /[a-z][a-z0-9]*(?:[ '_.+&-]{1,2}[a-z0-9]+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・々]+/gu;

function scanLatin(
  run: string,
  tongue: Tongue,
  vocabulary: Vocabulary,
  positions: string[],
  terms: Term[],
): void {
  const words = run
    .replace(/'s(?![a-z])/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !/^[0-9]/.test(word));
  const stems = words.map(stem);
  for (const [index, first] of stems.entries()) {
    const word = words[index] ?? "";
    if (tongue === "en" && functionWords.has(word)) continue;
    const from = positions.length;
    positions.push(first);
    terms.push({ term: first, from, to: from + 1 });
    let to = from + 1;
    let term = first;
    // Function words within a term have no position: `terms of use` covers two.
    for (let end = index + 1; end < index + vocabulary.longest(first) && end < stems.length; end++) {
      term += ` ${stems[end] ?? ""}`;
      if (!(tongue === "en" && functionWords.has(words[end] ?? ""))) to++;
      if (vocabulary.has(term)) terms.push({ term, from, to });
    }
  }
}

function scanCJK(
  run: string,
  tongue: Tongue,
  vocabulary: Vocabulary,
  positions: string[],
  terms: Term[],
): void {
  const characters = Array.from(run);
  // Of each character, how many positions stand before it.
  const placeOf: number[] = [];
  for (let at = 0; at < characters.length;) {
    const character = characters[at] ?? "";
    if (isKatakana(character)) {
      const end = endOfKatakana(characters, at);
      const word = characters.slice(at, end).join("");
      let offset = 0;
      const from = positions.length;
      const parts = partsOf(word, vocabulary);
      for (const part of parts) {
        const place = positions.length;
        for (const _ of part) placeOf[at + offset++] = place;
        if (Array.from(part).length < 2) continue;
        const key = withoutLongEnd(part);
        positions.push(key);
        terms.push({ term: key, from: place, to: place + 1 });
      }
      const whole = withoutLongEnd(word);
      if (parts.length > 1 && vocabulary.has(whole)) terms.push({ term: whole, from, to: positions.length });
      at = end;
      continue;
    }
    placeOf[at] = positions.length;
    if (isHan(character) && !particles[tongue].includes(character)) positions.push(character);
    at++;
  }
  placeOf.push(positions.length);
  for (let at = 0; at < characters.length; at++) {
    const first = characters[at] ?? "";
    if (isKatakana(first) && at > 0 && isKatakana(characters[at - 1] ?? "")) continue;
    const from = placeOf[at] ?? 0;
    if (isHan(first)) {
      const second = characters[at + 1] ?? "";
      const to = placeOf[at + 2] ?? positions.length;
      if (isHan(second) && to > from) terms.push({ term: first + second, from, to });
      if ((placeOf[at + 1] ?? 0) > from) terms.push({ term: first, from, to: from + 1 });
    }
    const longest = Math.min(vocabulary.longest(first), characters.length - at);
    let term = first;
    for (let length = 2; length <= longest; length++) {
      term += characters[at + length - 1] ?? "";
      const to = placeOf[at + length] ?? positions.length;
      const isPair = length === 2 && isHan(first) && isHan(characters[at + 1] ?? "");
      if (isPair || !vocabulary.has(term)) continue;
      if (to > from) terms.push({ term, from, to });
      else if (length > 2 && /^[ぁ-ん]+$/.test(term)) {
        // たとえば has no content of its own but that it is known.
        terms.push({ term, from: positions.length, to: positions.length + 1 });
        positions.push(term);
      }
    }
  }
}

/**
 * A compound of katakana as the words of the vocabulary that it is made of, and the rest between them; where it is a word itself
 * it is parted only without a rest.
 */
function partsOf(word: string, vocabulary: Vocabulary): readonly string[] {
  if (word.length < 6) return [word];
  const parts: string[] = [];
  let rest = "";
  for (let at = 0; at < word.length;) {
    let length = Math.min(longestPart, word.length - at, word.length - 1);
    while (length >= 2 && !vocabulary.has(withoutLongEnd(word.slice(at, at + length)))) length--;
    if (length < 2) {
      rest += word[at++] ?? "";
      continue;
    }
    if (rest !== "") parts.push(rest);
    rest = "";
    parts.push(word.slice(at, at + length));
    at += length;
  }
  if (rest !== "") parts.push(rest);
  const known = parts.every((part) => vocabulary.has(withoutLongEnd(part)));
  return !known && vocabulary.has(withoutLongEnd(word)) ? [word] : parts;
}

const longestPart = 10;

function withoutLongEnd(word: string): string {
  return word.length > 3 ? word.replace(/ー+$/, "") : word;
}

function endOfKatakana(characters: readonly string[], at: number): number {
  let end = at + 1;
  while (end < characters.length && isKatakana(characters[end] ?? "")) end++;
  return end;
}

// By code, since this is asked of every character several times.
function isKatakana(character: string): boolean {
  const code = character.charCodeAt(0);
  return (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc;
}

function isHan(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x3005) return false;
  return code <= 0x3007
    ? code !== 0x3006
    : (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || code >= 0x20000;
}
