import type { Language, Span } from "../../../model.ts";
import { foldForComparison } from "../../../text/fold.ts";
import { append } from "../../../sequence/append.ts";
import { findHours } from "./hours.ts";
import { findPeriods } from "./periods.ts";
import { findRanges } from "./ranges.ts";
import { findShares } from "./shares.ts";
import { findSizes } from "./sizes.ts";

/** What is measured, in words or figures; two of one value have the same key, whatever the unit. */
export interface Measure {
  readonly span: Span;
  readonly key: string;
}

/**
 * The text after, with what it measures written as before: 90分 for 1時間30分, 2,000 mm for 2 m, 10 pm for 22:00, 4月1日～3月末日 for 4月1日から3月末日まで. Only where the
 * value is the same to the last digit and by every law: a day is no 24 hours, nor a month 30 days.
 */
export function withMeasuresAsBefore(before: string, after: string, language: Language): string {
  if (before === after || before.length + after.length > longest) return after;
  if (!signs.test(before) || !signs.test(after)) return after;
  const [stood, stands] = [findMeasures(before, language), findMeasures(after, language)];
  const ranged = asBefore(before, after, stood.ranges, stands.ranges);
  const single = findMeasures(ranged, language).single;
  return asBefore(before, ranged, stood.single, single);
}

/** A paragraph, not a chapter. */
const longest = 8000;

/** One of these is in everything that is measured. */
const signs =
  /[0-9０-９一二三四五六七八九十两兩半正月火水木金土日]|hour|minute|month|year|noon|midday|[a-z]day|\b(?:mon|tue|wed|thu|fri|sat|sun)|met(?:re|er)|litre|gram|hectare|tonne/i;

function findMeasures(
  text: string,
  language: Language,
): { readonly single: readonly Measure[]; readonly ranges: readonly Measure[] } {
  const single: Measure[] = [];
  for (const found of [
    ...findHours(text, language),
    ...findPeriods(text, language),
    ...findSizes(text, language),
    ...findShares(text, language),
  ])
    if (!single.some((one) => overlap(one.span, found.span))) single.push(found);
  single.sort((one, other) => one.span[0] - other.span[0]);
  return { single, ranges: findRanges(text, single, language) };
}

function overlap([from, to]: Span, [start, end]: Span): boolean {
  return start < to && from < end;
}

/** The first of a value that is written otherwise as the first of that value before, and so on. */
function asBefore(
  before: string,
  after: string,
  stood: readonly Measure[],
  stands: readonly Measure[],
): string {
  const printed = new Map<string, string[]>();
  for (const { key, span } of stood) append(printed, key, before.slice(...span));
  let [text, copied] = ["", 0];
  for (const { key, span } of stands) {
    const forms = printed.get(key);
    const form = forms !== undefined && forms.length > 1 ? forms.shift() : forms?.[0];
    const own = after.slice(...span);
    if (form === undefined || foldForComparison(form) === foldForComparison(own)) continue;
    text += after.slice(copied, span[0]) + form;
    copied = span[1];
  }
  return text + after.slice(copied);
}
