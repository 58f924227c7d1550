import type { LabelReading } from "./label.ts";
import { number, reading, value } from "./pattern.ts";

const units: Readonly<Record<string, string>> = {
  編: "part",
  编: "part",
  篇: "part",
  部: "part",
  部分: "part",
  章: "chapter",
  节: "section",
  節: "section",
  款: "subsection",
  目: "division",
};

// Running text also begins with 第三章: what follows a label is a space, an opening bracket, or the heading itself, not
// a particle or another number (`第三章の規定`, `第二章第一节规定`).
const pattern = new RegExp(
  `^第(?:(${number})|\\s(${number})\\s)(部分|[编編篇章节節款]|[部目](?=\\s|$))(?:の(${number}))?(?![のにでをはがと第及又並]|规定|規定|所|和|或|至|以)[\\s：:、.．]*`,
);

/** 第一編, 第3章, 第二节, 第一部分. */
export function readChapter(text: string): LabelReading | null {
  const match = pattern.exec(text);
  const unit = match?.[3] ?? "";
  if (match === null) return null;
  const branch = match[4] === undefined ? [] : [value(match[4])];
  return reading(text, units[unit] ?? "chapter", match[0].length, [value(match[1] ?? match[2]), ...branch]);
}
