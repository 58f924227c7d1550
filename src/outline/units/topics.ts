import { width } from "./shape.ts";

/**
 * What the sections of policies speak of, whoever wrote them: collection, sharing, retention, security, changes, contact.
 * Such a title stands beside the others of its kind and is seldom a part of a section on something else.
 */
const cores =
  "利用目的|第三者提供|安全管理措置|安全管理|安全対策|保安措施|お問い合わせ|お問合せ|問い合わせ|聯絡我們|聯絡|联系我们|联系|連絡先|窓口|セキュリティ|保護|保护|保護措施|小型文字檔案|クッキー|cookies|cookie|収集|取得|利用|使用|共有|提供|開示|移転|保存|保持|保管|安全|子ども|こども|児童|未成年者|未成年人|未成年|権利|選択|管理|改定|改訂|変更|更新|修正|見直し|定義|適用範囲|準拠法|免責|附則|收集|共享|共用|轉移|转移|转让|轉讓|披露|保留|存储|儲存|儿童|兒童|权利|權利|选择|選擇|修訂|修订|變更|变更|查閱|查询|查詢|更正|改正|刪除|删除|訂正|停止";
const modifiers =
  "お客さま|お客様|利用者|ユーザー|個人情報|个人信息|個人資料|個人|个人|您的|您|閣下的|閣下|我们|我們|当社|本公司|信息|情報|資料|资料|データ|数据|期間|期限|期间|时间|時間|目的|方法|通知|方針|声明|聲明|政策|ポリシー|プライバシー|規約|条款|條款|私隱|隐私|隱私|措置|措施|手続き|手続|本|この|その|による|への|する|国外|海外|外国|跨境|等|に関する|について|にあたって|および|及び|ならびに|如何|我|和|与|與|及|と|の|的|を|先|、|・";

const token = new RegExp(`(?:(${cores})|${modifiers})`, "gi");
const english =
  /^(?:(?:data |information )?security|(?:data )?retention|children(?:['’]s? (?:privacy|information))?|minors|cookies(?: and .{1,30})?|(?:international )?(?:data )?transfers?(?: .{1,30})?|(?:your|user) (?:\w+ )?(?:rights|choices|controls)(?: and (?:rights|choices))?|(?:changes|updates|amendments) to .{1,40}|contact(?: us| information)?|contacting us|how (?:to contact|do i reach) .{1,20}|how (?:we|long|do (?:we|you)) .{1,50}|who we share .{1,30}|(?:sharing|disclosure) .{0,40}|information we .{1,30})[?]?$/i;
const longest = 60;

/** Whether a title says nothing but which of the common subjects of policies follows: `資料的轉移`, `国外への移転`, `Children`. */
export function isTopic(title: string): boolean {
  const text = title.trim().replace(/\s/g, (space) => (/[a-z]/i.test(title) ? space : ""));
  if (width(text) > longest) return false;
  if (/[a-z]/i.test(text) && english.test(text)) return true;
  let end = 0;
  let speaks = false;
  for (const match of text.matchAll(token)) {
    if (match.index !== end) return false;
    end = match.index + match[0].length;
    speaks ||= match[1] !== undefined;
  }
  return speaks && end === text.length;
}
