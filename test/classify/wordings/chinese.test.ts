import { expect, test } from "vitest";
import { isOnlyCut } from "../../../src/classify/wordings/cut.ts";
import type { Language } from "../../../src/index.ts";
import { inFewWordings } from "./small-lexicon.ts";

test.each<[Language, string, string, string]>([
  ["zh-Hant", "我們蒐集並搜集信息", "我們蒐集並收集信息", "我們蒐集並搜集信息"],
  ["zh-Hans", "我们对您的信息予以保护。", "我们保护您的信息。", "我们对您的信息予以保护。"],
  ["zh-Hans", "我们保护您的信息。", "我们对您的信息予以保护。", "我们保护您的信息。"],
  [
    "zh-Hans",
    "本功能尚在开发，信息由我们搜集。",
    "本功能仍在开发，信息由他们收集。",
    "本功能尚在开发，信息由他们搜集。",
  ],
  // A turn may hold an enumeration; somebody is whoever is named by such a word.
  ["zh-Hans", "我们不为广告、画像使用权限。", "我们不将权限用于广告、画像。", "我们不为广告、画像使用权限。"],
  ["zh-Hans", "未缴会费的会员不得投票。", "会员未缴会费的不得投票。", "未缴会费的会员不得投票。"],
  ["zh-Hans", "未缴的会费不得退还。", "会费未缴的不得退还。", "会费未缴的不得退还。"],
  // What was just named, by a pronoun; not where it may be another who is named.
  [
    "zh-Hans",
    "会员可以查阅记录，并对记录提出意见。",
    "会员可以查阅记录，并对其提出意见。",
    "会员可以查阅记录，并对记录提出意见。",
  ],
  [
    "zh-Hant",
    "社員可查閱紀錄，並對其提出意見。",
    "社員可查閱紀錄，並對紀錄提出意見。",
    "社員可查閱紀錄，並對其提出意見。",
  ],
  [
    "zh-Hans",
    "平台通知用户后，用户可以申诉。",
    "平台通知用户后，其可以申诉。",
    "平台通知用户后，其可以申诉。",
  ],
  [
    "zh-Hans",
    "甲方交付货物和发票，乙方对货物验收。",
    "甲方交付货物和发票，乙方对其验收。",
    "甲方交付货物和发票，乙方对其验收。",
  ],
  // Who acts goes on; not where another acts in between.
  [
    "zh-Hans",
    "用户应保管密码，用户不得转借。",
    "用户应保管密码，不得转借。",
    "用户应保管密码，用户不得转借。",
  ],
  [
    "zh-Hans",
    "用户违约的，平台可以解约，用户应赔偿。",
    "用户违约的，平台可以解约，应赔偿。",
    "用户违约的，平台可以解约，应赔偿。",
  ],
  [
    "zh-Hans",
    "员工应交还工牌，交还工牌后方可离职。",
    "员工应交还工牌，交还后方可离职。",
    "员工应交还工牌，交还工牌后方可离职。",
  ],
  [
    "zh-Hans",
    "用户违约的，我们可以解约，不退费用。",
    "用户违约的，用户可以解约，不退费用。",
    "用户违约的，用户可以解约，不退费用。",
  ],
  ["zh-Hant", "建議查核帳目，並更新名冊。", "建議查核帳目，並名冊。", "建議查核帳目，並名冊。"],
  [
    "zh-Hans",
    "由理事会或理事会授权的机构颁发。",
    "由理事会或其授权的机构颁发。",
    "由理事会或理事会授权的机构颁发。",
  ],
  ["zh-Hans", "如您忘记密码，您可以找回。", "如您忘记密码，可以找回。", "如您忘记密码，您可以找回。"],
  ["zh-Hans", "如我们通知您，您可以申诉。", "如我们通知您，可以申诉。", "如我们通知您，可以申诉。"],
  // How the members are joined; one of several is not all of them.
  ["zh-Hans", "您可以打印或装订、覆膜。", "您可以打印、装订或覆膜。", "您可以打印或装订、覆膜。"],
  ["zh-Hans", "我们收集姓名、电话和住址。", "我们收集姓名、电话、住址。", "我们收集姓名、电话和住址。"],
  ["zh-Hans", "可能中断、终止服务。", "可能中断或终止服务。", "可能中断、终止服务。"],
  ["zh-Hans", "缺席会议或表决无效。", "缺席会议、表决无效。", "缺席会议、表决无效。"],
  // An adverb elsewhere in its clause; not over another verb.
  ["zh-Hant", "您應自行對該交易負責。", "您應對該交易自行負責。", "您應自行對該交易負責。"],
  ["zh-Hans", "我们及时审核并公布名单。", "我们审核并及时公布名单。", "我们审核并及时公布名单。"],
  // What all members of an enumeration have at their end; who heads a branch is not the firm.
  [
    "zh-Hans",
    "我们有权限制服务、暂停服务或终止服务。",
    "我们有权限制、暂停或终止服务。",
    "我们有权限制服务、暂停服务或终止服务。",
  ],
  [
    "zh-Hans",
    "通知法人、分支机构负责人。",
    "通知法人负责人、分支机构负责人。",
    "通知法人负责人、分支机构负责人。",
  ],
])("%s: %s / %s", (language, before, after, expected) => {
  expect(inFewWordings(before, after, language)).toBe(expected);
});

test.each<[boolean, string, string]>([
  [true, "用户不得发布广告，也不得转载。", "用户不得发布广告。\n也不得转载。"],
  // Until when holds for both, or for the first alone.
  [false, "审核期间暂停服务，不收取费用。", "审核期间暂停服务。\n不收取费用。"],
  [false, "用户不得发布广告，也不得转载。", "用户不得发布广告。\n也得转载。"],
])("cut alone (%s): %s / %s", (expected, before, after) => {
  expect(isOnlyCut(before, after, "zh-Hans")).toBe(expected);
});
