import { occurrences } from "../../../../text/occurrences.ts";

/**
 * Whether somebody wishes in the one text to be given what in the other he wishes to give, in Japanese: 資料の提供を希望する, 資料を提供することを希望する. Where it is
 * not wished (提供を希望しない), it is mostly his own that he would give either way.
 */
export function wishesToGive(before: string, after: string): boolean {
  return turns(before, after) || turns(after, before);
}

function turns(one: string, other: string): boolean {
  return [...one.matchAll(toBeGiven)].some(
    ([, act = ""]) =>
      doing(act).some((sign) => occurrences(other, sign) > occurrences(one, sign)) &&
      received(other, act) < received(one, act),
  );
}

function received(text: string, act: string): number {
  return Array.from(text.matchAll(toBeGiven)).filter(([, one]) => one === act).length;
}

/** What is done for another, never for oneself as 入会 and 購入 are. */
const toBeGiven =
  /(提供|送付|発送|配送|送信|配信|配布|開示|交付|発行|返金|返還|貸与|貸出|紹介|案内|説明|回答|譲渡|支給|給付)を(?:ご?希望(?!し(?:な|ま)|され(?:な|ません))|望(?=[むみ]))/g;

function doing(act: string): readonly string[] {
  return [`${act}することを`, `${act}することの`, `${act}したい`, `${act}しよう`, `${act}する`];
}
