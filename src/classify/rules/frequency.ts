import { parseNumeral } from "../../text/numerals.ts";
import type { Reading } from "../reading.ts";
import { voiceOf, type Fact, type Rule, type Voice } from "./rule.ts";

type Words = readonly (readonly [pattern: RegExp, yearly: number])[];

const numeral = "[0-9]{1,3}|[一二三四五六七八九十两]{1,3}";

/** How often, as times a year. A group that matches divides or multiplies: 3年に1回, 每两周一次, every six months. */
const words: Readonly<Record<Voice, Words>> = {
  ja: [
    [/毎日|日次|1日1回|日に1回/g, 365],
    [/毎週|週次|週(?:に)?1(?:回|度)/g, 52],
    [/毎月|月次|月(?:に)?1(?:回|度)|1か月に1回/g, 12],
    [/四半期(?:ごと|に1回|毎)|3か月(?:ごと|に1回)/g, 4],
    [/半年(?:ごと|に1回)|年(?:に)?2回/g, 2],
    [/毎年|年次|年(?:に)?(?:1|一)(?:回|度)(?<![0-9]年に1回)|1年に1回/g, 1],
    [new RegExp(`(${numeral})年(?:に1回|に一度|ごと)`, "g"), -1],
    [/都度|その都度|随時|定期的(?:に|な)/g, 0],
  ],
  zh: [
    [/每[日天](?!营)|日报/g, 365],
    [/每(?:个)?(?:周|星期)(?!日|[一二三四五六])/g, 52],
    [/每(?:个)?月/g, 12],
    [/每(?:个)?季(?:度)?/g, 4],
    [/每半年/g, 2],
    [/每(?:一)?年(?!满)/g, 1],
    [new RegExp(`每(${numeral})年`, "g"), -1],
    [/定期|不定期/g, 0],
  ],
  en: [
    [/\b(?:daily|every day|each day|once a day)\b/g, 365],
    [/\b(?:weekly|every week|each week|once a week)\b/g, 52],
    [/\b(?:monthly|every month|each month|once a month)\b/g, 12],
    [/\b(?:quarterly|every quarter|each quarter|every three months)\b/g, 4],
    [/\b(?:twice a year|semi-?annually|every six months|biannually)\b/g, 2],
    [/\b(?:annually|yearly|once (?:a|every|each|per) year|every year|each year|annual)\b/g, 1],
    [/\bevery (two|three|four|five|\d{1,2}) years\b/g, -1],
    [/\b(?:regularly|periodically|from time to time|occasionally)\b/g, 0],
  ],
};

const english: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 };

export const frequency: Rule = {
  name: "frequency",
  kind: "fact",
  facts: read,
  direction: ({ lost, gained }) => {
    if (lost.length === 0 || gained.length === 0) return lost.length === 0 ? "widened" : "narrowed";
    const [from, to] = [Number(lost[0]?.key), Number(gained[0]?.key)];
    return to > from ? "strengthened" : "weakened";
  },
  about: () => [],
};

function read({ language, plain }: Reading): readonly Fact[] {
  return words[voiceOf(language)].flatMap(([pattern, yearly]) =>
    Array.from(plain.matchAll(pattern), (match): Fact => {
      const divisor = match[1] === undefined ? 1 : (english[match[1]] ?? parseNumeral(match[1]) ?? 1);
      return {
        key: String(yearly === -1 ? 1 / divisor : yearly),
        span: [match.index, match.index + match[0].length],
      };
    }),
  );
}
