import { readNumeral } from "../../text/numerals.ts";
import type { Fact } from "./facts.ts";

/** The provisions that a text names by number: 第三条 = Article 3, 第2章 = Chapter 2, 第1項 = 第一款 = paragraph 1. */
export function findProvisions(text: string): readonly Fact[] {
  return [...han(text), ...english(text)];
}

function han(text: string): readonly Fact[] {
  return Array.from(text.matchAll(hanPattern)).flatMap(({ index, 0: found, groups }): readonly Fact[] => {
    const kind = classes[groups?.["class"] ?? ""];
    const value = readNumeral(groups?.["number"] ?? "", 0)?.value;
    return kind === undefined || value === undefined ? [] : [provision(kind, value, index, found)];
  });
}

function english(text: string): readonly Fact[] {
  return Array.from(text.matchAll(englishPattern)).flatMap(({ index, 0: found, groups }): readonly Fact[] => {
    const kind = classes[(groups?.["class"] ?? "").toLowerCase().replace(/[.s]+$/, "")];
    return kind === undefined ? [] : [provision(kind, Number(groups?.["number"]), index, found)];
  });
}

function provision(kind: string, value: number, index: number, found: string): Fact {
  const from = index + (/^\s*/.exec(found)?.[0].length ?? 0);
  return { key: `provision:${kind}:${value}`, group: "provision", span: [from, index + found.length], value };
}

/** A paragraph of an article is 項 in Japan and Taiwan and 款 on the mainland, its items 号, 款 and 项: below the article only the number counts. */
const classes: Readonly<Record<string, string>> = {
  条: "article",
  條: "article",
  章: "chapter",
  編: "part",
  编: "part",
  節: "article",
  节: "article",
  項: "part-of-article",
  项: "part-of-article",
  款: "part-of-article",
  号: "part-of-article",
  號: "part-of-article",
  article: "article",
  art: "article",
  section: "article",
  sec: "article",
  clause: "article",
  "§": "article",
  chapter: "chapter",
  part: "part",
  paragraph: "part-of-article",
  para: "part-of-article",
  subparagraph: "part-of-article",
  item: "part-of-article",
};

const hanPattern =
  /第 ?(?<number>[0-9０-９]{1,4}|[〇零一二三四五六七八九十百千]{1,7}) ?(?<class>[条條章編编節节項项款号號])/g;
const englishPattern =
  /(?<![A-Za-z])(?<class>articles?|arts?\.?|sections?|secs?\.?|clauses?|§|chapters?|paragraphs?|paras?\.?|subparagraphs?) ?(?<number>[0-9]{1,4})(?![0-9.][0-9]|[0-9])/gi;
