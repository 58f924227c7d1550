import type { Reading } from "../reading.ts";
import { frameOf, isEntry, says, type Words } from "./frames.ts";
import { byNumber, type Fact, type Rule, vocabularyRule } from "./rule.ts";

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
    isMeant,
    takesObject: true,
    about: {
      key: "use",
      ja: "利用目的|の目的|ため(?:に|の|、|です)|を目的(?:に|と)|に(?:のみ|だけ)?(?:利用|使用)(?:し|する|いた|され)|使い(?:ます|、)",
      zh: "用于|以便|为了|目的|之用|用来|使用(?=.{0,20}(?:信息|资料|数据))",
      en: "purposes?|in order to|used? (?:it |them |this )?(?:to|for)|so that we can|for the purpose",
    },
  },
);

/** A purpose is what something is for: 用于培训, 培训のため. 机动车驾驶员培训业务 is a trade. */
function isMeant(fact: Fact, reading: Reading): boolean {
  const frame = frameOf(reading, fact);
  const { voice, ahead, behind, word } = frame;
  if (fact.key === "use") return !otherUse[voice].test(ahead.slice(-2) + word + behind.slice(0, 4));
  if (isEntry(reading))
    return reading.around === "" || aim[voice].test(frame.around) || aim[voice].test(reading.plain);
  if (otherWord[voice].test(word + behind)) return false;
  if (fact.key === "advertising") return says(frame, addressing);
  return before[voice].test(ahead.slice(-near)) || behindIt[voice].test(behind.slice(0, near));
}

/** How far a purpose stands from the word that makes it one, in a list of purposes too. */
const near = 60;

const aim: Words = {
  ja: /目的|用途|ため|使い方|利用(?:方法|し)/,
  zh: /目的|用途|用于|为了|如何使用|使用(?:您的|个人)/,
  en: /purpose|how we use|why we|in order to|to \w+ (?:you|our|the)|^to /,
};

const before: Words = {
  ja: /(?:ため|目的|利用(?:し|する)て?)[^。]{0,24}$/,
  zh: /(?:用于|用作|为了|以便|目的|用来|借此|进行|帮助我们|以)[^。]{0,30}$/,
  en: /\b(?:to|for|purposes? of|help us|in order to)\b[^.]{0,50}$/,
};

const behindIt: Words = {
  ja: /^[^。]{0,40}?(?:ため|目的|に(?:利用|使用|活用|用い|役立|つなげ|あた)|にだけ|にのみ)/,
  zh: /^[^。，]{0,24}(?:之用|目的|使用|用途)/,
  en: /^[^.]{0,40}\bpurposes?\b/,
};

/** Whom the publisher addresses with it, or for which it uses anything. */
const addressing: Words = {
  ja: /ため|目的|利用|使用|送|案内|連絡|配信|表示|広告/,
  zh: /用于|为了|使用|发送|推送|展示|致电|向您|目的|投放|广告/,
  en: /\b(?:use[ds]?|send|to|for|show|receive|deliver|contact|personali[sz]\w+)\b/,
};

/** 请求, 調査, 培训 and the like where they name a trade, a claim or an enquiry. */
const otherWord: Words = {
  ja: /^(?:請求(?!書の(?:送付|発行))|勧誘(?:を|する|に際)|開発(?:者|環境|元)|教育(?:機関|委員)|研修(?:会|医)|調査(?:及び|され)|広告(?:主|代理))/,
  zh: /^(?:调查(?!问卷)|培训(?:业务|机构|经营)|开发者|开发(?:工具|商|包)|定制开发|调查(?:全部|及|和处理)|研究(?:所|院)|答复您?(?:的)?(?:期限|时间)|统计年鉴)/,
  en: /^(?:training (?:provider|course)|development (?:team|kit)|delivery (?:company|fee)|quality of the goods)/,
};

/** 适用于, 项目的 only end like 用于 and 目的. */
const otherUse: Words = {
  ja: /(?:科|項)目的|ための(?:体制|組織|機関|制度)/,
  zh: /适用于|通用于|专用于此|(?:项|条|栏|数|题|标|盲|节|科|账)目的/,
  en: /$^/,
};
