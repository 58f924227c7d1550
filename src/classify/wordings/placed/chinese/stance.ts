import type { Language } from "../../../../model.ts";
import { foldWording } from "../../fold.ts";

/**
 * The Chinese text after with what may or must be on that side of a place on which it stood before: 会员在本馆内可以上网 and 会员可以在本馆内上网. A time stays where it is:
 * what may be done within seven days is not always what may be within them.
 */
export function stanceAsBefore(before: string, after: string, language: Language): string {
  const [from, to] = [foldWording(before, language), foldWording(after, language)];
  for (const [pattern, isPlaceFirst] of [
    [placeFirst, true],
    [stanceFirst, false],
  ] as const)
    for (const { index, 1: first = "", 2: second = "" } of to.matchAll(pattern)) {
      const ahead = to.slice(0, index).slice(-near);
      const behind = to.slice(index + first.length + second.length).slice(0, near);
      const place = isPlaceFirst ? first : second;
      if (time.test(place) || !from.includes(ahead + second + first + behind)) continue;
      const middle = index + first.length;
      const end = middle + second.length;
      return after.slice(0, index) + after.slice(middle, end) + after.slice(index, middle) + after.slice(end);
    }
  return after;
}

const near = 2;
const place = "在[^,.;:!?()的之不未无可应须将会]{1,12}[店馆校院所园区场厂楼室家国省市县境内外中上下里]";
const stance = "可以|可|应当?|须|必须|得|不得|不可|不应";
const placeFirst = new RegExp(`(${place})(${stance})(?=\\p{sc=Han}{2})`, "gu");
const stanceFirst = new RegExp(`(${stance})(${place})(?=\\p{sc=Han}{2})`, "gu");
const time = /[\d日天月年时周期]|期间|过程|[一二三四五六七八九十]/u;
