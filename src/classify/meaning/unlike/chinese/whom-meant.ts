/** Whether 其 stands in the one of two Chinese texts for the one named last, and in the other another one is named: 您邀请亲友时，我们会向[其/您]发送短信. */
export function meansAnother(before: string, after: string): boolean {
  return means(before, after) || means(after, before);
}

const named =
  /您|你|我[们們]|[会會][员員]|用[户戶]|客[户戶]|[学學]生|[老教][师師]|家[长長]|患者|乘客|司机|司機|[骑騎]手|主播|商家|[买買][家方]|[卖賣][家方]|房[东東]|租客|[业業]主|读者|讀者|[亲親好朋]友|家[属屬人]|[监監][护護]人|[员員]工|候[选選]人|推[荐薦]人|[亲親][属屬]|子女|[儿兒]童|孩子|申[请請]人|[当當]事人|[参參]\p{sc=Han}者|[访訪]客|同伴|[队隊][员員]/gu;

function means(pointing: string, naming: string): boolean {
  return Array.from(pointing.matchAll(/其(?![他它中余餘次实實])/gu)).some(({ index }) => {
    const ahead = pointing.slice(0, index);
    const behind = pointing.slice(index + 1);
    if (!naming.startsWith(ahead) || !naming.endsWith(behind)) return false;
    const now = naming.slice(index, naming.length - behind.length);
    const all = Array.from(ahead.matchAll(named), ([name]) => name);
    // 申请人附其单位证明, 附该单位证明, where no 单位 was named.
    if (/^[该該]$/.test(now))
      return all.length > 0 && !ahead.includes(behind.slice(0, 2)) && /^\p{sc=Han}{2}/u.test(behind);
    const last = all.at(-1);
    return now !== "" && last !== undefined && all.includes(now) && last !== now;
  });
}
