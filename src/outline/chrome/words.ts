/**
 * What pages print around a text, by language: labels of buttons and folds, languages, notices of the browser and of the
 * publisher. A word stands here when it is a whole line on pages of many publishers and no heading of a policy.
 */
const buttons: readonly string[] = [
  // ja
  "別ウィンドウで開く 別ウィンドウで開きます 別ウインドウで開きます 新しいウィンドウで開く 新しいウィンドウで開きます 新規ウィンドウで開きます (別ウィンドウで開く) 外部サイトへ移動します 閉じる 開閉 詳細表示 詳細を表示 詳細を見る 詳しく見る 詳細はこちら 続きを読む もっと見る もっと読む すべて表示 すべて開く すべて閉じる 折りたたむ 展開する メニューを開く メニューを閉じる サイト内検索 サイトマップ  ページトップ ページトップへ ページトップへ戻る ページの先頭へ ページの先頭へ戻る このページの先頭へ このページのトップへ トップへ戻る トップへ 先頭へ 先頭へ戻る 上へ戻る 上に戻る 目次へ戻る 前のページへ 次のページへ 印刷する このページを印刷する 印刷用ページ シェア シェアする ツイート ツイートする 本文へ 本文へスキップ 本文へ移動 メインコンテンツへスキップ コピーする リンクをコピー PDFダウンロード PDFをダウンロード 言語を選択 文字サイズ  お問い合わせはこちら 役に立った 役に立たなかった フィードバックを送信 フィードバックを送る フィードバックする ご意見を送る このページの先頭に戻る ページの先頭に戻る ページの先頭 ページのトップへ ページのトップに戻る ページトップに戻る このページのトップに戻る トップに戻る TOPへ TOPへ戻る TOPに戻る PAGETOP メインコンテンツへ移動 コンテンツへ移動",
  // zh-Hans
  "发送反馈 提交反馈 返回页首 回到页首 返回首部 在新窗口打开 在新窗口中打开 在新标签页中打开 关闭 展开全部 全部展开 收起全部 了解更多 了解更多信息 了解详情 查看更多 查看详情 查看全部 显示更多 阅读更多 阅读全文 返回顶部 回到顶部 返回首页 网站首页 站内搜索  登录/注册 免费注册 打印本页 分享到 下载PDF 站点地图 网站地图 站点区域 网站导航 站点导航 选择语言 跳到主要内容 跳转到主要内容 上一页 下一页 上一篇 下一篇 我已阅读并同意 扫一扫",
  // zh-Hant
  "回頁首 返回頁首 返回頂端 回最上方 回上方 回上頁 跳到主要內容區塊 跳至主要內容區塊 另開新視窗 在新視窗開啟 關閉 展開 收合 收起 展開全部 全部展開 瞭解更多 了解更多 了解詳情 查看更多 顯示更多 閱讀更多 閱讀全文 回到頂端 回頂端 回到頁首 返回頂部 返回首頁 回首頁 主選單 站內搜尋 友善列印 網站導覽 網站地圖 選擇語言 跳到主要內容 跳至主要內容 上一頁 下一頁",
  // en
  "opens in a new window|opens in a new tab|opens in new window|opens in new tab|external link|close|expand|collapse|expand all|collapse all|show more|show less|show details|view more|view details|see more|see less|learn more|read more|find out more|main menu|toggle navigation|back|back to top|go to top|top of page|return to top|scroll to top|jump to top|skip to content|skip to main content|skip navigation|print this page|print page|share this page|tweet|download pdf|site feedback|site map|sitemap|site area|select language|choose language|select your region|change region|send feedback|give feedback|submit feedback|page top|accept all|accept cookies|reject all|get started|contact sales",
];

/** Labels of buttons that are also headings of some policies (同意, 共有, Feedback): chrome only with other evidence. */
const doubtful: readonly string[] = [
  "Facebook Twitter X LINE Instagram YouTube TikTok LinkedIn note はてなブックマーク すべて許可 すべて拒否 拒否する 許可する 設定する 共有 同意 同意する 同意しない はい いいえ 大 中 小 標準 言語 ホーム ダウンロード フィードバック 検索 会員登録 新規登録 ログイン ログアウト 印刷 開く 戻る もどる すすむ わかりました OK 前へ 次へ メニュー トップページ ピックアップ お問い合わせ お問い合わせ先 よくあるご質問 ヘルプ 会社概要 採用情報 ニュース ニュースリリース 企業情報 お知らせ サービス 製品 料金 資料請求 お見積り カート お気に入り",
  "导航 更多 更多信息 登录 注册 分享 下载 反馈 意见反馈 站点反馈 网站反馈 同意 不同意 打印 语言 退出 搜索 首页 返回 菜单 展开 收起 联系我们 关于我们 帮助 帮助中心 客服 新闻 产品 服务 购物车 是 否 有帮助 没有帮助 我知道了 知道了 收藏 点赞 在看 确定 取消 全部接受 全部拒绝 微信 微博 抖音 小红书",
  "分享 登入 註冊 登出 列印 下載 語言 搜尋 首頁 選單 意見回饋 聯絡我們 關於我們 常見問題 最新消息 產品 服務 購物車 確定 取消 我知道了",
  "home|search|print|share|download|feedback|language|yes|no|accept|decline|more|menu|register|sign in|sign up|log in|login|log out|navigation|open|top|previous|next|my account|cart|contact|contact us|about|about us|help|faq|news|products|services|support|blog|careers|pricing",
];

const languages =
  "日本語|にほんご|English|英語|中文|简体中文|簡体中文|中文（简体）|中文(简体)|中文 (简体)|繁體中文|繁体中文|中文（繁體）|中文(繁體)|中文 (繁體)|正體中文|한국어|韓国語|Deutsch|Français|Français (Canada)|Español|Español (Latinoamérica)|Italiano|Português|Português (Brasil)|Português do Brasil|Nederlands|Polski|Русский|Türkçe|العربية|עברית|ไทย|Tiếng Việt|Bahasa Indonesia|Bahasa Melayu|Svenska|Dansk|Norsk|Suomi|Čeština|Magyar|Ελληνικά|Română|Українська|हिन्दी|EN|JP|JA|CN|TW|ZH|KR|English (US)|English (UK)|日本語 (日本)|日本|中国|台灣|台湾|香港|Japan|United States|China|Taiwan|Hong Kong|Global";

/** Headings of the lists of links that stand behind a text. */
const linkLists =
  "その他のリンク|関連リンク|関連情報|関連ページ|関連サイト|関連コンテンツ|関連記事|関連資料|関連規約|関連ドキュメント|関連するページ|その他の規約|その他の情報|おすすめ|おすすめ情報|おすすめコンテンツ|あわせて読みたい|ピックアップ|お知らせ一覧|人気の記事|サイトメニュー|フッターメニュー|企業情報|ソーシャルメディア|公式SNS|SNS|其他链接|相关链接|相关内容|相关文档|相关推荐|相关阅读|友情链接|快速链接|快速入口|推荐阅读|热门推荐|为您推荐|关于我们|新闻中心|帮助中心|关注我们|其他連結|相關連結|相關內容|相關文件|推薦閱讀|快速連結|友站連結|關於我們|related links|other links|related|related information|related pages|related documents|related content|related articles|useful links|quick links|more links|more information|you might also like|resources|footer|about us|company|legal|products|support|follow us";

const folds: readonly string[] = [
  "詳細表示 詳細を表示 詳細を見る 詳しく見る 続きを読む もっと見る もっと読む 開く 開閉 展开 展開 查看更多 查看详情 了解更多 了解更多信息 了解详情 瞭解更多 顯示更多 显示更多 阅读更多 閱讀更多 阅读全文",
  "learn more|show more|read more|see more|view more|show details|view details|find out more|expand|see details|more",
];

const words = read(buttons);
const foldWords = read(folds);
const doubtfulWords = read(doubtful);
const languageNames: ReadonlySet<string> = new Set(languages.split("|").map(fold));
const linkListWords: ReadonlySet<string> = new Set(linkLists.split("|").map(fold));

/** Whether a line is the label of a button or a fold, an arrow beside it or not. */
export function isButton(text: string): boolean {
  return isOf(words, bare(text));
}

/** Whether a line unfolds the rest of a section: 詳細表示, 展开, Show more, ^. */
export function isFoldButton(text: string): boolean {
  return isOf(foldWords, bare(text)) || /^[\s^˄˅▲▼△▽＋+]{1,4}$/.test(text.trim());
}

/** Whether a line may be the label of a button, and may be a heading. */
export function isDoubtfulButton(text: string): boolean {
  return isOf(doubtfulWords, bare(text));
}

/** 同意する, 全部接受, Accept all: the answer that a banner asks for. */
export function isConsent(text: string): boolean {
  return /^(?:すべて|全て|全部)?(?:の?(?:Cookie|クッキー)を)?(?:同意(?:する)?|許可(?:する)?|受け入れる|接受|允许|OK|わかりました|我知道了|accept(?: all)?(?: cookies)?|allow(?: all)?|got it|i agree)$/i.test(
    text.trim(),
  );
}

/** `我已阅读并同意`, `利用規約に同意する`, `I agree to the Terms of Use.`: the words of a box to be ticked. */
export function isTick(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= longestTick && tick.test(trimmed);
}

const longestTick = 70;
const tick =
  /^[□☐☑✓✔\s]*(?:我已?(?:经|經)?(?:仔细|仔細|詳細|充分|完整)?(?:阅读|閱讀|详阅|詳閱|知悉|了解)[^。]*|[^。、]{0,24}(?:に同意(?:する|します)|を(?:確認|理解)し(?:、)?同意(?:する|します))|i (?:have read(?: and (?:understood|accept|agree to))?|agree (?:to|with)|accept|consent to) .{0,60})$/i;

/** Whether a line is arrows and carets alone: `^`, `↑`, `→`, `▼`. */
export function isSign(text: string): boolean {
  // …… in a line of its own stands for what a text leaves out.
  return /^(?!…{2,}$)[\s^˄˅↑↓→←↗»›>＞«‹<＜▲▼△▽▶►◀◄＋+−×✕✖|｜/／…·•]{1,8}$/u.test(text.trim());
}

/** A short label with an arrow behind it: `お問い合わせ →`, `Contact us ›`. */
export function isArrowLabel(text: string): boolean {
  return /^[^。．.！？＜<《〈【「]{1,24}\s*[→↗»›▶►＞]\s*$/.test(text.trim());
}

/** 日本, Japan: in a list of languages the page of a country, in a text a place. */
export function isPlaceName(text: string): boolean {
  return /^(?:日本|中国|台灣|台湾|香港|Japan|United States|China|Taiwan|Hong Kong|Global)$/i.test(
    text.trim(),
  );
}

export function isLanguageName(text: string): boolean {
  return isOf(languageNames, text);
}

export function isLinkListTitle(text: string): boolean {
  return linkListWords.has(fold(bare(text)).replace(/^[■●◆▼【]|】$/g, ""));
}

/** `Explore all legal notices`, `他の規約を見る`, `查看更多政策`: leads to other papers, as no section of one is named. */
export function isReadingInvitation(text: string): boolean {
  return text.length <= 60 && invitesToRead.test(text.trim());
}

const invitesToRead =
  /^(?:(?:explore|see|view|browse|read|review|discover)\b.{0,30}\b(?:notices|policies|documents|terms|agreements|pages|resources|guidelines)|.{0,16}(?:規約|ポリシー|方針|規程|書類|ページ|文書)(?:等|など)?(?:を|も)(?:あわせて)?(?:見る|読む|確認する|ご覧ください|お読みください)|(?:查看|浏览|瀏覽|阅读|閱讀|了解|瞭解)(?:更多|其他|其它|全部|所有|相关|相關)?(?:的)?.{0,8}(?:政策|条款|條款|协议|協議|声明|聲明|文件|规则|規則))$/i;

/** `関連する規約`, `相关政策`, `Related policies`: over links alone, the end of the page. */
export function namesOtherPapers(text: string): boolean {
  return isLinkListTitle(text) || otherPapers.test(text.trim());
}

const otherPapers =
  /^(?:(?:関連(?:する)?|その他の?|他の)(?:規約|ポリシー|方針|規程|文書|ページ|リンク)(?:等|一覧|集)?|(?:相关|相關|其他|其它|更多)(?:的)?(?:政策|条款|條款|协议|協議|文件|链接|連結|声明|聲明|法律文件)|(?:related|other|more|additional)(?: legal)? (?:policies|terms|documents|notices|agreements))$/i;

const notices: readonly RegExp[] = [
  /javascript/i,
  /(?:対応|推奨)ブラウザ|お使いのブラウザ.{0,20}(?:対応|サポート)|浏览器版本过低|您的浏览器|瀏覽器版本|browser is (?:not supported|out of date)|enable cookies/i,
  /(?:このページ|この記事|この情報|この回答|この内容|この説明)は(?:お?役に立ち|参考になり)|(?:本页|此页|本頁|此頁|本文|此页面|此頁面|本页面|本頁面|该页面|这篇文章|這篇文章|这些信息|這些資訊|以上信息|以上内容|以上內容|(?:这个?|這個?|此|本|该|該)(?:网页|網頁|内容|內容|文档|文件|说明|說明)).{0,8}(?:有帮助|有幫助|有用)|(?:did this (?:page|article) help|(?:was|is) this (?:page|article|information|content|answer) (?:helpful|useful))/i,
  /^(?:still have (?:any )?questions|(?:have )?(?:more|other|any other) questions|need (?:more |further )?help|didn'?t find .{4,30}|お困りですか|解決しましたか|(?:問題|疑問)は解決しましたか|还有(?:其他)?(?:问题|疑问)|仍需(?:要)?帮助|仍需(?:要)?協助|還有(?:其他)?(?:問題|疑問))[^。.]{0,12}[?？]$/i,
];
const imprint =
  /^(?:©|\(c\)\s*(?:copyright|(?:19|20)\d\d)|copyright\b(?!\s+(?:notice|policy|infring|law|owner|in\b|of\b|and\b|agent|complaint|claim))|コピーライト)|all rights reserved\.?$|^.{0,30}(?:版权所有|版權所有|著作権所有)|(?:ICP\s*[备備证]|公网安备|京公网|网备)|^(?:federally insured by (?:the )?NCUA|member FDIC|equal housing (?:lender|opportunity))\b/i;

/** `この情報は役に立ちましたか？`: no text asks that, and behind it there is none. */
export function isRating(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= 60 && notices.slice(2).some((notice) => notice.test(trimmed));
}

/** `@include('footer')`, `{% extends "base" %}`: what the program that makes the page reads. */
export function isTemplateCall(text: string): boolean {
  return /^(?:@(?:include(?:If|When)?|extends|(?:end)?section|yield|stack|(?:end)?push|csrf|(?:end)?if|(?:end)?foreach|(?:end)?php|component)\b\s*(?:\([^()]*\))?;?|\{%-?\s[^{}]*%\}|\{\{[>#/-]\s?[\w./-]+\s?\}\})$/.test(
    text.trim(),
  );
}

/** A notice of the browser or of the page's software: `JavaScriptを有効にして…`, `Was this page helpful?`. */
export function isPageNotice(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= 140 && notices.some((notice) => notice.test(trimmed));
}

/** ©, 版权所有, 沪ICP备: the publisher's imprint in a footer. */
export function isImprint(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= 160 && imprint.test(trimmed);
}

const breadcrumb = /^[^。！？]{1,40}(?:\s*[>＞›»/／|｜]\s*[^。！？>＞›»/／|｜]{1,40}){1,6}$/;
const home =
  /^(?:ホーム|トップ|TOP|HOME|top|home|Home|Top|首页|首頁|トップページ|サイトトップ|法人のお客さま|個人のお客さま|主页)/;

/** ホーム > 会社情報 > プライバシーポリシー. */
export function isBreadcrumb(text: string): boolean {
  const trimmed = text.trim();
  return breadcrumb.test(trimmed) && (home.test(trimmed) || /[>＞›»]/.test(trimmed)) && trimmed.length <= 120;
}

/** `3`, `- 3 -`, `3 / 12`, `Page 3 of 12`, `第3页 共12页`: a page's number. */
export function isPageNumber(text: string): boolean {
  if (!/[\d０-９]/.test(text)) return false;
  return /^(?:[-–—―─ー‐－~〜]\s*[\d０-９]{1,4}\s*[-–—―─ー‐－~〜]|p\.\s?\d{1,4}|\d{1,4}\s+of\s+\d{1,4}|\d{1,4}\s*[/／]\s*\d{1,4}(?:\s*(?:ページ|页|頁))?|page\s+\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|第\s?\d{1,4}\s?[页頁](?:\s*[/，,]?\s*共\s?\d{1,4}\s?[页頁])?|\d{1,4}\s*(?:ページ|頁|页))$/i.test(
    text.trim(),
  );
}

function read(lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(list.includes("|") ? "|" : " ")).map(fold));
}

/** No word of a list is longer; most lines of a text are, and need no folding. */
const longestWord = 30;

function isOf(words: ReadonlySet<string>, text: string): boolean {
  return text !== "" && text.length <= longestWord && words.has(fold(text));
}

function bare(text: string): string {
  if (text.length > 2 * longestWord) return text;
  return text.trim().replace(/^[\s▲▼△▽▶►»›>＞+＋^↑→]+|[\s▲▼△▽▶►»›>＞+＋^↑→←…]+$/gu, "");
}

function fold(text: string): string {
  if (/^[a-z0-9\u3041-\u3096\u30A1-\u30FA\u30FC\u4E00-\u9FFF]*$/.test(text)) return text;
  return text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}
