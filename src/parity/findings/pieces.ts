import type { Language, Span } from "../../model.ts";
import type { Tongue } from "../reading/fold.ts";
import { tongueOf } from "./wording.ts";

/** The parts of a sentence between commas and the words that join items. */
export function piecesOf({
  text,
  language,
}: {
  readonly text: string;
  readonly language: Language;
}): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  const cut = (start: number, end: number): void => {
    const lead = /^\s*/.exec(text.slice(start, end))?.[0].length ?? 0;
    const trail = /\s*$/.exec(text.slice(start + lead, end))?.[0].length ?? 0;
    if (start + lead < end - trail) spans.push([start + lead, end - trail]);
  };
  for (const { index, 0: joint } of text.matchAll(joints[tongueOf(language)])) {
    cut(from, index);
    from = index + joint.length;
  }
  cut(from, text.length);
  return spans;
}

/** How many parts say something: 当社は, 此外 and `in addition` do not. */
export function countOf(passage: { readonly text: string; readonly language: Language }): number {
  return piecesOf(passage).filter((span) => {
    const text = passage.text.slice(...span);
    return !isAside(text) || text.length > (/[\u3041-\u9fff]/.test(text) ? LONGEST_LEAD : LONGEST_LEAD_LATIN);
  }).length;
}

const LONGEST_LEAD = 5;
const LONGEST_LEAD_LATIN = 12;

const joints: Readonly<Record<Tongue, RegExp>> = {
  // データ・プロバイダー is one word, ノート・請求書 are two.
  ja: /(?<![ァ-ヺー])・|・(?![ァ-ヺ])|[、，,；;／\n（）()。：]|および|及び|ならびに|並びに|または|又は|もしくは|若しくは|(?<=[\u4e00-\u9fffァ-ヺー])[やと](?=[\u4e00-\u9fffァ-ヺ])/g,
  zh: /[、，,；;／\n（）()。：]|以及|或者|并且|(?<=[\u4e00-\u9fff])[和与與及或](?=[\u4e00-\u9fffA-Za-z])/g,
  en: /[,;\n–—:]| \(|\)(?=[ .,;])|\b(?:and|or|as well as)\b|\/(?=[a-z])/g,
};

/** Short, and a noun: neither 当社は, 使用時に nor `to send`. */
export function isItem(text: string): boolean {
  if (/[\u3041-\u9fff]/.test(text)) {
    return (
      text.length <= 14 &&
      !/[はがをにでもてりばしへ]$|ます$|です$|[んいる]$|^[将將请請把不]/.test(text) &&
      !asides.zh.test(text)
    );
  }
  return text.split(/\s+/).length <= 5 && !asides.en.test(text);
}

/** 此外 and `for your part` join sentences and say nothing by themselves. */
export function isAside(text: string): boolean {
  return asides.zh.test(text) || asides.en.test(text) || /(?:[はも]|により|において|について)$/.test(text);
}

const asides = {
  zh: /^(?:此外|另外|同时|同時|因此|但|并|並|而|我们|我們|本公司|您|的|其中|例如|比如|包括|位于|位於)|(?:时|時|后|後|中|下|的话|的話|而言|我们|我們)$/,
  en: /^(?:to|if|for|when|where|unless|in|on|at|by|while|as|because|since|so|we|you|it|they|this|that|these|which|who|however|in addition)\b/i,
} as const;
