/** Personal information and its kinds. One concept a line: id | en | ja | zh-Hans | zh-Hant. */
export const DATA = `
personal-information | personal information, personally identifiable information | 個人情報, パーソナル情報 | 个人信息, 个人资料 | 個人資料, 個人資訊
personal-data | personal data | 個人データ, 個人情報 | 个人数据, 个人信息, 个人资料 | 個人資料, 個人數據
sensitive-information | sensitive personal information, sensitive information, sensitive data, special categories of personal data, special categories of data | 要配慮個人情報, 機微情報, 機微な個人情報, センシティブ情報, センシティブデータ, 機密情報, 特別な種類の個人データ | 敏感个人信息, 敏感信息, 敏感数据, 特殊类别的个人数据 | 敏感個人資料, 敏感資訊, 敏感資料, 特種個人資料
anonymous-information | anonymous information, anonymized information, anonymised information, anonymous data, anonymized data, anonymised data, anonymized, anonymised, de-identified | 匿名加工情報, 匿名情報, 匿名データ, 匿名化 | 匿名信息, 匿名数据, 匿名化, 去标识化 | 匿名資訊, 匿名資料, 匿名化, 去識別化
pseudonymous-information | pseudonymous, pseudonymized, pseudonymised | 仮名加工情報, 仮名化 | 假名化, 化名 | 假名化
aggregated-data | aggregate data, aggregated data, aggregate information, aggregated information, in the aggregate | 集計データ, 集計情報, 統計情報, 集約情報, 集約データ | 汇总数据, 汇总信息, 聚合数据, 统计信息 | 彙總資料, 彙整資料, 統計資訊, 匯總數據
information | information | 情報 | 信息, 资料 | 資訊, 資料
data | data | データ | 数据, 资料 | 資料, 數據
record | record, records | 記録 | 记录 | 紀錄, 記錄
name | name, names, full name | 氏名, 名前, お名前, 名称 | 姓名, 名字, 名称 | 姓名, 名字, 名稱
address | address, addresses, postal address, mailing address | 住所, 所在地 | 地址, 住址 | 地址, 住址
email-address | email address, e-mail address, email addresses | メールアドレス, 電子メールアドレス, 電子メール・アドレス, Eメールアドレス | 电子邮件地址, 电子邮箱地址, 邮箱地址, 电子邮箱, 邮箱 | 電子郵件地址, 電子郵件信箱, 電子信箱, 電郵地址
email | email, emails, e-mail, e-mails | メール, 電子メール, Eメール | 电子邮件, 邮件, 电邮, 邮箱 | 電子郵件, 郵件, 電郵
telephone-number | telephone number, phone number, phone numbers, mobile number | 電話番号, 携帯電話番号 | 电话号码, 手机号码, 手机号, 联系电话 | 電話號碼, 手機號碼, 聯絡電話
telephone | telephone, phone, phone call, phone calls | 電話, 通話 | 电话, 致电, 通话 | 電話, 致電, 通話
postal-code | postal code, zip code, postcode | 郵便番号 | 邮政编码, 邮编 | 郵遞區號
postal-mail | postal mail, by post, by mail, regular mail | 郵便, 郵送 | 邮寄, 邮政, 信函 | 郵寄, 郵政, 書面信函
contact-details | contact details, contact information | 連絡先, 連絡先情報 | 联系信息, 联系方式, 联系资料 | 聯絡資訊, 聯絡方式, 聯絡資料
business-contact-information | business contact information | 連絡先情報, 業務上の連絡先情報, 事業関連の連絡先情報 | 业务联系信息 | 業務聯絡資訊
date-of-birth | date of birth, birth date, birthday | 生年月日, 誕生日 | 出生日期, 生日 | 出生日期, 生日
age | age, ages | 年齢 | 年龄 | 年齡
gender | gender, sex | 性別 | 性别 | 性別
nationality | nationality, citizenship | 国籍 | 国籍 | 國籍
occupation | occupation, profession, job title | 職業, 役職, 職種 | 职业, 职位, 职务 | 職業, 職稱, 職務
race-ethnicity | race, ethnicity, ethnic origin, racial | 人種, 民族 | 种族, 民族 | 種族, 民族
religion | religion, religious belief, religious beliefs, religious | 宗教, 信条, 信教 | 宗教, 宗教信仰 | 宗教, 宗教信仰
political-opinion | political opinion, political opinions, political views | 政治的意見, 政治的見解 | 政治观点, 政治立场, 政治见解 | 政治意見, 政治立場, 政治觀點
health-information | health information, health data, medical information, medical records | 健康情報, 健康に関する情報, 医療情報, 病歴, 診療記録 | 健康信息, 健康数据, 医疗信息, 病历, 医疗健康信息 | 健康資訊, 健康資料, 醫療資訊, 病歷
biometric-information | biometric information, biometric data, biometric identifiers, biometrics | 生体情報, 生体認証情報, バイオメトリック | 生物识别信息, 生物特征信息, 生物识别数据, 生物识别 | 生物辨識資料, 生物特徵資料, 生物識別
fingerprint | fingerprint, fingerprints | 指紋 | 指纹 | 指紋
face-image | facial image, facial images, face recognition, facial recognition | 顔画像, 顔認証, 顔認識 | 面部图像, 人脸识别, 面部识别, 人脸信息 | 臉部影像, 人臉辨識, 臉部辨識
genetic-information | genetic information, genetic data | 遺伝情報, 遺伝子情報, 遺伝データ | 基因信息, 遗传信息, 基因数据 | 基因資訊, 基因資料, 遺傳資訊
criminal-record | criminal record, criminal records, criminal history, criminal convictions | 犯罪歴, 犯罪の経歴, 前科 | 犯罪记录, 刑事记录, 犯罪前科 | 犯罪前科, 犯罪紀錄
financial-information | financial information, financial data | 財務情報, 金融情報 | 财务信息, 金融信息, 财务数据 | 財務資訊, 金融資訊, 財務資料
credit-card | credit card, credit cards, card number | クレジットカード, カード番号 | 信用卡, 卡号 | 信用卡, 卡號
bank-account | bank account, bank accounts | 銀行口座, 預金口座 | 银行账户, 银行帐户, 银行账号 | 銀行帳戶, 銀行帳號
credit-information | credit score, credit history, credit report, creditworthiness | 信用情報, 信用スコア, 与信 | 信用评分, 信用记录, 征信 | 信用評分, 信用紀錄, 徵信
income | income, salary | 収入, 所得, 給与 | 收入, 薪资, 工资 | 收入, 所得, 薪資
tax-number | tax identification number, tax number, social security number | 納税者番号, 社会保障番号, マイナンバー, 個人番号 | 纳税识别号, 社会保障号, 税号, 身份证号码 | 統一編號, 稅籍編號, 社會安全碼
identification-document | identity document, identification document, government-issued identification, photo identification, passport | 身分証明書, 本人確認書類, パスポート, 旅券 | 身份证件, 身份证明, 护照, 证件 | 身分證明文件, 身分證件, 護照
identifier | identifier, identifiers | 識別子 | 标识符, 标识, 识别码 | 識別碼, 識別資訊, 識別元
ip-address | ip address, ip addresses | IPアドレス, IP アドレス | IP地址, IP 地址 | IP位址, IP 位址, IP地址, IP 地址
location-information | location information, location data, geolocation | 位置情報, 地理位置情報 | 位置信息, 地理位置, 位置数据, 定位信息 | 位置資訊, 地理位置, 位置資料, 定位資訊
usage-data | usage data, usage information, usage records, usage history, usage log | 利用状況, 使用状況, 利用履歴, 利用データ, 使用データ | 使用数据, 使用情况, 使用信息, 使用记录 | 使用資料, 使用狀況, 使用紀錄, 使用情形
interaction-data | interaction data | 操作データ, インタラクションデータ, やり取りのデータ | 交互数据, 互动数据 | 互動資料, 互動數據
technical-data | technical data | 技術データ, 技術的データ, テクニカルデータ | 技术数据 | 技術資料, 技術性資料
browsing-history | browsing history | 閲覧履歴, 閲覧歴 | 浏览历史, 浏览记录 | 瀏覽紀錄, 瀏覽歷史
search-history | search history, search queries, search terms | 検索履歴, 検索語 | 搜索历史, 搜索记录, 搜索字词 | 搜尋紀錄, 搜尋字詞
purchase-history | purchase history, order history | 購入履歴, 注文履歴 | 购买记录, 购买历史, 订单记录 | 購買紀錄, 訂單紀錄
log | log, logs, log file, log files | ログ, ログファイル, ログ・ファイル | 日志, 日志文件 | 記錄檔, 日誌
photograph | photograph, photographs, photo, photos | 写真 | 照片 | 照片, 相片
audio-recording | audio recording, voice recording, call recording | 録音, 通話録音, 音声記録 | 录音, 语音记录 | 錄音, 語音紀錄
video | video, videos, footage | 動画, 映像, ビデオ | 视频, 录像, 影像 | 影片, 視訊, 錄影
message | message, messages | メッセージ | 消息, 信息, 短信, 讯息 | 訊息, 簡訊
profile | profile, profiles | プロフィール, プロファイル | 个人资料, 个人档案, 概要文件, 用户画像 | 個人檔案, 個人資料, 設定檔
preference | preference, preferences | 設定, 好み, 嗜好 | 偏好, 首选项, 喜好 | 偏好, 喜好設定
language-setting | language, languages | 言語 | 语言 | 語言
time-zone | time zone | タイムゾーン, 時間帯 | 时区 | 時區
content | content, contents | コンテンツ, 内容 | 内容 | 內容
attachment | attachment, attachments | 添付ファイル | 附件 | 附件, 附加檔案
metadata | metadata | メタデータ | 元数据 | 中繼資料, 詮釋資料
data-category | category of information, categories of information, categories of data, categories of personal information | 情報の区分, 情報の種類, 情報のカテゴリ | 信息类别, 信息种类, 数据类别 | 資料類別, 資訊類別
`;
