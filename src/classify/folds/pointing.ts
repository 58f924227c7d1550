import type { Language } from "../../model.ts";
import { voiceOf, type Voice } from "../rules/rule.ts";

/**
 * The text without words that only point to where it says the same: (see below), section 5 above, 上記第5条, （後述）, （见下文）. What a provision is called, and what is
 * above or below in any other sense, stays.
 */
export function withoutPointing(text: string, language: Language): string {
  const voice = voiceOf(language);
  if (!signs[voice].test(text)) return text;
  return pointing[voice].reduce((rest, [pattern, by]) => rest.replace(pattern, by), text);
}

const signs: Readonly<Record<Voice, RegExp>> = {
  en: /\b(?:above|below|see|refer to|later)\b/i,
  ja: /[上下前後]記|[前後]述|以下|参照/,
  zh: /[上下前后後]述|[上下后後]文|[上前]開|下方/,
};

const provisions =
  "(?:sections?|clauses?|articles?|paragraphs?|rules?|parts?|schedules?|annex(?:es)?|appendix|chapters?)";
const number = String.raw`\d[\d.]*(?:\([a-z0-9]{1,3}\))*`;
const han = "[0-9０-９一二三四五六七八九十百]{1,5}";

const pointing: Readonly<Record<Voice, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [
      / ?\((?:please )?(?:see|refer to|as (?:set out|described|defined|explained|detailed)|described|set out|detailed|explained)(?: also| further)? (?:above|below|later|further below)\)/gi,
      "",
    ],
    [
      new RegExp(String.raw`\b(see|refer to) (?=${number.replace("[\\d.]*", "\\.\\d[\\d.]*")})`, "gi"),
      "$1 section ",
    ],
    [new RegExp(String.raw`(?<=\b${provisions} ${number}) (?:above|below)\b`, "gi"), ""],
    [new RegExp(String.raw`\b(?:please see|(?:please )?refer to) (?=${provisions} \d)`, "gi"), "see "],
    [new RegExp(String.raw`^([^–—:.]{3,60}?) [–—] see (?=${provisions} \d)`, "i"), "For $1, see "],
  ],
  ja: [
    [
      /[（(](?:詳細は)?(?:(?:下記|以下|上記)(?:を?ご?参照(?:ください|下さい|のこと)?|(?:を|も)ご覧(?:ください|下さい)|のとおり|の通り)|(?:後述|前述)(?:のとおり|の通り|参照)?)[）)]/gu,
      "",
    ],
    [new RegExp(`(?:上記|前記|下記|後記|前述|後述)の?(?=第${han}[条項号章節編]|${han}条)`, "gu"), ""],
    [/(?<=[条項号章節表])を?ご?参照(?:して)?(?:ください|下さい|のこと|願います)?(?=[）)])/gu, "参照"],
  ],
  zh: [
    [
      /[（(](?:请|請)?(?:参|參|详|詳)?(?:见|見|阅|閱|如|照)(?:下文|上文|下述|上述|前述|后文|後文|后述|後述|下方)(?:说明|說明|规定|規定|内容|內容)?[）)]/gu,
      "",
    ],
    [
      new RegExp(`(?:上述|前述|上文|下述|下文|后述|後述|上開|前開)的?(?=第${han}[条條章节節款项項])`, "gu"),
      "",
    ],
  ],
};
