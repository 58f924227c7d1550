/** What a policy says of itself: its parts, its dates, its changes. One concept a line: id | en | ja | zh-Hans | zh-Hant. */
export const DOCUMENTS = `
privacy-policy | privacy policy | プライバシーポリシー, プライバシー・ポリシー, 個人情報保護方針 | 隐私政策, 隐私权政策 | 隱私權政策, 隱私政策
privacy-statement | privacy statement | プライバシーステートメント, プライバシー・ステートメント | 隐私声明, 隐私权声明 | 隱私權聲明, 隱私聲明
privacy-notice | privacy notice | プライバシー通知, プライバシーに関する通知, プライバシーノーティス | 隐私通知, 隐私声明, 隐私告知 | 隱私權通知, 隱私權聲明, 隱私權公告
privacy | privacy | プライバシー | 隐私 | 隱私
terms-of-service | terms of service, terms of use, terms and conditions | 利用規約, サービス利用規約, ご利用条件, 利用条件 | 服务条款, 使用条款, 用户协议, 服务协议 | 服務條款, 使用條款, 使用者條款
acceptable-use | acceptable use policy | 利用規定, 利用ポリシー, 適正利用規約 | 可接受使用政策, 合理使用政策, 使用规范 | 可接受使用政策, 合理使用政策
community-guidelines | community guidelines | コミュニティガイドライン, コミュニティ・ガイドライン | 社区准则, 社区指南, 社群指南 | 社群規範, 社群守則
these-terms | these terms, this agreement | 本規約, 本契約 | 本条款, 本协议, 本合同 | 本條款, 本合約, 本契約
agreement | agreement, agreements | 契約, 合意, 同意書 | 协议, 合同 | 協議, 合約, 契約
contract | contract, contracts, contractual | 契約, 契約上 | 合同, 契约, 合约 | 合約, 契約
overview | overview, introduction, summary | 概要, はじめに, 要約 | 概述, 简介, 概要, 摘要 | 概述, 簡介, 概要, 摘要
scope | scope | 適用範囲, 範囲 | 适用范围, 范围 | 適用範圍, 範圍
definition | definition, definitions | 定義 | 定义 | 定義
section | section, sections | セクション, 節 | 章节, 部分, 节 | 章節, 段落, 節
article | article, articles | 条, 条文 | 条, 条文 | 條, 條文
annex | annex, appendix, schedule, exhibit | 別紙, 別表, 附属書, 付録 | 附件, 附录, 附表 | 附件, 附錄, 附表
supplementary-provision | supplementary provision, supplementary provisions | 附則 | 附则 | 附則
effective-date | effective date | 発効日, 施行日, 効力発生日 | 生效日期, 生效日 | 生效日期, 生效日, 施行日
effective | effective | 有効, 発効, 施行 | 生效 | 生效
last-updated | last updated, last modified, last revised | 最終更新日, 最終改定日, 最終改訂日 | 最后更新, 最近更新, 更新日期 | 最後更新, 最近更新, 更新日期
update | update, updates, updated | 更新, 改定, 改訂, アップデート | 更新, 修订 | 更新, 修訂
change | change, changes, changed, modify, modification | 変更, 改正 | 更改, 变更, 修改, 改变 | 變更, 修改, 更改, 改變
amendment | amendment, amendments, amend | 改正, 修正 | 修正案, 修订, 修正 | 修正, 修訂
version | version, versions | バージョン, 版 | 版本 | 版本
previous-version | previous version, prior version, earlier version, past version | 以前のバージョン, 以前の版, 旧版, 過去の版 | 先前版本, 旧版本, 以前版本, 历史版本 | 先前版本, 舊版, 過去版本, 歷史版本
notice | notice, notices, notify, notification | 通知, 告知, お知らせ | 通知, 告知, 公告 | 通知, 告知, 公告
announcement | announcement, announce | 公表, 発表, お知らせ | 公告, 公布, 发布 | 公告, 公布, 發布
publish | publish, published, post, posted | 掲載, 公表, 公開 | 发布, 公布, 张贴 | 發布, 公布, 刊登, 張貼
archive | archive, archives | アーカイブ | 存档, 归档 | 存檔, 封存
translation | translation, translations | 翻訳, 訳文, 翻訳版 | 翻译, 译文, 译本 | 翻譯, 譯文, 譯本
prevail | prevail, prevails, take precedence | 優先 | 为准, 优先 | 為準, 優先
question | question, questions | 質問, ご質問 | 问题, 疑问, 询问 | 問題, 疑問
example | example, examples, for instance | 例, 例えば, たとえば | 例如, 示例, 举例, 比如 | 例如, 範例, 舉例, 比如
details | details, detail | 詳細, 詳しく | 详情, 详细, 细节 | 詳情, 詳細, 細節
list | list, lists | 一覧, リスト | 列表, 清单, 一览 | 清單, 列表, 一覽
purpose | purpose, purposes | 目的 | 目的, 用途 | 目的, 用途
condition | condition, conditions | 条件 | 条件 | 條件
exception | exception, exceptions | 例外 | 例外 | 例外
reason | reason, reasons | 理由 | 理由, 原因 | 理由, 原因
responsibility | responsibility, responsible, responsibilities | 責任 | 责任, 负责 | 責任, 負責
obligation | obligation, obligations, obliged | 義務 | 义务 | 義務
`;
