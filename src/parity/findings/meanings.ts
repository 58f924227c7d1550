import type { Concept, Glossary, Language, Span } from "../../model.ts";
import { append } from "../../sequence/append.ts";
import { foldHan } from "../reading/han.ts";

/** An idea that a text names, and with which word. */
export interface Meaning {
  readonly concept: Concept;
  /** The word as the glossary has it. */
  readonly term: string;
  /** It is one of the words not to be used. */
  readonly forbidden: boolean;
  /** Within the text that was read. */
  readonly span: Span;
}

/** Finds the ideas of a text; a word of several ideas gives each of them. `nested` finds words within words, too. */
export type ReadMeanings = (text: string, nested?: "nested") => readonly Meaning[];

interface Entry {
  readonly concept: Concept;
  readonly term: string;
  readonly forbidden: boolean;
}

/**
 * A reader of the glossaries' words in one language: the longest word at each place, and none within another. A word is found in any case,
 * width and Han form, and with or without ・ and spaces between CJK characters; an English one by whole words, with or without its endings.
 */
export function createReader(glossaries: readonly Glossary[], language: Language): ReadMeanings {
  const entries = new Map<string, Entry[]>();
  const longest = new Map<string, number>();
  for (const concept of glossaries.flatMap(({ concepts }) => concepts)) {
    for (const forbidden of [false, true]) {
      for (const term of (forbidden ? concept.forbidden : concept.terms)[language] ?? []) {
        const { key } = fold(term);
        if (key === "") continue;
        append(entries, key, { concept, term, forbidden });
        const start = key[0] ?? "";
        longest.set(start, Math.max(longest.get(start) ?? 0, key.length));
      }
    }
  }
  return (text, nested) => {
    const { key, offsets } = fold(text);
    const found: Meaning[] = [];
    for (let at = 0; at < key.length; at += 1) {
      if (isLatin(key[at]) && isLatin(key[at - 1])) continue;
      let length = Math.min(longest.get(key[at] ?? "") ?? 0, key.length - at);
      for (; length > 0; length -= 1) {
        const own = entries.get(key.slice(at, at + length));
        if (own === undefined || !endsWord(key, at + length)) continue;
        const span: Span = [offsets[at] ?? 0, (offsets[at + length - 1] ?? 0) + 1];
        for (const entry of own) found.push({ ...entry, span });
        if (nested === "nested") continue;
        at += length - 1;
        break;
      }
    }
    return found;
  };
}

/** The text as its words are looked up, with the offset of each character. */
function fold(text: string): { readonly key: string; readonly offsets: readonly number[] } {
  const folded = foldHan(text);
  const offsets: number[] = [];
  let key = "";
  for (let at = 0; at < folded.length; at += 1) {
    const sign = foldSign(folded[at] ?? "");
    if (sign === "") continue;
    if (sign === " ") {
      // Between Latin words one space parts them; beside CJK none does.
      if (!isLatin(key.at(-1)) || !isLatin(foldSign(folded[at + 1] ?? ""))) continue;
    }
    key += sign;
    offsets.push(at);
  }
  return { key, offsets };
}

function foldSign(sign: string): string {
  const code = sign.charCodeAt(0);
  // Han and kana, which most of a text is, stay as they are.
  if (code > 0x3000 && code < 0xff00 && code !== 0x30fb) return sign;
  if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 32);
  if (code >= 0xff01 && code <= 0xff5e) return foldSign(String.fromCharCode(code - 0xfee0));
  if (/\s/.test(sign) || sign === "-" || sign === "‑" || sign === "–") return " ";
  return sign === "・" || sign === "·" || sign === "\u200b" ? "" : sign;
}

/** A Latin word ends there, or its stem does. */
function endsWord(key: string, end: number): boolean {
  if (!isLatin(key[end - 1]) || !isLatin(key[end])) return true;
  return /^(?:e?s|e?d|ing|er)(?![a-z0-9])/.test(key.slice(end, end + 4));
}

function isLatin(sign: string | undefined): boolean {
  return sign !== undefined && /[a-z0-9]/.test(sign);
}
