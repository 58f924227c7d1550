/**
 * Whether what must be told, asked or handed in is so before something is done on one side and after it on the other: 委託する場合は通知します and 委託した場合は
 * 通知します. A breach (違反する場合, 違反した場合) has happened either way.
 */
export function tenseDiffers(before: string, after: string): boolean {
  if (isOnlyMeant(before, after) || isOnlyMeant(after, before) || isAtAnotherTime(before, after)) return true;
  if (hasHappened(before, after) || hasHappened(after, before)) return true;
  if (isStillMeant(before, after) || isStillMeant(after, before)) return true;
  const [stood, stands] = [conditionsOf(before), conditionsOf(after)];
  return [...stood].some(([act, done]) => stands.has(act) && stands.get(act) !== done);
}

/** By what is done whether it is done already; what stands twice is left out. */
function conditionsOf(text: string): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  const again = new Set<string>();
  for (const sentence of text.split(/[。\n]/)) {
    for (const match of sentence.matchAll(condition)) {
      const [whole, act = "", ending = ""] = match;
      if (happening.test(act) || !timed.test(sentence.slice(match.index + whole.length))) continue;
      if (found.has(act)) again.add(act);
      found.set(act, ending.endsWith("た"));
    }
  }
  for (const act of again) found.delete(act);
  return found;
}

const condition =
  /([\p{sc=Han}]{2})(?:が|を)?(する|した|される|された)(?:場合|とき|時|際)(?=に?(?:は|、|も|限))/gu;
/** What nobody means to do. */
const happening =
  /違反|抵触|該当|発生|判明|毀損|損壊|破損|紛失|漏洩|死亡|滞納|遅延|遅滞|到来|到達|存在|満了|経過|不足|希望|同意|必要/;
/** What is done in good time, or not. */
const timed =
  /通知|告知|公表|公告|周知|知らせ|連絡|報告|届|申請|申出|申し出|提出|承諾|承認|許可|同意を得|説明|協議/;

const meant =
  /([\p{sc=Han}ァ-ヺー]{2,20})(?:をご?希望(?:する|される|の)|しようとする|したい)(?!場合|時|際)(?=([\p{sc=Han}ァ-ヺー]{1,2}))/gu;

/** 購入を希望する方 and 購入した方, 購入しようとする商品 and 購入した商品: who wishes has not done it. */
function isOnlyMeant(text: string, other: string): boolean {
  return Array.from(text.matchAll(meant)).some(([, act = "", what = ""]) =>
    new RegExp(`${act}(?:を?し|され|いただい)た(?:者|方|人|団体|${what})`, "u").test(other),
  );
}

/** 廃止しようとするときは届け出る, 廃止したときは届け出る; 引っ越すときは, 引っ越したときは. */
function isStillMeant(text: string, other: string): boolean {
  return (
    Array.from(text.matchAll(/(\p{sc=Han}{2})(?:を|が)?しようとする(?:場合|とき|時|際)/gu)).some(
      ([, act = ""]) =>
        !happening.test(act) &&
        !new RegExp(`${act}した(?:場合|とき|時|際)`).test(text) &&
        new RegExp(`${act}(?:を|が)?した(?:場合|とき|時|際)(?:は|に|には|、)`).test(other),
    ) ||
    Array.from(text.matchAll(native)).some(
      ([whole, act = "", , behind = ""]) =>
        timed.test(text.slice(text.indexOf(whole) + whole.length)) &&
        new RegExp(`${act}(?:した|った|いた|いだ|んだ|[けえめれべせてげね]?た)${behind}`).test(other),
    )
  );
}

const native =
  /(引っ?越|借り|貸|持ち出|持ち込|移|使|売|買|設け|建て|辞め|休|始め|飼|預け|渡|送)([うくぐすつぬぶむるわら]|める)(とき|場合|時|際)/gu;

/** 開示する場合があります and 開示した場合があります. */
function hasHappened(text: string, other: string): boolean {
  return Array.from(text.matchAll(/(\p{sc=Han}{2})した(?:場合|こと)が(?=[あご])/gu)).some(
    ([, act = ""]) =>
      !new RegExp(`${act}したことが`).test(other) &&
      new RegExp(`${act}する(?:場合|こと)が[あご]`).test(other),
  );
}

const around = /(\p{sc=Han}{2})の?([前中後])(?=[にのはもで、,])/gu;

/** 選考中に廃棄する and 選考後に廃棄する. */
function isAtAnotherTime(before: string, after: string): boolean {
  const [stood, stands] = [timesOf(before), timesOf(after)];
  return [...stood].some(([act, time]) => stands.has(act) && stands.get(act) !== time);
}

/** For what is done, whether it is before, while or after it; what stands at several times is left out. */
function timesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, act = "", time = ""] of text.matchAll(around)) found.set(act, found.has(act) ? "" : time);
  for (const [act, time] of found) if (time === "") found.delete(act);
  return found;
}
