import { expect, test } from "vitest";
import { findOrganisation } from "../../../src/outline/metadata/organisation.ts";

function organisation(...texts: readonly string[]): string | null {
  return findOrganisation(texts.map((text, index) => ({ text, line: index + 1 })));
}

test.each<[string, string | null]>([
  [
    "みなとラーニング株式会社（以下「当社」といいます。）は、お客様の情報を保護します。",
    "みなとラーニング株式会社",
  ],
  ["本規約は、すみれ運輸株式会社（以下「当社」といいます。）のサービスに適用します。", "すみれ運輸株式会社"],
  ["当社およびラーニング株式会社は、またはひかり株式会社は", "ラーニング株式会社"],
  ["株式会社みなも（以下「当社」といいます。）は、お客様の情報を保護します。", "株式会社みなも"],
  ["株式会社ミナモ（以下「当社」といいます。）は、お客様の情報を保護します。", "株式会社ミナモ"],
  [
    "水面プラットフォームズ株式会社(以下、当社)は、個人情報を取り扱います。",
    "水面プラットフォームズ株式会社",
  ],
  ["本政策由北京水面科技有限公司（以下简称“我们”）制定。", "北京水面科技有限公司"],
  ["AO Minamo Lab(「ミナモ」または「弊社」)が管理者です。", "AO Minamo Lab"],
  ['Minamo Notes, Inc. ("Minamo", "we" or "us") operates this website.', "Minamo Notes, Inc."],
  ["ミナモ財団（以下「当社」という。）", "ミナモ財団"],
  ["この法律において「適格団体」とは、特定非営利活動法人又は一般社団法人をいう。", null],
  ["私たちはお客様のプライバシーを尊重します。", null],
])("%s → %s", (text, expected) => {
  expect(organisation("プライバシーポリシー", text)).toBe(expected);
});

test("the name that explains itself wins over one that is named more often", () => {
  expect(
    organisation(
      "委託先: 株式会社タニ",
      "株式会社タニは保守を行います。",
      "ミナモ株式会社（以下「当社」）は運営者です。",
    ),
  ).toBe("ミナモ株式会社");
});

test("without such a name the one that is named most", () => {
  expect(
    organisation("Copyright Minamo Notes Inc.", "Minamo Notes Inc. Legal Department", "Tani Cloud LLC"),
  ).toBe("Minamo Notes Inc.");
});
