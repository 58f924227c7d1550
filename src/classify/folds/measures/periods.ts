import type { Language } from "../../../model.ts";
import { exact, figures, han, valueOf, words } from "./figures.ts";
import type { Measure } from "./measures.ts";

/** How long: hours, minutes and seconds as seconds, years and months as months. Days stay apart, and so does half a month. */
export function findPeriods(text: string, language: Language): readonly Measure[] {
  return patterns[language].flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap((match): readonly Measure[] => {
      const key = keyOf(match.groups ?? {});
      return key === null ? [] : [{ span: [match.index, match.index + match[0].length], key }];
    }),
  );
}

function keyOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { fixed, first, unit = "", half, second, smaller = "" } = groups;
  const [kind, factor] = factorOf(unit);
  const value = fixed === undefined ? valueOf(first) : 1;
  if (value === null) return null;
  const whole = (value + (half === undefined ? 0 : 1 / 2)) * factor;
  if (fixed !== undefined && half === undefined) return `${kind} ${exact(factor / 2)}`;
  if (second === undefined) return `${kind} ${exact(whole)}`;
  const [rest, part] = [valueOf(second), factorOf(smaller)];
  return rest === null || part[0] !== kind ? null : `${kind} ${exact(whole + rest * part[1])}`;
}

function factorOf(unit: string): readonly [kind: string, factor: number] {
  for (const [pattern, kind, factor] of factors) if (pattern.test(unit)) return [kind, factor];
  return ["", 1];
}

const factors: readonly (readonly [RegExp, kind: string, factor: number])[] = [
  [/^(?:時間|[个個]?(?:小[时時]|[钟鐘][头頭])|h(?:ou)?rs?$)/i, "seconds", 3600],
  [/^(?:刻[钟鐘]|quarters? of an hour)/i, "seconds", 900],
  [/^(?:分|min)/i, "seconds", 60],
  [/^(?:秒|sec)/i, "seconds", 1],
  [/^(?:[かヵカ]?年|years?)/i, "months", 12],
  [/^(?:[かヶカヵケ箇个個]月|months?)/i, "months", 1],
];

const start = String.raw`(?<![0-9０-９.．,，:：A-Za-z第時时点點一二三四五六七八九十百数數几幾])`;
const eastern = `(?<first>${figures}|${han})`;
const later = `(?<second>${figures}|${han})`;
const english = String.raw`(?<![\w.,:£$€-])(?<first>${figures}|${words})`;

const japanese = [
  `${start}${eastern}(?<unit>時間)(?:(?<half>半)|${later}(?<smaller>分))?間?(?![帯割外])`,
  `${start}${eastern}(?<unit>分)(?:${later}(?<smaller>秒))?間?(?=以内|以上|以下|未満|前|後|ほど|程度|まで|を超|単位|毎|ごと|遅|経過|刻み|[、。とをがはで]|の(?![0-9０-９一二三四五六七八九])|$)`,
  `${start}${eastern}(?<unit>秒)間?`,
  `${start}${eastern}(?<unit>か?年)間?(?:(?<half>半)|と?${later}(?<smaller>[かヶカヵケ箇]月))間?`,
  `${start}${eastern}(?<unit>[かヶカヵケ箇]月)間?(?!半)`,
  "(?<![0-9０-９年上下前後])(?<fixed>半)(?<unit>年)間?(?!度)",
];
const chinese = [
  `${start}${eastern}(?<unit>[个個]?(?:小[时時]|[钟鐘][头頭]))(?:(?<half>半)|零?${later}(?<smaller>分[钟鐘]?))?`,
  `${start}${eastern}[个個](?<half>半)(?<unit>小[时時]|[钟鐘][头頭])`,
  "(?<![0-9０-９一二三四五六七八九十][个個]?)(?<fixed>半)(?<unit>[个個]?(?:小[时時]|[钟鐘][头頭]))",
  `${start}${eastern}(?<unit>分[钟鐘]|刻[钟鐘]|秒[钟鐘]?)`,
  `${start}${eastern}(?<unit>年)(?:(?<half>半)|零?${later}(?<smaller>[个個]月))`,
  `${start}${eastern}(?<unit>[个個]月)(?!半)`,
  "(?<![上下前后後0-9０-９一二三四五六七八九十])(?<fixed>半)(?<unit>年)",
];
const units = "hours?|hrs?|minutes?|mins?|seconds?|secs?|months?";
const patterns: Readonly<Record<Language, readonly RegExp[]>> = {
  ja: japanese.map((source) => new RegExp(source, "gu")),
  "zh-Hans": chinese.map((source) => new RegExp(source, "gu")),
  "zh-Hant": chinese.map((source) => new RegExp(source, "gu")),
  en: [
    String.raw`${english}(?:-| )(?<half>and(?:-| )a(?:-| )half)(?:-| )(?<unit>hours?|years?)\b`,
    String.raw`(?<![\w.,:£$€-])(?:(?<first>${figures}|${words}) |(?<fixed>an? ))(?<unit>hours?|years?) (?<half>and a half)\b`,
    String.raw`${english}[- ]?(?<unit>hours?|hrs?|years?)(?:,? and |, | )(?<second>${figures}|${words})[- ]?(?<smaller>minutes?|mins?|months?)\b`,
    String.raw`${english}[- ]?(?<unit>minutes?|mins?)(?:,? and |, | )(?<second>${figures}|${words})[- ]?(?<smaller>seconds?|secs?)\b`,
    String.raw`${english}[- ]?(?<unit>${units})(?![\w²])`,
    String.raw`\b(?<fixed>half[- ]an|(?:a )?half)[- ](?<unit>hour)\b`,
    String.raw`\b(?<fixed>half a)(?:-| )(?<unit>year)\b`,
  ].map((source) => new RegExp(source, "giu")),
};
