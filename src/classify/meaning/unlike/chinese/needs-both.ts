/**
 * Whether in Chinese a condition that either of several meets is met by both alone: 违反章程、不遵守决议的 against 违反章程且不遵守决议的. A mark leaves open how they
 * are joined.
 */
export function needsBoth(before: string, after: string): boolean {
  return (
    asksForBoth(before, after) ||
    asksForBoth(after, before) ||
    asksOfBoth(before, after) ||
    asksOfBoth(after, before)
  );
}

/** 父母/监护人同意: either of the two, where 父母和监护人 are both asked. */
function asksOfBoth(one: string, other: string): boolean {
  return [...one.matchAll(bothPersons)].some(({ 1: first = "", 2: second = "" }) =>
    new RegExp(`${first}[/／]${second}`, "u").test(other),
  );
}

const bothPersons =
  /(父母|家长|家長|法定代理人|监护人|監護人|负责人|負責人|申请人|申請人|配偶|本人)[和及与與](父母|家长|家長|法定代理人|监护人|監護人|负责人|負責人|申请人|申請人|配偶|代理人)(?=[^，。；]{0,12}(?:同意|签|簽|陪|许可|許可|批准|确认|確認|授权|授權|出席|到场|到場))/gu;

function asksForBoth(one: string, other: string): boolean {
  return [...one.matchAll(both)].some(
    ({ index, 0: whole, 1: first = "", 2: second = "" }) =>
      other.includes(`${first}、${second}`) &&
      !one.includes(`${first}、${second}`) &&
      isCondition(one.slice(0, index), one.slice(index + whole.length)),
  );
}

const both = /(\p{sc=Han}{2})[，,]?(?:并且|且|同时|並且|同時)(\p{sc=Han}{2})/gu;

/** In what is given, excepted, forbidden, or one of several. */
function isCondition(ahead: string, behind: string): boolean {
  const clause = /[^，,。；;：:]*$/.exec(ahead)?.[0] ?? "";
  return (
    /^(?:除|如|若|倘|凡|当|當|一旦)/.test(clause) ||
    /不得|[严嚴]禁|禁止|[请請]勿/.test(clause) ||
    /之一[^。]{0,4}[：:][^。]*$/.test(ahead) ||
    /^[^，,。；;]*(?:的|者|[时時]|之一)(?:[，,]|$)/.test(behind)
  );
}
