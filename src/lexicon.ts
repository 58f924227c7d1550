import { readFileSync } from "node:fs";
import type { WordingLexicon } from "./classify/wordings/lexicon.ts";
import { createWordings, type Wordings } from "./classify/wordings/wordings.ts";
import { PolicyError } from "./errors.ts";
import { type BilingualLexicon, readBilingualLexicon } from "./parity/lexicon/bilingual.ts";
import { lazily } from "./text/lazily.ts";
import { CHINESE_FIELDS } from "./tokenize/chinese-lexicon.ts";
import { JAPANESE_FIELDS } from "./tokenize/japanese-lexicon.ts";
import { type PackedArrays, type PackedFields, unpackArrays } from "./tokenize/packed.ts";
import type { SpellingLexicons } from "./tokenize/spelling.ts";

/**
 * The lexicons packed in a folder (`japanese.bin`, `chinese.bin`, `english.txt`, `characters.txt`). Each is read whole when it is first
 * asked for, and only once; a comparison that never needs words never opens one.
 */
export function openLexicons(directory: string): SpellingLexicons {
  const text = (name: string): (() => string) =>
    lazily(() => new TextDecoder().decode(readWhole(`${directory}/${name}`)));
  return {
    japanese: lazily(() => openLexicon(`${directory}/japanese.bin`, JAPANESE_FIELDS)),
    chinese: lazily(() => openLexicon(`${directory}/chinese.bin`, CHINESE_FIELDS)),
    english: text("english.txt"),
    characters: text("characters.txt"),
  };
}

/** The words of `bilingual.txt` in the same folder, read when it is called: which word of one language stands for which of another. */
export function openBilingualLexicon(directory: string): BilingualLexicon {
  return readBilingualLexicon(new TextDecoder().decode(readWhole(`${directory}/bilingual.txt`)));
}

/** The wordings of `wordings.ja.bin` and the like in the same folder, each read when one of its language is first looked up. */
export function openWordings(directory: string): Wordings {
  return createWordings((language) => openLexicon(`${directory}/wordings.${language}.bin`, WORDING_FIELDS));
}

/** In which order they lie in the file. */
export const WORDING_FIELDS: PackedFields<WordingLexicon> = {
  units: Uint16Array,
  contexts: Int32Array,
  turns: Int32Array,
  hints: Int32Array,
  words: Int32Array,
  prefix: Uint16Array,
};

function openLexicon<Lexicon extends PackedArrays>(path: string, fields: PackedFields<Lexicon>): Lexicon {
  const arrays = unpackArrays(fields, readWhole(path));
  if (arrays === null)
    throw new PolicyError("lexicon", `lexicon ${path}: not a packed lexicon of this version; ${REMEDY}`);
  return arrays;
}

const REMEDY = "run `npm run build`, or install kaitei anew";

function readWhole(path: string): Uint8Array<ArrayBuffer> {
  try {
    const bytes = readFileSync(path);
    // Views of longer elements must begin at a multiple of eight: a small file may lie in the shared pool.
    return bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
  } catch (cause) {
    throw new PolicyError("lexicon", `lexicon ${path}: cannot be read; ${REMEDY}`, { cause });
  }
}
