/** Whether it is not so of all in the one of two Japanese texts and of none in the other: すべてが返却されるわけではない, すべてが返却されない. */
export function isNotOfAll(before: string, after: string): boolean {
  return isPartly(before, after) || isPartly(after, before);
}

const partly = /(?:わけ|もの|訳)では(?:な|あり|ござい)|とは限(?:ら|り)/;
const share = /(?:すべて|全て|全部|全員|全面的|必ず|常に|各|いずれも|どの)/;

function isPartly(one: string, other: string): boolean {
  return (
    share.test(one) &&
    share.test(other) &&
    partly.test(one) &&
    !partly.test(other) &&
    !/必ずしも|一部|限定|場合があ|ことがあ/.test(other)
  );
}
