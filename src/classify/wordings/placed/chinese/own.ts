import type { Language } from "../../../../model.ts";
import { foldWording } from "../../fold.ts";

/** The Chinese text after with 其 or 自己的 as it was before, where only one is named whose it may be: 会员可以查阅其缴费记录, 会员可以查阅自己的缴费记录. */
export function ownAsBefore(before: string, after: string, language: Language): string {
  const [from, to] = [foldWording(before, language), foldWording(after, language)];
  for (const { index, 0: stands } of to.matchAll(own)) {
    const behind = to.slice(index + stands.length).slice(0, near);
    const ahead = to.slice(0, index).slice(-near);
    // Where the preposition ahead was exchanged too: 对自己账号下的行为负责, 为其账号下的行为负责.
    const further = to.slice(index + stands.length + near).slice(0, near);
    const stood = Array.from(from.matchAll(own)).find(
      (one) =>
        one[0] !== stands &&
        (from.slice(one.index + one[0].length).startsWith(behind + further) ||
          (from.slice(one.index + one[0].length).startsWith(behind) &&
            from.slice(0, one.index).endsWith(ahead))),
    );
    if (stood === undefined || !namesOne(to, index) || !namesOne(from, stood.index)) continue;
    return (
      after.slice(0, index) +
      before.slice(stood.index, stood.index + stood[0].length) +
      after.slice(index + stands.length)
    );
  }
  return after;
}

const near = 2;
const own = /其(?:自己的?|本人的?|自身的?)?(?![他它中余次实间])|(?<!其)(?:自己|本人|自身)的?/gu;

/** Whether one party alone is named in the sentence, at its start. */
function namesOne(text: string, at: number): boolean {
  const start = Math.max(...[".", "!", "?", "\n", ";"].map((mark) => text.lastIndexOf(mark, at - 1))) + 1;
  const ahead = text.slice(start, at).trimStart();
  const names = new Set(ahead.match(party));
  return names.size === 1 && subject.test(ahead);
}

const party =
  /[\p{sc=Han}]{0,3}?(?:用户|会员|成员|使用者|学生|学员|家长|监护人|申请人|业主|住户|客户|顾客|读者|患者|病人|参赛者|参加者|玩家|员工|乘客|旅客|商家|卖家|买家|消费者|投保人|承租人|出租人|借用人|理事|监事|会长|委托|受托|受益|[甲乙丙双各对]方|公司|平台|机构|单位|机关|学校|法院|委员会|本[会校馆站社行]|子女|儿童|未成年人|他人|第三[方人]|我们|您|阁下|供应商|服务商|合作|贡献者|维护者|发起人|当事人|主体)/gu;
const subject =
  /^(?:所有|任何|每位?|各|本会|全体|正式|如|若)?(?:用户|会员|成员|使用者|学生|学员|家长|申请人|业主|住户|客户|顾客|读者|患者|病人|参赛者|参加者|玩家|员工|乘客|旅客|商家|卖家|买家|消费者|投保人|承租人|借用人|贡献者|当事人|资料当事人|信息主体)/;
