import { describe, expect, test } from "vitest";
import { readLabel } from "../../src/outline/labels/label.ts";

/** `[第1条|article 1]（適用）…`: the label in brackets with its numbering and value, then the text behind it. */
function show(text: string): string {
  const label = readLabel(text);
  if (label === null) return text;
  const value = label.ordinal.join(".");
  return `[${label.printed}|${label.numbering}${value === "" ? "" : ` ${value}`}]${text.slice(label.end)}`;
}

describe("labels are read", () => {
  test.each([
    ["第一章　総則", "[第一章|chapter 1]総則"],
    ["第２編　債権", "[第２編|part 2]債権"],
    ["第二节 客运", "[第二节|section 2]客运"],
    ["第1条（適用）", "[第1条|article 1]（適用）"],
    ["第十二条の三　本文", "[第十二条の三|article 12.3]本文"],
    ["第十二條之一 會員", "[第十二條之一|article 12.1]會員"],
    ["第一百零三条为了保护", "[第一百零三条|article 103]为了保护"],
    ["第一　目的", "[第一|count 1]目的"],
    ["附則", "[附則|supplementary]"],
    ["付則", "[付則|supplementary]"],
    ["附　則", "[附　則|supplementary]"],
    ["別紙：調査の結果", "[別紙|supplement]調査の結果"],
    ["別表第一 料金", "[別表第一|supplement 1]料金"],
    ["附录A 定义", "[附录A|supplement 1]定义"],
    ["附件二：清单", "[附件二|supplement 2]清单"],
    ["Appendix B – Fees", "[Appendix B|supplement 2]Fees"],
    ["前文", "[前文|preamble]"],
    ["1. 目的", "[1.|number 1]目的"],
    ["１．目的", "[１．|number 1]目的"],
    ["1、姓名；", "[1、|number 1]姓名；"],
    ["２　前項の規定", "[２|number 2]前項の規定"],
    ["1.1 范围", "[1.1|decimal 1.1]范围"],
    ["2.1.3. Scope", "[2.1.3.|decimal 2.1.3]Scope"],
    ["(1) 氏名", "[(1)|bracketed-number 1]氏名"],
    ["（一）核心功能", "[（一）|bracketed-han 1]核心功能"],
    ["【2】利用目的", "[【2】|lenticular-number 2]利用目的"],
    ["(a) the data", "[(a)|bracketed-letter 1]the data"],
    ["(ii) the data", "[(ii)|bracketed-roman 2]the data"],
    ["1)氏名", "[1)|half-bracketed-number 1]氏名"],
    ["ア) 従業者", "[ア)|half-bracketed-kana 1]従業者"],
    ["イ　委託先", "[イ|kana 2]委託先"],
    ["①収集", "[①|circled 1]収集"],
    ["一、我们如何收集", "[一、|han 1]我们如何收集"],
    ["參、期間", "[參、|formal-han 3]期間"],
    ["Ⅲ．雑則", "[Ⅲ．|capital-roman 3]雑則"],
    ["IV. Liability", "[IV.|capital-roman 4]Liability"],
    ["B. Security", "[B.|capital 2]Security"],
    ["A1. Quiet hours", "[A1.|lettered 1.1]Quiet hours"],
    ["B-2　委託先の監督", "[B-2|lettered 2.2]委託先の監督"],
    ["Ｃ３．保存期間", "[Ｃ３．|lettered 3.3]保存期間"],
    ["甲2　貸与品", "[甲2|lettered 1.2]貸与品"],
    ["Article 5", "[Article 5|english-article 5]"],
    ["Section 2.1 Access", "[Section 2.1|english-section 2.1]Access"],
    ["§3付款與退款", "[§3|english-section 3]付款與退款"],
  ])("%s", (text, wanted) => expect(show(text)).toBe(wanted));
});

describe("what only looks like a label stays text", () => {
  test.each([
    "第8条第2項の規定により、",
    "第三条规定的期限",
    "第三章の規定は、",
    "A4用紙に印刷し、",
    "B2B services",
    "Q1. 退会できますか。",
    "第三者への提供",
    "第三方共享",
    "一部の国",
    "一般情報",
    "一切の責任",
    "2024年9月3日",
    "2024.9.3",
    "24時間以内",
    "12 か月以内",
    "1.5倍",
    "50 人以上の事業者",
    "(1)の場合",
    "Section 3 applies to you",
    "Schedule of fees",
    "I am a customer",
    "附則第2条の規定",
  ])("%s", (text) => expect(show(text)).toBe(text));
});
