import type { Spelling } from "../../../model.ts";
import { lookAt } from "../look.ts";
import type { Stretch } from "../stretches.ts";

/** Whether a picture or an ornament stood within a word, beside its characters or for one of them: 窓⭐口 for 窓口, 体👉会 for 体育会. What stands now has to be one word of the lexicon. */
export function isSignInWord(text: string, stretch: Stretch, spelling: Spelling): boolean {
  const { now } = stretch;
  if (!sign.test(text.slice(...stretch.span)) || !/^\p{sc=Han}?$/u.test(now)) return false;
  const { stands, at } = lookAt(text, stretch, "ja", spelling);
  const [word] = stands;
  return (
    stands.length === 1 &&
    word !== undefined &&
    word.known &&
    word.span[0] < at &&
    word.span[1] > at + now.length
  );
}

const sign = /^(?![©®™℃№℡])[\p{So}\p{Extended_Pictographic}\u{FE0F}]{1,2}$/u;
