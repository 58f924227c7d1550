import type { Language } from "../../src/model.ts";
import type { WordingLanguage } from "../../src/classify/wordings/wordings.ts";
import { foldWording } from "../../src/classify/wordings/fold.ts";
import { rowsOf } from "./families.ts";
import { nounForms, verbForms } from "./english-forms.ts";
import { formNames, formsOf } from "./japanese-forms.ts";

/** A file of wordings: its name without ending (`ja-verbs`) and its text. */
export interface WordingFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The lexicon of wordings as the program reads it: every form of verbs and nouns, folded as the texts are in which they are looked up. A
 * group whose members fold to one says nothing and is left out. For each language three parts (`src/classify/wordings/lexicon.ts` says which).
 */
export function wordingLexicon(files: readonly WordingFile[], name: WordingLanguage): string {
  const lines = files
    .filter((file) => file.name.startsWith(`${name}-`))
    .flatMap((file) => linesOf(file, name === "zh" ? "zh-Hans" : name));
  const groups = [
    ...new Map(lines.map((group) => [group.context + group.members.join("|"), group])).values(),
  ];
  const contexts = new Map(
    [...new Set(groups.map(({ context }) => context))].map((context, at) => [context, at]),
  );
  const turns = groups
    .filter(isTurn)
    .map(({ members, context }) => `${contexts.get(context)}:${members.join("|")}`);
  const words = beginnings(
    groups.filter((group) => !isTurn(group)),
    contexts,
  );
  return `[contexts]\n${[...contexts.keys()].join("\n")}\n[turns]\n${turns.join("\n")}\n[words]\n${words}\n`;
}

function isTurn({ members }: Group): boolean {
  return members.some((member) => /[①②③]/.test(member));
}

/** Wordings of one sense, folded; the context with its parts behind a tab each. */
interface Group {
  readonly members: readonly string[];
  readonly context: string;
}

/** The members by their first character, those of one in a block. */
function beginnings(groups: readonly Group[], contexts: ReadonlyMap<string, number>): string {
  const blocks = new Map<string, Map<string, string[]>>();
  for (const [index, { members, context }] of groups.entries()) {
    const sense = `${index}:${contexts.get(context)}${members.includes("") ? ":" : ""}`;
    for (const member of members) {
      if (member === "") continue;
      const block = blocks.get(member.charAt(0)) ?? new Map<string, string[]>();
      blocks.set(member.charAt(0), block.set(member, [...(block.get(member) ?? []), sense]));
    }
  }
  return [...blocks.values()]
    .map((block) => [...block].map(([member, senses]) => [member, ...senses].join("\t")).join("\n"))
    .join("\n\n");
}

function linesOf({ name, text }: WordingFile, language: Language): readonly Group[] {
  const inflect: Inflect = inflections.get(name) ?? ((members) => [{ forms: members }]);
  return rowsOf(text).flatMap((line) => {
    // A mark that is a part of a wording leads no context in.
    const [words = "", ...contexts] = line.split(/;(?=\s*!?[<>])/);
    const given = words.split("|").map((member) => member.trim());
    const own = contexts.map((one) => foldContext(one.trim(), language));
    return inflect(given).flatMap(({ forms, ahead }) => {
      const members = [...new Set(forms.map((form) => foldWording(form, language)))];
      const context = [...own, ...(ahead === undefined ? [] : [`>${ahead}`])].join("\t");
      return members.length < 2 ? [] : [{ members, context }];
    });
  });
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

const inflections: ReadonlyMap<string, Inflect> = new Map<string, Inflect>([
  ["ja-verbs", japaneseVerbs],
  ["en-verbs", (members) => transposed(members.map(verbForms))],
  ["en-nouns", (members) => transposed(members.map(nounForms))],
]);

/**
 * Each form of all verbs; and the nouns of 通知する and 連絡する, which say as much alone. What is denied goes up to な, which is left to the turns that
 * begin with it (果たさ|なければなりません).
 */
function japaneseVerbs(members: readonly string[]): readonly Inflected[] {
  const all = members.map(formsOf);
  const nouns = members.flatMap((member) => /^([\p{sc=Han}ァ-ヺー]+)する$/u.exec(member)?.slice(1) ?? []);
  const inflected = formNames.map((name) => {
    const forms = all.map((one) => one[name]).filter((form) => form !== "");
    return name === "denied" ? { forms: forms.map((form) => form.slice(0, -1)), ahead: "な" } : { forms };
  });
  return [...inflected, { forms: nouns }];
}

function transposed(rows: readonly (readonly string[])[]): readonly Inflected[] {
  return (rows[0] ?? []).map((_, at) => ({ forms: rows.map((row) => row[at] ?? "") }));
}
