import type { Phrase } from "./phrases.ts";

/** Verbs that nobody says twice: 进入进入阅览室. Not ahead of what makes a name of the second: 提供提供商名单. */
const verbs =
  "进入|收集|提供|使用|处理|保护|通知|联系|获取|访问|浏览|查看|披露|共享|存储|保存|删除|修改|更正|注册|登录|购买|支付|遵守|违反|承担|采取|保证|确保|接受|发送|告知|了解|阅读|点击|选择|关闭|开启|申请|取消|填写|提交|办理|出示|携带|归还|進入|蒐集|處理|保護|聯絡|聯繫|取得|獲取|瀏覽|檢視|揭露|儲存|刪除|註冊|登入|購買|違反|承擔|採取|保證|確保|發送|瞭解|閱讀|點擊|選擇|關閉|開啟|申請|填寫|辦理|攜帶|歸還";

/** The first half of a word that cannot stand at the end of a clause, and what completes it. */
const halves: readonly (readonly [half: string, rests: string])[] = [
  ["业", "务"],
  ["業", "務"],
  ["措", "施"],
  ["规", "定则范"],
  ["規", "定則範"],
  ["服", "务務"],
  ["密", "码碼"],
  ["隐", "私"],
  ["隱", "私"],
  ["数", "据"],
  ["數", "據"],
  ["情", "形况況"],
  ["删", "除"],
  ["刪", "除"],
  ["资", "料讯"],
  ["資", "料訊"],
  ["账", "号户"],
  ["帳", "號戶"],
  ["协", "议"],
  ["協", "議"],
];

/** What no Chinese writer means: half of a word, or a verb twice. */
export const chinesePhrases: readonly Phrase[] = [
  [new RegExp(`(${verbs})\\1(?![者商人方期量性的时時後后员員权權费費区區系率书書])`, "g"), "$1"],
  [/具有效(?=期)/g, "有效"],
  ...["，以", "以"].map((joint): Phrase => [/(发挥|發揮)用[来來]/g, `$1作用${joint}`]),
  [/(发挥|發揮)用(?=[来來以于於，。])/g, "$1作用"],
  ...["系", "络", "絡", "繫"].map((half): Phrase => [
    /(?<=[们們您馆館司])([联聯])(?=[，。；、]|$)/gu,
    `$1${half}`,
  ]),
  ...["问", "問", "义", "義", "虑", "慮"].map((half): Phrase => [
    /(?<=(?:任何|如有|若有|有))疑(?=[，。；、]|$)/g,
    `疑${half}`,
  ]),
  ...halves.flatMap(([half, rests]) =>
    Array.from(rests, (rest): Phrase => [
      new RegExp(`(?<=\\p{sc=Han}{2})${half}(?=[，。；、]|$)`, "gu"),
      half + rest,
    ]),
  ),
];
