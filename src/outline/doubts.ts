import type { Language, Problem } from "../model.ts";
import { isBullet } from "./units/ornament.ts";
import { endingOf } from "./units/shape.ts";
import { type Unit, lineOf } from "./units/unit.ts";

/** What is told of a document and left as it is: a language that its name denies, an item that a scrape cut off. */
export function findDoubts(file: string, language: Language, units: readonly Unit[]): readonly Problem[] {
  return [...findOtherLanguage(file, language), ...findCutItems(units)];
}

const tag = /(?:^|[./_-])(zh[-_](?:cn|tw|hk|hans|hant)|zh|ja|jp|en)(?=[./_-]|$)/gi;

/** `privacy.ja.md` that holds English. */
function findOtherLanguage(file: string, language: Language): readonly Problem[] {
  const name = file.split(/[\\/]/).slice(-2).join("/");
  const named = [...name.matchAll(tag)].at(-1)?.[1]?.toLowerCase();
  if (named === undefined) return [];
  const [expected = "", script] = named.replace("jp", "ja").split(/[-_]/);
  const isOther =
    !language.startsWith(expected) || (script !== undefined && !scriptsOf(script).includes(language));
  return isOther ? [{ code: "language", line: null, detail: language }] : [];
}

function scriptsOf(script: string): readonly Language[] {
  return ["tw", "hk", "hant"].includes(script) ? ["zh-Hant"] : ["zh-Hans"];
}

/** An item that stops at a comma in a list whose other items do not: the next bullet stands where its text went on. */
function findCutItems(units: readonly Unit[]): readonly Problem[] {
  const problems: Problem[] = [];
  let list: Unit[] = [];
  const close = (): void => {
    const cut = list
      .slice(0, -1)
      .filter((unit) => endingOf(unit.text) === "comma" && /[、，,]\s*$/.test(unit.text));
    if (list.length >= fewestItems && cut.length * 4 <= list.length)
      for (const unit of cut)
        problems.push({ code: "cut-item", line: lineOf(unit), detail: unit.text.trimEnd().slice(-16) });
    list = [];
  };
  for (const unit of units) {
    if (isBullet(unit.ornament) && unit.indent === (list[0] ?? unit).indent) list.push(unit);
    else close();
  }
  close();
  return problems;
}

/** In shorter lists the comma may be the author's. */
const fewestItems = 4;
