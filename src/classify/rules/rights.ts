import type { Reading } from "../reading.ts";
import { frameOf, isEntry, providerActs, reader, type Words } from "./frames.ts";
import { byNumber, type Fact, type Rule, vocabularyRule } from "./rule.ts";

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
    isMeant,
    about: {
      key: "right",
      ja: "請求(?:する|でき|を)|求めることができ|権利|お申し出|本人(?:は|から)|いつでも",
      zh: "您(?:有权|可以|享有|可|得)|权利|行使|申请|请求",
      en: "you (?:can|may|have the right)|your (?:rights|choices)|right to|ask us to|request",
    },
  },
);

/** A right is somebody's: the reader can, may or asks; what the publisher does by itself is none. */
function isMeant(fact: Fact, reading: Reading): boolean {
  const frame = frameOf(reading, fact);
  const { voice, ahead, behind, sentence } = frame;
  if (title.test(ahead) && /^[^《》]*》/.test(behind)) return false;
  if (isEntry(reading) && entitled[voice].test(frame.around)) return true;
  if (
    /(?:追加及び|追加・)$/.test(ahead) ||
    (frame.word === "limit" && !/^ (?:the (?:use|processing)|our|how|us)\b/.test(behind))
  )
    return false;
  if (providerActs(frame) && !answered[voice].test(behind)) return false;
  if (granted[voice].test(behind)) return true;
  return reader[voice].test(sentence) && entitled[voice].test(sentence);
}

/** Words within the title of a law name only the law: 《关于修改…的决定》. */
const title = /《[^》]*$/;

const entitled: Words = {
  ja: /でき(?:ます|る|ません|ない)|ことができ|請求|お?申(?:し)?(?:出|込)|求め|権利|受け付け|応じ|いただけ|負担/,
  zh: /有权|可(?:以|要求|请求|申请|随时|向|在|通过|于|撤|自)|得(?=请求|要求|申请|向|以|随时|于)|享有|权利|请求|申请|行使|应|须/,
  en: /\b(?:can|may|rights?|entitled|requests?|ask|choose|able to|free to|cancel|refunds?)\b/,
};

/** What the publisher does because it was asked. */
const answered: Words = {
  ja: /^[^。]{0,16}(?:の請求|に応じ|を受け付け|をお?申)/,
  zh: /^[^。，]{0,12}(?:的?请求|的?申请)/,
  en: /^[^.]{0,40}\brequests?\b/,
};

/** The asking itself stands behind: 削除の請求, 返品を受け付けます, 删除的权利. */
const granted: Words = {
  ja: /^[^。]{0,16}(?:の請求|を(?:請求|求め)|権利|に応じ|を受け付け|をお?申|できます|ができ)/,
  zh: /^[^。，]{0,12}(?:的?权利?(?![限益])|的?请求|的?申请)/,
  en: /^[^.]{0,40}\b(?:requests?|rights?|on request)\b/,
};
