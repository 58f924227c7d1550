import { expect, test } from "vitest";
import { compareSentences } from "./judged.ts";

/** A contract whose numbered provisions stand in lists: the bold item over them is their title. */
const contract = {
  "zh-Hans": (head: string) =>
    `# 授权协议\n\n11. **赔偿**。您同意赔偿由此造成的损失。\n\n12. **${head}**。\n\n    12.1.  **完整**。本协议构成双方之间的完整协议。\n\n    12.2.  **转让**。未经书面同意，您不得转让本协议。\n\n13. **附录**。见下页。`,
  ja: (head: string) =>
    `# 利用契約\n\n1. **定義**。用語は別に定めます。\n\n2. **${head}**\n\n    1. 利用者は、書面で解約を申し出ることができます。\n    2. 当社は、申出から三十日後に契約を終了します。`,
  en: (head: string) =>
    `# Agreement\n\n1. **Fees.** The fees are listed in the annex.\n\n2. **${head}.**\n\n    2.1. This agreement is the whole agreement between the parties.\n\n    2.2. Neither party may assign it without consent.`,
} as const;

test.each([
  ["zh-Hans", "总则", "一般条款"],
  ["zh-Hans", "总则", "杂项"],
  ["ja", "解約", "契約の終了"],
  ["en", "General", "Miscellaneous"],
  ["en", "General", "General provisions"],
] as const)("%s: the title over provisions that stayed is renamed: %s, %s", async (language, one, other) => {
  const text = contract[language];
  expect((await compareSentences(language, text(one), text(other))).materiality).toBe("editorial");
});

test.each([
  ["zh-Hans", "终止", "甲方的终止权"],
  ["ja", "解約", "法人の解約"],
  ["en", "Assignment", "No assignment"],
  ["en", "Use by members", "Use by guests"],
] as const)("%s: whom or what it is about is told: %s, %s", async (language, one, other) => {
  const text = contract[language];
  expect((await compareSentences(language, text(one), text(other))).materiality).toBe("substantive");
});

/** A chapter says when, or for whom, all that stands in it holds. */
test.each([
  ["en", "What we receive by default", "What we receive if you use these features"],
  ["en", "Required data", "Optional data"],
  ["ja", "既定で取得する情報", "機能をご利用の場合に取得する情報"],
  ["zh-Hans", "默认收集的信息", "如果您使用这些功能，我们收集的信息"],
] as const)("%s: a section under another chapter: %s, %s", async (language, one, other) => {
  const text = {
    en: [
      "Notifications",
      "The program relays the message by your IP address.",
      "Updates",
      "The program looks for updates.",
      "Sync",
      "Your bookmarks are stored.",
    ],
    ja: [
      "通知",
      "通信の番号を用いて通知を届けます。",
      "更新",
      "更新の有無を確認します。",
      "同期",
      "しおりを保存します。",
    ],
    "zh-Hans": ["通知", "程序使用网络地址传递消息。", "更新", "程序检查更新。", "同步", "保存您的书签。"],
  }[language];
  const [moved, updates, sync] = [text.slice(0, 2), text.slice(2, 4), text.slice(4)].map(
    ([title, said]) => `### ${title}\n\n${said}`,
  );
  const before = `# 1\n\n## ${one}\n\n${updates}\n\n${moved}\n\n## ${other}\n\n${sync}`;
  const after = `# 1\n\n## ${one}\n\n${updates}\n\n## ${other}\n\n${moved}\n\n${sync}`;
  expect((await compareSentences(language, before, after)).materiality).toBe("substantive");
});

test("a section under another chapter that is for all alike is only moved", async () => {
  const updates = "### Updates\n\nThe program looks for updates.";
  const moved = "### Notifications\n\nThe program relays the message.";
  const sync = "### Sync\n\nYour bookmarks are stored.";
  const before = `# Notice\n\n## Data\n\n${updates}\n\n${moved}\n\n## Features\n\n${sync}`;
  const after = `# Notice\n\n## Data\n\n${updates}\n\n## Features\n\n${moved}\n\n${sync}`;
  expect((await compareSentences("en", before, after)).materiality).toBe("editorial");
});
