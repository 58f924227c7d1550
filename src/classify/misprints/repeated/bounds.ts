import type { Language } from "../../../model.ts";

/**
 * Whether words that stand between `ahead` and `behind` are a member of a list by themselves: not 地址 in IP地址 nor in 地址变更记录. What is done to
 * what stands behind (不得破坏或窃取资料) is one whatever follows.
 */
export function isMember(ahead: string, behind: string, language: Language): boolean {
  return (
    beginsMember(ahead, language) &&
    (endsMember(behind, language) || (doesOf(language).test(ahead) && !goesOn.test(behind)))
  );
}

/** 破坏性, 复制品: another word. */
const goesOn = /^[性品物者率力版权權人机機费費件书書]/u;

export function beginsMember(ahead: string, language: Language): boolean {
  return ahead.trim() === "" || begins[language].test(ahead);
}

export function endsMember(behind: string, language: Language): boolean {
  return behind.trim() === "" || ends[language].test(behind);
}

function doesOf(language: Language): RegExp {
  return does[language];
}

/** What parts the members of a list. */
export const joints: Readonly<Record<Language, RegExp>> = {
  ja: /^(?:[、，,・]|[、，,]?(?:および|及び|または|又は|ならびに|並びに|もしくは|若しくは|と|や))$/,
  "zh-Hans": /^(?:[、，,]|[、，,]?(?:和|与|或|及|以及|或者|并|且))$/,
  "zh-Hant": /^(?:[、，,]|[、，,]?(?:和|與|或|及|以及|或者|並|且))$/,
  en: /^(?:,|,? ?(?:and|or|and\/or))$/i,
};

const chinese = {
  begins:
    /(?:[、，,。；;：:（(「『“"]|[您你我其](?:们|們)?\p{sc=Han}{0,5}[的之]|[户戶者员員][的之]|[您你我们們其和与與或及]|(?:不得|可以|可|会|會|将|將|应|應|须|須|能|能够|有权|有權|得|禁止|请勿|請勿|勿|收集|蒐集|提供|包括|包含|例如|如|为|為|使用|处理|處理|关于|關於|对|對|向|从|從|由|在|于|於|随时|隨時|立即|自行|另行|擅自))$/u,
  ends: /^(?:[、，,。；;：:！!？?）)」』”"]|等|及|和|与|與|或|以及|您|你|我|本|该|該|此|其|任何|他|以|在|于|於|对|對|向|由|为|為|时|時|不|相关|相關|有关|有關|这|這|那|上述|所|均|都|将|將|会|會|应|應|须|須)/u,
  does: /(?:不得|不会|不會|不应|不應|可以|可|会|會|将|將|应|應|须|須|能|有权|有權|得|禁止|防止|阻止|避免|请勿|請勿|勿)(?!(?:收集|蒐集|获取|獲取|取得|记录|記錄|保存|提供|处理|處理|使用|要求|共享|包括)\p{sc=Han})(?:\p{sc=Han}{1,4}?(?:、|或者?|和|及|以及|与|與))*$/u,
} as const;

const begins: Readonly<Record<Language, RegExp>> = {
  ja: /(?:[、，,・。：:；;（(「『]|[はをがにでともへや]|および|及び|または|又は|ならびに|並びに|もしくは|若しくは|(?:様|さま|利用者|会員|本人|ユーザー|あなた|当社)の)$/u,
  "zh-Hans": chinese.begins,
  "zh-Hant": chinese.begins,
  en: /(?:[,.;:("“]|\b(?:your|our|their|his|her|its|my|the|a|an|any|all|to|or|and|of|by|in|for|with|not|may|must|shall|will|can|collect|include|includes|including|as|following|provide|use|are))\s*$/i,
};

const ends: Readonly<Record<Language, RegExp>> = {
  ja: /^(?:[、，,・。：:；;）)」』]|等|など|その他|のいずれか|のうち|といった|および|及び|または|又は|[をがはにでとへもや]|す[るべ]|し[たてまな、]|され)/u,
  "zh-Hans": chinese.ends,
  "zh-Hant": chinese.ends,
  en: /^\s*(?:[,.;:)"”]|(?:and|or|are|is|in|to|for|by|with|on|at|from|when|if|as|that|which|who|may|must|shall|will|can|not|you|your|our|the|any|us|it|them|this|these)\b)/i,
};

const does: Readonly<Record<Language, RegExp>> = {
  ja: /(?!)/,
  "zh-Hans": chinese.does,
  "zh-Hant": chinese.does,
  en: /\b(?:may|must|shall|will|can|to|not)\s+(?:\w+(?:,? (?:and|or)\b ?|, ?))*$/i,
};
