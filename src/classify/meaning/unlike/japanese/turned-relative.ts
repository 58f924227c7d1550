/**
 * Whether what a Japanese clause tells of one noun is told of another: 転校した児童の保護者, 児童が転校した保護者; 会員が投稿した写真の位置情報, 写真に会員が投稿した位置情報; 災害時に避難した住民の名簿
 * を作成する, 避難した住民の名簿を災害時に作成する; or he who did it is he to whom it was done: 医師に紹介された患者, 医師に紹介した患者.
 */
export function turnsRelative(before: string, after: string): boolean {
  if (before.length + after.length > longest) return false;
  return turns(before, after) || turns(after, before);
}

/** A paragraph. */
const longest = 1200;

function turns(one: string, other: string): boolean {
  return (
    tellsOfOwner(one, other) ||
    tellsOfOwned(one, other) ||
    isChosen(one, other) ||
    isInIt(one, other) ||
    leavesClause(one, other) ||
    undergoes(one, other)
  );
}

const name = "[\\p{sc=Han}ァ-ヺー]";
const doing = "(?:した|する|された|される|している|しない)";

/** 投稿した写真の位置情報 against 写真に(会員が)投稿した位置情報. */
function tellsOfOwner(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(new RegExp(`(${name}{2,4}?)(${doing})(${name}{2,6})の(${name}{2})`, "gu")),
  ).some(([whole, act = "", done = "", owner = "", what = ""]) => {
    if (other.includes(whole)) return false;
    return new RegExp(`${owner}(?:が|に|を|は)[^、。]{0,12}?${act}${done}${what}`, "u").test(other);
  });
}

/** 卒園した園児の弟妹, 園児の卒園した弟妹. */
function tellsOfOwned(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(new RegExp(`(${name}{2,6})の([^、。のをはが]{1,12}[いるたむうくすつ])(${name}{2,4})`, "gu")),
  ).some(
    ([whole, owner = "", telling = "", owned = ""]) =>
      !other.includes(whole) &&
      !/^(?:事前|事後|最新|一定|別途|相当|特定|通常|任意|所定|以下|上記|下記|当該|次|前項|同項)$/.test(
        owner,
      ) &&
      other.includes(`${telling}${owner}の${owned}`) &&
      !one.includes(`${telling}${owner}の`),
  );
}

/** 写真に写った参加者, 参加者が写った写真. */
function isInIt(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(
      new RegExp(`(${name}{2,6})[にをで](\\p{sc=Han}{1,2}[ぁ-ん]{0,2}[たる])(${name}{2,6})`, "gu"),
    ),
  ).some(
    ([whole, place = "", act = "", who = ""]) =>
      !other.includes(whole) &&
      new RegExp(`${who}[がの]${act}${place}`, "u").test(other) &&
      !new RegExp(`${who}[がの]${act}${place}`, "u").test(one),
  );
}

/** When or how, said of what stands in a clause: 災害時に避難した住民; not where a comma keeps it apart. */
function leavesClause(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(
      new RegExp(
        `((?:${name}{1,6}[時前後中]|過去|事前|当日|毎[日週月年]|現地|会場|窓口|電話|書面|口頭|定期的|個別|一括|直接|無料|無償|有料|匿名|店舗|書面|施設|事務局|学校|教室|校内|館内|園内|店内|室内)[にでは])(${name}{2,4}?)(${doing})(${name}{2})`,
        "gu",
      ),
    ),
  ).some(([whole, when = "", act = "", done = "", noun = ""]) => {
    if (other.includes(whole) || one.split(when).length !== 2 || other.split(when).length !== 2) return false;
    const at = other.indexOf(`${act}${done}${noun}`);
    if (at < 0) return false;
    const place = other.indexOf(when);
    return place > at && !/[、。]/.test(other.slice(at, place));
  });
}

/** By the physician, to the physician. */
function undergoes(one: string, other: string): boolean {
  return (
    Array.from(
      one.matchAll(
        new RegExp(
          `(${name}{0,6}[者主員人様客方長会社校生師親民官判手督]|スタッフ|ユーザー)に(${name}{2})された(${name}{2}|とき|場合)`,
          "gu",
        ),
      ),
    ).some(
      ([whole, who = "", act = "", what = ""]) =>
        !other.includes(whole) &&
        other.includes(`${who}に${act}した${what}`) &&
        !one.includes(`${who}に${act}した`),
    ) ||
    Array.from(one.matchAll(suffered)).some(([, act = "", form = ""]) => {
      const active = actives.get(`${act}${form}`);
      return (
        active !== undefined &&
        other.includes(active) &&
        !other.includes(`${act}${form}`) &&
        !one.includes(active)
      );
    })
  );
}

/** Of whom it could be the one and the other: 指名した選手, 指名された選手; and what is given out or taken on. Of guests された is polite. */
const chosen =
  /(指名|推薦|招待|任命|選任|紹介|通報|告発|監督|指導|評価|派遣|雇用|攻撃|説得|除名|処分|委託|依頼|発注|請求|要請|訴え|告訴|警告|拒否|拒絶)(?:され|られ)た((?!方|お客|皆|場合|とき|もの|こと)[\p{sc=Han}ァ-ヺー]{1,4})/gu;

function isChosen(one: string, other: string): boolean {
  return Array.from(one.matchAll(chosen)).some(
    ([whole, act = "", who = ""]) =>
      !other.includes(whole) &&
      new RegExp(`${act}し?た${who}`, "u").test(other) &&
      !new RegExp(`${act}し?た${who}|(?:から|より|により|によって)[^、。]{0,6}${act}`, "u").test(one) &&
      !new RegExp(`が[^、。]{0,10}${act}し?た${who}`, "u").test(other),
  );
}

const suffered = /(盗|奪|襲|騙|殴|壊|傷つけ)(まれた|われた|された|られた)(?=[\p{sc=Han}ァ-ヺもこ])/gu;
const actives: ReadonlyMap<string, string> = new Map([
  ["盗まれた", "盗んだ"],
  ["奪われた", "奪った"],
  ["襲われた", "襲った"],
  ["騙された", "騙した"],
  ["殴られた", "殴った"],
  ["壊された", "壊した"],
  ["傷つけられた", "傷つけた"],
]);
