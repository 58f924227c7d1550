import type { LabelReading } from "./label.ts";
import { number, reading, value } from "./pattern.ts";

const numeral = number.replace("0-9０-９", "");
const han = new RegExp(`^(${numeral})(?:[のノ之](${numeral}))?(?:[、，.．]|(?=\u3000))`);

/** 一、 二． `三` and a wide space, 二の二: a Han numeral with a mark or a wide space behind it. */
export function readHan(text: string): LabelReading | null {
  const match = han.exec(text);
  if (match === null) return null;
  // 壹、 counts the parts and 一、 what is in them: two numberings.
  const isFormal = /[壹贰貳叁參肆伍陆陸柒捌玖拾]/.test(`${match[1]}`);
  return reading(
    text,
    isFormal ? "formal-han" : "han",
    match[0].length,
    match.slice(1, 3).filter(Boolean).map(value),
  );
}
