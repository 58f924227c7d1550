import type { PackedFields } from "./packed.ts";

type Int16s = Int16Array<ArrayBuffer>;
type Int32s = Int32Array<ArrayBuffer>;
type Bytes = Uint8Array<ArrayBuffer>;

/**
 * kuromoji's dictionary (IPADIC) as flat arrays. A *context* is IPADIC's left and right id, which are the same number:
 * what a word is to its neighbours, its part of speech and conjugated form in one.
 */
// A type and not an interface: it is also looked up by name, as the packed arrays are.
export type JapaneseLexicon = {
  /** With `check`, the double array over the UTF-8 bytes of the words; a word's value ends in it as `-value - 1`. */
  readonly base: Int32s;
  readonly check: Int32s;
  /** By value, where the readings of that word begin; those of the next value end them. */
  readonly firstReading: Int32s;
  readonly readingContext: Int16s;
  readonly readingCost: Int16s;
  /** By the later word's context times the number of contexts, plus the earlier word's. */
  readonly connectionCost: Int16s;
  /** By UTF-16 unit. */
  readonly characterClass: Bytes;
  /** By class, `INVOKED` and `GROUPED`. */
  readonly classOptions: Bytes;
  /** As the readings, but by class: what a word may be that is in no dictionary. */
  readonly firstUnknown: Int32s;
  readonly unknownContext: Int16s;
  readonly unknownCost: Int16s;
  /** By context, an index into `PARTS_OF_SPEECH`. */
  readonly partOfSpeech: Bytes;
};

export const JAPANESE_FIELDS: PackedFields<JapaneseLexicon> = {
  base: Int32Array,
  check: Int32Array,
  firstReading: Int32Array,
  readingContext: Int16Array,
  readingCost: Int16Array,
  connectionCost: Int16Array,
  characterClass: Uint8Array,
  classOptions: Uint8Array,
  firstUnknown: Int32Array,
  unknownContext: Int16Array,
  unknownCost: Int16Array,
  partOfSpeech: Uint8Array,
};

/** Words of the class are guessed even where the dictionary knows one that begins here. */
export const INVOKED = 1;
/** A guessed word of the class reaches as far as the class does; else it is one character. */
export const GROUPED = 2;

/** What the grouping of morphemes into words asks of a morpheme; everything else is `other`. */
export type PartOfSpeech =
  | "other"
  | "noun"
  | "nounSuffix"
  | "nounPrefix"
  | "verb"
  | "dependentVerb"
  | "adjective"
  | "dependentAdjective"
  | "auxiliary"
  | "bindingParticle"
  | "topicParticle";

/** The numbers under which a lexicon names the parts of speech. */
export const PARTS_OF_SPEECH: readonly PartOfSpeech[] = [
  "other",
  "noun",
  "nounSuffix",
  "nounPrefix",
  "verb",
  "dependentVerb",
  "adjective",
  "dependentAdjective",
  "auxiliary",
  "bindingParticle",
  "topicParticle",
];
