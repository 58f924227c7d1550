import type { Language } from "../../../model.ts";

/**
 * The text after with what a name is explained by in brackets as before: `BCP` where it became `Business Continuity Plan（BCP）`, `Aoba` where it became
 * `Wakaba（旧Aoba）`. The text itself says then that both are one.
 */
export function glossedAsBefore(before: string, after: string, language: Language): string {
  if (language === "en" && !former.test(before + after)) return after;
  const short = glossesIn(after).reduce((text, gloss) => named(before, text, gloss), after);
  return glossesIn(before).reduce((text, gloss) => explained(before, text, gloss), short);
}

interface Gloss {
  /** The name with what explains it: `オープンソースソフトウェア（OSS）`. */
  readonly whole: string;
  /** What stands for all of it elsewhere: `OSS`. */
  readonly name: string;
}

const former =
  /[（(]\s?(?:旧(?:称|名|サービス名)?|舊[稱名]?|原名?|formerly(?: known as| called)?|previously(?: known as)?)[：:]?\s?([^（）()]{2,30})[）)]/iu;
const latin = String.raw`[A-Z][\w.&'’-]*(?: (?:of|the|for|and|to|in) )?(?:[ -][\w.&'’-]+){1,6}`;
const eastern = String.raw`[\p{sc=Han}ァ-ヺー・]{4,24}|[A-Z]{2,4}[\p{sc=Han}ァ-ヺー・]{4,24}|[ァ-ヺー]+(?: [ァ-ヺー]+){1,3}`;
const acronym = String.raw`[A-Z][A-Za-z]?[A-Z]+(?:法人|法|事務局)?|[\p{sc=Han}]{2,6}`;
const spelled = new RegExp(
  String.raw`(${latin}|${eastern})\s?[（(](?:以下[、,]?)?[「“"]?(${acronym})[」”"]?(?:と(?:いう|いいます|する|します|略す|略します|呼ぶ|呼びます)[。.]?)?[）)]`,
  "gu",
);
const resolved = new RegExp(String.raw`(${acronym})\s?[（(](${latin}|${eastern})[）)]`, "gu");
const renamed = new RegExp(
  String.raw`([\p{sc=Han}ァ-ヺーA-Za-z0-9][\p{sc=Han}ァ-ヺー\w.&-]{0,20})\s?${former.source}`,
  "giu",
);

function glossesIn(text: string): readonly Gloss[] {
  return [
    ...Array.from(text.matchAll(spelled), ([whole, words = "", name = ""]) => ({
      whole,
      name,
      words,
    })).filter(({ words, name }) => standsFor(words, name)),
    ...Array.from(text.matchAll(resolved), ([whole, name = "", words = ""]) => ({
      whole,
      name,
      words,
    })).filter(({ words, name }) => standsFor(words, name)),
    ...Array.from(text.matchAll(renamed), ([whole, words = "", name = ""]) => ({
      whole,
      name: name.trim(),
      words,
    })).filter(({ words, name }) => !company.test(words + name)),
  ];
}

/** Another company is told, whatever it was called. */
const company =
  /会社|[（(]株|法人|公司|集团|集團|組合|銀行|\b(?:inc|ltd|llc|corp|corporation|gmbh|co|company|limited|plc)\b/i;
/** Who somebody is, is no name of his: 提携先（ABC）. */
const party = /(?:[先社者員店国方等客]|(?<!法)人)$|事業者$|会社|グループ|パートナー/u;

/** Whether the words begin with the letters, a maker's name ahead of them aside; words of another language cannot be asked. */
function standsFor(words: string, name: string): boolean {
  if (/^\p{sc=Han}+$/u.test(name)) return isShortOf(words, name);
  if (/[\p{sc=Han}ァ-ヺ]/u.test(words)) return !party.test(words);
  const initials = words
    .split(/[ -]/)
    .filter((word) => !/^(?:of|the|for|and|to|in)$/.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
  return initials === name || initials.slice(1) === name || initials === `G${name}`;
}

/** 経済産業省, 経産省: the first of it and the last, in order. */
function isShortOf(words: string, name: string): boolean {
  let at = -1;
  const inOrder = Array.from(name).every((one) => (at = words.indexOf(one, at + 1)) >= 0);
  return inOrder && words[0] === name[0] && words.at(-1) === name.at(-1) && words.length > name.length;
}

/** The name alone, where the text before has it between the same neighbours. */
function named(before: string, after: string, { whole, name }: Gloss): string {
  if (before.includes(whole)) return after;
  const at = after.indexOf(whole);
  const [ahead, behind] = [after.slice(0, at).trimEnd(), after.slice(at + whole.length).trimStart()];
  return standsBetween(before, name, ahead, behind)
    ? after.slice(0, at) + name + after.slice(at + whole.length)
    : after;
}

/** What the text before has in place of the name. */
function explained(before: string, after: string, { whole, name }: Gloss): string {
  if (after.includes(whole)) return after;
  const at = before.indexOf(whole);
  const [ahead, behind] = [before.slice(0, at).trimEnd(), before.slice(at + whole.length).trimStart()];
  const place = placeOf(after, name, ahead, behind);
  return place === null ? after : after.slice(0, place) + whole + after.slice(place + name.length);
}

function standsBetween(text: string, name: string, ahead: string, behind: string): boolean {
  return placeOf(text, name, ahead, behind) !== null;
}

/** Where a name stands beside the same character as elsewhere, on one side at least, and cuts no word. */
function placeOf(text: string, name: string, ahead: string, behind: string): number | null {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [left, right] = [text.slice(0, at), text.slice(at + name.length)];
    if (/[A-Za-z]$/.test(left) || /^[A-Za-z]/.test(right)) continue;
    const [one, other] = [left.trimEnd().slice(-1), right.trimStart().slice(0, 1)];
    if (one === ahead.slice(-1) && other === behind.slice(0, 1)) return at;
  }
  return null;
}
