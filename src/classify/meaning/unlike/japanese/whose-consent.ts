/** Whether it is another whose consent is asked: 会員は承諾なく転載しない (that of the club), 会員の承諾なく (his own). */
export function asksAnotherForConsent(before: string, after: string): boolean {
  return isOwn(before, after) || isOwn(after, before);
}

function isOwn(one: string, other: string): boolean {
  return Array.from(one.matchAll(doers)).some(
    ([, who = "", how = ""]) =>
      other.includes(`${who}の${how}`) &&
      !one.includes(`${who}の${how}`) &&
      !new RegExp(`${who}[はがも]、?${how}`).test(other),
  );
}

const doers =
  /([\p{sc=Han}ァ-ヺー]{1,12})[はがも]、?((?:事前の|書面による|明示の|事前に)?(?:同意|承諾|許可|許諾|承認|了承|了解)(?:なく|なしに|がなければ|がない限り|を(?:得|受け)))/gu;
