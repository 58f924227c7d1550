import type { Language } from "../../model.ts";
import { foldForComparison } from "../../text/fold.ts";
import { parties } from "../meaning/parties.ts";
import { standsFor } from "../meaning/reader/vocabulary.ts";
import { areCounterparties } from "./counterparties.ts";
import { conceptOf, reader } from "./party-names.ts";

/**
 * Whether a word for a party gave way to the word for another: 利用者 to 会員, an advertising network to the advertisers. He whom the text speaks to has many names, and
 * so has who wrote it (当サービス提供者, 当運営者).
 */
export function isOtherParty(before: string, after: string, language: Language): boolean {
  if (areCounterparties(before, after)) return true;
  // Whoever is in charge is called so in many ways.
  if (inCharge.test(before) && inCharge.test(after)) return false;
  const [stood, stands] = [conceptOf(before, language), conceptOf(after, language)];
  if (stood !== null && stands !== null) {
    if (stood === stands || standsFor(language)(stood, stands)) return false;
    return parties.has(stood) && parties.has(stands) && !(reader.has(stood) && reader.has(stands));
  }
  // Of two names that nobody knows (加入者, 契約会員) each text makes its own.
  if (language === "en" || (stood === null && stands === null)) return false;
  const [old, now] = [before, after].map((word) => foldForComparison(word));
  return old !== undefined && now !== undefined && areOfOtherMake(old, now);
}

/** 受講生 and 受講者, 配送業者 and 運送業者 are made alike; 広告主 and 広告配信事業者 are not. */
function areOfOtherMake(old: string, now: string): boolean {
  if (!person.test(old) || !person.test(now) || own.test(old) || own.test(now)) return false;
  if (old.slice(-2) === now.slice(-2) || old.includes(now) || now.includes(old)) return false;
  let shared = 0;
  while (old[shared] === now[shared]) shared += 1;
  return shared < 2 || old.length - shared > 1 || now.length - shared > 1;
}

const inCharge =
  /[负負][责責]人|管理[者员員人]|[责責]任[者人]|担当者|代表者|[领領][导導袖]者?|[维維][护護]者|主催者|運営者|主[办辦]方|[组組][织織]者|幹事|\b(?:lead|maintain|organi[sz]|manag|moderat|administrat)(?:ers?|ors?)\b/i;
const person = /(?:[者主人員员商]|会社|公司|業者)$/u;
const own = /^[当本弊我貴贵]/u;
