import { fileURLToPath } from "node:url";
import kuromoji, { type Tokenizer } from "kuromoji";
import { beforeAll, describe, expect, test } from "vitest";
import { createMorphemeCutter } from "../../src/tokenize/japanese.ts";
import { lexicons, pieces, sources } from "./lexicons.ts";

const cut = createMorphemeCutter(lexicons.japanese());
const morphemes = (text: string): readonly string[] => pieces(text, cut(text).ends);

describe("on ordinary text the morphemes are kuromoji's", () => {
  let peer: Tokenizer;
  beforeAll(async () => {
    const dicPath = fileURLToPath(new URL("../../node_modules/kuromoji/dict/", import.meta.url));
    peer = await new Promise((resolve, reject) => {
      kuromoji.builder({ dicPath }).build((error, tokenizer) => (error ? reject(error) : resolve(tokenizer)));
    });
  });
  const theirs = (line: string): readonly string[] => peer.tokenize(line).map((token) => token.surface_form);

  test.each(sources)("%s", (_, linesWith) => {
    const lines = linesWith(/[ぁ-ヿ]/);
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.map(morphemes)).toEqual(lines.map(theirs));
  });
});

describe("where kuromoji loses or throws, nothing is lost", () => {
  test.each([
    ["寿司🍣🍣です。次", "寿司|🍣🍣|です|。|次"],
    ["日本🇯🇵です", "日本|🇯🇵|です"],
    ["あ\ud842い", "あ|\ud842|い"],
    ["a\u0000b", "a|\u0000|b"],
    ["", ""],
  ])("%j", (text, expected) => expect(morphemes(text).join("|")).toBe(expected));
});

test("a clause longer than a window is cut as its parts are", () => {
  const phrase = "お客様の個人情報を適切に管理し第三者に提供いたしません";
  const repeated = morphemes(phrase.repeat(1000));
  expect(repeated.join("")).toBe(phrase.repeat(1000));
  // Where a window ends is nowhere to be seen: after the first phrase every one is cut like the next.
  const period = morphemes(phrase.repeat(3)).length / 3;
  expect(repeated.length).toBe(1000 * period);
  expect(repeated.slice(period, -period)).toEqual(repeated.slice(0, -2 * period));
});

test("an unknown word of any length ends", () => {
  for (const letter of ["a", "ア", "🍣", "\ud842", "\udc00"]) {
    const text = letter.repeat(20_000);
    expect(morphemes(text).join("")).toBe(text);
  }
});
