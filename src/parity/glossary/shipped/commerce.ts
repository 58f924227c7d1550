/** Business, payment and liability. One concept a line: id | en | ja | zh-Hans | zh-Hant. */
export const COMMERCE = `
business | business, businesses | 事業, ビジネス, 業務, 事業者 | 业务, 商业, 企业, 经营 | 業務, 商業, 企業, 事業
business-operation | business operation, business operations | 事業運営, 業務運営, 事業活動 | 业务运营, 经营活动 | 業務營運, 營業活動
merger | merger, mergers | 合併 | 合并, 并购 | 合併, 併購
acquisition | acquisition, acquisitions | 買収, 取得 | 收购, 并购 | 收購, 併購
business-transfer | business transfer, business transfers, transfer of business | 事業譲渡, 事業の承継, 事業承継, 営業譲渡 | 业务转让, 业务转移, 营业转让 | 業務轉讓, 營業讓與, 事業移轉
company-split | company split, demerger, spin-off | 会社分割, 分社化 | 公司分立, 分立, 分拆 | 公司分割, 分割
bankruptcy | bankruptcy, insolvency | 破産, 倒産, 支払不能 | 破产, 资不抵债 | 破產, 無力償還
reorganization | reorganization, reorganisation, restructuring | 再編, 組織再編 | 重组, 改组 | 重組, 組織重整
subscription | subscription, subscriptions, subscribe | サブスクリプション, 購読, 定期購入 | 订阅, 订购 | 訂閱, 訂購
plan | plan, plans, pricing plan | プラン, 料金プラン | 套餐, 方案, 计划 | 方案, 計畫
trial | trial, free trial | 試用, 無料トライアル, トライアル | 试用, 免费试用 | 試用, 免費試用
price | price, prices, pricing | 価格, 料金 | 价格, 定价 | 價格, 定價
payment | payment, payments, pay, paid | 支払, 支払い, お支払い, 決済 | 付款, 支付, 缴费 | 付款, 支付, 繳費
payment-method | payment method, payment methods | 支払方法, お支払い方法, お支払いの方法, 支払い方法 | 付款方式, 支付方式 | 付款方式, 支付方式
billing | billing, bill, bills | 請求, 課金 | 计费, 账单, 结算 | 帳務, 計費, 帳單
invoice | invoice, invoices | 請求書 | 发票, 账单, 请款单 | 發票, 帳單, 請款單
receipt | receipt, receipts | 領収書, 領収証 | 收据 | 收據
refund | refund, refunds, refunded | 返金, 払い戻し, 払戻し | 退款 | 退款
order | order, orders, ordered | 注文, オーダー | 订单, 订购 | 訂單, 訂購
purchase | purchase, purchases, purchased, buy | 購入 | 购买 | 購買
delivery | delivery, shipping, shipment | 配送, 発送, 出荷 | 配送, 发货, 运输 | 配送, 出貨, 運送
cancel | cancel, cancels, cancelled, canceled, cancellation | 解約, キャンセル, 取消し, 取り消し | 取消, 解约 | 取消, 解約
renewal | renew, renewal, renews | 更新, 自動更新 | 续订, 续费, 续期 | 續約, 續訂, 續期
termination | terminate, terminates, terminated, termination | 終了, 解除, 解約 | 终止, 解除, 结束 | 終止, 解除, 結束
suspension | suspend, suspends, suspended, suspension | 停止, 一時停止, 中断 | 暂停, 中止, 停用 | 暫停, 中止, 停用
transaction | transaction, transactions | 取引 | 交易 | 交易
accounting | accounting | 会計, 経理 | 会计, 财务 | 會計, 財務
audit | audit, audits | 監査 | 审计, 稽核 | 稽核, 審計, 查核
tax | tax, taxes, taxation | 税, 税務, 税金 | 税, 税务, 税费 | 稅, 稅務, 稅金
insurance | insurance | 保険 | 保险 | 保險
sweepstakes | sweepstakes, contest, prize draw, prize draws | 懸賞, 抽選, コンテスト | 抽奖, 竞赛, 比赛 | 抽獎, 競賽
event | event, events | イベント, 催し | 活动, 事件 | 活動, 事件
seminar | seminar, seminars, webinar | セミナー, ウェビナー | 研讨会, 讲座, 网络研讨会 | 研討會, 講座
quality | quality | 品質, 質 | 质量, 品质 | 品質
liability | liability, liabilities, liable | 責任, 賠償責任, 法的責任 | 责任, 法律责任, 赔偿责任 | 責任, 法律責任, 賠償責任
limitation-of-liability | limitation of liability, limit of liability | 責任の制限, 責任制限, 責任の限定 | 责任限制, 责任限度 | 責任限制, 責任限度
disclaimer | disclaimer, disclaimers, disclaim, disclaims | 免責, 免責事項, 否認 | 免责声明, 免责 | 免責聲明, 免責
warranty | warranty, warranties, guarantee | 保証 | 保证, 担保 | 保固, 保證, 擔保
indemnify | indemnify, indemnification, indemnity, hold harmless | 補償, 免責, 損害賠償 | 赔偿, 补偿, 使免受损害 | 賠償, 補償
compensation | compensation, compensate | 補償, 賠償 | 赔偿, 补偿 | 賠償, 補償
negligence | negligence, negligent, gross negligence | 過失, 重過失, 重大な過失 | 过失, 重大过失 | 過失, 重大過失
intentional-misconduct | willful misconduct, wilful misconduct, intent | 故意 | 故意 | 故意
force-majeure | force majeure | 不可抗力 | 不可抗力 | 不可抗力
intellectual-property | intellectual property, intellectual property rights | 知的財産, 知的財産権 | 知识产权 | 智慧財產, 智慧財產權
copyright | copyright, copyrights | 著作権 | 著作权, 版权 | 著作權, 版權
trademark | trademark, trademarks | 商標 | 商标 | 商標
patent | patent, patents | 特許, 特許権 | 专利 | 專利
license | license, licenses, licence, licensed | ライセンス, 使用許諾, 許諾 | 许可, 授权, 许可证 | 授權, 許可
infringement | infringe, infringes, infringement | 侵害 | 侵犯, 侵权 | 侵害, 侵權
reproduction | reproduce, reproduction | 複製 | 复制 | 重製, 複製
reverse-engineering | reverse engineer, reverse engineering | リバースエンジニアリング, リバース・エンジニアリング | 反向工程, 逆向工程 | 還原工程, 逆向工程
feedback | feedback, suggestion, suggestions | フィードバック, ご意見, 提案 | 反馈, 意见, 建议 | 意見回饋, 意見, 建議, 反饋
`;
