import { foldWidth } from "../../text/fold.ts";
import type { Language } from "../../model.ts";
import type { Stretch } from "./stretches.ts";

/** Whether the one verb was left out without which a clause says nothing of the service that it names: 当您[使用]本网站之相关服务时. */
export function isVerbLeftOut(
  text: string,
  { span: [start, end], now }: Stretch,
  language: Language,
): boolean {
  if (start !== end || (language !== "zh-Hans" && language !== "zh-Hant") || now.trim() !== "使用")
    return false;
  return whenever.test(text.slice(0, start)) && serves.test(foldWidth(text.slice(end)));
}

const whenever =
  /(?:^|[，。；：、（])(?:[当當在于於如若]|如果|每当|每當|一旦)(?:您|你|[用会會][户戶员員]|使用者|[访訪]客)$/u;

/** What is used, up to the end of the clause; what happens to it or is done with it has another verb. */
const serves =
  /^(?:本(?!人)|我们|我們|该|該)\p{sc=Han}{0,10}(?:服务|服務|网站|網站|网页|網頁|平台|产品|產品|软件|軟體|应用程序|應用程式|功能)(?:[时時]|[之]?[后後前]|的?[过過]程中|期[间間])?[,，]/u;
