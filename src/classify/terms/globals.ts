import type { Change, Document, GlobalReplacement, Span } from "../../model.ts";
import { readText } from "../reading.ts";
import { factsDiffer, type Rule } from "../rules/rule.ts";
import { sectionsInOrder } from "../../sequence/sections.ts";
import { foldForComparison } from "../../text/fold.ts";
import { isOtherParty } from "./other-party.ts";
import { commonLength } from "../../sequence/ends.ts";
import { occurrences } from "../../text/occurrences.ts";

/** Fewer than this many changes are told one by one. */
const fewest = 3;
/** A term, not a clause. */
const longestTerm = 40;

/**
 * The words that were replaced by one other in many places. A replacement that any rule has something to say of (30日 by 60日, may
 * by will) is none: it is told each time.
 */
export function findGlobals(
  changes: readonly Change[],
  before: Document,
  after: Document,
  rules: readonly Rule[],
): readonly GlobalReplacement[] {
  const places = new Map<string, Replaced>();
  for (const change of changes) {
    for (const { before: old, after: now, ahead } of replacements(change)) {
      const key = `${old}\u0000${now}`;
      const place = places.get(key) ?? { before: old, after: now, count: 0, changes: new Set(), ahead };
      place.count += 1;
      place.changes.add(change.id);
      place.ahead = place.ahead.slice(place.ahead.length - commonLength(place.ahead, ahead, -1));
      places.set(key, place);
    }
  }
  const many = [...places.values()].filter((place) => place.changes.size >= fewest);
  if (many.length === 0) return [];
  const [stood, stands] = [textOf(before), textOf(after)];
  return many
    .map((place) => {
      const longer = withWordAhead(place);
      return !isThroughout(place, stood, stands) && isThroughout(longer, stood, stands) ? longer : place;
    })
    .filter(
      (place) =>
        isTerm(place.before, place.after, rules, after) &&
        (isThroughout(place, stood, stands) ||
          isPreferred(place) ||
          isPutRight(place, before, after, stood, stands)),
    )
    .map(({ changes: ids, before: old, after: now, count }) => ({
      before: old,
      after: now,
      count,
      changes: [...ids],
    }))
    .sort((left, right) => right.count - left.count || (left.before < right.before ? -1 : 1));
}

interface Replaced {
  readonly before: string;
  readonly after: string;
  count: number;
  readonly changes: Set<string>;
  /** What stands ahead of it wherever it was replaced. */
  ahead: string;
}

/**
 * The replacement with the word that leads it everywhere: where 社群領袖 are called 社群負責人 throughout, 領袖 may stay in a list of persons.
 */
function withWordAhead(place: Replaced): Replaced {
  const [word] = /(?:\p{sc=Han}{2,4}|[ァ-ヺー]{2,})$/u.exec(place.ahead) ?? [];
  if (word === undefined || leading.test(word)) return place;
  return { ...place, before: word + place.before, after: word + place.after };
}

/** What is done with a thing rather than what kind it is, and small words. */
const leading =
  /收集|蒐集|使用|利用|提供|处理|處理|共享|分享|存[储儲]|保存|披露|揭露|[删刪]除|[传傳]输|公[开開]|[转轉][让讓]|[获獲]取|取得|[访訪][问問]|[查修更]|支付|退[还還]|[缴繳][纳納]|[向对對由和与與及或的之]$/u;

function replacements({ before, after, edits, kind }: Change): readonly Replacement[] {
  const [from, to] = [before[0], after[0]];
  if (kind !== "edited" || from === undefined || to === undefined || before.length + after.length > 2)
    return [];
  return edits
    .filter((edit) => !isInPath(from.text, edit.before) && !isInPath(to.text, edit.after))
    .map((edit) => ({
      before: from.text.slice(...edit.before).trim(),
      after: to.text.slice(...edit.after).trim(),
      ahead: from.text.slice(Math.max(0, edit.before[0] - longestWord), edit.before[0]),
    }))
    .filter(
      ({ before: old, after: now }) =>
        old !== "" && now !== "" && old.length <= longestTerm && now.length <= longestTerm,
    );
}

interface Replacement {
  readonly before: string;
  readonly after: string;
  /** What stands ahead of it. */
  readonly ahead: string;
}

/** Characters; the word ahead of a term that is of two. */
const longestWord = 16;

/** Where a file lies is told each time: %APPDATA%/name/log is no term, whatever the product is called. */
function isInPath(text: string, [start, end]: Span): boolean {
  return (
    /[\\/][\w.-]*$/.test(text.slice(Math.max(0, start - 40), start)) &&
    /^[\w.-]*(?:[\\/]|\s|$)/.test(text.slice(end, end + 40))
  );
}

function isTerm(
  old: string,
  now: string,
  rules: readonly Rule[],
  { language, organisation }: Document,
): boolean {
  if (!/\p{L}/u.test(old) || !/\p{L}/u.test(now) || /[、。，；;:：]/.test(old + now)) return false;
  // Spaces and widths are told as such: 14周岁, 14 周岁.
  if (bare(old) === bare(now) || isOtherParty(old, now, language)) return false;
  // The name of who publishes the policy is more than a term.
  if (
    organisation !== null &&
    organisation !== "" &&
    (now.includes(organisation) || organisation.includes(now))
  )
    return false;
  const [from, to] = [readText(old, language), readText(now, language)];
  return (
    isPreferred({ before: old, after: now }) || rules.every((rule) => factsDiffer(rule, from, to) === null)
  );
}

/** What was left of the old word, or used of the new one before, as a share: a replacement throughout leaves next to nothing. */
const rest = 0.1;

function isThroughout(
  { before, after, count }: { before: string; after: string; count: number },
  stood: string,
  stands: string,
): boolean {
  const left = occurrences(stands, before) - (after.includes(before) ? occurrences(stands, after) : 0);
  const known = occurrences(stood, after) - (before.includes(after) ? occurrences(stood, before) : 0);
  const mayBeKnown = addressed.test(before) && reader.test(after) ? restOfReader : rest;
  return left <= count * rest && known <= count * mayBeKnown;
}

/** He who is spoken to, and the same one spoken of, whom a text that says あなた calls 利用者 now and then. */
const addressed = /^(?:お客[様さ]ま?|あなた|皆[様さ]ま?|您|你)$/;
const reader = /^(?:ご?利用者様?|ユーザー?|用[户戶]|使用者)$/;
const restOfReader = 0.25;

/** One word for another that every editor may choose, whatever else the text calls so: 专业建议 stays where 建议 became 推荐. */
function isPreferred({ before, after }: { before: string; after: string }): boolean {
  return preferred.some((words) => words.includes(before) && words.includes(after));
}

const preferred: readonly (readonly string[])[] = [
  ["建议", "推荐"],
  ["建議", "推薦"],
];

/** Fewer times than this a word of a text's own is no slip that was put right. */
const fewestSlips = 6;

/**
 * A word that the text explains nowhere gave way, wherever it stood, to the one that has a section of its own on both sides: 部員 in rules that say in
 * an article who the 会員 are. Both end alike, as two names of one kind of thing do, and neither holds the other (正会員, 会員).
 */
function isPutRight(
  place: { before: string; after: string; count: number },
  before: Document,
  after: Document,
  stood: string,
  stands: string,
): boolean {
  const { before: old, after: now, count } = place;
  if (count < fewestSlips || old.at(-1) !== now.at(-1) || old.includes(now) || now.includes(old))
    return false;
  if (occurrences(stands, old) > 0 || explaining.some((sign) => stood.includes(sign.replace("~", old))))
    return false;
  return [before, after].every((document) => {
    const titles = sectionsInOrder(document).map(({ title }) => title);
    return titles.includes(now) && !titles.some((title) => title.includes(old));
  });
}

function bare(text: string): string {
  return foldForComparison(text).replaceAll(/\s/gu, "");
}

const explaining = ["~とは", "~是指", "「~」", "『~』", "“~”", '"~"'];

function textOf(document: Document): string {
  const texts = document.preamble.map(({ text }) => text);
  for (const { title, blocks } of sectionsInOrder(document)) {
    texts.push(title);
    for (const { text } of blocks) texts.push(text);
  }
  return texts.join("\n");
}
