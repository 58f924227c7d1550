import { byNumber, vocabularyRule, type Rule } from "./rule.ts";

/** What a reader may ask for, and how. Evidence: APPI 33–37, PIPL 44–50, 個人資料保護法 3, GDPR 12–22. */
export const right: Rule = vocabularyRule(
  "right",
  "subject",
  [
    {
      key: "access",
      ja: "開示(?=[、,のを請等および])|閲覧(?:請求)?|照会",
      zh: "查阅|查询|阅览|访问(?=.{0,12}(?:权|个人信息))",
      en: "access(?: to)?(?: your)?|inspect|view",
    },
    { key: "copy", ja: "写し|複写", zh: "复制(?:本)?|副本|制给", en: "cop(?:y|ies)(?: of)?" },
    {
      key: "correct",
      ja: "訂正|修正|追加(?=[、,または又])",
      zh: "更正|补充(?:更正)?|修改",
      en: "correct(?:ion|ing)?|rectif(?:y|ication)|amend",
    },
    {
      key: "erase",
      ja: "消去|削除(?=[、,のを請等および])",
      zh: "删除|注销",
      en: "eras(?:e|ure|ing)|delet(?:e|ion|ing)",
    },
    {
      key: "stop",
      ja: "利用(?:の)?停止|提供(?:の)?停止|停止(?=でき|を求|の請求)",
      zh: "停止(?:利用|处理|使用|收集)|限制处理",
      en: "restrict(?:ion)?|stop (?:this|us|the)|limit",
    },
    {
      key: "portability",
      ja: "ポータビリティ|移行(?=[、,のを])|受け取ることができ",
      zh: "转移(?:个人信息)?|可携带|可携",
      en: "portab(?:le|ility)|export|transfer (?:it|them|your)",
    },
    {
      key: "object",
      ja: "異議|オプトアウト|拒否",
      zh: "拒绝|反对|退订|撤回",
      en: "object(?:ion)?|opt[- ]out|withdraw|unsubscribe",
    },
    {
      key: "complain",
      ja: "苦情|申立て|不服",
      zh: "投诉|举报|申诉|起诉|异议",
      en: "complain(?:ts?)?|lodge|appeal|complaint",
    },
    {
      key: "explain",
      ja: "説明を求|説明の請求",
      zh: "(?:解释|说明)(?=.{0,10}(?:规则|因素|逻辑))",
      en: "explain|explanation",
    },
    {
      key: "refund",
      ja: "返金|払い戻し|返品|解約|退会|クーリング",
      zh: "退款|退货|退换|解约|解除合同|取消",
      en: "refunds?|cancel(?:lation)?|return(?:s|ed)?|terminate",
    },
  ],
  {
    direction: byNumber,
    about: {
      key: "right",
      ja: "請求(?:する|でき|を)|求めることができ|権利|お申し出|本人(?:は|から)|いつでも",
      zh: "您(?:有权|可以|享有|可|得)|权利|行使|申请|请求",
      en: "you (?:can|may|have the right)|your (?:rights|choices)|right to|ask us to|request",
    },
  },
);
