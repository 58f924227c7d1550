import { takesUpCase } from "../taken-up.ts";

/**
 * Whether what is said ahead of two Japanese clauses, if, when or only so far, holds for both in the one text and for the first alone in the other, where a
 * sentence of its own begins: 退会した場合は削除し、返還します and 退会した場合は削除します。返還します.
 */
export function holdsForBoth(before: string, after: string): boolean {
  return isCutOff(before, after) || isCutOff(after, before);
}

function isCutOff(joined: string, cut: string): boolean {
  const [whole, parts] = [sentencesOf(joined), sentencesOf(cut)];
  return parts.some((part, at) => {
    const next = parts[at + 1];
    const start = part.search(condition);
    if (next === undefined || start < 0 || pointsBack.test(next) || condition.test(next)) return false;
    if ((takesUp.test(next) && !bound.test(part)) || takesUpCase(part, next, "ja")) return false;
    if (asNeeded.test(part) && ownTopic.test(next)) return false;
    const [, act = ""] = /^(?:また、)?(\p{sc=Han}{2})した/u.exec(next) ?? [];
    if (act !== "" && part.includes(act)) return false;
    const said = part.slice(start).replace(ending, "");
    const tail = next.slice(-sameTail);
    return (
      said.length >= shortestSaid &&
      whole.some((one) => {
        const behind = one.indexOf(said) + said.length;
        return one.includes(said) && one.slice(behind).endsWith(tail) && one.length - behind > shortest;
      })
    );
  });
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/[。．\n]/).flatMap((sentence) => (sentence.trim() === "" ? [] : [sentence.trim()]));
}

/** As many characters as tell one clause from another. */
const shortest = 6;
const sameTail = 4;
/** 場合は中止. */
const shortestSaid = 5;

const condition =
  /(?:場合|とき|(?<!実)際|(?<![随常同適臨即当一])時)(?:に?は、?|に、|、|を除いて、?|を除き、?)|必要に応じて?|限り、|に限り|たら、|れば、|同意を得(?:て|た(?:うえ|上)で)/;

/** What takes up the condition again, or what was done under it. */
const pointsBack =
  /^(?:また、|さらに、|なお、)?(?:その|この|同|当該|上記の?|前記の?)(?:場合|際|とき|時)|^(?:その|この)ため、|^(?:したがって|従って|よって)、|^(?:ただし|但し|もっとも)、?(?!.*(?:ません|ない))/;

/** What there is only where the condition is met: その記録を回答に利用します. Consent and a limit hold for what is done with it too. */
const takesUp = /^(?:その|当該)[\p{sc=Han}ァ-ヺー]{1,8}[をはにがで]/u;
const bound = /同意|限り|許可|承諾|必要に応じ/;

/** As needed is how something is done; what is said of another thing is done anyway. */
const asNeeded = /^(?!.*(?:場合[にはを]|とき|限り|同意を得)).*必要に応じ/;
const ownTopic = /^[^、。を]{1,24}は/;

const ending =
  /(?:しない|しません|[せれりけえめげいきち]?(?:ない|ません)|し(?:ます|た|ました|ている|ています|ております)|する(?:ものとする|ものとします)?|いたします|致します|ます|[うくすつぬぶむるぐ])$/;

/**
 * Whether what may or must be done is, in the one text, said of two acts, and of the second alone in the other, where the first is a sentence of its own: 掲示し、掲載することがあります and
 * 掲示します。掲載することがあります.
 */
export function staysBound(before: string, after: string): boolean {
  return cutsBond(before, after) || cutsBond(after, before);
}

function cutsBond(joined: string, cut: string): boolean {
  const parts = sentencesOf(cut.replace(/(?<=[うくぐすつぶむる])ほか、/g, "。"));
  return parts.some((part, at) => {
    const next = parts[at + 1];
    const [, bond = ""] = binding.exec(next ?? "") ?? [];
    if (next === undefined || bond === "" || binding.test(part) || !ending.test(part)) return false;
    // What there is may not be done; what is done in a case of its own is bound by itself.
    if (/があり(?:ます)?$/.test(part) || /^[^。]*(?:場合|とき|際)(?:に)?は、/.test(next)) return false;
    // Of a thing of its own: これらの国は.
    if (/^[^、。を]{1,16}(?<!こと|場合)[はが]/u.test(next)) return false;
    const said = part.replace(ending, "");
    return (
      said.length > shortest &&
      sentencesOf(joined).some(
        (one) =>
          one.startsWith(said) &&
          one.endsWith(next.slice(-sameTail)) &&
          /^(?:し|[いきしちりびみえけせてめれ]?|せず|[わかさたばまらがな]?ず|ないで)、/.test(
            one.slice(said.length),
          ),
      )
    );
  });
}

const binding =
  /((?:ことがあ|場合があ)[^。]{0,4}|なければな[^。]{0,5}|ことができ[^。]{0,4}|てはな[^。]{0,5}|よう(?:に)?努め[^。]{0,4}|ないものとす[^。]{0,3}|(?<!了承|承知|注意|理解|容赦|留意|安心|承)ください)$/;
