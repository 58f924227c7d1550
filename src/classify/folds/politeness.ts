import type { Language } from "../../model.ts";
import { isChinese } from "../reading.ts";
import { foldJapanesePoliteness } from "./politeness-ja.ts";
import { rewrite, type Rewriting, rewritings } from "./rewriting.ts";

/** The text without its degree of politeness. Expects text that is folded for comparison, Chinese in simplified characters. */
export function foldPoliteness(text: string, language: Language): string {
  if (language === "ja") return foldJapanesePoliteness(text);
  return rewrite(text, isChinese(language) ? chinese : english);
}

const chinese: readonly Rewriting[] = rewritings([
  [/贵(?:用户|客户|方|宾|司)|阁下|台端|您本人|你本人/g, "您"],
  [/[你妳]们|[你妳]/g, "您"],
  [/我司|本公司|我公司|本司|敝公司|我方|本平台方/g, "我们"],
  [/(?:敬|烦|恳|还|谨|特|务)请|请(?=请)/g, "请"],
  [/请您?务必/g, "请"],
  [/请您|请(?=[^求假])/g, ""],
  [/谢谢(?:您)?/g, "感谢您"],
  [/敬启者|此致|谨此/g, ""],
]);

const english: readonly Rewriting[] = rewritings([
  [/\b(?:please|kindly)\b,? ?/g, ""],
  [/\bwon["']t\b/g, "will not"],
  [/\bcan["']t\b|\bcan not\b/g, "cannot"],
  [/\bshan["']t\b/g, "shall not"],
  [/(?<=\w)n"t\b|(?<=\w)n't\b/g, " not"],
  [/\b(we|you|they)["']re\b/g, "$1 are"],
  [/\b(i|we|you|they)["']ve\b/g, "$1 have"],
  [/\b(i|we|you|they|it)["']ll\b/g, "$1 will"],
  [/\b(it|that|there|here|what)["']s\b/g, "$1 is"],
  [/\bi["']m\b/g, "i am"],
  [/\blet["']s\b/g, "let us"],
  [/(?<=^|[.;"] ?)do (?!not\b)/g, ""],
  [
    /\b(?:we would like to|we'd like to|feel free to|we are (?:happy|pleased|glad|delighted) to|be sure to)\b ?/g,
    "",
  ],
]);
