import { foldToSimplified } from "../../../text/simplified.ts";
import { isLoose, type Look } from "../look.ts";

/**
 * Whether what stood by itself is half of a word, which Chinese says of nothing alone, and has its other half now: 阁下息的类型, 不会监或存储. What may stand
 * for a word of its own (费, 款, 权, 户) says something else with another character.
 */
export function isHalfWord({ stood, stands, at, before, old }: Look): boolean {
  if (old !== "" || stands.length !== 1) return false;
  const [word] = stands;
  if (word === undefined || isLoose(word)) return false;
  const [start, end] = [word.span[0], word.span[1] - 1];
  return stood.some(
    (half) =>
      isLoose(half) &&
      half.span[0] >= start &&
      half.span[1] <= end &&
      (half.span[0] === at || half.span[1] === at) &&
      (bound.test(foldToSimplified(half.text)) ||
        (entered.test(foldToSimplified(half.text)) && whose.test(before.slice(0, half.span[0])))),
  );
}

/** Characters of which jieba's dictionary has less than 1 in 16 alone, and that no law or trade uses short for another word. */
const bound =
  /[务议策术状构织况息续模态验维检域协辑括材训介控秘址择络融虑绍绩措询彻览绪储估厉咨监隐私删披据施载誉屏蔽履码企规识享拒扰骚详确绕涵遭惠障泄妨碍侵贯咐竣衔牲擅争理]/u;
/** Booked ahead of its object, or an account behind its owner. */
const entered = /[账帐]/u;
const whose = /(?:的|您|[户戶员員者]|之)$/u;
