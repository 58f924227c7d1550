/**
 * Whether in Chinese who acts in a clause is no longer named, so that another than him would act: 会长由理事会选举，理事会可罢免会长 and 会长由理事会选举，可罢免会长. The
 * clause goes on with what the sentence speaks of, and it speaks of another who acts, or whom the clause itself names.
 */
export function leavesToAnother(before: string, after: string): boolean {
  const [stood, stands] = [bareOf(before), bareOf(after)];
  return goesOn(stood, stands) || goesOn(stands, stood);
}

function goesOn(one: string, other: string): boolean {
  return [...one.matchAll(next)].some(([, topic = "", ahead = "", doer = "", rest = ""]) => {
    if (topic.endsWith(doer) || !(acting.test(topic) || rest.includes(topic.slice(-2)))) return false;
    const clause = `${ahead},${rest}`;
    return other.includes(clause) && !one.includes(clause);
  });
}

/** Of whom the sentence speaks; what is done by or said to whom; and what that one then may or must. */
const next =
  /(?<=^|[。；;\n])([\p{sc=Han}]{2,8}?)((?:可以?|[应應]当?|得|须|須|有[权權]|[会會将將])*(?:由|被|[经經]|向|[与與]|[对對]|受)([\p{sc=Han}]{2,8}?)\p{sc=Han}[^,。；;]{1,30})[,。]\3(?![会會](?:[可应應得须須将將不]|有))((?:均|亦|也)?(?:可|[应應]|得|须|須|有[权權]|[会會将將]|不得|[负負])[^,。；;]{2,})/gu;

const acting = /(?:[人方者员員长長户戶客生主事家]|平台|公司|校|[会會]|[学學]院|[医醫]院)$/u;

function bareOf(text: string): string {
  return text.replace(/[\s“”"「」『』]/g, "").replaceAll("，", ",");
}
