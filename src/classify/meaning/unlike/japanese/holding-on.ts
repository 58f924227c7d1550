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
    if (takesUp.test(next) && !bound.test(part)) return false;
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
  /(?:場合|とき|際|時)(?:に?は、?|に、|、|を除いて、?|を除き、?)|必要に応じて?|限り、|たら、|れば、|同意を得(?:て|た(?:うえ|上)で)/;

/** What takes up the condition again. */
const pointsBack = /^(?:また、|さらに、|なお、)?(?:その|この|同|当該|上記の?|前記の?)(?:場合|際|とき|時)/;

/** What there is only where the condition is met: その記録を回答に利用します. Consent and a limit hold for what is done with it too. */
const takesUp = /^(?:その|当該)[\p{sc=Han}ァ-ヺー]{1,8}[をはにがで]/u;
const bound = /同意|限り|許可|承諾|必要に応じ/;

const ending =
  /(?:しない|しません|[せれりけえめげいきち]?(?:ない|ません)|し(?:ます|た|ました|ている|ています|ております)|する(?:ものとする|ものとします)?|いたします|致します|ます|[うくすつぬぶむるぐ])$/;
