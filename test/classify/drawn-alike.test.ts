import { expect, test } from "vitest";
import type { Language } from "../../src/index.ts";
import { compareSentences } from "./judged.ts";

test.each<[Language, string, string]>([
  [
    "ja",
    "廊下では、非常ロの前に荷物を置いてはなりません。",
    "廊下では、非常口の前に荷物を置いてはなりません。",
  ],
  ["ja", "当園は、写真をー切公開しません。", "当園は、写真を一切公開しません。"],
  ["ja", "第ニ条に定める手続に従います。", "第二条に定める手続に従います。"],
  ["zh-Hant", "有下列情況之ㄧ者，應繳回借閱證。", "有下列情況之一者，應繳回借閱證。"],
  ["zh-Hant", "館內🈲止飲食。", "館內禁止飲食。"],
])("%s: a sign of another script that looks like the character: %s", async (language, one, other) => {
  expect((await compareSentences(language, one, other)).materiality).toBe("editorial");
});

test.each<[Language, string, string]>([
  ["zh-Hant", "有下列情況之ㄧ者，應繳回借閱證。", "有下列情況之二者，應繳回借閱證。"],
  ["zh-Hant", "館內🈲止飲食。", "館內允許飲食。"],
  ["ja", "第ニ条に定める手続に従います。", "第三条に定める手続に従います。"],
])("%s: another character is told: %s", async (language, one, other) => {
  expect((await compareSentences(language, one, other)).materiality).toBe("substantive");
});
