import type { Document, Language, Spelling } from "../../model.ts";
import { isEnglishMisprint, isWord } from "./english/english.ts";
import { withSmallWords } from "./english/small-words.ts";
import { chinesePhrases } from "./chinese/phrases.ts";
import { isDrawnForHan } from "./drawn-alike.ts";
import { withBracketsClosed } from "./english/brackets.ts";
import { decoded } from "./decoded.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { isLeftForeign } from "./foreign.ts";
import { kindsBy } from "./english/grammar/kinds.ts";
import { isGrammarSlip } from "./english/grammar/slip.ts";
import { isDrawnForKana } from "./kind.ts";
import { isVerbLeftOut } from "./left-out.ts";
import { isLatinNameMistyped } from "./latin-names.ts";
import { isMeasureMisused } from "./chinese/measure-words.ts";
import { japanesePhrases } from "./japanese/phrases.ts";
import { isChinese } from "../reading.ts";
import { isMisprint } from "./misprint.ts";
import { isNameMisspelled } from "./names.ts";
import { withoutNotes } from "./notes.ts";
import { withoutLeftovers } from "./chinese/half-worded.ts";
import { isSignWrittenOtherwise } from "./chinese/known-elsewhere.ts";
import { withAdverbsInOrder } from "./chinese/order.ts";
import { isCommonWordMisspelled } from "./common-words.ts";
import { isHeardBeside } from "./japanese/heard-for.ts";
import { isKatakanaSlip } from "./japanese/katakana.ts";
import { isReadAlike } from "./japanese/read-alike.ts";
import { isSignInWord } from "./japanese/stray-sign.ts";
import { isHalfTyped, isOtherKana, isOtherScript } from "./japanese/typed.ts";
import { withPhrases } from "./phrases.ts";
import { withoutAlmostTwice } from "./repeated/almost.ts";
import { saidOnce } from "./repeated/once.ts";
import { type Stretch, stretchesOf } from "./stretches.ts";
import { isStranger } from "./english/strangers.ts";
import { withTypedRight } from "./english/typed.ts";

/**
 * The old text with its misprints put right, as the new one has them; `mayStand` is asked of such a text before it is taken, so that what a
 * rule reads in the old words is not lost; not of サ一ビス, in which there is no number.
 */
export type Mend = (
  before: string,
  after: string,
  language: Language,
  mayStand: (mended: string) => boolean,
) => string;

/** What puts right the misprints of one document that the other has no longer. A correction alone is one: what is misprinted anew is told. */
export function mendBy(spelling: Spelling, old: Document, now: Document): Mend {
  const evidence = evidenceOf(old, now);
  const kinds = kindsBy(spelling);
  const isOne = (text: string, stretch: Stretch, language: Language): boolean => {
    if (isNameMisspelled(text, stretch, evidence)) return true;
    if (language === "en")
      return (
        isEnglishMisprint(text, stretch, spelling, evidence) ||
        isStranger(text, stretch, evidence) ||
        isGrammarSlip(text, stretch, kinds)
      );
    const [wrong, right] = [text.slice(...stretch.span), stretch.now];
    if (isDrawnForHan(text, stretch)) return true;
    if (isSignWrittenOtherwise(text, stretch, evidence)) return true;
    if (isLatinNameMistyped(text, stretch, spelling)) return true;
    if (isLeftForeign(text, stretch, language) || isVerbLeftOut(text, stretch, language)) return true;
    if (isChinese(language) && isMeasureMisused(text, stretch)) return true;
    if (isCommonWordMisspelled(text, stretch)) return true;
    if (
      language === "ja" &&
      (isMiswritten(text, stretch) ||
        isSignInWord(text, stretch, spelling) ||
        isKatakanaSlip(text, stretch, spelling, evidence))
    )
      return true;
    const stray = strayLetter(text, stretch);
    if (stray !== null && evidence.isUsual(...stray)) return true;
    if (!isWord(wrong)) return isMisprint(text, stretch, language, spelling, evidence);
    // In another language a word of English is a name.
    return evidence.isUsual(wrong, right) && isEnglishMisprint(text, stretch, spelling, evidence);
  };
  return (stood, after, language, mayStand) => {
    if (stood.length + after.length > longest) return stood;
    const addressed = isChinese(language) ? asAddressed(stood, after) : stood;
    const said = saidOnce(
      withoutRemnants(withoutNotes(decoded(addressed, after), after), after),
      after,
      language,
    );
    const before = withPhrasesPutRight(said, after, language, spelling, evidence);
    const whole = joined(
      before,
      stretchesOf(piecesOf(before), piecesOf(after), language === "en" ? 0 : 1),
      language,
    );
    if (whole.length > mostStretches) return before;
    const stretches = whole.flatMap((one) =>
      isOne(before, one, language) ? [one] : apart(before, one, language),
    );
    let mended = before;
    // From the end, so that the places of those ahead stay.
    for (const stretch of stretches.toReversed()) {
      const [start, end] = stretch.span;
      if (!isOne(before, stretch, language)) continue;
      const isSign =
        isDrawnForKana(before.slice(start, end), stretch.now) ||
        isDrawnForHan(before, stretch) ||
        isLeftForeign(before, stretch, language) ||
        isSignWrittenOtherwise(before, stretch, evidence) ||
        isSaidTwice(before, stretch) ||
        (isChinese(language) && isMeasureMisused(before, stretch)) ||
        (language === "ja" && isMiswritten(before, stretch));
      // What no word of English was, no rule has read: withing 14 days.
      if (!isSign && language !== "en" && !mayStand(before.slice(0, start) + stretch.now + before.slice(end)))
        continue;
      mended = mended.slice(0, start) + stretch.now + mended.slice(end);
    }
    return mended;
  };
}

/** 况视情 for 视情况: what went from one place and came to another close by is one stretch of the same characters. */
function joined(text: string, stretches: readonly Stretch[], language: Language): readonly Stretch[] {
  const [first, second, ...others] = stretches;
  if (!isChinese(language) || first === undefined || second === undefined || others.length > 0)
    return stretches;
  const span = [first.span[0], second.span[1]] as const;
  const now = first.now + text.slice(first.span[1], second.span[0]) + second.now;
  const old = text.slice(...span);
  return old.length <= longestMixed && sorted(old) === sorted(now) ? [{ span, now }] : stretches;
}

const longestMixed = 3;

/** 入实天写 for 如实填写: what was found together may be two slips with a character between them. */
function apart(text: string, stretch: Stretch, language: Language): readonly Stretch[] {
  const { span, now } = stretch;
  const old = text.slice(...span);
  if (!isChinese(language) || old.length !== now.length || old.length > longestMixed) return [stretch];
  const places = Array.from(old).flatMap((one, index) => (one === now[index] ? [] : [index]));
  return places.map((index) => ({ span: [span[0] + index, span[0] + index + 1], now: now[index] ?? "" }));
}

function sorted(text: string): string {
  return Array.from(text).sort().join("");
}

/** 须须出示: whoever must, must once. */
function isSaidTwice(text: string, { span: [start, end], now }: Stretch): boolean {
  const old = text.slice(start, end);
  if (now !== "" || !/^\p{sc=Han}{1,4}$/u.test(old)) return false;
  return text.slice(0, start).endsWith(old) || text.slice(end).startsWith(old);
}

/** What is put right in the whole sentence, before it is compared stretch by stretch. */
function withPhrasesPutRight(
  before: string,
  after: string,
  language: Language,
  spelling: Spelling,
  evidence: Evidence,
): string {
  if (language === "en") return withEnglishPutRight(before, after, spelling, evidence);
  if (language === "ja") return withPhrases(before, after, japanesePhrases);
  return withAdverbsInOrder(withoutLeftovers(withPhrases(before, after, chinesePhrases), after), after);
}

function withEnglishPutRight(before: string, after: string, spelling: Spelling, evidence: Evidence): string {
  const typed = withTypedRight(withBracketsClosed(before, after), after, spelling, evidence);
  return withSmallWords(withoutAlmostTwice(typed, after), after);
}

/** What shows in a stretch of Japanese and what stands beside it, whatever the lexicon makes of it. */
function isMiswritten(text: string, stretch: Stretch): boolean {
  return (
    isHeardBeside(text, stretch) ||
    isReadAlike(text, stretch) ||
    isHalfTyped(text, stretch) ||
    isOtherKana(text, stretch) ||
    isOtherScript(text.slice(...stretch.span), stretch.now)
  );
}

/** With the reader called 您 or 你 as in the new text, where each of the two knows but one of them: what was misprinted beside it stands alone then. */
function asAddressed(before: string, after: string): string {
  const one = /您/.test(before) ? "您" : "你";
  const other = one === "您" ? "你" : "您";
  return before.includes(other) || after.includes(one) ? before : before.replaceAll(one, other);
}

/** A space of HTML that nobody decoded, and a tag that closes nothing, where the new text has none. */
function withoutRemnants(before: string, after: string): string {
  const spaced = after.includes("nbsp") ? before : before.replace(/&(?:amp;)*nbsp;?/gi, " ");
  return /<\/[a-z]/i.test(after) ? spaced : spaced.replace(/<\/(?:b|i|u|p|a|em|li|div|span|strong)>/gi, "");
}

/** ボTット and ボット: the word around a letter that got into katakana, with it and without; null where it is no such. */
function strayLetter(text: string, { span: [start, end], now }: Stretch): readonly [string, string] | null {
  const [ahead] = /[ァ-ヺー]+$/.exec(text.slice(Math.max(0, start - longestWord), start)) ?? [];
  const [behind] = /^[ァ-ヺー]+/.exec(text.slice(end, end + longestWord)) ?? [];
  if (ahead === undefined || behind === undefined || now !== "") return null;
  const letter = text.slice(start, end);
  return /^[A-Za-z]$/.test(letter) ? [ahead + letter + behind, ahead + behind] : null;
}

const longestWord = 20;

function piecesOf(text: string): readonly string[] {
  return text.match(/[A-Za-z]+|[^A-Za-z]/gu) ?? [];
}

/** A sentence, and one that was not rewritten. */
const longest = 4000;
const mostStretches = 12;
