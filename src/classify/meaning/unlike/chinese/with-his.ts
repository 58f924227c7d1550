/**
 * Whether somebody and those who are his stand in the one of two Chinese texts, and in the other only these, or he as one of them: 学生及其家长, 学生家长; 由甲公司及其关联公司提供,
 * 由甲公司提供，这是一家关联公司; or the body that they form: 家长, 家长会.
 */
export function leavesOutHimself(before: string, after: string): boolean {
  return leavesOut(before, after) || leavesOut(after, before);
}

const both =
  /(\p{sc=Han}{1,4})(?:以?及|和|[与與]|或)其(\p{sc=Han}{2,6}?)(?=[应應须須可得将將会會由有在均都不未提使享，,。；;、的之]|$)/gu;

function leavesOut(one: string, other: string): boolean {
  return Array.from(one.matchAll(both)).some(([whole, who = "", his = ""]) => {
    if (other.includes(whole)) return false;
    // 理事会或其授权的机构, 理事会或理事会授权的机构.
    const joint = whole.slice(who.length, whole.length - his.length - 1);
    if (new RegExp(`${joint}\\p{sc=Han}{0,2}${who.slice(-2)}${his}`, "u").test(other)) return false;
    const name = who.slice(-2);
    return (
      [`${name}${his}`, `${name}的${his}`].some(
        (alone) => !one.includes(alone) && new RegExp(`(?<![及和与與或、])${alone}`, "u").test(other),
      ) || new RegExp(`(?:[这這]是|其[为為]|[为為系係是])一?[家个個名位间間]?${his}`, "u").test(other)
    );
  });
}
