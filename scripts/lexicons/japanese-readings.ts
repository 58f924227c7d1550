/**
 * How words are written in kana that are written with Han characters too, a pair a line: `過|す` of 過ぎる, `出来|でき` of 出来る, `様|よう`. From the features
 * of kuromoji's dictionary (`tid_pos`), which end in 0 and hold word, part of speech and reading parted by commas. Nouns that name things stay in
 * Han; what is read is what an editor writes either way: verbs, adjectives, adverbs, conjunctions, formal nouns.
 */
export function japaneseReadings(features: Uint8Array): readonly string[] {
  const pairs = new Set<string>();
  for (const line of new TextDecoder().decode(features).split("\0")) {
    const [word = "", part = "", kind = "", , , , , , reading = ""] = line.split(",");
    if (!isWrittenEitherWay(part, kind)) continue;
    const [, han = "", ending = ""] = /^(\p{sc=Han}{1,2})([ぁ-ん]*)$/u.exec(word) ?? [];
    const kana = reading.replace(/[ァ-ヶ]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0x60));
    if (han === "" || !kana.endsWith(ending)) continue;
    const read = kana.slice(0, kana.length - ending.length);
    if (/^[ぁ-ん]+$/.test(read)) pairs.add(`${han}|${read}`);
  }
  return [...pairs].sort();
}

function isWrittenEitherWay(part: string, kind: string): boolean {
  if (part === "名詞")
    return kind === "非自立" || kind === "副詞可能" || kind === "形容動詞語幹" || kind === "接尾";
  return ["動詞", "形容詞", "副詞", "接続詞", "連体詞", "助動詞", "接頭詞"].includes(part);
}
