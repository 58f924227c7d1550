import type { Reading } from "../reading.ts";
import { data, frameOf, isEntry, says, saysOrStandsUnder, type Words } from "./frames.ts";
import { type Fact, readerOf, vocabularyRule, type Rule } from "./rule.ts";

const keeping = {
  key: "keeping",
  ja: "保存|保管|保持|残(?:し|す|って)",
  zh: "保存|保留|留存|储存|存储|备份",
  en: "ke(?:ep|pt|eps|eping)|retain(?:s|ed)?|retention|stor(?:e|es|ed|age)|hold(?:s)?|held",
} as const;

/** How long data is kept, where words and not a number tell it. */
export const retention: Rule = vocabularyRule(
  "retention",
  "subject",
  [
    {
      key: "forever",
      ja: "永久|無期限|期間の定めなく|保管し続|保存し続",
      zh: "永久|长期|无限期|继续(?:留存|保留|保存)|不定期",
      en: "indefinitely|permanently|forever|as long as we (?:consider|deem)",
    },
    {
      key: "until",
      ja: "(?:終わる|終了する|達成する|完了する|なる)まで|不要(?:に|と)なっ",
      zh: "(?:直)?至.{1,16}(?:为止|止)|处理完毕|实现目的|不再(?:留存|保留|保存|需要)|最短(?:期限|时间)",
      en: "until|only while|as long as (?:necessary|needed|required|your)|no longer (?:than|needed|necessary)",
    },
  ],
  {
    direction: ({ lost, gained }) => {
      if (forever(lost) === forever(gained)) return null;
      return forever(gained) ? "widened" : "narrowed";
    },
    isMeant: isKept,
    about: keeping,
  },
);

/** What happens when the time is over. */
export const deletion: Rule = vocabularyRule(
  "deletion",
  "subject",
  [
    {
      key: "delete",
      ja: "消去|削除|廃棄|破棄|抹消|溶解|裁断",
      zh: "删除|销毁|清除|注销",
      en: "delet(?:e|es|ed|ion|ing)|eras(?:e|es|ed|ure)|destroy(?:s|ed)?|dispos(?:e|al)|purg(?:e|ed)|shred",
    },
    {
      key: "anonymise",
      ja: "匿名(?:化|加工)|仮名(?:化|加工)|(?:個人が)?分からない形",
      zh: "匿名化|去标识化|假名化|去识别",
      en: "anonymi[sz](?:e|ed|ation)|pseudonymi[sz](?:e|ed|ation)|de-?identif(?:y|ied)|aggregat(?:e|ed)",
    },
    {
      key: "hide",
      ja: "非表示|封印|凍結",
      zh: "封存|隐藏|停止使用|停用|冻结",
      en: "hid(?:e|den)|archiv(?:e|ed)|deactivat(?:e|ed)|suppress(?:ed)?",
    },
  ],
  {
    direction: ({ lost, gained }) =>
      lost.some(({ key }) => key === "delete")
        ? "weakened"
        : gained.some(({ key }) => key === "delete")
          ? "strengthened"
          : null,
    isMeant: isDestroyed,
  },
);

function forever(facts: readonly Fact[]): boolean {
  return facts.some(({ key }) => key === "forever");
}

const keeps = readerOf([keeping]);

/** Data is kept; an account that is closed for ever and a meeting that is held are not. */
function isKept(fact: Fact, reading: Reading): boolean {
  const frame = frameOf(reading, fact);
  if (/^(?:库|庫)/.test(frame.behind)) return false;
  if (fact.key === "keeping") return saysOrStandsUnder(frame, data);
  return keeps(reading).length > 0 || period[frame.voice].test(frame.around);
}

const period: Words = {
  ja: /保存|保管|保持|期間/,
  zh: /保存|保留|存储|储存|期限/,
  en: /retention|keep|retain|how long|stor/,
};

/** Data or an account is done away with; a provision that reads 削除 and a reviewer who deletes comments do away with none. */
function isDestroyed(fact: Fact, reading: Reading): boolean {
  const frame = frameOf(reading, fact);
  const { voice, ahead, behind, word } = frame;
  if (!/[\p{L}\p{N}]/u.test(ahead + behind)) return false;
  if (other[voice].test(ahead.slice(-6) + word + behind.slice(0, 12))) return false;
  if (fact.key === "hide") return near[voice].test(ahead.slice(-16)) || near[voice].test(behind.slice(0, 16));
  return isEntry(reading) || says(frame, data) || says(frame, thing) || saysOrStandsUnder(frame, data);
}

const other: Words = {
  ja: /追加及び削除|追加・削除|削除(?:人|対象外)/,
  zh: /删除(?:、|或)?(?:编辑|修改).{0,4}(?:评论|拒绝)|增加或删除|预设停用|默认停用/,
  en: /delete cookies/,
};

const near: Words = {
  ja: /情報|データ|個人|記録/,
  zh: /信息|资料|数据|个资|账号|账户|帐号/,
  en: /\b(?:data|information|records?|accounts?|it|them)\b/,
};

/** What is deleted is often only pointed at: 将其删除, delete it. */
const thing: Words = {
  ja: /文章|内容|もの|これら|それら|日以内に|回答|請求/,
  zh: /将其|予以|之|内容|文字|[日天月年]内|答/,
  en: /\b(?:it|them|text|answers?|copies|within|content|history)\b/,
};
