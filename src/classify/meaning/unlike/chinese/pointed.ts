import { occurrences } from "../../../../text/occurrences.ts";

/**
 * Whether 该, this, or that which was named, becomes 本, ours, in Chinese: 访问第三方网站时，应遵守该网站的规则 and …本网站的规则. Only where the thing is named ahead
 * without either.
 */
export function pointsToOwn(before: string, after: string): boolean {
  return becomesOwn(before, after) || becomesOwn(after, before);
}

function becomesOwn(one: string, other: string): boolean {
  return [...one.matchAll(pointed)].some(({ 1: thing = "", index }) => {
    const isNamed = new RegExp(`(?<![本该此這这])${thing}`, "u").test(one.slice(0, index));
    const own = `本${thing}`;
    return (
      isNamed &&
      occurrences(other, own) > occurrences(one, own) &&
      occurrences(other, thing) === occurrences(one, thing)
    );
  });
}

const pointed =
  /[该此](?:等|个|项)?(网站|平台|服务|公司|协议|合同|政策|条款|规则|应用|软件|产品|机构|组织|网页|页面)/gu;
