import type { Differs } from "../differs.ts";
import { asksForAll } from "./any-or-all.ts";
import { deniesOften } from "./denied-adverb.ts";
import { goesTheOtherWay } from "./direction.ts";
import { isDoneByReceiver } from "./done-by-receiver.ts";
import { actsTheOtherWay } from "./each-other.ts";
import { leavesToAnother } from "./goes-on.ts";
import { isDoneElsewhere } from "./in-place.ts";
import { countsOtherwise } from "./measures.ts";
import { needsBoth } from "./needs-both.ts";
import { promisesNeither } from "./neither.ts";
import { leavesTheNet } from "./offline.ts";
import { comesOtherwise } from "./often.ts";
import { limitsOthers } from "./only.ts";
import { needsToPass } from "./passed.ts";
import { pointsToOwn } from "./pointed.ts";
import { mayOnlyBe } from "./possible.ts";
import { reachesOtherwise } from "./reach.ts";
import { needsTheOther } from "./consenters.ts";
import { comesFirst } from "./sequence.ts";
import { goesToOwner } from "./receivers.ts";
import { saysAnotherBySmallWords } from "./small-words.ts";
import { gathersOtherwise } from "./sources.ts";
import { turnsToUndergo } from "./undergone.ts";
import { endsWhereItWentOn } from "./until.ts";
import { usedByAnother } from "./users.ts";
import { leavesItsTime } from "./within.ts";
import { turnsOtherwise } from "../turns-joint.ts";
import { drawsIn } from "./drawn-in.ts";
import { leavesToUs } from "./left-to-us.ts";
import { turnsRelative } from "./turned-relative.ts";
import { meansAnother } from "./whom-meant.ts";
import { leavesOutHimself } from "./with-his.ts";

/** Whether Chinese sentences of the same words say something else. */
export function differsInChinese(before: string, after: string): boolean {
  return inSameWords.some((differs) => differs(before, after));
}

/** The ways in which Chinese sentences say something else in nearly the same words, whatever the rest is called. */
export const inChinese: readonly Differs[] = [
  promisesNeither, // 我们不会下载、注入或执行: 我们不会下载、注入和执行
  saysAnotherBySmallWords,
  gathersOtherwise, // 向您收集: 对您收集
  goesTheOtherWay, // 向第三方披露: 从第三方披露
  goesToOwner, // 将您的地址出售给广告商: 出售广告商的地址给您
  isDoneByReceiver, // 资料会被发送给合作伙伴: 合作伙伴会发送资料
  limitsOthers, // 仅会员可以使用泳池: 会员仅可以使用泳池
  isDoneElsewhere, // 员工可以在本店查看监控: 员工可以查看本店的监控
  leavesToAnother, // 会长由理事会选举，理事会可罢免会长: 会长由理事会选举，可罢免会长
  needsBoth, // 违反章程、不遵守决议的: 违反章程且不遵守决议的
  endsWhereItWentOn, // 合同终止后仍然有效: 至合同终止时有效
  turnsRelative, // 会员邀请的好友: 邀请会员的好友
  deniesOften, // 不会经常更新: 经常不会更新
  meansAnother, // 邀请亲友时，向其发送: 向您发送
  leavesOutHimself, // 学生及其家长: 学生家长
  drawsIn, // 向用户在注册时提供的邮箱发送: 在注册时向用户提供的邮箱发送
  leavesToUs, // 为便于您了解，可以下载: 为便于您了解，我们可以下载
  needsTheOther, // 经您同意后告知监护人: 经监护人同意后告知您
  turnsOtherwise, // 须缴费，否则不得入内: 须缴费，且不得入内
  leavesTheNet, // 在网上张贴: 在线下张贴
  mayOnlyBe, // 可能的风险: 可能会
];

/** And those that tell only where everything else is the same in other words. */
const inSameWords: readonly Differs[] = [
  needsToPass, // 审核通过后公布: 审核后公布
  comesOtherwise, // 每日管理配额: 管理每日的配额
  countsOtherwise, // 限购两件: 限购两次
  turnsToUndergo, // 委托人: 被委托人
  pointsToOwn, // 该网站的规则: 本网站的规则
  reachesOtherwise, // 如果您不同意，请停止使用。我们会删除资料: …请停止使用，我们会删除资料
  usedByAnother, // 提供给合作伙伴用于分析: 用于分析并提供给合作伙伴
  leavesItsTime, // 犹豫期内寄出: 犹豫期过后寄出
  comesFirst, // 审核后公布: 公布后审核
  asksForAll, // 任一项不符: 各项均不符
  actsTheOtherWay, // 用户通知我们: 我们通知用户
];
