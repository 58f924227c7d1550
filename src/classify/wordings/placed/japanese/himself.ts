import { distance } from "../../../../sequence/distance.ts";

/**
 * The Japanese text after with him of whom the sentence speaks called as before: 利用者は、利用者の責任において and 利用者は、自己の責任において. He is who stands
 * first, and nobody else may act between him and where he is named again.
 */
export function himselfAsBefore(before: string, after: string): string {
  if (before === after) return after;
  let text = after;
  for (let round = 0; round < mostPlaces; round += 1) {
    const next = nearest(before, text);
    if (next === text) return text;
    text = next;
  }
  return text;
}

/** Who names himself more often has written the sentence anew. */
const mostPlaces = 3;

/** The text with one such word put as before, whichever brings the two nearest to each other. */
function nearest(before: string, after: string): string {
  let [best, found] = [distance(before, after), after];
  for (const said of callings(after)) {
    for (const put of said.others) {
      if (!before.includes(put)) continue;
      const text = after.slice(0, said.start) + put + after.slice(said.end);
      const left = distance(before, text);
      if (left < best) [best, found] = [left, text];
    }
  }
  return found;
}

/** Where somebody is named again, and how else he may be. */
interface Calling {
  readonly start: number;
  readonly end: number;
  readonly others: readonly string[];
}

function callings(text: string): readonly Calling[] {
  return Array.from(text.matchAll(sentence)).flatMap(({ 0: whole, 1: who = "", index: at }) =>
    Array.from(whole.matchAll(again(who))).flatMap(({ 0: said, 1: role = "", index }) => {
      const between = whole.slice(who.length + 1, index);
      if (index === 0 || otherActing.test(between)) return [];
      const start = at + index;
      const others = waysOf(who, role).filter((way) => way !== said);
      return [{ start, end: start + said.length, others }];
    }),
  );
}

const sentence = /(?<=^|[。\n])(お?[\p{sc=Han}ァ-ヺー]{1,8}(?:さま)?)は[^。\n]*/gu;

/** Behind a mark or a particle, where nothing describes him. */
function again(who: string): RegExp {
  return new RegExp(
    `(?<=[、,はをにで])(?:${who}|${who}本人|${who}自身|自己|自ら|自分|自身|ご自身|${who}ご自身|本人|ご本人)(?:自身)?(の|が)(?!み)`,
    "gu",
  );
}

function waysOf(who: string, role: string): readonly string[] {
  return [
    who,
    `${who}本人`,
    `${who}自身`,
    `${who}ご自身`,
    "自己",
    "自ら",
    "自分",
    "自身",
    "ご自身",
    "自分自身",
    "本人",
    "ご本人",
  ].map((name) => name + role);
}

/** Somebody else who does something, or of whom it is spoken. */
const otherActing =
  /[\p{sc=Han}ァ-ヺー][はが](?=[、,]|\p{sc=Han}|[ァ-ヺご]|$)|[先者人様員社甲乙丙方会客親]に/u;
