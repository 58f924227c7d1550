/** Who takes part. One concept a line: id | en | ja | zh-Hans | zh-Hant. */
export const PEOPLE = `
data-subject | data subject, data subjects | データ主体, 本人 | 数据主体, 信息主体, 个人 | 資料當事人, 資料主體, 當事人
individual | individual, individuals, natural person | 個人, 自然人, ご本人 | 个人, 自然人 | 個人, 自然人
controller | controller, controllers, data controller | 管理者, データ管理者, コントローラー | 控制方, 控制者, 数据控制者, 信息处理者 | 控制者, 控管者, 資料控制者, 資料控管者
processor | processor, processors, data processor | 処理者, データ処理者, プロセッサー | 处理方, 处理者, 受托方, 受托人, 数据处理者 | 處理者, 資料處理者, 受託者
subprocessor | subprocessor, subprocessors, sub-processor | 再委託先, 復処理者, サブプロセッサー | 再处理者, 次级处理者, 分包处理者 | 次處理者, 再受託者
joint-controller | joint controller, joint controllers | 共同管理者 | 共同控制者, 共同处理者 | 共同控制者, 共同控管者
data-protection-officer | data protection officer | データ保護責任者, データ保護オフィサー, 個人情報保護管理者 | 数据保护官, 数据保护负责人, 个人信息保护负责人 | 資料保護長, 資料保護官, 個人資料保護負責人
representative | representative, representatives | 代理人, 代表者 | 代表, 代理人 | 代表, 代理人
third-party | third party, third parties, third-party | 第三者, サードパーティ, サードパーティー | 第三方, 第三者 | 第三方, 第三人, 第三者
service-provider | service provider, service providers | サービスプロバイダー, サービスプロバイダ, サービス提供者, サービス提供事業者, 委託先 | 服务提供商, 服务供应商, 服务商 | 服務供應商, 服務提供者, 服務業者
contractor | contractor, contractors, subcontractor, subcontractors | 委託先, 請負業者, 業務委託先, 委託業者 | 承包商, 受托方, 外包商 | 承包商, 受託廠商, 委外廠商
vendor | vendor, vendors | ベンダー, 取引先 | 供应商, 厂商 | 廠商, 供應商
supplier | supplier, suppliers | サプライヤー, 取引先, 仕入先 | 供应商 | 供應商
business-partner | business partner, business partners | ビジネスパートナー, ビジネス・パートナー, 取引先 | 业务合作伙伴, 商业伙伴, 商业合作伙伴 | 商業夥伴, 業務合作夥伴, 合作夥伴
partner | partner, partners | パートナー, 提携先 | 合作伙伴, 伙伴, 合作方 | 合作夥伴, 夥伴
affiliate | affiliate, affiliates, affiliated company, affiliated companies | 関連会社, 関係会社, 系列会社 | 关联公司, 关联方, 附属公司, 关联企业 | 關係企業, 關聯公司, 關係人
subsidiary | subsidiary, subsidiaries | 子会社 | 子公司 | 子公司
parent-company | parent company | 親会社 | 母公司 | 母公司
group-company | group company, group companies | グループ会社, グループ企業 | 集团公司, 集团企业, 集团成员 | 集團公司, 集團企業
company | company, companies | 会社, 企業, 当社, 弊社 | 公司, 企业 | 公司, 企業
corporation | corporation, legal entity, legal person | 法人 | 法人, 法律实体 | 法人, 法律實體
organization | organization, organizations, organisation | 組織, 団体 | 组织, 机构 | 組織, 機構
customer | customer, customers, client, clients | お客さま, お客様, 顧客, 取引先 | 客户, 顾客 | 客戶, 顧客
user | user, users | ユーザー, ユーザ, 利用者 | 用户, 使用者 | 使用者, 用戶
visitor | visitor, visitors | 訪問者, 来訪者 | 访客, 访问者 | 訪客
member | member, members | 会員, メンバー | 会员, 成员 | 會員, 成員
subscriber | subscriber, subscribers | 契約者, 購読者, 加入者 | 订阅者, 订户, 用户 | 訂閱者, 訂戶
employee | employee, employees, staff | 従業員, 社員, 従業者, 職員, スタッフ | 员工, 雇员, 职员, 工作人员 | 員工, 僱員, 職員
applicant | applicant, applicants, job applicant, job applicants | 応募者, 求職者, 申請者, 採用候補者 | 求职者, 应聘者, 申请人 | 應徵者, 求職者, 申請人
recruitment | recruitment, hiring, recruiting | 採用 | 招聘 | 招募, 徵才, 招聘
child | child, children | 子ども, 子供, 児童, お子様, お子さま | 儿童, 孩子, 未成年人 | 兒童, 孩童, 孩子
minor | minor, minors | 未成年者, 未成年 | 未成年人, 未成年 | 未成年人, 未成年
parent | parent, parents | 親, 保護者, 親権者 | 父母, 家长 | 父母, 家長
guardian | guardian, guardians | 保護者, 後見人, 法定代理人, 親権者 | 监护人, 法定代理人 | 監護人, 法定代理人
administrator | administrator, administrators, admin | 管理者, アドミニストレーター | 管理员 | 管理員, 管理者
agent | agent, agents | 代理人, 代理店, エージェント | 代理人, 代理商, 代理 | 代理人, 代理商
reseller | reseller, resellers, distributor, distributors | 販売代理店, 再販業者, 販売店 | 经销商, 代理商, 转售商 | 經銷商, 代理商, 轉售商
advertiser | advertiser, advertisers | 広告主 | 广告主, 广告商, 广告客户 | 廣告主, 廣告商
advertising-network | advertising network, advertising networks, ad network | 広告ネットワーク, アドネットワーク | 广告网络, 广告联盟 | 廣告聯播網, 廣告網路
analytics-provider | analytics provider, analytics providers | 分析プロバイダー, 分析事業者, 解析事業者 | 分析服务提供商, 分析服务商, 数据分析提供商 | 分析服務供應商, 數據分析供應商
payment-processor | payment processor, payment processors, payment provider, payment providers | 決済代行会社, 決済代行業者, 決済事業者, 決済プロバイダー | 支付处理商, 支付服务商, 支付机构, 支付提供商, 付款处理商 | 付款處理商, 支付服務商, 金流服務商, 付款服務供應商
financial-institution | financial institution, financial institutions, bank, banks | 金融機関, 銀行 | 金融机构, 银行 | 金融機構, 銀行
insurer | insurer, insurers, insurance company, insurance companies | 保険会社, 保険者 | 保险公司 | 保險公司
advisor | advisor, advisors, adviser, advisers, consultant, consultants | アドバイザー, 顧問, コンサルタント | 顾问 | 顧問
lawyer | lawyer, lawyers, attorney, attorneys | 弁護士 | 律师 | 律師
auditor | auditor, auditors | 監査人, 会計監査人 | 审计师, 审计员, 审计机构 | 稽核人員, 審計師, 會計師
government | government, governments, governmental | 政府, 行政 | 政府, 行政机关 | 政府, 行政機關
government-agency | government agency, government agencies, public authority, public authorities, public body | 政府機関, 行政機関, 公的機関, 官公庁 | 政府机构, 政府机关, 公共机构, 政府部门 | 政府機關, 公務機關, 政府機構
supervisory-authority | supervisory authority, supervisory authorities, data protection authority, data protection authorities | 監督機関, 監督当局, データ保護当局, データ保護機関 | 监管机构, 监督机构, 数据保护机构, 主管机构, 主管部门 | 監管機關, 主管機關, 資料保護機關, 監督機關
law-enforcement | law enforcement, police | 法執行機関, 警察, 捜査機関 | 执法机构, 执法机关, 警察, 公安机关 | 執法機關, 警察
court | court, courts | 裁判所 | 法院, 法庭 | 法院
tax-authority | tax authority, tax authorities | 税務当局, 税務署 | 税务机关, 税务部门 | 稅務機關
successor | successor, successors, acquirer | 承継人, 承継者, 買収者 | 继承人, 继受方, 收购方, 承继方 | 繼受人, 承繼者, 收購方
recipient | recipient, recipients | 受領者, 受信者, 提供先 | 接收方, 接收者, 收件人 | 接收者, 收受者, 收件人
`;
