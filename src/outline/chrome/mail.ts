import type { Unit } from "../units/unit.ts";

const header =
  /^(?:From|To|Cc|Bcc|Subject|Date|Sent|Reply-To|Message-ID|差出人|送信元|送信者|宛先|件名|題名|日時|送信日時|发件人|发送时间|收件人|抄送|主题|寄件者|寄件日期|收件者|主旨)\s*[:：]/i;

/** The header of a mail at its beginning: two such lines in a row and more. */
export function findMailHeader(units: readonly Unit[]): readonly number[] {
  let end = 0;
  while (header.test(units[end]?.text.trim() ?? "")) end += 1;
  return end < 2 ? [] : [...units.keys()].slice(0, end);
}

const rule = /^[-=_*~ー―─━＝＿＊]{6,}$/;
const sender =
  /配信(?:停止|解除|元)|送信専用|発行(?:元|者|人)?\s*[:：]|このメール(?:は|に)|退订|取消订阅|系统自动发送|取消訂閱|退訂|系統自動發送|unsubscribe|do not reply|this (?:e-?mail|message) was sent/i;
/** What senders put under their mails was never longer. */
const longestImprint = 12;

/** The imprint of a mail behind a ruled line at its end: who sent it, how to be sent no more. */
export function findMailImprint(units: readonly Unit[]): readonly number[] {
  const last = Math.max(0, units.length - longestImprint);
  const start = units.findIndex(({ text }, index) => index >= last && rule.test(text.trim()));
  if (start < 0) return [];
  const imprint = units.slice(start);
  const isSenders =
    imprint.some(({ text }) => sender.test(text)) && imprint.every(({ label }) => label === null);
  return isSenders ? imprint.map((_, at) => start + at) : [];
}
