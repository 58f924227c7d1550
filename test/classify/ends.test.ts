import { expect, test } from "vitest";
import type { Language } from "../../src/index.ts";
import { compareSentences } from "./judged.ts";

/** Sentences that are cut or joined, links that are printed otherwise, heads that come and go, slips of the pen: each told alike from both sides. */
type Case = readonly [Language, before: string, after: string];

const alike: readonly Case[] = [
  [
    "en",
    "Boats are let by the hour, and oars are lent free.",
    "Boats are let by the hour. Oars are lent free.",
  ],
  [
    "en",
    "If you write to us, we keep your letter; we use it to answer you.",
    "If you write to us, we keep your letter. We use it to answer you.",
  ],
  ["ja", "艇庫は朝開け、夕方に閉めます。", "艇庫は朝開けます。夕方に閉めます。"],
  ["zh-Hans", "码头长二十米，并设有灯塔。", "码头长二十米。码头设有灯塔。"],
  [
    "en",
    "- Tide page: https://tides.example.org/a (https://tides.example.org/a)",
    "- [Tide page](https://tides.example.org/a)",
  ],
  [
    "en",
    "You can leave the list by visiting https://list.example.org/out.",
    "You can leave the list [here](https://list.example.org/out).",
  ],
  [
    "en",
    "For the rota, click [here](https://rota.example.org).",
    "For the rota, see our [rota page](https://rota.example.org).",
  ],
  [
    "ja",
    "潮見表は https://tides.example.jp/a をご覧ください。",
    "潮見表は[こちら](https://tides.example.jp/a)をご覧ください。",
  ],
  ["ja", "連絡先：pier@example.jp（pier@example.jp）", "連絡先：[pier@example.jp](mailto:pier@example.jp)"],
  ["zh-Hant", "潮汐頁：https://tides.example.tw/a", "[潮汐頁](https://tides.example.tw/a)"],
  ["en", "**Cookies.** We use cookies to keep you signed in.", "We use cookies to keep you signed in."],
  ["en", "*Security:* We keep the logbook in a safe.", "We keep the logbook in a safe."],
  ["ja", "【航海日誌について】航海日誌は事務所で保管します。", "航海日誌は事務所で保管します。"],
  ["zh-Hans", "航海日志：我们在办公室保存航海日志。", "我们在办公室保存航海日志。"],
  ["ja", "船長は帆を上げる。船長は舵を取る。", "船長は、帆を上げ、舵を取る。"],
  ["zh-Hans", "船员有权查阅航海日志并复印日志。", "船员有权查阅航海日志，并有权复印日志。"],
  ["ja", "（注）桟橋は滑ります。", "※桟橋は滑ります。"],
  [
    "en",
    "| Term | Meaning |\n|---|---|\n| Crew | those who row |\n| Guest | anybody else aboard |",
    "“Crew” means those who row.\n\n“Guest” means anybody else aboard.",
  ],
];

const others: readonly Case[] = [
  [
    "en",
    "With your consent, we film the race and publish it.",
    "With your consent, we film the race. We publish it.",
  ],
  ["en", "We do not rent out the list or sell it.", "We do not rent out the list. We sell it."],
  [
    "en",
    "Only members may moor here and use the crane.",
    "Only members may moor here. You may use the crane.",
  ],
  ["en", "Members may row, sail and swim after six.", "Members may:\n\n- row\n- sail\n- swim after six"],
  [
    "ja",
    "会員に限り、桟橋を使い、艇を借りることができます。",
    "会員に限り、桟橋を使えます。艇を借りることができます。",
  ],
  ["zh-Hans", "经您同意，我们会拍摄比赛并在网站发布。", "经您同意，我们会拍摄比赛。我们会在网站发布。"],
  [
    "zh-Hant",
    "除法律另有規定外，本會不公開名單，不提供副本。",
    "除法律另有規定外，本會不公開名單。本會不提供副本。",
  ],
  [
    "en",
    "- Tide page: https://tides.example.org/a",
    "- [Tide page](https://tides.example.org/b/2)\n- Weather",
  ],
  [
    "en",
    "For the rota, click [here](https://rota.example.org).",
    "For the rota, use our [paper form](https://rota.example.org/form) by Friday.",
  ],
  ["en", "**Members.** The fee is ten euros.", "The fee is ten euros."],
  ["en", "Sundays: The pier is closed.", "The pier is closed."],
  ["ja", "【任意】電話番号を記入してください。", "電話番号を記入してください。"],
  ["zh-Hans", "仅限会员：可使用吊车。", "可使用吊车。"],
  ["en", "We share details about our members.", "We share details with our members."],
  ["ja", "艇ごとに責任者を置きます。", "艇に責任者を置きます。"],
  [
    "en",
    "At high tide:\n\nThe gate is shut.\n\nBoats stay.",
    "The gate is shut.\n\nAt high tide:\n\nBoats stay.",
  ],
  [
    "en",
    "On Sundays, the pier is shut and the crane is locked.",
    "On Sundays, the pier is shut. The crane is locked.",
  ],
  [
    "zh-Hans",
    "| 术语 | 含义 |\n|---|---|\n| 船员 | 划船的人 |\n| 来宾 | 船上的其他人 |",
    "- 船员：划船并缴费的人\n- 来宾：船上的其他人",
  ],
];

/** A slip is put right, and never made. */
const slips: readonly Case[] = [
  ["en", "The chart is sent by your browser by the site.", "The chart is sent to your browser by the site."],
  ["en", "These rules apply all of the boats.", "These rules apply to all of the boats."],
  [
    "en",
    "We share lists third parties that print them.",
    "We share lists with third parties that print them.",
  ],
  ["ja", "料金は、の予告なく変わることがあります。", "料金は、予告なく変わることがあります。"],
  ["ja", "申込みは、窓口よりから行ってください。", "申込みは、窓口から行ってください。"],
  ["zh-Hans", "会员须携带携带证件。", "会员须携带证件。"],
  ["en", "The chart is kept a locked room.", "The chart is kept in a locked room."],
  ["zh-Hant", "本會將採取必要措。", "本會將採取必要措施。"],
  ["zh-Hans", "如有疑，请到办公室。", "如有疑问，请到办公室。"],
];

test.each(alike)("%s: %j says what %j does", async (language, before, after) => {
  expect((await compareSentences(language, before, after)).materiality).not.toBe("substantive");
  expect((await compareSentences(language, after, before)).materiality).not.toBe("substantive");
});

test.each(others)("%s: %j is told from %j", async (language, before, after) => {
  expect((await compareSentences(language, before, after)).materiality).toBe("substantive");
  expect((await compareSentences(language, after, before)).materiality).toBe("substantive");
});

test.each(slips)("%s: %j was written for %j", async (language, before, after) => {
  expect((await compareSentences(language, before, after)).materiality).not.toBe("substantive");
});
