import { describe, expect, test } from "vitest";
import { joinWrapped, spacesLatin } from "../../src/text/join.ts";

describe("a wrap", () => {
  test.each([
    ["個人情報を", "取得します", "個人情報を取得します"],
    ["個人信息，", "包括姓名", "個人信息，包括姓名"],
    ["we collect", "your data", "we collect your data"],
    ["利用者は、IBM", "の規約", "利用者は、IBMの規約"],
    ["第", "3条", "第3条"],
    ["以下のとおり：", "name", "以下のとおり：name"],
    ["前に空白 ", "後", "前に空白 後"],
    ["inter\u00ad", "national", "inter\u00adnational"],
    ["𠮷", "野", "𠮷野"],
    ["", "始め", "始め"],
  ])("%j + %j", (before, after, joined) => {
    expect(joinWrapped(before, after)).toBe(joined);
  });

  test("between Latin and CJK letters is a space where the document writes one", () => {
    expect(joinWrapped("使用 IBM", "云服务", spacesLatin("您的 IBMid 帐户和 30 天"))).toBe("使用 IBM 云服务");
    expect(joinWrapped("使用IBM", "云服务", spacesLatin("您的IBMid帐户和30天"))).toBe("使用IBM云服务");
    expect(joinWrapped("使用 IBM", "。", true)).toBe("使用 IBM。");
  });
});
