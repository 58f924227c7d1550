/**
 * Whether in Chinese a condition that either of several meets is met by both alone: 违反章程、不遵守决议的 against 违反章程且不遵守决议的. A mark leaves open how they
 * are joined.
 */
export function needsBoth(before: string, after: string): boolean {
  return asksForBoth(before, after) || asksForBoth(after, before);
}

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
