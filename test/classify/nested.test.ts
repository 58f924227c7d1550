import { describe, expect, test } from "vitest";
import { type ChangeSet, compare } from "../../src/index.ts";
import { documentOf, spelling, splitWords, wordings } from "../real.ts";

/** Lists whose items are nested: what stands under an item is said under it. */
const lists = {
  ja: {
    heads: ["ご本人の同意がある場合", "法令に基づき必要な場合"],
    first: ["会報をお送りするため", "催しをご案内するため"],
    second: ["帳簿を保存するため", "官公署の照会に答えるため"],
  },
  "zh-Hans": {
    heads: ["经您同意", "履行法定义务"],
    first: ["向您发送会刊", "介绍活动"],
    second: ["保存账簿", "答复税务机关的询问"],
  },
  "zh-Hant": {
    heads: ["經您同意", "履行法定義務"],
    first: ["向您寄送會刊", "介紹活動"],
    second: ["保存帳簿", "答覆稅務機關的詢問"],
  },
  en: {
    heads: ["With your consent", "Because the law asks us to"],
    first: ["to send you the newsletter", "to tell you of events"],
    second: ["to keep the books", "to answer the tax office"],
  },
} as const;

describe.each(Object.entries(lists))("%s", (_language, { heads, first, second }) => {
  const [one = "", ...others] = first;

  test("an item that went under another item is told with both", async () => {
    const after = nested([heads[0], others], [heads[1], [one, ...second]]);
    expect(await reasonsOf(after)).toContainEqual(["context", heads[0], heads[1]]);
  });

  test("items in another order under the same item, and groups in another order, are no more than that", async () => {
    const turned = nested([heads[0], first.toReversed()], [heads[1], second]);
    const exchanged = nested([heads[1], second], [heads[0], first]);
    for (const after of [turned, exchanged])
      expect((await judged(before(), after)).materiality).toBe("editorial");
  });

  function before(): string {
    return nested([heads[0], first], [heads[1], second]);
  }

  async function reasonsOf(after: string): Promise<readonly (readonly (string | null)[])[]> {
    return (await judged(before(), after)).changes.flatMap(({ verdict }) =>
      verdict.reasons.map((reason) => [reason.rule, reason.before, reason.after]),
    );
  }
});

async function judged(before: string, after: string): Promise<ChangeSet> {
  return compare(await documentOf("before.md", before), await documentOf("after.md", after), {
    splitWords,
    spelling,
    wordings,
  });
}

function nested(...groups: readonly (readonly [head: string, items: readonly string[]])[]): string {
  const lines = groups.flatMap(([head, items]) => [`- ${head}`, ...items.map((item) => `  - ${item}`)]);
  return `# 2024\n\n${lines.join("\n")}\n`;
}
