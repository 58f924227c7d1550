import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Document, Mark } from "../../../src/model.ts";
import { policy, type PolicyOptions } from "../../builders/policy.ts";
import { linesOf, readTracked } from "./passages.ts";
import { showTracked } from "./show.ts";
import { tracked } from "./tracked.ts";

function shown(before: string, after: string, options: PolicyOptions = {}): readonly string[] {
  return showTracked(tracked(policy(before, options), policy(after, options)));
}

describe("words", () => {
  test("are deleted and inserted within their sentence", () => {
    expect(
      shown(
        "# 第1条 期間\n当社は、購入履歴を12か月間保管します。期間が過ぎたときは削除します。",
        "# 第1条 期間\n当社は、購入履歴を24か月間保管します。期間が過ぎたときは削除します。",
      ),
    ).toEqual([
      "Heading1: 第1条 期間",
      "当社は、購入履歴を[-12か月-]{+24か月+}間保管します。期間が過ぎたときは削除します。",
    ]);
  });

  test("of a heading, too", () => {
    expect(shown("# 第4条 収集\n本文です。", "# 第5条 収集\n本文です。")[0]).toBe(
      "Heading1: 第[-4条-]{+5条+} 収集",
    );
  });

  test("are replaced as a whole where next to nothing is kept", () => {
    const [, line] = shown(
      "# 1. Refunds\nWe refund all fees within thirty days of your request.",
      "# 1. Refunds\nNothing is paid back by us after the trial has ended.",
      { language: "en" },
    );
    expect(line).toMatch(/^\[-We refund[^-]*-\]/);
  });
});

describe("paragraphs", () => {
  test("come and go with their ends", () => {
    expect(
      shown(
        "# 目的\n当社は、利用者の情報を大切に取り扱います。\nこの段落はなくなります。\n問い合わせは窓口で受け付けます。",
        "# 目的\n当社は、利用者の情報を大切に取り扱います。\n苦情の申出には速やかに対応します。\n問い合わせは窓口で受け付けます。",
      ),
    ).toEqual([
      "Heading1: 目的",
      "当社は、利用者の情報を大切に取り扱います。",
      "[-この段落はなくなります。-][-¶-]",
      "{+苦情の申出には速やかに対応します。+}{+¶+}",
      "問い合わせは窓口で受け付けます。",
    ]);
  });

  test("at the very end take the end before theirs", () => {
    expect(
      shown("# 附則\n公布の日から施行します。", "# 附則\n公布の日から施行します。\n別表は廃止します。"),
    ).toEqual(["Heading1: 附則", "公布の日から施行します。{+¶+}", "{+別表は廃止します。+}"]);
  });

  test("that were split have one more end", () => {
    expect(
      shown(
        "# 利用\n当社は、氏名と住所を配送のために利用します。当社は、閲覧の履歴を統計のために利用します。",
        "# 利用\n当社は、氏名と住所を配送のために利用します。\n当社は、閲覧の履歴を統計のために利用します。",
      ),
    ).toEqual([
      "Heading1: 利用",
      "当社は、氏名と住所を配送のために利用します。{+¶+}",
      "当社は、閲覧の履歴を統計のために利用します。",
    ]);
  });

  test("that were merged have one less, and no space that was not there", () => {
    expect(
      shown(
        "# Use\nWe use your name to deliver goods.\nWe use your history for statistics.",
        "# Use\nWe use your name to deliver goods. We use your history for statistics.",
        { language: "en" },
      ),
    ).toEqual([
      "Heading1: Use",
      "We use your name to deliver goods.[-¶-]",
      "{+ +}We use your history for statistics.",
    ]);
  });

  test("that moved are moves, with what was changed on the way", () => {
    const [one, two, three] = [
      "当社は、法令に基づく場合を除き、個人情報を第三者に提供しません。",
      "利用者は、いつでも自分の情報の開示と訂正を求めることができます。",
      "当社は、従業者に対し、情報の取扱いに関する研修を毎年行います。",
    ];
    expect(
      shown(`# 提供\n${one}\n${two}\n${three}`, `# 提供\n${two}\n${three}\n${one.replace("法令", "法律")}`),
    ).toEqual([
      "Heading1: 提供",
      "<当社は、>[-法令-]<に基づく場合を除き、個人情報を第三者に提供しません。><¶>",
      two,
      `${three}{+¶+}`,
      ">当社は、<{+法律+}>に基づく場合を除き、個人情報を第三者に提供しません。<",
    ]);
  });
});

describe("tables", () => {
  test("change row by row, and cell by cell", () => {
    expect(
      shown(
        "# 保存\n| 種類 | 期間 |\n| 購入履歴 | 12か月 |\n| ファクス番号 | 6か月 |\n\n以上です。",
        "# 保存\n| 種類 | 期間 |\n| 購入履歴 | 24か月 |\n| 税務上の番号 | 7年 |\n\n以上です。",
      ),
    ).toEqual([
      "Heading1: 保存",
      "|",
      "TableHeading: 種類",
      "TableHeading: 期間",
      "|",
      "TableText: 購入履歴",
      "TableText: [-12か月-]{+24か月+}",
      "|[-row-]",
      "TableText: [-ファクス番号-]",
      "TableText: [-6か月-]",
      "|{+row+}",
      "TableText: {+税務上の番号+}",
      "TableText: {+7年+}",
      "以上です。",
    ]);
  });
});

describe("lists", () => {
  test("are counted by Word where the numbers go on in both versions", async () => {
    const [before, after] = [numbered("3.氏名 4.住所 5.電話"), numbered("3.氏名 4.会社名 5.住所 6.電話")];
    const bytes = tracked(before, after);
    expect(lists(bytes)).toHaveLength(1);
    expect(showTracked(bytes)).toContain("ListParagraph: {+会社名+}{+¶+}");
    expect(await readTracked(bytes, "accept")).toEqual(linesOf(after));
    expect(await readTracked(bytes, "reject")).toEqual(linesOf(before));
  });

  test("print each number by itself where they do not", async () => {
    const [before, after] = [numbered("1.氏名 2.住所 4.電話"), numbered("1.氏名 2.住所 5.電話")];
    const bytes = tracked(before, after);
    expect(lists(bytes).length).toBeGreaterThan(1);
    expect(await readTracked(bytes, "accept")).toEqual(linesOf(after));
    expect(await readTracked(bytes, "reject")).toEqual(linesOf(before));
  });
});

test("a table wider than Word can hold loses no word", async () => {
  const bytes = tracked(wide("項目"), wide("種別"));
  expect(words(await readTracked(bytes, "accept"))).toEqual(words(linesOf(wide("種別"))));
  expect(words(await readTracked(bytes, "reject"))).toEqual(words(linesOf(wide("項目"))));
});

describe("what Word does not track of its own", () => {
  test("a link with another target is written anew", () => {
    expect(
      shown(
        "# 窓口\n詳しくは[窓口](https://a.example/)へ。",
        "# 窓口\n詳しくは[窓口](https://b.example/)へ。",
      )[1],
    ).toBe("詳しくは([-窓口-])({+窓口+})へ。");
  });

  test("strong words are tracked as formatting", () => {
    expect(shown("# 注意\n必ずお読みください。", "# 注意\n**必ず**お読みください。")[1]).toBe(
      "~必ず~お読みください。",
    );
  });

  test("a new reading stands with its characters", () => {
    expect(showTracked(tracked(reading("とりあつかい"), reading("とりあつかひ")))).toEqual([
      "[-取扱い《とりあつかい》-]{+取扱い《とりあつかひ》+}は約款に定めます。",
    ]);
    expect(showTracked(tracked(reading("とりあつかい"), reading("とりあつかい")))).toEqual([
      "取扱い《とりあつかい》は約款に定めます。",
    ]);
  });

  test("no address leads anywhere but to a page, a mailbox or a telephone", () => {
    for (const target of ["javascript:alert(1)", "file://server/share", "//server/share", "data:text/html,x"])
      expect(shown("# 注意\n本文です。", `# 注意\n[本文](${target})です。`)[1]).not.toContain("(");
  });
});

test("a comment stands on the sentence that it explains", () => {
  const [before, after] = [12, 24].map((months) =>
    policy(`# 保存\n当社は、購入履歴を${months}か月間保管します。期間が過ぎたときは削除します。`),
  );
  if (before === undefined || after === undefined) throw new Error("two versions");
  expect(showTracked(tracked(before, after, { explain: true }))[1]).toMatch(
    /^“当社は、購入履歴を\[-12か月-\]\{\+24か月\+\}間保管します。”期間が過ぎたときは削除します。$/,
  );
});

test("a translation stands behind what it translates", () => {
  const [before, after] = [
    policy("# Retention\nWe keep records for a year.", { language: "en" }),
    policy("# 保存\n記録は1年間保管します。"),
  ];
  const lines = showTracked(tracked(before, after));
  expect(lines.join("\n")).not.toMatch(/\{\+[A-Za-z]|\[-[\u3040-\u9fff]/);
});

function withMark(text: string, mark: Mark): Document {
  const document = policy(text);
  return { ...document, preamble: document.preamble.map((block) => ({ ...block, marks: [mark] })) };
}

function reading(words: string): Document {
  return withMark("取扱いは約款に定めます。", { kind: "ruby", span: [0, 3], reading: words });
}

/** Items with their numbers: `1.氏名 2.住所`. */
function numbered(text: string): Document {
  const items = text.split(" ").map((item) => /^(.+[.)])(.+)$/.exec(item) ?? []);
  const document = policy(items.map(([, , words]) => `- ${words}`).join("\n"));
  return {
    ...document,
    preamble: document.preamble.map((block, index) => ({
      ...block,
      kind: "item",
      depth: 1,
      marker: items[index]?.[1] ?? "",
      cell: null,
    })),
  };
}

/** The lists that the paragraphs of a file are in. */
function lists(bytes: Uint8Array): readonly string[] {
  const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  return [...new Set(xml.match(/<w:numId [^>]*>/g))];
}

function wide(first: string): Document {
  const others = Array.from({ length: 70 }, (_, at) => `欄${at}`);
  return policy(`# 表\n| ${first} | ${others.join(" | ")} |`);
}

function words(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.split(" ").at(-1) ?? "");
}
