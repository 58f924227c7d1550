import type { Stretch } from "./stretches.ts";

/** What may have happened to characters between a writer's head and the page. */
export type Slip = "replaced" | "swapped" | "dropped" | "added" | "doubled";

/** What slip a stretch puts right, by its form alone; null where it is too long for one, or not of the characters that a lexicon cuts. */
export function slipOf(text: string, { span: [start, end], now }: Stretch): Slip | null {
  const old = text.slice(start, end);
  if (!(cut.test(old) || isDrawnForKana(old, now)) || !cut.test(now)) return null;
  if (old.length === now.length) return sameLength(old, now);
  if (old === "") return now.length === 1 ? "dropped" : null;
  if (now !== "") return null;
  const isTwice =
    text.slice(Math.max(0, start - old.length), start) === old || text.slice(end, end + old.length) === old;
  if (isTwice) return old.length <= longestDoubled ? "doubled" : null;
  return old.length === 1 ? "added" : null;
}

const cut = /^[\p{sc=Han}ぁ-ゖァ-ヺー々]*$/u;
/** 使用使用, 個人情報個人情報. */
const longestDoubled = 4;

function sameLength(old: string, now: string): Slip | null {
  const isSwapped = old !== now && Array.from(old).toReversed().join("") === now;
  if (old.length === 2 && isSwapped) return "swapped";
  // 第方三: the two stand apart where the characters between them are found again.
  if (old.length === 3 && sorted(old) === sorted(now)) return "swapped";
  return old.length <= 2 ? "replaced" : null;
}

function sorted(text: string): string {
  return Array.from(text).sort().join("");
}

/** A sign or a Han character that stands for the kana that looks like it: サ一ビス, サポー卜. */
export function isDrawnForKana(old: string, now: string): boolean {
  return /^[ァ-ヺー]$/.test(now) && /^[-‐―—一二工口力卜夕八千]$/.test(old);
}

/** Characters that say how many, who, whether, and which: what is put for them or beside them is told, whatever the lexicon knows. */
export function isDecisive(old: string, now: string, slip: Slip): boolean {
  if (isDrawnForKana(old, now)) return false;
  // What is said twice is said: 不当不当に.
  if (slip === "doubled" && !numeral.test(old)) return false;
  // 末成年者 is no minor yet, 为成年 may be somebody who is none.
  if (numeral.test(old + now) || (negating.test(old + now) && !/^[末禾朱]未$/u.test(old + now))) return true;
  // 将以 is no slip for 可以, nor 须 for 得.
  if (slip === "replaced" && stance.test(old) && stance.test(now)) return true;
  return (slip === "dropped" || slip === "added") && decisive.test(old + now);
}

const numeral = /[〇零一二三四五六七八九十百千万萬億亿两兩半甲乙丙丁]/u;
const negating = /[不未非无無没沒勿否]/u;
const stance = /^[可应應须須必得能会會将將]$/u;
const decisive = /[不未非无無没沒勿否可应應须須必得能会會将將已曾只仅僅各全每等副子分总總正准準再前次]/u;
