import type { Language } from "../../model.ts";
import { leftover, speakersDiffer } from "./bag/leftover.ts";
import { residualBetween } from "../folds/fold.ts";
import { changesOrder } from "../folds/order.ts";
import { withSmallWordsAsBefore } from "./as-before.ts";
import { holdTheSame, type Residue } from "./bag/bag.ts";
import { sensesOf } from "./bag/senses.ts";
import { bondsDiffer, type ReadText } from "./unlike/bonds.ts";
import { differsInChinese } from "./unlike/chinese/chinese.ts";
import { changesCompany } from "./unlike/companions.ts";
import { losesMembers } from "./unlike/members.ts";
import type { Meaning } from "./meaning.ts";
import { readMeaning } from "./read.ts";
import { leavesToChoose } from "./unlike/chinese/chosen.ts";
import { turnsRound } from "./unlike/in-turn.ts";
import { bearersDiffer, ownersDiffer } from "./unlike/owners.ts";
import { partiesExchanged } from "./unlike/parties-exchanged.ts";
import { exchanged, turnsAround } from "./unlike/parts.ts";
import { movesObjects } from "./unlike/english/objects.ts";
import { isChinese } from "../reading.ts";
import { saysAnother } from "./unlike/outright.ts";
import { bindsOthers, comesAfter } from "./unlike/scope.ts";
import { changesSpeaker } from "./unlike/speaker.ts";
import { marksDiffer } from "./unlike/stance.ts";
import { changePlaces } from "./unlike/swap.ts";
import { differsWordByWord } from "./unlike/word-by-word.ts";
import { touchesWords } from "./unlike/chinese/touched.ts";

/** Whether two texts say the same in other words. Where it is unsure they do not. */
export function saysTheSame(before: string, after: string, language: Language): boolean {
  return !saysAnother(before, after, language) && readsTheSame(before, after, language);
}

/** Whether they do where `saysAnother` was asked already, of these or of those that they were made of. */
export function readsTheSame(before: string, after: string, language: Language): boolean {
  if (exchangesPlaces(before, after, language)) return false;
  if (language === "ja") {
    const aligned = withSmallWordsAsBefore(before, after);
    if (aligned !== after && isReworded(before, aligned, language)) return true;
  }
  return isReworded(before, after, language);
}

/** Whether two who act, those who speak, or steps in a fixed order changed places. */
export function exchangesPlaces(before: string, after: string, language: Language): boolean {
  return (
    changePlaces(before, after, language) ||
    partiesExchanged(before, after) ||
    changesSpeaker(before, after, language) ||
    changesOrder(before, after)
  );
}

function isReworded(before: string, after: string, language: Language): boolean {
  if (losesMembers(before, after, language)) return false;
  if (isChinese(language) && leavesToChoose(before, after)) return false;
  return (
    (language === "ja" && residualBetween(before, after, language) === "none") ||
    meansTheSame(before, after, language, false) ||
    (!isChinese(language) && meansTheSame(before, after, language, true))
  );
}

function meansTheSame(before: string, after: string, language: Language, lightly: boolean): boolean {
  const [read, reread] = [readText(before, language, lightly), readText(after, language, lightly)];
  const [from, to] = [read.meaning, reread.meaning];
  const residue = residueOf(from, to, language);
  const otherwise = otherwiseDifferent(from, to, language);
  const said =
    residue.lost.length + residue.gained.length === 0
      ? otherwise === null
      : (otherwise === null || otherwise === "cause") && holdTheSame(from, to, residue, language);
  return (
    said &&
    !bondsDiffer(read, reread, language) &&
    !(isChinese(language) && touchesWords(read, reread, sensesOf(language).isAlike)) &&
    !(isChinese(language) && differsInChinese(before, after)) &&
    !differsWordByWord(read, reread, language) &&
    !changesCompany(before, after, language)
  );
}

function readText(text: string, language: Language, lightly = false): ReadText {
  return { text, meaning: readMeaning(text, language, lightly) };
}

function residueOf(before: Meaning, after: Meaning, language: Language): Residue {
  return { lost: leftover(before, after, language), gained: leftover(after, before, language) };
}

/** Whether the same words say something else, though only words without content differ: another is denied, acts, or is deemed. */
export function turnsElsewhere(before: string, after: string, language: Language): boolean {
  const [read, reread] = [readText(before, language), readText(after, language)];
  const [from, to] = [read.meaning, reread.meaning];
  return (
    from.marks.get("deem") !== to.marks.get("deem") ||
    deniesAnother(from, to, language) ||
    bondsDiffer(read, reread, language) ||
    differsWordByWord(read, reread, language) ||
    (language === "ja" && exchanged(from, to, language))
  );
}

/**
 * Whether an English enumeration in another order is of another verb: borrow books and reserve rooms and lockers, borrow books and lockers and reserve rooms.
 */
export function reordersObjects(before: string, after: string, language: Language): boolean {
  return language === "en" && movesObjects(readMeaning(before, language), readMeaning(after, language));
}

/** The first thing beside the words themselves: who speaks, how much, what must be, who does it to whom. */
function otherwiseDifferent(before: Meaning, after: Meaning, language: Language): string | null {
  if (speakersDiffer(before, after, language)) return "speakers";
  if (!sameNumbers(before.numbers, after.numbers)) return "numbers";
  const stance = marksDiffer(before.marks, after.marks);
  if (stance !== null) return stance;
  if (deniesAnother(before, after, language)) return "not";
  if (exchanged(before, after, language)) return "parts";
  if (ownersDiffer(before, after, language)) return "owners";
  if (bearersDiffer(before, after, language)) return "bearers";
  if (isChinese(language)) return bindsOthers(before, after);
  if (language === "en") return movesObjects(before, after) || turnsRound(before, after) ? "parts" : null;
  return turnsAround(before, after) ? "parts" : comesAfter(before, after);
}

/**
 * Whether the same words in the same order are denied in another place: 異議がないときは更新します and 異議があるときは更新しません.
 */
function deniesAnother(before: Meaning, after: Meaning, language: Language): boolean {
  if (isChinese(language)) return false;
  const [from, to] = [denials(before, language), denials(after, language)];
  return (
    from.words === to.words &&
    from.clauses === to.clauses &&
    from.denied.length === to.denied.length &&
    from.denied.join() !== to.denied.join()
  );
}

interface Denials {
  readonly words: string;
  readonly clauses: number;
  /** For each negation the words ahead of it; in English, where it wanders (no dog may, dogs may not), the clauses. */
  readonly denied: readonly number[];
}

function denials({ clauses }: Meaning, language: Language): Denials {
  const words: string[] = [];
  const denied: number[] = [];
  for (const [index, clause] of clauses.entries())
    for (const one of clause) {
      if (typeof one === "object") words.push(one.concept);
      else if (one === "not") denied.push(language === "en" ? index : words.length);
    }
  return { words: words.join("|"), clauses: language === "en" ? clauses.length : 0, denied };
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
