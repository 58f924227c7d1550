import type { Language } from "../../../model.ts";
import { rewrite, type Rewriting, whenMet } from "../../folds/rewriting.ts";
import { isChinese } from "../../reading.ts";
import { withMarks } from "../marks.ts";

/**
 * The lightest of rewordings undone, before anything else is read: words that only join a sentence to the one before, how often without a
 * number, what is needed or not, the state that something is in, which law governs. Expects text that is folded for comparison.
 */
export function lighten(text: string, language: Language): string {
  return rewrite(text, language === "ja" ? japanese : isChinese(language) ? chinese : english);
}

const row = (from: string, to: string): Rewriting => [whenMet(withMarks(from), "gu"), withMarks(to)];

const japanese: readonly Rewriting[] = [
  row(
    "(?<=^|[.] ?)(?:(?:これ|それ)に加えて|加えて|くわえて|そのほか|その上|そのうえ|ちなみに|言い?換えると|言い?換えれば|換言すると|換言すれば|要するに|なお|また|又|さらに),",
    "",
  ),
  row("不定時|折に触れ(?:て)?|時折|時おり|折々|ときおり", "時々"),
  row("不定期(?:に|で)", "時々"),
  row("(?:こ|そ)(?:のような|うした|ういった)(?=\\p{sc=Han}|[ァ-ヺ])", "この"),
  // 既定で and 初期設定では; 初期費用 is something else.
  row("(?:デフォルト|既定|標準|初期)の?(?:設定値?|状態|値)|デフォルト(?!ルール)", "既定"),
  row("(有効|無効|オン|オフ)(?:に(?:なって|設定されて)|化されて|とされて)(?:い|おり)?(?:る|ます)", "$1です"),
  row(
    "(?:は|が)?(?:不要(?:です|であ(?:る|り(?:ます)?)|とな(?:る|り(?:ます)?)|と(?:する|します))|必要(?:は|が)?(?:ありません|ございません|ない(?!場合|とき|限り|もの))|必要(?:では|で)(?:ありません|ない(?!場合|とき|限り|もの)))|(?:を|は)(?:必要とし|要し)(?:ません|ない(?!場合|とき|限り|もの))",
    "{not}{mustBe}",
  ),
  row(
    "(?:を|が)必要と(?:する|なる|される)(?=[\\p{sc=Han}ァ-ヺa-z])|を要する(?=[\\p{sc=Han}ァ-ヺa-z])",
    "が必要な",
  ),
  row("(?<=\\p{sc=Han}|[ァ-ヺー]),?その(?:他|ほか),?(?=他の)", "等,"),
  row(
    "(?<=手段|方法|手続|手続き|方式|経路)によら(?:ず(?:に)?|ないで)(?=[^.]{1,60}(?:ません|ない))",
    "以外で",
  ),
  row("コンタクト(?=を(?:取|と)[らりるっ]|(?:し|する)(?=[てた場際]))", "聯絡"),
  row("(?<=各[号項])に(?:掲げ|定め|規定す|記載す|示す?)る(?=[\\p{sc=Han}ァ-ヺ])", "の"),
  row("(?<=ユーザー?|利用者|会員|参加者|入居者)の(?:皆|みな)(?:様|さま|さん)方?", ""),
  // Whom it concerns may take part in it; what concerns a thing is of it.
  row(
    "(?<=\\p{sc=Han}|[ァ-ヺー])に(?:関わ|かかわ|拘わ)る(?=\\p{sc=Han}{2}|[ァ-ヺ]{2})(?!関係者|担当|従業|職員|社員|役員|会員|個人|法人|業者|事業者|スタッフ|メンバ)",
    "に係る",
  ),
  row(
    "(?<=\\p{sc=Han}{2})(?:を)?(?:さ?れ|し)て(?:いる|おり|い),?(?:か,?)?(?:さ?れ|し)ていない(?:か)?(?:は)?(?=に(?:は|も)?(?:かかわ|関わ|拘わ|拘)ら|を問わ)",
    "の有無",
  ),
  // 第三者への提供は,…提供しません names the same act twice.
  row(
    "への(\\p{sc=Han}{2})は,?(?=[^.]{0,60}(?<=[,\\p{sc=Han}ぁ-ん])\\1(?:は)?(?:いた)?(?:し|する|を行))",
    "には,",
  ),
  row("なくて(?:も)?(?:[よい良]い(?:です)?|(?:構|かま)(?:いません|わない)|結構です)", "{not}{mustBe}"),
  row("しなくても(?=,?[^,.]{0,20}(?:でき|可能))", "しなく"),
  row('(?<=["」』]|ボタン|リンク|アイコン|メニュー)を(?:選択|選ぶ|選ん|押す?)', "をクリック"),
  row("(?:ご|お)(\\p{sc=Han}{2})になれ(?:ます|る)", "$1できます"),
  row(
    "(?<=規約|契約|約款|条件|ポリシ)(?:に(?:は|対しては|ついては)|は),?([^,.]{1,12}法)(?:が|を)適用(?:され|し)(?:ます|る)",
    "は$1に準拠します",
  ),
  row(
    "(?<=(?:規約|契約|約款|条件|ポリシ)は,?)([^,.]{1,12}法)(?:に(?:従|したが)(?:い|って)|に基づ(?:き|いて)|により),?解釈され(?:ます|る)",
    "$1に準拠します",
  ),
];

const chinese: readonly Rewriting[] = [
  row(
    "(?<=^|[.] ?)(?:此外|另外|除此之外|除此以外|再者|与此同时|同时|加之|并且|而且|不仅如此|换句话说|换言之|也就是说|亦即|简言之|简而言之),",
    "",
  ),
  row(
    "(?<=^|[.] ?)(?:这|此)(?:就)?意味[着著],?(?!(?:您|用户|会员)?(?:已经?)?(?:同意|接受|放弃|许可|授权))",
    "",
  ),
  row("不定[时期]|(?<!\\d)不时(?!之)", "时而"),
  row("有(?:些|的)?时候|有时(?![间效段])|偶[尔而]|间或", "偶尔"),
  row("(?:也|亦|即)便", "即便"),
  row("(?<!如果|[若如])不(\\p{sc=Han}{2,4})(?:也|亦)(?:能够?|可以?)(?!能)", "无需$1可以"),
  row("(?:也|亦|即|便|就)(?:能够?|可以?)(?![能见否])", "可以"),
  row("只(?:需要?|须)(?=[^.]{1,30}可以)", "如"),
  row("只要(?=[^.]{1,30}可以)", "如"),
  row("[还另尚](?=需要|[需须])", ""),
  row("(?:处于|为|是)?(开启|关闭|启用|禁用|停用)(?:的)?状态", "$1"),
  row("不少(?!于)|许多|众多|诸多", "很多"),
  row("各种各样的?|各式各样的?|多种(?!语言|植)|各式|各类", "各种"),
  row("(?<!绝)大(?:多数|部分)", "多数"),
  row("在?(?:适当|合适)的?(?:时候|时机)", "适时"),
  row(
    "(?<!(?:您|用户|会员|顾客|读者|使用者)(?:可以?|得|有权)?)随时(?=(?:进行|对)?(?:派|抽|检|稽|查核|巡|更新|修|调整|公告|公布))",
    "时而",
  ),
  row('(?:选[择取中]|[点单][击选]|轻[触点])(?= ?["「『]|[^,.]{0,8}(?:按钮|选项|图标|链接|按键))', "点击"),
  row("现阶段|当前|现时|眼下|当下", "目前"),
  row("若干(?:个|项|种)?|有些(?!许)|一些", "某些"),
  row("(?:受|由|依|按)([^,.]{1,24}?法律?)的?(?:进行)?(?:管辖|规管|支配)", "适用$1"),
  row("以([^,.]{1,24}?法律?)(?:作)?为准据法", "适用$1"),
];

const occasionally = [
  "every (?:once in a while|now and (?:then|again)|so often)",
  "(?:once in a while|now and (?:then|again)|(?<!(?:amended|in force|varied|prevailing) )from time to time|at times|on occasions?|sometimes|occasionally)",
].join("|");

const english: readonly Rewriting[] = [
  row(
    "(?<=^|[.] )(?:also|in addition|additionally|furthermore|moreover|besides|further|what is more|in other words|to put it another way|put differently|that is(?: to say)?),",
    "",
  ),
  row("(?<=^|[.] )this means (?:that )?(?!you (?:agree|accept|consent|waive))", ""),
  row(`\\b(?:${occasionally})\\b`, " occasionally "),
  row(
    "\\b(?:in most (?:cases|instances)|most of the time|for the most part|more often than not)\\b",
    " usually ",
  ),
  row(
    "\\b(?:at (?:this|the present|the current) (?:time|moment|point(?: in time)?)|right now|as of now|for now)\\b",
    " currently ",
  ),
  row("\\b(?:a lot of|lots of|plenty of|a (?:large|great) number of)\\b", " many "),
  row(
    "\\b(?:a few|a couple of|a small number of)\\b(?! (?:days|weeks|months|years|hours|minutes))",
    " some ",
  ),
  row('\\bselect(?:ing)?(?:(?=")| (?=(?:the )?(?:\\w+ )?(?:button|link|icon)\\b))', "click "),
  row("\\b(?:there is no need|it is not (?:necessary|required)) (?:for you )?to\\b", "you do not have to"),
  row(
    "\\bwrite to us with (your|an?|any|the) (request|question|complaint|claim|objection|appeal|inquiry|enquiry|comment)",
    "send us $1 $2",
  ),
  row(
    "\\bno (?:fee|charge)s? (?:is|are|will be|shall be) (?:charged|made|levied)\\b(?= for)",
    "there is no charge",
  ),
  row("\\b(?:agree|are agreeing|agrees) to be (?:legally )?bound by\\b", "agree to"),
  row(
    "(?<=\\b(?:if you (?:may )?have|for|with) (?:any )?)(?:questions?|concerns?|comments?)(?:(?:,| or|, or| and) (?:questions?|concerns?|comments?|suggestions?|feedback))+ (?=(?:about|regarding|concerning|on|relating to)\\b)",
    "questions ",
  ),
  row(
    "\\b(the|this|our|your) application(?= (?:does not |do not )?(?:collects?|stores?|access(?:es)?|sends?|shares?|tracks?|transmits?|saves?|displays?|runs?|crashes)\\b)",
    "$1 app",
  ),
  row("\\b(mobile|web|desktop|phone|android|ios) application(s?)\\b", "$1 app$2"),
  // What stands under one modal twice: must be anonymous and must be taken.
  row("(?<=\\b(must|shall) (?!not\\b|only\\b)[^,.]{1,80}) and \\1 (?!not\\b|only\\b)", " and "),
  row("\\b(you|we|they)(?: d|[\"']d) (?=like to\\b)", "$1 would "),
  row("\\bwithout (?:having to |needing to )?(log|sign)g?ing (in|up)\\b", "without $1$2"),
  row(
    "\\byou (?:can|may) ([a-z]+(?: [a-z]+){0,4}?) without (?:having to |needing to |the need to )?(registering|subscribing|creating an account|registration|login|sign(?:in|up))(?= ?(?:[,.]|$))",
    "you do not have to $2 to $1",
  ),
  row(
    "(?:\\bthe )?((?<=the )laws? of [a-z]+(?: [a-z]+)?|\\b[a-z]+ laws?) (?:shall |will )?(?:apply|applies|governs?) (?:to )?(this|these|the) (agreement|terms|contract|policy)\\b",
    "$2 $3 is governed by $1",
  ),
  row("\\b(?:for (?:this|that|these) reasons?|as a consequence|hence|thus)\\b", " therefore "),
  row("\\b(?:are|shall be|will be) governed by\\b", "is governed by"),
  row("(?<=is governed by )the (?=laws? of)", ""),
];
