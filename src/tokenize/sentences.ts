import type { Span, SplitSentences } from "../model.ts";
import { isGraphemeBoundary } from "../text/graphemes.ts";
import { isAbbreviation } from "./abbreviations.ts";
import { closingBrackets, isQuote } from "./brackets.ts";
import { HAN, HIRAGANA, KATAKANA, LETTER, SPACE, kindOf } from "./characters.ts";

/**
 * Cuts a text into sentences; the white space behind a sentence belongs to it. A sentence ends
 *
 * - at a line end, always;
 * - behind 。！？ and their half-width forms with the closing brackets and quotes behind them, but not within brackets or
 *   quotes after which it goes on: 「同意します。」と表示, 個人情報（…をいう。）を;
 * - behind `.`, `!` and `?` before white space, but not behind an abbreviation, an initial or the number of a line;
 * - in Chinese behind ； before the next mark of a list: （一）…；（二）….
 *
 * Any other semicolon and every colon end nothing: what a colon announces on its line is one sentence with it.
 */
export const splitSentences: SplitSentences = (text, language) => {
  const spans: Span[] = [];
  const closings = closingBrackets(text);
  const isChinese = language === "zh-Hans" || language === "zh-Hant";
  // Every other sentence begins with what is not white space, since that belongs to the one before.
  const first = behindSpace(text, 0);
  let start = 0;
  const end = (offset: number): void => {
    if (offset <= start || !isGraphemeBoundary(text, offset, start)) return;
    spans.push([start, offset]);
    start = offset;
  };
  for (let at = 0; at < text.length;) {
    const mark = text.charAt(at);
    const closing = closings.get(at);
    if (mark === "\n") {
      const stop = behindSpace(text, at);
      if (at > first) end(stop);
      at = stop;
    } else if (closing !== undefined) {
      const stop = behindClosings(text, closing + 1);
      if (endsAtBracket(text, Math.max(start, first), at, closing, stop)) end(behindSpace(text, stop));
      at = stop;
    } else if (ENDS.includes(mark)) {
      const stop = behindClosings(text, behindEnds(text, at));
      const ends =
        LATIN_ENDS.includes(mark) && !isIdeographicAt(text, at - 1)
          ? endsLatin(text, Math.max(start, first), at, stop, language === "en")
          : endsIdeographic(text, Math.max(start, first), at, stop);
      if (ends) end(behindSpace(text, stop));
      at = stop;
    } else {
      at += 1;
      if (isChinese && SEMICOLONS.includes(mark)) {
        const next = behindSpace(text, at);
        if (matchesAt(LIST_MARK, text, next)) end(next);
      }
    }
  }
  end(text.length);
  return spans;
};

const LATIN_ENDS = ".!?";
const ENDS = `。｡！？．‼⁇⁈⁉${LATIN_ENDS}`;
const CLOSINGS = "」』｣）)］]】〕〗》〉”’";
const SEMICOLONS = "；;";

/** The mark of the next member of a Chinese list: （二） (2) ② 二、 2. b) */
const LIST_MARK =
  /[（(](?:[一二三四五六七八九十]{1,3}|[\d０-９]{1,2}|[a-z])[）)]|[①-⑳]|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:[、．)）]|\.(?!\d))|[a-z][)）]/y;

/** What goes on behind 。」 and begins no sentence: a particle, a mark, a further quotation, a small letter. */
const CONTINUATION =
  /[\u3041-\u309f「『、，,；;：:・」』）)”’》〉。．.！？!?—…～-]|[的和与與或及等是为為中内內者之时時规規]|[a-z]/y;
/** Behind a Latin name that ends in a point the Japanese sentence goes on with its particle. */
const PARTICLE = /[はがをのにへ]|と(?![きも])/y;
/** 「いつ届くか？」 aside, ？ goes on in …か？と and …か？など. */
const QUOTED_ON = /と(?=[いのしはも思考聞問感])|って|など|等/y;

function endsAtBracket(text: string, start: number, opening: number, closing: number, stop: number): boolean {
  if (!ENDS.includes(text.charAt(closing - 1))) return false;
  const opensSentence = start === opening;
  const isSpeech =
    isQuote(text.charAt(opening)) && ("：:".includes(text.charAt(opening - 1)) || isSpaceAt(text, stop));
  if (!opensSentence && !isSpeech) return false;
  return !matchesAt(CONTINUATION, text, behindBlanks(text, stop));
}

function endsIdeographic(text: string, start: number, mark: number, stop: number): boolean {
  const unit = text.charAt(mark);
  if (unit === "．" || unit === ".") return !isInNumber(text, start, mark, stop);
  if (unit === "。" || unit === "｡") return true;
  // In names such as Yahoo！ニュース the mark stands between a letter and what goes on at once.
  if (kindAt(text, mark - 1) === LETTER && stop === mark + 1 && stop < text.length && !isSpaceAt(text, stop))
    return false;
  return !matchesAt(QUOTED_ON, text, stop);
}

function endsLatin(text: string, start: number, mark: number, stop: number, isEnglish: boolean): boolean {
  if (stop < text.length && !isSpaceAt(text, stop)) return false;
  const next = behindBlanks(text, stop);
  if (next >= text.length || text.charAt(next) === "\n") return true;
  const word = wordFrom(text, next);
  if (/^[a-z]/.test(word) || matchesAt(PARTICLE, text, next)) return false;
  if (text.charAt(mark) === ".") {
    if (isLabel(text, start, mark)) return false;
    return stop > mark + 1 || !isAbbreviation(wordBefore(text, start, mark), word);
  }
  // Yahoo! JAPAN, in a text that has 。 to end its sentences with.
  return isEnglish || !/^[A-Za-z]/.test(word);
}

/** ．in ３．５ and behind the number that opens a line. */
function isInNumber(text: string, start: number, mark: number, stop: number): boolean {
  if (isLabel(text, start, mark) || kindAt(text, mark - 1) === LETTER) return true;
  return /[\d０-９]/.test(text.charAt(mark - 1)) && /[\d０-９]/.test(text.charAt(stop));
}

/** Whether the point closes a label: `1.`, `2.3.`, `iv.`, `A.`, `Section 5.`, `一．` at the start, or the `: 1.` of a list. */
function isLabel(text: string, start: number, mark: number): boolean {
  if (mark - start <= LONGEST_LABEL && LABEL.test(text.slice(start, mark))) return true;
  return INNER_LABEL.test(text.slice(Math.max(start, mark - 5), mark));
}

const LONGEST_LABEL = 24;
const LABEL =
  /^(?:(?:Article|Section|Chapter|Part|Clause|Annex|Appendix|Schedule|Exhibit|Step) )?(?:[\d０-９]{1,4}(?:[.．-][\d０-９]{1,3}){0,5}|[A-Za-zＡ-Ｚａ-ｚ]|[ivxlIVXL]{1,6}|[一二三四五六七八九十百]{1,4})$/;

const INNER_LABEL = /[:：;；,，、] ?\d{1,2}$/;

/** The word before a point, with the points within it: `U.S`, `e.g`; empty behind the end of a URL or a number. */
function wordBefore(text: string, start: number, stop: number): string {
  return WORD_BEFORE.exec(text.slice(Math.max(start, stop - 20), stop))?.[1] ?? "";
}

const WORD_BEFORE = /(?:^|[^!-~]|["'(,/[])([A-Za-z.]{1,16})$/;

/** The first letters or digits from here, behind an opening quote or bracket. */
function wordFrom(text: string, start: number): string {
  return /^["'“‘([]?([A-Za-z\d０-９]{0,16})/.exec(text.slice(start, start + 18))?.[1] ?? "";
}

function behindEnds(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && (ENDS.includes(text.charAt(at)) || isVariationSelector(text, at))) at += 1;
  return at;
}

/** ‼️ is a mark and the wish to see it as an emoji. */
function isVariationSelector(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0xfe0e || text.charCodeAt(at) === 0xfe0f;
}

function behindClosings(text: string, start: number): number {
  let at = start;
  while (at < text.length && CLOSINGS.includes(text.charAt(at))) at += 1;
  return at;
}

function behindSpace(text: string, start: number): number {
  let at = start;
  while (isSpaceAt(text, at)) at += 1;
  return at;
}

/** Behind the white space on the same line. */
function behindBlanks(text: string, start: number): number {
  let at = start;
  while (isSpaceAt(text, at) && text.charAt(at) !== "\n") at += 1;
  return at;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function kindAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? kindOf(text.charCodeAt(at)) : -1;
}

function isSpaceAt(text: string, at: number): boolean {
  return kindAt(text, at) === SPACE;
}

function isIdeographicAt(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === HAN || kind === HIRAGANA || kind === KATAKANA;
}
