import { openBilingualLexicon } from "../../src/index.ts";
import { fileURLToPath } from "node:url";
import type { BilingualLexicon } from "../../src/index.ts";
import type { Document, Language } from "../../src/model.ts";
import { lazily } from "../../src/text/lazily.ts";
import { documentOf } from "../real.ts";

/** Words of two languages as the command line knows them. */
export const bilingual: () => BilingualLexicon = lazily(() =>
  openBilingualLexicon(fileURLToPath(new URL("../../dist/lexicons", import.meta.url))),
);

export const LANGUAGES: readonly Language[] = ["ja", "zh-Hans", "zh-Hant", "en"];

/** One short statement in four languages, line by line the same. */
export const STATEMENTS: Readonly<Record<Language, string>> = {
  en: `# Privacy Statement of Hoshi Parcel

Effective January 10, 2023

## Information we collect

When you create an account, we collect your name, your e-mail address and your telephone number. We also record the pages that you view.

- your delivery address
- the contents of your parcels
- the time of each delivery

## How long we keep it

We keep delivery records for 12 months. After that period we delete them.

You must tell us when your address changes.

## Sharing

We share delivery addresses with carriers who bring your parcels. We do not sell personal information.

## Contact

Write to privacy@hoshi.example with any question about this statement.
`,
  ja: `# 星便プライバシーステートメント

2023年1月10日から有効です。

## 収集する情報

アカウントを作成するとき、当社はお客様の氏名、電子メールアドレス、電話番号を収集します。お客様が閲覧したページも記録します。

- お届け先の住所
- 荷物の中身
- 配達ごとの時刻

## 保存期間

配達の記録は 12 か月間保存します。その期間の後、記録を削除します。

住所が変わったときは、当社に知らせなければなりません。

## 共有

荷物をお届けする運送会社に、お届け先の住所を提供します。当社は個人情報を販売しません。

## お問い合わせ

本ステートメントに関するご質問は privacy@hoshi.example までお送りください。
`,
  "zh-Hans": `# 星便隐私声明

自2023年1月10日起生效。

## 我们收集的信息

您创建帐户时，我们会收集您的姓名、电子邮件地址和电话号码。我们还会记录您浏览的页面。

- 您的收货地址
- 包裹的内容
- 每次配送的时间

## 保存期限

配送记录保存 12 个月。期满之后，我们会删除这些记录。

您的地址变更时，必须通知我们。

## 共享

我们向运送包裹的承运人提供收货地址。我们不出售个人信息。

## 联系我们

如对本声明有任何疑问，请致函 privacy@hoshi.example。
`,
  "zh-Hant": `# 星便隱私聲明

自2023年1月10日起生效。

## 我們收集的資訊

您建立帳戶時，我們會收集您的姓名、電子郵件地址和電話號碼。我們還會記錄您瀏覽的頁面。

- 您的收件地址
- 包裹的內容
- 每次配送的時間

## 保存期限

配送紀錄保存 12 個月。期滿之後，我們會刪除這些紀錄。

您的地址變更時，必須通知我們。

## 分享

我們向運送包裹的承運人提供收件地址。我們不出售個人資訊。

## 聯絡我們

如對本聲明有任何疑問，請致函 privacy@hoshi.example。
`,
};

/** The statement in a language with some of its words replaced; every one of them stands in it. */
export async function statement(
  language: Language,
  edits: readonly (readonly [from: string, to: string])[] = [],
): Promise<Document> {
  let text = STATEMENTS[language];
  for (const [from, to] of edits) {
    if (!text.includes(from)) throw new Error(`not in the statement: ${from}`);
    text = text.replace(from, to);
  }
  return await documentOf(`${language}.md`, text, { language });
}
