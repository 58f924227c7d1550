import type { LabelReading } from "./label.ts";
import { number, reading, value } from "./pattern.ts";

const letter = "[A-ZＡ-Ｚ]";
const words =
  "別紙|别纸|別表|别表|別添|別記様式|別記|附件|附录|附錄|附表|付録|付表|付属書|附属書|補則|附則|付則|附则|附\\s則|附\\s则|前文|序言|前言|序文";
const cjk = new RegExp(
  `^(${words})\\s?(?:第?(${number})(?![年月日条條])号?(?:の${number})?|(${letter})(?![A-Za-z]))?(?=[\\s：:（(、.．「【]|$)[\\s：:、.．]*`,
);
const latin =
  /^(Appendix|Annex|Schedule|Exhibit|Attachment|Addendum|Supplement)(?:\s+([0-9]{1,3}|[IVXLC]{1,5}|[A-Z]))?(?=[\s:.—–-]|$)[\s:.—–-]*/i;
const preambles = /^(Preamble|Recitals)$/i;

/** 附則, 別紙1, 別表第一, 附件一, 附录A, Appendix B, 前文: what stands beside the numbered provisions. */
export function readSupplement(text: string): LabelReading | null {
  const match = cjk.exec(text);
  if (match !== null) {
    const count = match[2] ?? match[3];
    const ordinal = count === undefined ? [] : [value(count)];
    return reading(text, kind(`${match[1]}`), match[0].length, ordinal);
  }
  return (
    readAppendix(text) ??
    (preambles.test(text.trim()) ? reading(text, "preamble", text.trimEnd().length, []) : null)
  );
}

function readAppendix(text: string): LabelReading | null {
  const match = latin.exec(text);
  if (match === null || !/^[A-Z]/.test(text)) return null;
  const [whole, , count] = match;
  // `Schedule of fees` is a title of its own; `Annex: …` and `Annex 2` are labels.
  if (count === undefined && whole.length < text.length && !/[:.—–-]/.test(whole)) return null;
  // `Addendum.` in a line of its own is the last word of a wrapped sentence.
  if (count === undefined && whole.length === text.length && text.trimEnd().endsWith(".")) return null;
  return reading(text, "supplement", whole.length, count === undefined ? [] : [value(count)]);
}

function kind(word: string): string {
  const bare = word.replace(/\s/g, "");
  if (/^(附則|付則|附则|補則)$/.test(bare)) return "supplementary";
  return /^(前文|序言|前言|序文)$/.test(bare) ? "preamble" : "supplement";
}
