import { expect, test } from "vitest";
import type { Language } from "../../src/index.ts";
import { compareSentences } from "./judged.ts";

/** What belonged to the clause ahead of a seam belongs to the one behind it, or a small word fell out there. */
test.each<[Language, string, string]>([
  [
    "en",
    "Orders are packed within two days, and we inform the buyer.",
    "Orders are packed. Within two days, we inform the buyer.",
  ],
  [
    "en",
    "Keys are held until the room is cleaned and the deposit is settled.",
    "Keys are held until the room is cleaned. The deposit is settled.",
  ],
  [
    "en",
    "The choir may record or publish a concert with the consent of the soloists.",
    "The choir may record a concert. It may publish a concert with the consent of the soloists.",
  ],
  [
    "en",
    "The plot may be sublet. This needs the written consent of the committee.",
    "The plot may be sublet, which needs the consent of the committee.",
  ],
  [
    "ja",
    "記録は調査の目的でのみ用います。ただし、別の目的に明示的に同意いただいた場合を除きます。",
    "別の目的に同意いただいた場合を除き、記録は調査の目的でのみ用います。",
  ],
  ["zh-Hans", "场地不得转借。转借须取得书面同意。", "场地不得转借，转借须取得同意。"],
])("%s: told: %s", async (language, one, other) => {
  expect((await compareSentences(language, one, other)).materiality).toBe("substantive");
  expect((await compareSentences(language, other, one)).materiality).toBe("substantive");
});

test.each<[Language, string, string]>([
  [
    "en",
    "Orders are packed within two days. We inform the buyer.",
    "Orders are packed within two days, and we inform the buyer.",
  ],
  [
    "en",
    "The hall is closed in May. It opens again in June.",
    "The hall is closed in May, and it opens again in June.",
  ],
  ["zh-Hant", "場地不得轉借。違者取消資格。", "場地不得轉借，違者取消資格。"],
])("%s: a seam alone is none: %s", async (language, one, other) => {
  expect((await compareSentences(language, one, other)).materiality).toBe("editorial");
});

/** Two words of rules are never one that was misprinted. */
test.each<[Language, string, string]>([
  ["ja", "荒天欠航の際は、電話で知らせます。", "荒天決行の際は、電話で知らせます。"],
  ["ja", "申込書に講座番号を書いてください。", "申込書に口座番号を書いてください。"],
  ["ja", "夏季の使用は禁止します。", "火気の使用は禁止します。"],
  ["en", "The lunch fee is due on Monday.", "The launch fee is due on Monday."],
  ["en", "Staff keep parole records.", "Staff keep payroll records."],
])("%s: another word is told: %s", async (language, one, other) => {
  expect((await compareSentences(language, one, other)).materiality).toBe("substantive");
});
