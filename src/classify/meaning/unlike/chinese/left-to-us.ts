/**
 * Whether what a reader may or must do, in a sentence that speaks of nobody but him, is what we may do: 为便于您了解活动，可以下载手册 and 为便于您了解活动，我们可以下载手册.
 * And whether he may do now what is done to data by those who hold them: 为方便您使用，可以共享资料 and 您可以共享资料.
 */
export function leavesToUs(before: string, after: string): boolean {
  return isLeft(before, after) || isLeft(after, before);
}

function isLeft(unnamed: string, named: string): boolean {
  const isUnnamed = ({ 1: what = "" }: RegExpExecArray): boolean =>
    starts.some((start) => unnamed.includes(start + what));
  if ([...named.matchAll(held)].some(isUnnamed)) return true;
  return !us.test(unnamed) && reader.test(unnamed) && [...named.matchAll(allowed)].some(isUnnamed);
}

const speakers =
  "我们|我們|我司|本公司|本平台|本网站|本網站|本站|平台|公司|本行|银行|銀行|本院|本校|本馆|本館|本会|本會|本社|本店|商家|图书馆|圖書館|主办方|主辦方|物业";
const us = new RegExp(speakers, "u");
const reader = /[您你]|用[户戶]|[会會][员員]|使用者|[读讀]者|[学學][员員生]|患者|[旅乘][客]|业主|業主/u;
const allowed = new RegExp(
  `(?<=^|[，。；,;])(?:${speakers})((?:可以?|有[权權]|得|能[够夠]?|[应應][当當]?|必?[须須]|需要?|不得)[^，。；,;]{2})`,
  "gu",
);
const held =
  /(?<=^|[，。；,;])(?:您|你|用[户戶]|[会會][员員])((?:可以?|有[权權])(?:收集|蒐集|[处處]理|共享|披露|揭露|出售|[转轉][让讓]|委[托託]|存[储儲]))/gu;
const starts = ["，", "。", "；", ",", ";"];
