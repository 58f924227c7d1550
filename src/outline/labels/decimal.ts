import type { LabelReading } from "./label.ts";
import { reading, value } from "./pattern.ts";

const nested =
  /^([0-9０-９]{1,3}(?:[.．\-－‐][0-9０-９]{1,3}){1,5})[.．、]?(?=[\s：:（(]|[^\s0-9０-９.．,，%％年月日/／-])/;
const single =
  /^([0-9０-９]{1,3})(?:[.．、](?![0-9０-９])|[.．]?(?=\u3000)|(?=\s{1,4}(?:[A-Z][a-z]+\s|個人|人事|[^\s -~年月日％個件回円社名人か歳才以天个元万小分秒周])))/;

/** 1., １．, 1、, `２` with a wide space, 1.1, 1.1.1., 1-2; not amounts and dates (`3 か月`, `1.5倍`, `2024.9.3`). */
export function readDecimal(text: string): LabelReading | null {
  const many = nested.exec(text);
  if (many !== null) {
    const parts = `${many[1]}`.split(/[.．\-－‐]/);
    if (isAmount(text.slice(many[0].length), parts.length)) return null;
    return reading(text, "decimal", many[0].length, parts.map(value));
  }
  const one = single.exec(text);
  if (one === null) return null;
  return reading(text, "number", one[0].length, [value(one[1])]);
}

/** `1.5倍`, `3.2 GB`: a fraction with its unit. */
function isAmount(behind: string, parts: number): boolean {
  return (
    parts === 2 &&
    /^\s?(倍|円|元|%|％|万|億|亿|[KMGT]B|[kmgc]?m\b|か月|ヶ月|時間|小时|GHz|インチ|英寸)/.test(behind)
  );
}
