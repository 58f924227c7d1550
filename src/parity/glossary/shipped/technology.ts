/** Services, devices and their safety. One concept a line: id | en | ja | zh-Hans | zh-Hant. */
export const TECHNOLOGY = `
service | service, services | サービス, 役務 | 服务 | 服務
product | product, products | 製品, 商品, プロダクト | 产品, 商品 | 產品, 商品
website | website, websites, web site, web sites | ウェブサイト, Webサイト, Web サイト, サイト | 网站, 站点 | 網站
web-page | web page, web pages, webpage, webpages | ウェブページ, Webページ, Web ページ | 网页 | 網頁
application | application, applications, app, apps | アプリケーション, アプリ | 应用程序, 应用, 应用软件 | 應用程式, 應用軟體
software | software | ソフトウェア, ソフトウエア | 软件 | 軟體, 軟件
source-code | source code | ソースコード | 源代码 | 原始碼, 原始程式碼
platform | platform, platforms | プラットフォーム | 平台 | 平台, 平臺
feature | feature, features, functionality | 機能 | 功能, 特性 | 功能, 特色
account | account, accounts | アカウント, 口座 | 帐户, 账户, 账号, 帐号 | 帳戶, 帳號
sign-in | sign in, sign-in, log in, login, signing in | ログイン, サインイン | 登录, 登入 | 登入, 登錄
sign-up | sign up, sign-up, register, registration | 登録, サインアップ, 新規登録 | 注册, 登记 | 註冊, 登記
password | password, passwords | パスワード | 密码, 口令 | 密碼
two-step-verification | two-step verification, two-factor authentication, multi-factor authentication | 二段階認証, 2段階認証, 二要素認証, 多要素認証 | 两步验证, 双因素认证, 双重验证, 多因素认证 | 兩步驟驗證, 雙重驗證, 雙因素驗證, 多重要素驗證
device | device, devices | デバイス, 端末, 機器 | 设备, 装置 | 裝置, 設備
mobile-device | mobile device, mobile devices, smartphone, smartphones, mobile phone | モバイルデバイス, モバイル端末, 携帯電話, スマートフォン | 移动设备, 手机, 智能手机 | 行動裝置, 手機, 智慧型手機
computer | computer, computers | コンピューター, コンピュータ, パソコン | 计算机, 电脑 | 電腦
browser | browser, browsers, web browser | ブラウザー, ブラウザ | 浏览器 | 瀏覽器
operating-system | operating system, operating systems | オペレーティングシステム, オペレーティング・システム, OS | 操作系统 | 作業系統
hardware | hardware | ハードウェア, ハードウエア | 硬件 | 硬體
server | server, servers | サーバー, サーバ | 服务器 | 伺服器
data-center | data center, data centers, data centre, data centres | データセンター, データセンタ | 数据中心 | 資料中心, 數據中心
cloud | cloud, clouds | クラウド | 云 | 雲端, 雲
network | network, networks | ネットワーク | 网络 | 網路, 網絡
internet | internet | インターネット | 互联网, 因特网 | 網際網路, 互聯網
database | database, databases | データベース | 数据库 | 資料庫
system | system, systems | システム | 系统 | 系統
infrastructure | infrastructure | インフラストラクチャー, インフラストラクチャ, インフラ, 基盤 | 基础设施, 基础架构 | 基礎設施, 基礎架構
cookie | cookie, cookies | Cookie, クッキー | Cookie, cookie | Cookie, cookie
web-beacon | web beacon, web beacons | Webビーコン, ウェブビーコン, Web ビーコン | 网络信标, Web 信标, Web信标, 网站信标 | 網路信標, 網站信標, 網頁信標
pixel | pixel, pixels | ピクセル | 像素 | 像素
local-storage | local storage | ローカルストレージ, ローカル・ストレージ | 本地存储 | 本機儲存, 本機儲存空間, 本地儲存
session | session, sessions | セッション | 会话 | 工作階段, 會話
similar-technology | similar technology, similar technologies | 類似の技術, 類似技術, 類似のテクノロジー, 同様の技術 | 类似技术 | 類似技術
technology | technology, technologies | 技術, テクノロジー | 技术 | 技術, 科技
link | link, links, hyperlink | リンク, ハイパーリンク | 链接, 超链接 | 連結, 超連結, 鏈接
setting | setting, settings | 設定 | 设置, 设定 | 設定
crash | crash, crashes, crash report, crash reports | クラッシュ, クラッシュレポート | 崩溃, 崩溃报告 | 當機, 錯誤報告
error | error, errors | エラー, 誤り | 错误 | 錯誤
fault | fault, faults, outage, failure | 障害, 故障, 不具合 | 故障, 障碍, 中断 | 故障, 障礙, 中斷
security | security | セキュリティ, セキュリティー, 安全 | 安全, 安全性 | 安全, 安全性, 資安
security-measure | security measure, security measures, safeguard, safeguards | 安全管理措置, 安全対策, 保護措置, セキュリティ対策 | 安全措施, 保护措施, 保障措施 | 安全措施, 保護措施, 保障措施
encryption | encrypt, encrypts, encrypted, encryption | 暗号化 | 加密 | 加密
access-control | access control, access controls, access right, access rights | アクセス制御, アクセス管理, アクセス権 | 访问控制, 访问权限, 访问管理 | 存取控制, 存取權限
unauthorized-access | unauthorized access, unauthorised access | 不正アクセス, 不正なアクセス | 未经授权的访问, 未授权访问, 非法访问 | 未經授權的存取, 未經授權存取, 未獲授權存取
data-breach | data breach, data breaches, breach, leak, leaked, leakage | 漏えい, 漏洩, データ侵害, 流出, 侵害 | 泄露, 泄漏, 数据泄露 | 外洩, 洩漏, 資料外洩
loss | loss, lost | 紛失, 滅失, 喪失, 損失 | 丢失, 遗失, 灭失, 损失 | 遺失, 滅失, 損失
damage | damage, damages, damaged | 毀損, 損害, 破損 | 损坏, 损害, 毁损 | 毀損, 損害, 損壞
falsification | alteration, altered, tampering, falsification | 改ざん, 改変 | 篡改, 更改 | 竄改, 篡改
misuse | misuse, misused, abuse | 不正利用, 悪用, 濫用, 不正な利用 | 滥用, 误用, 盗用 | 濫用, 誤用, 盜用
fraud | fraud, fraudulent | 詐欺, 不正行為, 不正 | 欺诈, 诈骗 | 詐欺, 詐騙
malware | malware, malicious software, virus, viruses | マルウェア, マルウエア, ウイルス, ウィルス | 恶意软件, 病毒 | 惡意軟體, 病毒
spam | spam | スパム, 迷惑メール | 垃圾邮件, 垃圾信息 | 垃圾郵件
threat | threat, threats | 脅威 | 威胁 | 威脅
risk | risk, risks | リスク, 危険 | 风险 | 風險
backup | backup, backups | バックアップ | 备份 | 備份
training | training | 研修, 教育, トレーニング | 培训, 训练 | 訓練, 培訓, 教育訓練
social-media | social media, social network, social networks | ソーシャルメディア, ソーシャル・メディア, SNS | 社交媒体, 社交网络, 社交平台 | 社群媒體, 社交媒體, 社群網站
download | download, downloads, downloaded | ダウンロード | 下载 | 下載
upload | upload, uploads, uploaded | アップロード | 上传 | 上傳
install | install, installs, installed, installation | インストール | 安装 | 安裝
extension | add-on, add-ons, extension, extensions | アドオン, 拡張機能 | 附加组件, 扩展, 扩展程序 | 附加元件, 擴充功能, 擴充套件
search | search, searches | 検索 | 搜索, 检索 | 搜尋, 搜索
camera | camera, cameras | カメラ | 摄像头, 相机 | 攝影機, 相機
microphone | microphone | マイク | 麦克风 | 麥克風
chat | chat | チャット | 聊天 | 聊天
`;
