import {
  GROUPED,
  INVOKED,
  type JapaneseLexicon,
  PARTS_OF_SPEECH,
  type PartOfSpeech,
} from "../../src/tokenize/japanese-lexicon.ts";

/** Bytes of one of kuromoji's dictionary files, by its name without `.dat.gz`. */
export type ReadDictionary = (name: string) => Uint8Array;

/** The lexicon from kuromoji's dictionary files, laid out as `kuromoji/src/dict` and `doublearray` read them. */
export function readJapaneseDictionary(read: ReadDictionary): JapaneseLexicon {
  const words = readWords(read("tid"), read("tid_map"));
  const classes = readClasses(read("unk_invoke"));
  const unknown = readWords(read("unk"), read("unk_map"));
  const costs = viewOf(read("cc"));
  const contexts = costs.getInt16(0, true);
  const check = int32s(read("check"));
  // Behind the last used cell the arrays are empty; one more cell keeps a step beyond it in bounds.
  const cells = check.findLastIndex((parent) => parent >= 0) + 2;
  return {
    base: int32s(read("base")).slice(0, cells),
    check: check.slice(0, cells),
    firstReading: words.first,
    readingContext: words.context,
    readingCost: words.cost,
    connectionCost: transposed(costs, contexts),
    characterClass: characterClasses(read("unk_char"), classes),
    classOptions: Uint8Array.from(classes, ({ options }) => options),
    firstUnknown: unknown.first,
    unknownContext: unknown.context,
    unknownCost: unknown.cost,
    partOfSpeech: partsOfSpeech(read("tid"), read("tid_pos"), contexts),
  };
}

/** Bytes of one word in `tid` and `unk`: left id, right id, cost (16 bits each), place of its features (32 bits). */
const WORD_BYTES = 10;

interface Words {
  readonly first: Int32Array<ArrayBuffer>;
  readonly context: Int16Array<ArrayBuffer>;
  readonly cost: Int16Array<ArrayBuffer>;
}

/** The words in the order of the keys under which `map` lists them (key, number of words, their places in `table`). */
function readWords(table: Uint8Array, map: Uint8Array): Words {
  const places = int32s(map);
  const byKey: (readonly number[])[] = [];
  let at = 1;
  for (let left = places[0] ?? 0; left > 0; left -= 1) {
    const key = places[at] ?? 0;
    const count = places[at + 1] ?? 0;
    byKey[key] = [...places.subarray(at + 2, at + 2 + count)];
    at += 2 + count;
  }
  const view = viewOf(table);
  const first = new Int32Array(byKey.length + 1);
  const context: number[] = [];
  const cost: number[] = [];
  for (let key = 0; key < byKey.length; key += 1) {
    for (const place of byKey[key] ?? []) {
      const left = view.getInt16(place, true);
      if (left !== view.getInt16(place + 2, true)) throw new Error("a word with two contexts");
      context.push(left);
      cost.push(view.getInt16(place + 4, true));
    }
    first[key + 1] = context.length;
  }
  return { first, context: Int16Array.from(context), cost: Int16Array.from(cost) };
}

interface CharacterClass {
  readonly name: string;
  readonly options: number;
}

/** `unk_invoke`: for each class whether it is always invoked, whether it groups, a length (32 bits), its name and 0. */
function readClasses(bytes: Uint8Array): readonly CharacterClass[] {
  const classes: CharacterClass[] = [];
  let at = 0;
  while (at + 6 < bytes.length) {
    const end = bytes.indexOf(0, at + 6);
    const name = new TextDecoder().decode(bytes.subarray(at + 6, end));
    if (end < 0 || name === "") break;
    classes.push({ name, options: (bytes[at] ? INVOKED : 0) | (bytes[at + 1] ? GROUPED : 0) });
    at = end + 1;
  }
  return classes;
}

function characterClasses(bytes: Uint8Array, classes: readonly CharacterClass[]): Uint8Array<ArrayBuffer> {
  const byUnit = Uint8Array.from(bytes.subarray(0, 0x10000));
  // kuromoji asks no table for what lies outside the basic plane.
  byUnit.fill(
    classes.findIndex(({ name }) => name === "DEFAULT"),
    0xd800,
    0xe000,
  );
  return byUnit;
}

/** A row for each later word: the search reads one row for all the words that may stand before it. */
function transposed(costs: DataView, contexts: number): Int16Array<ArrayBuffer> {
  const rows = new Int16Array(contexts * contexts);
  for (let before = 0; before < contexts; before += 1) {
    for (let after = 0; after < contexts; after += 1) {
      rows[after * contexts + before] = costs.getInt16(2 * (2 + before * contexts + after), true);
    }
  }
  return rows;
}

function partsOfSpeech(table: Uint8Array, features: Uint8Array, contexts: number): Uint8Array<ArrayBuffer> {
  const view = viewOf(table);
  const parts = new Uint8Array(contexts);
  const known = new Set<number>();
  for (let place = 0; place + WORD_BYTES <= table.length; place += WORD_BYTES) {
    const context = view.getInt16(place, true);
    if (known.has(context)) continue;
    known.add(context);
    const start = view.getInt32(place + 6, true);
    const line = new TextDecoder().decode(features.subarray(start, features.indexOf(0, start)));
    parts[context] = PARTS_OF_SPEECH.indexOf(partOfSpeech(line.split(",")));
  }
  return parts;
}

/**
 * By IPADIC's word, part of speech and its two subdivisions. IPADIC gives every particle a context of its own, so that
 * naming one here is naming a context.
 */
function partOfSpeech([word = "", part, kind, detail]: readonly string[]): PartOfSpeech {
  if (part === "名詞" && kind === "接尾" && (detail === "一般" || detail === "形容動詞語幹"))
    return "nounSuffix";
  if (part === "名詞" && kind === "接尾" && (detail === "人名" || detail === "サ変接続")) return "nounSuffix";
  if (part === "名詞") return kind === "接尾" || kind === "非自立" || kind === "数" ? "other" : "noun";
  if (part === "接頭詞") return "nounPrefix";
  if (part === "動詞") return kind === "自立" ? "verb" : "dependentVerb";
  if (part === "形容詞") return kind === "自立" ? "adjective" : "dependentAdjective";
  if (part === "助動詞") return "auxiliary";
  if (part === "助詞" && kind === "接続助詞" && BINDING_PARTICLES.includes(word)) return "bindingParticle";
  if (part === "助詞" && kind === "並立助詞" && word === "たり") return "bindingParticle";
  if (part === "助詞" && kind === "係助詞" && (word === "は" || word === "も")) return "topicParticle";
  return "other";
}

/** They end a form of the verb (して, 読んで, すれば, しながら) and do not, as が or ので, join two clauses. */
const BINDING_PARTICLES: readonly string[] = ["て", "ちゃ", "ちゃあ", "で", "じゃ", "ば", "ながら", "つつ"];

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function int32s(bytes: Uint8Array): Int32Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes.byteLength & ~3);
  copy.set(bytes.subarray(0, copy.length));
  return new Int32Array(copy.buffer);
}
