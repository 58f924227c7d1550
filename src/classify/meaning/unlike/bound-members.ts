import type { Language } from "../../../model.ts";
import { isChinese } from "../../reading.ts";

/**
 * Whether of a member that stood twice in an enumeration the one is gone that something was bound to, or the other, to which nothing was: names, addresses and names of
 * children; 氏名、住所及び子の氏名; 姓名、地址和子女的姓名.
 */
export function dropsBoundMember(before: string, after: string, language: Language): boolean {
  if (before.length + after.length > longest) return false;
  const [stood, stands] = [before.toLowerCase(), after.toLowerCase()];
  return drops(stood, stands, language) || drops(stands, stood, language);
}

/** A paragraph, not a chapter. */
const longest = 1600;

function drops(twice: string, once: string, language: Language): boolean {
  const pattern = language === "en" ? english : isChinese(language) ? chinese : japanese;
  return Array.from(twice.matchAll(pattern)).some(
    ([, member = ""]) => member !== "" && countOf(member, once) < countOf(member, twice),
  );
}

function countOf(member: string, text: string): number {
  return text.split(member).length - 1;
}

/** X, Y and X of Z; X, Y and X abroad. */
const english =
  /\b([a-z-]{3,}), (?:[^.;:]{1,80}, )?[^.;:,]{1,40},? (?:and|or) (?:(?:the|our|your|their|its|any|other) )?\1 (?:of|from|in|for|by|to|under|on|with|at|about|abroad|overseas|outside|located|based|who|that|which|whose|[a-z]{3,}(?:ed|en|ing|ught))\b/g;
const japanese =
  /(?<![の\p{sc=Han}ァ-ヺー])([\p{sc=Han}ァ-ヺー]{2,10})、[^。はをが]{1,40}?(?:、|および|及び|並びに|と|または|又は|・)[^。、はをが]{1,14}の\1(?![\p{sc=Han}ァ-ヺー])/gu;
const chinese =
  /([\p{sc=Han}]{2,6})、[^。，,；;]{1,30}?[、和与與及或](?:以及)?(?:[^。，,；;、]{1,10}[的之]|境外|海外|国外|國外|其他|第三方)\1(?!\p{sc=Han}{0,2}[的之])/gu;
