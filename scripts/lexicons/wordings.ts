import type { Language } from "../../src/model.ts";
import type { WordingLexicon } from "../../src/classify/wordings/lexicon.ts";
import type { WordingLanguage } from "../../src/classify/wordings/wordings.ts";
import { append } from "../../src/sequence/append.ts";
import { hintOf } from "../../src/classify/wordings/bracketing.ts";
import { foldWording } from "../../src/classify/wordings/fold.ts";
import { rowsOf } from "./families.ts";
import { nounForms, verbForms } from "./english-forms.ts";
import { formNames, formsOf, inDictionaryForm, isJapaneseVerb } from "./japanese-forms.ts";

/** A file of wordings: its name without ending (`ja-verbs`) and its text. */
export interface WordingFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The lexicon of wordings as the program reads it: every form of verbs and nouns, folded as the texts are in which they are looked up. A
 * group whose members fold to one says nothing and is left out. `src/classify/wordings/lexicon.ts` says how it is laid out.
 */
export function wordingLexicon(files: readonly WordingFile[], name: WordingLanguage): WordingLexicon {
  const own = files.filter((file) => file.name.startsWith(`${name}-`));
  const verbs = knownVerbs(own.find((file) => file.name === "en-verbs")?.text ?? "");
  const lines = own.flatMap((file) => linesOf(file, name === "zh" ? "zh-Hans" : name, verbs));
  const groups = [
    ...new Map(lines.map((group) => [group.context + group.members.join("|"), group])).values(),
  ];
  const contexts = new Map(
    [...new Set(groups.map(({ context }) => context))].map((context, at) => [context, at]),
  );
  const turns = groups
    .filter(isTurn)
    .map(({ members, context }) => `${contexts.get(context)}:${members.join("|")}`);
  const hints = groups.filter(isTurn).flatMap(({ members }, line) => hintsOf(members, line));
  const words = groups
    .filter((group) => !isTurn(group))
    .flatMap(({ members, context }, group) => {
      const sense = `${group}:${contexts.get(context)}${members.includes("") ? ":" : ""}`;
      return members.filter((member) => member !== "").map((member) => [member, sense] as const);
    });
  const prefix = prefixes[name];
  return packed(prefix, {
    contexts: [...contexts.keys()],
    turns,
    hints: blocksOf(hints, prefix),
    words: blocksOf(words, prefix),
  });
}

/** By so many characters the wordings are found; English ones begin where a word does, and many of them alike. */
const prefixes: Readonly<Record<WordingLanguage, number>> = { ja: 2, zh: 2, en: 5 };

type Part = "contexts" | "turns" | "hints" | "words";

/** The texts of all parts one behind the other, each with a line break behind it. */
function packed(prefix: number, parts: Readonly<Record<Part, readonly string[]>>): WordingLexicon {
  let [text, end] = ["", 0];
  const placesOf = (part: Part): Int32Array<ArrayBuffer> => {
    const places = [end];
    for (const one of parts[part]) places.push((end += one.length + 1));
    text += parts[part].map((one) => `${one}\n`).join("");
    return Int32Array.from(places);
  };
  const [contexts, turns, hints, words] = [
    placesOf("contexts"),
    placesOf("turns"),
    placesOf("hints"),
    placesOf("words"),
  ];
  const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return { units, contexts, turns, hints, words, prefix: Uint16Array.of(prefix) };
}

/** By which turns are found that may stand in a text; every form is made of words and of what it holds. */
function hintsOf(members: readonly string[], line: number): readonly Entry[] {
  const hints = [...new Set(members.map(hintOf))];
  if (hints.includes("")) throw new Error(`a turn without words: ${members.join(" | ")}`);
  return hints.map((hint) => [hint, String(line)]);
}

function isTurn({ members }: Group): boolean {
  return members.some((member) => /[①②③]/.test(member));
}

/** Wordings of one sense, folded; the context with its parts behind a tab each. */
interface Group {
  readonly members: readonly string[];
  readonly context: string;
}

type Entry = readonly [text: string, entry: string];

/** The texts by their beginnings, those of one in a block, each with all that stands behind it; the blocks in the order of their first units. */
function blocksOf(all: readonly Entry[], prefix: number): readonly string[] {
  const blocks = new Map<string, Map<string, string[]>>();
  for (const [text, entry] of all) {
    const beginning = text.slice(0, prefix);
    const block = blocks.get(beginning) ?? new Map<string, string[]>();
    blocks.set(beginning, block);
    append(block, text, entry);
  }
  return [...blocks]
    .sort(([one], [other]) => one.charCodeAt(0) - other.charCodeAt(0))
    .map(([, block]) => [...block].map(([text, entries]) => [text, ...entries].join("\t")).join("\n"));
}

function linesOf({ name, text }: WordingFile, language: Language, verbs: KnownVerbs): readonly Group[] {
  const inflect = inflectionOf(name, verbs);
  return rowsOf(text).flatMap((line) => {
    const { members: given, contexts } = partsOf(line);
    const own = contexts.map((one) => foldContext(one, language));
    return inflect(given).flatMap(({ forms, ahead }) => {
      const members = [...new Set(forms.map((form) => foldWording(form, language)))];
      const context = [...own, ...(ahead === undefined ? [] : [`>${ahead}`])].join("\t");
      return members.length < 2 ? [] : [{ members, context }];
    });
  });
}

/** The members of a row and its contexts. A mark that is a part of a wording leads no context in. */
function partsOf(row: string): { readonly members: readonly string[]; readonly contexts: readonly string[] } {
  const [words = "", ...contexts] = row.split(/;(?=\s*!?[<>])/);
  return {
    members: words.split("|").map((member) => member.trim()),
    contexts: contexts.map((one) => one.trim()),
  };
}

function foldContext(context: string, language: Language): string {
  const [, sign = "", places = ""] = /^(!?[<>])(.*)$/.exec(context) ?? [];
  return (
    sign +
    places
      .split("/")
      .map((place) => (place.trim() === "漢" ? "漢" : foldWording(place.trim(), language)))
      .join("/")
  );
}

/** One form of all members, and what it stands ahead of. */
interface Inflected {
  readonly forms: readonly string[];
  readonly ahead?: string;
}

type Inflect = (members: readonly string[]) => readonly Inflected[];

/** A file of verbs or of nouns has all forms of them; any other is taken as it stands, and where all members are verbs in all their forms too. */
function inflectionOf(name: string, verbs: KnownVerbs): Inflect {
  if (name === "ja-verbs") return (members) => [...japaneseVerbs(members), japaneseNouns(members)];
  if (name === "en-verbs") return (members) => transposed(members.map(verbForms));
  if (name === "en-nouns") return (members) => transposed(members.map(nounForms));
  if (name.startsWith("ja-")) return japaneseTurns;
  return name.startsWith("en-")
    ? (members) => englishTurns(members, verbs)
    : (members) => [{ forms: members }];
}

/** Verbs of a file of verbs by their base, each as `verbForms` reads it: `give/gives/gave/given/giving`. */
type KnownVerbs = ReadonlyMap<string, string>;

function knownVerbs(text: string): KnownVerbs {
  const words = rowsOf(text).flatMap((row) =>
    partsOf(row).members.map((member) => member.split(" ")[0] ?? ""),
  );
  return new Map(words.map((word) => [word.split("/")[0] ?? "", word]));
}

/** As they are given; and where each begins with a verb (`carry on | continue`) in all forms. What begins with be or do is denied or passive. */
function englishTurns(members: readonly string[], known: KnownVerbs): readonly Inflected[] {
  const verbs = members.flatMap((member) => {
    const [first = "", ...rest] = member.split(" ");
    const verb = known.get(first);
    return verb === undefined || ["be", "do", "have"].includes(first) || rest[0] === "of"
      ? []
      : [[verb, ...rest].join(" ")];
  });
  return [{ forms: members }, ...(verbs.length === members.length ? transposed(verbs.map(verbForms)) : [])];
}

/** As they are given; and where all are verbs, 義務を履行する or を意味します, in all forms. */
function japaneseTurns(members: readonly string[]): readonly Inflected[] {
  const verbs = members.map(inDictionaryForm);
  return [{ forms: members }, ...(verbs.every(isJapaneseVerb) ? japaneseVerbs(verbs) : [])];
}

/** The nouns of 通知する and 連絡する, which say as much alone. */
function japaneseNouns(members: readonly string[]): Inflected {
  return {
    forms: members.flatMap((member) => /^([\p{sc=Han}ァ-ヺー]+)する$/u.exec(member)?.slice(1) ?? []),
  };
}

/** Each form of all verbs. What is denied goes up to な, which is left to the turns that begin with it (果たさ|なければなりません). */
function japaneseVerbs(members: readonly string[]): readonly Inflected[] {
  const all = members.map(formsOf);
  return formNames.map((name) => {
    const forms = all.map((one) => one[name]).filter((form) => form !== "");
    return name === "denied" ? { forms: forms.map((form) => form.slice(0, -1)), ahead: "な" } : { forms };
  });
}

function transposed(rows: readonly (readonly string[])[]): readonly Inflected[] {
  return (rows[0] ?? []).map((_, at) => ({ forms: rows.map((row) => row[at] ?? "") }));
}
