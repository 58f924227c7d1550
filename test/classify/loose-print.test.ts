import { describe, expect, test } from "vitest";
import type { Language } from "../../src/index.ts";
import { compareSentences } from "./judged.ts";

type Pair = readonly [language: Language, before: string, after: string];

describe("a number that was printed loosely is put in order", () => {
  test.each<Pair>([
    ["en", "The fee is $ .20 for each copy.", "The fee is $0.20 for each copy."],
    ["en", "A photograph costs $4-$6 + postage.", "A photograph costs $4–$6 plus postage."],
    ["en", "We rely on GDPR 6(1)(b).", "We rely on Article 6(1)(b) GDPR."],
    [
      "en",
      "The crew has not less than three (3) nor more than six (6) rowers.",
      "The crew has no fewer than three (3) and no more than six (6) rowers.",
    ],
    ["zh-Hans", "到会理事须达到全体理事的三分 之二。", "到会理事须达到全体理事的三分之二。"],
    ["zh-Hant", "AM 9:00 - PM 17:30開放借閱，PM 17:30後不再受理。", "9:00～17:30開放借閱，17:30後不再受理。"],
    ["ja", "受付はPM 2:00までです。", "受付は午後2時までです。"],
  ])("%s %s", async (language, before, after) => {
    expect((await compareSentences(language, before, after)).materiality).toBe("editorial");
  });
});

describe("another number is told, however it is printed", () => {
  test.each<Pair>([
    ["en", "The fee is $ .20 for each copy.", "The fee is $2.20 for each copy."],
    ["en", "We rely on GDPR 6(1)(b).", "We rely on Article 6(1)(f) GDPR."],
    [
      "en",
      "The crew has not less than three (3) nor more than six (6) rowers.",
      "The crew has no fewer than three (3) and no more than nine (9) rowers.",
    ],
    ["zh-Hans", "到会理事须达到全体理事的三分 之二。", "到会理事须达到全体理事的三分之一。"],
    ["zh-Hant", "PM 5:30後不再受理。", "5:30後不再受理。"],
    ["ja", "受付はPM 2:00までです。", "受付はAM 2:00までです。"],
  ])("%s %s", async (language, before, after) => {
    expect((await compareSentences(language, before, after)).materiality).toBe("substantive");
  });
});
