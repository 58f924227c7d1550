import { describe, expect, test } from "vitest";
import type { FindingRules } from "../../src/parity/findings/rules.ts";
import type { Correspondence, Finding, FindingSide, ParityReport } from "../../src/model.ts";
import { parityMessagesFor } from "../../src/render/messages/parity/messages.ts";
import { renderParityCsv } from "../../src/render/parity/csv.ts";
import { renderParityMarkdown } from "../../src/render/parity/markdown.ts";
import { renderParityTerminal } from "../../src/render/parity/terminal.ts";
import { describe as wordsFor } from "../../src/render/parity/words.ts";
import { columns } from "../../src/render/width.ts";
import { policy } from "../builders/policy.ts";

type Told = { [Kind in keyof FindingRules]: `${Kind}.${FindingRules[Kind]}` }[keyof FindingRules];

/** Every kind with every rule; the compiler sees to it that none is left out. */
const EVERY: Readonly<Record<Told, true>> = {
  "missing.section": true,
  "missing.block": true,
  "missing.sentence": true,
  "missing.clause": true,
  "missing.item": true,
  "extra.section": true,
  "extra.block": true,
  "extra.sentence": true,
  "extra.clause": true,
  "extra.item": true,
  "moved.section": true,
  "moved.block": true,
  "restructured.section-split": true,
  "restructured.section-merged": true,
  "restructured.split": true,
  "restructured.merged": true,
  "restructured.list": true,
  "restructured.rewritten": true,
  "number.duration": true,
  "number.amount": true,
  "number.age": true,
  "number.count": true,
  "number.frequency": true,
  "number.percent": true,
  "number.size": true,
  "number.time": true,
  "number.figure": true,
  "number.provision": true,
  "number.swapped": true,
  "date.date": true,
  "date.effective": true,
  "date.enacted": true,
  "date.revised": true,
  "date.updated": true,
  "link.target": true,
  "link.language": true,
  "link.cross-reference": true,
  "contact.email": true,
  "contact.telephone": true,
  "contact.postcode": true,
  "term.glossary": true,
  "term.forbidden": true,
  "term.inconsistent": true,
  "heading.label": true,
  "heading.level": true,
  "heading.meaning": true,
  "list-length.items": true,
  "list-length.rows": true,
  "list-length.columns": true,
  "untranslated.language": true,
  "untranslated.script": true,
  "length.ratio": true,
  "modality.reversed": true,
  "modality.duty": true,
  "modality.condition": true,
  "bracket.unbalanced": true,
  "bracket.style": true,
  "placeholder.placeholder": true,
  "stale.edited": true,
  "stale.added": true,
  "stale.removed": true,
};

const LANGUAGES = ["ja", "zh-Hans", "zh-Hant", "en"] as const;

describe.each(LANGUAGES)("in %s", (language) => {
  const { findings, kinds, severities } = parityMessagesFor(language);

  test("there are words for every kind and rule, and for nothing else", () => {
    expect(Object.keys(findings).toSorted()).toEqual(Object.keys(EVERY).toSorted());
    const named = new Set(Object.keys(EVERY).map((name) => name.split(".")[0]));
    expect(new Set(Object.keys(kinds))).toEqual(named);
    expect(Object.values(severities)).not.toContain("");
  });

  test("no two rules of a kind are told in the same words", () => {
    const sentences = Object.values(findings);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

const reference = policy("# 保存期間\n記録は 12 か月間保存します。\n=1+2 の式は計算しません。", {
  language: "ja",
});
const translation = policy("# 保存期限\n记录保存 24 个月。\n不计算。", { language: "zh-Hans" });

const side = (text: string, line: number, spans: FindingSide["spans"] = []): FindingSide => ({
  section: "1",
  block: `1#${line - 1}`,
  line,
  text,
  spans,
});

function reportOf(findings: readonly Finding[]): ParityReport {
  const correspondence: Correspondence = {
    reference,
    translation,
    sections: [
      { reference: reference.sections, translation: translation.sections, relation: "matched", score: 1 },
    ],
    blocks: [],
    divided: [],
    sentences: [],
  };
  const bases = { reference: null, translation: null };
  return { correspondence, findings, dismissed: [], staleDecisions: [], bases, differentRelease: false };
}

const number: Finding = {
  id: "f-0a1b2c",
  kind: "number",
  severity: "error",
  reference: side("記録は 12 か月間保存します。", 2, [[4, 9]]),
  translation: side("记录保存 24 个月。", 2, [[5, 10]]),
  base: null,
  reasons: [{ rule: "duration", reference: "12 か月", translation: "24 个月" }],
};

const formula: Finding = {
  ...number,
  id: "f-0d0d0d",
  kind: "missing",
  reference: side("=1+2 の式は計算しません。", 3),
  translation: null,
  reasons: [{ rule: "sentence", reference: null, translation: null }],
};

describe("a finding is told", () => {
  test("with the values that set it off", () => {
    expect(wordsFor(number, "ja")).toBe("期間が異なります: 「12 か月」 ↔ 「24 个月」");
    expect(wordsFor(number, "en")).toBe("The periods differ: “12 か月” ↔ “24 个月”");
    expect(wordsFor(formula, "zh-Hans")).toBe("译文缺少这一句");
  });

  test("side by side, in lines no wider than the terminal, with what it points at marked", () => {
    for (const width of [40, 60, 80, 120]) {
      const out = renderParityTerminal(reportOf([number, formula]), { ui: "ja", width, paint: null });
      const lines = out.split("\n");
      expect(lines.filter((line) => line.includes("│")).length).toBeGreaterThan(1);
      expect(lines.filter((line) => columns(line) > width)).toEqual([]);
      expect(out.replaceAll(/[\s│]/g, "")).toContain("[!12か月!]");
    }
  });

  test("in one group a section, named on both sides", () => {
    const out = renderParityTerminal(reportOf([number, formula]), { ui: "en", width: 80, paint: null });
    expect(out.match(/保存期間/g)).toHaveLength(1);
    expect(out.match(/保存期限/g)).toHaveLength(1);
  });

  test("so that a spreadsheet computes nothing of the text", () => {
    const out = renderParityCsv([reportOf([number, formula])], { ui: "en" });
    expect(out).toContain("'=1+2 の式は計算しません。");
    expect(out).not.toMatch(/(?:^|,)"?=1/m);
  });

  test("so that Markdown makes nothing of the text", () => {
    const text = "**太字** と <script> と [link](javascript:x) | 表";
    const out = renderParityMarkdown(reportOf([{ ...formula, reference: side(text, 3) }]), { ui: "ja" });
    expect(out).toContain(String.raw`\*\*太字\*\* と \<script\> と \[link\](javascript:x) \| 表`);
  });

  test("of the severities asked for alone, and says what it leaves", () => {
    const view = { ui: "en", only: ["warning"], width: 80, paint: null } as const;
    expect(renderParityTerminal(reportOf([number]), view)).toContain(
      "Nothing of these severities (1 other finding).",
    );
    expect(renderParityTerminal(reportOf([]), view)).toContain("Nothing found: the two say the same.");
  });

  test("with escape sequences spelled out", () => {
    const text = "記録\u001b[2J消去";
    const out = renderParityTerminal(reportOf([{ ...formula, reference: side(text, 3) }]), {
      ui: "ja",
      width: 80,
      paint: null,
    });
    expect(out).toContain("記録<U+001B>[2J消去");
  });
});
