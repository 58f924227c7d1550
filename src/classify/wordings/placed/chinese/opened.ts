import type { Language } from "../../../../model.ts";
import { foldWording } from "../../fold.ts";

/**
 * The Chinese text after with the set phrases that introduce its sentences as before: 为避免疑义，本授权不及于商标 and 需要澄清的是，本授权不及于商标. They say nothing
 * of what follows, so that they may be there or not; that somebody knows (您理解，…) may only be said otherwise.
 */
export function openedAsBefore(before: string, after: string, language: Language): string {
  const [stood, stands] = [openingsOf(before, language), openingsOf(after, language)];
  return stands.reduceRight((text, { start, end, phrase, knows, rest }, at) => {
    const one = stood.length === stands.length ? stood[at] : stood.find((other) => other.rest === rest);
    if (one === undefined || one.phrase === phrase || (one.rest !== rest && one.phrase + phrase === ""))
      return text;
    // What is known stays known.
    if (one.knows !== knows) return text;
    return text.slice(0, start) + before.slice(one.start, one.end) + text.slice(end);
  }, after);
}

/** Where a sentence begins, and the phrase that introduces it. */
interface Opening {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly knows: boolean;
  /** What follows, as far as it tells one sentence from another. */
  readonly rest: string;
}

function openingsOf(text: string, language: Language): readonly Opening[] {
  const folded = foldWording(text, language);
  return Array.from(folded.matchAll(sentence), ({ index: start }) => {
    const found = opening.exec(folded.slice(start));
    const phrase = found?.[0] ?? "";
    const end = start + phrase.length;
    return {
      start,
      end,
      phrase,
      knows: found?.groups?.["knows"] !== undefined,
      rest: folded.slice(end, end + near),
    };
  });
}

const near = 4;
const sentence = /(?<=^|[.;!?\n] ?)(?=[^\s.;!?])/gu;

const doubts =
  "(?:为了?|以)?(?:避免|免除?|消除|防止|杜绝)(?:产生|引起|发生|生|存|有|任何|不必要的?)*(?:疑义|歧义|误解|疑问|误会|疑虑|疑)(?:起见)?";
const says =
  "(?:我们|本公司|我司|本站)?(?:还|亦|也)?(?:需要?|须|应当?|值得|必须|特此|特别|谨此|在此|此处|兹|谨|郑重|特)*(?:再次|进一步|特别|郑重|一并|向您|对此)*(?:澄清|说明|指出|强调|提醒|声明|提示|明确|补充|注意|留意)(?:您|用户)?(?:的一点|的有|的|一点|如下)?是?";
const asks = "(?:请|敬请|务请|烦请|提请)(?:您|你|阁下|用户|会员|各位|大家)?(?:特别|务必)?(?:注意|留意)";
const sums =
  "总之|总而言之|总的来说|概言之|概括(?:而言|来说|地说)|简而言之|简言之|简单(?:而言|来说|地说|来讲)|换言之|换句话说|也就是说|亦即|具体而言|具体来说|具体来讲|具体说来|具体地说|详言之|更具体(?:而言|地说|来说)";
const knows =
  "(?:您|你|用户|会员|阁下)(?:充分|已经?|完全|应当?|在此|亦|特此|均|清楚)*(?:理解|知悉|知晓|了解|明白|知道|明了|认知)(?:[并且和与及](?:理解|知悉|知晓|了解|明白|知道|认知))?";
/** What introduces a sentence, with its comma; `knows` where it says what somebody knows. */
export const opening: RegExp = new RegExp(
  `^(?:(?:${doubts}|${says}|${asks}|${sums})|(?<knows>${knows})),`,
  "u",
);
