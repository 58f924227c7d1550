import type { Document } from "../../model.ts";
import { isChinese } from "../reading.ts";
import { textsOf } from "../texts.ts";

/**
 * The word by which either version calls itself, where each has but one and they are two: 本規則 and 本取り決め, this policy and this notice.
 * Where a version speaks of two such texts, each of them means its own.
 */
export function selfName(before: Document, after: Document): readonly (readonly [string, string])[] {
  if (isChinese(before.language) && isChinese(after.language)) {
    const own = privacyNames(before, after);
    if (own.length > 0) return own;
  }
  const [stood, stands] = [onlyName(before), onlyName(after)];
  if (stood === null || stands === null || stood === stands) return [];
  if (before.language !== "en") return [[stood, stands]];
  return ["this", "This"].map((word) => [`${word} ${stood}`, `${word} ${stands}`] as const);
}

/**
 * The names by which two versions of a Chinese privacy policy call themselves, if either has one in title marks: 本《隐私条款》 beside 本政策, 本隐私政策. There
 * 本政策 can mean no other text; 本条款 may be a clause.
 */
function privacyNames(before: Document, after: Document): readonly (readonly [string, string])[] {
  const names = new Set<string>();
  for (const text of [...textsOf(before), ...textsOf(after)])
    for (const [name] of text.matchAll(privacy)) names.add(name);
  if (![...names].some((name) => name.includes("《"))) return [];
  return [...names].filter((name) => name !== "本政策").map((name) => ["本政策", name] as const);
}

const privacy =
  /本(?:政策|《(?:[隐隱]私[权權]?|个人信息|個人資料)(?:保[护護])?(?:政策|条款|條款|声明|聲明|公告|通知)》|[隐隱]私[权權]?(?:保[护護])?(?:政策|声明|聲明|公告))/g;

const eastern =
  /本(?:(?:利用|サービス|会員|個人情報保護|プライバシー|使用|服务|服務|用户|用戶|隐私|隱私)?(?:規約|規則|規程|規定|会則|ポリシー|方針|取り決め|取決め|約款|要領|細則|声明|ガイドライン|通知|政策|协议|協議|条款|條款|规则|規則|章程|办法|辦法|规定|须知|須知|守则|守則|细则|細則|公约|公約|指引|准则|準則|制度))/g;
const english =
  /\bthis (?:privacy |cookie )?(?:policy|notice|statement|agreement|charter|constitution|code)\b/gi;

function onlyName(document: Document): string | null {
  const found = new Set<string>();
  const pattern = document.language === "en" ? english : eastern;
  for (const text of textsOf(document)) {
    for (const [name] of text.matchAll(pattern)) found.add(name.replace(/^this /i, ""));
    if (found.size > 1) return null;
  }
  const [only] = found;
  return only ?? null;
}
