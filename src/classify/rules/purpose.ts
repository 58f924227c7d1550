import { byNumber, vocabularyRule, type Rule } from "./rule.ts";

/** What data is used for. Evidence: APPI 17 and 21, PIPL 6, GDPR 5(1)(b). */
export const purpose: Rule = vocabularyRule(
  "purpose",
  "subject",
  [
    {
      key: "advertising",
      ja: "広告|宣伝|販売促進|勧誘|キャンペーン|ダイレクトメール|マーケティング",
      zh: "广告|推广|促销|营销|行销|推销|个性化(?:推荐|展示)",
      en: "advertis(?:ing|ements?)|marketing|promotion(?:al|s)?(?: offers)?|newsletters?|personali[sz](?:e|ed|ation|ing)",
    },
    {
      key: "analysis",
      ja: "分析|統計|調査|市場調査|アンケート|解析",
      zh: "分析|统计|调查|市场调查|研究",
      en: "analy(?:tics|sis|se|ze)|statistic(?:s|al)|surveys?|research",
    },
    {
      key: "improvement",
      ja: "改善|向上|開発|品質",
      zh: "改进|改善|优化|提升|开发|研发|品质",
      en: "improv(?:e|ing|ement)|develop(?:ing|ment)?|quality",
    },
    {
      key: "support",
      ja: "問い?合わ?せ(?:へ)?の(?:対応|回答)|サポート|アフターサービス",
      zh: "客服|售后|答复|排查故障|客户支持",
      en: "(?:customer )?support|troubleshoot(?:ing)?|answer (?:your )?(?:questions|enquiries)",
    },
    {
      key: "security",
      ja: "不正(?:利用|行為)?の?(?:防止|検知)|本人確認|安全の確保",
      zh: "防范欺诈|反欺诈|身份验证|安全保障|风险控制",
      en: "fraud|abuse|verif(?:y|ying|ication)|prevent(?:ing|ion)?",
    },
    {
      key: "delivery",
      ja: "発送|配送|お届け|請求|決済",
      zh: "配送|寄送|发货|结算|开具发票",
      en: "deliver(?:y|ing)?|billing|payment processing|ship(?:ping|ment)?",
    },
    { key: "training", ja: "学習|研修|教育", zh: "培训|训练", en: "training" },
  ],
  {
    direction: byNumber,
    about: {
      key: "use",
      ja: "利用目的|の目的|ため(?:に|の|、|です)|を目的(?:に|と)|(?:利用|使用)(?:し|する|いた|され)|使い(?:ます|、)",
      zh: "用于|以便|为了|目的|之用|用来|使用(?=.{0,20}(?:信息|资料|数据))",
      en: "purposes?|in order to|used? (?:it |them |this )?(?:to|for)|so that we can|for the purpose",
    },
  },
);
