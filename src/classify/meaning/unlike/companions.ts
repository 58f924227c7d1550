import type { Language } from "../../../model.ts";
import { foldForComparison } from "../../../text/fold.ts";

/**
 * Whether a member of one enumeration stands in another now: [氏名及び住所を収集し、購入履歴を/氏名を収集し、住所及び購入履歴を]分析する. Both enumerations have to
 * be there on both sides, as words; the order within one is free. English joins verbs as it joins nouns, so that nothing is told of it.
 */
export function changesCompany(before: string, after: string, language: Language): boolean {
  if (language === "en" || before.length + after.length > longest) return false;
  const [stood, stands] = [before, after].map((text) => foldForComparison(text).replace(examples, "$1")) as [
    string,
    string,
  ];
  const [from, to] = [companionsOf(stood), companionsOf(stands)];
  return [...from].some(([member, beside]) => {
    const now = to.get(member);
    return (
      now !== undefined &&
      [...beside].every((one) => !now.has(one) && stands.includes(one)) &&
      [...now].every((one) => stood.includes(one))
    );
  });
}

/** A paragraph; what is longer has more enumerations than can be told apart. */
const longest = 800;

/** 功能，如：查询 and 功能，例如查询. */
const examples = /([,、(])(?:例如|比如|譬如|諸如|诸如|如(?=[:,]))[:,]?/g;

const joint =
  /(?<=[\p{sc=Han}ァ-ヺーa-z])(?:及び|および|並びに|ならびに|又は|または|若しくは|もしくは|以及|或者|[,、と和与與及或])(?=[\p{sc=Han}ァ-ヺa-z])/gu;
/** A member is a name with what describes it, not a clause. */
const widest = 24;
/** 確認した場合、アカウントを: a comma behind these parts clauses. */
const clauseEnd = /(?:場合|[時时際际後后前]|[当前翌同]日|毎[日週月年回]|原則|現在|以降|以後)$/;
const ending = /[\p{sc=Han}ァ-ヺーa-z0-9的之の]+$/u;
const beginning = /^[\p{sc=Han}ァ-ヺーa-z0-9的之の]+/u;

/** The heads of the members that are joined with each, directly or over others. */
function companionsOf(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const groups: string[][] = [];
  let end = -1;
  for (const found of text.matchAll(joint)) {
    const from = found.index + found[0].length;
    const ahead = ending.exec(text.slice(Math.max(0, found.index - widest), found.index))?.[0] ?? "";
    const rest = text.slice(from, from + widest);
    const behind = beginning.exec(rest.slice(0, lengthToJoint(rest)))?.[0] ?? "";
    if (headOf(ahead) === "" || headOf(behind) === "") continue;
    if (/[,、]/.test(found[0]) && clauseEnd.test(ahead)) continue;
    if (found.index === end) groups.at(-1)?.push(headOf(behind));
    else groups.push([headOf(ahead), headOf(behind)]);
    end = from + behind.length;
  }
  const companions = new Map<string, ReadonlySet<string>>();
  for (const group of groups)
    for (const member of group)
      // What stands in two enumerations tells nothing.
      companions.set(
        member,
        companions.has(member) ? new Set() : new Set(group.filter((one) => one !== member)),
      );
  for (const [member, beside] of companions) if (beside.size === 0) companions.delete(member);
  return companions;
}

function lengthToJoint(rest: string): number {
  const [next] = rest.matchAll(joint);
  return next?.index ?? rest.length;
}

/** 可能的解决方案 is a 解决方案. */
function headOf(member: string): string {
  return member.split(/[的之の]/).findLast((part) => part !== "") ?? "";
}
