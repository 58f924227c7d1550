import type { Language } from "../../model.ts";
import { foldToSimplified } from "../../text/simplified.ts";
import { isChinese } from "../reading.ts";

/**
 * A text as wordings are looked up in it, offset for offset: small letters of ordinary width, marks and spaces of one kind, Chinese in simplified
 * characters.
 */
export function foldWording(text: string, language: Language): string {
  const narrow = text.replace(/[\uFF01-\uFF5E]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
  const marked = narrow.replace(/[\s、。，・’‘“”「」『』]/g, (mark) => marks.get(mark) ?? " ");
  const small = marked.replace(/[A-Z]+/g, (run) => run.toLowerCase());
  return isChinese(language) ? foldToSimplified(small) : small;
}

const marks: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "、": ",",
    "。": ".",
    "，": ",",
    "・": ",",
    "’": "'",
    "‘": "'",
    "“": '"',
    "”": '"',
    "「": '"',
    "」": '"',
    "『": '"',
    "』": '"',
  }),
);
