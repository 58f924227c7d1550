import { expect, test } from "vitest";
import { compareTexts as compare } from "../builders/compare.ts";
import { showChanges, showSections } from "../builders/show.ts";

const terms = `
# 第1条 目的
この規約は、当社が提供する学習サービスの利用条件を定めます。利用者は、この規約に同意して利用します。
# 第2条 料金
利用料金は月額1,000円とします。支払方法は、クレジットカードに限ります。
# 第3条 解約
利用者は、30日前までに申し出て解約できます。
`;

test("an edited number is told as a number in its sentence", () => {
  const result = compare(terms, terms.replace("30日", "60日"));
  expect(showChanges(result)).toEqual([
    "edited sentence 3→3 利用者は、[30日/60日]前までに申し出て解約できます。",
  ]);
  expect(showSections(result)).toEqual(["edited 3→3"]);
});

test("an inserted article renumbers those behind it and edits none", () => {
  const result = compare(
    terms,
    `
# 第1条 目的
この規約は、当社が提供する学習サービスの利用条件を定めます。利用者は、この規約に同意して利用します。
# 第2条 登録
利用者は、氏名とメールアドレスを登録します。
# 第3条 料金
利用料金は月額1,000円とします。支払方法は、クレジットカードに限ります。
# 第4条 解約
利用者は、30日前までに申し出て解約できます。
`,
  );
  expect(showSections(result)).toEqual(["added -→2", "renumbered 2→3", "renumbered 3→4"]);
});
