import { expect, test } from "vitest";
import type { Language } from "../../src/index.ts";
import { compareSentences } from "./judged.ts";

/** Sentences that point at what stands ahead of them: what they say depends on where they stand. */
const cases: readonly [verdict: "editorial" | "substantive", Language, before: string, after: string][] = [
  [
    "substantive",
    "ja",
    "当館は、氏名および住所を取り扱います。これらの情報の提供がない場合には、貸出しを受けられないことがあります。\n\n当館は、健康に関する情報を取得するときは、同意を得ます。",
    "当館は、氏名および住所を取り扱います。\n\n当館は、健康に関する情報を取得するときは、同意を得ます。これらの情報の提供がない場合には、貸出しを受けられないことがあります。",
  ],
  [
    "editorial",
    "ja",
    "当館は、氏名および住所を取り扱います。休館日は掲示板に掲示します。\n\n当館は、図書を貸し出します。",
    "当館は、氏名および住所を取り扱います。\n\n当館は、図書を貸し出します。休館日は掲示板に掲示します。",
  ],
  // The paragraph ahead, whose breach it speaks of.
  [
    "substantive",
    "zh-Hans",
    "读者应当保持安静。\n\n读者不得在馆内吸烟。\n\n违反前款规定的，由管理员责令离馆。",
    "读者应当保持安静。\n\n违反前款规定的，由管理员责令离馆。\n\n读者不得在馆内吸烟。",
  ],
  [
    "substantive",
    "zh-Hant",
    "讀者應當保持安靜。\n\n讀者不得在館內吸菸。\n\n違反前項規定者，由管理員責令離館。",
    "讀者應當保持安靜。\n\n違反前項規定者，由管理員責令離館。\n\n讀者不得在館內吸菸。",
  ],
  // What it points at came between.
  [
    "substantive",
    "ja",
    "会員は、退会届により退会できます。会費を3か月滞納した会員は、資格を失います。この場合、既納の会費は返還しません。",
    "会員は、退会届により退会できます。この場合、既納の会費は返還しません。会費を3か月滞納した会員は、資格を失います。",
  ],
  // Whom it is sent to, named by a pronoun within the sentence.
  [
    "substantive",
    "en",
    "The register is shown to the council.\n\nThis section does not apply to honorary members. We send them a newsletter.",
    "The register is shown to the council. We send them a newsletter.\n\nThis section does not apply to honorary members.",
  ],
  [
    "substantive",
    "zh-Hans",
    "我们将名单通知居委会。\n\n本条不适用于临时读者。我们向其发放当日卡。",
    "我们将名单通知居委会。我们向其发放当日卡。\n\n本条不适用于临时读者。",
  ],
  // A note that goes to another sentence.
  [
    "substantive",
    "en",
    "The fee is due in March.[^1] It is not refunded.\n\n[^1]: New members pay in May.",
    "The fee is due in March. It is not refunded.[^1]\n\n[^1]: New members pay in May.",
  ],
  [
    "editorial",
    "en",
    "The fee is due in March.[^1] It is not refunded.\n\n[^1]: New members pay in May.",
    "The fee is due in March.[^1]\n\nIt is not refunded.\n\n[^1]: New members pay in May.",
  ],
  // Both went together.
  [
    "editorial",
    "ja",
    "会員は、退会届により退会できます。会費を3か月滞納した会員は、資格を失います。この場合、既納の会費は返還しません。",
    "会費を3か月滞納した会員は、資格を失います。この場合、既納の会費は返還しません。会員は、退会届により退会できます。",
  ],
  [
    "substantive",
    "ja",
    "本会は図書を貸し出します。\n\nその期間は2週間とします。\n\n本会は機材を貸し出します。",
    "本会は図書を貸し出します。\n\n本会は機材を貸し出します。\n\nその期間は2週間とします。",
  ],
  [
    "substantive",
    "zh-Hans",
    "会员可以随时退会。其会费不予退还。\n\n参观者可以购买门票。",
    "会员可以随时退会。\n\n参观者可以购买门票。其会费不予退还。",
  ],
  [
    "editorial",
    "zh-Hans",
    "会员可以随时退会。其他事项由理事会决定。\n\n参观者可以购买门票。",
    "会员可以随时退会。\n\n参观者可以购买门票。其他事项由理事会决定。",
  ],
  [
    "substantive",
    "zh-Hant",
    "會員得隨時退會。但已繳之會費不予退還。\n\n會員得轉讓其入場券。",
    "會員得隨時退會。\n\n會員得轉讓其入場券。但已繳之會費不予退還。",
  ],
  [
    "substantive",
    "en",
    "We use cookies to remember your settings. We share reports with our auditors. These are deleted after one year.",
    "We share reports with our auditors. We use cookies to remember your settings. These are deleted after one year.",
  ],
  // What speaks of all that stands above it now speaks of more.
  [
    "substantive",
    "zh-Hant",
    "您的投稿須為自己的作品。如您無法就以上事項作出保證，則不得投稿。\n\n參加朗讀會者，另須同意錄音。",
    "您的投稿須為自己的作品。\n\n參加朗讀會者，另須同意錄音。如您無法就以上事項作出保證，則不得投稿。",
  ],
  [
    "substantive",
    "en",
    "Members keep quiet. Whoever breaks any of the above is asked to leave.\n\nMembers return books in time.",
    "Members keep quiet.\n\nMembers return books in time. Whoever breaks any of the above is asked to leave.",
  ],
  [
    "editorial",
    "en",
    "The library is open on weekdays. Children need a card. This notice is posted at the desk.",
    "This notice is posted at the desk. The library is open on weekdays. Children need a card.",
  ],
  // Another article stands ahead of the one that speaks of it; then the two went together.
  [
    "substantive",
    "zh-Hant",
    "## 第一條 借閱\n\n借期兩週。\n\n## 第二條 學生\n\n學生之會費減半。\n\n## 第三條 例外\n\n前條規定不適用於研究生。",
    "## 第一條 借閱\n\n借期兩週。\n\n## 第二條 例外\n\n前條規定不適用於研究生。\n\n## 第三條 學生\n\n學生之會費減半。",
  ],
  [
    "editorial",
    "zh-Hant",
    "## 第一條 借閱\n\n借期兩週。\n\n## 第二條 學生\n\n學生之會費減半。\n\n## 第三條 例外\n\n前條規定不適用於研究生。",
    "## 第一條 學生\n\n學生之會費減半。\n\n## 第二條 例外\n\n前條規定不適用於研究生。\n\n## 第三條 借閱\n\n借期兩週。",
  ],
  // Heads of columns changed places, the columns did not; then they did.
  [
    "substantive",
    "ja",
    "| 区分 | 月額 | 年額 |\n|---|---|---|\n| 個人 | 500円 | 5,000円 |\n| 法人 | 2,000円 | 20,000円 |",
    "| 区分 | 年額 | 月額 |\n|---|---|---|\n| 個人 | 500円 | 5,000円 |\n| 法人 | 2,000円 | 20,000円 |",
  ],
  [
    "editorial",
    "ja",
    "| 区分 | 月額 | 年額 |\n|---|---|---|\n| 個人 | 500円 | 5,000円 |\n| 法人 | 2,000円 | 20,000円 |",
    "| 区分 | 年額 | 月額 |\n|---|---|---|\n| 個人 | 5,000円 | 500円 |\n| 法人 | 20,000円 | 2,000円 |",
  ],
  // Under a chapter for those who live in one country, and under another that is for the same ones.
  [
    "substantive",
    "ja",
    "# 方針\n\n## 取得\n\n氏名を取得します。\n\n健康に関する情報は、同意を得て取得します。\n\n## 米国に在住する会員の取り扱い\n\n### 取得する情報\n\n住所を取得します。",
    "# 方針\n\n## 取得\n\n氏名を取得します。\n\n## 米国に在住する会員の取り扱い\n\n### 取得する情報\n\n住所を取得します。\n\n健康に関する情報は、同意を得て取得します。",
  ],
  [
    "editorial",
    "ja",
    "# 方針\n\n## 米国に在住する会員の取り扱い\n\n### 取得\n\n氏名を取得します。\n\n健康に関する情報は、同意を得て取得します。\n\n### 保管\n\n金庫に保管します。",
    "# 方針\n\n## 米国に在住する会員の取り扱い\n\n### 取得\n\n氏名を取得します。\n\n### 保管\n\n金庫に保管します。\n\n健康に関する情報は、同意を得て取得します。",
  ],
];

test.each(cases)("%s: %s: %s / %s", async (verdict, language, before, after) => {
  expect((await compareSentences(language, before, after)).materiality).toBe(verdict);
  expect((await compareSentences(language, after, before)).materiality).toBe(verdict);
});
