import { describe, expect, test } from "vitest";
import type { Notice } from "../../src/model.ts";
import { anchorsOf } from "../../src/notice/anchors.ts";
import { renderNoticeText } from "../../src/render/notice/text.ts";
import { noticeOf, stated } from "./compared.ts";

const names = (list: Notice["updated"]): readonly string[] => list.map(({ name }) => name);

const before = stated(
  `# 第1章 収集
## 第1条 収集する情報
当社は、氏名と住所を収集します。
## 第2条 アンケート
アンケートの回答を収集します。
# 第2章 管理
## 第3条 保存期間
記録は、取得の日から12か月間保存します。
## 第4条 未成年者の利用
未成年者は、保護者の同意を得てください。
## 第5条 安全管理
当社は、サーバに保存する情報を暗号化します。`,
  { effective: "2023-01-24" },
);
const after = stated(
  `# 第1章 収集
## 第1条 収集する情報
当社は、氏名と住所を収集します。
# 第2章 管理
## 第2条 保存期間
記録は、取得の日から24か月間保存します。
## 第3条 子どもの個人情報
未成年者は、保護者の同意を得てください。
## 第4条 安全管理
当社は、サーバーに保存する情報を暗号化します。
# 第3章 入力補助
## 第5条 入力補助機能
入力中の文章を、第三者である提供事業者に送ります。`,
  { effective: "2024-09-03" },
);

test("names the deepest sections in document order, the removed by their old titles, and tells what happened", () => {
  const text = renderNoticeText(noticeOf(before, after), { ui: "ja" });
  expect(text).toBe(`2024年9月3日から有効

このリリースで更新されたセクション:

1. 第2条 アンケート – 削除
2. 第2条 保存期間 – 第3条から番号を変更、更新（保存期間: 12か月間 → 24か月間）
3. 第5条 入力補助機能 – 追加
`);
});

test("editorial sections stand apart, and only on request", () => {
  const found = noticeOf(before, after);
  expect(names(found.editorial)).toEqual(["第3条 子どもの個人情報", "第4条 安全管理"]);
  const text = renderNoticeText(found, { ui: "ja", includeEditorial: true });
  expect(text).toContain("1. 第3条 子どもの個人情報 – 「未成年者の利用」から名称を変更、第4条から番号を変更");
});

test("--depth folds what happened into the chapter", () => {
  const found = noticeOf(before, after, { depth: 1 });
  expect(names(found.updated)).toEqual(["第1章 収集", "第2章 管理", "第3章 入力補助"]);
  const text = renderNoticeText(found, { ui: "ja" });
  expect(text).toContain("1. 第1章 収集 – 更新（「第2条 アンケート」を削除）");
  expect(text).toContain("第2条 保存期間: 12か月間 → 24か月間");
  expect(names(found.editorial)).toEqual([]);
});

test("nothing and nothing substantive are said, without a period", () => {
  expect(renderNoticeText(noticeOf(after, after), { ui: "en" })).toContain("No section changed.");
  const spelling = noticeOf(
    stated("# 一\nサーバに送ります。"),
    stated("# 一\nサーバーに送ります。", { effective: "2024-01-01" }),
  );
  expect(spelling.period).toBeNull();
  expect(renderNoticeText(spelling, { ui: "zh-Hant" })).toContain("沒有實質修正。");
});

describe("the document's own list", () => {
  test.each([
    [["アンケート", "保存期間", "入力補助機能"], [], []],
    [["第２条　保存期間", "「アンケート」の削除", "第5条（入力補助機能）の追加"], [], []],
    [["収集 > アンケート", "保存の期間", "入力補助"], [], []],
    [["第1章 収集", "第2章 管理", "第3章 入力補助"], [], []],
    [["保存期間", "収集する情報"], ["第2条 アンケート", "第5条 入力補助機能"], ["収集する情報"]],
    [["アンケート", "保存期間", "入力補助機能", "安全管理"], [], []],
    [["アンケート", "保存期間", "入力補助機能", "クッキーの管理"], [], ["クッキーの管理"]],
  ])("%j", (listed, missing, unexpected) => {
    const { declared } = declaring(...listed);
    expect(names(declared.missing)).toEqual(missing);
    expect(declared.unexpected).toEqual(unexpected);
  });

  test("a document without a list declares nothing wrong", () => {
    expect(declaring().declared).toEqual({ sections: [], missing: [], unexpected: [] });
  });
});

test("the period begins with the effective date and counts it; the document's own days win over 30", () => {
  expect(noticeOf(before, after).period).toEqual({
    days: 30,
    from: "2024-09-03",
    until: "2024-10-02",
    timeZone: "Asia/Tokyo",
  });
  const fourteen = { ...after, declared: { ...after.declared, noticeDays: 14 } };
  expect(noticeOf(before, fourteen).period?.until).toBe("2024-09-16");
  expect(noticeOf(before, fourteen, { days: 7 }).period?.until).toBe("2024-09-09");
});

test("anchors are made as GitHub makes them, each once", () => {
  const anchors = anchorsOf(stated("# Data We Collect!\n# 1. 保存期間（年）\n# 目的\n# 目的\n# 目的-1"));
  expect([...anchors.values()]).toEqual(["data-we-collect", "1-保存期間年", "目的", "目的-1", "目的-1-1"]);
});

function declaring(...updatedSections: string[]): Notice {
  return noticeOf(before, { ...after, declared: { ...after.declared, updatedSections } });
}
