import type { Language } from "../../../../model.ts";
import { foldWording } from "../../fold.ts";

/**
 * The Chinese text after with an adverb where it stands before: 应对该交易自行负责 where it was 应自行对该交易负责. It moves within its clause only, over whom or
 * what a preposition brings in, over what may or must be, or over who acts, and no denial.
 */
export function movedAsBefore(before: string, after: string, language: Language): string {
  const from = foldWording(before, language);
  return adverbs.reduce((text, adverb) => {
    const to = foldWording(text, language);
    const [stood, stands] = [onlyPlace(from, adverb), onlyPlace(to, adverb)];
    if (stood < 0 || stands < 0) return text;
    const rest = to.slice(0, stands) + to.slice(stands + adverb.length);
    const target = placeBetween(
      rest,
      from.slice(Math.max(0, stood - near), stood),
      from.slice(stood + adverb.length),
    );
    if (target < 0 || target === stands) return text;
    const passed = rest.slice(Math.min(target, stands), Math.max(target, stands));
    if (!mayPass.test(passed)) return text;
    const [word, others] = [
      text.slice(stands, stands + adverb.length),
      text.slice(0, stands) + text.slice(stands + adverb.length),
    ];
    return others.slice(0, target) + word + others.slice(target);
  }, after);
}

/** Said of the manner or the time of what is done. */
const adverbs =
  "自行 及时 立即 立刻 随时 定期 另行 单独 自动 妥善 依法 直接 主动 一并 不时 事先 实际 继续 仔细 认真 严格 尽快 尽速 即时 适时 逐一 独立 积极 再次 通常 一般 公开".split(
    " ",
  );

const mayPass =
  /^(?!.*[不未无非])(?!.*[的之]$)(?:(?:应当?|可以?|将会?|会|得|须|必须|有权|需要?|可能|能够?|均|都|也|亦|仍)*(?:(?:对于?|向|就|将|把|与|和|以|为|为了|在|从|于|由|按照?|根据|依照?|依据|给|同|通过|因)[^,.;:!?()"]{1,30}|您|我们|用户|会员|本[\p{sc=Han}]{1,3})?)$/u;

/** Where a word stands in a text in which it stands once. */
function onlyPlace(text: string, word: string): number {
  const at = text.indexOf(word);
  // 依法令 is not 依法.
  return text.includes(word, at + 1) || /^[令律院规]/.test(text.slice(at + word.length)) ? -1 : at;
}

const near = 2;

/** The only place in a text ahead of which and behind which stands what did. */
function placeBetween(text: string, ahead: string, behind: string): number {
  const around = ahead + behind.slice(0, near);
  const at = text.indexOf(around);
  return at < 0 || text.includes(around, at + 1) ? -1 : at + ahead.length;
}
