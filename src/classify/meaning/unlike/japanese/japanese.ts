import type { Differs } from "../differs.ts";
import { sharedAsBefore } from "../../../wordings/placed/japanese/shared.ts";
import { actorsDiffer } from "./actors.ts";
import { isAsNeeded } from "./as-needed.ts";
import { concedesOtherwise } from "./conceding.ts";
import { helpedByAnother } from "./helpers.ts";
import { holdsForBoth, staysBound } from "./holding-on.ts";
import { namesAnotherInKana } from "./kana-names.ts";
import { leavesOpen } from "./may-not.ts";
import { saysAnotherByOneWord } from "./single-words.ts";
import { saysAnotherBySmallWords } from "./small-words.ts";
import { standsOtherwise } from "./standing.ts";
import { tenseDiffers } from "./tense.ts";
import { bindsOtherAct } from "./bound-acts.ts";
import { asksAfterwards } from "./consent-first.ts";
import { exchangesReceivers } from "./exchanged-receivers.ts";
import { limitsOtherKind } from "./limited-heads.ts";
import { joinsActs } from "./either-act.ts";
import { isNotOfAll } from "./not-all.ts";
import { deniesObject } from "./denied-object.ts";
import { isOnlyAsked } from "./only-asked.ts";
import { bindsOtherwise } from "./other-bond.ts";
import { endsOtherwise } from "./stance.ts";
import { turnsRelative } from "./turned-relative.ts";
import { meansAnother } from "./whom-meant.ts";
import { doesWhatAnotherDid } from "./who-does-what.ts";
import { namesLaw } from "./named-law.ts";
import { asksAnotherForConsent } from "./whose-consent.ts";
import { isActAgainst } from "./whose-act.ts";

/** The ways in which Japanese sentences say something else in nearly the same words. */
export const inJapanese: readonly Differs[] = [
  holdsForBoth, // 退会した場合は削除し、返還します: 退会した場合は削除します。返還します
  staysBound, // 掲示し、掲載することがあります: 掲示します。掲載することがあります
  helpedByAnother, // 職員に運んでもらう: 職員が運んでもらう
  saysAnotherByOneWord,
  // も of a sentence of its own goes where both are said in one.
  (before, after) => saysAnotherBySmallWords(before, sharedAsBefore(before, after)),
  tenseDiffers, // 委託する場合は通知します: 委託した場合は通知します
  standsOtherwise, // 会員である者: 会員であった者
  concedesOtherwise, // 雨が降っても開催する: 雨が降ったら開催する
  actorsDiffer, // 会長は、副会長が指名する: 副会長は、会長が指名する
  leavesOpen, // 許可しないことができる: 許可することができない
  isAsNeeded, // 必要かつ適切な監督: 必要に応じて適切な監督
  exchangesReceivers, // 理事会で決定し会員に通知する: 会員が決定し理事会に通知する
  asksAfterwards, // 同意を得て、掲載します: 掲載し、同意を得ます
  bindsOtherAct, // 停止することがあります。告知します: 停止し、告知することがあります
  bindsOtherwise, // 区分ごとに定める: 区分にかかわらず定める
  turnsRelative, // 転校した児童の保護者: 児童が転校した保護者
  isNotOfAll, // すべてが返却されるわけではない: すべてが返却されない
  meansAnother, // 同行者を登録したときは、その者に送る: 利用者に送る
  doesWhatAnotherDid, // 管理者は回答し、市長が決定する: 市長は回答し、管理者が決定する
  isActAgainst, // 選手の暴言: 選手に対する暴言
  namesLaw, // 割賦販売により: 割賦販売法により
  asksAnotherForConsent, // 会員は承諾なく: 会員の承諾なく
  isOnlyAsked, // 撮影は禁止します: 撮影はお控えください
  limitsOtherKind, // 許可した者に限る: 許可した日に限る
  joinsActs, // 複製し、又は配布してはならない: 複製して配布してはならない
  deniesObject, // 再発行は行いません。払戻しを行います: 再発行も払戻しも行いません
  namesAnotherInKana, // みどり印刷に委託する: あおば印刷に委託する
  endsOtherwise, // 利用している機種: 利用していた機種
];
