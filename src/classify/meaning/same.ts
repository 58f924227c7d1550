import type { Language } from "../../model.ts";
import { leftover, speakersDiffer } from "./leftover.ts";
import { type Meaning, readMeaning } from "./meaning.ts";
import { exchanged } from "./parts.ts";
import { isChinese } from "../reading.ts";
import { bindsOthers } from "./scope.ts";
import { marksDiffer } from "./stance.ts";
import { changePlaces } from "./swap.ts";

/** Whether two texts say the same in other words. Where it is unsure they do not. */
export function saysTheSame(before: string, after: string, language: Language): boolean {
  if (changePlaces(before, after, language)) return false;
  return differenceOf(readMeaning(before, language), readMeaning(after, language), language) === null;
}

/** The first thing that two meanings differ in; null where they are the same. */
export function differenceOf(before: Meaning, after: Meaning, language: Language): string | null {
  const [lost, gained] = [leftover(before, after, language), leftover(after, before, language)];
  if (lost.length + gained.length > 0)
    return [...lost.map(({ surface }) => surface), "/", ...gained.map(({ surface }) => surface)].join(" ");
  if (speakersDiffer(before, after, language)) return "speakers";
  if (!sameNumbers(before.numbers, after.numbers)) return "numbers";
  const stance = marksDiffer(before.marks, after.marks);
  if (stance !== null) return stance;
  if (exchanged(before, after)) return "parts";
  return isChinese(language) ? bindsOthers(before, after) : null;
}

/** The same numbers in another order are the same only where no two of a kind changed places. */
function sameNumbers(before: readonly string[], after: readonly string[]): boolean {
  if ([...before].sort().join("|") !== [...after].sort().join("|")) return false;
  const kinds = new Set(before.map(kindOf));
  return [...kinds].every((kind) => {
    const of = (all: readonly string[]): string => all.filter((value) => kindOf(value) === kind).join("|");
    return of(before) === of(after);
  });
}

function kindOf(value: string): string {
  return /^\d/.test(value) ? "number" : (value.split(" ", 1)[0] ?? "");
}
