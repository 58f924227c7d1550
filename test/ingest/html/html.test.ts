import { describe, expect, test } from "vitest";
import { readHtml } from "../../../src/ingest/html/html.ts";
import { showPassages } from "../../builders/passages.ts";

function read(html: string): string[] {
  return showPassages(readHtml(html).passages);
}

describe("the text of an HTML page", () => {
  test("has its headings at their level and white space as a browser shows it", () => {
    expect(
      read(`<h2>1. 利用目的</h2>
        <p>当社は、お客さまの
           個人情報を   利用します。<br>詳しくは&nbsp;こちら&#x3002;</p>
        <h4>We use <b>your  data</b>
        for support.</h4>
        <p>邮编　100000</p>`),
    ).toEqual([
      "## 1. 利用目的",
      "当社は、お客さまの個人情報を 利用します。⏎詳しくは\u00a0こちら。",
      "#### We use **your data** for support.",
      "邮编　100000",
    ]);
  });

  test("knows the line on which each text stands", () => {
    const { passages } = readHtml(
      "<h1>会員規約</h1>\n\n<p>第1条\nこの規約は、<!-- 注 -->\r\n次のとおりです。</p>",
    );
    expect(passages.map(({ text, lines }) => [text, lines.map(({ line }) => line)])).toEqual([
      ["会員規約", [1]],
      ["第1条この規約は、次のとおりです。", [3, 4, 5]],
    ]);
  });

  test("keeps marks, ruby and what is inserted or deleted", () => {
    expect(
      read(
        `<p><ruby>個人<rp>(</rp><rt>こじん</rt><rp>)</rp></ruby>の<ins>連絡先</ins>と<del>住所</del>、<u>電話</u>、<a href="/c?a=1&amp;b=2">Cookie</a></p>`,
      ),
    ).toEqual(["{個人|こじん}の<u>連絡先</u>と~~住所~~、<u>電話</u>、[Cookie](/c?a=1&b=2)"]);
  });

  test("raises numbers, and puts those that point to a note into brackets", () => {
    expect(
      read(
        `<p>24<sup>1</sup>か月、10m<sup>2</sup>、3<sup><a href="#n2">2</a></sup>日、Minamo<sup>TM</sup></p>`,
      ),
    ).toEqual(["24¹か月、10m²、3[2]日、MinamoTM"]);
  });

  test("prints the numbers of lists", () => {
    expect(
      read(`
        <ol type="a" start="3"><li>氏名<li value="7">住所<ul><li>番地</ul></ol>
        <ol reversed><li>三</li><li>二</li></ol>
        <ol type="I"><li>총칙</li></ol>
        <ol style="list-style-type: katakana-iroha"><li>甲</li><li>乙</li></ol>
        <ol style="list-style-type: cjk-ideographic" start="11"><li>第十一</li></ol>
        <ul><li>段落<p>続き</p></li></ul>`),
    ).toEqual([
      "c. 氏名",
      "g. 住所",
      "  • 番地",
      "2. 三",
      "1. 二",
      "I. 총칙",
      "イ、 甲",
      "ロ、 乙",
      "十一、 第十一",
      "• 段落",
      "… 続き",
    ]);
  });

  test("places the cells of tables, merged, nested and with lists in them", () => {
    expect(
      read(`<table><caption>保存期間</caption>
        <thead><tr><th>区分<th colspan="2">期間</thead>
        <tr><th rowspan="2">口座<td>5 年<td></tr>
        <tr><td colspan="2"><ul><li>甲<li>乙</ul><table><tr><td>内</table></tr></table>`),
    ).toEqual([
      "保存期間",
      "|0,0 head| 区分",
      "|0,1→2 head| 期間",
      "|1,0↓2 head| 口座",
      "|1,1| 5 年",
      "|2,1→2| • 甲",
      "|2,1→2| • 乙",
      "|t1 0,0| 内",
    ]);
  });

  test("reads definitions, quotations, code and fold-outs", () => {
    expect(
      read(`<dl><dt>個人情報</dt><dd>識別できる情報</dd></dl>
        <blockquote>引用</blockquote><pre>a
  b</pre>
        <details><summary>共同利用</summary><p>しません。</p></details>
        <details><summary><h3>委託</h3></summary>します。</details>`),
    ).toEqual([
      "個人情報",
      "… 識別できる情報",
      "> 引用",
      "= a⏎  b",
      "## 共同利用",
      "しません。",
      "### 委託",
      "します。",
    ]);
  });

  test("takes a question that folds out its answer for a part of its section, a sentence for none", () => {
    expect(
      read(`<h1>利用条件</h1><h2>料金</h2>
        <details><summary>Q1 解約はできますか？</summary><p>できます。</p>
          <details><summary>返金</summary><p>しません。</p></details></details>
        <details><summary>次の表をご覧ください。</summary><p>表</p></details>`),
    ).toEqual([
      "# 利用条件",
      "## 料金",
      "### Q1 解約はできますか？",
      "できます。",
      "#### 返金",
      "しません。",
      "次の表をご覧ください。",
      "表",
    ]);
  });

  test("parts paragraphs at two breaks in a row, keeps lines where the page keeps them", () => {
    expect(
      read("<div>第一段<br>\n<br>第二段<br>続き</div><p style='white-space: pre-line'>甲\n乙</p>"),
    ).toEqual(["第一段", "第二段⏎続き", "甲⏎乙"]);
  });

  test("leaves out the words of a logo or a linked picture, keeps a drawn title and the marks of a table", () => {
    expect(
      read(`<p><a href="/"><img src="top.gif" alt="ホーム"></a></p><div><img src="bnr_a.png" alt="春の大売出し"></div>
        <p><img src="/img/logo-2.svg" alt="青葉堂">青葉堂の規約</p><h2><img src="t1.gif" alt="利用目的"></h2>
        <p>印は<img src="icon_ok.png" alt="○">です。</p><table><tr><th></th><td><img src="icon_ok.png" alt="○"></td></tr>
        <tr><th>可否</th><td>可</td></tr></table>`),
    ).toEqual(["青葉堂の規約", "## 利用目的", "印は○です。", "|0,1| ○", "|1,0 head| 可否", "|1,1| 可"]);
  });

  test("parts a number that its style sets before a title, and none that counts what is behind it", () => {
    expect(
      read(`<h3><span>1</span>個人情報の取得</h3><h3><b>3</b>つの約束</h3><div class="t"><span class="no">02</span>利用目的</div>
        <p><span>30</span>営業日</p><hr><p>以上</p>`),
    ).toEqual(["### 1 個人情報の取得", "### **3**つの約束", "02 利用目的", "30営業日", "以上"]);
  });

  test("declares its title and language", () => {
    const { declared } = readHtml(`<html lang="zh-TW"><title>\n隱私權政策 </title><p>本公司</p>`);
    expect(declared).toEqual({ title: "隱私權政策", language: "zh-Hant" });
  });
});

describe("what a reader does not see", () => {
  test("is not text", () => {
    expect(
      read(`<style>p{}</style><script>"<p>x</p>"</script><template><p>型</p></template><noscript>有効にして</noscript>
        <p>見える<span style="display: none">見えない</span><span aria-hidden="true">▼</span>本文</p>
        <p hidden>隠れ</p><p class="sr-only">新しいウィンドウ</p><dialog>閉じた</dialog><!-- 注釈 -->
        <p>もう一つの、長さのある見える段落です。隠れたものより長くなければなりません。</p>`),
    ).toEqual(["見える本文", "もう一つの、長さのある見える段落です。隠れたものより長くなければなりません。"]);
  });

  test("is text where a control of the page folds it out", () => {
    expect(
      read(`<p>個人情報の取扱いについて、次のとおり定めます。項目を選ぶと内容が開きます。</p>
        <button aria-expanded="false" aria-controls="p1">保存期間</button><div id="p1" style="display:none">5 年です。</div>
        <h3><a href="#p2" data-toggle="collapse">共同利用</a></h3><div id="p2" hidden>しません。</div>`),
    ).toEqual([
      "個人情報の取扱いについて、次のとおり定めます。項目を選ぶと内容が開きます。",
      "保存期間",
      "5 年です。",
      "### [共同利用](#p2)",
      "しません。",
    ]);
  });

  test("is text where a page was saved with something laid over it", () => {
    expect(
      read(`<div aria-hidden="true"><h1>规则</h1><p>我们收集您的姓名和电话号码。</p></div><p>选择语言</p>`),
    ).toEqual(["# 规则", "我们收集您的姓名和电话号码。", "选择语言"]);
  });
});

describe("what stands around the policy", () => {
  const policy = `<h1>プライバシーポリシー</h1><p>みずうみ銀行は、お客さまの個人情報を大切に取り扱います。</p>
    <h2>利用目的</h2><p>口座の開設と融資の審査のために利用します。</p>`;

  test("is furniture where the page has a main part", () => {
    const page = `<body><p>重要なお知らせ</p><div><div class="side"><p>関連商品</p></div><main><header>${policy}</header><footer>以上</footer></main></div><p>© みずうみ銀行</p>`;
    expect(read(page)).toEqual([
      "~ 重要なお知らせ",
      "~ 関連商品",
      "# プライバシーポリシー",
      "みずうみ銀行は、お客さまの個人情報を大切に取り扱います。",
      "## 利用目的",
      "口座の開設と融資の審査のために利用します。",
      "以上",
      "~ © みずうみ銀行",
    ]);
  });

  test("is furniture by its elements, roles and names", () => {
    const page = `<body>
      <a class="skip-link" href="#c">本文へ</a>
      <header><h1 class="logo"><a href="/">みずうみ銀行</a></h1><nav><ul><li><a href="/a">個人</a><li><a href="/b">法人</a></ul></nav></header>
      <div id="breadcrumb"><a href="/">ホーム</a> &gt; ポリシー</div>
      <div id="c">${policy}<button>詳細</button></div>
      <form><input><button>検索</button></form><aside>広告</aside>
      <div role="contentinfo">東京都港区</div>
      <div class="cookie-banner"><p>Cookie を使用しています。</p><button>同意する</button></div>`;
    expect(read(page)).toEqual([
      "~ [本文へ](#c)",
      "~ [みずうみ銀行](/)",
      "~ [個人](/a)",
      "~ [法人](/b)",
      "~ [ホーム](/) > ポリシー",
      "# プライバシーポリシー",
      "みずうみ銀行は、お客さまの個人情報を大切に取り扱います。",
      "## 利用目的",
      "口座の開設と融資の審査のために利用します。",
      "~ 詳細",
      "~ 検索",
      "~ 広告",
      "~ 東京都港区",
      "~ Cookie を使用しています。",
      "~ 同意する",
    ]);
  });

  test("leaves the title in, which often stands in a header above", () => {
    const page = `<header><p>株式会社みずうみ</p><h1>隐私政策</h1></header><main><h2>范围</h2><p>本政策适用于我们的全部产品和服务。</p></main>`;
    expect(read(page)).toEqual([
      "~ 株式会社みずうみ",
      "# 隐私政策",
      "## 范围",
      "本政策适用于我们的全部产品和服务。",
    ]);
  });

  test("is nothing where one form or footer holds the whole page", () => {
    expect(read(`<form id="aspnetForm"><input type="hidden">${policy}</form>`)[0]).toBe(
      "# プライバシーポリシー",
    );
    expect(read(`<footer>${policy}</footer>`)[0]).toBe("# プライバシーポリシー");
  });

  test("does not take a policy about cookies for a banner", () => {
    const page = `<div id="cookie-policy"><h1>Cookie Policy</h1><p>We use cookies to keep you signed in.</p><p><a href="/s">Settings</a></p></div>`;
    expect(read(page)).toEqual([
      "# Cookie Policy",
      "We use cookies to keep you signed in.",
      "[Settings](/s)",
    ]);
  });
});
