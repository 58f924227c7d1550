/** Whether he who agrees and he who needs it changed places: 未经会员大会同意，理事会不得动用 and 会员大会未经理事会同意，不得动用. */
export function needsTheOther(before: string, after: string): boolean {
  const [stood, stands] = [consenterIn(before), consenterIn(after)];
  if (stood === null || stands === null || stood.includes(stands) || stands.includes(stood)) return false;
  return before.includes(stands) && after.includes(stood);
}

/** The only one who agrees, where he is named. */
function consenterIn(text: string): string | null {
  const [only, other] = Array.from(text.matchAll(consent), ({ 1: who = "" }) => who);
  return only === undefined || other !== undefined || pronoun.test(only) ? null : only;
}

const consent =
  /(?:未?[经經](?:[过過]|由)?|取得|[获獲]得|征得|徵得|得到)([\p{sc=Han}]{2,10}?)(?:的|之)?(?:事先|事前|[书書]面|明[确確示])*(?:同意|批准|[许許]可|授[权權]|核准|[审審]批)/gu;
const pronoun = /^(?:其|他|她|[对對]方|本人|[该該]|此|事先|事前|[书書]面|明[确確示]|[监監]护人)/;
