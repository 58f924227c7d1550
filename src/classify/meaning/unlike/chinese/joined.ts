import { fewPlaces } from "../places.ts";

/**
 * Whether a Chinese sentence that is otherwise the same, word for word, joins or reaches otherwise where it differs: [或/并]传播 asks for both,
 * 但有法律依据[或/及]合同义务者除外 is an exception that needs both, 业务的[任何/相关]部分 is less than any part.
 */
export function joinsOtherwise(before: string, after: string): boolean {
  return (fewPlaces(before, after, "zh-Hans") ?? []).some(
    ({ gone, come, ahead, behind }) =>
      asksForBoth(bare(gone), bare(come), ahead, behind) ||
      asksForBoth(bare(come), bare(gone), ahead, behind) ||
      reachesLess(bare(gone), bare(come)) ||
      reachesLess(bare(come), bare(gone)) ||
      (/^的?(?:条件|情形|情况|要求|要件|标准|规定|事由)/.test(behind) &&
        asksForAll.test(bare(gone)) !== asksForAll.test(bare(come)) &&
        asksForOne.test(bare(gone)) !== asksForOne.test(bare(come))),
  );
}

/** Of what somebody has to meet, all of it is more than any of it. */
const asksForAll = /^(?:所有|[一1]切|全部|每[一1]?[个项种]|各[个项种]?)(?:的)?$/;
const asksForOne = /^(?:任何?[一1]?[个项种]?|任意[一1]?[个项种]?|其中[一1][个项种]?)(?:的)?$/;

function bare(text: string): string {
  return text.replace(/[,\s]/g, "");
}

/** 或 joins verbs too, and so does 并; 及 joins names, and bars either of them where something is denied. */
function asksForBoth(one: string, other: string, ahead: string, behind: string): boolean {
  if (!/^或者?$/.test(one)) return false;
  if (/^(?:并|且|并且|而且|同时|并同时|兼)$/.test(other)) return true;
  return /^(?:及|和|与|以及)$/.test(other) && isGiven(ahead, behind);
}

/** Within what is excepted, or on what condition something holds. */
function isGiven(ahead: string, behind: string): boolean {
  const clause = /[^,.]*$/.exec(ahead)?.[0] ?? "";
  const rest = /^[^,.]*,?[^,.]{0,8}/.exec(behind)?.[0] ?? "";
  return (
    !/任何|[一1]切|有$/.test(clause) &&
    (/^(?:但|惟|除|如|若|凡)/.test(clause)
      ? /(?:者|的|时|外|除外|不在此限)(?:[,.]|$)|[者的时外],/.test(rest) || /^(?:如|若|凡)/.test(clause)
      : /^[^,.]*(?:者|的|时),/.test(rest))
  );
}

/** All there is, against some of it that somebody chose. */
function reachesLess(one: string, other: string): boolean {
  return every.test(one) && !every.test(other) && chosen.test(other) && !chosen.test(one);
}

const every = /^(?:任何|所有|[一1]切|全部|每[一1]?[个项种]|各项?|任意)(?:的)?$/;
const chosen =
  /^(?:有关|相关|相应|部分|某些|某[个项]|特定|该|该等|该些|上述|下列|主要|重要|必要|合理|适当|指定|[一1]定|个别|少数|多数|大部分|若干|重大|直接|正当)(?:的)?$/;
