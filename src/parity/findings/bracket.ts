import type { Language } from "../../model.ts";
import { type Draft, reason } from "./draft.ts";
import type { Pair, Passage } from "./passages.ts";
import { placeIn } from "./places.ts";

/** Brackets and quotation marks that are left open or closed twice on one side only, and quotation marks of another language. */
export function bracketFaults(pairs: readonly Pair[]): readonly Draft[] {
  return [...pairs.flatMap(unbalanced), ...styles(pairs)];
}

function unbalanced({ beads }: Pair): readonly Draft[] {
  return beads.flatMap(({ reference, translation }): readonly Draft[] => {
    const [from, to] = [looseSigns(reference.text), looseSigns(translation.text)];
    if (from.length > 0 === to.length > 0) return [];
    return [
      {
        kind: "bracket",
        severity: "warning",
        reference: placeIn(reference, from.map(spanOf)),
        translation: placeIn(translation, to.map(spanOf)),
        base: null,
        reasons: [
          reason<"bracket">("unbalanced", printed(reference.text, from), printed(translation.text, to)),
        ],
      },
    ];
  });
}

function spanOf(at: number): readonly [number, number] {
  return [at, at + 1];
}

function printed(text: string, signs: readonly number[]): string | null {
  return signs.length === 0 ? null : signs.map((at) => text[at]).join(" ");
}

const pairsOfSigns: readonly string[] = [
  "()",
  "（）",
  "[]",
  "［］",
  "【】",
  "〔〕",
  "「」",
  "『』",
  "“”",
  "《》",
  "〈〉",
  "〖〗",
];
const closing = new Map(pairsOfSigns.map((pair) => [pair[1] ?? "", pair[0] ?? ""]));
const opening = new Set(pairsOfSigns.map((pair) => pair[0] ?? ""));
/** A bracket of either width closes the other: （a) is careless, not open. */
const widths: Readonly<Record<string, string>> = { "（": "(", "［": "[" };

/** Where the signs stand that have no partner. */
function looseSigns(text: string): readonly number[] {
  const open: { readonly sign: string; readonly at: number }[] = [];
  const loose: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (opening.has(sign)) open.push({ sign: plain(sign), at });
    const wanted = closing.get(sign);
    if (wanted === undefined) continue;
    if (open.at(-1)?.sign === plain(wanted)) open.pop();
    // a) and 1） number the items of a list.
    else if (!/[0-9０-９a-zA-Zア-ンivx一二三四五六七八九十]/.test(text[at - 1] ?? "") || !/[)）]/.test(sign))
      loose.push(at);
  }
  return [...loose, ...open.map(({ at }) => at)].sort((one, other) => one - other);
}

function plain(sign: string): string {
  return widths[sign] ?? sign;
}

/**
 * Quotation marks that the language does not use, told once for each: GB/T 15834-2011 has “” and 《》 on the mainland, 重訂標點符號手冊
 * (2008) 「」 and 《》 in Taiwan, 公用文作成の考え方 (2022) 「」 and 『』 in Japan. Where both sides have the same sign, it belongs to the text.
 */
const foreign: Readonly<Record<Language, RegExp>> = {
  ja: /[《〈][^《》〈〉]{1,80}[》〉]/g,
  "zh-Hans": /「[^「」]{1,80}」|『[^『』]{1,80}』/g,
  "zh-Hant": /“[^“”]{1,80}”/g,
  en: /[「『《][^「」『』《》]{1,80}[」』》]/g,
};

function styles(pairs: readonly Pair[]): readonly Draft[] {
  const drafts: Draft[] = [];
  const told = new Set<string>();
  for (const { beads } of pairs) {
    for (const { reference, translation } of beads) {
      const found = { reference: firstForeign(reference), translation: firstForeign(translation) };
      for (const side of ["reference", "translation"] as const) {
        const other = side === "reference" ? translation : reference;
        const hit = found[side];
        if (hit === null || told.has(side + hit.sign) || other.text.includes(hit.sign)) continue;
        told.add(side + hit.sign);
        const spans = [[hit.at, hit.at + hit.printed.length] as const];
        drafts.push({
          kind: "bracket",
          severity: "info",
          reference: placeIn(reference, side === "reference" ? spans : []),
          translation: placeIn(translation, side === "translation" ? spans : []),
          base: null,
          reasons: [
            reason<"bracket">(
              "style",
              side === "reference" ? hit.printed : null,
              side === "translation" ? hit.printed : null,
            ),
          ],
        });
      }
    }
  }
  return drafts;
}

function firstForeign({
  text,
  language,
}: Passage): { readonly sign: string; readonly at: number; readonly printed: string } | null {
  for (const { index, 0: printed } of text.matchAll(foreign[language]))
    return { sign: printed[0] ?? "", at: index, printed };
  return null;
}
