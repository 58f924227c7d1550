import type { LabelReading } from "./label.ts";
import { boundary, number, reading, value } from "./pattern.ts";

const spaced = new RegExp(
  `^[第㐧]\\s?(${number})\\s?[条條](?:[のノ之](${number}))?(?:[のノ之](${number}))?${boundary}`,
);

// Chinese statutes and terms also print the text right behind the number (`第三条为了保护…`).
const unspaced = new RegExp(
  `^第(${number})[条條](?:[之](${number}))?(?![\\p{Script=Hiragana}第及又並若、，,・〜～~-]|规定|規定|所|和|或|至|以|项|款|的|中|各|前|乃)`,
  "u",
);

/** `第六条，本会的…`: a comma where others print a space; behind `第六条，第七条` it joins two citations. */
const parted = new RegExp(`^(第(${number})[条條])[，,]\\s*(?=\\p{Script=Han})(?!第|以及|或)`, "u");

/** 第1条, 第十二条の三, 第一百零三條, 第十二條之一. */
export function readArticle(text: string): LabelReading | null {
  const match = spaced.exec(text) ?? unspaced.exec(text);
  if (match === null) return readParted(text);
  const ordinals = match.slice(1).filter((part) => part !== undefined);
  return reading(text, "article", match[0].length, ordinals.map(value));
}

function readParted(text: string): LabelReading | null {
  const match = parted.exec(text);
  const label = match && reading(text, "article", match[1]?.length ?? 0, [value(match[2])]);
  return label && { ...label, end: match?.[0].length ?? label.end };
}

const clause = new RegExp(`^第\\s?(${number})\\s?[項项号號]${boundary}`);

const count = new RegExp(`^第(${number})(?=\\s|$)`);

/** 第2項, 第一项; 第一 alone, with a space behind it. */
export function readClause(text: string): LabelReading | null {
  const match = clause.exec(text);
  if (match !== null) return reading(text, "paragraph", match[0].length, [value(match[1])]);
  const bare = count.exec(text);
  return bare && reading(text, "count", bare[0].length, [value(bare[1])]);
}
