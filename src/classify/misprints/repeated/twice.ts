import type { Language, Span } from "../../../model.ts";
import { beginsMember, isMember, joints } from "./bounds.ts";
import { isInTurn, isJoinedWithItself, isMeantTwice } from "./meant.ts";
import { keysOf, type Piece, piecesOf, spanOf } from "./pieces.ts";

/**
 * The second of words that stand twice side by side, with nothing or only a joint between them, and that the other text has once: 編集または編集または削除,
 * "with our partners with our partners". Null where there are none. One or two Han characters are left to the lexicon, which knows 人人.
 */
export function saidTwice(text: string, other: string, language: Language): Span | null {
  const pieces = piecesOf(text);
  if (pieces.length > mostPieces || isInTurn(text)) return null;
  const others = keysOf(piecesOf(other));
  for (let period = Math.floor(pieces.length / 2); period > 0; period -= 1) {
    for (const run of runsOf(pieces, period)) {
      const [from, to] = secondOf(text, pieces, run, period, language) ?? [0, 0];
      if (from === to || others.includes(keysOf(pieces, from - period, to))) continue;
      return [pieces[from - 1]?.span[1] ?? 0, pieces[to - 1]?.span[1] ?? 0];
    }
  }
  return null;
}

/** A paragraph; from here on comparing each piece with each takes too long. */
const mostPieces = 1500;

interface Run {
  readonly start: number;
  readonly length: number;
}

/** Where pieces are the same as those a period further on. */
function runsOf(pieces: readonly Piece[], period: number): readonly Run[] {
  const runs: Run[] = [];
  let length = 0;
  for (let at = 0; at + period <= pieces.length; at += 1) {
    const same = pieces[at + period] !== undefined && pieces[at]?.key === pieces[at + period]?.key;
    if (same) length += 1;
    else if (length > 0) {
      runs.push({ start: at - length, length });
      length = 0;
    }
  }
  return runs;
}

/** The pieces that may go: what joins them with the second of the two. */
function secondOf(
  text: string,
  pieces: readonly Piece[],
  { start, length }: Run,
  period: number,
  language: Language,
): Span | null {
  const textOf = (from: number, to: number): string => text.slice(...spanOf(pieces, from, to));
  if (length >= period) {
    const words = textOf(start, start + period);
    if (isTooShort(words, period) || isMeantTwice(words, language)) return null;
    const isList = seam.test(words) && !isClause(words) && !bare.test(words);
    for (let from = start; from + period <= start + length; from += 1) {
      if (!isList || isListed(text, pieces, from, from + period, from + 2 * period, language))
        return [from + period, from + 2 * period];
    }
    return null;
  }
  const words = textOf(start, start + length);
  const joint = textOf(start + length, start + period);
  if (length < shortestJoined(words) || isMeantTwice(words, language) || isJoinedWithItself(words))
    return null;
  const isJoint = joints[language].test(joint);
  const isLong = isClause(words);
  if (!isJoint && !(isLong && binds.test(joint)) && !isSubjectAgain(text, words, joint)) return null;
  if (/^\s*(?:not\b|ない|不)/i.test(text.slice(pieces[start + period + length - 1]?.span[1]))) return null;
  if (isJoint && !isLong && !isListed(text, pieces, start, start + length, start + period + length, language))
    return null;
  return [start + length, start + period + length];
}

/** Both the first and the second stand for themselves. */
function isListed(
  text: string,
  pieces: readonly Piece[],
  first: number,
  second: number,
  end: number,
  language: Language,
): boolean {
  const ahead = text.slice(0, pieces[first]?.span[0]);
  const behind = text.slice(pieces[end - 1]?.span[1]);
  const [head = ""] = opening.exec(text.slice(pieces[first]?.span[0])) ?? [];
  if (head !== "") return isMember(ahead + head, behind, language);
  const isClosed = closing.test(text.slice(0, pieces[second - 1]?.span[1]));
  return isClosed ? beginsMember(ahead, language) : isMember(ahead, behind, language);
}

const seam = /[、，,・]|\b(?:and|or)\b|[和与與或及]|および|または|又は/i;

/** More than a member of a list: what stands beside it belongs to none of its words alone. */
function isClause(words: string): boolean {
  const bare = words.replace(/^[、，,\s]+|[、，,\s]+$/g, "");
  if (/^[\p{sc=Latin}\s'’,-]+$/u.test(bare))
    return bare.split(/\s+/).length >= mostOfMember && !bare.includes(",");
  return (
    bare.length >= shortestClause &&
    (/[をはにが]/.test(bare) || (/\p{sc=Han}{8}/u.test(bare) && !/[、・]/.test(bare)))
  );
}

const mostOfMember = 4;

/** "or the": no word of content that anything could belong to. */
const bare = /^\s*(?:(?:and|or|the|an?|to|of|in|on|by|for|with|your|our)\b\s*)+$/i;

/** ...活動で...活動について: what binds the first to the sentence, not to the second. */
const binds = /^(?:[をはにがでともへ]|in|on|at|by|to|with|for|from|在|於|于|对|對|将|將)$/i;

const opening = /^(?:[、，,・]|and\b|or\b|(?:及び|および|又は|または|もしくは|若しくは)|[和与與或及])/i;
const closing = /(?:[、，,・]|\band|\bor|及び|および|又は|または|もしくは|若しくは|[和与與或及])$/i;

/** One word of Latin letters, or three characters: 服务服务 is the lexicon's. */
function isTooShort(words: string, period: number): boolean {
  return /^[A-Za-z]/.test(words)
    ? period === 1 && words.length < 2
    : words.length < (/^[ぁ-ゖ]+$/.test(words) ? 2 : 3);
}

/** 拒绝或拒绝, and "or or" is no member. */
function shortestJoined(words: string): number {
  return /^[A-Za-z]/.test(words) ? 1 : 2;
}

/** みなします利用者は、みなします: who the sentence speaks of was said at its beginning. */
function isSubjectAgain(text: string, words: string, joint: string): boolean {
  return (
    words.length >= shortestClause && joint.length <= longestSubject && text.trimStart().startsWith(joint)
  );
}

const shortestClause = 8;
const longestSubject = 14;
