import type { Language } from "../../../model.ts";
import { valueOf } from "./figures.ts";
import type { Measure } from "./measures.ts";

/** Times of day: 10 pm, 22:00, 午後10時, noon. Where the words leave it open which half of the day is meant (midnight, 12 pm as 午後12時), there is none. */
export function findHours(text: string, language: Language): readonly Measure[] {
  return language === "en" ? inEnglish(text) : inHan(text, language);
}

function inEnglish(text: string): readonly Measure[] {
  const found: Measure[] = [];
  for (const match of text.matchAll(english)) {
    const { noon, first, early, hour, minute = "0", half, clock, military } = match.groups ?? {};
    const start = match.index;
    if (noon !== undefined) {
      found.push(at(start, match[0], 720));
      continue;
    }
    const figures = clock?.padStart(5, "0") ?? military;
    if (figures !== undefined) {
      const [hours, minutes] = [Number(figures.slice(0, 2)), Number(figures.slice(-2))];
      if (hours <= 24 && minutes < 60) found.push(at(start, match[0], hours * 60 + minutes));
      continue;
    }
    const whole = minutesOf(Number(hour), Number(minute), half);
    if (whole === null) continue;
    if (first === undefined) {
      found.push(at(start, match[0], whole));
      continue;
    }
    // Between 9 and 11 am: both are of the morning where the first comes before the second.
    const [opens = "", opening = "0"] = first.split(/[:.]/);
    const begin = minutesOf(Number(opens), Number(opening), half);
    const rest = start + first.length + (early ?? "").length;
    if (begin !== null && begin < whole) found.push(at(start, first, begin));
    found.push(at(rest, match[0].slice(rest - start), whole));
  }
  return found;
}

const english =
  /(?<![\w:.,£$€-])(?:(?<noon>12(?:[:.]00)? ?noon|(?:[Nn]oon|[Mm]idday)\b(?![- ](?:meal|break|prayer)))|(?:(?<first>\d{1,2}(?:[:.]\d{2})?)(?<early> ?(?:[-–—]|to|and|until) ?))?(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s?(?<half>(?:[ap]\.?m|[AP]\.?M)\b(?:\.(?!\s*$|\s+[A-Z"“(]|[)"”]))?)|(?<clock>\d{1,2}:\d{2})(?:\s?h(?:rs|ours)?)?(?![\w:])|(?<military>[012]\d{3})\s?h(?:rs|ours)\b)/gu;

/** Noon is 12 pm and midnight 12 am. */
function minutesOf(hour: number, minute: number, half: string | undefined): number | null {
  if (hour > 24 || minute > 59 || (half !== undefined && (hour > 12 || hour === 0))) return null;
  if (half === undefined) return hour * 60 + minute;
  return ((hour % 12) + (/^p/i.test(half) ? 12 : 0)) * 60 + minute;
}

function at(start: number, printed: string, minutes: number): Measure {
  return { span: [start, start + printed.length], key: `time ${minutes}` };
}

function inHan(text: string, language: Language): readonly Measure[] {
  const found: Measure[] = [];
  for (const match of text.matchAll(language === "ja" ? japanese : chinese)) {
    const { noon, half, hour, sixtieth, minute = sixtieth, past } = match.groups ?? {};
    if (noon !== undefined) {
      found.push(at(match.index, match[0], 720));
      continue;
    }
    const hours = valueOf(hour);
    const minutes = past === undefined ? (minute === undefined ? 0 : valueOf(minute)) : 30;
    if (hours === null || minutes === null || minutes > 59) continue;
    const from = hourIn(half, hours);
    // 一点 is a little, and 一时 a while.
    if (from === null || (half === undefined && /^[一二三四五六七八九十]/.test(hour ?? ""))) continue;
    found.push(at(match.index, match[0], from * 60 + minutes));
  }
  return found;
}

const number = "[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}";
const begin = String.raw`(?<![0-9０-９.．:：第一二三四五六七八九十])`;
const japanese = new RegExp(
  String.raw`(?<noon>正午|お?昼の?12時|午後[0０零]時)(?![0-9０-９半]|間)|(?<half>午前|午後|早朝|朝の?|夕方の?|夜の?|深夜の?)?\s?${begin}(?<hour>${number})(?:\s?時(?!間|[点期代])(?:(?<minute>${number})分|(?<past>半))?|[:：](?<sixtieth>[0-9０-９]{2})(?![0-9０-９:：]))`,
  "gu",
);
const chinese = new RegExp(
  String.raw`(?<noon>正午(?:12[时時点點])?)|(?<half>上午|早上|早晨|清晨|凌晨|中午|下午|傍晚|晚上|晚间|晚間|夜间|夜間|夜晚|早|晚)?\s?${begin}(?<hour>${number})(?:\s?[时時点點](?![间間的以儿兒])(?:(?<minute>${number})分|(?<past>半)|[整正钟鐘])?|[:：](?<sixtieth>[0-9０-９]{2})(?![0-9０-９:：])分?)`,
  "gu",
);

/** The hour of the day; null where nobody says 夜1時 or 晚上12点 and means one hour by it. */
function hourIn(half: string | undefined, hour: number): number | null {
  if (hour > 24) return null;
  if (half === undefined) return hour;
  for (const [pattern, from, to, added] of halves)
    if (pattern.test(half)) return hour >= from && hour <= to ? hour + added : hour > 12 ? hour : null;
  return null;
}

const halves: readonly (readonly [RegExp, from: number, to: number, added: number])[] = [
  [/^(?:午後|下午)/, 1, 11, 12],
  [/^(?:午前|上午)/, 0, 12, 0],
  [/^(?:早朝|朝|早上|早晨|清晨|早)/, 4, 11, 0],
  [/^(?:凌晨|深夜)/, 0, 5, 0],
  [/^中午/, 11, 12, 0],
  [/^(?:夕方|傍晚)/, 3, 7, 12],
  [/^(?:夜|晚)/, 6, 11, 12],
];
