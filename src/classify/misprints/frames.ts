import type { Phrase } from "./phrases.ts";

/**
 * Turns of Chinese that say nothing, because a verb has the wrong particle or a word has a part too many, and what alone they can mean: 责任被第三方承担 is
 * borne by him, what is 把…反映 has nobody whom it reaches.
 */
const agent = "(?:[\\p{sc=Han}A-Za-z]{1,12}?)";
const telling =
  "(?:反映|举报|舉報|投诉|投訴|报告|報告|提出|申请|申請|咨询|諮詢|查询|查詢|联络|聯絡|求助|索取)";

export const chineseFrames: readonly Phrase[] = [
  [
    new RegExp(
      `(责任|責任|费用|費用|义务|義務|损失|損失|风险|風險|后果|後果)([均都应應须須概全]{0,2})被(?=${agent}(?:自行)?(?:承担|承擔|负责|負責|负担|負擔))`,
      "gu",
    ),
    "$1$2由",
  ],
  [
    new RegExp(
      `把(?=${agent}${telling})(?!\\p{sc=Han}*(?:问题|問題|情况|情況|事|建议|建議|意见|意見|内容|資料|资料|信息)\\p{sc=Han}*向)`,
      "gu",
    ),
    "向",
  ],
  ...["按照", "依照", "根据", "根據", "依据", "依據", "按", "依"].map((by): Phrase => [
    /把(?=(?:《[^》]+》|\p{sc=Han}){1,20}?(?:规定|規定|条文|條文|条款|條款|条例|條例|办法|辦法|标准|標準|程序|政策|法律|法规|法規)(?:处理|處理|办理|辦理|执行|執行|收取|缴纳|繳納|计算|計算))/gu,
    by,
  ]),
  [/被(?=予以)/gu, ""],
  [
    /(资料|資料|信息|资讯|資訊|数据|數據|档案|檔案|物品|费用|費用)把(?=\p{sc=Han}{0,6}(?:单位|單位|公司|机构|機構|部门|部門|委员会|委員會|管理员|管理員|本会|本會|平台|我们|我們)(?:统一|統一|妥善)?(?:保存|保管|处理|處理|管理|承担|承擔|负责|負責|支付|收取))/gu,
    "$1由",
  ],
  [/(保护|保護|保障|防止|避免)([^，。；]{1,20})(?<![免以])遭(?=[受到]?\p{sc=Han}{2})/gu, "$1$2免遭"],
];
