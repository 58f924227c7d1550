/**
 * Whether he who does something in the one of two Chinese texts has it done to him in the other, in the words that tell of whom it is spoken: 会员邀请的好友, 邀请会员的好友;
 * 被举报的用户, 举报的用户; or what is feared of others is feared of the thing itself: 可能被盗用, 可能盗用.
 */
export function turnsRelative(before: string, after: string): boolean {
  return turns(before, after) || turns(after, before);
}

const party =
  "(?:您|你|我[们們]|他人|[别別]人|[会會][员員]|用[户戶]|客[户戶]|[学學]生|[老教][师師]|家[长長]|患者|乘客|司机|司機|[骑騎]手|主播|[评評]委|商家|[买買][家方]|[卖賣][家方]|房[东東]|租客|[业業]主|读者|讀者|平台|公司|[学學]校|[医醫]院|住[户戶]|[商店]家|客服|裁判|[护護]士|教[练練]|保安|家[属屬]|\\p{sc=Han}{1,2}[人者员員方商师師客众眾手友])";

function turns(one: string, other: string): boolean {
  return inviting(one, other) || doesOfWhom(one, other) || undergoes(one, other) || isFeared(one, other);
}

/** 会员邀请的, 邀请会员的: not where the verb has both of them. */
function inviting(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(new RegExp(`(${party})((?!提供|所有|使用)\\p{sc=Han}{2})的(?=(\\p{sc=Han}{2}))`, "gu")),
  ).some(
    ([whole, who = "", act = "", , what = ""]) =>
      !other.includes(whole) &&
      new RegExp(`${act}(?:了|过|過)?${who}的${what}`, "u").test(other) &&
      !one.includes(`${act}${who}的`),
  );
}

/** 使用打车服务的乘客的位置, 乘客使用打车服务的位置; 经您修改的订单, 您修改订单. */
function doesOfWhom(one: string, other: string): boolean {
  return (
    Array.from(one.matchAll(new RegExp(`([^，,。；;、的]{3,12})的(${party})的(\\p{sc=Han}{2})`, "gu"))).some(
      ([, clause = "", who = "", what = ""]) =>
        !other.includes(`${clause}的${who}`) &&
        Array.from(clause, (_, at) => clause.slice(at)).some(
          (does) =>
            does.length > 2 &&
            !one.includes(`${who}${does}`) &&
            (other.includes(`${who}${does}的${what}`) || other.includes(`${who}的${what}${does}的`)),
        ),
    ) ||
    Array.from(one.matchAll(new RegExp(`[经經由](${party})(\\p{sc=Han}{2})的(\\p{sc=Han}{2})`, "gu"))).some(
      ([whole, who = "", act = "", what = ""]) =>
        !other.includes(whole.slice(1)) && other.includes(`${who}${act}${what}`),
    )
  );
}

/** 被举报的用户, 举报的用户. */
function undergoes(one: string, other: string): boolean {
  const isDoneBy = Array.from(one.matchAll(new RegExp(`被(${party})(\\p{sc=Han}{2})`, "gu"))).some(
    ([whole, who = "", act = ""]) =>
      !other.includes(whole) && other.includes(act + who) && !one.includes(act + who),
  );
  if (isDoneBy) return true;
  return Array.from(one.matchAll(new RegExp(`被(\\p{sc=Han}{2})的(${party})`, "gu"))).some(
    ([whole, act = "", who = ""]) =>
      !other.includes(whole) &&
      !new RegExp(`[被受遭到]${act}`, "u").test(other) &&
      !one.replace(whole, "").includes(`${act}的${who}`) &&
      other.includes(`${act}的${who}`),
  );
}

const feared =
  /被(?:他人|第三方|第三人|[别別]人)?(?:[盗盜]用|[盗盜]取|[窃竊]取|冒用|[滥濫]用|[篡竄]改|破[坏壞]|[侵入]侵|攻[击擊]|冒充|[骗騙]取|挪用|侵占|劫持|[拦攔]截|[监監][听聽]|破解|未[经經]授[权權])/gu;

function isFeared(one: string, other: string): boolean {
  return Array.from(one.matchAll(feared)).some(([whole]) => {
    const act = whole.slice(-2);
    return (
      !other.includes(whole) &&
      other.includes(act) &&
      !/[被遭受]/.test(other) &&
      !one.replace(whole, "").includes(act) &&
      !/防|免|避|止/.test(one)
    );
  });
}
