import { type Reading } from "../reading.ts";
import { voiceOf, type Fact, type Voice } from "./rule.ts";

/** What stands before and behind a fact in its own sentence, and that sentence with what it stands under. */
export interface Frame {
  readonly voice: Voice;
  readonly word: string;
  readonly ahead: string;
  readonly behind: string;
  readonly sentence: string;
  readonly around: string;
}

/** A sentence of a policy is rarely longer on either side of a word; what lies beyond says nothing of it. */
const reach = 200;

/** The frame in which a fact stands. */
export function frameOf({ plain, language, around }: Reading, { span: [start, end] }: Fact): Frame {
  const voice = voiceOf(language);
  const ahead = lastSentence(plain.slice(Math.max(0, start - reach), start), voice);
  const behind = firstSentence(plain.slice(end, end + reach), voice);
  const word = plain.slice(start, end);
  return { voice, word, ahead, behind, sentence: ahead + word + behind, around };
}

const ends: Readonly<Record<Voice, RegExp>> = {
  ja: /[。！？!?；;\n]/g,
  zh: /[。！？!?；;\n]/g,
  en: /[.!?;](?=\s|$)|\n/g,
};

function lastSentence(text: string, voice: Voice): string {
  const end = Array.from(text.matchAll(ends[voice])).at(-1);
  return end === undefined ? text : text.slice(end.index + 1);
}

function firstSentence(text: string, voice: Voice): string {
  const at = text.search(ends[voice]);
  return at === -1 ? text : text.slice(0, at);
}

/** One way of saying for each vocabulary. */
export type Words = Readonly<Record<Voice, RegExp>>;

/** Whether a sentence says one of these words. */
export function says({ voice, sentence }: Frame, words: Words): boolean {
  return words[voice].test(sentence);
}

/** The same, of the sentence or of what it stands under. */
export function saysOrStandsUnder(frame: Frame, words: Words): boolean {
  return says(frame, words) || words[frame.voice].test(frame.around);
}

/** Data of a person, in general words and by the things that policies list. */
export const data: Words = {
  ja: /情報|データ|個人|履歴|記録|ログ|cookie|クッキ|氏名|住所|アドレス|電話番号|映像|画像|写真|名簿|アカウント|パスワード|プロフィール|コンテンツ/,
  zh: /信息|资料|数据|个资|隐私|记录|纪录|cookie|姓名|地址|位址|邮箱|邮件|电话|手机号|照片|录音|档案|账户|账号|帐户|帐号|密码|内容/,
  en: /\b(?:data|information|records?|details|personal|cookies?|logs?|backups?|names?|address(?:es)?|(?:phone|card|account|identification|registration) numbers?|photos?|images?|footage|files?|accounts?|passwords?|profiles?|transcripts?|lists?|reports?)\b/,
};

/** Data that is collected, asked for or held. */
export const collecting: Words = {
  ja: /取得|収集|お伺い|伺い|ご?記入|ご?登録|入力|記録し|いただ(?:く|き)情報|個人(?:情報|データ)|受信|受け取|預か|測定|計測/,
  zh: /收集|采集|获取|获得|填写|登记|提供|搜集|记录|个人(?:信息|资料|数据)|个资|上传|读取|测量|监测/,
  en: /\b(?:collect(?:s|ed|ing)?|gather(?:s|ed)?|record(?:s|ed)?|receiv(?:e|es|ed)|measur(?:e|es|ed)|track(?:s|ed)?|logs?|logged|ask(?:s|ed)? for|provid(?:e|es|ed)|submit|enter|personal (?:data|information)|information|data)\b/,
};

/** Something that is handed to somebody. */
export const giving: Words = {
  ja: /提供|開示|お?渡し|共有|送信|送付|委託|見せ|公開|公表|閲覧させ|預け|転送|移転/,
  zh: /共享|提供|披露|转让|分享|委托|揭露|转交|传送|发送|传输|公开|公布|出售|贩售|交付|接收/,
  en: /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ure|ing)|pass(?:es|ed)?|provid(?:e|es|ed|ing)|transfer(?:s|red|ring)?|seen|sell(?:s|ing)?|sold|sen[dt]s?|give[ns]?|releas(?:e|ed)|access|receiv(?:e|es|ed)|visible|public(?:ly)?|engage|use|processed by|handled by)\b/,
};

/** The reader of a policy, by the names that policies give to readers. */
export const reader: Words = {
  ja: /お客|客様|利用者|ユーザ|会員|本人|あなた|皆様|皆さま|消費者|契約者|応募者|購入者|患者|株主|保護者|ライセンシー|ご自身|第三者の権利者/,
  zh: /您|你|用户|本人|会员|客户|消费者|信息主体|当事人|承租人|出租人|申请人|使用人|持卡人|学员|学生|患者|乘客|监护人|家长|他人|权利人/,
  en: /\b(?:you(?:r|rs)?|users?|customers?|members?|individuals?|data subjects?|tenants?|guests?|patients?|applicants?|guardians?|parents?|consumers?|subscribers?|residents?)\b/,
};

const provider: Words = {
  ja: /当社|当方|弊社|当行|当店|当チーム|当サイト|当団体|本会|運営者|事業者|我が社/,
  zh: /我们|我司|本公司|本网站|本平台|本商城|本行|本店|本应用|平台|开发者|经营者|维护者|提供商|供应商/,
  en: /\b(?:we|us|our|the (?:company|operator|provider|landlord)|provider)\b/,
};

/** Whether the one who acts in the words ahead is the publisher: it stands nearer than the reader, and nothing is asked of it. */
export function providerActs({ voice, ahead }: Frame): boolean {
  const text = ahead.replace(asked[voice], "").replace(together[voice], "").replace(addressed[voice], "");
  return lastOf(text, provider[voice]) > lastOf(text, reader[voice]);
}

/** 向我们, 要求我们; 当社に, 当社に対し; ask us to: there the publisher is asked. */
const asked: Words = {
  ja: /(?:当社|当方|弊社|当行|当店|事業者)(?:に|へ|が|の|から)/g,
  zh: /(?:向|要求|请求|由|让|令|与|对)(?:我们|我司|本公司|本网站|本平台|平台|本行)/g,
  en: /\b(?:ask|require|tell|request|from|to|that|let|oblige) (?:us|our|we|the company)\b/g,
};

/** ユーザに通知することなく, 通知您: the reader hears of it and does nothing. */
const addressed: Words = {
  ja: /(?:お客(?:さま|様)|利用者|ユーザー?|会員|本人|契約者)(?:に|へ|を)/g,
  zh: /(?:通知|告知|向|为|给)(?:您|你|用户|会员|客户)/g,
  en: /\b(?:notify|tell|inform|to|for) (?:you|users|customers|members)\b/g,
};

/** 用户与平台均可: both act. */
const together: Words = {
  ja: /(?<=(?:お客さま|お客様|利用者|会員)(?:と|および|及び|又は|または))(?:当社|当方|弊社)/g,
  zh: /(?<=(?:用户|您|会员)(?:与|和|或|及))(?:我们|本公司|平台)/g,
  en: /(?<=\b(?:you|users|customers) (?:and|or) )(?:we|us)\b/g,
};

function lastOf(text: string, words: RegExp): number {
  const all = Array.from(text.matchAll(new RegExp(words.source, "g")));
  return all.at(-1)?.index ?? -1;
}

/** People who are not to be harassed, told apart or left out: 年龄、国籍 there are no data about anybody. */
export const protecting: Words = {
  ja: /差別|嫌がらせ|ハラスメント|問わず|かかわらず/,
  zh: /歧视|骚扰|无论|不论|不分/,
  en: /harass|discriminat|regardless|restricted according|irrespective/,
};

/** A line of a list or a table: too short for a verb, so that it means what it stands under. */
export function isEntry({ plain }: Reading): boolean {
  return plain.length <= longestEntry && !/[。.](?:\s|$)|(?:ます|する|した)$/.test(plain);
}

const longestEntry = 40;
