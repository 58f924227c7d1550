import type { Language } from "../../../../model.ts";
import { occursOnce } from "../../../../text/occurrences.ts";
import { foldWording } from "../../fold.ts";

/**
 * The Chinese text after with a verb alone, or with a light one and its object ahead, as it was before: 本校对违规学生得予以惩处 and 本校得惩处违规学生, 对商家资质进行核
 * 验 and 核验商家资质.
 */
export function lightenedAsBefore(before: string, after: string, language: Language): string {
  const [from, to] = [foldWording(before, language), foldWording(after, language)];
  for (const { start, end, plain } of lightIn(to)) {
    if (!occursOnce(from, plain) || occursOnce(to, plain)) continue;
    const at = from.indexOf(plain);
    return after.slice(0, start) + before.slice(at, at + plain.length) + after.slice(end);
  }
  for (const { start, end, plain } of lightIn(from)) {
    if (!occursOnce(to, plain) || occursOnce(from, plain)) continue;
    const at = to.indexOf(plain);
    return after.slice(0, at) + before.slice(start, end) + after.slice(at + plain.length);
  }
  return after;
}

/** A stretch with a light verb, and the same without it. */
interface Light {
  readonly start: number;
  readonly end: number;
  readonly plain: string;
}

/**
 * Each word in one way alone (将会 is 将 and 会): two ways of reading a row of them would double the search with each. How it is done may stand ahead of the
 * verb in both: 实行统一管理, 统一管理.
 */
const stance = "(?:应(?:当)?|可(?:以)?|有权|必须|不[得予]|得|须|会(?!员)|将|均)*";
const light = new RegExp(
  `(${stance})(?:对于|对|就|针对)([^,.;:!?()对就]{2,24}?)(?:,(本?[\\p{sc=Han}]{1,5}?)?)?(${stance})(?:予以|加以|给予|进行|实行|采取|作出|做出|施以|给以)((?:特别|严格|妥善|充分|全面|适当)(?=的))?的?(\\p{sc=Han}{2,4}?)(处理)?(?=[,.;!?]|并|且|后|时|$)`,
  "gu",
);

function lightIn(text: string): readonly Light[] {
  return Array.from(text.matchAll(light)).flatMap(
    ({
      index,
      0: whole,
      1: ahead = "",
      2: object = "",
      3: doer = "",
      4: inside = "",
      5: how = "",
      6: verb = "",
      7: does,
    }) =>
      // 进行加密处理 is 加密, and 作出适当处理 is 适当处理.
      (does === undefined ? [verb] : [verb, verb + does]).map((act) => ({
        start: index,
        end: index + whole.length,
        plain: doer + ahead + inside + how + act + object,
      })),
  );
}
