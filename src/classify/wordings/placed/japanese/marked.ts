import type { Placing } from "../placing.ts";

/**
 * A way of putting Japanese back that reads 、 and 。 alone, for texts with ，and ．too, as papers and ordinances have them. What it gives has the marks of the text
 * before.
 */
export function inPlainMarks(placing: Placing): Placing {
  return (before, after, language) => {
    if (!marks.test(before) && !marks.test(after)) return placing(before, after, language);
    const [stood, stands] = [plain(before), plain(after)];
    const placed = placing(stood, stands, language);
    if (placed === stands) return after;
    const comma = before.includes("，") && !before.includes("、");
    const stop = before.includes("．") && !before.includes("。");
    const commas = comma ? placed.replaceAll("、", "，") : placed;
    return stop ? commas.replaceAll("。", "．") : commas;
  };
}

const marks = /[，．]/;

function plain(text: string): string {
  return text.replaceAll("，", "、").replaceAll(/．(?!\d)/g, "。");
}
