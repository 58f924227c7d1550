import type { Language } from "../../../model.ts";
import { exact, figures, han, valueOf, words } from "./figures.ts";
import type { Measure } from "./measures.ts";

/** Lengths, weights, areas and contents in metric units, speeds and degrees Celsius. Bytes are none: a kilobyte is 1,000 or 1,024. */
export function findSizes(text: string, language: Language): readonly Measure[] {
  const found: Measure[] = [];
  for (const match of text.matchAll(language === "en" ? inEnglish : eastern)) {
    const { ahead = "", number, unit = "" } = match.groups ?? {};
    const [what, factor] = units.get((ahead + unit).replace(/[\s.]/g, "")) ?? units.get(unit) ?? [];
    const value = valueOf(number);
    if (value === null || what === undefined || factor === undefined) continue;
    const start = match.index;
    found.push({ span: [start, start + match[0].length], key: `${what} ${exact(value * factor)}` });
  }
  return found;
}

/** A unit a row: what it measures, how many of the least, and how it is written in figures' company. */
const rows: readonly (readonly [what: string, factor: number, names: string])[] = [
  ["length", 1, "mm ㎜ ミリ ミリメートル 毫米 公釐 公厘 millimetre millimetres millimeter millimeters"],
  ["length", 10, "cm ㎝ センチ センチメートル 厘米 公分 centimetre centimetres centimeter centimeters"],
  ["length", 1000, "m メートル 米 公尺 metre metres meter meters"],
  ["length", 1_000_000, "km ㎞ キロメートル 公里 千米 kilometre kilometres kilometer kilometers"],
  ["weight", 1, "mg ㎎ ミリグラム 毫克 milligram milligrams"],
  ["weight", 1000, "g グラム 克 公克 gram grams gramme grammes"],
  ["weight", 1_000_000, "kg ㎏ キログラム 公斤 千克 kilogram kilograms kilogramme kilogrammes kilo kilos"],
  ["weight", 1_000_000_000, "t トン 吨 噸 公吨 公噸 tonne tonnes"],
  ["content", 1, "ml mL ㎖ cc ミリリットル 毫升 millilitre millilitres milliliter milliliters"],
  ["content", 1000, "l L ℓ リットル 升 公升 litre litres liter liters"],
  [
    "area",
    1,
    "m2 m² ㎡ 平方メートル 平米 平方米 平方公尺 平方メートル squaremetres squaremetre squaremeters squaremeter sqm",
  ],
  ["area", 10_000, "ha ヘクタール 公頃 公顷 hectare hectares"],
  ["warmth", 1, "℃ °C ˚C 度C 摂氏度 摄氏度 攝氏度 degreesCelsius degreesCentigrade degreesC"],
  [
    "speed",
    1,
    "km/h ㎞/h kph kmph キロ毎時 時速km 時速㎞ 時速キロ 時速キロメートル 时速公里 時速公里 时速千米 每小时公里 每小時公里 公里/小时 公里/小時 公里/时 公里/時 千米/小时 kilometresperhour kilometersperhour kilometresanhour kilometersanhour",
  ],
];

const units: ReadonlyMap<string, readonly [what: string, factor: number]> = new Map(
  rows.flatMap(([what, factor, names]) =>
    names.split(" ").map((name): [string, readonly [string, number]] => [name, [what, factor]]),
  ),
);

const bare = String.raw`(?<![0-9０-９.．,，A-Za-zＡ-Ｚａ-ｚ第#＃])`;
/** 2㎡ is none of 2 m, nor 5 m/s; 3米国 and 2升级 are none of a unit. */
const over = String.raw`(?![A-Za-z0-9²³/／]|[国國级級]|立方)`;

const eastern = new RegExp(
  String.raw`(?<ahead>時速|时速|每小时|每小時|摂氏|摄氏|攝氏)?${bare}(?<number>${figures}|${han}) ?(?<unit>${named(/^(?!時速|时速|每|摂|摄|攝|square|degrees|sq)/)}|キロ|度)${over}`,
  "gu",
);
const inEnglish = new RegExp(
  String.raw`${bare}\b(?<number>${figures}|${words})[ -]?(?<unit>sq\.? ?m|square met(?:re|er)s?|degrees (?:Celsius|Centigrade|C)|kilomet(?:re|er)s (?:per|an) hour|${named(/^[\w/²°˚℃㎏㎝㎜㎞㎡]+$/)})${over}`,
  "gu",
);

function named(pattern: RegExp): string {
  return [...units.keys()]
    .filter((name) => pattern.test(name))
    .toSorted((one, other) => other.length - one.length)
    .join("|");
}
