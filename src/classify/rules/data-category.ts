import { vocabularyRule, type Rule } from "./rule.ts";

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
    about: {
      key: "collecting",
      ja: "取得|収集|お伺い|伺い|ご記入|入力(?:して)?いただ|記録し",
      zh: "收集|采集|获取|填写|提供(?=.{0,6}姓名)|搜集",
      en: "collect(?:s|ed|ing)?|gather(?:s|ed)?|we (?:ask for|record|receive|log)|you (?:provide|enter|submit)",
    },
  },
);
