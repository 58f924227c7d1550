import { expect, test } from "vitest";
import { createWordings } from "../../../src/classify/wordings/wordings.ts";
import { wordingLexicon } from "../../../scripts/lexicons/wordings.ts";
import { inFewWordings } from "./small-lexicon.ts";

test.each<[string, string, string]>([
  ["安全のための措置を講じます。", "安全のための措置を取ります。", "安全のための措置を講じます。"],
  // The context holds on neither side.
  ["席を講じます。", "席を取ります。", "席を取ります。"],
  ["当社は、サービスを止めます。", "当社は、各種サービスを止めます。", "当社は、サービスを止めます。"],
  ["当社はサービスを止めます。", "当社は各種サービスを止めます。", "当社は各種サービスを止めます。"],
  ["規約に従い、消します。", "規約に則り、残します。", "規約に従い、残します。"],
  ["席の予約について話します。", "席予約について話します。", "席の予約について話します。"],
  // What stands ahead is another: the particle would be put beside it.
  ["席の予約について話します。", "席と予約について話します。", "席と予約について話します。"],
  // Behind another clause; not where amounts go by place.
  [
    "料金は1,200円とし、犬用の籠または猫用の籠は各300円で貸し出します。",
    "料金は1,200円とし、猫用の籠または犬用の籠は各300円で貸し出します。",
    "料金は1,200円とし、犬用の籠または猫用の籠は各300円で貸し出します。",
  ],
  [
    "籠の料金は、犬及び猫について1,200円及び300円とします。",
    "籠の料金は、猫及び犬について1,200円及び300円とします。",
    "籠の料金は、猫及び犬について1,200円及び300円とします。",
  ],
  // What is done next, in the same sentence or in one of its own; of something else, or only on a condition.
  [
    "餌代は千円とし、預ける時に支払う。",
    "餌代は千円とする。餌代は、預ける時に支払う。",
    "餌代は千円とし、預ける時に支払う。",
  ],
  [
    "店主は、犬の名簿を作成します。名簿は、1年間保存します。",
    "店主は、犬の名簿を作成し、1年間保存します。",
    "店主は、犬の名簿を作成します。名簿は、1年間保存します。",
  ],
  [
    "餌代は千円とし、預ける時に支払う。",
    "餌代は千円とする。籠代は、預ける時に支払う。",
    "餌代は千円とする。籠代は、預ける時に支払う。",
  ],
  [
    "犬が病気の場合は隔離し、飼い主に知らせます。",
    "犬が病気の場合は隔離します。飼い主に知らせます。",
    "犬が病気の場合は隔離します。飼い主に知らせます。",
  ],
  // Him of whom the sentence speaks, named again; another may act between.
  [
    "店主は、店主の責任で犬を預けます。",
    "店主は、自己の責任で犬を預けます。",
    "店主は、店主の責任で犬を預けます。",
  ],
  [
    "店主は、客が店主の責任で犬を預けることを認めます。",
    "店主は、客が自己の責任で犬を預けることを認めます。",
    "店主は、客が自己の責任で犬を預けることを認めます。",
  ],
  [
    "店主は、客の責任で犬を預かります。",
    "店主は、自己の責任で犬を預かります。",
    "店主は、自己の責任で犬を預かります。",
  ],
])("%s / %s", (before, after, expected) => {
  expect(inFewWordings(before, after, "ja")).toBe(expected);
});

test("leaves alone a wording beside what it does not explain", () => {
  const cut = createWordings((language) =>
    wordingLexicon([{ name: "ja-turns", text: "また | かつ" }], language),
  );
  const [before, after] = ["譲渡し、または担保に供する。", "譲渡し、かつ担保に供する。"];
  expect(cut.asBefore(before, after, "ja")).toBe(after);
});
