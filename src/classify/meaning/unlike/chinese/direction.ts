/**
 * Whether in Chinese something goes to whom it came from: 向第三方披露 against 从第三方披露, 向服务器发送 against 从服务器发送. 向您收集 and
 * 从您收集 come from the same, and the 向 of a word (取向, 面向, 方向) goes nowhere.
 */
export function goesTheOtherWay(before: string, after: string): boolean {
  const [stood, stands] = [before, after].map((text) => ({
    to: [...text.matchAll(to)].length,
    from: [...text.matchAll(from)].length,
  }));
  if (stood === undefined || stands === undefined) return false;
  return (stood.to - stands.to) * (stands.from - stood.from) > 0;
}

/** Getting is said with either. */
const getting =
  "(?:(?!提供|[说說]明|披露|揭露|[发發]送|[传傳][输輸送]|告知|通知|公[开開布]|共享|分享|交付|展示|推送)[^，,。；;、]){1,24}?(?:收集|蒐集|搜集|采集|採集|获取|獲取|取得|获得|獲得|索取|索要|收取|收费|收費|购买|購買|请求|請求|询问|詢問|查询|查詢|了解|征集|徵集|募集|借用|借入|租用|租赁|租賃|采购|採購|征求|徵求|申请|申請|学习|學習)";
const to = new RegExp(
  `(?<![取面方意导導倾傾转轉趋趨流定双雙单單])向(?![来來上下前后後导導])(?!${getting})`,
  "gu",
);
const from = new RegExp(
  `(?<![服依听聽随隨遵顺順信])从(?![事而未业業属屬此不])(?!${getting})|(?<![服依听聽随隨遵顺順信])從(?![事而未业業属屬此不])(?!${getting})`,
  "gu",
);
