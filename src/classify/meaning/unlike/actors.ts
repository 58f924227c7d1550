import { foldForComparison } from "../../../text/fold.ts";

/**
 * Whether a Japanese sentence has another do it, though it names the same: [会長は、副会長が/副会長は、会長が]指名する, 委託先[により/とともに]収集する.
 * What stands before は may be who acts or what is acted upon; two who stand before は and が tell by their order.
 */
export function actorsDiffer(before: string, after: string): boolean {
  if (before.length + after.length > longest) return false;
  const [stood, stands] = [foldForComparison(before), foldForComparison(after)];
  const [from, to] = [topicsOf(stood), topicsOf(stands)];
  if ([...from].some((one) => to.has(one.split("|").toReversed().join("|")) && !to.has(one))) return true;
  return [joinsIn, makesDo, undergoes, isActedUpon, dropsSecond].some(
    (differ) => differ(stood, stands) || differ(stands, stood),
  );
}

/** A paragraph. */
const longest = 1200;

const topic = /([\p{sc=Han}ァ-ヺー]{1,12})は[,、]?([\p{sc=Han}ァ-ヺー]{1,12})が/gu;

function topicsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(topic), ([, one = "", other = ""]) => `${one}|${other}`));
}

const agent = /([\p{sc=Han}ァ-ヺー]{2,12})に(?:より|よって)/gu;

/** By whom it was done on one side, with whom on the other. */
function joinsIn(text: string, other: string): boolean {
  return Array.from(text.matchAll(agent), ([, name = ""]) => name).some(
    (name) =>
      !other.includes(`${name}によ`) &&
      [`${name}ととも`, `${name}と共`, `${name}と一緒`].some((beside) => other.includes(beside)),
  );
}

const causing = /([\p{sc=Han}ァ-ヺー]{1,12}[者員人様])を[^。、,.]{0,12}?(\p{sc=Han}{2})させ(?!ていただ)/gu;

/** 違反者を退会させる and 違反者は退会する. */
function makesDo(text: string, other: string): boolean {
  return Array.from(text.matchAll(causing)).some(
    ([, who = "", act = ""]) =>
      (other.includes(`${who}は`) || other.includes(`${who}が`)) &&
      other.includes(`${act}す`) &&
      !other.includes(`${act}させ`),
  );
}

const undergone =
  /([\p{sc=Han}ァ-ヺー]{2,12})(?:(?:から|より|に(?:より|よって)?)[ごお]?(\p{sc=Han}{2,4})され|(?:から|より)[ごお]?(\p{sc=Han}{2,4})を受け)/gu;

/** 委員は市長から任命される and 委員は市長を任命する; 会員は事務局から連絡を受ける and 会員は事務局に連絡をする. */
function undergoes(text: string, other: string): boolean {
  const topic = sentenceTopic.exec(text)?.[0];
  if (topic === undefined || !other.includes(topic)) return false;
  return Array.from(text.matchAll(undergone)).some(([whole, who = "", act = "", received = ""]) => {
    if (other.includes(whole)) return false;
    return act === ""
      ? new RegExp(`${who}[にへ][ごお]?${received}を?(?:する|し|いたし)`, "u").test(other)
      : new RegExp(`${who}を${act}(?:する|し)`, "u").test(other);
  });
}

const sentenceTopic = /^[\p{sc=Han}ァ-ヺー]{1,12}は/u;

const toPersons =
  /([\p{sc=Han}ァ-ヺー]{2,12}(?<![様方客]))が(推薦|指名|選任|選出|任命|委嘱|招待|派遣|雇用|監督|監査|評価|指導|紹介|勧誘|除名|通知|説得|逮捕|告発|処分)され/gu;

/** 会員が推薦される者 and 会員が推薦する者. Of customers される may be polite. */
function isActedUpon(text: string, other: string): boolean {
  return Array.from(text.matchAll(toPersons)).some(
    ([, who = "", act = ""]) =>
      !/お客|皆/.test(who) &&
      !other.includes(`${who}が${act}され`) &&
      new RegExp(`${who}が${act}(?:する|し)`, "u").test(other),
  );
}

const twoActing =
  /([\p{sc=Han}ァ-ヺー]{1,12})は[,、]?(?![^。.]*(?:場合|とき|時|際)[^。.]*[,、])[^。.]{2,60}?(?:[しりえていきびみちけめべ])[,、]([\p{sc=Han}ァ-ヺー]{1,12})[はが](?=[^。.]{0,24}[をにへ])/gu;

/** 売主は品物を渡し、買主は代金を払う and 売主は品物を渡し、代金を払う. */
function dropsSecond(text: string, other: string): boolean {
  return Array.from(text.matchAll(twoActing)).some(
    ([, first = "", second = ""]) =>
      first !== second &&
      somebody.test(first) &&
      somebody.test(second) &&
      other.includes(`${first}は`) &&
      !other.includes(second),
  );
}

/** Who can do something, by how the word begins or ends. */
const somebody =
  /^(?:当社|弊社|甲|乙|丙|市|町|村|県|国|本会|当会|主催|両親|私)|[者主員人様客方長会団体社校館院店行局署家親]$|ユーザー?$|スタッフ$/;
