/** Rights, consent and the duties that face them. One concept a line: id | en | ja | zh-Hans | zh-Hant. */
export const RIGHTS = `
right | right, rights | 権利 | 权利 | 權利
consent | consent, consents, consented | 同意 | 同意 | 同意
explicit-consent | explicit consent, express consent | 明示的な同意, 明示の同意 | 明示同意, 明确同意 | 明示同意, 明確同意
separate-consent | separate consent | 個別の同意, 個別同意 | 单独同意 | 單獨同意, 個別同意
prior-consent | prior consent | 事前の同意, 事前同意, 事前に同意 | 事先同意, 事前同意 | 事先同意, 事前同意
withdraw | withdraw, withdraws, withdrawal, revoke | 撤回, 取り消し, 取消し | 撤回, 撤销 | 撤回, 撤銷
opt-out | opt out, opt-out, opting out | オプトアウト, 拒否 | 选择退出, 退出, 拒绝 | 選擇退出, 退出, 拒絕
opt-in | opt in, opt-in | オプトイン | 选择加入, 主动选择 | 選擇加入, 主動選擇
unsubscribe | unsubscribe | 配信停止, 購読解除, 配信の停止, 購読を中止 | 退订, 取消订阅 | 取消訂閱, 退訂
object | object to, objection | 異議, 異議を述べる | 反对, 提出异议 | 反對, 提出異議, 異議
restrict | restrict, restricts, restriction, restricted, limit, limitation | 制限, 限定 | 限制 | 限制
portability | portability, data portability, portable | ポータビリティ, データポータビリティ, 可搬性 | 可携带, 便携性, 可携权, 数据可携带 | 可攜性, 資料可攜
machine-readable | machine-readable | 機械可読, 機械で読み取れる | 机器可读 | 機器可讀, 電腦可讀
request | request, requests, requested | 請求, 要求, リクエスト, 要請, 依頼, 求め | 请求, 要求, 申请 | 請求, 要求, 申請
complaint | complaint, complaints | 苦情, 苦情の申立て | 投诉 | 投訴, 申訴, 客訴
inquiry | inquiry, inquiries, enquiry | お問い合わせ, 問い合わせ, 問合せ | 咨询, 查询, 询问 | 諮詢, 查詢, 詢問, 洽詢
contact-us | contact us | お問い合わせ, お問い合わせ先, ご連絡, 連絡先 | 联系我们, 联络我们, 与我们联系, 联系方式 | 聯絡我們, 與我們聯絡, 聯絡方式
refuse | refuse, refuses, refused, decline, reject | 拒否, 拒絶, お断り | 拒绝 | 拒絕
discriminate | discriminate, discrimination, discriminatory | 差別, 不利益な取扱い | 歧视 | 歧視
fee | fee, fees, charge, charges | 手数料, 料金, 費用 | 费用, 手续费, 收费 | 費用, 手續費, 收費
free-of-charge | free of charge, without charge, for free | 無料, 無償 | 免费, 无偿 | 免費, 無償
legal-basis | legal basis, legal bases, lawful basis, legal ground, legal grounds | 法的根拠, 適法根拠, 法律上の根拠 | 法律依据, 法律基础, 合法性基础 | 法律依據, 法律基礎, 合法基礎
legitimate-interest | legitimate interest, legitimate interests | 正当な利益, 正当な利害 | 合法权益, 正当利益, 合法利益 | 正當利益, 合法利益, 合法權益
vital-interest | vital interest, vital interests | 重大な利益, 生命に関する利益 | 重大利益, 切身利益 | 重大利益, 切身利益
public-interest | public interest | 公共の利益, 公益 | 公共利益 | 公共利益, 公益
legal-obligation | legal obligation, legal obligations, legally required | 法的義務, 法律上の義務 | 法律义务, 法定义务 | 法律義務, 法定義務
data-minimization | data minimization, data minimisation | データ最小化, データの最小化 | 数据最小化, 最小必要 | 資料最小化
purpose-limitation | purpose limitation | 目的の制限, 目的制限 | 目的限制 | 目的限制
confidentiality | confidentiality, confidential | 機密保持, 秘密保持, 機密性, 秘密 | 保密, 机密, 机密性 | 保密, 機密, 機密性
necessary | necessary, required, needed | 必要 | 必要, 必需, 需要 | 必要, 必需, 需要
reasonable | reasonable, reasonably | 合理的 | 合理 | 合理
appropriate | appropriate, appropriately | 適切, 適正 | 适当, 适宜, 恰当 | 適當, 妥適, 妥善
voluntary | voluntary, voluntarily | 任意, 自発的 | 自愿 | 自願
mandatory | mandatory, compulsory | 必須, 義務 | 强制, 必填, 必须 | 強制, 必填, 必須
prohibited | prohibited, prohibit, prohibits, forbidden | 禁止 | 禁止 | 禁止
permission | permission, permissions, authorize, authorized, authorization | 許可, 権限, 承認 | 许可, 权限, 授权 | 許可, 權限, 授權
without-delay | without delay, promptly | 速やかに, 遅滞なく | 及时, 立即, 尽快 | 儘速, 及時, 立即
immediately | immediately, at once | 直ちに, ただちに, すぐに | 立即, 马上 | 立即, 馬上
in-advance | in advance, beforehand, prior notice | 事前に, あらかじめ, 予め | 事先, 提前, 预先 | 事先, 提前, 預先
at-any-time | at any time | いつでも | 随时 | 隨時
in-writing | in writing, written notice, written | 書面 | 书面 | 書面
deadline | deadline, time limit | 期限 | 期限, 截止 | 期限, 截止
`;
