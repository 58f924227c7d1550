import { argumentsIn, isBody, type Named } from "./named-in.ts";

/**
 * Whether a Japanese pronoun says what a noun in its place says: [本会/そ]の活動, [当該図書/これ]を返却する, [このフォルダ/そこ]には. What it stands for is named
 * ahead, and nothing else is there that it may mean as well.
 */
export function pointsBack(named: string, other: string, before: string, behind = ""): boolean {
  const ahead = before.replaceAll("．", "。").replaceAll("，", "、");
  if (ofWhat.test(other)) return isOwner(named, ahead, behind) || isOfItsKind(named, ahead, behind);
  if (other === "もの") return changed.test(ahead) && isOnlyThing(named, ahead.replace(changed, ""));
  const [noun, pronoun] = withoutTopic(named, other);
  if (itself.test(pronoun)) return isOnlyThing(noun, ahead);
  return there.test(pronoun) && isOnlyThing(noun, ahead);
}

/** その活動: whose. */
const ofWhat = /^(?:そ|その|当該|同)$/;
export const party: RegExp =
  /当社|弊社|本会|当会|当法人|当組合|利用者|ユーザー?|お客様|お客さま|会員|申込者|第三者|委託先|本人|保護者|理事会|総会|委員会|会長|理事|監事|甲|乙|丙|契約者|購入者|出品者|応募者|事業者|加盟店|主催者|参加者|管理者|開発者|投稿者|従業者|従業員/gu;

/** 改定後のもの. */
const changed = /(?:改定|改訂|変更|更新|修正|訂正|交換|再発行)[前後]の$/;

/** これを返却する: the thing, which is named as such once more on the other side. */
const itself = /^(?:これ|それ)ら?$/;
/** そこには: in which. */
const there = /^[そこ]こ$/;
const pointing = /^(?:当該|その|この|同|前記の|前項の|かかる)/;
const thing = /^(?:お|ご)?[\p{sc=Han}ァ-ヺーa-zA-Z]{1,14}(?:[りいみきけえ][\p{sc=Han}]*)?$/u;

/** Further back another thing is what a reader thinks of. */
const nearest = 45;

/** 書類は返却しない, これを返却しない. */
function withoutTopic(named: string, other: string): readonly [string, string] {
  const [one, two] = [named.at(-1), other.at(-1)];
  const isTopic = (one === "は" && two === "を") || (one === "を" && two === "は");
  return isTopic ? [named.slice(0, -1), other.slice(0, -1)] : [named, other];
}

/** Whether nothing but this thing is named ahead that one could mean. */
export function isOnlyThing(named: string, ahead: string, reach: number = nearest): boolean {
  const noun = named.replace(pointing, "");
  if (!thing.test(noun) || isBody(noun)) return false;
  const found = mentionOf(noun, ahead, noun !== named);
  if (found === null) return false;
  const { mention, all } = found;
  const behind = ahead.slice(mention.start + mention.noun.length);
  const isTopic = opens(mention, ahead);
  if (behind.length > (isTopic ? 2 * reach : reach) || /。[^]*。/.test(behind)) return false;
  // In the sentence ahead it is what was spoken of or done something to, not where.
  if (behind.includes("。") && !/^(?:[をはがも]|とは)/.test(mention.particle)) return false;
  return !all.some((one) => competes(one, mention, ahead, isTopic));
}

export interface Mention {
  readonly mention: Named;
  readonly all: readonly Named[];
}

/** Where a noun is last an argument, alone and not one of several; of a longer name only where it is pointed at. */
export function mentionOf(noun: string, ahead: string, isPointedAt: boolean): Mention | null {
  const all = argumentsIn(ahead);
  const mention = all.findLast((one) => one.noun === noun || (isPointedAt && one.noun.endsWith(noun)));
  if (mention === undefined) return null;
  if (isListed.test(ahead.slice(0, mention.start)) || mention.particle === "と") return null;
  // Named once more behind that, it is no argument there.
  const last = ahead.lastIndexOf(noun);
  if (last > mention.start + mention.noun.length && !all.some(({ start }) => start === last)) return null;
  return { mention, all };
}

const isListed = /(?:や|と|及び|および|又は|または|並びに|若しくは|もしくは|[\p{sc=Han}ァ-ヺー][、・])$/u;

/** 体育館の休館日は、: of what the sentence is. */
function opens({ particle, start }: Named, ahead: string): boolean {
  return (
    /^(?:は|とは)$/.test(particle) &&
    /(?:^|。)(?:[^。、はがをに]{0,24}の|[^。、はがを]{0,12}た)?$/.test(ahead.slice(0, start))
  );
}

/** Something else that the pronoun may mean: what is named behind it, or ahead of it in the same clause. */
function competes(one: Named, mention: Named, ahead: string, isTopic: boolean): boolean {
  if (one.start === mention.start || one.isBody || mention.noun.endsWith(one.noun)) return false;
  if (one.noun === mention.noun) return false;
  // Of two that a sentence is about it may be either.
  if (one.particle === "は" && mention.particle === "は") return true;
  if (one.start > mention.start) return !(isTopic && one.particle === "に");
  return !isTopic && /[をにと]/.test(one.particle) && !/[。、]/.test(ahead.slice(one.start, mention.start));
}

/** 年次有給休暇, 同休暇; 当該消費者, その者: no other of that kind is named ahead. */
function isOfItsKind(named: string, ahead: string, behind: string): boolean {
  const [kind = ""] = /^[\p{sc=Han}ァ-ヺー]+/u.exec(behind) ?? [];
  const start = named.replace(pointing, "");
  if (kind === "" || !/^[\p{sc=Han}ァ-ヺーa-zA-Z]{2,10}$/u.test(start)) return false;
  if (/^[者方人]$/u.test(kind))
    return (
      argumentsIn(ahead)
        .findLast((one) => one.isBody)
        ?.noun.replace(pointing, "") ===
      start + kind
    );
  const others = ahead.split(new RegExp(`(?<![\\p{sc=Han}ァ-ヺー])(?:当該|同|本)?${start}${kind}`, "u"));
  return others.length > 1 && !others.some((part) => part.includes(kind));
}

/** 監事は総会で選任する。その任期: of him, and not of another. */
function isOwner(named: string, ahead: string, behind: string): boolean {
  const owner = named.replace(/の$/, "");
  if (!isBody(owner)) return thing.test(owner) && !owns.test(behind) && isOnlyThing(owner, ahead);
  if (owner.length < 2 && !/^[甲乙丙]$/u.test(owner)) return false;
  const found = mentionOf(owner, ahead, false);
  if (found === null) return isNamedAlone(owner, ahead);
  const { mention, all } = found;
  const others = all.filter((one) => one.isBody && one.noun !== owner);
  const topics = others.filter(({ particle }) => particle === "は");
  // An office belongs to him of whom the sentence speaks, and not to who appoints him.
  if (opens(mention, ahead) && office.test(behind))
    return topics.length === 0 && !others.some(({ particle }) => particle === "を");
  if (others.length === 0) return isNamedAlone(owner, ahead);
  // What the one did is not of the other who decides on it.
  return (
    mention.particle === "が" &&
    ofDoer.test(behind) &&
    /(?:場合|とき|際)/.test(ahead.slice(mention.start)) &&
    others.every((one) => one.start > mention.start && one.particle === "は") &&
    others.length === 1
  );
}

const office = /^(?:の)?(?:任期|定数|員数|定員|選任|選出|選考|互選|資格)/;
const ofDoer =
  /^(?:の)?(?:出場|参加|利用|使用|入場|入館|入会|登録|会員資格|資格|会員登録|アカウント|投稿|申込み?|予約|許可|会員権|ID|入店|応募)/;
/** Of whoever acts, as often as of the thing that he deals with. */
const owns =
  /^(?:の)?(?:裁量|責任|判断|費用|負担|権利|義務|業務|事業|代表|職員|役員|会員|承認|同意|許可|指示|決定|意見|承諾)/;

/** Whether nobody else is named behind him, nor acts ahead of him. */
function isNamedAlone(owner: string, ahead: string): boolean {
  const at = ahead.lastIndexOf(owner);
  if (at < 0 || /[\p{sc=Han}ァ-ヺー]$/u.test(ahead.slice(0, at))) return false;
  const behind = ahead.slice(at + owner.length);
  if (/^[\p{sc=Han}ァ-ヺー]/u.test(behind)) return false;
  return ![ahead.slice(0, at), behind].some((part) =>
    (part.match(party) ?? []).some((one) => one !== owner && !(part !== behind && speaker.test(one))),
  );
}

const speaker = /^(?:当社|弊社|本会|当会|当法人|当組合)$/;
