import { isButton, isDoubtfulButton } from "./words.ts";

/**
 * What sites print around a page: the names of their other pages, invitations and switches. Each is a whole line on pages of
 * many publishers. Some are headings of a policy too (サポート, 利用規約): they are evidence in the head and the foot of a
 * page only, never within the text.
 */
const pages: readonly string[] = [
  // ja
  "会社概要|会社案内|会社情報|企業情報|企業サイト|運営会社|運営者情報|採用|採用情報|採用トップ|採用サイト|キャリア|投資家情報|株主・投資家情報|IR|IR情報|サステナビリティ|CSR|ESG|ニュースルーム|プレスリリース|お知らせ一覧|新着情報|トピックス|ブログ|メディア|コラム|イベント|セミナー|導入事例|導入企業|お客様の声|機能|機能一覧|料金プラン|料金表|プラン|価格|製品情報|製品一覧|商品一覧|商品情報|ソリューション|サービス一覧|サービス紹介|サポート|サポート情報|サポートセンター|ドキュメント|ご利用ガイド|利用ガイド|ショッピングガイド|はじめての方へ|初めての方へ|よくある質問|よくあるお問い合わせ|FAQ|お問合せ|お問い合わせフォーム|アクセス|交通アクセス|店舗検索|店舗一覧|店舗・ATM検索|エリア検索|カタログ|カタログ請求|お申し込み|お申込み|ご予約|マイアカウント|ご利用にあたって|サイトのご利用について|サイトのご利用条件|サイトポリシー|ソーシャルメディアポリシー|アクセシビリティ|ウェブアクセシビリティ|プライバシー|プライバシーポリシー|プライバシーステートメント|個人情報保護方針|個人情報の取り扱い|個人情報の取扱い|個人情報の取扱いについて|個人情報について|クッキーポリシー|クッキー設定|クッキーの設定|Cookie設定|Cookieポリシー|利用規約|ご利用規約|会員規約|特定商取引法|特定商取引法に基づく表記|特定商取引法に基づく表示|特定商取引に関する法律に基づく表記|資金決済法に基づく表示|資金決済法に基づく表記|古物営業法に基づく表示|外部送信について|勧誘方針|金融商品勧誘方針|反社会的勢力に対する基本方針|反社会的勢力への対応|利益相反管理方針|情報セキュリティ基本方針|電子公告|決算公告|公告|免責事項|著作権|商標について|リンク集|リンクについて|ソフトウェアライセンス|メールマガジン|メールマガジン登録|メルマガ登録|アプリ|アプリ紹介|アプリダウンロード|返品・交換について|送料について|送料・お支払い|お支払い方法|配送について|ギフト|求人|求人情報|グループ会社|グループ企業|拠点一覧|事業紹介|事業内容|経営理念|沿革|社長メッセージ|ポスト|フォローする|保存|いいね|言語を選択|国・地域を選択|地域を選択|サインイン|サインアップ|サインアウト|無料トライアル|カート|検索する|例規集トップ|体系目次|マイページ|新規会員登録|ご意見・ご感想",
  // zh-Hans
  "关于|公司简介|公司介绍|企业简介|企业文化|加入我们|人才招聘|招贤纳士|诚聘英才|招聘|商务合作|合作伙伴|投资者关系|新闻动态|新闻资讯|服务与支持|服务支持|技术支持|服务中心|客户服务|客服中心|在线客服|产品中心|产品介绍|解决方案|法律声明|网站声明|消费者权益保护|消费者保护|廉正举报|廉洁举报|商家入驻|隐私声明|隐私政策|隐私协议|用户协议|服务协议|服务条款|使用条款|免责声明|版权声明|知识产权|儿童隐私政策|个人信息保护政策|侵权投诉|举报中心|违法和不良信息举报|未成年人保护|营业执照|网站首页|官方网站|下载客户端|客户端下载|下载APP|APP下载|扫码下载|手机版|电脑版|移动端|公众号|官方微博|小程序|开放平台|开发者|社区|论坛|资讯|活动|会员中心|个人中心|我的订单|我的|消息|设置|Cookie设置|无障碍|无障碍浏览|友情链接|官方微信|关注我们|意见反馈|仅必要",
  // zh-Hant
  "關於|公司簡介|企業簡介|公司介紹|加入我們|人才招募|徵才|徵才資訊|投資人關係|最新公告|新聞中心|新聞稿|產品資訊|產品介紹|解決方案|服務據點|門市據點|門市查詢|服務條款|使用條款|使用者條款|會員條款|隱私權|隱私權政策|隱私權聲明|隱私政策|私隱政策|私隱政策聲明|個人資料保護|免責聲明|智慧財產權|著作權聲明|資訊安全政策|政府網站資料開放宣告|網站安全政策|無障礙|無障礙瀏覽|無障礙聲明|下載 App|下載App|下載APP|立即下載|會員中心|會員登入|追蹤我們|購物說明|購物須知|付款方式|運送方式|退換貨|退換貨說明|客服中心|客戶服務|常見問答|意見信箱|聯絡資訊|聯繫我們|粉絲專頁|電子報|訂閱電子報|個人客戶|商業客戶|主頁|旅遊定型化契約|Cookie 設定",
  // en
  "product|company|cookie settings|cookie preferences|manage cookies|subscribe|follow us|about the company|our story|our team|team|leadership|careers|jobs|press|newsroom|media|investors|investor relations|partners|affiliates|customers|community|events|webinars|docs|documentation|developers|api|status|system status|security|trust|trust center|features|plans|plans and pricing|solutions|integrations|enterprise|download|downloads|get the app|download the app|download our app|google play|app store|apps|shop|store|store locator|gift cards|shipping|returns|shipping and returns|orders|journal|resources|guides|tutorials|support center|contact support|help center|help centre|customer service|newsletter|sign up for our newsletter|privacy|privacy policy|privacy notice|privacy statement|privacy center|cookie policy|cookie notice|cookie choices|cookies|your privacy choices|do not sell or share my personal information|do not sell my personal information|do not sell my info|limit the use of my sensitive personal information|california privacy rights|ad choices|adchoices|terms|terms of use|terms of service|terms & conditions|terms and conditions|legal|legal notice|legal notices|imprint|impressum|accessibility|accessibility statement|modern slavery statement|sustainability|trademarks|start free trial|try for free|request a demo|book a demo|get a quote|join us|sign out|change language|change country|united states (english)",
  // Names of networks and stores
  "facebook|twitter|x|x (twitter)|line|instagram|youtube|tiktok|linkedin|pinterest|threads|bluesky|mastodon|discord|github|reddit|whatsapp|wechat|weibo|note|はてなブックマーク|pocket|apple music|spotify|微信|微博|抖音|小红书|知乎|哔哩哔哩|bilibili",
];

const names: ReadonlySet<string> = new Set(pages.flatMap((list) => list.split("|")).map(fold));

/** Labels that end as invitations and switches do; the words before them are the site's own. */
const invitations: readonly RegExp[] = [
  /^[^。、]{0,24}(?:はこちら|(?:トップ|ページ|一覧|ホーム|先頭|ヘルプ)[にへ]戻る|TOPへ|[をへ](?:探す|ダウンロード(?:する)?|見る|送信(?:する)?|登録する|申し込む|変更する|選択(?:する)?|シェア(?:する)?|ポスト(?:する)?|知る)|試してみる|に(?:登録|参加|寄付)する|から探す|無料で(?:始める|試す|登録)|で表示できます)$/i,
  /^(?:寄付|参加|予約|購入|登録|応募)する$/,
  /^(?:公式|官方)\s?(?:X|Twitter|Facebook|Instagram|YouTube|LINE|TikTok|note|SNS|アカウント|チャンネル|アプリ|ストア|ショップ|オンラインストア|ブログ|微博|微信|公众号|旗舰店|商城|粉絲(?:團|專頁)|網站|网站)(?:\s?(?:アカウント|チャンネル|ページ|公式アカウント))?$/i,
  /^(?:分享[到至给給]|打开.{0,12}APP|打開.{0,12}APP|扫码|掃描|下载.{0,8}(?:APP|客户端)|下載.{0,8}APP|关注.{0,10}(?:公众号|微信|微博)|追蹤我們|關注我們|关于|關於(?=我們|本站|.{2,8}$))[^。，]{0,16}$/i,
  /^(?:follow|like|join|find) us(?: on .{2,24})?$|^(?:share|tweet|post)(?: (?:this|on .{1,16}|to .{1,16}))?$|^(?:download|get) (?:the|our) app\b.{0,24}$|^(?:try|start) .{0,16}\bfree\b.{0,12}$/i,
];

/** Whether a short line names another page of the site, a network, or invites to something. */
export function isSiteName(text: string): boolean {
  const label = fold(text.replace(/^[\s•●■*・▸>›»-]+|[\s>›»→▾▼▲+＋]+$/gu, ""));
  if (label === "" || label.length > longestName) return false;
  return names.has(label) || invitations.some((invitation) => invitation.test(label));
}

/** The longest name that a site gave one of its pages, in characters. */
const longestName = 60;

function fold(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}

const bar = /\s*[|｜]\s*|\s+[/／]\s+|\s(?=■)/u;

/** `個人のお客さま｜法人のお客さま｜企業情報`, `登入 | 註冊`, `ログイン / 新規登録`: the names of pages side by side. */
export function isBarOfNames(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > 160 || /[。：:「」]/.test(trimmed)) return false;
  if (isRowOfNames(trimmed)) return true;
  const pieces = trimmed.split(bar).filter((piece) => piece !== "");
  if (pieces.length < 2 || pieces.some((piece) => piece.length > 24)) return false;
  return pieces.length > 2 || pieces.some((piece) => isSiteName(piece) || isDoubtfulButton(piece));
}

/** `Facebook X Instagram`, `沿革 印刷`, `关于我们 商家入驻 …`: names with nothing but space between them, most of them known. */
function isRowOfNames(text: string): boolean {
  const pieces = text.split(/\s+/);
  const known = pieces.filter((piece) => isSiteName(piece) || isDoubtfulButton(piece) || isButton(piece));
  return pieces.length > 1 && (known.length === pieces.length || (pieces.length > 3 && known.length > 2));
}

/** `エントリーはこちら`: a site's words for the reader to do something, which head no section. */
export function isInvitation(text: string): boolean {
  return invitations.some((invitation) => invitation.test(text.trim()));
}

const switches =
  /^(?:文字(?:の)?(?:サイズ|大きさ)|背景色|字級(?:大小)?|字體大小|字型大小|字体(?:大小)?|字号|text size|font size)\s*[:：]?\s*(?:[(（]?(?:小|中|大|特大|標準|拡大|縮小|白|黒|青|黄|small|medium|large|a[+-]?)[)）]?[\s/｜|・]*)*$/i;
const skips =
  /^(?::::|(?:本文|メイン(?:コンテンツ|メニュー)?|コンテンツ|ナビゲーション)(?:へ|に)(?:移動|スキップ|ジャンプ)|跳[到至转轉]+主?要?(?:內容|内容|导航|導覽)(?:區塊|区块)?|skip to .{2,20})/i;
const place =
  /^(?:現在位置|現在地|現在のページ|当前位置|您的位置|您现在的位置|目前位置|you are here)\s*[:：]/i;
const best =
  /^(?:最佳(?:瀏覽|浏览|觀看)|建議使用.{0,20}瀏覽|建议使用.{0,20}浏览|推奨(?:ブラウザ|環境)|best viewed)/i;
const counter =
  /^(?:累計|累计|本[頁页]|今日|總|总)?(?:(?:瀏覽|浏览|訪問|访问|點閱|点击|點擊|閱讀|阅读|參觀)(?:人次|人數|人数|次數|次数|量|數|数)|アクセス数|閲覧数|訪問者数|(?:page ?)?views|visitors|visits)\s*[:：]\s*[0-9０-９][0-9０-９,，]*(?:\s*(?:次|人次|人|回))?$|^(?:阅读|閱讀|点赞|點讚|赞|讚|在看|收藏|评论|評論|转发|轉發|いいね)[！!]?\s*[0-9０-９][0-9０-９,，.]*[万萬kK+]{0,2}$/i;
const code =
  /^(?:内部)?(?:資料|文書|管理|規程|整理|承認|登録|文件|档案|檔案|文档)(?:番号|編号|编号|編號|No\.?)\s*[:：]?\s*[A-Z0-9][A-Z0-9.\-_/]{2,24}$|^(?:doc(?:ument)?|ref(?:erence)?|form)\.?\s*(?:no\.?|number|id|#)\s*[:：]?\s*[A-Z0-9][A-Z0-9.\-_/]{2,24}$|^[A-Z]{1,5}\d{0,4}-[A-Z0-9-]{3,12}\s*[（(]\d{4}[./年]\d{1,2}[^）)]{0,8}[）)]$/i;

/** A switch of the page, a skip link, the place of the page, its visitors, the number that a file carries: never a heading. */
export function isPageLabel(text: string): boolean {
  const trimmed = text.trim();
  return (
    trimmed.length <= 100 &&
    [switches, skips, place, best, counter, code].some((pattern) => pattern.test(trimmed))
  );
}
