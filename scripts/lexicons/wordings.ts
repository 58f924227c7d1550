import type { Language } from "../../src/model.ts";
import { foldWording } from "../../src/classify/wordings/fold.ts";
import { nounForms, verbForms } from "./english-forms.ts";
import { formNames, formsOf } from "./japanese-forms.ts";

/** A file of wordings: its name without ending (`ja-verbs`) and its text. */
export interface WordingFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The lexicon of wordings as the program reads it: every form of verbs and nouns, folded as the texts are in which they are looked up. A
 * group whose members fold to one says nothing and is left out.
 */
export function wordingLexicon(files: readonly WordingFile[]): string {
  const tables = (["ja", "zh", "en"] as const).map((name) => {
    const lines = files
      .filter((file) => file.name.startsWith(`${name}-`))
      .flatMap((file) => linesOf(file, name === "zh" ? "zh-Hans" : name));
    return `[${name}]\n${[...new Set(lines)].join("\n")}\n`;
  });
  return tables.join("");
}

function linesOf({ name, text }: WordingFile, language: Language): readonly string[] {
  const inflect = inflections.get(name) ?? ((members: readonly string[]) => [members]);
  return text.split("\n").flatMap((line) => {
    if (line.trim() === "" || line.startsWith("#")) return [];
    const [words = "", ...contexts] = line.split(";");
    const members = words.split("|").map((member) => member.trim());
    const behind = contexts.map((context) => `\t${foldContext(context.trim(), language)}`).join("");
    return inflect(members).flatMap((forms) => {
      const folded = [...new Set(forms.map((form) => foldWording(form, language)))];
      return folded.length < 2 ? [] : [folded.join("|") + behind];
    });
  });
}

function foldContext(context: string, language: Language): string {
  const [, sign = "", places = ""] = /^(!?[<>])(.*)$/.exec(context) ?? [];
  return (
    sign +
    places
      .split("/")
      .map((place) => foldWording(place.trim(), language))
      .join("/")
  );
}

type Inflect = (members: readonly string[]) => readonly (readonly string[])[];

const inflections: ReadonlyMap<string, Inflect> = new Map<string, Inflect>([
  ["ja-verbs", japaneseVerbs],
  ["en-verbs", (members) => transposed(members.map(verbForms))],
  ["en-nouns", (members) => transposed(members.map(nounForms))],
]);

/** Each form of all verbs; and the nouns of 通知する and 連絡する, which say as much alone. */
function japaneseVerbs(members: readonly string[]): readonly (readonly string[])[] {
  const all = members.map(formsOf);
  const nouns = members.flatMap((member) => /^([\p{sc=Han}ァ-ヺー]+)する$/u.exec(member)?.slice(1) ?? []);
  return [...formNames.map((name) => all.map((forms) => forms[name])), nouns];
}

function transposed(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? ""));
}
