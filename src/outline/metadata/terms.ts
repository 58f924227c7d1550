import type { Block, DefinedTerm } from "../../model.ts";

/**
 * The terms that a block defines, in order: 以下「…」といいます, （以下、当社）, 「…」とは, 以下简称“…”, 以下稱「…」, “…”是指,
 * ("…"), (the "…"), "…" means. A quotation alone defines nothing.
 */
export function findDefinedTerms(block: Pick<Block, "id" | "text">): readonly DefinedTerm[] {
  const { id, text } = block;
  const terms = new Map<number, DefinedTerm>();
  const add = (start: number, end: number): void => {
    const raw = text.slice(start, end);
    const from = start + (raw.length - raw.trimStart().length);
    // American English puts the comma inside the quotation marks: ("Minamo," "we").
    const term = raw.trim().replace(/[,.]$/, "");
    if (term !== "" && !terms.has(from))
      terms.set(from, { term, span: [from, from + term.length], block: id });
  };
  for (const quoted of text.matchAll(quotation)) {
    const end = quoted.index + quoted[0].length;
    if (isDefined(text, quoted.index, end)) add(quoted.index + 1, end - 1);
  }
  for (const bare of text.matchAll(unquoted)) {
    const name = bare.groups?.["name"] ?? "";
    const start = bare.index + bare[0].indexOf(name, bare.groups?.["lead"]?.length ?? 0);
    if (name !== "" && !/^(?:同じ|この|本|「|“|同様|同樣|条|条约|次の|の|に|を)/.test(name))
      add(start, start + name.length);
  }
  return [...terms.values()].toSorted((a, b) => a.span[0] - b.span[0]);
}

const quotation = /「[^「」\n]{1,40}」|『[^『』\n]{1,40}』|“[^“”\n]{1,60}”|"[^"\n]{1,60}"|‘[^‘’\n]{1,40}’/g;

/** （以下、当社）, (以下当社といいます), （以下简称客运经营）. */
const unquoted =
  /(?<lead>[（(]\s*(?:以下、?(?:总称|總稱|総称して|単に)?(?:简称|簡稱|下称|称为|稱為|称|稱)?(?:为|為)?|下称|下稱|简称为?|簡稱為?)[、,，:：]?\s*)(?<name>[^\s「」『』“”"（）()、。，,：:]{1,20}?)(?:と(?:いいます|いう|言います|言う|します|する|総称します|総称する|呼びます))?[）)]/g;

const reach = 60;

function isDefined(text: string, start: number, end: number): boolean {
  const before = clauseBefore(text.slice(Math.max(0, start - reach), start));
  const behind = text.slice(end, end + reach);
  if (/^とは(?!限|言|いえ|別|異|関係|思)、?/.test(behind)) return true;
  if (
    /^\s*(?:是指|系指|係指|指的是|指(?!示|导|導|定|令|引|出|明|纹|紋|的是说)|定义为|意指|一词|一詞)/.test(
      behind,
    )
  )
    return true;
  if (/^,?\s*(?:shall )?(?:means?|refers? to|is defined as|has the meaning|have the meaning)\b/i.test(behind))
    return true;
  return isNamedHereafter(before, behind) || isBracketed(text, start, end);
}

/** What stands before a quotation back to the end of the sentence before it. */
function clauseBefore(text: string): string {
  return text.slice(text.search(/[^。.；;\n]*$/));
}

function isNamedHereafter(before: string, behind: string): boolean {
  const named =
    /^(?:(?:[、又または或もしくは若及びおよび,，・\s]|という用語)*(?:[「『“][^」』”]{1,40}[」』”])?){0,4}\s*と(?:(?:総|略|呼|通)?称|いいます|いう(?!こと|の|よう|場合|内容|文言|表示)|言いま|言う|呼(?:び|ぶ)|します|する(?!こと|場合)|定義|表記)/;
  if (/以下|総称して|併せて|あわせて|まとめて|これを|これらを|単に/.test(before) && named.test(behind))
    return true;
  return /(?:以下|下文|下)?(?:简称|簡稱|统称|統稱|合称|合稱|下称|下稱|以下称|以下稱|以下称为|称之?为|稱之?為|以下均称|以下用)\s*(?:为|為|作)?[:：]?\s*(?:[“「『"][^”」』"]{1,40}[”」』"]\s*(?:或|和|、|及|，|,)?\s*)*$/.test(
    before,
  );
}

/** ("Service"), (the "Service"), (collectively, the "Services"), （“期限”）, (「当社」または「弊社」): a bracket that holds only names. */
function isBracketed(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const behind = text.slice(end, end + reach);
  const open = Math.max(before.lastIndexOf("("), before.lastIndexOf("（"));
  const close = behind.search(/[)）]/);
  if (open < 0 || close < 0) return false;
  const head = before.slice(0, open).trimEnd();
  if ((head === "" && start <= reach) || /[。！!？?\n]$/.test(head)) return false;
  return onlyJoints.test(`${before.slice(open + 1)}${behind.slice(0, close)}`.replace(quotation, ""));
}

const onlyJoints =
  /^(?:[\s,，、;；:：/]|以下|総称して|単に|または|又は|もしくは|および|及び|或者?|和|及|与|统称为?|簡稱為?|简称为?|下称|称为|即|といいます|という|と総称します|と総称|とします|とする|と言う|と略|the|an?|each|and|or|collectively|individually|together|herein(?:after)?|referred to as|as|also|our|this|these|with|for purposes of|as)*$/i;
