import type { Language } from "../model.ts";
import { enumeratorLength } from "../text/enumerator.ts";
import { findQuantities } from "../text/quantities.ts";
import { isChinese } from "./reading.ts";

/** A number that both begin with is no label where one of them runs on behind it: 1.2 版, 1.2版. */
export function unlabelledBoth(
  before: string,
  after: string,
  language: Language,
): readonly [Labelled, Labelled] {
  const [from, to] = [unlabelled(before, language), unlabelled(after, language)];
  const runsOn =
    (from.label === "" && to.label !== "" && before.startsWith(to.label)) ||
    (to.label === "" && from.label !== "" && after.startsWith(from.label));
  return runsOn
    ? [
        { label: "", text: before },
        { label: "", text: after },
      ]
    : [from, to];
}

interface Labelled {
  readonly label: string;
  readonly text: string;
}

/** A number that is read out: 第一，其二：首先，. */
const spoken = /^(?:(?:第|其)[一二三四五六七八九十]{1,3}|首先|其次|再次)[，,：:]\s*/u;

/** 1：before a sentence of Han or kana; a time and a ratio have a number behind the mark. */
const numbered = /^[0-9０-９]{1,2}[：:]\s*(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}「“])/u;

/** 4.1 Data collection: …, 8.1 This agreement …: a number of two parts and more ahead of a title in the line, or of what no unit is called. */
const decimal =
  /^[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}[.．]?\s+(?=["“]?[A-Z][^:.。\n]{2,60}:\s|(?:This|The|These|You|Your|We|Our|Any|All|If|In|No|Each|By|To|For|When|Where|It|Neither|Either|Nothing|Subject|Unless)\b)/;

/** What says that a note follows: ※, （注）, 注：. */
const note = /^(?:[※＊]|[（(【〔［]注(?:意|記|记)?[）)】〕］]|注(?:意)?[:：)）])\s*/u;

/** The number that a paragraph or item begins with names its place; one with a unit (12 months) does not. */
function unlabelled(text: string, language: Language): Labelled {
  const [sign = ""] = note.exec(text) ?? [];
  if (sign !== "") return { label: sign.trim(), text: text.slice(sign.length) };
  const read = (isChinese(language) ? spoken.exec(text) : null) ?? numbered.exec(text) ?? decimal.exec(text);
  const length = enumeratorLength(text) || (read?.[0].length ?? 0);
  if (/^\s?版(?![\p{sc=Han}])/u.test(text.slice(length))) return { label: "", text };
  const [first] = length === 0 ? [] : findQuantities(text.slice(0, length + 16), language);
  if (first !== undefined && first.span[0] < length && first.span[1] > length) return { label: "", text };
  return { label: text.slice(0, length).trim(), text: text.slice(length) };
}
