import { describe, expect, test } from "vitest";
import { wordEdits } from "../../src/diff/words.ts";
import type { Language } from "../../src/model.ts";
import { showEdits } from "../builders/show.ts";
import { simpleWords } from "../builders/words.ts";

/** `第[3/4]条` stands for 第3条 that became 第4条. */
const READ = /\[([^/\]]*)\/([^\]]*)\]/g;

describe("edits in words", () => {
  test.each<[Language, string]>([
    ["ja", "保存期間は[30日間/60日間]とします。"],
    ["ja", "利用者は、氏名、[住所、/]電話番号を届け出ます。"],
    ["ja", "氏名、住所及び[/電話]番号を登録します。"],
    ["ja", "手数料は[50円/500円]です。"],
    ["ja", "契約者は[/、第三者を通じて]申し込むことができます。"],
    ["ja", "取得した[情報/データ]を[分析/解析]します。"],
    ["zh-Hans", "我们将在[30日/60日]内答复您的请求。"],
    ["zh-Hant", "本公司得[/經同意後]提供資料。"],
    ["en", "We keep your data for [12/24] months."],
    ["en", "We may share your name[, address/] and phone number."],
  ])("%s %s", (language, shown) => {
    const before = shown.replaceAll(READ, "$1");
    const after = shown.replaceAll(READ, "$2");
    expect(showEdits(before, after, wordEdits(before, after, language, simpleWords).edits)).toBe(shown);
  });

  test("a sentence of which little was kept is told whole", () => {
    const [before, after] = [
      "当社は記録を破棄します。",
      "利用者から申出があった場合を除き、別途定めるところによります。",
    ];
    expect(wordEdits(before, after, "ja", simpleWords).edits).toHaveLength(1);
  });

  test("the other way round the edits are the same, sides changed", () => {
    const [before, after] = ["当社は、氏名と住所を保存します。", "当社は、住所と電話番号を90日保存します。"];
    const there = wordEdits(before, after, "ja", simpleWords).edits;
    const back = wordEdits(after, before, "ja", simpleWords).edits;
    expect(back.map((edit) => ({ before: edit.after, after: edit.before }))).toEqual(there);
  });
});
