import { describe, expect, test } from "vitest";
import { differInVersion, isVersion } from "../../src/classify/told-dates.ts";
import type { Language, Materiality } from "../../src/model.ts";
import { compareSentences } from "./judged.ts";

describe("a term that both versions define alike", () => {
  test.each<[Materiality, Language, string, string]>([
    [
      "editorial",
      "ja",
      "みなと倉庫株式会社（以下「当社」といいます。）は、荷物を預かります。みなと倉庫株式会社は、荷物を開けません。",
      "みなと倉庫株式会社（以下「当社」といいます。）は、荷物を預かります。当社は、荷物を開けません。",
    ],
    [
      "editorial",
      "zh-Hans",
      "港湾仓储有限公司（以下简称“本公司”）保管货物。港湾仓储有限公司不开箱。",
      "港湾仓储有限公司（以下简称“本公司”）保管货物。本公司不开箱。",
    ],
    [
      "editorial",
      "en",
      "Harbour Storage, Ltd. (“Harbour”, “we”) keeps parcels. Harbour Storage, Ltd. does not open them.",
      "Harbour Storage, Ltd. (“Harbour”, “we”) keeps parcels. Harbour does not open them.",
    ],
    // A short name that was given up for another.
    [
      "editorial",
      "zh-Hans",
      "海湾大学学生会（以下简称学生会）服务同学。学生会每年换届。",
      "海湾大学学生会（以下简称“本会”）服务同学。本会每年换届。",
    ],
    // The same definition in quotation marks; the full name spelled otherwise is none of the terms.
    [
      "editorial",
      "zh-Hant",
      "國立海灣大學學生會（以下簡稱本會）服務同學。法規名稱前應冠「國立台灣海灣大學學生會」。",
      "國立海灣大學學生會（以下簡稱「本會」）服務同學。法規名稱前應冠「國立臺灣海灣大學學生會」。",
    ],
    [
      "substantive",
      "zh-Hans",
      "海湾大学学生会（以下简称“学生会”）服务同学。学生会每年换届。",
      "海湾大学学生会（以下简称“本会”）服务同学。本会每年换届。各学院学生会每年换届。",
    ],
    [
      "substantive",
      "zh-Hans",
      "海湾大学学生会（以下简称“本会”）服务同学。本会每年换届。",
      "海湾大学研究生会（以下简称“本会”）服务同学。本会每年换届。",
    ],
    // Each version calls itself by one word; where it has two, each means its own text.
    [
      "editorial",
      "en",
      "This charter applies to those who volunteer.",
      "This constitution applies to those who volunteer.",
    ],
    [
      "substantive",
      "ja",
      "本規約は、役員に適用する。本細則は、職員に適用する。",
      "本規約は、役員に適用する。本規約は、職員に適用する。",
    ],
    // What the format or the author left standing.
    ["editorial", "ja", "原文は[英語](./a.md]です。", "[!NOTE]原文は英語です。"],
    [
      "editorial",
      "en",
      "Questions? [Send us a note][{{ site.support }}], and we answer.",
      "Questions? Send us a note, and we answer.",
    ],
    // A number that begins a name counts nothing.
    [
      "editorial",
      "en",
      "# Rooms\n\n## Bay-run rooms\n\nThey close at ten in the evening.",
      "# Rooms\n\n## 7seas-run rooms\n\nThey close at ten in the evening.",
    ],
    [
      "substantive",
      "en",
      "# Rooms\n\n## For 4 users\n\nThey close at ten in the evening.",
      "# Rooms\n\n## For 7 users\n\nThey close at ten in the evening.",
    ],
    // What is defined here, and written in full there.
    [
      "editorial",
      "ja",
      "申請は学生生活相談窓口（以下「相談窓口」といいます。）で受け付けます。学生生活相談窓口が回答します。",
      "申請は学生生活相談窓口（以下「相談窓口」といいます。）で受け付けます。相談窓口が回答します。",
    ],
    [
      "editorial",
      "en",
      "Write to our data protection officer (DPO). The DPO answers within a month.",
      "Write to our data protection officer (DPO). The data protection officer answers within a month.",
    ],
    [
      "substantive",
      "en",
      "Write to our data protection officer (DPO). The DPO answers within a month.",
      "Write to our data protection officer (DPO). The treasurer answers within a month.",
    ],
    [
      "substantive",
      "ja",
      "みなと倉庫株式会社は、荷物を預かります。みなと倉庫株式会社は、荷物を開けません。",
      "みなと倉庫株式会社（以下「みなと」といいます。）は、荷物を預かります。委託先は、荷物を開けません。",
    ],
    [
      "editorial",
      "ja",
      "みなと倉庫株式会社は、荷物を預かります。みなと倉庫株式会社は、荷物を開けません。",
      "みなと倉庫株式会社（以下「みなと」といいます。）は、荷物を預かります。みなとは、荷物を開けません。",
    ],
    ["editorial", "zh-Hans", "经营主体：[待填写——登记后补充]", "经营主体：[待填写]"],
    [
      "editorial",
      "ja",
      "別紙「対応機種」（URL記載）の機種で動きます。",
      "別紙「対応機種」の機種で動きます。",
    ],
    // How a provision is told from others is not what it says.
    [
      "editorial",
      "zh-Hant",
      "為有效管理本會之器材，特訂定本辦法。",
      "第 1 條為有效管理本會之器材，特訂定本辦法。",
    ],
    ["substantive", "zh-Hant", "規定之器材，不得外借。", "第 1 條規定之器材，不得外借。"],
    // One letter off from the name that both write everywhere else.
    [
      "editorial",
      "ja",
      "Minatoに登録します。Minatoを退会します。Minetoの規約を見ます。",
      "Minatoに登録します。Minatoを退会します。Minatoの規約を見ます。",
    ],
    [
      "substantive",
      "ja",
      "Minatoに登録します。Minetoの規約を見ます。",
      "Minatoに登録します。Minuteの規約を見ます。",
    ],
    // Every word is there, in its order.
    [
      "editorial",
      "ja",
      "・受付のため　　・配送のため　　・請求のため",
      "- 受付のため\n- 配送のため\n- 請求のため",
    ],
    ["substantive", "ja", "・受付のため　　・配送のため　　・請求のため", "- 受付のため\n- 請求のため"],
    // The last member of an enumeration is not what the term stands for.
    [
      "substantive",
      "ja",
      "氏名、住所、電話番号（以下「登録情報」といいます。）を取得します。電話番号は公開しません。",
      "氏名、住所、電話番号（以下「登録情報」といいます。）を取得します。登録情報は公開しません。",
    ],
    [
      "substantive",
      "en",
      "Harbour Storage (“we”) keeps parcels. Harbour Storage does not open them.",
      "Harbour Storage (“we”) keeps parcels. Quayside Storage does not open them.",
    ],
  ])("%s: %s [%s/%s]", async (materiality, language, before, after) => {
    const changes = await compareSentences(language, before, after);
    expect(changes.materiality).toBe(materiality);
  });
});

test("a word of Latin letters is met as a whole", async () => {
  const defined = "Dock Rail (“Dock”) runs trains.";
  const changes = await compareSentences(
    "en",
    `${defined} Dock Railways runs buses.`,
    `${defined} Dockways runs buses.`,
  );
  expect(changes.materiality).toBe("substantive");
});

test.each([
  ["Version 1.2, effective 1 May 2026", "Version 1.3, effective 1 May 2026", true],
  ["第2版（2026年5月1日）", "第3版（2026年5月1日）", true],
  ["版本：2.0　生效日期：2026年5月1日", "版本：2.1　生效日期：2026年5月1日", true],
  ["Version 1.2, effective in Japan", "Version 1.3, effective in Korea", false],
  ["第2条（2026年5月1日）", "第3条（2026年5月1日）", false],
])("[%s/%s] differ in the number of the version alone: %s", (before, after, alone) => {
  expect(differInVersion(before, after)).toBe(alone);
});

test.each(["协议版本：1.0", "本規約の版数：3", "Version 1.2"])("%s states only a version", (text) => {
  expect(isVersion(text)).toBe(true);
  expect(isVersion(`${text}日`)).toBe(false);
});
