import type { CalendarDate, ChangeSet, Notice, ReleaseFinding } from "../model.ts";
import { addDays, addMonths, daysBetween } from "../text/calendar-days.ts";
import type { CheckOptions } from "./check.ts";
import { RELEASE_RULES, type ReleaseRule, type RuleName } from "./rules.ts";

/** What is wrong with the dates of a release: of the text itself, then by each rule. */
export function findDates(
  changes: ChangeSet,
  notice: Notice,
  options: CheckOptions,
): readonly ReleaseFinding[] {
  const { after } = changes;
  const dated = after.dates.effective ?? after.dates.revised ?? after.dates.updated;
  const finding: ToFinding = (code, rule, facts) => ({
    code,
    rule,
    file: after.file,
    line: dated?.line ?? null,
    place: null,
    facts,
  });
  const rules = options.rules.map((name) => ({ name, rule: ruleFor(name, options) }));
  return [
    ...ownDates(changes, notice, rules, finding),
    ...rules.flatMap(({ name, rule }) => [
      ...tooShort(notice, name, rule, options, finding),
      ...tooLate(notice, name, rule, options, finding),
      ...tooOld(changes, notice, name, rule, options, finding),
    ]),
  ];
}

type ToFinding = (
  code: string,
  rule: RuleName | null,
  facts: Readonly<Record<string, string>>,
) => ReleaseFinding;

function ruleFor(name: RuleName, { custom }: CheckOptions): ReleaseRule {
  const rule = RELEASE_RULES[name];
  return name === "custom" ? { ...rule, daysShown: custom.daysShown, daysBefore: custom.daysBefore } : rule;
}

function ownDates(
  { before }: ChangeSet,
  notice: Notice,
  rules: readonly { readonly name: RuleName; readonly rule: ReleaseRule }[],
  finding: ToFinding,
): readonly ReleaseFinding[] {
  const old = before.dates.effective?.date ?? null;
  const { effective } = notice;
  if (notice.updated.length === 0) return [];
  const asked = rules.find(({ rule }) => rule.newDate)?.name ?? null;
  if (effective === null) return [finding("effective-missing", asked, {})];
  if (old === effective) return [finding("effective-unchanged", asked, { effective })];
  return old !== null && effective < old
    ? [finding("effective-backwards", asked, { effective, before: old })]
    : [];
}

function tooShort(
  notice: Notice,
  name: RuleName,
  { daysShown }: ReleaseRule,
  { period }: CheckOptions,
  finding: ToFinding,
): readonly ReleaseFinding[] {
  if (daysShown === null || notice.updated.length === 0) return [];
  const days = period?.days ?? notice.period?.days ?? null;
  if (days === null || days >= daysShown) return [];
  return [finding("window-short", name, { days: String(days), required: String(daysShown) })];
}

function tooLate(
  notice: Notice,
  name: RuleName,
  { daysBefore, countsFirstDay }: ReleaseRule,
  { published }: CheckOptions,
  finding: ToFinding,
): readonly ReleaseFinding[] {
  const { effective } = notice;
  if (daysBefore === null || notice.updated.length === 0 || effective === null) return [];
  if (published === null) return [finding("published-unknown", name, { effective })];
  // A window of 7 days that counts its first day is over when the 7th ends; one that does not, a day later. 548-4 says only "before".
  const latest = addDays(effective, -(daysBefore + (countsFirstDay ? 0 : 1)));
  if (published <= latest) return [];
  return [
    finding("published-late", name, {
      effective,
      published,
      latest,
      days: String(Math.max(0, daysBetween(published, effective) - (countsFirstDay ? 0 : 1))),
      required: String(daysBefore),
    }),
  ];
}

function tooOld(
  { before, after }: ChangeSet,
  notice: Notice,
  name: RuleName,
  { months }: ReleaseRule,
  { on }: CheckOptions,
  finding: ToFinding,
): readonly ReleaseFinding[] {
  if (months === null) return [];
  const last = latestOf([after.dates.updated?.date, after.dates.revised?.date, notice.effective]);
  const previous = latestOf([
    before.dates.updated?.date,
    before.dates.revised?.date,
    before.dates.effective?.date,
  ]);
  const gaps = [
    ...(previous !== null && last !== null ? [[previous, last] as const] : []),
    ...(last !== null && on !== null ? [[last, on] as const] : []),
  ];
  return gaps.flatMap(([from, to]) => {
    const due = addMonths(from, months);
    return to > due ? [finding("review-late", name, { from, to, due, months: String(months) })] : [];
  });
}

function latestOf(dates: readonly (CalendarDate | null | undefined)[]): CalendarDate | null {
  return (
    dates
      .flatMap((date) => (date === null || date === undefined ? [] : [date]))
      .toSorted()
      .at(-1) ?? null
  );
}
