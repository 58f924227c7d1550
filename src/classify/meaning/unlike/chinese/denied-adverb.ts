/** Whether it is not always so in the one of two Chinese texts and never so in the other: 不会经常更新, 经常不会更新; 不对全部订单投保, 对全部订单不投保. */
export function deniesOften(before: string, after: string): boolean {
  return denies(before, after) || denies(after, before);
}

const often =
  "[经經]常|[总總]是|一直|通常|一般|全部|完全|一定|必然|[时時][时時]|始[终終]|一律|必[须須]|必定|同[时時]|都|[单單][独獨]|故意|主[动動]|自[动動]";

function denies(one: string, other: string): boolean {
  return (
    Array.from(
      one.matchAll(new RegExp(`不(?:[会會能得可]|[应應][该該当當]?)?(${often})(\\p{sc=Han}{2})`, "gu")),
    ).some(
      ([whole, adverb = "", verb = ""]) =>
        !other.includes(whole) &&
        new RegExp(`${adverb}不(?:[会會能得可]|[应應][该該当當]?)?${verb}`, "u").test(other),
    ) ||
    Array.from(one.matchAll(/不[会會能]?(\p{sc=Han}{2})(全部|所有|每[个個位次])(\p{sc=Han}{2})/gu)).some(
      ([whole, verb = "", share = "", name = ""]) =>
        !other.includes(whole) &&
        new RegExp(`${share}${name}[^，,。；;]*不[会會能]?${verb}`, "u").test(other) &&
        !new RegExp(`并(?:非|不是)${share}`, "u").test(other),
    ) ||
    Array.from(one.matchAll(/不[会會]?[对對](全部|所有|每)([^，,。；;]{1,12})/gu)).some(
      ([whole, share = "", rest = ""]) =>
        !other.includes(whole) &&
        new RegExp(`(?<!不[会會]?)[对對]${share}`, "u").test(other) &&
        /不/.test(other.slice(other.indexOf(share))) &&
        !/不/.test(rest),
    )
  );
}
