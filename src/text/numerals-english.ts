import type { Numeral } from "./numerals.ts";

/** The English number in words that begins at `at` (`thirty`, `twenty-four`, `one hundred and eighty`); null where there is none. */
export function readEnglishNumeral(text: string, at: number): Numeral | null {
  if (/[A-Za-z0-9]/.test(text[at - 1] ?? "")) return null;
  let total = 0;
  let current = 0;
  let end = at;
  let last = "";
  for (let next = readWord(text, at); next !== null; next = readWord(text, skipJoint(text, end, next.word))) {
    const value = values.get(next.word) ?? 0;
    if (value < 100) {
      const fits =
        last === "" || value < 10 ? last === "" || tens.test(last) || scales.has(last) : scales.has(last);
      if (!fits) break;
      current += value;
    } else if (last === "" || (value === 100 && current >= 10) || current === 0) {
      break;
    } else if (value === 100) {
      current *= 100;
    } else {
      total += current * value;
      current = 0;
    }
    [last, end] = [next.word, next.end];
    if (end - at > longest) return null;
  }
  return end === at ? null : { value: total + current, end };
}

/** one hundred and twenty-three thousand nine hundred and eighty-seven */
const longest = 80;

const units =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const values: ReadonlyMap<string, number> = new Map([
  ...units.split(" ").map((word, value): [string, number] => [word, value]),
  ..."twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1e6],
  ["billion", 1e9],
]);
const tens = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty$/;
const scales: ReadonlySet<string> = new Set(["hundred", "thousand", "million", "billion"]);

function readWord(text: string, at: number): { word: string; end: number } | null {
  const word = /^[A-Za-z]{3,9}(?![A-Za-z])/.exec(text.slice(at, at + 10))?.[0];
  if (word === undefined || !values.has(word.toLowerCase())) return null;
  return { word: word.toLowerCase(), end: at + word.length };
}

/** Behind one word of a number: a space, a hyphen, or `and` behind hundred. */
function skipJoint(text: string, at: number, word: string): number {
  const joint = (scales.has(word) ? /^[ -](?:and )?/ : /^[ -]/).exec(text.slice(at, at + 5));
  return at + (joint?.[0].length ?? 0);
}
