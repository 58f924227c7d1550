import { type Fact, vocabularyRule, type Rule } from "./rule.ts";

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
  },
);

function forever(facts: readonly Fact[]): boolean {
  return facts.some(({ key }) => key === "forever");
}
