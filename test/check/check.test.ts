import { describe, expect, test } from "vitest";
import { check, type CheckOptions } from "../../src/check/check.ts";
import { checkLanguages } from "../../src/check/languages.ts";
import { findNumbering } from "../../src/check/numbering.ts";
import { findReferences } from "../../src/check/references.ts";
import { RELEASE_RULES, RULE_NAMES, type RuleName } from "../../src/check/rules.ts";
import type { Document, StoredVersion } from "../../src/model.ts";
import { FINDING_CODES, releaseMessagesFor } from "../../src/render/messages/release/messages.ts";
import { policy } from "../builders/policy.ts";
import { changesOf, noticeOf, type Said, stated } from "../notice/compared.ts";

const old = "# 保存期間\n記録は取得の日から12か月間保存します。";
const now = "# 保存期間\n記録は取得の日から24か月間保存します。";

function codes(
  rules: readonly RuleName[],
  said: Said,
  options: Partial<CheckOptions> = {},
  [from, to]: readonly [string, string] = [old, now],
): readonly string[] {
  const [before, after] = [stated(from, { effective: "2023-01-24" }), stated(to, said)];
  const notice = noticeOf(before, after);
  const custom = { daysBefore: null, daysShown: null };
  const given = { rules, published: null, on: null, period: notice.period, custom, ...options };
  return check(changesOf(before, after), notice, given).map(({ code, rule }) =>
    rule === null ? code : `${code} ${rule}`,
  );
}

describe("dates", () => {
  const effective = "2024-09-03";
  test.each<[readonly RuleName[], Said, Partial<CheckOptions>, readonly string[]]>([
    [["notice-30"], { effective }, {}, []],
    [["notice-30"], { effective: "2023-01-24" }, {}, ["effective-unchanged notice-30"]],
    [["notice-30"], {}, {}, ["effective-missing notice-30"]],
    [["notice-30"], { effective: "2022-12-31" }, {}, ["effective-backwards notice-30"]],
    [["notice-30"], { effective, declared: { noticeDays: 29 } }, {}, ["window-short notice-30"]],
    [["notice-30"], { effective, declared: { noticeDays: 30 } }, {}, []],
    [["jp-civil-548-4"], { effective }, {}, ["published-unknown jp-civil-548-4"]],
    [["jp-civil-548-4"], { effective }, { published: "2024-09-02" }, []],
    [["jp-civil-548-4"], { effective }, { published: "2024-09-03" }, ["published-late jp-civil-548-4"]],
    // Seven days, the first not counted: 27 August to 2 September are seven whole days.
    [["cn-ecommerce-34"], { effective }, { published: "2024-08-26" }, []],
    [["cn-ecommerce-34"], { effective }, { published: "2024-08-27" }, ["published-late cn-ecommerce-34"]],
    [["cn-pipl-17"], { effective }, {}, ["parts-unnamed cn-pipl-17"]],
    [["cn-pipl-17"], { effective, declared: { updatedSections: ["保存期間"] } }, {}, []],
    [["us-ccpa-12m"], { effective: "2024-01-24" }, { on: "2025-01-24" }, []],
    [["us-ccpa-12m"], { effective: "2024-01-24" }, { on: "2025-01-25" }, ["review-late us-ccpa-12m"]],
    [["us-ccpa-12m"], { effective: "2024-01-25" }, {}, ["review-late us-ccpa-12m"]],
    [["custom"], { effective }, { custom: { daysBefore: null, daysShown: 31 } }, ["window-short custom"]],
    [
      ["custom"],
      { effective },
      { custom: { daysBefore: 14, daysShown: null }, published: "2024-08-21" },
      ["published-late custom"],
    ],
  ])("%j %j %j", (rules, said, options, wanted) => {
    expect(codes(rules, said, options)).toEqual(wanted);
  });

  test("an editorial release needs no new date, list or publication", () => {
    const spelling = ["# 送信\nサーバに送ります。", "# 送信\nサーバーに送ります。"] as const;
    expect(codes(RULE_NAMES.slice(0, 5), { effective: "2023-01-24" }, {}, spelling)).toEqual([]);
  });
});

test("a changed purpose is to be told: by the document's list, or by publication", () => {
  const purpose = [
    "# 利用目的\n商品の発送のために利用します。",
    "# 利用目的\n商品の発送と広告の配信のために利用します。",
  ] as const;
  const effective = "2024-09-03";
  expect(codes(["jp-appi-21-3"], { effective }, {}, purpose)).toEqual(["purpose-untold jp-appi-21-3"]);
  expect(codes(["jp-appi-21-3"], { effective }, { published: "2024-08-01" }, purpose)).toEqual([]);
  const listed = { effective, declared: { updatedSections: ["利用目的"] } };
  expect(codes(["jp-appi-21-3"], listed, {}, purpose)).toEqual([]);
});

describe("numbering", () => {
  test.each([
    ["# 第1条 一\n一です。\n# 第2条 二\n二です。", []],
    ["# 第1条 一\n一です。\n# 第3条 三\n三です。", ["numbering-gap"]],
    ["# 第1条 一\n一です。\n# 第1条 二\n二です。", ["numbering-twice"]],
    ["# 第1条 一\n一です。\n# 第1条の2 枝\n枝です。\n# 第2条 二\n二です。", []],
    ["# 第1章 上\n## 第1条 一\n一です。\n# 第2章 下\n## 第2条 二\n二です。", []],
    ["# 第1章 上\n## 第1節 甲\n### 第1条 一\n一です。\n# 第2章 下\n## 第2条 二\n二です。", []],
    ["# 第1章 上\n## 第1節 甲\n### 第1条 一\n一です。\n# 第2章 下\n## 第3条 三\n三です。", ["numbering-gap"]],
    ["# 第1条 一\n一です。\n# 附則 抄\n## 第1条 施行\n施行します。\n## 第4条 経過\n従前の例によります。", []],
    ["# 第1条 一\n一です。\n# 附則\n## 第1条 施行\n施行します。", []],
  ])("%j", (text, wanted) => {
    // The notation of the builder names every numbering by its shape.
    const printed = JSON.stringify(policy(text)).replaceAll('"第n条"', '"article"');
    expect(findNumbering(JSON.parse(printed) as Document).map(({ code }) => code)).toEqual(wanted);
  });
});

test("a reference to nothing is found, unless another text is meant", () => {
  expect(find("# 第1条 一\n詳しくは第9条によります。", "第9条")).toEqual(["2 第9条"]);
  expect(find("# 第1条 一\n「取引保護法」第9条によります。", "第9条")).toEqual([]);
  expect(find("# 概要\n取引保護法第9条によります。", "第9条")).toEqual([]);
});

test("languages that are not at the same release", () => {
  const ja = [version("ja", "2023-01-24"), version("ja", "2024-09-03")];
  const found = (...others: StoredVersion[][]): readonly string[] =>
    checkLanguages([ja, ...others]).map(({ code, facts }) => `${code} ${facts["language"]}`);
  expect(found([version("en", "2024-09-03")])).toEqual([]);
  expect(found([version("en", "2023-01-24")])).toEqual(["translation-behind en"]);
  expect(found([version("zh-Hans", "2024-09-02")])).toEqual(["dates-differ zh-Hans"]);
});

test.each(["ja", "zh-Hans", "zh-Hant", "en"] as const)("every finding has words in %s", (language) => {
  const { findings } = releaseMessagesFor(language).check;
  expect(Object.keys(findings).toSorted()).toEqual([...FINDING_CODES].toSorted());
  expect(RULE_NAMES.every((name) => RELEASE_RULES[name].source !== "")).toBe(true);
});

function find(text: string, words: string): readonly string[] {
  const document = policy(text, { references: [[words, null]] });
  return findReferences(document).map(({ line, facts }) => `${line} ${facts["words"]}`);
}

function version(language: StoredVersion["language"], effective: string): StoredVersion {
  return { policy: "minamo/privacy", language, effective } as StoredVersion;
}
