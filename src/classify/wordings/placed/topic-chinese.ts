import type { Language } from "../../../model.ts";
import { isChinese } from "../../reading.ts";
import { foldWording } from "../fold.ts";

/**
 * The Chinese text after with what a sentence speaks of named again, or not, as it was before: 押金为两个月租金，押金在退租时退还 and 押金为两个月租金，在退租时退
 * 还. Only where it begins the sentence, and the next clause goes on with what is or will be of it.
 */
export function topicAsBefore(before: string, after: string, language: Language): string {
  if (!isChinese(language)) return after;
  const [from, to] = [foldWording(before, language), foldWording(after, language)];
  const [long, short] = from.length > to.length ? [from, to] : [to, from];
  for (const { index, 0: whole, 1: topic = "", 2: first = "" } of long.matchAll(twice)) {
    const again = index + whole.length - topic.length;
    const clause = `${topic}${first},`;
    const at = short.indexOf(clause);
    const end = at + clause.length;
    const goesOn = long.slice(again + topic.length).slice(0, near);
    if (at !== index || short.slice(end, end + near) !== goesOn || !goingOn.test(goesOn)) continue;
    return long === to
      ? after.slice(0, again) + after.slice(again + topic.length)
      : after.slice(0, end) + before.slice(again, again + topic.length) + after.slice(end);
  }
  return after;
}

const near = 4;
const twice =
  /(?<=^|[.!?\n] ?)([\p{sc=Han}]{2,8}?)((?:为|是|由|应|须|将|会(?!员)|在|不|于|自|有|已|仅|限|分|包|按|依|属|须|可|得|经|每)[^,.;:!?]{1,40}),\1/gu;
const goingOn = /^(?:为|是|由|应|须|将|会(?!员)|在|不|于|自|已|仅|限|分|属|可|得|经|并|且|也|亦|均|期满|逾)/;
