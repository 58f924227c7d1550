/** What is done with information, and for what. One concept a line: id | en | ja | zh-Hans | zh-Hant. */
export const HANDLING = `
collect | collect, collects, collected, collection, collecting, gather | 収集, 取得 | 收集, 采集, 获取 | 蒐集, 收集, 取得, 採集
use | use, uses, used, using | 利用, 使用 | 使用, 利用 | 使用, 利用
process | process, processes, processed, processing, handle, handling | 処理, 取扱い, 取り扱い, 取扱, 取り扱, 取り扱う | 处理 | 處理
store | store, stores, stored, storage, storing | 保存, 保管, 格納 | 存储, 储存, 保存 | 儲存, 保存, 存放
retain | retain, retains, retained, retention, keep, keeps, kept | 保持, 保存, 保管, 保有 | 保留, 保存, 留存 | 保留, 保存, 留存
retention-period | retention period, retention periods | 保存期間, 保持期間, 保管期間 | 保存期限, 保留期限, 保留期, 保存期间, 存储期限 | 保存期限, 保留期限, 保存期間
share | share, shares, shared, sharing | 共有, 提供 | 共享, 分享, 提供 | 分享, 共用, 提供
provide | provide, provides, provided, provision | 提供 | 提供 | 提供
disclose | disclose, discloses, disclosed, disclosure | 開示, 公開 | 披露, 公开, 透露 | 揭露, 披露, 公開
transfer | transfer, transfers, transferred | 移転, 転送, 譲渡, 引き渡し | 传输, 转移, 转让, 传送 | 傳輸, 移轉, 轉移, 轉讓
international-transfer | international transfer, international transfers, cross-border transfer, cross-border transfers | 国際移転, 越境移転, 国外移転, 国外への移転 | 跨境传输, 国际传输, 跨境转移, 出境 | 跨境傳輸, 國際傳輸, 國際移轉
sell | sell, sells, sold, sale of personal information | 販売, 売却 | 出售, 销售 | 出售, 販售, 銷售
rent | rent, lease | 賃貸, 貸与 | 出租, 租赁 | 出租, 租賃
delete | delete, deletes, deleted, deletion, erase, erases, erased, erasure | 削除, 消去, 抹消 | 删除, 清除, 擦除 | 刪除, 清除, 抹除
destroy | destroy, destroyed, destruction | 破棄, 廃棄, 破壊 | 销毁, 毁坏, 破坏 | 銷毀, 毀壞, 破壞
correct | correct, corrects, corrected, correction, rectify, rectification | 訂正, 修正 | 更正, 改正, 纠正 | 更正, 訂正
combine | combine, combines, combined | 組み合わせ, 結合, 統合 | 结合, 合并, 组合 | 結合, 合併, 組合
analyze | analyze, analyse, analyzes, analyzed, analysis, analytics | 分析, 解析 | 分析 | 分析
improve | improve, improves, improved, improvement, improving | 改善, 向上, 改良 | 改进, 改善, 提升, 提高 | 改善, 改進, 提升
develop | develop, develops, development, developing | 開発 | 开发, 研发 | 開發, 研發
research | research | 研究, 調査 | 研究 | 研究
survey | survey, surveys, questionnaire | アンケート, 調査 | 调查, 问卷 | 調查, 問卷
personalize | personalize, personalise, personalized, personalised, personalization, customize, customized | パーソナライズ, カスタマイズ, 個別化 | 个性化, 定制 | 個人化, 客製化, 個性化
recommend | recommend, recommendation, recommendations | 推奨, おすすめ, レコメンド | 推荐, 建议 | 推薦, 建議
advertising | advertising, advertisement, advertisements, ads | 広告 | 广告 | 廣告
targeted-advertising | targeted advertising, interest-based advertising, personalized advertising, behavioral advertising | ターゲット広告, ターゲティング広告, 行動ターゲティング広告, パーソナライズ広告 | 定向广告, 个性化广告, 有针对性的广告, 精准广告 | 定向廣告, 目標式廣告, 個人化廣告
marketing | marketing | マーケティング | 营销, 市场营销, 推广 | 行銷
promotion | promotion, promotions, promotional | 販促, 宣伝, プロモーション, キャンペーン | 促销, 推广, 宣传 | 促銷, 推廣, 宣傳
newsletter | newsletter, newsletters | ニュースレター, メールマガジン, メルマガ | 新闻通讯, 时事通讯, 电子报 | 電子報, 新聞通訊
profiling | profiling | プロファイリング | 用户画像, 画像分析, 特征分析 | 剖析, 側寫
automated-decision | automated decision, automated decision-making, automated decisions, automated processing | 自動化された意思決定, 自動意思決定, 自動処理 | 自动化决策, 自动决策, 自动处理 | 自動化決策, 自動決策, 自動處理
machine-learning | machine learning | 機械学習 | 机器学习 | 機器學習
artificial-intelligence | artificial intelligence | 人工知能 | 人工智能 | 人工智慧, 人工智能
language-model | language model, language models, large language model, large language models | 言語モデル, 大規模言語モデル | 语言模型, 大语言模型, 大型语言模型 | 語言模型, 大型語言模型
train-model | train, training models, train models | 学習, トレーニング | 训练 | 訓練
track | track, tracks, tracking | 追跡, トラッキング | 跟踪, 追踪 | 追蹤
monitor | monitor, monitors, monitoring, surveillance | 監視, モニタリング | 监控, 监视, 监测 | 監控, 監視, 監測
record-call | record a call, recorded, recording | 録音, 記録 | 录音, 记录 | 錄音, 記錄, 紀錄
detect | detect, detects, detected, detection | 検知, 検出, 検出する | 检测, 发现, 侦测 | 偵測, 檢測, 發現
prevent | prevent, prevents, prevention, preventing | 防止, 予防, 防ぐ, 防ぎ | 防止, 预防, 防范 | 防止, 預防, 防範
investigate | investigate, investigates, investigation | 調査, 捜査, 調べる | 调查 | 調查
verify | verify, verifies, verification, confirm, confirms | 確認, 検証 | 验证, 核实, 确认 | 驗證, 核實, 確認
identity-verification | identity verification, verify your identity, verify identity, confirm your identity | 本人確認 | 身份验证, 验证身份, 核实身份, 验证您的身份 | 身分驗證, 驗證身分, 確認身分
authentication | authenticate, authentication | 認証 | 身份验证, 认证, 鉴权, 验证 | 驗證, 認證
review | review, reviews, reviewed | 点検, 見直し, 審査, 確認 | 审查, 审核, 检查 | 審查, 審核, 檢視
report | report, reports, reported | 報告, 通報 | 报告, 举报 | 報告, 舉報, 通報
respond | respond, responds, response, answer, reply | 対応, 回答, 返答, 応答 | 回应, 答复, 响应, 回复 | 回應, 答覆, 回覆
support | support, customer support, technical support | サポート, 支援 | 支持, 客户支持, 技术支持 | 支援, 客戶支援, 技術支援
maintain | maintain, maintains, maintenance | 維持, 保守, 維持管理 | 维护, 维持 | 維護, 維持
operate | operate, operates, operation, operating | 運営, 運用, 操作 | 运营, 运行, 运作, 操作 | 營運, 運作, 操作
access | access, accesses, accessed, accessing | アクセス, 閲覧 | 访问, 查阅, 存取 | 存取, 查閱, 造訪
display | display, displays, displayed, show | 表示 | 显示, 展示 | 顯示, 展示
copy | copy, copies | 写し, コピー, 複製, 複写 | 副本, 复印件, 复制 | 副本, 影本, 複製
disable | disable, disables, disabled, turn off, off by default | 無効, オフ, 停止 | 禁用, 停用, 关闭 | 停用, 關閉
enable | enable, enables, enabled, turn on | 有効, オン, 有効化 | 启用, 开启, 打开 | 啟用, 開啟
`;
