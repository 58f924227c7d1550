/** Laws, procedures and places. One concept a line: id | en | ja | zh-Hans | zh-Hant. */
export const LAW = `
law | law, laws, legislation | 法律, 法令, 法 | 法律, 法规, 法律法规, 法 | 法律, 法令, 法規, 法
applicable-law | applicable law, applicable laws | 適用法, 適用法令, 適用される法律, 準拠法 | 适用法律, 适用的法律 | 適用法律, 適用法令, 準據法
governing-law | governing law | 準拠法 | 适用法律, 管辖法律, 准据法 | 準據法
regulation | regulation, regulations | 規制, 規則, 法規 | 法规, 规定, 条例 | 法規, 規定, 條例
personal-information-protection-law | personal information protection law, personal information protection act, act on the protection of personal information | 個人情報保護法, 個人情報の保護に関する法律 | 个人信息保护法 | 個人資料保護法, 個人資訊保護法
personal-data-protection-act | personal data protection act | 個人資料保護法, 個人データ保護法 | 个人资料保护法, 个人数据保护法 | 個人資料保護法
compliance | compliance, comply, complies, compliant | 遵守, コンプライアンス, 準拠, 順守 | 遵守, 合规, 符合 | 遵守, 遵循, 法令遵循, 符合
jurisdiction | jurisdiction, jurisdictions | 管轄, 管轄権, 法域 | 管辖, 司法管辖区, 管辖区域, 法域 | 管轄, 司法管轄區, 法域
dispute | dispute, disputes | 紛争, 係争 | 争议, 纠纷 | 爭議, 糾紛
dispute-resolution | dispute resolution | 紛争解決, 紛争の解決 | 争议解决, 争端解决 | 爭議解決, 糾紛處理
arbitration | arbitration | 仲裁 | 仲裁 | 仲裁
mediation | mediation | 調停, あっせん | 调解 | 調解
litigation | litigation, lawsuit, lawsuits, legal proceedings, legal action | 訴訟, 法的手続, 法的手続き | 诉讼, 法律诉讼, 法律程序 | 訴訟, 法律程序
claim | claim, claims | 請求, 主張, クレーム | 索赔, 主张, 权利主张, 请求 | 請求, 主張, 索賠
judicial | judicial | 司法 | 司法 | 司法
administrative | administrative | 行政, 管理的 | 行政, 管理 | 行政, 管理
warrant | warrant, subpoena, court order | 令状, 召喚状, 裁判所命令, 裁判所の命令 | 搜查令, 传票, 法院命令, 法庭指令 | 令狀, 傳票, 法院命令
standard-contractual-clauses | standard contractual clauses, standard contract, standard contracts | 標準契約条項, 標準契約 | 标准合同条款, 标准合同 | 標準契約條款, 標準契約, 標準合約
binding-corporate-rules | binding corporate rules | 拘束的企業準則 | 约束性企业规则, 有约束力的公司规则, 企业约束规则 | 企業約束規則, 拘束性企業守則
adequacy-decision | adequacy decision, adequacy decisions | 十分性認定, 十分性決定 | 充分性决定, 充分性认定 | 適足性認定, 充分性決定
privacy-framework | data privacy framework, privacy framework, privacy shield | データ・プライバシー・フレームワーク, データプライバシーフレームワーク, プライバシーシールド | 数据隐私框架, 隐私框架, 隐私保护框架, 隐私盾 | 資料隱私框架, 隱私框架, 隱私盾
framework | framework, frameworks | フレームワーク, 枠組み | 框架 | 框架, 架構
certification | certification, certified, certify | 認定, 認証 | 认证 | 認證
impact-assessment | impact assessment, impact assessments | 影響評価 | 影响评估 | 影響評估
european-union | european union | 欧州連合, EU | 欧盟, 欧洲联盟 | 歐盟, 歐洲聯盟
european-economic-area | european economic area, eea | 欧州経済領域, EEA | 欧洲经济区, EEA | 歐洲經濟區, EEA
united-kingdom | united kingdom, uk | 英国, イギリス | 英国 | 英國
united-states | united states, u.s., usa | 米国, アメリカ, アメリカ合衆国 | 美国 | 美國
canada | canada | カナダ | 加拿大 | 加拿大
germany | germany | ドイツ | 德国 | 德國
france | france | フランス | 法国 | 法國
italy | italy | イタリア | 意大利 | 義大利
spain | spain | スペイン | 西班牙 | 西班牙
netherlands | netherlands, the netherlands | オランダ | 荷兰 | 荷蘭
belgium | belgium | ベルギー | 比利时 | 比利時
austria | austria | オーストリア | 奥地利 | 奧地利
ireland | ireland | アイルランド | 爱尔兰 | 愛爾蘭
sweden | sweden | スウェーデン | 瑞典 | 瑞典
finland | finland | フィンランド | 芬兰 | 芬蘭
switzerland | switzerland | スイス | 瑞士 | 瑞士
brazil | brazil | ブラジル | 巴西 | 巴西
india | india | インド | 印度 | 印度
australia | australia | オーストラリア | 澳大利亚 | 澳洲, 澳大利亞
new-zealand | new zealand | ニュージーランド | 新西兰 | 紐西蘭
singapore | singapore | シンガポール | 新加坡 | 新加坡
malaysia | malaysia | マレーシア | 马来西亚 | 馬來西亞
thailand | thailand | タイ | 泰国 | 泰國
vietnam | vietnam, viet nam | ベトナム | 越南 | 越南
indonesia | indonesia | インドネシア | 印度尼西亚, 印尼 | 印尼
korea | south korea, republic of korea, korea | 韓国, 大韓民国 | 韩国 | 韓國, 南韓
japan | japan | 日本 | 日本 | 日本
china | china, prc | 中国, 中華人民共和国 | 中国, 中华人民共和国 | 中國, 中華人民共和國
mainland-china | mainland china | 中国本土, 中国大陸 | 中国大陆, 中国内地, 大陆 | 中國大陸, 大陸地區
beijing | beijing | 北京 | 北京 | 北京
shanghai | shanghai | 上海 | 上海 | 上海
shenzhen | shenzhen | 深圳, 深セン | 深圳 | 深圳
tokyo | tokyo | 東京 | 东京 | 東京
osaka | osaka | 大阪 | 大阪 | 大阪
taipei | taipei | 台北 | 台北 | 台北, 臺北
london | london | ロンドン | 伦敦 | 倫敦
new-york | new york | ニューヨーク | 纽约 | 紐約
hong-kong | hong kong | 香港 | 香港 | 香港
taiwan | taiwan | 台湾 | 台湾 | 台灣, 臺灣
california | california | カリフォルニア | 加利福尼亚, 加州 | 加州, 加利福尼亞
country | country, countries | 国 | 国家 | 國家
region | region, regions | 地域, リージョン | 地区, 区域 | 地區, 區域
global | global, worldwide, around the world | 世界, グローバル, 全世界 | 全球, 世界 | 全球, 世界
domestic | domestic | 国内 | 境内, 国内 | 境內, 國內
overseas | overseas, abroad, outside the country | 国外, 海外 | 境外, 国外, 海外 | 境外, 國外, 海外
`;
