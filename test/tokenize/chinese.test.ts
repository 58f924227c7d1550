import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import { describe, expect, test } from "vitest";
import { createHanCutter } from "../../src/tokenize/chinese.ts";
import { lexicons, pieces, sources } from "./lexicons.ts";

const HAN_RUN = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+/g;
const simplified = createHanCutter(lexicons.chinese(), false);
const traditional = createHanCutter(lexicons.chinese(), true);

function words(text: string, cut: typeof simplified): readonly string[] {
  const ends: number[] = [];
  cut(text, 0, text.length, ends);
  return pieces(text, ends);
}

describe("the words of a run of Han characters are jieba's", () => {
  const jieba = Jieba.withDict(dict);

  test.each(sources)("%s", (_, linesWith) => {
    const lines = linesWith(/[\u4e00-\u9fff]/);
    const runs = [...new Set(lines.flatMap((line) => line.match(HAN_RUN) ?? []))];
    expect(runs.length).toBeGreaterThan(500);
    expect(runs.map((run) => words(run, simplified))).toEqual(runs.map((run) => jieba.cut(run, false)));
  });
});

test("traditional characters are cut where the simplified ones are, and stay what they are", () => {
  expect(words("我們會蒐集個人資料並保護隱私權", traditional).join("|")).toBe(
    "我們|會|蒐集|個人資料|並|保護|隱私權",
  );
  expect(words("我们会收集个人资料并保护隐私权", simplified).join("|")).toBe(
    "我们|会|收集|个人资料|并|保护|隐私权",
  );
});

test("a run longer than a window is cut as its parts are", () => {
  const phrase = "未经您同意不会向第三方提供您的个人信息";
  const repeated = words(phrase.repeat(1000), simplified);
  const period = repeated.length / 1000;
  expect(repeated.slice(0, period).join("")).toBe(phrase);
  expect(repeated.slice(period)).toEqual(repeated.slice(0, -period));
});

test("characters that are in no word stand alone", () => {
  expect(words("𠮷\u9fff", simplified).join("")).toBe("𠮷\u9fff");
});
