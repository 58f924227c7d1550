import type { Block, Correspondence, Counterpart, Language, Segmented, Sentence } from "../../model.ts";
import { append } from "../../sequence/append.ts";

/** The two texts that are compared. */
export interface Sides<T> {
  readonly reference: T;
  readonly translation: T;
}

/** Some sentences of one text, one behind the other. */
export interface Passage {
  readonly language: Language;
  readonly text: string;
  readonly sentences: readonly PlacedSentence[];
}

/** A sentence with where it begins in the passage's text. */
export interface PlacedSentence {
  readonly sentence: Sentence;
  readonly text: string;
  readonly offset: number;
}

/** Sentences of both texts that say the same; `score` as the correspondence has it. */
export interface Bead extends Sides<Passage> {
  readonly score: number;
}

/** Blocks of both texts that say the same, with what their sentences say: `beads` are paired, `lost` and `gained` stand on one side alone. */
export interface Pair extends Sides<Passage> {
  readonly blocks: Counterpart<Block>;
  readonly beads: readonly Bead[];
  readonly lost: readonly Sentence[];
  readonly gained: readonly Sentence[];
  /** Put together by their place alone, so freely is the one worded that hardly a word of it is the other's. */
  readonly freely: boolean;
}

/** The paired blocks in the order of the correspondence. */
export function pairsOf(correspondence: Correspondence, sides: Sides<Segmented>): readonly Pair[] {
  const languages = {
    reference: correspondence.reference.language,
    translation: correspondence.translation.language,
  };
  const byBlock = new Map<string, Counterpart<Sentence>[]>();
  for (const one of correspondence.sentences) {
    const key = keyOf(one);
    append(byBlock, key, one);
  }
  return correspondence.blocks
    .filter(({ reference, translation }) => reference.length > 0 && translation.length > 0)
    .map((blocks): Pair => {
      const keys = new Set([
        ...blocks.reference.map(({ id }) => `r${id}`),
        ...blocks.translation.map(({ id }) => `t${id}`),
      ]);
      const sentences = Array.from(keys).flatMap((key) => byBlock.get(key) ?? []);
      const side = (which: keyof typeof languages): Passage =>
        passageOf(
          blocks[which].flatMap(({ id }) => sides[which].sentences.get(id) ?? []),
          languages[which],
        );
      return {
        blocks,
        reference: side("reference"),
        translation: side("translation"),
        beads: sentences
          .filter((one) => one.reference.length > 0 && one.translation.length > 0)
          .map(({ reference, translation, score }) => ({
            reference: passageOf(reference, languages.reference),
            translation: passageOf(translation, languages.translation),
            score,
          })),
        lost: sentences.flatMap((one) => (one.translation.length === 0 ? one.reference : [])),
        gained: sentences.flatMap((one) => (one.reference.length === 0 ? one.translation : [])),
        freely: false,
      };
    });
}

/** Every counterpart stands under its first block, so that each is met once. */
function keyOf({ reference: [first], translation: [second] }: Counterpart<Sentence>): string {
  return first === undefined ? `t${second?.block.id ?? ""}` : `r${first.block.id}`;
}

export function passageOf(sentences: readonly Sentence[], language: Language): Passage {
  const placed: PlacedSentence[] = [];
  let text = "";
  for (const sentence of sentences) {
    const own = sentence.block.text.slice(...sentence.span);
    // Blocks and sentences that do not follow one another never run together into one word or number.
    if (text !== "" && !/\s$/.test(text)) text += "\n";
    placed.push({ sentence, text: own, offset: text.length });
    text += own;
  }
  return { language, text, sentences: placed };
}

/** Two blocks put together by hand: as one bead, or sentence by sentence where both have as many. */
export function pairOfBlocks(
  reference: Block,
  translation: Block,
  sides: Sides<Segmented>,
  languages: Sides<Language>,
  freely: boolean,
): Pair {
  const [from, to] = [
    sides.reference.sentences.get(reference.id) ?? [],
    sides.translation.sentences.get(translation.id) ?? [],
  ];
  const bead = (one: readonly Sentence[], other: readonly Sentence[]): Bead => ({
    reference: passageOf(one, languages.reference),
    translation: passageOf(other, languages.translation),
    score: 0.5,
  });
  return {
    blocks: { reference: [reference], translation: [translation], relation: "matched", score: 0.5 },
    reference: passageOf(from, languages.reference),
    translation: passageOf(to, languages.translation),
    beads:
      from.length === to.length
        ? from.map((one, index) => bead([one], to.slice(index, index + 1)))
        : [bead(from, to)],
    lost: [],
    gained: [],
    freely,
  };
}
