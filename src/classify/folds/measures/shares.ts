import type { Language } from "../../../model.ts";
import { figures, han, valueOf } from "./figures.ts";
import type { Measure } from "./measures.ts";

/** Parts of a whole: 三分の一, 3 分の1 and 1/3 of something; 三分之二 and 2/3; two thirds of it. */
export function findShares(text: string, language: Language): readonly Measure[] {
  return Array.from(text.matchAll(patterns[language])).flatMap((match): readonly Measure[] => {
    const { below, above, over, under, part } = match.groups ?? {};
    const [upper, lower] = [
      valueOf(above ?? over),
      part === undefined ? valueOf(below ?? under) : whole(part),
    ];
    if (upper === null || lower === null || upper >= lower || lower > most) return [];
    return [{ span: [match.index, match.index + match[0].length], key: `share ${upper} of ${lower}` }];
  });
}

/** What is more is a date or the number of a law. */
const most = 20;

function whole(part: string): number | null {
  const found = ["third", "quarter", "fifth", "sixth"].findIndex((name) =>
    part.toLowerCase().startsWith(name),
  );
  return found === -1 ? null : found + 3;
}

const slashed = String.raw`(?<![0-9０-９A-Za-z/／.．-])(?<over>[0-9０-９]{1,2})[/／](?<under>[0-9０-９]{1,2})(?![0-9０-９/／.．-])`;
const japanese = new RegExp(
  String.raw`(?<![0-9０-９時第一二三四五六七八九十])(?<below>${figures}|${han}) ?分の ?(?<above>${figures}|${han})(?![0-9０-９]|[月日年])|${slashed}(?=以上|以下|を|の|が|に|超|未満)`,
  "gu",
);
const chinese = new RegExp(
  String.raw`(?<![0-9０-９第一二三四五六七八九十])(?<below>${figures}|${han}) ?分之 ?(?<above>${figures}|${han})|${slashed}(?=以上|以下|的|之|多数|多數|退|[，。；）]|$)`,
  "gu",
);
const patterns: Readonly<Record<Language, RegExp>> = {
  ja: japanese,
  "zh-Hans": chinese,
  "zh-Hant": chinese,
  en: new RegExp(
    String.raw`\b(?<above>one|two|three|four|five)[- ](?<part>third|quarter|fifth|sixth)s?(?= (?:of|majority|vote)\b)|${slashed}(?= (?:of|majority|vote)\b)`,
    "giu",
  ),
};
