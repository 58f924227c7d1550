import type { Voice } from "../rules/rule.ts";

/**
 * What the words before a colon or over a column name, where everybody sees it without them: `メール：privacy@example.jp`, 名称, 内容. Such a label
 * may come and go; null where it says more: what a date is of (制定日, 生效日期), what somebody is (委託先).
 */
export function plainLabel(label: string, voice: Voice): string | null {
  const bare = label.replace(/[\s*\u3000]|[（(][^（）()]{0,12}[）)]/g, "");
  if (bare === "" || bare.length > longest) return null;
  return kinds[voice].find(([, words]) => words.test(bare))?.[0] ?? null;
}

const longest = 24;

const kinds: Readonly<Record<Voice, readonly (readonly [string, RegExp])[]>> = {
  ja: [
    [
      "name",
      /^(?:(?:第三者|提供先|サービス|ツール|事業者|会社|法人|団体|組織|氏|件|書類|文書|製品)?の?(?:名|名称|名前)|お名前|会社|商号|事業者|運営者?|運営会社|サービス|ツール)$/,
    ],
    [
      "contact",
      /^(?:(?:お?問い?合わ?せ|連絡|相談|お?問い?合わ?せ受付)(?:先|窓口)|担当(?:部署|窓口|者|部門)?|部署|窓口)$/,
    ],
    ["address", /^(?:ご?住所|所在地|宛先|郵送先)$/],
    ["phone", /^(?:お?電話(?:番号)?|tel\.?)$/i],
    ["fax", /^fax(?:番号)?$/i],
    ["mail", /^(?:(?:電子|e-?)?メール(?:アドレス)?|e-?mail)$/i],
    ["page", /^(?:url|ウェブサイト|webサイト|サイト|ホームページ|リンク)$/i],
    ["item", /^(?:項目|番号|no\.?|#|項番|件名|区分|種別)$/i],
    ["content", /^(?:内容|説明|詳細|備考|概要)$/],
    ["purpose", /^(?:ご?(?:利用|使用|提供|収集|取得)の?)?目的$/],
    [
      "data",
      /^(?:(?:提供|利用|取得|送信|収集)(?:する|される)?)?(?:個人)?(?:情報|データ)(?:項目)?(?:の(?:種類|項目|内容))?$/,
    ],
    ["version", /^(?:版|版数|バージョン|文書番号)$/],
    ["person", /^(?:代表者|責任者|管理者)(?:名|氏名)?$/],
    ["kind", /^(?:種類|分類|役割|担当|機能|用途|手順|例)$/],
  ],
  zh: [
    [
      "name",
      /^(?:公司|企业|企業|机构|機構|第三方|合作方|sdk|产品|產品|服务|服務|单位|單位|平台|第三方sdk)?的?(?:名称|名稱|名字)$|^(?:公司|单位|單位|运营者|營運者|运营方|运营主体|所属公司|所屬公司|sdk)$/i,
    ],
    [
      "contact",
      /^(?:(?:联系|聯絡|联络|聯繫)(?:方式|信息|資訊|我们|我們)|部门|部門|联系人|聯絡人|负责人|負責人)$/,
    ],
    ["address", /^(?:通讯|通訊|联系|聯絡|办公|辦公|注册|註冊|公司)?地址$/],
    ["phone", /^(?:联系|聯絡|客服|服务|服務)?(?:电话|電話|热线|熱線)(?:号码|號碼)?$/],
    ["fax", /^(?:传真|傳真)$/],
    ["mail", /^(?:(?:电子|電子)?(?:邮箱|郵箱|邮件|郵件|信箱)(?:地址)?|电邮|電郵|e-?mail)$/i],
    ["page", /^(?:网址|網址|官网|官網|网站|網站|链接|連結)$/],
    ["item", /^(?:项目|項目|事项|事項|序号|序號|编号|編號)$/],
    ["content", /^(?:内容|內容|说明|說明|备注|備註|详情|詳情)$/],
    ["purpose", /^(?:(?:使用|收集|蒐集|共享|处理|處理)?目的|用途|用途说明)$/],
    [
      "data",
      /^(?:收集|蒐集|共享|使用|处理|處理|涉及)?的?(?:个人|個人)?(?:信息|資料|资料|数据|數據)(?:类型|種類|种类|類型|类别|字段|内容)?$/,
    ],
    ["version", /^(?:版本|版本号|版本號|文号|文件编号)$/],
    ["kind", /^(?:类别|類別|类型|類型|角色|职责|職責|功能|步骤|步驟|示例)$/],
  ],
  en: [
    [
      "name",
      /^(?:(?:company|legal|full|provider|service|vendor|third-?party|entity|organi[sz]ation)?name|company|entity|provider|vendor|service|operator|organi[sz]ation)$/i,
    ],
    ["contact", /^(?:contact(?:person|details|information|us)?|department)$/i],
    ["address", /^(?:postal|mailing|registered|street)?address$/i],
    ["phone", /^(?:(?:tele)?phone(?:number)?|tel\.?)$/i],
    ["fax", /^fax(?:number)?$/i],
    ["mail", /^(?:e-?mail(?:address)?)$/i],
    ["page", /^(?:website|webpage|url|link|webaddress)$/i],
    ["item", /^(?:item|field|key|no\.?|#|number)$/i],
    ["content", /^(?:details?|contents?|description|notes?|remarks|value)$/i],
    ["purpose", /^(?:purposes?(?:ofuse)?)$/i],
    ["data", /^(?:personal)?(?:data|information)(?:types?|collected|shared|processed|categor(?:y|ies))?$/i],
    ["kind", /^(?:kind|type|category|role|task|who|why|what|function|step|action|examples?)$/i],
    ["version", /^(?:version(?:no\.?|number)?|document(?:no\.?|number|id))$/i],
  ],
};
