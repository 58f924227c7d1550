import type { JudgedChange } from "../model.ts";

/** What a period is the period of, by the words beside it: how long something is kept, when an answer comes; null where none says. */
export function periodTopic({ before, after }: JudgedChange): string | null {
  const side = after[0] ?? before[0];
  if (side === undefined) return null;
  // The header of a column says it better than the words of a cell.
  for (const text of [side.context ?? "", side.text]) {
    const found = TOPICS.find(([, words]) => words.test(text));
    if (found !== undefined) return found[0];
  }
  return null;
}

const TOPICS: readonly (readonly [topic: string, words: RegExp])[] = [
  [
    "retention-period",
    /保存|保管|保持|留存|保留|儲存|retain|retention|\bkeep|\bkept\b|\bstor(?:e|ed|age)\b/i,
  ],
  ["deletion-period", /削除|消去|廃棄|删除|刪除|销毁|銷毀|delet|eras|destroy/i],
  ["response-period", /回答|返答|応答|答复|答覆|回复|回覆|respon|repl(?:y|ies)|answer/i],
  ["payment-period", /支払|返金|入金|支付|付款|退款|\bpay|refund/i],
  [
    "notification-period",
    /通知|告知|掲示|掲載|お知らせ|公告|公示|公布|發布|发布|notif|notice|announce|publish|post/i,
  ],
];
