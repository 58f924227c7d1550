import type { Language, TermFinding } from "../../../model.ts";

export interface GlossaryMessages {
  readonly glossary: (name: string, concepts: number) => string;
  readonly shipped: string;
  readonly policy: (concepts: number, uses: number) => string;
  readonly line: string;
  readonly nothing: string;
  readonly count: (findings: number) => string;
  readonly finding: Readonly<
    Record<TermFinding["rule"], (word: string, preferred: string, others: string, count: number) => string>
  >;
}

/** The words of `glossary check` in a language. */
export function glossaryMessagesFor(ui: Language): GlossaryMessages {
  return messages[ui];
}

const messages: Readonly<Record<Language, GlossaryMessages>> = {
  en: {
    glossary: (name, concepts) => `Glossary ${name}: ${concepts} ${concepts === 1 ? "concept" : "concepts"}`,
    shipped: "shipped with kaitei",
    policy: (concepts, uses) =>
      `${concepts} ${concepts === 1 ? "concept" : "concepts"}, used ${uses === 1 ? "once" : `${uses} times`}`,
    line: "line",
    nothing: "Nothing found: the words are used as the glossary has them.",
    count: (findings) => `${findings} ${findings === 1 ? "finding" : "findings"}`,
    finding: {
      forbidden: (word, preferred, _others, count) =>
        `“${word}” is not to be used${preferred === "" ? "" : `; write “${preferred}”`} (${count}×)`,
      inconsistent: (word, _preferred, others, count) =>
        `“${word}” (${count}×) beside ${others} for one idea; use one of them`,
      absent: (_word, preferred, others, count) =>
        `“${preferred}” never occurs; the other policy has ${others} ${count}×`,
    },
  },
  ja: {
    glossary: (name, concepts) => `用語集 ${name}：${concepts} 語`,
    shipped: "kaitei 付属",
    policy: (concepts, uses) => `${concepts} 語を ${uses} 回使用`,
    line: "行",
    nothing: "指摘はありません。用語は用語集のとおりに使われています。",
    count: (findings) => `指摘 ${findings} 件`,
    finding: {
      forbidden: (word, preferred, _others, count) =>
        `「${word}」は使用しない語です（${count} 回）${preferred === "" ? "" : `。「${preferred}」としてください`}`,
      inconsistent: (word, _preferred, others, count) =>
        `同じ概念に「${word}」（${count} 回）と${others}が使われています。一方に統一してください`,
      absent: (_word, preferred, others, count) =>
        `「${preferred}」に当たる語がありません。他方の文書には${others}が ${count} 回あります`,
    },
  },
  "zh-Hans": {
    glossary: (name, concepts) => `术语表 ${name}：${concepts} 条`,
    shipped: "kaitei 自带",
    policy: (concepts, uses) => `使用 ${concepts} 个术语，共 ${uses} 次`,
    line: "行",
    nothing: "未发现问题：用词与术语表一致。",
    count: (findings) => `发现 ${findings} 处`,
    finding: {
      forbidden: (word, preferred, _others, count) =>
        `“${word}”为禁用词（${count} 次）${preferred === "" ? "" : `，请改用“${preferred}”`}`,
      inconsistent: (word, _preferred, others, count) =>
        `同一概念使用了“${word}”（${count} 次）和${others}，请统一用词`,
      absent: (_word, preferred, others, count) =>
        `未出现“${preferred}”，而另一份文件中${others}出现 ${count} 次`,
    },
  },
  "zh-Hant": {
    glossary: (name, concepts) => `詞彙表 ${name}：${concepts} 則`,
    shipped: "kaitei 內附",
    policy: (concepts, uses) => `使用 ${concepts} 個詞彙，共 ${uses} 次`,
    line: "行",
    nothing: "未發現問題：用詞與詞彙表一致。",
    count: (findings) => `發現 ${findings} 處`,
    finding: {
      forbidden: (word, preferred, _others, count) =>
        `「${word}」為禁用詞（${count} 次）${preferred === "" ? "" : `，請改用「${preferred}」`}`,
      inconsistent: (word, _preferred, others, count) =>
        `同一概念使用了「${word}」（${count} 次）與${others}，請統一用詞`,
      absent: (_word, preferred, others, count) =>
        `未出現「${preferred}」，而另一份文件中${others}出現 ${count} 次`,
    },
  },
};
