/** Whether その者 stands in the one of two Japanese texts for the one named last, and in the other another one is named: 利用者が同行者を登録したときは、[その者/利用者]に送る. */
export function meansAnother(before: string, after: string): boolean {
  return means(before, after) || means(after, before);
}

const pointing = /(?:その|当該)[者方人]|同人|その本人/gu;
const named =
  /[\p{sc=Han}ァ-ヺー]{0,6}(?<!当該|その)[者主員客長生師親民人](?![\p{sc=Han}])|お客様|ユーザー|当社|スタッフ|[保友]人|知人|家族/gu;

function means(one: string, other: string): boolean {
  return Array.from(one.matchAll(pointing)).some(({ index, 0: whole }) => {
    const [ahead, behind] = [one.slice(0, index), one.slice(index + whole.length)];
    if (!other.startsWith(ahead) || !other.endsWith(behind)) return false;
    const now = other.slice(index, other.length - behind.length);
    const all = Array.from(ahead.matchAll(named), ([who]) => who);
    return now !== "" && all.includes(now) && all.at(-1) !== now;
  });
}
