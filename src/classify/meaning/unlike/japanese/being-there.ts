/**
 * Whether there is something in the one text that there is not in the other: 定めのない事項 and 定めのある事項. Unless there is (定めがない限り) says as much as
 * except where there is (定めがある場合を除き).
 */
export function isThereOnlyOnce(one: string, other: string): boolean {
  return Array.from(one.matchAll(lacking)).some(
    ([, what = ""]) =>
      !new RegExp(`${what}[のがは]${isNot}`, "u").test(other) &&
      new RegExp(`${what}[のがは](?:ある|あり(?!ません)|あっ|あれば)(?!${turned})`, "u").test(other),
  );
}

const isNot = "(?:な[いくかけ]|無[いくかけ]|ありません|ございません)";
const turned = "[^。、]{0,8}(?:除|以外)";
const lacking = new RegExp(`([\\p{sc=Han}ァ-ヺー]{1,8}[めしせいり]?)[のが]${isNot}`, "gu");
