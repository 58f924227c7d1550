/** Whether a line ends as the names of policies and acts do: 利用規約, …の取り扱いについて, 管理办法, Privacy Notice. */
export function namesPolicy(text: string): boolean {
  return named.test(text.trim());
}

/** Whether a line names a paper as a whole, as its sections seldom are named. */
export function namesPaper(text: string): boolean {
  return paper.test(text.trim());
}

/** Whether a line speaks of what policies are about. */
export function isOnTopic(text: string): boolean {
  return topical.test(text);
}

const named =
  /(?:ポリシー|ステートメント|ノーティス|ガイドライン|プライバシーセンター|規約|約款|方針|規程|規定|規則|宣言|お約束|同意書|説明書|契約書?|合意書|覚書|要綱|要領|会則|定款|細則|内規|規章|规章|章程|简章|簡章|守则|守則|准则|準則|通知|お知らせ|ご案内|声明|聲明|申明|说明|說明|政策|协议|協議|条款|條款|规则|規則|须知|須知|公告|指引|条例|條例|办法|(?<![方手])法|法律|公約|公约|宪章|憲章|取り?扱い?|(?:取り?扱い?|保護|利用|収集|提供|送信)(?:に(?:ついて|関して|関する(?:事項|基本方針|説明)?))|について|に(?:基づく|関する)(?:表記|表示)|Polic(?:y|ies)|Statement|Notice|Terms(?: (?:of|and|&) [A-Z][\w ]{2,24})?|Conditions(?: of [A-Z][\w ]{2,20})?|Agreement|Bylaws|Charter|Guidelines|Rules|Code of Conduct)(?:\s*[（(【[][^）)】\]]{1,30}[）)】\]])?$/i;
const topical =
  /プライバシー|個人情報|利用規約|約款|隐私|隱私|个人信息|個人資料|用户协议|服务协议|使用者條款|服務條款|privacy|terms|cookie|personal (?:data|information)/i;

/** What names a paper as a whole, and seldom one of its sections. */
const paper =
  /(?:ポリシー|ステートメント|規約|約款|方針|規程|会則|定款|政策|协议|協議|条款|條款|章程|声明|聲明|隐私权?|隱私權?|Polic(?:y|ies)|Statement|Notice|Terms(?: (?:of|and|&) [A-Z][\w ]{2,24})?|Agreement|Bylaws|Charter)(?:\s*[（(【[][^（)）】\]]{1,30}[）)】\]])?$/i;
