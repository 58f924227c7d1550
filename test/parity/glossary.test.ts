import { describe, expect, test } from "vitest";
import type { Document } from "../../src/model.ts";
import { checkTerms } from "../../src/parity/glossary/check.ts";
import { readGlossary } from "../../src/parity/glossary/read.ts";
import { shippedGlossary } from "../../src/parity/glossary/shipped/shipped.ts";
import { documentOf } from "../real.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a table", () => {
  test("has a column a language, further words behind the first, and words not to use", async () => {
    const text =
      '\uFEFFid,en,ja,"ja forbidden",zh-CN,definition,note\r\npi,personal information,個人情報|パーソナル情報,個人データ,个人信息,"about a person, ""living""",x\r\n\r\nstaff,staff,従業者,,员工,,\r\n';
    const { name, concepts } = await readGlossary("terms.csv", bytes(text));
    expect(name).toBe("terms.csv");
    expect(concepts).toEqual([
      {
        id: "pi",
        terms: { en: ["personal information"], ja: ["個人情報", "パーソナル情報"], "zh-Hans": ["个人信息"] },
        forbidden: { ja: ["個人データ"] },
        definition: 'about a person, "living"',
      },
      {
        id: "staff",
        terms: { en: ["staff"], ja: ["従業者"], "zh-Hans": ["员工"] },
        forbidden: {},
        definition: null,
      },
    ]);
  });

  test("may part its cells by tabs, and be UTF-16 as spreadsheets save it", async () => {
    const text = "en\tzh-TW\nconsent\t同意\n";
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(Array.from(text), (sign) => sign.charCodeAt(0)).buffer),
    ]);
    for (const given of [bytes(text), wide]) {
      const { concepts } = await readGlossary("terms.tsv", given);
      expect(concepts.map(({ terms }) => terms)).toEqual([{ en: ["consent"], "zh-Hant": ["同意"] }]);
    }
  });

  test.each([
    [
      "a,b\n1,2\n",
      "cannot use t.csv: line 1: no column is a language (a, b); name the columns by their languages: en,ja,zh-Hans,zh-Hant",
    ],
    [
      'en,ja\nx,"y\n',
      "cannot use t.csv: line 2: a quotation mark is not closed; close it, or double it inside of a cell",
    ],
    [
      "en,ja\nfee, charge,手数料\n",
      'cannot use t.csv: line 2: it has 3 cells under a head of 2; put a cell that holds a comma into quotation marks: "a, b"',
    ],
    [
      "en,ja\n",
      "cannot use t.csv: it has no term in Japanese, Chinese or English; give it a line for each term, under a head such as en,ja,zh-Hans",
    ],
    ["", "cannot use t.csv: it is empty; give it a head such as en,ja,zh-Hans and a line for each term"],
    [
      "<html><p>x</p></html>",
      "cannot use t.csv: it is XML but no TBX (its root is html); export it as TBX-Basic, or as CSV",
    ],
    [
      "<tbx><text></tbx>",
      "cannot use t.csv: line 1: its XML is broken (unexpected close tag.); export it anew as TBX-Basic",
    ],
  ])("%j is refused in one line", async (text, message) => {
    await expect(readGlossary("t.csv", bytes(text))).rejects.toThrow(message);
  });

  test("that is in another encoding is refused", async () => {
    await expect(readGlossary("t.csv", new Uint8Array([0x65, 0x6e, 0x2c, 0x82, 0xa0]))).rejects.toThrow(
      "cannot use t.csv: it is not UTF-8; save it as CSV in UTF-8",
    );
  });
});

describe("TBX", () => {
  const wanted = [
    {
      id: "c1",
      terms: { en: ["processor"], ja: ["処理者", "データ処理者"] },
      forbidden: { ja: ["加工者"] },
      definition: "who handles data for another",
    },
  ];

  test("of the second edition is read", async () => {
    const text = `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd"><martif type="TBX-Basic"><text><body>
<termEntry id="c1"><descripGrp><descrip type="definition">who handles data
 for another</descrip></descripGrp>
<langSet xml:lang="en"><tig><term>processor</term></tig></langSet>
<langSet xml:lang="ja"><ntig><termGrp><term>データ処理者</term></termGrp></ntig>
<tig><term>加工者</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
<tig><term>処理者</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig></langSet>
</termEntry></body></text></martif>`;
    expect((await readGlossary("t.tbx", bytes(text))).concepts).toEqual(wanted);
  });

  test("of the third edition is read, with categories as attributes or as elements", async () => {
    const text = `<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body>
<conceptEntry id="c1"><basic:definition>who handles data for another</basic:definition>
<langSec xml:lang="en"><termSec><term>processor</term></termSec></langSec>
<langSec xml:lang="ja-JP"><termSec><term>データ処理者</term></termSec>
<termSec><term>加工者</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec>
<termSec><term>処理者</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec></langSec>
</conceptEntry></body></text></tbx>`;
    expect((await readGlossary("t.tbx", bytes(text))).concepts).toEqual(wanted);
  });

  test("is not a table under another name", async () => {
    await expect(readGlossary("house.TBX", bytes("en,ja\nstaff,従業者\n"))).rejects.toThrow(
      "cannot use house.TBX: line 1: it is not XML",
    );
  });

  test("with an entity that would grow is refused, not expanded", async () => {
    const text = '<!DOCTYPE tbx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tbx><text>&b;</text></tbx>';
    await expect(readGlossary("t.tbx", bytes(text))).rejects.toThrow("its XML is broken");
  });
});

describe("the shipped glossary", () => {
  test("has every concept in four languages, each under its own name", () => {
    const { concepts } = shippedGlossary();
    expect(concepts.length).toBeGreaterThan(400);
    expect(new Set(concepts.map(({ id }) => id)).size).toBe(concepts.length);
    for (const { id, terms } of concepts)
      expect([id, Object.keys(terms).toSorted()]).toEqual([id, ["en", "ja", "zh-Hans", "zh-Hant"]]);
  });

  test("writes no word twice in one concept and language", () => {
    for (const { id, terms } of shippedGlossary().concepts)
      for (const words of Object.values(terms)) expect([id, new Set(words).size]).toEqual([id, words.length]);
  });
});

describe("checking the words of policies", () => {
  test("tells forbidden words, words for one idea, and ideas that one language lacks, once each", async () => {
    const glossary = await readGlossary(
      "g.csv",
      bytes(
        "id,en,ja,ja forbidden\npi,personal information,個人情報,個人データ\nstaff,staff,従業者|従業員,\nproc,processor,処理者,\n",
      ),
    );
    const { findings, policies: told } = checkTerms(await policies(), glossary);
    expect(told.map(({ concepts, uses }) => [concepts, uses])).toEqual([
      [2, 4],
      [1, 4],
    ]);
    expect(
      findings.map(({ rule, document, line, word, preferred, others, count }) => [
        rule,
        document.file,
        line,
        word,
        preferred,
        others,
        count,
      ]),
    ).toEqual([
      ["forbidden", "a.ja.md", 5, "個人データ", "個人情報", [], 1],
      ["inconsistent", "a.ja.md", 3, "従業員", "従業者", ["従業者"], 1],
      ["absent", "a.ja.md", null, null, "処理者", ["processor"], 4],
      ["absent", "a.en.md", null, null, "staff", ["従業員"], 3],
    ]);
  });

  test("finds nothing where every idea has one word", async () => {
    const glossary = await readGlossary("g.csv", bytes("en,ja\nstaff,教育\n"));
    expect(checkTerms(await policies(), glossary).findings).toEqual([]);
  });
});

async function policies(): Promise<readonly Document[]> {
  return [
    await documentOf(
      "a.ja.md",
      "# 方針\n\n## 従業員\n\n従業者は個人データを扱います。従業者を教育します。\n",
    ),
    await documentOf(
      "a.en.md",
      "# Policy\n\n## Processors\n\nA processor acts for us. Each processor signs. Processors report.\n",
    ),
  ];
}
