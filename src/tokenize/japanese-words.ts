import { PARTS_OF_SPEECH, type PartOfSpeech } from "./japanese-lexicon.ts";

/** What has gone into the word so far. `form` ends in て, ば and the like, behind which the verb may go on. */
export type WordState = "none" | "honorific" | "noun" | "predicate" | "form";

/** What the word is when the morpheme has joined it, or null where the morpheme begins a word of its own. */
export function joined(
  state: WordState,
  part: PartOfSpeech,
  text: string,
  next: PartOfSpeech,
): WordState | null {
  // し＋て＋は＋なり＋ませ＋ん, but not the は of 使用しては、; 等 stays apart, since it widens what stands before it.
  if (part === "topicParticle" && !DEPENDENT.has(next)) return null;
  if (part === "nounSuffix" && text === "等") return null;
  return JOINED[state][part] ?? null;
}

/** What a word is that begins with the morpheme. */
export function begun(part: PartOfSpeech, text: string): WordState {
  // 本規約 and 各国 keep their two halves: 本利用規約 differs from 本規約 by 利用 alone.
  if (part === "nounPrefix") return HONORIFICS.includes(text) ? "honorific" : "none";
  if (part === "noun") return "noun";
  return DEPENDENT.has(part) || part === "verb" || part === "adjective" ? "predicate" : "none";
}

/**
 * By what a word is so far and the morpheme that follows: いたし＋ませ＋ん, 保存し＋て＋い＋ます and
 * し＋なけれ＋ば＋なり＋ませ＋ん are one form of one verb, お＋客＋様 and 利用＋者 one noun.
 */
const JOINED: Readonly<Record<WordState, Readonly<Partial<Record<PartOfSpeech, WordState>>>>> = {
  none: {},
  honorific: { noun: "noun", verb: "predicate", adjective: "predicate" },
  noun: { nounSuffix: "noun" },
  predicate: {
    auxiliary: "predicate",
    dependentVerb: "predicate",
    dependentAdjective: "predicate",
    bindingParticle: "form",
  },
  form: {
    auxiliary: "predicate",
    dependentVerb: "predicate",
    dependentAdjective: "predicate",
    topicParticle: "form",
  },
};

const DEPENDENT: ReadonlySet<PartOfSpeech> = new Set(["auxiliary", "dependentVerb", "dependentAdjective"]);

const HONORIFICS: readonly string[] = ["お", "ご", "御"];

/** The part of speech that a lexicon's byte stands for. */
export function partOfSpeechAt(index: number): PartOfSpeech {
  return PARTS_OF_SPEECH[index] ?? "other";
}
