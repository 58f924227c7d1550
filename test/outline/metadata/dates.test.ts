import { describe, expect, test } from "vitest";
import { findPolicyDates } from "../../../src/outline/metadata/dates.ts";
import type { StatedLine } from "../../../src/outline/metadata/line.ts";

/** A page under the title 利用規約, long enough that its end is not near its beginning. */
function page(...head: readonly string[]): readonly StatedLine[] {
  const body = Array.from({ length: 60 }, () => "お客様は、本サービスを適切に利用するものとします。");
  return ["利用規約", ...head, ...body].map((text, index) => ({ text, line: index + 1 }));
}

function dates(lines: readonly StatedLine[]): string {
  const { dates: days, months } = findPolicyDates(lines, "利用規約");
  return [...Object.entries(days), ...Object.entries(months)]
    .flatMap(([kind, dated]) => (dated === null ? [] : [`${kind} ${dated.date}`]))
    .join(", ");
}

describe("a line under the title", () => {
  test.each<[string, string]>([
    ["最終更新日:2024年7月11日最新情報", "updated 2024-07-11"],
    ["更新日：令和6年4月1日", "updated 2024-04-01"],
    ["2024年2月23日 改定", "revised 2024-02-23"],
    ["改正 令和4年4月1日（同日施行）", "effective 2022-04-01, revised 2022-04-01"],
    ["2023年10月1日制定、同日より施行", "effective 2023-10-01, enacted 2023-10-01"],
    ["2023年6月1日修订，同日起施行", "effective 2023-06-01, revised 2023-06-01"],
    ["（2024年9月3日改定）", "revised 2024-09-03"],
    ["施行日：2024年4月1日", "effective 2024-04-01"],
    ["2024年4月1日より適用", "effective 2024-04-01"],
    ["バージョン 1.2、2023年11月1日発効", "effective 2023-11-01"],
    ["制定日：2005年4月1日　最終改定日：2024年4月1日", "enacted 2005-04-01, revised 2024-04-01"],
    ["2020年4月1日制定　2023年10月1日改定", "enacted 2020-04-01, revised 2023-10-01"],
    ["2020年4月1日 制定・施行", "effective 2020-04-01, enacted 2020-04-01"],
    ["初版制定：2010年1月1日 / 最終改訂：2023年3月31日", "enacted 2010-01-01, revised 2023-03-31"],
    ["更新日期：2024年5月1日　生效日期：2024年5月8日", "effective 2024-05-08, updated 2024-05-01"],
    ["发布日期：2024年5月1日 生效日期：2024年5月8日", "effective 2024-05-08, updated 2024-05-01"],
    ["发布日期：2024年5月8日 生效日期：2024年5月8日", "effective 2024-05-08"],
    ["生效日期：2024年【5】月【8】日", "effective 2024-05-08"],
    [
      "Regulation established: May 8, 2018; 2nd revision: June 1, 2020",
      "enacted 2018-05-08, revised 2020-06-01",
    ],
    ["2020/07/13発行", "enacted 2020-07-13"],
    ["2019 年 8 月 15 日起生效", "effective 2019-08-15"],
    ["修訂日期：民國113年9月3日", "revised 2024-09-03"],
    ["2004年4月30日国务院令第406号公布", "enacted 2004-04-30"],
    ["2023年7月20日 《关于修改部分行政法规的决定》第五次修订）", "revised 2023-07-20"],
    ["Effective Date: March 3, 2024", "effective 2024-03-03"],
    ["Version 1.2, Effective November 1, 2023", "effective 2023-11-01"],
    ["Last Updated March 18, 2024", "updated 2024-03-18"],
    ["Last modified: September 3, 2024 (view archived versions)", "updated 2024-09-03"],
    ["Date of last revision: 09/30/2024", "revised 2024-09-30"],
    ["2023年11月1日", "effective 2023-11-01"],
    ["Version 2, 16 September 2021", "effective 2021-09-16"],
    ["更新日期：2025年12月", "updated 2025-12"],
    ["Last updated: March 2024", "updated 2024-03"],
    ["令和6年4月改定", "revised 2024-04"],
    ["制定日：2005年4月　最終改定日：2024年4月1日", "revised 2024-04-01, enacted 2005-04"],
    ["2024年5月版", ""],
    ["令和5年11月1日（水）", "effective 2023-11-01"],
  ])("%s", (line, expected) => {
    expect(dates(page(line))).toBe(expected);
  });
});

describe("a sentence about the document, wherever it stands", () => {
  test.each<[string, string]>([
    ["本プライバシー・ステートメントは、2024年09月03日から有効です。", "effective 2024-09-03"],
    ["この規程は、令和6年4月1日から施行する。", "effective 2024-04-01"],
    ["本取り決めは、2023年4月5日から施行する。", "effective 2023-04-05"],
    [
      "本規約は2024年4月1日に改定され、2024年5月1日から施行されます。",
      "effective 2024-05-01, revised 2024-04-01",
    ],
    ["本隐私声明自 2023 年 1 月 24 日 起生效。", "effective 2023-01-24"],
    ["本政策于2024年1月1日更新，自2024年2月1日起施行。", "effective 2024-02-01, updated 2024-01-01"],
    ["第八十二条 本条例自2004年7月1日起施行。", "effective 2004-07-01"],
    ["我們的隱私權政策已於2024年8月1日更新", "updated 2024-08-01"],
    ["This Privacy Statement is effective as of January 1, 2024.", "effective 2024-01-01"],
    [
      "Our privacy policy was updated on May 1, 2024 and takes effect on June 1, 2024.",
      "effective 2024-06-01, updated 2024-05-01",
    ],
  ])("%s", (sentence, expected) => {
    const lines = page();
    expect(dates([...lines.slice(0, 40), { text: sentence, line: 41 }, ...lines.slice(40)])).toBe(expected);
  });
});

describe("dates of other things", () => {
  test.each([
    "2024年4月1日 料金改定のお知らせ",
    "施行状況：2013年11月21日施行",
    "本サービスは2024年9月1日から有効です。",
    "以前の規約は2020年4月1日から有効です。",
    "個人情報保護法（平成15年5月30日法律第57号）を遵守します。",
    "2024年9月版",
    "お申し込みは2024年3月31日までです。",
    "Our offices are closed on December 31, 2024.",
  ])("%s", (line) => {
    expect(dates(page("はじめに", line))).toBe("");
  });

  test("a label line in the middle of a long text is not the document's", () => {
    const lines = page();
    expect(dates([...lines.slice(0, 25), { text: "2013年11月21日施行", line: 26 }, ...lines.slice(25)])).toBe(
      "",
    );
  });
});

test("of a history at the end the last revision and the first enactment count", () => {
  const history = ["2015年4月1日 制定", "2019年10月1日 改定", "2022年4月1日 改定"].map((text, index) => ({
    text,
    line: 100 + index,
  }));
  expect(dates([...page(), ...history])).toBe("enacted 2015-04-01, revised 2022-04-01");
});

test("where a second paper stands behind the first, the dates of the first count", () => {
  const rules = ["（目的）", "第１条　この会は、会員の親睦を図ることを目的とする。"];
  const papers = [
    "みどり町会規約",
    ...rules,
    "附則",
    "昭和50年4月1日　施行\n平成20年5月1日　改正",
    "みどり町会活動基準",
    ...rules,
    "附則",
    "平成25年4月1日　施行",
  ].map((text, index) => ({ text, line: index + 1 }));
  const found = findPolicyDates(papers, "みどり町会規約").dates;
  expect([found.effective?.date, found.revised?.date]).toEqual(["1975-04-01", "2008-05-01"]);
});

test("front matter says what the text leaves out", () => {
  const entries = [
    "title: 利用規約",
    "施行日: 令和６年４月１日",
    "lastUpdated: 2024-05-02",
    "date: 2019-01-01",
  ].map((text, index) => ({ text, marks: [], lines: [{ offset: 0, line: index + 2 }] }));
  const stated = findPolicyDates(page("施行日：2024年5月1日"), "利用規約", entries).dates;
  expect([stated.effective?.date, stated.updated?.date, stated.updated?.line]).toEqual([
    "2024-05-01",
    "2024-05-02",
    4,
  ]);
  const effective = findPolicyDates(page(), "利用規約", entries).dates.effective;
  expect(effective).toEqual({ date: "2024-04-01", text: "施行日: 令和６年４月１日", span: [5, 13], line: 3 });
});

test("the date stands in its line at its span", () => {
  const { updated } = findPolicyDates(page("最終更新日：2024年7月11日"), "利用規約").dates;
  expect(updated).toEqual({ date: "2024-07-11", text: "最終更新日：2024年7月11日", span: [6, 16], line: 2 });
});

test("a date line is read where it shares its paragraph", () => {
  const text =
    "最終更新日　2024年3月26日［この文書は、お客様の便宜のために掲載する英語版の参考訳です。両者が異なる場合は英語版が優先します。］";
  const line: StatedLine = {
    text,
    line: 2,
    lines: [
      { offset: 0, line: 2 },
      { offset: 16, line: 3 },
    ],
  };
  const [title, ...rest] = page();
  expect(dates([title ?? line, line, ...rest])).toBe("updated 2024-03-26");
});

test("a sentence on the rule itself is read beside a date line of its paragraph", () => {
  const printed = ["この規程は、平成29年10月1日より施行する。\n", "令和3年7月1日改訂"];
  const line: StatedLine = {
    text: printed.join(""),
    line: 30,
    lines: [
      { offset: 0, line: 30 },
      { offset: printed[0]?.length ?? 0, line: 31 },
    ],
  };
  expect(dates([...page(), line])).toBe("effective 2017-10-01, revised 2021-07-01");
});
