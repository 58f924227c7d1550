import { describe, expect, test } from "vitest";
import { languageOfTag } from "../../src/text/language-tag.ts";

describe("languageOfTag()", () => {
  test.each([
    ["ja", "ja"],
    ["ja-JP", "ja"],
    ["ja_JP", "ja"],
    ["EN", "en"],
    ["en-GB", "en"],
    ["zh", "zh-Hans"],
    ["zh-CN", "zh-Hans"],
    ["zh-SG", "zh-Hans"],
    ["zh_tw", "zh-Hant"],
    ["zh-HK", "zh-Hant"],
    ["zh-MO", "zh-Hant"],
    // The script that is named wins over the region.
    ["zh-Hans-HK", "zh-Hans"],
    ["zh-Hant-CN", "zh-Hant"],
    ["zh-cmn-Hans-CN", "zh-Hans"],
    [" zh-Hant ", "zh-Hant"],
  ])("reads %s as %s", (tag, language) => {
    expect(languageOfTag(tag)).toBe(language);
  });

  test.each(["", "fr", "jav", "english", "zhang", "C", "POSIX", "ja--JP", "en-a-b-c-d", "--help", "ja/en"])(
    "%s is no language of ours",
    (tag) => {
      expect(languageOfTag(tag)).toBeNull();
    },
  );
});
