import { isBody } from "./named-in.ts";
import { isOnlyThing, mentionOf } from "./points-back.ts";

/**
 * Whether a word that points at a Japanese noun may come or go: 商品に不良がある場合は、[当該/]商品を送る, 氏名を収集します。[これらの/収集した]情報は. The noun was named
 * in the condition that holds for it, and no other of its kind.
 */
export function pointsAgain(one: string, other: string, ahead: string, behind: string): boolean {
  if (
    other === "" &&
    (isDoneToIt(one, ahead, behind) || isOfIt(one, ahead, behind) || isStillAbout(one, ahead, behind))
  )
    return true;
  if (isDeed(one, other, ahead, behind)) return true;
  const noun = /^[\p{sc=Han}ァ-ヺーa-zA-Z]{2,14}/u.exec(behind)?.[0] ?? "";
  if (noun === "") return false;
  if (pointing.test(one) && other === "") return isOfCondition(noun, ahead, behind.slice(noun.length));
  const [, act = ""] = gathered.exec(other) ?? [];
  return (
    pointing.test(one) &&
    act !== "" &&
    new RegExp(`${act}(?:し(?:ます|た|ました)|いた(?:します|しました)|する)。$`, "u").test(ahead)
  );
}

/** ログは90日間保存し、その後[ログを]削除します: nothing else is named that it could be done to. */
function isDoneToIt(one: string, ahead: string, behind: string): boolean {
  const [, noun = ""] = /^(.{2,14})を$/u.exec(one) ?? [];
  return (
    noun !== "" &&
    /[、はがに後]$/u.test(ahead) &&
    /^[\p{sc=Han}]{1,2}(?:し|す|いた|[いきしちりびみえけせめれ]?[まるうくすつぶむ])[^をがは、]*[。、]/u.test(
      behind,
    ) &&
    isOnlyThing(noun, ahead)
  );
}

/** 投稿は削除されません。[投稿の]削除を希望する: what was said of it is named again. */
function isOfIt(one: string, ahead: string, behind: string): boolean {
  const [, noun = ""] = /^([\p{sc=Han}ァ-ヺー]{2,10})の$/u.exec(one) ?? [];
  const [act = ""] = /^(?:[ごお](?=\p{sc=Han}))?\p{sc=Han}{2}(?=[をはがに])/u.exec(behind) ?? [];
  if (noun === "" || act === "" || !/(?:^|[。、])$/.test(ahead)) return false;
  return new RegExp(
    `(?:^|。)(?:[^。、]{0,12}、)?${noun}(?:は|を)、?[^。、をはが]{0,10}${act}(?:し|す|さ|で|くだ|いただ|願)[^。、]{0,12}。(?:[^。、]{0,6}、)?$`,
    "u",
  ).test(ahead);
}

/** 会費は年額とする。[会費は、]4月に納める: the sentence goes on with what the one ahead is about, and nothing else is named in between. */
function isStillAbout(one: string, ahead: string, behind: string): boolean {
  const [, noun = ""] = /^([\p{sc=Han}ァ-ヺー]{2,10})は、?$/u.exec(one) ?? [];
  if (
    noun === "" ||
    /[\p{sc=Han}ァ-ヺーぁ-ん][はが][^\p{sc=Han}]?/u.test(behind.replace(/(?:こと|必要|場合)[がは]/g, ""))
  )
    return false;
  const [, rest = ""] = /(?:^|。)([^。]*)。(?:また、|さらに、|なお、)?$/.exec(ahead) ?? [];
  const [, clause = ""] = /(?:^|。)([^。]*、)$/.exec(ahead) ?? [];
  return (
    (new RegExp(`^${noun}は[^はが]*$`, "u").test(rest) && !/場合|とき|限り|際/.test(rest)) ||
    (new RegExp(`^(?:[^、はが]{0,30}の)?${noun}は[^はが]*$`, "u").test(clause) &&
      !/場合|とき|限り|際/.test(clause)) ||
    new RegExp(`^${noun}が[^はが]*(?:場合|とき|際)(?:は|に|には)?、$`, "u").test(clause)
  );
}

/** 仕様を変更することがあり、[変更/これ]により: what was done, and nothing was done behind that. */
function isDeed(one: string, other: string, ahead: string, behind: string): boolean {
  return (
    /^\p{sc=Han}{2}$/u.test(one) &&
    /^(?:これ|それ)$/.test(other) &&
    /^に(?:より|よって|伴|起因|よる)/.test(behind) &&
    new RegExp(
      `${one}(?:する|し|した|され|される|された)(?:(?:場合|こと)があ(?:り|ります|る))?(?:ます|ました|ません)?[。、]$`,
      "u",
    ).test(ahead)
  );
}

const pointing = /^(?:当該|その|この|同|これらの|それらの)$/;
const gathered = /^(収集|取得|登録|提出|購入|投稿|入力|送信|記入|発行|作成|提供)した$/;

/** 利用者が違反した場合、[当該]利用者の登録を: of those who are told something it may be every other too. */
function isOfCondition(noun: string, ahead: string, behind: string): boolean {
  const sentence = ahead.slice(ahead.lastIndexOf("。") + 1);
  const found = mentionOf(noun, sentence, false);
  if (found === null || !/(?:場合|とき|際)(?:は|に|には)?、?/.test(sentence.slice(found.mention.start)))
    return false;
  if (!/[、。はがをに]$/.test(sentence) || all.test(sentence.slice(0, found.mention.start))) return false;
  return isBody(noun)
    ? /^(?:の|が|を|は)(?!(?:みな|皆|うち|中|代表|過半))/u.test(behind)
    : /^[のがをは]/.test(behind);
}

const all = /(?:他の|すべての|全ての|各|全|複数の|一部の|いずれかの)$/u;
