import type { Language } from "../../../../model.ts";
import { foldWording } from "../../fold.ts";

/** The Chinese text after without the verb that the text before had forgotten: 当您本网站之服务时, where somebody does nothing to what is ours. */
export function verblessAsBefore(before: string, after: string, language: Language): string {
  const [from, to] = [foldWording(before, language), foldWording(after, language)];
  return [...from.matchAll(verbless)].reduce((text, { 1: who = "", 2: thing = "" }) => {
    const full = new RegExp(`${who}(${verb})${thing}`, "u").exec(foldWording(text, language));
    if (full === null || to.includes(who + thing)) return text;
    const start = full.index + who.length;
    return text.slice(0, start) + text.slice(start + (full[1] ?? "").length);
  }, after);
}

const ours = "(?:本|我们的|我司的?|本公司的?)(?:网站|平台|服务|应用程序|应用|软件|程序|系统|商城|网页|网|站)";
const verbless = new RegExp(
  `((?:当|如果?|若|在|一旦|^|[.;] ?)(?:您|你|用户|会员|使用者|访客|读者|学员)在?)(${ours}(?:[之的]?(?:各项|相关)?(?:服务|功能|产品|内容))?(?:时|,))`,
  "gu",
);
const verb = "使用|利用|浏览|访问|造访|登录|登入|进入|参观";
