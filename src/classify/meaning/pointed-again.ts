import { isBody } from "./named-in.ts";
import { isOnlyThing, mentionOf } from "./points-back.ts";

/**
 * Whether a word that points at a Japanese noun may come or go: 商品に不良がある場合は、[当該/]商品を送る, 氏名を収集します。[これらの/収集した]情報は. The noun was named
 * in the condition that holds for it, and no other of its kind.
 */
export function pointsAgain(one: string, other: string, ahead: string, behind: string): boolean {
  if (other === "" && isDoneToIt(one, ahead, behind)) return true;
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
