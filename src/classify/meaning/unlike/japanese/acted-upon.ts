/** Whether in Japanese those who are chosen choose: 会員が推薦される者 and 会員が推薦する者; 利用者に訴えられる and 利用者を訴える. Of customers される may be polite. */
export function isActedUpon(text: string, other: string): boolean {
  const isDoneBy = Array.from(text.matchAll(byPersons)).some(
    ([, who = "", act = ""]) =>
      other.includes(`${who}を${act}`) &&
      !other.includes(`${who}に${act}`) &&
      !text.includes(`${who}を${act}`),
  );
  return isDoneBy || isChosen(text, other);
}

/** 訴えられ, 選ばれ: the character of the verb. */
const byPersons = /([\p{sc=Han}ァ-ヺー]{2,12})に(\p{sc=Han}{1,2})[ぁ-ん]{0,2}れ(?=[るたてまな])/gu;

function isChosen(text: string, other: string): boolean {
  return Array.from(text.matchAll(toPersons)).some(
    ([, who = "", act = ""]) =>
      !/お客|皆/.test(who) &&
      (!happens.test(act) || /[者人員客生主長]$|ユーザー$/.test(who)) &&
      !other.includes(`${who}が${act}され`) &&
      new RegExp(`${who}が${act}(?:する|し)`, "u").test(other),
  );
}

const toPersons =
  /([\p{sc=Han}ァ-ヺー]{2,12}(?<![様方客]))が(推薦|指名|選任|選出|任命|委嘱|招待|派遣|雇用|監督|監査|評価|指導|紹介|勧誘|除名|通知|説得|逮捕|告発|処分|通報|発見|攻撃|撮影|採用|解雇|除籍|処罰|起訴|目撃|救助|保護|検挙)され/gu;
/** What is done to things too: 異常が発見された. */
const happens = /^(?:発見|攻撃|撮影|保護|救助|処分)$/;
