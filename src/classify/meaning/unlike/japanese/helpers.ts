/**
 * Whether in Japanese another does it because of the verb that helps: 職員に運んでもらう has the staff do it, as 職員が運んでくれる and 職員が運ぶ do; 職員が運んでもらう, 職員に運んで
 * くれる and 職員のために運ぶ have another.
 */
export function helpedByAnother(before: string, after: string): boolean {
  if (before.length + after.length > longest) return false;
  return turns(before, after) || turns(after, before);
}

/** A paragraph, not a chapter. */
const longest = 1600;

function turns(one: string, other: string): boolean {
  return Array.from(one.matchAll(helped)).some(({ index, 1: act = "", 2: helper = "" }) => {
    const doer = doerOf(one.slice(0, index), helper);
    if (doer === null) return false;
    const done = new RegExp(`${act}[ぁ-ん]`, "u").exec(other);
    if (done === null) return false;
    const rest = other.slice(done.index);
    const isAsked = asked.test(/^[^、。]{0,16}/.exec(rest)?.[0] ?? "");
    const ahead = clauseOf(other.slice(0, done.index));
    return isAsked
      ? !receives.test(helper) && new RegExp(`${doer}(?:が|は)`, "u").test(ahead)
      : receives.test(helper) &&
          !new RegExp(`${doer}(?:が|は|も|によ|自身)`, "u").test(ahead) &&
          hasOther(ahead, doer, rest);
  });
}

/** Who it is for now, or nobody any more. */
function hasOther(ahead: string, doer: string, rest: string): boolean {
  return (
    new RegExp(`${doer}(?:に|の|を|へ)`, "u").test(ahead) ||
    !/^[^、。]{0,6}(?:ください|下さい|[られ]れ)/u.test(rest)
  );
}

/** The one whom に marks does what is received; whom が or は marks, what is given. */
function doerOf(ahead: string, helper: string): string | null {
  const marked = receives.test(helper) ? "(?:には?|から)" : "(?:が|は)";
  const found = Array.from(clauseOf(ahead).matchAll(new RegExp(`(${person})${marked}`, "gu"))).at(-1);
  return found?.[1] ?? null;
}

function clauseOf(text: string): string {
  return /[^。\n]*$/.exec(text)?.[0] ?? "";
}

const person =
  "[\\p{sc=Han}ァ-ヺー]{0,8}[者主員人様客方長会社校生師親民局側]|スタッフ|ユーザー|子ども|こども|皆さ[まん]|お客さま";
/** 運んでもらう, not 運ばせていただく. */
const helped =
  /([\p{sc=Han}]{1,3})(?:し|[ぁ-ん]{0,2})(?<!せ)[てで](もら|いただ|頂|くれ|くださ(?!い)|下さ(?!い)|あげ|差し上げ|さしあげ)/gu;
const receives = /^(?:もら|いただ|頂)/;
const asked = /(?<!せ)[てで](?:もら|いただ|頂)|いただ|頂/;
