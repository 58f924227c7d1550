import type { Language } from "../../../../model.ts";
import { foldWording } from "../../fold.ts";

/**
 * The Chinese text after with two adverbials that stand side by side in the order before: 随时出于任何原因终止 where it was 出于任何原因随时终止. Neither denies or
 * limits what stands behind it, and of two that say when each stays where it is.
 */
export function adverbialsAsBefore(before: string, after: string, language: Language): string {
  const from = foldWording(before, language).replaceAll(" ", "");
  const to = foldWording(after, language);
  if (from === to.replaceAll(" ", "")) return after;
  for (const [first, middle, last] of pairsIn(to, from)) {
    const [one, other] = [to.slice(first, middle), to.slice(middle, last)];
    const turned = (to.slice(0, first).replaceAll(" ", "").slice(-near) + other + one).replaceAll(" ", "");
    const at = from.indexOf(turned);
    const rest = to.slice(last).replaceAll(" ", "").slice(0, near);
    // A comma may stand behind the second: 随时因任何原因，通过停用服务.
    if (
      at < 0 ||
      !from
        .slice(at + turned.length)
        .replace(/^,/, "")
        .startsWith(rest)
    )
      continue;
    return after.slice(0, first) + after.slice(middle, last) + after.slice(first, middle) + after.slice(last);
  }
  return after;
}

/** As many characters as tell one place from another. */
const near = 2;
const longest = 30;

/** Where an adverbial begins, where the next does, and where that ends. */
type Pair = readonly [first: number, middle: number, last: number];

function pairsIn(text: string, from: string): readonly Pair[] {
  const starts = Array.from(text.matchAll(opening), ({ index }) => index);
  return starts.flatMap((first, at) =>
    starts.slice(at + 1).flatMap((middle): readonly Pair[] => {
      const one = text.slice(first, middle);
      if (one.length > longest || marks.test(one) || !isWhole(one)) return [];
      if (!from.includes(one.replaceAll(" ", ""))) return [];
      return Array.from({ length: longest }, (_, length) => middle + length + 2).flatMap((last) => {
        const [other, rest] = [text.slice(middle, last), text.slice(last)];
        if (last > text.length || !isWhole(other) || /^[的之者]/.test(rest)) return [];
        if (isTime(one) && isTime(other)) return [];
        // 对用户在平台上发布的内容: who is brought in may act himself.
        const isOpen = !isClosed(one) || !isClosed(other);
        return isOpen && /^[^,.;:!?]*[的之]/.test(rest) ? [] : [[first, middle, last] as const];
      });
    }),
  );
}

const adverb =
  "随时|定期|不定期|不时|及时|立即|立刻|自动|自行|主动|免费|无偿|另行|一并|直接|公开|单独|同步|逐一|如实|妥善|尽快|适时|事先|持续|长期|每[日天周月年]|每季度?|每个?学期|每半年|共同|联合|无需通知|不经通知|无须通知|无需事先通知|不经事先通知|依法|统一|临时|匿名";
const preposition =
  "出于|(?<![原起病成事])因(?![素果此而])|基于|由于|根据|依据|依照|按照|遵照|(?<![点击])按(?![钮下照时期键])|依(?![次法照据])|凭借?|通过|透过|经由|(?<![可所足难加予得])以(?![上下内外前后来便免及])|利用|针对|(?<![核针应面相绝])对(?![方应于])|对于|(?<![方面])向(?![导来])|(?<![存现正潜实所内])在|(?<=[可应须得会将您们员户人司馆校院会站台店])于|为(?=您|会员|用户|每|各|学员|读者|患者|学生|客户|顾客)|给(?=您|会员|用户|每|各)|与(?=[^,.]{2,12}(?:共同|一起|一同|联合))";
const opening = new RegExp(`${adverb}|${preposition}`, "gu");
const isAdverb = new RegExp(`^(?:${adverb})$`, "u");
const isPhrase = new RegExp(`^(?:${preposition})[^,.;:!?()]{2,}$`, "u");
/** What ends a phrase, so that nobody in it acts further. */
const closed =
  /(?:方式|形式|途径|渠道|手段|方法|原因|理由|规定|要求|需要|需求|情况|情形|期间|期限|目的|程序|流程|法令|法规|法律|标准|比例|条件|指示|指引|提示|共同|一起|一同|联合|[后前时中内上下里处]|店|馆|场|内部|设置|页面|热线|邮件|短信|电话|讯息|消息|网站|平台|信件|书面|公告|证|卡|票|码)$/;
const times =
  /^(?:随时|定期|不定期|不时|及时|立即|立刻|每.{1,4}|尽快|适时|事先|持续|长期|同步|临时)$|[后前时]$|期间$|[日天月年周]内$/;
const marks = /[,.;:!?()"]/;
/** What turns or limits whatever stands behind it, but for what is a set phrase. */
const turns = /[不未仅只都均才就将把被使让并且或而]|无(?!线|障碍|纸)|所有|任一|各自|分别|可以|应当|应该|必须/;

function isWhole(text: string): boolean {
  const bare = text.trim();
  if (isAdverb.test(bare)) return true;
  return isPhrase.test(bare) && !turns.test(bare.slice(1)) && (!/^[在于]/.test(bare) || closed.test(bare));
}

function isClosed(text: string): boolean {
  return isAdverb.test(text.trim()) || closed.test(text.trim());
}

function isTime(text: string): boolean {
  return times.test(text.trim());
}
