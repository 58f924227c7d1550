import type { Language, Spelling } from "../../../model.ts";
import { foldToSimplified } from "../../../text/simplified.ts";
import { otherWords, policyWords } from "./policy-words.ts";
import { isLoose, type Look, type Word } from "../look.ts";

/**
 * Whether two Chinese characters were typed together for two others that sound like them, as an input method offers them: 收疾病处理 for
 * 收集并处理. Nobody puts a word for another so: the words that stand now begin or end inside the one that stood; or single characters stood where a
 * word stands (帐好 for 账号). A word for a word that sounds alike is told: 组织 and 阻止, 事实 and 实施.
 */
export function isHeardWrongly(look: Look, language: Language, soundAlike: Spelling["soundAlike"]): boolean {
  const { old, now, gain, stood, stands } = look;
  if (old.length !== 2 || now.length !== 2) return false;
  if (
    !Array.from(old).every((one, index) => one !== now[index] && soundAlike(one, now[index] ?? "", language))
  )
    return false;
  if (stood.every(isLoose)) {
    const least = policyWords.has(foldToSimplified(now)) ? leastOfUsual : leastOfLoose;
    return gain >= least && isWord(stands);
  }
  if (!isWord(stood) || stood[0]?.text !== old) return false;
  return gain > 0 && stands.some((word) => !isLoose(word) && reachesInto(word, look));
}

/** 和里 for 合理 gains 1.7. */
const leastOfLoose = 1;
/** Where all policies have the word: 中只 for 终止 gains 0.5. */
const leastOfUsual = 0;

function isWord(words: readonly Word[]): boolean {
  return words.length === 1 && words.every((word) => !isLoose(word));
}

/** Whether a word holds one of the two characters and what stands beside it. */
function reachesInto({ span: [start, end] }: Word, { at, now }: Look): boolean {
  return start < at || end > at + now.length;
}

/** Whether a word that no policy uses stood where one stands that sounds the same and that all of them use: 拥护 for 用户. */
export function isUnheardOf(
  { before, after, stood, stands }: Look,
  language: Language,
  soundAlike: Spelling["soundAlike"],
): boolean {
  const [[wrong, more], [right, rest]] = [stood, stands];
  if (wrong === undefined || right === undefined || more !== undefined || rest !== undefined) return false;
  const [old, now] = [before.slice(...wrong.span), after.slice(...right.span)].map(foldToSimplified) as [
    string,
    string,
  ];
  if (wrong.span[0] !== right.span[0] || old.length !== 2 || now.length !== 2 || !wrong.known) return false;
  if (!policyWords.has(now) || policyWords.has(old) || otherWords.has(old)) return false;
  return Array.from(old).every(
    (one, index) => one === now[index] || soundAlike(one, now[index] ?? "", language),
  );
}
