/**
 * Whether in Chinese another uses what is given: 提供给合作伙伴用于分析 has the partners analyse, 用于分析并提供给合作伙伴 ourselves.
 */
export function usedByAnother(before: string, after: string): boolean {
  return (isUsedByReceiver(before) && isUsedFirst(after)) || (isUsedFirst(before) && isUsedByReceiver(after));
}

const giving = "(?:提供|共享|分享|披露|揭露|[发發]送|[传傳][输輸送]|[转轉][让讓移]|交[给給付由]|委[托託])";
const using = "(?:用于|用於|用[来來以作]|以供|供其?)";

function isUsedByReceiver(text: string): boolean {
  return receiver.test(text);
}

function isUsedFirst(text: string): boolean {
  return first.test(text);
}

/** Nothing between the two but who receives it. */
const receiver = new RegExp(`${giving}(?:[给給与與予])?[^，,。；;、并並且及或用供]{1,16}${using}`, "u");
const first = new RegExp(
  `${using}[^，,。；;]{1,24}(?:[，,]?[并並]且?|[，,]?且|及|[，,]同[时時])[^，,。；;]{0,12}${giving}`,
  "u",
);
