import type { Language, Spelling } from "../../model.ts";
import type { Evidence } from "./evidence.ts";
import { isDrawnForKana, type Slip } from "./kind.ts";
import { areWhole, type Look } from "./look.ts";

/** Whether kana were a misprint: におて for において, アカウト for アカウント, ヘ for へ. */
export function isKanaMisprint(
  look: Look,
  slip: Slip,
  language: Language,
  { areAlike }: Spelling,
  evidence: Evidence,
): boolean {
  const { old, now, gain, stands } = look;
  if (slip === "replaced" && old.length > 1) return false;
  if (slip === "replaced" && sameGlyph.test(old + now)) return true;
  if (slip === "replaced" && (isDrawnForKana(old, now) || isKatakana(old) !== isKatakana(now)))
    return gain >= leastOfSigns && areAlike(old, now, language);
  if (isKatakana(old + now)) return isOfKatakana(look, evidence);
  return gain >= leastOfHiragana && areWhole(stands);
}

const sameGlyph = /^(?:ヘへ|へヘ|ベべ|べベ|ペぺ|ぺペ)$/;
/** ポリシ一 is 5.7 from ポリシー. */
const leastOfSigns = 5;
/** Of 34 changes of a particle or an ending none gains more than 5; half of the misprints in hiragana gain more than 10. */
const leastOfHiragana = 7;

function isKatakana(text: string): boolean {
  return /^[ァ-ヺー]+$/.test(text);
}

/**
 * A run of katakana that no lexicon knows, now of words that one knows: both of them known (ガード and カード) are two words. Where the
 * lexicon lacks the new one too, the document may have it elsewhere.
 */
function isOfKatakana(look: Look, { isUsual }: Evidence): boolean {
  const { gain, old, now, stood, stands, before, after, at } = look;
  if (stood.some(({ text, known }) => known && /[ァ-ヺ]/.test(text))) return false;
  const isKnown = areWhole(stands) && stands.every(({ text }) => text.length >= shortestName);
  if (isKnown && gain >= leastOfKatakana) return true;
  const [wrong, right] = [
    before.slice(Math.max(0, at - beside), at + old.length + beside),
    after.slice(Math.max(0, at - beside), at + now.length + beside),
  ];
  return isKatakana(wrong) && right.length > shortestName && isUsual(wrong, right);
}

/** サト and サイト may be two names. */
const shortestName = 4;
const leastOfKatakana = 1;
const beside = 3;
