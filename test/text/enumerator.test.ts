import { expect, test } from "vitest";
import { enumeratorLength } from "../../src/text/enumerator.ts";

test.each([
  ["２　|契約者は、変更を届け出ます。"],
  ["2 |契約者は、変更を届け出ます。"],
  ["(1) |氏名及び住所"],
  ["（一）|您的姓名"],
  ["①|氏名"],
  ["ア　|住所"],
  ["a) |your name"],
  ["a. |your name"],
  ["iv) |the date"],
  ["一、|本公司之義務"],
  ["1.2 |当社は、"],
  ["3.|お客様の権利"],
  ["第２項　|前項の場合"],
  ["|30 日間保存します。"],
  ["|12 months from collection"],
  ["|三年間保存します。"],
  ["|二、三日以内に返信します。"],
  ["|A cookie is a small file."],
  ["|I agree to these terms."],
  ["|U.S. customers may ask for a copy."],
  ["|1.5倍の料金"],
  ["|2024年9月3日から施行します。"],
  ["|一部の機能"],
  ["|(1)"],
])("%s", (shown) => {
  const text = shown.replace("|", "");
  expect(`${text.slice(0, enumeratorLength(text))}|${text.slice(enumeratorLength(text))}`).toBe(shown);
});
