import type { Language } from "../../../model.ts";
import { chineseFollowed, chineseParts } from "../grammar/chinese/grammar.ts";
import { gather } from "./gathering.ts";
import { japaneseParts } from "../grammar/japanese/grammar.ts";
import { markOf, marks } from "../marks.ts";
import type { Meaning, Use } from "../meaning.ts";
import { parties } from "../parties.ts";
import { type Entry, vocabularyOf } from "./vocabulary.ts";

const quantity =
  /(?:duration|amount|age|count|size|percent|time|frequency) -?[\d.]+ ?[a-z%_-]+|\d{4} \d{2} \d{2}|\d+(?:\.\d+)?/y;
/** A full stop behind an address ends the sentence. */
const latin = /[a-z](?:[a-z0-9@._/:&+-]*[a-z0-9/&+_-])?/y;
const katakana = /[ァ-ヺー]+/y;
const han = /[\p{sc=Han}々]/u;

/** Reads Japanese or Chinese: the longest word of the tables at each place, else the character itself. Kana that no table knows bind. */
export function readCharacters(text: string, language: Language): Meaning {
  const found = gather();
  const vocabulary = vocabularyOf(language);
  const partOf = language === "ja" ? behind : ahead();
  const take = (pattern: RegExp, at: number): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
  /** Where the last act ended. */
  let acted = -1;
  /** Unknown characters side by side, which may be one word. */
  let run: string[] = [];
  const close = (end: number): void => {
    if (run.length === 0) return;
    const unit = run.join("");
    const part = partOf(text, end - run.length, end, unit, "unknown");
    for (const concept of run) found.concept({ concept, kind: "unknown", surface: concept, unit }, part);
    run = [];
  };
  for (let at = 0; at < text.length;) {
    const character = text[at] ?? "";
    const mark = markOf(character);
    const value = mark === null ? take(quantity, at) : null;
    const name = take(latin, at) ?? take(katakana, at);
    const entry =
      value === null
        ? (meet(text, at, vocabulary.get(character)) ?? meetLatin(text, at, vocabulary, name))
        : null;
    if (mark === null && value === null && name === null && entry === null && han.test(character)) {
      run.push(character);
      at += 1;
      continue;
    }
    close(at);
    if (value === null && name === null && /[,.]/.test(character)) found.close();
    const word = value ?? entry?.form ?? name ?? character;
    if (mark !== null) found.mark(mark);
    else if (value !== null) found.number(value);
    else if (entry === null ? name !== null : entry.concept !== "") {
      const concept = entry?.concept ?? word;
      const kind = entry?.kind ?? "unknown";
      const part = partOf(text, at, at + word.length, concept, kind);
      const again =
        isAgain(text, at, at + word.length, concept) ||
        (kind === "thing" && acted === at && isObjectAgain(text, at, at + word.length));
      if (kind === "act") acted = at + word.length;
      if (own.has(concept)) found.pronoun("last");
      else if (parties.has(concept) && /^[の的之]/.test(text.slice(at + word.length))) found.owner(concept);
      found.concept(
        { concept, kind, surface: word, unit: word, again },
        isAlone(text, at, at + word.length, concept, language) ? [...part, "alone"] : part,
      );
    }
    if (word === "其" && !/^[他它余馀中次实]/.test(text.slice(at + 1))) found.pronoun("any");
    at += word.length;
  }
  close(text.length);
  return found.meaning();
}

/** Whether the party itself is all who may: 会員のみ, 仅会员. */
function isAlone(text: string, start: number, end: number, concept: string, language: Language): boolean {
  if (!parties.has(concept)) return false;
  return language === "ja" ? text[end] === marks.only : text[start - 1] === marks.only;
}

/** The first words of 自己 in both languages. */
const own: ReadonlySet<string> = new Set(["自ら", "自行"]);

/** Behind a word that points back, and where a sentence begins again with those of whom it speaks. */
function isAgain(text: string, start: number, end: number, concept: string): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  return (
    /(?:その|この|当該|前記の?|上記の?|れらの|[,.]同|该|上述|前述|其|这些|此类|该等|前款|此等|此)$/.test(
      before,
    ) ||
    (before.endsWith(".") && text[end] === "は") ||
    // 本协议的任何条款无效的，本协议的其他条款仍然有效.
    (before.endsWith("本") && isNamedBefore(text, start - 1, end, start - 1)) ||
    (parties.has(concept) && /^[はがの]/.test(text.slice(end, end + 1)) && !/[,と]$/.test(before)) ||
    (parties.has(concept) &&
      /[,.]$/.test(before) &&
      !/^[のはがをにへと]/.test(text.slice(end, end + 1)) &&
      isNamedBefore(text, start, end, start))
  );
}

/** A text says again what it has said no further back. */
const memory = 400;

function isNamedBefore(text: string, from: number, end: number, start: number): boolean {
  return text.slice(Math.max(0, from - memory), start).includes(text.slice(from, end));
}

/** 不得撕毁图书, where the sentence has spoken of the books before. */
function isObjectAgain(text: string, start: number, end: number): boolean {
  return (
    end - start > 1 && /^(?:[,.]|$)/.test(text.slice(end, end + 1)) && isNamedBefore(text, start, end, start)
  );
}

function meet(text: string, at: number, entries: readonly Entry[] | undefined): Entry | null {
  return entries?.find(({ form }) => text.startsWith(form, at) && !isCut(text, at + form.length)) ?? null;
}

/** 处理方式 is 处理 and 方式, not 处理方. */
function isCut(text: string, end: number): boolean {
  return text[end - 1] === "方" && /[式法面便案向]/.test(text[end] ?? "");
}

function meetLatin(
  text: string,
  at: number,
  vocabulary: ReadonlyMap<string, readonly Entry[]>,
  run: string | null,
): Entry | null {
  return run === null ? null : meet(text, at, vocabulary.get(run));
}

type PartOf = (
  text: string,
  start: number,
  end: number,
  concept: string,
  kind: Use["kind"],
) => readonly string[];

/** Japanese says it behind the word. */
const behind: PartOf = (text, start, end, concept) => {
  const rest = text.slice(end, end + 6);
  const found = japaneseParts.find(([, pattern]) => pattern.test(rest))?.[0];
  // は puts ahead what is spoken of, which acts only where it is somebody.
  const named = found === "subject" && rest.startsWith("は") && !parties.has(concept) ? undefined : found;
  const own = parties.has(concept) && /^の(?!み)/.test(rest) ? ["of"] : [];
  const topic = named === "to" && /^に[はも]/.test(rest) ? ["topic"] : [];
  return [...(named === undefined ? own : [named]), ...topic, ...companyOf(text, start, concept)];
};

/** Chinese says it ahead of the word, or by its place: the first party of a clause acts, the next is acted upon. */
function ahead(): PartOf {
  let clause = -1;
  let read = 0;
  let here = -1;
  let acting = false;
  let ended = -1;
  return (text, start, end, concept, kind) => {
    const before = text.slice(Math.max(0, start - 4), start);
    const rest = text.slice(end, end + 6);
    const named = chineseParts.find(([, pattern]) => pattern.test(before))?.[0];
    const company = [
      ...(withWhom.test(text.slice(end, end + 14)) ? [] : companyOf(text, start, concept)),
      ...chineseFollowed.flatMap(([part, pattern]) => (pattern.test(rest) ? [part] : [])),
    ];
    // 会员大会决议 and 会员大会之决议: whoever agrees plays no other part.
    if (company.includes("consents") || company.includes("resolves")) return company;
    // 会员用户 is one party.
    const follows = ended === start;
    if (named !== undefined || parties.has(concept)) ended = end;
    if (named !== undefined) return [named, ...company];
    for (; read <= start; read += 1) if (text[read] === ",") here = read;
    if (here !== clause) [clause, acting] = [here, false];
    if (!parties.has(concept)) {
      const place = kind === "unknown" ? placeOf(before, rest) : [];
      if (place.includes("subject") && /^[\uE000-\uE0FF]/.test(rest)) acting = true;
      return [...place, ...company];
    }
    if (/^[上中内]?[的之]/.test(rest)) return ["of", ...company];
    if (follows) return company;
    const part = acting ? "object" : "subject";
    acting = true;
    return [part, ...company];
  };
}

/** 与关联公司共享: 与 says with whom, and joins nobody. */
const withWhom =
  /^[^,.]{0,10}(?:共享|分享|联系|联络|协商|签订|签署|订立|沟通|合作|约定|交易|有关|无关|相关|[1一]致|不同|相同)/;

/** A name that no table knows acts where it begins a clause, and is acted upon where it ends one. */
function placeOf(before: string, rest: string): readonly string[] {
  if (/(?:^|[,.如若当凡])$/.test(before) && !/^(?:[,.的之和与及或]|[\uE000-\uE0FF]?由|$)/.test(rest))
    return ["subject"];
  return /^(?:[,.]|$)/.test(rest) ? ["object"] : [];
}

/** 児童の保護者 are one, 児童及び保護者 are two. */
function companyOf(text: string, start: number, concept: string): readonly string[] {
  if (!parties.has(concept)) return [];
  const before = text.slice(Math.max(0, start - 5), start);
  if (/(?<!そ)[の的之]$/.test(before)) return ["whose"];
  // The grammar has made a comma of 及び; behind 場合 and 時 a new clause begins.
  return /(?:及其?|以及|和|与|と|や)$|(?<!場合|[時際後前上中り])(?<=[\p{sc=Han}ーァ-ヺ]),(?:その)?$/u.test(
    before,
  )
    ? ["beside"]
    : [];
}
