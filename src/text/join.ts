/** What an author's wrap stood for: nothing between CJK characters, a space elsewhere. */
export type Joint = "" | " ";

/**
 * The joint for two pieces of one paragraph that a line end, a page end or a hard wrap set apart. Next to a Han
 * character, kana or CJK punctuation nothing stands for the line end; between a CJK and a Latin character the rest of
 * the document decides (`spaced`, from `spacesLatin`), for both spellings are common: `IBM の` and `IBMの`.
 */
export function wrapJoint(before: string, after: string, spaced = false): Joint {
  const [last, first] = [lastCharacter(before), firstCharacter(after)];
  if (last === "" || first === "" || WHITE.test(last) || WHITE.test(first)) return "";
  if (isSoftBreak(last) || isSoftBreak(first)) return "";
  const [cjkBefore, cjkAfter] = [CJK.test(last), CJK.test(first)];
  if (cjkBefore && cjkAfter) return "";
  if (!cjkBefore && !cjkAfter) return " ";
  return spaced && WORD.test(cjkBefore ? first : last) && LETTER.test(cjkBefore ? last : first) ? " " : "";
}

/** Two pieces of one paragraph as one text. */
export function joinWrapped(before: string, after: string, spaced = false): string {
  return before + wrapJoint(before, after, spaced) + after;
}

/** Whether a text writes Latin words and numbers with a space between them and Han or kana (`30 日`, `IBM 云服务`). */
export function spacesLatin(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  return count(SPACED) > count(TIGHT);
}

/** Enough to know a document's habit; the habit of a text does not change after some pages. */
const SAMPLE = 200_000;
const WHITE = /\s/u;
const LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〇]/u;
const CJK =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u2e80-\u303f\u30a0-\u33ff\ufe30-\ufe4f\uff00-\uffef]/u;
const WORD = /[\p{Script=Latin}\p{Nd}]/u;
const SPACED = /[A-Za-z0-9] (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;
const TIGHT = /[A-Za-z0-9](?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

/** Soft hyphen and zero-width space: they mark where a line may end, and show nothing where it does not. */
function isSoftBreak(character: string): boolean {
  return character === "\u00ad" || character === "\u200b";
}

function lastCharacter(text: string): string {
  const last = text.at(-1) ?? "";
  return LOW_SURROGATE.test(last) ? text.slice(-2) : last;
}

function firstCharacter(text: string): string {
  const code = text.codePointAt(0);
  return code === undefined ? "" : String.fromCodePoint(code);
}

const LOW_SURROGATE = /[\udc00-\udfff]/;
