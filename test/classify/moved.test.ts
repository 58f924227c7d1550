import { describe, expect, test } from "vitest";
import { compare, type Materiality } from "../../src/index.ts";
import { documentOf, spelling, splitWords, wordings } from "../real.ts";

/** Two sections of a policy, a sentence that holds for the matter of one of them, and what closes the whole. */
const policies = {
  ja: {
    matters: ["印刷所への委託", "会場の予約"],
    rule: "受領した資料は、作業の終了後に返却されます。",
    own: ["印刷所には名簿の写しを渡します。", "会場には代表者の氏名を伝えます。"],
    other: "その他",
    end: "制定 2019年4月1日",
    list: "次の情報を印刷所に渡します：",
    items: ["氏名", "住所", "会員番号"],
    labelled: ["必須：会場の予約に使います。", "任意：集計に使います。", "集計の結果は匿名です。"],
  },
  "zh-Hans": {
    matters: ["委托印刷", "预订场地"],
    rule: "收到的资料在工作结束后退还。",
    own: ["我们把名册副本交给印刷厂。", "我们把负责人的姓名告知场地方。"],
    other: "其他",
    end: "2019年4月1日制定",
    list: "我们向印刷厂提供以下信息：",
    items: ["姓名", "住址", "会员编号"],
    labelled: ["必要：用于预订场地。", "可选：用于统计。", "统计结果是匿名的。"],
  },
  "zh-Hant": {
    matters: ["委託印刷", "預訂場地"],
    rule: "收到的資料在工作結束後退還。",
    own: ["我們把名冊副本交給印刷廠。", "我們把負責人的姓名告知場地方。"],
    other: "其他",
    end: "2019年4月1日制定",
    list: "我們向印刷廠提供以下資料：",
    items: ["姓名", "住址", "會員編號"],
    labelled: ["必要：用於預訂場地。", "選用：用於統計。", "統計結果是匿名的。"],
  },
  en: {
    matters: ["Printing", "Booking a hall"],
    rule: "Papers that were received are returned when the work is done.",
    own: ["The printer is given a copy of the roll.", "The hall is told who leads the group."],
    other: "Other",
    end: "Adopted 1 April 2019",
    list: "The printer is given the following:",
    items: ["names", "addresses", "membership numbers"],
    labelled: ["Necessary: for the booking of halls.", "Optional: for statistics.", "Figures are anonymous."],
  },
} as const;

describe.each(Object.entries(policies))("%s", (_language, policy) => {
  const [one, two] = policy.matters;
  const [first, second] = policy.own;
  const { rule, end, other, list, items, labelled } = policy;

  test("what went ahead of all sections holds for all of them, and the other way round", async () => {
    const [opening, next] = [`<p>${first}</p>`, section(two, second)];
    const held = `${opening}${section(one, end, rule)}${next}`;
    const holds = `${opening}<p>${rule}</p>${section(one, end)}${next}`;
    expect(await directionsOf(held, holds)).toEqual(["widened"]);
    expect(await directionsOf(holds, held)).toEqual(["narrowed"]);
  });

  test("what went to a section for another matter is told, with both", async () => {
    const set = await judged(
      section(one, first, rule) + section(two, second),
      section(one, first) + section(two, rule, second),
    );
    expect(set.materiality).toBe("substantive");
    expect(set.changes.flatMap(({ verdict }) => verdict.reasons)).toContainEqual(
      expect.objectContaining({ rule: "context", before: one, after: two }),
    );
  });

  test("what went into a part of its section holds for less", async () => {
    const part = `<h3>${two}</h3><p>${second}</p>`;
    const set = await judged(
      `${section(one, first, rule)}${part}`,
      `${section(one, first)}${part}<p>${rule}</p>`,
    );
    expect(set.changes.flatMap(({ verdict }) => verdict.reasons)).toContainEqual(
      expect.objectContaining({ rule: "context", direction: "narrowed" }),
    );
  });

  test("a plain move is none: to what has no other place, or of sections ahead of a closing line", async () => {
    const last = section(other, end);
    expect(
      await verdict(
        section(one, first, rule) + section(two, second) + section(other, end),
        section(one, first) + section(two, second) + section(other, rule, end),
      ),
    ).toBe("editorial");
    expect(
      await verdict(
        section(one, first) + section(two, second, end) + last,
        section(two, second) + section(one, first, end) + last,
      ),
    ).toBe("editorial");
  });

  test("an item that left the list of a line is told", async () => {
    const [, , third] = items;
    const whole = (ahead: string, members: readonly string[]): string =>
      `<h2>${one}</h2><p>${first}</p>${ahead}<p>${list}</p>${listed(members)}`;
    expect(await verdict(whole("", items), whole(listed([third]), items.slice(0, 2)))).toBe("substantive");
  });

  test("a sentence that went to another item is told", async () => {
    const [needed, optional, note] = labelled;
    const [lead, before] = [section(one, first), listed([needed, join(optional, note)])];
    expect(await verdict(lead + before, lead + listed([join(needed, note), optional]))).toBe("substantive");
    expect(await verdict(lead + before, lead + listed([join(optional, note), needed]))).toBe("editorial");
  });
});

function join(one: string, other: string): string {
  return one.endsWith(".") ? `${one} ${other}` : one + other;
}

function section(title: string, ...paragraphs: readonly string[]): string {
  return `<h2>${title}</h2>${paragraphs.map((text) => `<p>${text}</p>`).join("")}`;
}

function listed(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}

async function judged(before: string, after: string) {
  const [one, two] = await Promise.all([
    documentOf("policy.html", `<h1>2024</h1>${before}`),
    documentOf("policy.html", `<h1>2024</h1>${after}`),
  ]);
  return compare(one, two, { spelling, splitWords, wordings });
}

/** Which way what a text holds for changed. */
async function directionsOf(before: string, after: string): Promise<readonly (string | null)[]> {
  const reasons = (await judged(before, after)).changes.flatMap(({ verdict: told }) => told.reasons);
  return reasons.flatMap(({ rule, direction }) => (rule === "context" ? [direction] : []));
}

async function verdict(before: string, after: string): Promise<Materiality | "none"> {
  return (await judged(before, after)).materiality;
}
