import type { Language } from "../../model.ts";
import { isChinese, plainOf } from "../reading.ts";

/**
 * Whether a heading that is otherwise the same says, or no longer says, for whom, when or whether what stands under it holds: 利用目的（会員の場合）, Deposit
 * (optional), Fees for members, 儿童信息（仅限境内用户）.
 */
export function isLimitedHeading(before: string, after: string, language: Language): boolean {
  const [from, to] = [plainOf(before, language).trim(), plainOf(after, language).trim()];
  return limits(from, to, language) || limits(to, from, language);
}

function limits(bare: string, full: string, language: Language): boolean {
  if (bare === "" || full.length <= bare.length) return false;
  const limit = full.startsWith(bare)
    ? behind[isChinese(language) ? "zh" : language === "ja" ? "ja" : "en"]
    : full.endsWith(bare)
      ? ahead[isChinese(language) ? "zh" : language === "ja" ? "ja" : "en"]
      : null;
  const rest = full.startsWith(bare) ? full.slice(bare.length) : full.slice(0, -bare.length);
  return limit?.test(rest.trim()) ?? false;
}

/** What a heading may have behind it; the reader, whoever he is, is no limit. */
const behind = {
  ja: /^[(（［[【-]?[^()（）]{0,16}(?:の場合|に限る|に限り|限定|のみ|だけ|を除く|以外|の方|任意|必須|対象)[)）］\]】]?$/u,
  zh: /^[(（［[【-]?[^()（）]{0,16}(?:的情形|的情况|情形下|时|除外|以外|可选|选填|必填|必选|自愿)[)）］\]】]?$|^[(（［[【-]?(?:仅限|仅|限|适用于|只限|针对)[^()（）]{1,16}[)）］\]】]?$/u,
  en: /^[-–(,]? ?(?:for (?:[a-z-]+ ){0,2}(?:members|minors|children|students|employees|staff|applicants|subscribers|administrators|contributors|volunteers|businesses|companies|residents|guests|tenants|visitors|teams|groups|(?:small|large|young|older|private|commercial|external|foreign) [a-z]+s|business (?:customers|users)|(?:paying|premium|free|commercial|private|corporate|new|existing|registered) (?:customers|users|accounts))|optional|voluntary|mandatory|(?:[a-z-]+ ){0,3}only|only (?:for|in|if|when) .{1,40}|(?:if|when|where|unless|except|excluding) .{1,40})\)?$/i,
};
const ahead = {
  ja: /(?:向け|限定|のみ)の?$|^(?:法人|個人事業主|有料会員|無料会員|未成年者|従業員|個人|団体|学生|児童|生徒|子ども|小学生|中学生|高校生|高齢者|非会員|市民|市外の方|外国人|障害者|学校|企業)の$/u,
  zh: /^(?:仅限|仅|针对)|(?:专用|专属|专享|限定)的?$|^(?:未成年人|儿童|付费用户|企业用户|境外用户|员工)的?$/u,
  en: /^(?:optional|voluntary|mandatory|premium|members'|members’|business|commercial)$/i,
};
