import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findDefinedTerms } from "../../../src/outline/metadata/terms.ts";

test.each<[string, readonly string[]]>([
  ["株式会社みなも（以下「当社」といいます。）は、個人情報を保護します。", ["当社"]],
  ["みなも株式会社(以下、当社)は、次のとおり取り扱います。", ["当社"]],
  ["当社が提供するサービス（以下、総称して「本サービス」といいます。）", ["本サービス"]],
  ["AO Minamo（「みなも」または「弊社」）が運営します。", ["みなも", "弊社"]],
  ["この法律（以下この条において「旧法」という。）の規定", ["旧法"]],
  ["これらを以下「甲」又は「乙」という。", ["甲", "乙"]],
  ["「個人情報」とは、生存する個人に関する情報をいいます。", ["個人情報"]],
  ["北京水面有限公司（以下简称“我们”）尊重您的隐私。", ["我们"]],
  ["道路旅客运输经营（以下简称客运经营）", ["客运经营"]],
  ["水面股份有限公司（以下稱「本公司」）", ["本公司"]],
  ["本协议的期限为一年（“期限”）。", ["期限"]],
  ["“个人信息”是指以电子方式记录的各种信息。", ["个人信息"]],
  [
    'These terms (the "Terms") apply to Minamo Inc. ("Minamo," "we" or "us").',
    ["Terms", "Minamo", "we", "us"],
  ],
  ['our websites and apps (collectively, the "Services")', ["Services"]],
  ['"Personal Data" means any information about a person.', ["Personal Data"]],
  ["画面の「同意する」を押してください。", []],
  ["以下の「保存する」ボタンを押すと、設定が保存されます。", []],
  ["第三者（以下この項において同じ。）に提供します。", []],
  ["「お客様の権利」をご覧ください。", []],
  ["请阅读“您的权利”一节（请参阅“联系我们”）。", []],
  ['Click "I agree" (see "Your rights" below).', []],
])("%s", (text, expected) => {
  expect(findDefinedTerms({ id: "1#1", text }).map(({ term }) => term)).toEqual(expected);
});

test("each term stands at its span, in order, in its block", () => {
  const piece = fc.constantFrom(
    "「",
    "」",
    "“",
    "”",
    '"',
    "（",
    "）",
    "(",
    ")",
    "以下",
    "、",
    "という",
    "といいます",
    "とは",
    "甲",
    "当社",
    "the ",
    "means",
    "简称",
    "。",
    " ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      let start = -1;
      for (const { term, span, block } of findDefinedTerms({ id: "2#3", text })) {
        expect(text.slice(...span)).toBe(term);
        expect(span[0]).toBeGreaterThan(start);
        expect(block).toBe("2#3");
        start = span[0];
      }
    }),
  );
});
