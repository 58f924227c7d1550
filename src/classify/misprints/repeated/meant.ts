import type { Language } from "../../../model.ts";

/**
 * Whether words are said twice because it means something: one by one, more and more, 一つ一つ, and what may stand in the same relation again –
 * 再委託先の再委託先, parents of parents.
 */
export function isMeantTwice(words: string, language: Language): boolean {
  const bare = words.toLowerCase().trim();
  if (!/\p{L}/u.test(bare) || /[|\n\t/@_\\]/.test(bare)) return true;
  return language === "en" ? isMeantInEnglish(bare) : isMeantInHan(bare);
}

/** What is joined with itself: more and more, may or may not. */
export function isJoinedWithItself(words: string): boolean {
  return /^(?:more|less|over|again|on|through|by|up|down|time|years?|better|may|might|can|could|will|whether)$/i.test(
    words.trim(),
  );
}

/** Who gets what is told in turn: 甲、乙、甲、乙 each for its own. */
export function isInTurn(text: string): boolean {
  return /分别|分別|各自|依次|それぞれ|各々|の順|\brespective(?:ly)?\b|\bin (?:this|that|turn)\b/i.test(text);
}

function isMeantInEnglish(words: string): boolean {
  if (/^(?:sub|great|grand|co|non|re|pre|super|no|not|had|that|very|far|so|long)$/.test(words)) return true;
  return (
    /\bof\b|['’]s\b/.test(words) &&
    nests.test(words.replace(/\b(?:of|the|a|our|your|their|its)\b|['’]s\b/g, " "))
  );
}

const nests =
  /^\s*(?:parent|child|children|supplier|vendor|contractor|subcontractor|agent|customer|client|member|user|owner|company|companies|subsidiar(?:y|ies)|affiliate|processor|sub-?processor|provider|partner|friend|cop(?:y|ies)|backup|representative|successor|assign|heir)s?\s*$/;

/** What binds words is not said twice for anything, as しばしば is. */
const particles =
  /^(?:および|または|ならびに|もしくは|あるいは|かつ|について|により|によって|として|における|において|ために|ため|など|に関して|に対して|すべて|場合|では|には|とは|からは|まで|する|した|して|ては|でも|ので|こと|または|および)$/;

function isMeantInHan(words: string): boolean {
  if (/^[ぁ-ゖー]{1,4}$/.test(words)) return !particles.test(words);
  if (words.length <= 4 && /^(?:[一二三四五六七八九十两兩半\d]|ひと|逐)/.test(words)) return true;
  // A rotation of the same: 的供应商 for 供应商的.
  const bare = words.replace(/^[の的之]|[の的之]$/u, "");
  return (
    bare !== words &&
    /^[\p{sc=Han}ァ-ヺーA-Za-z]+$/u.test(bare) &&
    /(?:[先者人社親方商員员友客户戶族師师生民伴子孫孙属屬家主店署会會団团母父]|写し|コピー|副本|复本|備份|备份|ユーザー|パートナー|ベンダー)$/u.test(
      bare,
    )
  );
}
