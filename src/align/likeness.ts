/**
 * What a text is made of, for likeness only: a sorted list of hashed pairs of CJK characters and of Latin words and
 * numbers. The two lowest bits of each are its weight: a pair of hiragana says little (`こと`, `ます`), a word much.
 */
export interface Features {
  readonly sorted: Int32Array;
  readonly weight: number;
}

/** Text beyond this many characters adds nothing to the likeness of a section that is not known from the start. */
const MOST_CHARACTERS = 20_000;

export function featuresOf(texts: readonly string[]): Features {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const features = new Int32Array(Math.min(length, MOST_CHARACTERS));
  let count = 0;
  let left = MOST_CHARACTERS;
  for (const text of texts) {
    if (left <= 0) break;
    count = collect(text, Math.min(text.length, left), features, count);
    left -= text.length;
  }
  const sorted = features.slice(0, count).sort();
  return { sorted, weight: weigh(sorted) };
}

/** The features of one text in the order in which they stand in it. */
export function featuresInOrder(text: string): Int32Array {
  const features = new Int32Array(Math.min(text.length, MOST_CHARACTERS));
  return features.subarray(0, collect(text, features.length, features, 0));
}

/** Shared weight over the mean weight (Dice), 0 to 1. */
export function likeness(a: Features, b: Features): number {
  return a.weight + b.weight === 0 ? 0 : (2 * sharedWeight(a, b)) / (a.weight + b.weight);
}

/** The share of `part` that stands in `whole` too, 0 to 1. */
export function containment(part: Features, whole: Features): number {
  return part.weight === 0 ? 0 : sharedWeight(part, whole) / part.weight;
}

/** The share of `part` that `whole` says at all, 0 to 1: what is named twice in `part` and once in `whole` is said in it. */
export function saidIn(part: Features, whole: Features): number {
  let at = 0;
  let said = 0;
  for (const feature of part.sorted) {
    while (at < whole.sorted.length && (whole.sorted[at] ?? 0) < feature) at++;
    if (whole.sorted[at] === feature) said += feature & 3;
  }
  return part.weight === 0 ? 0 : said / part.weight;
}

/** What is in `a` and not in `b`, counted with repetitions. */
export function without(a: Features, b: Features): Features {
  const rest: number[] = [];
  let at = 0;
  for (const feature of a.sorted) {
    while (at < b.sorted.length && (b.sorted[at] ?? 0) < feature) at++;
    if (at < b.sorted.length && b.sorted[at] === feature) at++;
    else rest.push(feature);
  }
  const sorted = Int32Array.from(rest);
  return { sorted, weight: weigh(sorted) };
}

export function joined(parts: readonly Features[]): Features {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const sorted = new Int32Array(parts.reduce((sum, part) => sum + part.sorted.length, 0));
  let at = 0;
  for (const part of parts) {
    sorted.set(part.sorted, at);
    at += part.sorted.length;
  }
  return { sorted: sorted.sort(), weight: parts.reduce((sum, part) => sum + part.weight, 0) };
}

export function sharedWeight(a: Features, b: Features): number {
  let i = 0;
  let j = 0;
  let shared = 0;
  while (i < a.sorted.length && j < b.sorted.length) {
    const x = a.sorted[i] ?? 0;
    const y = b.sorted[j] ?? 0;
    if (x === y) {
      shared += x & 3;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return shared;
}

function weigh(sorted: Int32Array): number {
  let weight = 0;
  for (const feature of sorted) weight += feature & 3;
  return weight;
}

/** Writes the features of a text behind the `count` that there are; every character gives one at most. */
function collect(text: string, end: number, features: Int32Array, count: number): number {
  let written = count;
  let previous = 0;
  let word = 0;
  let length = 0;
  for (let index = 0; index < end; index++) {
    const code = foldedCode(text.charCodeAt(index));
    if (isWordCode(code)) {
      word = Math.imul(word, 31) + code;
      length++;
      previous = 0;
      continue;
    }
    if (length > 0) {
      features[written++] = wordFeature(word, length);
      word = 0;
      length = 0;
    }
    if (code === 0) continue;
    if (previous !== 0) {
      const kana = isHiragana(previous) && isHiragana(code);
      features[written++] = (mix(Math.imul(previous, 65_599) + code) & ~3) | (kana ? 1 : 2);
    } else features[written++] = (mix(code + 7) & ~3) | 1;
    previous = code;
  }
  if (length > 0) features[written++] = wordFeature(word, length);
  return written;
}

function wordFeature(word: number, length: number): number {
  return (mix(word) & ~3) | (length <= 3 ? 1 : 3);
}

/** Full width to half width, capitals to small letters; 0 for white space, punctuation and the long vowel mark. */
function foldedCode(code: number): number {
  const narrow = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  if (narrow <= 0x7f) {
    if (narrow >= 0x41 && narrow <= 0x5a) return narrow + 32;
    const keep = (narrow >= 0x61 && narrow <= 0x7a) || (narrow >= 0x30 && narrow <= 0x39);
    return keep ? narrow : 0;
  }
  const dropped =
    narrow === 0x30fc || // ー: サーバー and サーバ are alike
    narrow === 0xa0 ||
    narrow === 0xfeff ||
    (narrow >= 0x2000 && narrow <= 0x206f) ||
    (narrow >= 0x3000 && narrow <= 0x3004) ||
    (narrow >= 0x3008 && narrow <= 0x301f) ||
    narrow === 0x30fb ||
    (narrow >= 0xff5f && narrow <= 0xff65);
  return dropped ? 0 : narrow;
}

function isWordCode(code: number): boolean {
  return code !== 0 && code < 0x0250;
}

function isHiragana(code: number): boolean {
  return code >= 0x3041 && code <= 0x309f;
}

function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return hash ^ (hash >>> 15);
}
