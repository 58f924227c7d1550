/** Whether what somebody does is done to him in the other of two Japanese texts: 選手の暴言, 選手に対する暴言. */
export function isActAgainst(before: string, after: string): boolean {
  return isAgainst(before, after) || isAgainst(after, before);
}

const act =
  "(?:暴言|暴力|苦情|批判|評価|攻撃|請求|嫌がらせ|中傷|意見|通報|質問|要望|監査|報告|連絡|干渉|妨害|脅迫|訴え|差別|支援|説明|通知|指導|助言|寄付|投資|支払い?|返金)";

function isAgainst(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(
      new RegExp(
        `([\\p{sc=Han}ァ-ヺー]{1,8}[者主員人様客方長会社校生師親民手])(?:に対する|への)(${act})`,
        "gu",
      ),
    ),
  ).some(
    ([whole, who = "", what = ""]) =>
      !other.includes(whole) && other.includes(`${who}の${what}`) && !one.includes(`${who}の${what}`),
  );
}
