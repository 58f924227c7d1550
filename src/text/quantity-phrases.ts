import type { FoundQuantity } from "./quantities.ts";
import { readNumeral } from "./numerals.ts";

/** Phrases without the form "number, unit": 半年, 百分之五十, 三分の一, 2割5分, once a year, 9:30. */
export function readPhrase(text: string, at: number): FoundQuantity[] | null {
  const here = text.slice(at, at + 32);
  if (!sign.test(here)) return null;
  for (const [pattern, read] of specials) {
    const match = pattern.exec(here);
    if (match === null) continue;
    const quantity = read(match, text, at);
    if (quantity === null) continue;
    return [{ span: [at, at + match[0].length], ...quantity }];
  }
  return null;
}

/** One of these is in every such phrase: most numbers stand in none, and the patterns are slow to compile. */
const sign = /[半分割‰・:時时点點/／]|[ap]\.?m|once|twice|thrice|one time|\bhalf\b/i;

type Reading = Omit<FoundQuantity, "span">;
const number = "([0-9０-９]{1,6}(?:[.．][0-9０-９]{1,4})?|[〇零一二三四五六七八九十百]{1,8})";

const specials: readonly (readonly [
  RegExp,
  (match: RegExpExecArray, text: string, at: number) => Reading | null,
])[] = [
  [/^半年[間间]?/, () => ({ kind: "duration", value: 6, unit: "month" })],
  [/^半[分額](?![岐割間以])/, () => ({ kind: "percent", value: 50, unit: "%" })],
  [/^半[个個]?(?:小[时時]|[钟鐘][头頭])/, () => ({ kind: "duration", value: 30, unit: "minute" })],
  [/^half (?:an?|of an) (hour|year)(?![A-Za-z])/i, ([, whole]) => halfOf(whole, 1)],
  [
    /^(an?|one|two|three|[1-9]) (?:and a half (hour|year)s?|(hour|year)s? and a half)(?![A-Za-z])/i,
    ([, count = "", last, first]) => halfOf(last ?? first, 1 + 2 * wholes(count)),
  ],
  [new RegExp(`^百分之${number}`), ([, part]) => percent(part, 1)],
  [new RegExp(`^千分之${number}`), ([, part]) => percent(part, 0.1)],
  [new RegExp(`^${number} ?‰`), ([, part]) => percent(part, 0.1)],
  [new RegExp(`^${number}分[の之]${number}(?![月日年])`), ([, whole, part]) => fraction(whole, part)],
  [
    /^([1-9]) ?[/／] ?([2-9]|10)(?= ?(?:以[上下内內]|を|の|的|多数|多數|or more|of (?:the|all|its|those)|majority))/i,
    ([whole, part, below], text, at) => (isSlashed(text, at, whole.length) ? null : fraction(below, part)),
  ],
  [
    new RegExp(`^${number}割(?:${number}分)?(?![引合りれらる])`),
    ([, tenths, hundredths]) => tenthsOf(tenths, hundredths),
  ],
  [
    /^(once|twice|thrice|one time)(?: (?:a|an|per|every|each) (day|week|month|quarter|year))?(?![A-Za-z])/i,
    often,
  ],
  [/^([〇零一二三四五六七八九十百]{1,6})・([〇零一二三四五六七八九]{1,4})(?:パーセント|％|%)/, decimal],
  [/^([0-9]{1,2}):([0-5][0-9])(?![0-9:])/, clock],
  [/^([0-9]{1,2})(?= ?[ap]\.?m\b)/i, clock],
  [
    /^([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}) ?[時时点點](?:([0-9０-９]{1,2}) ?分)?(?![0-9間间点點的以折])/,
    clock,
  ],
];

/** So many halves of an hour in minutes, of a year in months; half a day and half a month are of no fixed length. */
function halfOf(whole: string | undefined, count: number): Reading | null {
  const [value, unit] = halves.get(whole?.toLowerCase() ?? "") ?? [];
  return value === undefined || unit === undefined ? null : { kind: "duration", value: count * value, unit };
}

const halves: ReadonlyMap<string, readonly [value: number, unit: string]> = new Map([
  ["hour", [30, "minute"]],
  ["year", [6, "month"]],
]);

function wholes(count: string): number {
  const at = ["one", "two", "three"].indexOf(count.toLowerCase());
  return at < 0 ? Number.parseInt(count, 10) || 1 : at + 1;
}

function percent(part: string | undefined, factor: number): Reading | null {
  const value = valueOf(part);
  return value === null ? null : { kind: "percent", value: rounded(value * factor), unit: "%" };
}

/** 2/3 in 2024/2/3 is a date, in 1/2/3 a list. */
function isSlashed(text: string, at: number, length: number): boolean {
  return /[0-9０-９/／.．-]$/.test(text.slice(0, at)) || /^[/／.．0-9０-９-]/.test(text.slice(at + length));
}

function fraction(whole: string | undefined, part: string | undefined): Reading | null {
  const [below, above] = [valueOf(whole), valueOf(part)];
  return below === null || above === null || above > below || below === 0
    ? null
    : percent(String(above), 100 / below);
}

function tenthsOf(tenths: string | undefined, hundredths: string | undefined): Reading | null {
  const value = valueOf(tenths);
  return value === null || value > 10
    ? null
    : percent(String(value), 10 + (valueOf(hundredths) ?? 0) / value);
}

function decimal([, whole, part]: RegExpExecArray): Reading | null {
  const [above, below] = [valueOf(whole), valueOf(part)];
  return above === null || below === null
    ? null
    : percent(`${above}.${String(below).padStart(part?.length ?? 0, "0")}`, 1);
}

/** Bare `once` is mostly "as soon as"; it counts behind a word that limits. */
function often(match: RegExpExecArray, text: string, at: number): Reading | null {
  const value = ["once", "twice", "thrice"].indexOf((match[1] ?? "").toLowerCase()) + 1 || 1;
  const period = match[2]?.toLowerCase();
  const bare = period === undefined && value === 1;
  if (bare && !/\b(?:only|just|least|most|than) $/i.test(text.slice(Math.max(0, at - 6), at))) return null;
  return period === undefined
    ? { kind: "count", value, unit: "time" }
    : { kind: "frequency", value, unit: `time/${period}` };
}

/** Minutes since midnight. 午後 and 下午 before it count; a ratio (16:9) and 1時間 are none. */
function clock(match: RegExpExecArray, text: string, at: number): Reading | null {
  const [hour, minute] = [valueOf(match[1]), match[2] === undefined ? 0 : valueOf(match[2])];
  if (
    hour === null ||
    minute === null ||
    hour > 24 ||
    minute > 59 ||
    /[0-9０-９:：.第/]/.test(text[at - 1] ?? "")
  )
    return null;
  const before = text.slice(Math.max(0, at - 4), at);
  const behind = text.slice(at + match[0].length, at + match[0].length + 6);
  // 2点に加え: the Japanese count points and things with it, and no hours.
  if (/[点點]$/.test(match[0]) && /[ぁ-んァ-ヶ]/.test(before + behind)) return null;
  // 一時停止 and 这一点 are no times of day.
  if (/^[一-龥]/.test(match[0]) && match[2] === undefined && !/(?:午[前後后]|[上下]午|晚上) ?$/.test(before))
    return null;
  const afternoon = hour < 12 && (/(?:午後|午后|下午|晚上)[ ]?$/.test(before) || /^ ?p\.?m\b/i.test(behind));
  const midnight = hour === 12 && /^ ?a\.?m\b/i.test(behind);
  return { kind: "time", value: (midnight ? 0 : hour + (afternoon ? 12 : 0)) * 60 + minute, unit: "minute" };
}

function valueOf(text: string | undefined): number | null {
  const read = text === undefined || text === "" ? null : readNumeral(text, 0);
  return read !== null && read.end === text?.length ? read.value : null;
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
