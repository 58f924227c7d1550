/** Whether one is a loan word in katakana and the other the word in Latin letters: アナリティクス, Analytics. */
export function soundAlike(one: string, other: string): boolean {
  const [kana, latin] = [one.trim(), other.trim()].toSorted((left) => (isKana(left) ? -1 : 1));
  if (kana === undefined || latin === undefined || !isKana(kana) || !/^[A-Za-z]{4,}$/.test(latin))
    return false;
  const [heard, read] = [soundsOf(kana), lettersOf(latin.toLowerCase())];
  return heard.length >= fewest && heard === read;
}

/** Of fewer consonants many words have the same. */
const fewest = 3;

function isKana(text: string): boolean {
  return /^[ァ-ヺー]+$/.test(text);
}

const rows: readonly (readonly [kana: string, sound: string])[] = [
  ["カキクケコヵヶ", "k"],
  ["ガギグゲゴ", "g"],
  ["サシスセソ", "s"],
  ["ザズゼゾ", "s"],
  ["ジヂ", "j"],
  ["タツテト", "t"],
  ["チ", "ç"],
  ["ダヅデド", "d"],
  ["ナニヌネノン", "n"],
  ["ハヒヘホ", "h"],
  ["フ", "f"],
  ["バビブベボヴ", "b"],
  ["パピプペポ", "p"],
  ["マミムメモ", "m"],
  ["ラリルレロ", "r"],
];

/** The consonants that one hears, without those that stand side by side twice. */
function soundsOf(kana: string): string {
  const heard = Array.from(kana, (one) => rows.find(([row]) => row.includes(one))?.[1] ?? "").join("");
  return onceEach(heard);
}

/** The consonants that one reads as a Japanese hears them: l as r, v as b, x as ks, c as k or s. */
function lettersOf(latin: string): string {
  const read = latin
    .replace(/tion|sion|cious/g, "sn")
    .replace(/ch/g, "ç")
    .replace(/sh/g, "s")
    .replace(/ph/g, "f")
    .replace(/th/g, "s")
    .replace(/ck/g, "k")
    .replace(/c(?=[eiy])/g, "s")
    .replace(/c|q/g, "k")
    .replace(/x/g, "ks")
    .replace(/l/g, "r")
    .replace(/v/g, "b")
    .replace(/z/g, "s")
    .replace(/m(?=[bp])/g, "n")
    .replace(/r(?=[^aeiouy]|$)|[aeiouyw]|gh|h(?![aeiou])/g, "");
  return onceEach(read);
}

function onceEach(sounds: string): string {
  return sounds.replace(/(.)\1+/g, "$1");
}
