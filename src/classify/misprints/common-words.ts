import { isAddressed, slipsBetween } from "./english/english.ts";
import type { Stretch } from "./stretches.ts";

/** Whether a word of English that every language has was misspelled: Cokkie, Bluetoorh. What is a letter or two away from it is nobody's name. */
export function isCommonWordMisspelled(text: string, { span: [start, end], now }: Stretch): boolean {
  const [wrong, right] = [text.slice(start, end).trim(), now.trim()];
  if (isDrawnAlike(wrong, right)) return true;
  if (!/^[A-Za-z]+$/.test(wrong) || !common.has(right.toLowerCase()) || isAddressed(text, start, end))
    return false;
  const [from, to] = [wrong.toLowerCase(), right.toLowerCase()];
  return !common.has(from) && to.length >= shortest && slipsBetween(from, to) <= (to.length > long ? 2 : 1);
}

/** APl for API, lD for ID: the same strokes. */
function isDrawnAlike(wrong: string, right: string): boolean {
  return wrong !== right && /^[A-Z]{2,6}$/.test(right) && strokes(wrong) === strokes(right);
}

function strokes(word: string): string {
  return word.replace(/[lI1|]/g, "1").replace(/[O0]/g, "0");
}

const shortest = 4;
const long = 6;

const common: ReadonlySet<string> = new Set(
  "admin analytics android bitcoin bluetooth browser cookie cookies copyright email internet javascript linux password pixel platform policy privacy premium recaptcha server service software support website".split(
    " ",
  ),
);
