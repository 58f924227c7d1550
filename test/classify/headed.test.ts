import { describe, expect, test } from "vitest";
import { compare, type Language } from "../../src/index.ts";
import { documentOf, spelling, splitWords, wordings } from "../real.ts";

/** Headings as they are printed in one paper or another, and a sentence beside each that changed on the way. */
interface Headed {
  readonly language: Language;
  readonly frame: string;
  readonly forms: readonly string[];
  readonly others: readonly string[];
}

const papers: readonly Headed[] = [
  {
    language: "zh-Hans",
    frame: "# 馆规\n\n一、开放时间\n\n本馆周一闭馆。\n\n%\n\n四、附则\n\n本规则自公布之日起施行。\n",
    forms: [
      "二、您的借阅\n\n您可以借五本书。\n\n三、您如何归还图书\n\n您应当在柜台归还图书。",
      "二、您的借阅\n\n您可以借五本书。\n\n三、您如何归还图书您应当在柜台归还图书。",
      "二、你的借阅\n\n你可以借五本书。\n\n三、你如何归还图书你应当在柜台归还图书。",
      "## 二、您的借阅\n\n您可以借五本书。\n\n## 三、您如何归还图书\n\n您应当在柜台归还图书。",
    ],
    others: [
      "二、您的借阅\n\n您可以借五本书。\n\n三、您如何归还图书您可以在柜台归还图书。",
      "## 二、您的借阅\n\n您可以借三本书。\n\n## 三、您如何归还图书\n\n您应当在柜台归还图书。",
    ],
  },
  {
    language: "en",
    frame:
      "# House rules\n\n## 1. Hours\n\nThe hall is closed on Mondays.\n\n%\n\n## 3. Contact\n\nAsk at the desk.\n",
    forms: [
      "## 2. Your books\n\nYou may borrow five books.",
      "2. Your books You may borrow five books.",
      "**2. Your books**\n\nYou may borrow five books.",
      "2. Your books: You may borrow five books.",
    ],
    others: ["2. Your books You may borrow three books.", "2. Your books Members may borrow five books."],
  },
];

async function verdict({ language, frame }: Headed, before: string, after: string): Promise<string> {
  const read = (text: string) => documentOf("rules.md", frame.replace("%", text), { language });
  const { materiality } = compare(await read(before), await read(after), { splitWords, spelling, wordings });
  return materiality;
}

describe.each(papers)("headings in $language", (paper) => {
  const [first = ""] = paper.forms;

  test.each(paper.forms)("%j is the same paper", async (form) => {
    expect(await verdict(paper, form, first)).not.toBe("substantive");
    expect(await verdict(paper, first, form)).not.toBe("substantive");
  });

  test.each(paper.others)("%j is another", async (form) => {
    expect(await verdict(paper, form, first)).toBe("substantive");
  });
});

/** How a date is printed is no change of date, were it read for the document's own in one version only. */
test.each([
  ["本聲明從 2023 年 01 月 01 日起開始生效。", "本聲明從 2023 年 1 月 1 日起開始生效。"],
  ["本館則は、2024年（令和6年）4月1日から施行する。", "本館則は、令和6年4月1日から施行する。"],
  ["These rules are effective 25-07-2025.", "These rules are effective July 25, 2025."],
])("%s says %s", async (before, after) => {
  const [stood, stands] = [await paper(before), await paper(after)];
  const { materiality } = compare(stood, stands, { splitWords, spelling, wordings });
  expect(materiality).not.toBe("substantive");
});

function paper(text: string): ReturnType<typeof documentOf> {
  return documentOf("rules.md", `# Rules\n\n${text}\n`);
}
