import type { Stretch } from "./stretches.ts";

/**
 * Whether a sign of another script stood for the Han character that it looks like, as scanners and input methods put it: 避難ロ with the katakana, 之ㄧ
 * with the bopomofo, 🈲止 with the squared sign. Beside katakana it is katakana.
 */
export function isDrawnForHan(text: string, { span: [start, end], now }: Stretch): boolean {
  const old = text.slice(start, end);
  if (squared.test(old)) return old.normalize("NFKC") === now;
  if (meant.get(old)?.includes(now) !== true) return false;
  return !katakana.test(text[start - 1] ?? "") && !katakana.test(text[end] ?? "");
}

const squared = /^[\u{1F210}-\u{1F23B}\u{1F250}\u{1F251}]$/u;
const katakana = /[ァ-ヺー]/;
const meant: ReadonlyMap<string, string> = new Map([
  ["ロ", "口囗"],
  ["ー", "一"],
  ["ㄧ", "一"],
  ["ｰ", "一"],
  ["ニ", "二"],
  ["ハ", "八"],
  ["カ", "力"],
  ["エ", "工"],
  ["タ", "夕"],
  ["ト", "卜"],
  ["チ", "千"],
  ["ㄚ", "丫"],
  ["ㄨ", "乂"],
]);
