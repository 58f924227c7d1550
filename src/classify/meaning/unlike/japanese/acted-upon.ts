/** Whether in Japanese those who are chosen choose: 会員が推薦される者 and 会員が推薦する者. Of customers される may be polite. */
export function isActedUpon(text: string, other: string): boolean {
  return Array.from(text.matchAll(toPersons)).some(
    ([, who = "", act = ""]) =>
      !/お客|皆/.test(who) &&
      !other.includes(`${who}が${act}され`) &&
      new RegExp(`${who}が${act}(?:する|し)`, "u").test(other),
  );
}

const toPersons =
  /([\p{sc=Han}ァ-ヺー]{2,12}(?<![様方客]))が(推薦|指名|選任|選出|任命|委嘱|招待|派遣|雇用|監督|監査|評価|指導|紹介|勧誘|除名|通知|説得|逮捕|告発|処分)され/gu;
