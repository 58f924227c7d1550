import type { Language } from "../../model.ts";
import { foldWidth } from "../../text/fold.ts";
import type { Stretch } from "./stretches.ts";

/**
 * Whether a stretch is a small word of another language, or a lone letter, that was left where the language has its own word or none: 使用 and 披露,
 * 您の信息, 第三方s.
 */
export function isLeftForeign(
  text: string,
  { span: [start, end], now }: Stretch,
  language: Language,
): boolean {
  if (language === "en") return false;
  const old = foldWidth(text.slice(start, end)).trim();
  const meant = small[language === "ja" ? "ja" : "zh"][old];
  if (meant !== undefined && meant.includes(now.trim())) return true;
  // A type or a brand has its letter for a name: C端, K歌, iモード.
  return (
    now.trim() === "" &&
    /^[dfghjlmoqrstvwyz]$/.test(text.slice(start, end).trim()) &&
    isInside(text, start, end)
  );
}

function isInside(text: string, start: number, end: number): boolean {
  const own = /[\p{sc=Han}ぁ-ゖァ-ヺー]/u;
  return own.test(text[start - 1] ?? "") && /^[\p{sc=Han}ぁ-ゖァ-ヺー、，。]/u.test(text.slice(end));
}

const small: Readonly<Record<"ja" | "zh", Readonly<Record<string, readonly string[]>>>> = {
  zh: {
    and: ["和", "与", "與", "及", "以及", "并", "並", "且", "、"],
    "&": ["和", "与", "與", "及", "以及"],
    or: ["或", "或者"],
    of: ["的", "之"],
    the: [""],
    to: ["至", "到", "向", "给", "給", ""],
    on: ["在", "于", "於", ""],
    in: ["在", "于", "於", ""],
    for: ["为", "為", ""],
    by: ["由", ""],
    with: ["与", "與", "和"],
    is: ["是"],
    are: ["是"],
    の: ["的", "之"],
    と: ["和", "与", "與"],
    を: [""],
    は: [""],
    が: [""],
    に: [""],
  },
  ja: {
    and: ["と", "や", "・", "及び", "および", "並びに", "ならびに", "、"],
    or: ["又は", "または", "もしくは", "若しくは", "か"],
    of: ["の"],
    the: [""],
    to: ["へ", "に", "まで", ""],
    in: ["に", "で", ""],
    的: ["の"],
    和: ["と", "及び", "および"],
  },
};
