import { describe, expect, test } from "vitest";
import type { Language } from "../../src/index.ts";
import { compareSentences } from "./judged.ts";

/** `[former/new]`: the old sentence has the one, the new sentence the other. */
async function materialityOf(language: Language, notation: string): Promise<string> {
  const side = (which: 1 | 2): string =>
    notation.replace(/\[([^/\]]*)\/([^/\]]*)\]/g, (_, ...sides: string[]) => sides[which - 1] ?? "");
  return (await compareSentences(language, side(1), side(2))).materiality;
}

/** What is said on the walls of halls and houses in one word or another, and what a sentence goes on with or names again. */
const light: readonly (readonly [Language, string])[] = [
  ["zh-Hans", "离窑时请自行[带走/携离]个人陶坯。"],
  ["zh-Hans", "窑房内[恰好/恰巧]停电时，请联系值班窑工。"],
  ["zh-Hans", "请在窑边[小声/低声]交谈。"],
  ["zh-Hans", "拉坯后请[打扫/清扫]工位并[整理/收拾]桌面。"],
  ["zh-Hans", "参观者不得[触摸/碰触]未烧的陶坯。"],
  ["zh-Hans", "本章程经窑工大会[通过/审议通过]后施行。"],
  ["zh-Hans", "窑工应清理窑炉[，并通知/。同时应通知]窑主。"],
  ["zh-Hans", "窑工可以借阅图谱[，并/。窑工还可以]抄录釉方。"],
  ["zh-Hans", "窑工可选用釉料[，包括/。釉料包括]青釉和白釉。"],
  ["zh-Hans", "窑主应定期检查窑炉，确保[其/窑炉]正常运行。"],
  ["zh-Hans", "窑会会对窑工进行培训，并对[其/窑工]进行考核。"],
  ["zh-Hant", "柴火補助由窯會[撥付/撥給]。"],
  ["zh-Hant", "窯會得[派員/派人]查驗窯爐。"],
  ["zh-Hant", "窯房設備請勿[隨意觸摸/隨意碰觸]。"],
  ["zh-Hant", "陶坯請[放在/置於]木架第二層。"],
];

const told: readonly (readonly [Language, string])[] = [
  ["zh-Hans", "离窑时请自行[带走/放入]个人陶坯。"],
  ["zh-Hans", "参观者不得[触摸/拍摄]未烧的陶坯。"],
  ["zh-Hans", "本章程经窑工大会[通过/讨论]后施行。"],
  ["zh-Hans", "窑工应在三日内清理窑炉[，并通知/。窑工并应通知]窑主。"],
  ["zh-Hans", "窑工应按时缴费[，并/。窑工可]领取收据。"],
  ["zh-Hans", "窑工经窑主同意可以入窑[，并/。窑工可以]观看烧制。"],
  ["zh-Hans", "家长陪同学员入窑，窑工应向[其/学员]说明安全事项。"],
  ["zh-Hans", "用户送来陶坯，窑会应对[其/用户]进行检查。"],
  ["zh-Hans", "窑会[将以/可以]短信方式告知您开窑时间。"],
  ["zh-Hans", "窑会[可以/将以]书面形式公布账目。"],
  ["zh-Hant", "窯工須[親自到/到]本會領取陶坯。"],
  ["zh-Hant", "柴火補助由窯會[撥付/核定]。"],
];

describe("daily matters in Chinese", () => {
  test.each(light)("%s in other words: %s", async (language, notation) => {
    expect(await materialityOf(language, notation)).toBe("editorial");
  });
  test.each(told)("%s something else: %s", async (language, notation) => {
    expect(await materialityOf(language, notation)).toBe("substantive");
  });
});
