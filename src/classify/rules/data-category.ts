import type { Reading } from "../reading.ts";
import {
  collecting,
  data,
  frameOf,
  isEntry,
  protecting,
  says,
  saysOrStandsUnder,
  type Words,
} from "./frames.ts";
import { type Fact, type Rule, vocabularyRule } from "./rule.ts";

/** What is collected about a reader, beside what the law holds apart (`sensitive-data`). */
export const dataCategory: Rule = vocabularyRule(
  "data-category",
  "subject",
  [
    {
      key: "name",
      ja: "氏名|お名前|姓名|本名",
      zh: "姓名|真实姓名|昵称|名字",
      en: "(?:full |your |real )?names?",
    },
    {
      key: "address",
      ja: "(?<!メール)(?<!ip)住所|居所|郵便番号",
      zh: "(?:通讯|收货|住|家庭)?地址|住所|邮政编码",
      en: "(?:home|postal|street|mailing|billing) address(?:es)?",
    },
    {
      key: "email",
      ja: "(?:電子)?メールアドレス|eメールアドレス",
      zh: "(?:电子)?邮箱|电子邮件|电邮|邮件地址",
      en: "e-?mail address(?:es)?",
    },
    {
      key: "phone",
      ja: "電話番号|携帯番号|ファ(?:ク|ッ)ス番号",
      zh: "手机号码?|电话(?:号码)?|传真(?:号码)?|联络电话",
      en: "(?:tele)?phone numbers?|fax numbers?|mobile numbers?",
    },
    {
      key: "birth",
      ja: "生年月日|誕生日|年齢|性別",
      zh: "生日|出生(?:日期|年月日)|年龄|性别",
      en: "dates? of birth|birthdays?|birth dates?|age|gender",
    },
    {
      key: "work",
      ja: "勤務先|職業|会社名|役職|所属|年収|学歴|職歴",
      zh: "职业|工作单位|公司名称|职位|职务|收入|学历",
      en: "occupation|employer|job title|company name|income|education",
    },
    {
      key: "payment",
      ja: "支払(?:い)?情報|決済情報|購入履歴|取引履歴|注文履歴",
      zh: "支付信息|付款资料|交易(?:记录|信息)|购买记录|订单(?:信息|记录)",
      en: "payment (?:data|information|details)|billing (?:data|information)|purchase history|order history|transaction (?:data|history)",
    },
    {
      key: "device",
      ja: "端末(?:の)?(?:識別子|情報)|デバイス情報|広告識別子|機種|os の|ip ?アドレス|ブラウザ",
      zh: "设备(?:信息|标识|型号|识别码)|装置资料|ip ?地址|ip ?位址|广告标识|浏览器|操作系统|语言设置",
      en: "device (?:id(?:entifiers?)?|information|data|type)|advertising id(?:entifiers?)?|ip address(?:es)?|browser|operating system|screen size",
    },
    {
      key: "usage",
      ja: "閲覧履歴|利用(?:状況|履歴)|アクセスログ|検索履歴|操作の記録|行動履歴",
      zh: "浏览(?:记录|历史|轨迹)|使用(?:情况|记录)|搜索记录|日志|点击记录",
      en: "browsing (?:history|data)|usage (?:data|information)|log (?:data|files)|search history|viewing history|clickstream",
    },
    {
      key: "cookie",
      ja: "cookie|クッキ(?:ー)?|ウェブビーコン|webビーコン",
      zh: "cookies?|网络信标|像素标签",
      en: "cookies?|web beacons?|pixels?|local storage",
    },
    {
      key: "content",
      ja: "写真|動画|音声|録音|録画|投稿|メッセージ|通話",
      zh: "照片|相册|视频|语音|录音|通话(?:记录)?|通讯录|剪贴板|短信",
      en: "photos?|videos?|voice|recordings?|messages|contacts|calls|audio",
    },
    {
      key: "identifier",
      ja: "登録番号|識別番号|会員番号|識別子|ユーザ(?:ー)?id",
      zh: "登记号码|识别号码|会员编号|标识符|用户id",
      en: "registration numbers?|identification numbers?|identifiers?|member(?:ship)? numbers?|user id",
    },
  ],
  {
    isMeant,
    takesObject: true,
    about: {
      key: "collecting",
      ja: "取得|収集|お伺い|伺い|ご記入|入力(?:して)?いただ|記録し",
      zh: "收集|采集|获取|填写|提供(?=.{0,6}姓名)|搜集",
      en: "collect(?:s|ed|ing)?|gather(?:s|ed)?|we (?:ask for|record|receive|log)|you (?:provide|enter|submit)",
    },
  },
);

/** Something is data where it is collected, held or listed among data, in the sentence or under its heading. */
function isMeant(fact: Fact, reading: Reading): boolean {
  const frame = frameOf(reading, fact);
  const { voice, ahead, behind, word } = frame;
  if (elsewhere[voice].test(word + behind) || after[voice].test(ahead)) return false;
  if (says(frame, protecting)) return false;
  if (fact.key === "collecting") return saysOrStandsUnder(frame, data);
  if (saysOrStandsUnder(frame, strict)) return true;
  if (isEntry(reading) && /^(?:ブラウザ|浏览器|browser)/.test(word) && listed(reading) < 2) return false;
  if (isEntry(reading))
    return reading.around === "" || saysOrStandsUnder(frame, collecting) || listed(reading) > 1;
  return (
    !loose.has(fact.key) && (saysOrStandsUnder(frame, collecting) || says(frame, using)) && says(frame, data)
  );
}

/** How many kinds of data a text names: two of them are a list. */
function listed(reading: Reading): number {
  return new Set(dataCategory.facts(reading).map(({ key }) => key)).size;
}

/** Kinds whose words are at home everywhere: 職業, 年齢, メッセージ, videos, names. */
const loose: ReadonlySet<string> = new Set(["work", "birth", "content", "name"]);

const strict: Words = {
  ja: /(?:取得|収集|お伺い|入力|記入|登録|受信|記録|保存|提供)(?:し|する|いた|いただ|され|を|させ)|個人(?:情報|データ)|取得(?:情報|項目)|収集(?:項目|情報)|データ:/,
  zh: /收集|采集|搜集|填写|上传|个人(?:信息|资料|数据)|个资|隐私|(?:设备|标识)信息|向您发送|信息[:：（(]/,
  en: /\b(?:collect(?:s|ed|ing)?|gather(?:s|ed)?|we (?:ask for|record|receive|log|store|keep|hold|use)|you (?:provide|enter|submit|give)|personal (?:data|information)|data|sends? your)\b/,
};

const using: Words = {
  ja: /利用|使用|保存|送信|公開|提供|共有|連絡/,
  zh: /使用|保存|储存|存储|传送|发送|公开|提供|共享|浏览器设置/,
  en: /\b(?:us(?:e|es|ed|ing)|stor(?:e|es|ed)|kept|shar(?:e|es|ed)|cookies?)\b/,
};

/** 职业操守, 性别认同 are no data; an address may be one of the web. */
const elsewhere: Words = {
  ja: /^(?:職業(?:倫理|安定|訓練|紹介|選択)|所属(?:する|し)|性別(?:認同|にかかわ)|年齢(?:制限|確認)|投稿(?:を|は|が|欄|する|し|者|に|、|。|$)|取得(?:時|日|原価|により|するには)|収集(?:及び|または|又は)提供)/,
  zh: /^(?:职业(?:操守|道德|教育|培训|技能|健康|病|资格)|性别(?:认同|表达|平等|歧视)|地址栏|浏览器(?:中|开启)|视频会议|收入(?:来源|分成))/,
  en: /^(?:age (?:limit|group|rating)|messages? (?:us|of)|calls? (?:us|for|on)|names? (?:of (?:the|this)|and logo))/,
};

/** What makes the word another one: 電子郵件地址 is one address, 取締役が株式を取得 none. */
const after: Words = {
  ja: /(?:株式|資格|権利|承認|許可|認定|免許)(?:を|の|譲渡により)?$|譲渡により$|エラー$/,
  zh: /(?:网络|网|邮件|邮箱|官方(?:项目的?)?|官方社交)$/,
  en: /(?:domain|brand|product|company|trade|business|file|host|legal|common) $/,
};
