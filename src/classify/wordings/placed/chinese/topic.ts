import type { Language } from "../../../../model.ts";
import { foldWording } from "../../fold.ts";

/**
 * The Chinese text after with what a sentence speaks of named again, or not, as it was before: 押金为两个月租金，押金在退租时退还 and 押金为两个月租金，在退租时退
 * 还. Only where it begins the sentence, or the sentence says what it is called (本会名为清风社。清风社是), and the next clause or sentence goes on with what is or
 * will be of it.
 */
export function topicAsBefore(before: string, after: string, language: Language): string {
  const [from, to] = [foldWording(before, language), foldWording(after, language)];
  const [long, short] = from.length > to.length ? [from, to] : [to, from];
  for (const { index, joint, end } of [...topicsIn(long, twice), ...topicsIn(long, called)]) {
    const clause = long.slice(index, joint);
    const goesOn = long.slice(end, end + near);
    const rest = joint + 1;
    if (!short.startsWith(`${clause},${goesOn}`, index) || !goingOn.test(goesOn)) continue;
    return long === to
      ? after.slice(0, joint) + before.slice(joint, rest) + after.slice(end)
      : after.slice(0, joint) + before.slice(joint, end) + after.slice(rest);
  }
  return after;
}

/** Where something is spoken of, where the clause ends, and where it was named again. */
interface Topic {
  readonly index: number;
  readonly joint: number;
  readonly end: number;
}

function topicsIn(text: string, pattern: RegExp): readonly Topic[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: whole, groups = {} }) => {
    const end = index + whole.length;
    return { index, joint: index + (groups["clause"] ?? "").length, end };
  });
}

const near = 4;
const twice =
  /(?<=^|[.!?\n] ?)(?<clause>(?<topic>[\p{sc=Han}]{2,8})(?:为|是|由|应|须|将|(?<![事员生主长者工民人])会(?!员)|在|不|于|自|有|已|仅|限|分|包|按|依|属|须|可|得|经|每)[^,.;:!?]{1,40})[,.] ?\k<topic>/gu;
const called =
  /(?<=^|[.!?\n] ?)(?<clause>[^,.;:!?"]{2,20}(?:为|是|叫|叫做|称为?)(?<topic>"[^,.;:!?"]{2,30}"|[\p{sc=Han}]{4,20}))[,.] ?\k<topic>(?=[是为由系])/gu;
const goingOn =
  /^(?:为|是|系|由|应|须|将|会(?!员)|在|不|于|自|已|仅|限|分|属|可|得|经|并|且|也|亦|均|期满|逾)/;
