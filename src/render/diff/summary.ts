import type { GlobalReplacement } from "../../model.ts";
import type { Messages } from "../messages/messages.ts";
import type { Numbers } from "./numbers.ts";
import type { Quiet } from "./report.ts";

/** `番号の対応: 第8条～第14条 → 第9条～第15条（番号だけの変更 8）` */
export function numbersText({ ranges, alone }: Numbers, messages: Messages): string {
  const words = ranges.map(({ before, after }) => `${span(before, messages)} → ${span(after, messages)}`);
  return messages.numbers(some(words, MOST_RANGES, messages), alone);
}

/** `表記だけの変更 3 件: 全角・半角 1、表記ゆれ 2（第11条、第14条）` */
export function quietText({ count, layers, places }: Quiet, messages: Messages): string {
  const parts = layers.map(([layer, number]) => `${messages.layers[layer]} ${number}`);
  return messages.quiet(count, parts.join(messages.comma), some(places, MOST_PLACES, messages));
}

/** `全体の言い換え: 「お客様」 → 「あなた」（23 か所）` */
export function globalText({ before, after, count }: GlobalReplacement, messages: Messages): string {
  const [open, close] = messages.quote;
  return messages.globals(`${open}${before}${close}`, `${open}${after}${close}`, count);
}

/** More than these are counted, not named. */
const MOST_RANGES = 12;
const MOST_PLACES = 6;

function some(words: readonly string[], most: number, messages: Messages): string {
  const shown = words.slice(0, most).join(messages.comma);
  return words.length > most ? messages.andOthers(shown, words.length - most) : shown;
}

function span([first, last]: readonly [string, string], { none, range }: Messages): string {
  return first === last ? first || none : `${first}${range}${last}`;
}
