import type { Span } from "../../model.ts";
import { findDates } from "../../text/dates.ts";
import { readEnglishNumeral } from "../../text/numerals-english.ts";
import { readNumeral } from "../../text/numerals.ts";
import { findQuantities, type FoundQuantity } from "../../text/quantities.ts";
import { findContacts } from "./contacts.ts";
import type { Fact } from "./facts.ts";
import type { Passage } from "./passages.ts";
import { findProvisions } from "./provisions.ts";
import { firstBeyond } from "../../sequence/search.ts";

/** The quantities, bare numbers and numbers of provisions of a passage. Dates, addresses and telephone numbers are none of them. */
export function readNumbers({ text, language }: Passage): readonly Fact[] {
  const dates = findDates(text);
  const quantities = findQuantities(text, language);
  const provisions = findProvisions(text);
  const taken = [
    ...dates.map(({ span }) => span),
    ...quantities.map(({ span }) => span),
    ...provisions.map(({ span }) => span),
    ...findContacts(text).map(({ span }) => span),
    ...Array.from(text.matchAll(address), ({ index, 0: found }): Span => [index, index + found.length]),
  ];
  return [
    ...quantities.filter(({ kind, value }) => kind !== "count" || value > 1).map(quantityFact),
    ...provisions,
    ...bareNumbers(text, taken),
    ...yearly(text),
    ...onePeriod(text),
    ...dates.flatMap(({ span, date }) => date.split("-").map((part) => quiet(Number(part), span))),
  ];
}

const address = /(?:https?:\/\/|www\.)[^\s<>「」『』（）、。，；]{1,300}/g;

function quantityFact({ kind, unit, value, span }: FoundQuantity): Fact {
  const [base, factor] = bases[unit] ?? [unit, 1];
  const scaled = Number((value * factor).toPrecision(12));
  // What is counted has another word in every language (件, 项, items), so that only the number is compared.
  const key = kind === "count" ? `count:${scaled}` : `${kind}:${base}:${scaled}`;
  return { key, group: kind, span, value };
}

/** Units that are so many of another one: 12 months are a year, and 24 hours a day. */
const bases: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  year: ["month", 12],
  quarter: ["month", 3],
  "calendar-month": ["month", 1],
  week: ["day", 7],
  "calendar-day": ["day", 1],
  hour: ["day", 1 / 24],
  minute: ["day", 1 / 1440],
  second: ["day", 1 / 86_400],
  GB: ["MB", 1024],
  TB: ["MB", 1024 * 1024],
  KB: ["MB", 1 / 1024],
};

/** Numbers in digits that count nothing we know, as printed; those in words only answer for others. */
function bareNumbers(text: string, taken: readonly Span[]): readonly Fact[] {
  const facts: Fact[] = [];
  const used = spansIn(taken);
  numeralStart.lastIndex = 0;
  for (let match = numeralStart.exec(text); match !== null; match = numeralStart.exec(text)) {
    const at = match.index;
    const digits = /^[0-9０-９]+(?:[.．,，][0-9０-９]+)*/.exec(text.slice(at, at + 60))?.[0] ?? "";
    const numeral = /[A-Za-z]/.test(text[at] ?? "") ? readEnglishNumeral(text, at) : readNumeral(text, at);
    const end = Math.max(at + digits.length, numeral?.end ?? at + 1);
    numeralStart.lastIndex = end;
    const inside = used(at);
    if (digits.length > 0 && inside === null && /^.[0-9０-９.．,，]/.test(digits)) {
      const plain = digits.normalize("NFKC").replace(/,(?=\d{3}(?!\d))/g, "");
      facts.push({
        key: `figure:${plain}`,
        group: "figure",
        span: [at, at + digits.length],
        value: Number(plain),
      });
    } else if (inside === null) {
      // 四 in 末四碼 is no numeral to a careful reader, and still answers for 4 digits.
      const value = numeral?.value ?? loneDigits.indexOf(text[at] ?? "-");
      if (value > 0) facts.push(quiet(value, [at, end]));
    }
  }
  return facts;
}

const loneDigits = "〇一二三四五六七八九十";

const numeralStart =
  /[0-9０-９〇零一二三四五六七八九十百千兩两廿卅①-⑳Ⅰ-Ⅻ]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|first|second|third|once|twice|half)\b/gi;

function quiet(value: number, span: Span): Fact {
  return { key: `quiet:${value}`, group: "quiet", span, value, quiet: true };
}

/** Annually, 毎月, 每周: once in each; it answers for 年1回 and asks for nothing itself. */
function yearly(text: string): readonly Fact[] {
  return Array.from(text.matchAll(periodically), ({ index, 0: found, groups }): Fact => {
    const unit = Object.entries(groups ?? {}).find(([, printed]) => printed !== undefined)?.[0] ?? "";
    return {
      key: `frequency:time/${unit}:1`,
      group: "frequency",
      span: [index, index + found.length],
      quiet: true,
    };
  });
}

/** The past year, a month: one of it, without a number; it answers for 12 months. */
function onePeriod(text: string): readonly Fact[] {
  return Array.from(
    text.matchAll(
      /\b(?:past|last|next|preceding|previous|following|a|per|each) (year|quarter|month|week|day|hour)\b/gi,
    ),
    ({ index, 0: found, 1: unit = "" }) => ({
      ...quantityFact({
        kind: "duration",
        unit: unit.toLowerCase(),
        value: 1,
        span: [index, index + found.length],
      }),
      quiet: true,
    }),
  );
}

const periodically =
  /(?<year>\b(?:annual(?:ly)?|yearly|every year|each year|per year|once a year)\b|毎年|年次|每年|年度)|(?<month>\b(?:monthly|every month|each month|per month)\b|毎月|月次|每月)|(?<week>\b(?:weekly|every week|each week)\b|毎週|週次|每周|每週)|(?<day>\b(?:daily|every day|each day)\b|毎日|日次|每天|每日)|(?<quarter>\b(?:quarterly|every quarter)\b|四半期(?:ごと|毎)|每季)/gi;

/** The same value: equal, or a bare number that is written without its unit. */
export function sameNumber(one: Fact, other: Fact): boolean {
  if (one.key === other.key) return true;
  if (one.value === undefined || one.value !== other.value) return false;
  const kinds = [one, other].map(({ quiet: bare, group }) => (bare === true ? "quiet" : group));
  return kinds.includes("quiet") || kinds.includes("figure") || kinds.includes("count");
}

/** Which of the spans an offset lies in; each question is answered by bisection. */
function spansIn(spans: readonly Span[]): (at: number) => Span | null {
  const sorted = spans.toSorted((one, other) => one[0] - other[0]);
  return (at) => {
    const behind = firstBeyond(sorted, ([start]) => start > at);
    // Dates and quantities overlap little; the last few that begin before the offset are enough.
    return sorted.slice(Math.max(0, behind - 3), behind).find(([, end]) => at < end) ?? null;
  };
}
