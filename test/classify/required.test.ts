import { describe, expect, test } from "vitest";
import { requiredIn } from "../../src/classify/folds/required.ts";

describe("of what an expression matches, one of these texts is always in it", () => {
  test.each([
    ["の結果(?=,)", ["の結果"]],
    ["お気軽に|ご?遠慮なく", ["お気軽に", "遠慮なく"]],
    ["(?:許可|承認)(?:する)?(?:かどうか|か否か)", ["許可", "承認"]],
    ["\\bas well as\\b", ["as well as"]],
    ["如果|假如", ["如果", "假如"]],
    ["(?<=取)消+し", ["消"]],
    ["解{2}約", ["解"]],
    ["\\u8a31可", ["可"]],
  ])("%s", (source, required) => expect(requiredIn(source)).toEqual(required));

  test.each(["知?(?:予定)?", "許可|(?:承認)?", "[許可]", "\\p{sc=Han}", "(?=許可).", "許{可", "(許可"])(
    "%s: nothing is known",
    (source) => expect(requiredIn(source)).toEqual([]),
  );
});
