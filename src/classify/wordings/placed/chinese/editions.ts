import type { Language } from "../../../../model.ts";
import { foldWording } from "../../fold.ts";

/** The Chinese text after with which edition of a paper is meant said on the side on which it was before: 先前版本的政策, 政策的先前版本; 英文版合同, 合同英文版. */
export function editionsAsBefore(before: string, after: string, language: Language): string {
  const [from, to] = [foldWording(before, language), foldWording(after, language)];
  for (const stands of editionsIn(to)) {
    const stood = editionsIn(from).find(
      ({ kind, paper, isAhead }) =>
        kind === stands.kind && paper === stands.paper && isAhead !== stands.isAhead,
    );
    if (stood === undefined) continue;
    return after.slice(0, stands.start) + before.slice(stood.start, stood.end) + after.slice(stands.end);
  }
  return after;
}

interface Edition {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly paper: string;
  /** Whether the edition is named ahead of the paper. */
  readonly isAhead: boolean;
}

function editionsIn(text: string): readonly Edition[] {
  return [...text.matchAll(ahead), ...text.matchAll(behind)].map(({ index, 0: whole, groups = {} }) => ({
    start: index,
    end: index + whole.length,
    kind: groups["kind"] ?? "",
    paper: groups["paper"] ?? "",
    isAhead: groups["first"] !== undefined,
  }));
}

const kind =
  "(?<kind>先前|之前|以前|以往|过往|过去|早期|历史|旧|前一|上一|最新|当前|目前|现行|现有|完整|简明|精简|正式|草案|初始|原始|早前|旧有|后续|更新|修订|中文|英文|日文|韩文|法文|德文|英语|中文|日语|繁体中文|简体中文|繁体|简体|纸质|书面|电子|打印|归档|存档|可打印|无障碍)";
const edition = "(?:的|之)?版本?";
const paper =
  "(?<paper>(?:本|此|该|这份|我们的)?(?:隐私|用户|使用|服务|使用者|会员|个人资料|个人信息|cookie|安全|保护|借阅|社区|许可|授权|购买|租赁)*(?:权)?(?:保护)?(?:声明|政策|协议|条款|合同|契约|合约|章程|规则|规范|规定|办法|手册|指南|指引|须知|通知|公告|软件|软体|应用程序|应用|文件|文档|文本|说明|说明书|表格|申请表|报告|年报))";
const ahead = new RegExp(`(?<first>)${kind}${edition}(?:的|之)?${paper}`, "gu");
const behind = new RegExp(`${paper}(?:的|之)?${kind}${edition}(?![本权面的之])`, "gu");
