import { describe, expect, test } from "vitest";
import { findDeclaredChanges } from "../../../src/outline/metadata/changes.ts";
import type { StatedLine } from "../../../src/outline/metadata/line.ts";

function lines(...texts: readonly string[]): readonly StatedLine[] {
  return texts.map((text, index) => ({ text, line: index + 1 }));
}

describe("the list of updated sections", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      "ja",
      ["このリリースで更新されたセクション:", "1. 利用の目的", "2. 第三者への提供", "日本語"],
      ["利用の目的", "第三者への提供"],
    ],
    [
      "ja, bullets",
      [
        "今回の改定で変更された主な条項は以下のとおりです。",
        "・第5条（禁止事項）",
        "・第12条（免責）",
        "附則",
      ],
      ["第5条（禁止事項）", "第12条（免責）"],
    ],
    [
      "zh-Hans",
      ["本次发布中更新的部分：", "一、信息的保存", "二、您的权利", "其他链接"],
      ["信息的保存", "您的权利"],
    ],
    ["zh-Hant, inline", ["本次更新的章節：「資料的保存」、「您的權利」。"], ["資料的保存", "您的權利"]],
    [
      "en",
      ["Updated sections in this release:", "- Cookies", "- Your rights", "Contact us"],
      ["Cookies", "Your rights"],
    ],
    [
      "en, other words",
      ["The following sections have been revised in this version:", "a) Retention", "b) Transfers"],
      ["Retention", "Transfers"],
    ],
    ["ja, inline", ["更新された項目：利用目的、保存期間"], ["利用目的", "保存期間"]],
  ])("%s", (_, texts, expected) => {
    expect(findDeclaredChanges(lines("前の文です。", ...texts), []).updatedSections).toEqual(expected);
  });

  test("without bullets it ends where a line is no title of a section", () => {
    const texts = lines(
      "このリリースで更新されたセクション:",
      "利用の目的",
      "安全管理 措置",
      "日本語",
      "利用の目的",
    );
    expect(findDeclaredChanges(texts, ["利用の目的", "安全管理措置"]).updatedSections).toEqual([
      "利用の目的",
      "安全管理 措置",
    ]);
  });

  test.each(["お客様が更新された内容は、直ちに反映されます。", "変更された場合:", "本規約を更新しました。"])(
    "not from: %s",
    (text) => {
      expect(findDeclaredChanges(lines(text, "1. 利用の目的"), []).updatedSections).toEqual([]);
    },
  );
});

describe("the days of a notice of changes", () => {
  test.each<[number, string]>([
    [30, "本ステートメントに重大な変更があったときは、更新後のステートメントに 30 日間通知が掲載されます。"],
    [30, "如果对本隐私声明进行了重大更改，我们会发布关于已更新的隐私声明的通知（有效期为 30 天）。"],
    [14, "當社は、本規約を変更するときは、効力発生日の十四日前までにウェブサイトに掲載して周知します。"],
    [7, "本政策發生重大變更時，我們會提前七日公告。"],
    [30, "We will post a notice of material changes to this statement for thirty (30) days."],
    [14, "If we change these terms, we notify you two weeks before they take effect."],
  ])("%d: %s", (days, text) => {
    expect(findDeclaredChanges(lines(text), []).noticeDays).toBe(days);
  });

  test.each([
    "ご利用の記録は30日間保存します。",
    "お客様は変更の通知から30日以内に返金を請求できます。",
    "住所を変更したときは、14日以内に当社に届け出てください。",
    "本規約を変更するときは、あらかじめ通知します。",
    "We respond to your request within 30 days.",
  ])("none: %s", (text) => {
    expect(findDeclaredChanges(lines(text), []).noticeDays).toBeNull();
  });
});

function linked(text: string, link: string, target: string): StatedLine {
  return {
    text,
    line: 1,
    marks: [{ kind: "link", span: [text.indexOf(link), text.indexOf(link) + link.length], target }],
  };
}

describe("the version before", () => {
  test.each<[StatedLine, boolean, string | null]>([
    [
      linked("以前のバージョン →", "以前のバージョン", "https://example.com/2023"),
      true,
      "https://example.com/2023",
    ],
    [linked("先前版本 →", "→", "#"), true, null],
    [
      linked("旧版のポリシーはこちらからご覧いただけます。", "こちら", "/privacy/2022"),
      true,
      "/privacy/2022",
    ],
    [linked("You can find prior versions of this policy here.", "here", "/archive"), true, "/archive"],
    [{ text: "歷史版本", line: 1 }, true, null],
    [{ text: "以前のバージョンは、本規約の効力発生により無効となります。", line: 1 }, false, null],
    [linked("詳しくはこちら", "こちら", "/more"), false, null],
  ])("%o", (line, previousVersion, previousVersionLink) => {
    expect(findDeclaredChanges([line], [])).toMatchObject({ previousVersion, previousVersionLink });
  });
});
