import type { Spelling } from "../../../model.ts";
import type { Evidence } from "../evidence.ts";
import { slipsBetween } from "./english.ts";

/**
 * Whether a word with a capital inside a sentence, which no list knows and which stands nowhere else, can be no name of its own beside the one that came: it
 * became a common word (Committiemen), a day or a month, or a known name in other order or with a letter doubled. Not beside a
 * title, a given name or the mark of a firm: two who are called nearly alike are two.
 */
export function isNoName(
  text: string,
  [start, end]: readonly [number, number],
  right: string,
  { knows }: Spelling,
  { remains, isOften }: Evidence,
): boolean {
  const wrong = text.slice(start, end).trim();
  if (!/^[A-Z][a-z]+$/.test(wrong) || !/^[A-Z][a-z]+$/.test(right)) return false;
  if (Math.min(wrong.length, right.length) < shortest || wrong[0] !== right[0]) return false;
  if (remains(wrong) || isOften(wrong) || knows(wrong.toLowerCase(), "en")) return false;
  if (isInName(text, [start, end], knows)) return false;
  if (times.has(right)) return slipsBetween(wrong, right) <= 1;
  if (!determined.test(text.slice(0, start))) return false;
  if (!knows(right.toLowerCase(), "en")) return false;
  return !knows(right, "en") || isOtherOrder(wrong, right) || isOnce(wrong, right);
}

const shortest = 6;
/** What is anybody's or of a kind, or stands in a title behind another word of it; a firm stands bare: hosted by Segmint. */
const determined =
  /(?:\b(?:[Tt]he|[Aa]n?|[Oo]ur|your|their|its|his|her|[Aa]ny|[Aa]ll|[Ee]ach|[Ee]very|this|these|those|such|[Nn]o) (?:[a-z]+ )?|[A-Z][a-z]+ (?:(?:and|or) )?)$/;
const times: ReadonlySet<string> = new Set(
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February August September October November December".split(
    " ",
  ),
);

/** Whether what stands there is called so with the words beside it: Ms, Anna, Ltd, Road. */
export function isInName(
  text: string,
  [start, end]: readonly [number, number],
  knows: Spelling["knows"],
): boolean {
  const [ahead, behind] = [text.slice(0, start), text.slice(end)];
  const named = (word: string): boolean => isNamed(word, knows);
  const [, last = ""] = /([A-Z][A-Za-z'’-]*\.?) $/.exec(ahead) ?? [];
  const [, next = ""] = /^ ([A-Z][A-Za-z'’-]*)/.exec(behind) ?? [];
  if (titles.test(last) || firms.test(next) || places.test(next)) return true;
  const opens = /(?:^|[.!?:;•\n] ?)$/.test(ahead.slice(0, ahead.length - last.length - 1));
  return (last !== "" && !opens && named(last)) || (next !== "" && named(next));
}

/** A name, or what nobody knows. */
function isNamed(word: string, knows: Spelling["knows"]): boolean {
  return (
    /^[A-Z]\.?$/.test(word) ||
    (/^[A-Z][a-z]+$/.test(word) && (knows(word, "en") || !knows(word.toLowerCase(), "en")))
  );
}

const titles = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Judge|Messrs|Rev|Captain|St)\.?$/;
const firms =
  /^(?:Inc|Ltd|LLC|LLP|GmbH|Corp|Corporation|Limited|Company|Co|Plc|PLC|Foundation|Holdings|Group|AG|BV|SA|Pty|Trust|Bank|Logistics|Media|Systems|Partners|Brothers|Sons)$/;
const places =
  /^(?:Street|Road|Lane|Avenue|Court|Square|Hall|House|Park|County|City|Town|Valley|River|Island|Bay|Hill)$/;

/** The same letters, two of them exchanged. */
function isOtherOrder(wrong: string, right: string): boolean {
  return wrong.length === right.length && slipsBetween(wrong, right) === 1 && sorted(wrong) === sorted(right);
}

function sorted(word: string): string {
  return Array.from(word).sort().join("");
}

/** A letter written once for twice, or twice for once, inside. */
function isOnce(wrong: string, right: string): boolean {
  return Math.abs(wrong.length - right.length) === 1 && undoubled(wrong) === undoubled(right);
}

function undoubled(word: string): string {
  return word.replace(/([a-z])\1(?=[a-z])/g, "$1");
}
