import { describe, expect, test } from "vitest";
import { compareSentences } from "./judged.ts";

/** `[former/new]`: the old sentence has the one, the new sentence the other. */
async function materialityOf(notation: string): Promise<string> {
  const side = (which: 1 | 2): string =>
    notation.replace(/\[([^/\]]*)\/([^/\]]*)\]/g, (_, ...sides: string[]) => sides[which - 1] ?? "");
  return (await compareSentences("en", side(1), side(2))).materiality;
}

/** What is said of daily matters in one word or another, and notation. */
const light: readonly string[] = [
  "The crane crew will [extinguish/put out] all lamps before they leave.",
  "Marquees are [erected/put up] on the lower meadow.",
  "The barn [accommodates/sleeps] twelve shearers.",
  "Shearers must [vacate/leave] the barn by noon.",
  "Fleeces are [shipped/dispatched] within a week.",
  "The meadow must be left [as you found it/in the state in which you found it].",
  "The track is [unsuitable/not suitable] for wagons.",
  "A [non-registered/unregistered] dog may not herd.",
  "Bring a photo [I.D./ID] and a pen, and if you are late, ring the bell.",
  "In the event of rain, ask the [A.G.M./AGM] steward for a tent.",
  "A loud shearer [reflects back/reflects] on the whole crew.",
  "The crew is [completely full/full] at twelve.",
  "Wait [until such time as/until] the bell rings.",
  "The bell [must be/is to be] returned by dusk.",
  "Please [speak quietly/keep your voice down] near the ewes.",
  "See [pg. 7/page 7] of the shearing guide.",
  "Shears may be [borrowed/taken out] for three days.",
  "A shearer is liable whether [the shears are sharp or not/or not the shears are sharp].",
  "[Notify the shepherd/Let the shepherd know] immediately.",
];

const told: readonly string[] = [
  "The crane crew will [extinguish/watch] all lamps before they leave.",
  "Marquees are [put up/taken down] on the lower meadow.",
  "Shearers must [vacate/clean] the barn by noon.",
  "Fleeces are [shipped/paid] within a week.",
  "The track is [unsuitable/suitable] for wagons.",
  "Shears may be [borrowed/bought] for three days.",
  "A motion needs [the majority of/most of the] votes cast.",
  "The list of tools is [not /]exhaustive.",
];

describe("daily matters", () => {
  test.each(light)("in other words: %s", async (sentence) => {
    expect(await materialityOf(sentence)).toBe("editorial");
  });
  test.each(told)("which are other matters: %s", async (sentence) => {
    expect(await materialityOf(sentence)).toBe("substantive");
  });
});
