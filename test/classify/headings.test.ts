import { expect, test } from "vitest";
import type { Language } from "../../src/index.ts";
import { compareSentences } from "./judged.ts";

/** Headings over the same text, and numbers that somebody typed before a paragraph. */
const cases: readonly [verdict: "editorial" | "substantive", Language, before: string, after: string][] = [
  // The name says the opposite of what stands under it.
  ["substantive", "ja", "### 許可事項\n\n- 撮影\n- 録音", "### 禁止事項\n\n- 撮影\n- 録音"],
  ["substantive", "ja", "### 必須項目\n\n- 氏名\n- 住所", "### 任意項目\n\n- 氏名\n- 住所"],
  [
    "substantive",
    "ja",
    "### 職員 (派遣職員含む。)\n\n監督します。",
    "### 職員 (派遣職員除く。)\n\n監督します。",
  ],
  ["substantive", "ja", "### 会員の義務\n\n- 会費の納入", "### 本会の義務\n\n- 会費の納入"],
  ["substantive", "zh-Hans", "### 我们收集的信息\n\n- 姓名", "### 我们共享的信息\n\n- 姓名"],
  ["substantive", "zh-Hant", "### 允許的行為\n\n- 拍照", "### 禁止的行為\n\n- 拍照"],
  ["substantive", "en", "### Permitted uses\n\n- taking photos", "### Prohibited uses\n\n- taking photos"],
  ["substantive", "en", "### Information we share\n\n- name", "### Information you share\n\n- name"],
  // Whom it holds for, when or whether.
  ["substantive", "ja", "### 利用目的\n\n- 発送", "### 利用目的（会員の場合）\n\n- 発送"],
  ["substantive", "ja", "### 電話番号\n\n連絡に使います。", "### 電話番号（任意）\n\n連絡に使います。"],
  ["substantive", "zh-Hans", "### 退款\n\n七日内退还。", "### 退款（仅限会员）\n\n七日内退还。"],
  ["substantive", "en", "### Deposit\n\nYou pay £10.", "### Deposit (optional)\n\nYou pay £10."],
  [
    "substantive",
    "en",
    "### Fees\n\nFees are due monthly.",
    "### Fees for small plots\n\nFees are due monthly.",
  ],
  ["substantive", "ja", "## 料金\n\n料金は毎月納めます。", "## 団体の料金\n\n料金は毎月納めます。"],
  ["substantive", "en", "### Fees\n\nFees are due monthly.", "### Fees for members\n\nFees are due monthly."],
  ["editorial", "en", "### Fees\n\nFees are due monthly.", "### Fees and payment\n\nFees are due monthly."],
  ["editorial", "ja", "### 利用目的\n\n- 発送", "### 個人情報の利用目的\n\n- 発送"],
  // Another thing, in a heading that is set in bold.
  [
    "substantive",
    "en",
    "**Pool**\n\nChildren come with an adult.",
    "**Sauna**\n\nChildren come with an adult.",
  ],
  [
    "substantive",
    "ja",
    "**プール**\n\n受付で料金を支払ってください。",
    "**体育館**\n\n受付で料金を支払ってください。",
  ],
  ["substantive", "zh-Hans", "**游泳池**\n\n进入时须出示会员证。", "**健身房**\n\n进入时须出示会员证。"],
  // A line that states who or what something is.
  ["substantive", "ja", "### 責任者　佐藤一郎\n\n管理します。", "### 責任者　田中次郎\n\n管理します。"],
  ["substantive", "zh-Hans", "### 受托方：绿叶印刷厂\n\n印刷会刊。", "### 受托方：青山印刷厂\n\n印刷会刊。"],
  ["substantive", "zh-Hant", "### 聯絡人：王小明\n\n管理。", "### 聯絡人：李大同\n\n管理。"],
  [
    "substantive",
    "en",
    "### Processor: Reef Printing\n\nIt prints.",
    "### Processor: Cove Printing\n\nIt prints.",
  ],
  // Another name for the same.
  ["editorial", "en", "### What you must not do\n\n- smoke", "### Prohibited conduct\n\n- smoke"],
  ["editorial", "ja", "### してはならないこと\n\n- 喫煙", "### 禁止事項\n\n- 喫煙"],
  ["substantive", "zh-Hans", "### 不得从事的行为\n\n- 吸烟", "### 可以从事的行为\n\n- 吸烟"],
  ["editorial", "ja", "### 未成年の利用\n\n同意が必要です。", "### 子どもの利用\n\n同意が必要です。"],
  ["editorial", "ja", "### 収集する情報\n\n- 氏名", "### 取得する情報\n\n- 氏名"],
  ["editorial", "zh-Hans", "### 我们如何使用信息\n\n用于开具收据。", "### 信息的使用方式\n\n用于开具收据。"],
  ["editorial", "en", "### Your rights\n\n- to see your file", "### Rights of users\n\n- to see your file"],
  ["editorial", "en", "### How we collect data\n\n- by post", "### How we obtain data\n\n- by post"],
  // A number is how a paragraph is cited, a measure what it says.
  ["editorial", "en", "3.1.5 You agree to the rules.", "3.1.6 You agree to the rules."],
  ["editorial", "ja", "2.1 利用者は、規約に同意します。", "2.2 利用者は、規約に同意します。"],
  ["substantive", "ja", "2.1 倍の料金を支払います。", "2.2 倍の料金を支払います。"],
  ["substantive", "en", "2.1 times the fee is due.", "2.2 times the fee is due."],
  [
    "editorial",
    "en",
    "- First, that you sign.\n- Second, that your work is yours.\n- Third, that it follows the rules.",
    "- First, that you sign.\n- Second, that it follows the rules.\n- Third, that your work is yours.",
  ],
  // The same members, counted otherwise.
  [
    "editorial",
    "ja",
    "1：鍵は、受付で借ります。\n2：鍵は、当日に返します。",
    "(1) 鍵は、受付で借ります。\n(2) 鍵は、当日に返します。",
  ],
  [
    "editorial",
    "zh-Hans",
    "首先，船只应登记。\n其次，船只应投保。\n第三，船只应年检。",
    "（1）船只应登记。\n（2）船只应投保。\n（3）船只应年检。",
  ],
  [
    "editorial",
    "en",
    "We ask two things: first, that the boat is yours; second, that it is insured.",
    "We ask two things: (a) that the boat is yours; (b) that it is insured.",
  ],
  [
    "substantive",
    "en",
    "We proceed as follows: first, we write to you; second, we tow the boat.",
    "We proceed as follows: we write to you; we tow the boat.",
  ],
  [
    "substantive",
    "en",
    "The sale pays: first, the mooring; second, the repairs.",
    "The sale pays: first, the repairs; second, the mooring.",
  ],
  // A number that counts something is none of a paragraph.
  ["substantive", "zh-Hans", "1.5 米以下儿童不得入内。", "1.2 米以下儿童不得入内。"],
  ["substantive", "zh-Hans", "1.5 小时的课程应付费。", "2.5 小时的课程应付费。"],
  ["substantive", "ja", "1.5 平方メートルの区画を貸す。", "2.5 平方メートルの区画を貸す。"],
];

test.each(cases)("%s: %s: %j / %j", async (verdict, language, before, after) => {
  expect((await compareSentences(language, before, after)).materiality).toBe(verdict);
  expect((await compareSentences(language, after, before)).materiality).toBe(verdict);
});

/** Headings that stand in the text: in bold, in brackets, behind a sign or a number, in a line of their own. */
const heads: readonly [verdict: "editorial" | "substantive", Language, before: string, after: string][] = [
  [
    "editorial",
    "ja",
    "■ ご来館について\n館内では静かにしてください。",
    "■ ご来館時のお願い\n館内では静かにしてください。",
  ],
  [
    "editorial",
    "ja",
    "【返却について】本は2週間以内にお返しください。",
    "【返却期限】本は2週間以内にお返しください。",
  ],
  [
    "editorial",
    "ja",
    "第3条（鍵の取扱い）\n会員は、鍵を複製してはならない。",
    "第3条（鍵）\n会員は、鍵を複製してはならない。",
  ],
  ["editorial", "ja", "☆当日ご持参いただくもの\n●受付票\n●上履き", "☆当日の持ち物\n●受付票\n●上履き"],
  [
    "editorial",
    "zh-Hans",
    "第二章 更衣柜的使用\n\n更衣柜当日有效。",
    "第二章 更衣柜使用须知\n\n更衣柜当日有效。",
  ],
  ["editorial", "zh-Hans", "**会议**\n\n会议每月召开一次。", "**会议和决议**\n\n会议每月召开一次。"],
  [
    "editorial",
    "zh-Hant",
    "【違規處理】借用人逾期未還者，停借一個月。",
    "【罰則】借用人逾期未還者，停借一個月。",
  ],
  [
    "editorial",
    "en",
    "**Paying Bills**\n\nPayment of bills is due within 14 days.",
    "**Payment of Bills**\n\nPayment of bills is due within 14 days.",
  ],
  [
    "editorial",
    "en",
    "**Noise.** Engines must be off after nine.",
    "**Engine noise.** Engines must be off after nine.",
  ],
  [
    "editorial",
    "en",
    "**How long we keep your data**\nWe keep it for two years.",
    "**Retention of your data**\nWe keep it for two years.",
  ],
  [
    "editorial",
    "en",
    "1. **Dogs** Dogs must be kept on a lead.",
    "1. **Bringing your dog** Dogs must be kept on a lead.",
  ],
  // Whom and when it concerns is said nowhere else.
  [
    "substantive",
    "ja",
    "■ ご来館について\n館内では静かにしてください。",
    "■ 団体のご来館について\n館内では静かにしてください。",
  ],
  [
    "substantive",
    "ja",
    "【返却について】本は2週間以内にお返しください。",
    "【夜間の返却について】本は2週間以内にお返しください。",
  ],
  [
    "substantive",
    "zh-Hant",
    "【違規處理】借用人逾期未還者，停借一個月。",
    "【假日違規處理】借用人逾期未還者，停借一個月。",
  ],
  [
    "substantive",
    "en",
    "**Noise.** Engines must be off after nine.",
    "**Noise on Sundays.** Engines must be off after nine.",
  ],
  [
    "substantive",
    "en",
    "### Moorings\n\nBoats must show a number.",
    "### Visitors' moorings\n\nBoats must show a number.",
  ],
  [
    "substantive",
    "ja",
    "■ 役員の義務\n会費を納める義務を負います。",
    "■ 会員の義務\n会費を納める義務を負います。",
  ],
  [
    "substantive",
    "zh-Hans",
    "**手机号**\n\n我们使用该信息为您登录。",
    "**身份证号**\n\n我们使用该信息为您登录。",
  ],
  ["editorial", "zh-Hans", "**手机号**\n\n我们使用手机号为您登录。", "**登录**\n\n我们使用手机号为您登录。"],
  [
    "substantive",
    "en",
    "**Legal basis:** We rely on your consent to post it.",
    "**Purpose:** We rely on your consent to post it.",
  ],
  // A line of a list, a label of a register, a value, and what a sentence says of what it names.
  [
    "substantive",
    "ja",
    "次の情報を取得します。\n\nメールアドレス\n\n取得した情報は1年間保管します。",
    "次の情報を取得します。\n\n電話番号\n\n取得した情報は1年間保管します。",
  ],
  ["substantive", "ja", "利用目的：当会は、会報を発送します。", "提供先：当会は、会報を発送します。"],
  ["substantive", "en", "Purpose: We send you the bulletin.", "Recipients: We send you the bulletin."],
  [
    "substantive",
    "en",
    "We collect your name.\n\nWe keep it for a year.",
    "We collect your address.\n\nWe keep it for a year.",
  ],
  [
    "substantive",
    "zh-Hans",
    "我们如何收集您的信息\n\n我们在您注册时收集。",
    "您如何收集您的信息\n\n我们在您注册时收集。",
  ],
];

test.each(heads)("within the text, %s: %s: %j / %j", async (verdict, language, before, after) => {
  expect((await compareSentences(language, before, after)).materiality).toBe(verdict);
  expect((await compareSentences(language, after, before)).materiality).toBe(verdict);
});
