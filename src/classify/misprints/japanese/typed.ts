import { foldToSimplified } from "../../../text/simplified.ts";
import type { Stretch } from "../stretches.ts";

/** Whether kana were left as they were typed: 停止sい for 停止し, すr for する. */
export function isHalfTyped(text: string, { span: [start, end], now }: Stretch): boolean {
  const [, letters = "", vowel = ""] =
    /^([a-zａ-ｚ]{1,2})([あいうえお]?)$/u.exec(text.slice(start, end)) ?? [];
  if (letters === "" || !/^[ぁ-ん]{1,2}$/.test(now)) return false;
  if (!/[ぁ-ん\p{sc=Han}]$/u.test(text.slice(0, start)) && !/^[ぁ-ん]/.test(text.slice(end))) return false;
  const typed = letters.normalize("NFKC") + (vowel && vowels["あいうえお".indexOf(vowel)]);
  return typedFor(now).some((roman) => (vowel === "" ? roman.startsWith(typed) : roman === typed));
}

const vowels = "aiueo";
const rows: Readonly<Record<string, string>> = {
  "": "あいうえお",
  k: "かきくけこ",
  s: "さしすせそ",
  t: "たちつてと",
  n: "なにぬねの",
  h: "はひふへほ",
  m: "まみむめも",
  y: "や　ゆ　よ",
  r: "らりるれろ",
  w: "わ　　　を",
  g: "がぎぐげご",
  z: "ざじずぜぞ",
  d: "だぢづでど",
  b: "ばびぶべぼ",
  p: "ぱぴぷぺぽ",
  sh: "　し",
  ch: "　ち",
  ts: "　　つ",
  j: "　じ",
  f: "　　ふ",
};

/** How the first of the kana is typed in Latin letters. */
function typedFor([kana = ""]: string): readonly string[] {
  if (kana === "ん") return ["n", "nn"];
  return Object.entries(rows).flatMap(([letters, row]) => {
    const at = row.indexOf(kana);
    return at < 0 ? [] : [letters + (vowels[at] ?? "")];
  });
}

/** Whether Han characters stand now in their Japanese form for that of another script: 行为 for 行為, 会员 for 会員. */
export function isOtherScript(old: string, now: string): boolean {
  return (
    old !== now &&
    old.length === now.length &&
    /^\p{sc=Han}+$/u.test(old + now) &&
    foldToSimplified(old) === foldToSimplified(now)
  );
}

/** さービス for サービス: the same kana, in the script that the word is not written in. */
export function isOtherKana(text: string, { span: [start, end], now }: Stretch): boolean {
  const old = text.slice(start, end);
  if (!/^[ぁ-ゖァ-ヶ]{1,3}$/.test(old) || old === now || asKatakana(old) !== asKatakana(now)) return false;
  return /^[ァ-ヶ]+$/.test(now)
    ? /[ァ-ヺー]$/.test(text.slice(0, start)) || /^[ァ-ヺー]/.test(text.slice(end))
    : /[ぁ-ゖ\p{sc=Han}]$/u.test(text.slice(0, start)) && /^[ぁ-ゖ]/.test(text.slice(end));
}

function asKatakana(text: string): string {
  return text.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}
