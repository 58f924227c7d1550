/**
 * What the sections of policies and terms are named by, in whole titles or within them. A word stands here when it is common to the
 * papers of many publishers; lists of other things (products, places, tasks) seldom hold one.
 */
const words =
  "目的|適用|定義|範囲|総則|通則|前文|個人情報|情報|データ|収集|取得|利用|使用|共有|提供|開示|第三者|委託|移転|保存|保持|保管|保護|安全|管理|セキュリティ|クッキー|権利|請求|訂正|削除|停止|選択|児童|未成年|変更|改定|改訂|更新|通知|連絡|問い?合わ?せ|窓口|会員|登録|退会|料金|支払|返金|解約|解除|契約|サービス|禁止|免責|責任|保証|損害|賠償|知的財産|著作権|準拠法|管轄|紛争|反社会|譲渡|附則|規約|ポリシー|アカウント|送信|資格|期間|返却|賠償|違反|罰則|協議|雑則|施行|広告|解析|アクセス|権限|" +
  "总则|總則|适用|適用|范围|範圍|定义|定義|目的|信息|資訊|資料|数据|數據|收集|蒐集|使用|共享|分享|披露|揭露|转让|轉讓|存储|儲存|保存|保护|保護|安全|权利|權利|权限|權限|删除|刪除|更正|注销|註銷|儿童|兒童|变更|變更|修改|修订|修訂|更新|更改|通知|联系|聯絡|账户|账号|帳號|帳戶|会员|會員|注册|註冊|费用|費用|付款|退款|服务|服務|用户|用戶|使用者|行为|行為|规范|規範|禁止|责任|責任|义务|義務|免责|免責|保证|知识产权|智慧財產|版权|著作權|争议|爭議|管辖|管轄|法律|终止|終止|解除|违约|違約|资格|資格|期限|赔偿|賠償|违规|違規|处罚|處罰|附则|附則|附件|解释|解釋|协议|協議|条款|條款|政策|声明|聲明|隐私|隱私|广告|廣告|" +
  "cookie|SDK|\\b(?:information|data|privacy|personal|collect|use|uses|using|share|sharing|disclos|transfer|retention|retain|storage|security|protect|rights?|choices?|children|minors|changes|updates|amendments|contact|account|registration|service|fees?|payments?|refunds?|subscription|termination|cancel|liabilit|warrant|disclaimer|indemn|governing|law|dispute|arbitration|intellectual|copyright|licen[sc]e|prohibited|acceptable|acceptance|definitions?|scope|purpose|third[- ]part|advertis|analytics|terms|policy|notice|consent|links?)|^(?:how|what|why|who|when|where|your)\\b";

const vocabulary = new RegExp(words, "iu");

/** Whether a title speaks of what sections of policies speak of. */
export function isPolicyTitle(title: string): boolean {
  return vocabulary.test(title);
}
