import type { DatedLine, Document, PolicyDates, Span, Text } from "../../model.ts";
import { type FoundDate, findDates, mayHoldDate } from "../../text/dates.ts";
import { type DateWord, findDateWords, type StatedKind } from "./date-words.ts";
import { findDeclaredDates } from "./entries.ts";
import { firstPaper } from "./papers.ts";
import { printedLinesOf, sentencesOf, type StatedLine } from "./line.ts";

/**
 * The dates that a document states of itself: in a line of its own near the beginning or the end (`最終更新日：2024年4月1日`,
 * `Effective March 1, 2024`, a list of revisions), or in a sentence about itself (本規約は…から施行します). Of several revisions
 * the last counts, of several enactments the first. A date alone under the title is the effective date: that is what
 * the same page in another language says of it where both are published. What front matter declares stands for what the text leaves out.
 * `months` has those that no day is stated of.
 */
export function findPolicyDates(
  lines: readonly StatedLine[],
  title: string | null,
  entries: readonly Text[] = [],
): Required<Pick<Document, "dates" | "months">> {
  const all = lines.filter(({ text }) => text.trim() !== "");
  const titleAt = Math.max(0, title === null ? 0 : all.findIndex(({ text }) => text.includes(title)));
  const first = firstPaper(all);
  const printed = titleAt < first.length ? first : all;
  const stated = printed.flatMap((line, index) => {
    const isNear = index <= titleAt + headLines || index >= printed.length - tailLines;
    return readLine(line, isNear, index <= titleAt + headLines);
  });
  const found = stated.filter(({ isDay }) => isDay);
  const declared = findDeclaredDates(entries);
  const best = (kind: StatedKind): DatedLine | null => choose(found, kind)?.dated ?? declared[kind] ?? null;
  const bare = found.length === 0 ? findBare(printed.slice(titleAt, titleAt + bareLines)) : null;
  const effective = best("effective") ?? bare;
  const published = choose(found, "published")?.dated ?? null;
  const dates = {
    effective,
    enacted: best("enacted"),
    revised: best("revised"),
    // Published on the day from which it holds: nothing is said of an update.
    updated: best("updated") ?? (published?.date === effective?.date ? null : published),
  };
  return { dates, months: monthsOf(stated, dates) };
}

function monthsOf(stated: readonly Statement[], dates: PolicyDates): PolicyDates {
  const found = stated.filter(({ isDay }) => !isDay);
  const best = (kind: keyof PolicyDates): DatedLine | null =>
    dates[kind] === null ? (choose(found, kind)?.dated ?? null) : null;
  return {
    effective: best("effective"),
    enacted: best("enacted"),
    revised: best("revised"),
    updated: best("updated") ?? (dates.updated === null ? (choose(found, "published")?.dated ?? null) : null),
  };
}

/** Lines with words behind the title, and before the end, in which a bare line of word and date is the document's own. */
const headLines = 15;
const tailLines = 30;
/** The title itself, and the lines under it that may be nothing but a date. */
const bareLines = 6;

interface Statement {
  readonly kind: StatedKind;
  readonly dated: DatedLine;
  readonly isHead: boolean;
  /** Of a month alone otherwise. */
  readonly isDay: boolean;
}

function choose(found: readonly Statement[], kind: StatedKind): Statement | null {
  const of = found.filter((statement) => statement.kind === kind);
  const near = of.filter(({ isHead }) => isHead);
  const earlier = (a: Statement, b: Statement): Statement => (b.dated.date < a.dated.date ? b : a);
  const later = (a: Statement, b: Statement): Statement => (b.dated.date > a.dated.date ? b : a);
  const among = near.length > 0 ? near : of;
  return among[0] === undefined ? null : among.reduce(kind === "enacted" ? earlier : later);
}

function readLine(line: StatedLine, isNear: boolean, isHead: boolean): readonly Statement[] {
  if (!mayHoldDate(line.text)) return [];
  const labels = isNear ? readLabelLines(line) : printedLinesOf(line).filter(({ text }) => isOutright(text));
  const stated = labels.flatMap(({ text, line: at }) => statementsIn(text, at, isHead));
  // 本規程は…より施行する。 may stand in one paragraph with the line …改訂 under it.
  return labels[0] === line ? stated : [...stated, ...readSentences(line)];
}

/** The line, or those of its printed lines or sentences that state a date and nothing else. */
function readLabelLines(line: StatedLine): readonly StatedLine[] {
  if (isLabelLine(line.text)) return [line];
  const printed = printedLinesOf(line).filter(({ text }) => isLabelLine(text));
  if (printed.length > 0) return printed;
  const parts = line.text.split(parting).map((text) => ({ text, line: line.line }));
  const labels = parts.length > 1 ? parts.filter(({ text }) => isLabelLine(text)) : [];
  if (labels.length > 0) return labels;
  const sentences = sentencesOf(line.text).map(({ text }) => ({ text: text.trim(), line: line.line }));
  return sentences.length > 1 ? sentences.filter(({ text }) => isOutright(text)) : [];
}

/** `Version 2.1 | Effective date: October 1, 2024 | privacy@example.com`: what stands beside a date in one line. */
const parting = /\s*[|｜]\s*|\s+[/／·•]\s+/;

/** `制定日：2018年4月1日`: a word, a colon and a date, which is the document's own wherever it stands. */
function isOutright(text: string): boolean {
  return outright.test(text) && isLabelLine(text);
}

const outright =
  /^\s*(?:最終|最新|最近|最后|最後)?(?:の)?(?:制定|改定|改訂|改正|施行|発効|更新|修订|修訂|生效|发布|發布)(?:年月日|日期|日)\s*[:：]/;

function readSentences({ text, line }: StatedLine): readonly Statement[] {
  return sentencesOf(text)
    .filter((sentence) => sentence.text.length <= longestSentence && isAboutItself(sentence.text))
    .flatMap((sentence) => statementsIn(sentence.text, line, false));
}

function statementsIn(text: string, line: number | null, isHead: boolean): readonly Statement[] {
  return readStatement(text).map(({ kind, date }) => ({
    kind,
    isHead,
    isDay: date.precision === "day",
    dated: { date: date.date, text, span: date.span, line },
  }));
}

const longestSentence = 300;

/** What may stand beside words and dates in a line that states them and nothing else. */
const filler =
  /版本?|バージョン|version|ver\.?|第?[0-9０-９一二三四五六七八九十.]+版?|日期|[より付起於于自在]|から|この|現在|以降|最新情報|附則|附则|on|as of|date|the|this|[年月日]|[（(][月火水木金土日一二三四五六][）)]|[^\p{L}\p{N}]|[0-9]+/giu;
/** `Regulation established:`, `2nd revision:`: whose date, and which of several. */
const counted =
  /\b(?:first|second|third|fourth|fifth|[0-9]{1,2}(?:st|nd|rd|th)|initial(?:ly)?|original(?:ly)?|latest|regulations?|polic(?:y|ies)|terms|rules|agreement|statement|notice|bylaws|constitution|charter)\b/giu;
const longestRest = 16;
const longestLabelLine = 160;

function isLabelLine(text: string): boolean {
  const [first] = text.length > longestLabelLine ? [] : findDates(text);
  if (first === undefined || ofAnother.test(text)) return false;
  const words = findDateWords(text);
  const head = cut(
    text.slice(0, first.span[0]),
    words.map(({ start, end }) => [start, end]),
  );
  // 施行状況：2012年5月1日 has a label of its own that is none of ours; 本サービスは… speaks of something else.
  const own = head.replace(counted, " ").replace(filler, (piece) => (/[:：]/.test(piece) ? piece : ""));
  if (/[:：]\s*$/.test(head) && /\p{L}{2}\s*[:：]\s*$/u.test(own)) return false;
  if (/[はが]、?\s*$/.test(head) && /\p{L}[はが]、?\s*$/u.test(head)) return false;
  const rest = cut(text, [
    ...findDates(text).map(({ span }) => span),
    ...words.map(({ start, end }): Span => [start, end]),
  ]).replace(counted, " ");
  return (
    rest.replace(/《[^》]*》|「[^」]*」|[（(][^（）()]*[）)]/g, "").replace(filler, "").length <= longestRest
  );
}

function cut(text: string, spans: readonly Span[]): string {
  let rest = text;
  for (const [start, end] of spans.toSorted((a, b) => b[0] - a[0]))
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest;
}

const ofAnother = /以前の|旧(?:規約|版)|前回|previous|prior version|先前版本|上一版/i;

const documentNoun =
  "ポリシー|規約|規程|要綱|要領|内規|会則|定款|章程|簡章|简章|守则|守則|公約|公约|規定|方針|ステートメント|通知|約款|条項|条件|法(?!人)律?|規則|[政省府]?令(?!和)|条例|要領|細則|ガイドライン|宣言|文書|ページ|契約|協定|取り?決め|合意書|覚書|特約|プライバシー|声明|聲明|告知|附則|改[正定訂]|" +
  "政策|隐私|隱私|条款|條款|协议|協議|规定|规则|办法|辦法|条约|指引|公告|文本|版本|本[法站]|" +
  "policy|statement|notice|terms|agreement|conditions|guidelines|version|addendum|code|document|page";
const aboutItself = new RegExp(
  `^(?:\\s*[附付]\\s*[則则]\\s*)?[\\s　・•\\-–*0-9０-９.、．（）()第条條一二三四五六七八九十百零〇]*(?:[（(][^（）()]{1,20}[）)])?\\s*(?:本|この|当社?の?|该|該|此|our|this|these|the|we)[^。]{0,40}?(?:${documentNoun})`,
  "iu",
);

function isAboutItself(text: string): boolean {
  return (
    aboutItself.test(text) && !/以前の|旧規約|previous version|prior version|先前版本|上一版/i.test(text)
  );
}

/** Each date with the word that says what it is: directly before it, else behind it, else farther before. */
function readStatement(text: string): readonly { kind: StatedKind; date: FoundDate }[] {
  const dates = findDates(text);
  const words = new Set(findDateWords(text));
  return dates.flatMap((date, index) => {
    if (date.precision !== "day" && date.precision !== "month") return [];
    const from = dates[index - 1]?.span[1] ?? 0;
    const to = dates[index + 1]?.span[0] ?? text.length;
    const before = [...words].findLast(({ start, end }) => start >= from && end <= date.span[0]);
    const behind = [...words].find(({ start, end }) => start >= date.span[1] && end <= to);
    const word = nearest(text, date, before, behind);
    if (word === undefined) return [];
    words.delete(word);
    const kinds: readonly StatedKind[] = sameDay.test(text.slice(date.span[1], to))
      ? [...new Set<StatedKind>([...word.kinds, "effective"])]
      : word.kinds;
    return kinds.map((kind) => ({ kind, date }));
  });
}

/** `令和4年4月1日改正（同日施行）`: the date before it is the effective date too. */
const sameDay =
  /^[^。;；]{0,16}(?:同日|即日)[、，]?(?:から|より|に|付けで|付で|起)?(?:施行|実施|適用|発効|实施|實施|生效)/;

function nearest(
  text: string,
  { span: [start, end] }: FoundDate,
  before: DateWord | undefined,
  behind: DateWord | undefined,
): DateWord | undefined {
  const ahead = before === undefined ? null : text.slice(before.end, start);
  const after = behind === undefined ? null : text.slice(end, behind.start);
  if (ahead !== null && /^(?:日|[\s:：（(「,，]|は、?|on|as of|in|date|[于於自])*$/i.test(ahead))
    return before;
  if (after !== null && after.length <= farthest && !/[。;；]/.test(after)) return behind;
  return ahead !== null && ahead.length <= farthest && !/[。;；]/.test(ahead) ? before : undefined;
}

/** Between a date and its word: をもって, より効力を, 起正式. */
const farthest = 24;

function findBare(lines: readonly StatedLine[]): DatedLine | null {
  for (const { text, line } of lines) {
    const [date, ...others] = text.length > longestLabelLine ? [] : findDates(text);
    if (date === undefined || others.length > 0 || date.precision !== "day") continue;
    const rest = text.slice(0, date.span[0]) + text.slice(date.span[1]);
    if (
      /[\p{L}\p{N}]/u.test(
        rest.replace(
          /(?:version|ver\.?|バージョン|版本|第)\s*[0-9.]+版?|[（(]?[月火水木金土日一二三四五六](?:曜日?)?[）)]?|星期[一二三四五六日]|版|現在|付/gi,
          "",
        ),
      )
    )
      continue;
    return { date: date.date, text, span: date.span, line };
  }
  return null;
}
