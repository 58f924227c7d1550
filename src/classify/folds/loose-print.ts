import { isChinese } from "../reading.ts";
import type { Language } from "../../model.ts";

/** Numbers that are printed loosely, as others print them: $ .10, 五分 之四, PM 18:00 ahead of the hour. */
export function withLoosePrint(text: string, language: Language): string {
  const whole = text.replace(barePoint, "$10.");
  if (language === "en") return whole;
  return whole
    .replace(openShare, "分$1")
    .replace(halfAhead, (_, half: string, hour: string) => `${halfOf(half, language)}${hour}`);
}

/** $ .10 is $0.10. */
const barePoint = /([$€£]) ?[.](?=\d)/g;

/** A blank within 五分之四 parts nothing. */
const openShare = /(?<=[一二三四五六七八九十百0-9]) ?分 ?([之の]) ?(?=[一二三四五六七八九十百0-9])/g;

/** AM 10:00, PM 18:00 and PM6:00, as Chinese and Japanese timetables print them. */
const halfAhead = /(?<![A-Za-z])([AP]\.?M\.?|[ap]m) ?((?:1\d|2[0-3]|0?\d)[:：][0-5]\d)(?![:：\d])/g;

function halfOf(half: string, language: Language): string {
  const isLate = /^p/i.test(half);
  if (isChinese(language)) return isLate ? "下午" : "上午";
  return isLate ? "午後" : "午前";
}
