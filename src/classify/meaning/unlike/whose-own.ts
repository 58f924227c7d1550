import type { Language } from "../../../model.ts";
import { isChinese } from "../../reading.ts";

/**
 * Whether those who belong to one who is named are joined to him in one text, and any such in the other: the provider and [its staff/staff], 委託先及び[その従業員/従業員],
 * 合作方及[其员工/员工].
 */
export function losesWhose(before: string, after: string, language: Language): boolean {
  const pattern = language === "en" ? english : isChinese(language) ? chinese : japanese;
  return loses(before, after, pattern) || loses(after, before, pattern);
}

function loses(one: string, other: string, pattern: RegExp): boolean {
  const [from, to] = [one, other].map((text) => text.toLowerCase().replace(/\s+/g, " "));
  if (from === undefined || to === undefined) return false;
  return Array.from(from.matchAll(pattern)).some(([whole, ahead = "", joint = "", others = ""]) => {
    const bare = `${ahead}${joint}${others}`;
    if (isOwned(ahead, from)) return false;
    return !to.includes(whole) && to.includes(bare) && !from.includes(bare);
  });
}

/** Its contractors and its partners: whose the first are is said already. */
function isOwned(ahead: string, text: string): boolean {
  return new RegExp(
    `\\b(?:its|their|our|your|his|her) (?:[a-z-]+ )?${ahead.trim().replace(",", "")}\\b`,
  ).test(text);
}

const english =
  /((?<![a-z-])[a-z-]{1,40},? )((?:and|or|as well as) )(?:its|their|his|her|his or her) ((?:[a-z-]+ )?(?:staff|employees?|personnel|agents?|affiliates?|subsidiar(?:y|ies)|officers?|directors?|representatives?|contractors?|subcontractors?|guests?|famil(?:y|ies)|relatives|children|parents?|guardians?|friends?|heirs|successors?|assigns|partners?|suppliers?|licensors?|advisers?|advisors?|members?|shareholders?|companions?|dependants?))\b/g;
const japanese =
  /([\p{sc=Han}ァ-ヺー]{1,4})(、|及び|および|並びに|ならびに|と|や|又は|または|若しくは|もしくは)(?:その|同者の|自己の)((?:[\p{sc=Han}ァ-ヺー]{0,3})(?:従業員|従業者|役員|役職員|職員|社員|代理人|家族|親族|関連会社|関係会社|子会社|親会社|委託先|株主|相続人|承継人|保護者|取引先|提携先|代表者|使用人|構成員|同居人|配偶者|友人|スタッフ|同伴者))/gu;
const chinese =
  /([\p{sc=Han}]{1,4})(及|和|与|與|或|以及|或者|、)其((?:\p{sc=Han}{0,3})(?:[员員]工|雇[员員]|僱員|[职職][员員]|工作人[员員]|代理人|家[属屬]|[亲親][属屬]|家人|[关關][联聯](?:公司|方)|[关關]係企[业業]|子公司|母公司|[继繼]承人|股[东東]|代表|合作方|供[应應]商|分包商|服[务務]商|客[户戶]|配偶|子女|[监監][护護]人))/gu;
