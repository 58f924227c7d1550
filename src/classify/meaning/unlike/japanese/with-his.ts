/** Whether somebody is named beside those who are his, in the other text only they: 会員とその家族 and 会員の家族. */
export function leavesOutHimself(one: string, other: string): boolean {
  return Array.from(one.matchAll(joined)).some(
    ([whole, who = "", his = ""]) => other.includes(`${who}の${his}`) && !other.includes(whole),
  );
}

const joined =
  /([\p{sc=Han}ァ-ヺー]{1,6}(?:さん|さま)?)(?:と|や|及び|および|並びに|ならびに|、|または|又は|もしくは|若しくは)その([\p{sc=Han}ァ-ヺー]{2})/gu;
