import { append } from "../../sequence/append.ts";
import { endingOf, isAmount, isProse, looksLikeTitle, width } from "../units/shape.ts";
import { titleKey } from "../units/similar.ts";
import { isTopic } from "../units/topics.ts";
import type { Unit } from "../units/unit.ts";
import type { Heading } from "./heading.ts";

/**
 * Short lines that are what a text counts up, though they have lost their bullets: behind a sentence that leads to them
 * (`次の国に移転します。` 日本 / カナダ), before one that sums them up (`これらの国では…`), and the same lines wherever they stand
 * again in such a row.
 */
export function findValues(
  units: readonly Unit[],
  known: ReadonlyMap<number, Heading>,
  candidates: ReadonlySet<number>,
): ReadonlySet<number> {
  const values = new Set([...candidates].filter((index) => isAmount(units[index]?.text ?? "")));
  for (const run of runsOf(units, candidates))
    for (const index of readRun(units, known, run, candidates)) values.add(index);
  const counted = new Set([...values].map((index) => keyAt(units, index)));
  for (const index of candidates)
    if (!values.has(index) && counted.has(keyAt(units, index)) && !hasOwnText(units, candidates, index))
      values.add(index);
  for (const index of findUnderFields(units, candidates)) values.add(index);
  for (const index of findInnerRepeated(units, candidates, values)) values.add(index);
  return values;
}

/** What stands under the name of a field that the document fills in again and again (`使用目的：` over its value, for every SDK). */
function findUnderFields(units: readonly Unit[], candidates: ReadonlySet<number>): readonly number[] {
  const fields = new Map<string, number>();
  for (const unit of units)
    if (isField(unit)) fields.set(unit.text.trim(), (fields.get(unit.text.trim()) ?? 0) + 1);
  return [...candidates].filter((index) => {
    const above = units[index - 1];
    return above !== undefined && (fields.get(above.text.trim()) ?? 0) >= fewestFields;
  });
}

function isField({ text }: Unit): boolean {
  return endingOf(text) === "colon" && width(text) <= widestField;
}

/** Columns; a sentence that leads to a list is longer. */
const widestField = 48;
const fewestFields = 2;

/** Candidates that follow one another without a text between, up to one that is set apart more than they are. */
function runsOf(units: readonly Unit[], candidates: ReadonlySet<number>): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const index of [...candidates].toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    const gap = units[index]?.gap ?? 0;
    const isApart = gap >= wideGap && run?.every((other) => (units[other]?.gap ?? 0) < gap) === true;
    if (run?.at(-1) === index - 1 && !isApart) run.push(index);
    else runs.push([index]);
  }
  return runs;
}

/** Three blank lines are set, one or two happen. */
const wideGap = 3;

/** The members of a run that are values. */
function readRun(
  units: readonly Unit[],
  known: ReadonlyMap<number, Heading>,
  run: readonly number[],
  candidates: ReadonlySet<number>,
): readonly number[] {
  const [first = 0, last = 0] = [run[0], run.at(-1)];
  const above = textAbove(units, known, first);
  const before = known.has(above) ? undefined : units[above];
  const after = known.has(last + 1) ? undefined : units[last + 1];
  const isLed = before !== undefined && leadsToValues(before.text);
  if (after !== undefined && sumsUp.test(after.text.trim())) {
    const told = countOf(after.text);
    if (told >= 2) return run.slice(-told);
    if (isLed || (known.has(first - 1) && run.length > 1)) return run;
    return run.length > 2 ? run.slice(1) : [];
  }
  if (!isLed || (run.length < 2 && above === first - 1)) return [];
  // What is set apart from the run ends it.
  if (after === undefined || candidates.has(last + 1)) return run;
  // A line behind the last value that has a text of its own may be the next heading: it is unlike the values, or the
  // sentence before them is finished.
  const others = run.slice(0, -1).map((index) => width(units[index]?.text ?? ""));
  if (above < first - 1) others.push(width(units[first - 1]?.text ?? ""));
  const widest = Math.max(0, ...others);
  const text = units[last]?.text.trim() ?? "";
  const isLike = width(text) <= widest * alike && !isTopic(text) && !/[?？]$/.test(text);
  return endingOf(before.text) === "colon" && isLike ? run : run.slice(0, -1);
}

/** Behind the first line of a list, which stands too close under a colon to be a heading, the others may be candidates. */
function textAbove(units: readonly Unit[], known: ReadonlyMap<number, Heading>, first: number): number {
  const [head, before] = [units[first - 2], units[first - 1]];
  const isMember = before?.role === "line" && before.label === null && before.ornament === null;
  const isLed = isMember && looksLikeTitle(before.text) && !known.has(first - 1) && !known.has(first - 2);
  return isLed && head !== undefined && endingOf(head.text) === "colon" ? first - 2 : first - 1;
}

/** Names of one list are about as long as one another. */
const alike = 2;

const sumsUp =
  /^(?:各|それぞれ|これら|上記|以上の|前記の|上記の|いずれも|以上|上述|前述|这些|這些|这[两三四几]|這[兩三四幾]|These\b|Those\b|The above\b|Both of|All of (?:these|the above)|Each of (?:these|the above))/;
const digits = "〇一二三四五六七八九十";

/** How many things a summing-up speaks of: 上記の二つ, 以上两类. */
function countOf(text: string): number {
  const match =
    /^.{0,6}?([2-9２-９二三四五六七八九十两兩])\s?(?:つ|点|項目|種類|者|社|类|類|项|種|种|个|個)/.exec(
      text.trim(),
    );
  const numeral = match?.[1] ?? "";
  if (/[两兩]/.test(numeral)) return 2;
  return Math.max(0, digits.indexOf(numeral), Number(numeral.normalize("NFKC")) || 0);
}

const leads =
  /(?:次|以下|下記)の(?!.{0,12}(?:セクション|章|節))[^。]{0,40}[。：:]$|(?:以下|下列|如下)[^。，]{0,20}[。：:]$|\b(?:the following|as follows|these)\b[^.]{0,60}[.:]$/i;

/** `次の国に提供します。`, `…以下地方：`, `… to do their work for us:`. */
export function leadsToValues(text: string): boolean {
  return endingOf(text) === "colon" || leads.test(text.trim().slice(-80));
}

function keyAt(units: readonly Unit[], index: number): string {
  return titleKey(units[index]?.text ?? "");
}

/** A line that stands behind a text and above another is a section even where a list names it before. */
function hasOwnText(units: readonly Unit[], candidates: ReadonlySet<number>, index: number): boolean {
  const [before, next] = [units[index - 1], units[index + 1]];
  if (next === undefined || candidates.has(index + 1) || candidates.has(index - 1)) return false;
  return (before === undefined || isProse(before.text)) && isProse(next.text);
}

/**
 * Lines that are repeated between repeated sub-headings and have hardly ever a text under them: the data of each service
 * (技術データ) where 取得するデータ opens every service.
 */
function findInnerRepeated(
  units: readonly Unit[],
  candidates: ReadonlySet<number>,
  values: ReadonlySet<number>,
): readonly number[] {
  const places = new Map<string, number[]>();
  for (const index of candidates) {
    if (values.has(index)) continue;
    const key = keyAt(units, index);
    append(places, key, index);
  }
  const isRepeated = (index: number): boolean =>
    !values.has(index) && (places.get(keyAt(units, index))?.length ?? 0) > 1;
  return [...places.values()].flatMap((indexes) => {
    if (indexes.length < fewestRepeats) return [];
    const holding = indexes.filter((index) => {
      const isAbove = !candidates.has(index + 1) || values.has(index + 1) || !isRepeated(index + 1);
      // What stands directly under the name of a service opens it.
      const isOpening = candidates.has(index - 1) && !isRepeated(index - 1) && !values.has(index - 1);
      return isAbove || isOpening;
    });
    return holding.length * 2 > indexes.length ? [] : indexes;
  });
}

/** A line that stands twice by chance is no pattern. */
const fewestRepeats = 3;
