import type { Language, Span } from "../../../../model.ts";
import { foldWording } from "../../fold.ts";

/**
 * The Chinese text after with what is given to somebody where it stood before: 将您的资料出售或出租给他人 and 出售或出租您的资料给他人. What is given may be called
 * otherwise; what is done with it, and the joint between the acts, are the same.
 */
export function disposedAsBefore(before: string, after: string, language: Language): string {
  const [from, to] = [foldWording(before, language), foldWording(after, language)];
  const [stood, stands] = [giftIn(from), giftIn(to)];
  if (stood === null || stands === null || stood.isAhead === stands.isAhead) return after;
  if (stood.acts !== stands.acts || stood.receiver !== stands.receiver) return after;
  const said = (span: Span): string => after.slice(...span);
  const [object, acts] = [said(stands.objectAt), said(stands.actsAt)];
  const by = before.slice(...stood.byAt);
  return (
    after.slice(0, stands.start) +
    (stood.isAhead ? by + object + acts : acts + object) +
    after.slice(stands.end)
  );
}

interface Gift {
  readonly isAhead: boolean;
  readonly acts: string;
  readonly receiver: string;
  readonly start: number;
  readonly end: number;
  readonly byAt: Span;
  readonly objectAt: Span;
  readonly actsAt: Span;
}

/** The only place where something is given to somebody. */
function giftIn(text: string): Gift | null {
  const [first, other] = [...text.matchAll(ahead), ...text.matchAll(behind)];
  if (first === undefined || other !== undefined) return null;
  const { index, groups = {} } = first;
  const { by = "", acts = "", object = "", receiver = "" } = groups;
  const start = index + by.length;
  const isAhead = by !== "";
  const [objectAt, actsAt]: [Span, Span] = isAhead
    ? [
        [start, start + object.length],
        [start + object.length, start + object.length + acts.length],
      ]
    : [
        [start + acts.length, start + acts.length + object.length],
        [start, start + acts.length],
      ];
  return {
    isAhead,
    acts,
    receiver,
    start: index,
    end: start + object.length + acts.length,
    byAt: [index, start],
    objectAt,
    actsAt,
  };
}

const act =
  "(?:提供|交换|出售|贩卖|销售|出租|租借|出借|转让|让与|移转|转移|转交|移交|披露|透露|泄露|泄漏|揭露|公开|共享|分享|发送|传送|传输|寄送|递交|提交|赠与|赠送|转卖|转售|散布)";
const acts = `${act}(?:(?:,|和|与|及|或|、|并)${act})*`;
/** Nothing that would be another clause, or another act. */
const object = `(?!${act}|[的之给予或和与及并])[^,.;:!?()给将把向]{2,24}?`;
const receiver = "(?=给(?<receiver>[^,.;]{1,2}))";
const ahead = new RegExp(`(?<by>[将把])(?<object>${object})(?<acts>${acts})${receiver}`, "gu");
const behind = new RegExp(
  `(?<!将[^,.;]{0,24}|把[^,.;]{0,24}|[所被])(?<acts>${acts})(?<object>${object})${receiver}`,
  "gu",
);
