import { occurrences } from "../../../../text/occurrences.ts";

/** Whether he who does it stands in the place of him to whom it is done, in Chinese: 委托人 and 被委托人, 通知人 and 被通知人. */
export function turnsToUndergo(before: string, after: string): boolean {
  return (
    leaves(before, after) ||
    leaves(after, before) ||
    turnsVerb(before, after) ||
    turnsVerb(after, before) ||
    turnsDoer(before, after) ||
    turnsDoer(after, before) ||
    isGiven(before, after) ||
    isGiven(after, before) ||
    asksItself(before, after) ||
    asksItself(after, before)
  );
}

/** 平台将删除违规内容 and 平台将被删除违规内容: an object behind the verb leaves no doubt who did it. */
function turnsVerb(one: string, other: string): boolean {
  return one !== other && (one === other.replace(acting, "") || one === other.replace(undergoing, ""));
}

/** 平台将被删除 and 平台将删除: whoever acts himself. */
const undergoing =
  /(?<=(?:我[们們]|您|你|用[户戶]|[会會][员員]|平[台臺]|公司|[学學]生|[员員]工|管理[员員]|[甲乙丙双雙各]方)[应應须須可得将將会會不]{0,3})被(?=\p{sc=Han}{2}(?:[，,。；;]|$))/gu;

/** 会员如被退会 against 会员如需退会. */
function isGiven(one: string, other: string): boolean {
  return !other.includes("被") && [...one.matchAll(ifDone)].some(([, verb = ""]) => other.includes(verb));
}

const ifDone = /(?<=(?:您|[人员員者方生]|[用客住][户戶]|[会會][员員])(?:如果?|若|倘))被(\p{sc=Han}{2})/gu;

/** 甲方由乙方通知 and 甲方通知乙方: it is done by the one, and to him. */
function turnsDoer(one: string, other: string): boolean {
  return [...one.matchAll(doneBy)].some(
    ([, doer = "", verb = ""]) => other.includes(verb + doer) && !one.includes(verb + doer),
  );
}

const doneBy = /[由被](\p{sc=Han}{2,6}?)(\p{sc=Han}{2})(?=[，,。；;]|$)/gu;

/** 申请由秘书处审核 and 秘书处申请审核: what was reviewed is what the office does. Nothing stands between who acts and his verb but another verb. */
function asksItself(one: string, other: string): boolean {
  return [...one.matchAll(doneTo)].some(([, object = "", doer = "", verb = ""]) =>
    new RegExp(`${doer}[应應须須可得将將会會]?${object}${verb}`, "u").test(other),
  );
}

const doneTo =
  /(\p{sc=Han}{2})[应應须須可得将將会會]?[由被](\p{sc=Han}{2,6}?)(\p{sc=Han}{2})(?=[，,。；;]|$)/gu;

const acting =
  /被(?=\p{sc=Han}{2}(?![或和及并且者的时後后前之以等])\p{sc=Han})|(?<=(?:您|你|我们|我們|[人员員者方商]|[商卖賣买買玩专專]家|[用客住]户|[用客住]戶|会员|會員|成员|成員|学生|學生|玩家|读者|讀者|家长|家長|顾客|顧客)(?:可能|[会會将將已应應须須得可均都也亦]){0,3})被/gu;

function leaves(one: string, other: string): boolean {
  return [...one.matchAll(undergone)].some(([whole, doing = ""]) => {
    const [stood, stands] = [occurrences(one, whole), occurrences(other, whole)];
    return stood > stands && occurrences(other, doing) - stands > occurrences(one, doing) - stood;
  });
}

const undergone = /被(\p{sc=Han}{2}[人方者])/gu;
