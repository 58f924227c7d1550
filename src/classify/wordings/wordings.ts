import type { Language } from "../../model.ts";
import { lazily } from "../../text/lazily.ts";
import { isChinese } from "../reading.ts";
import { exchangesBetween } from "./exchanges.ts";
import { foldWording } from "./fold.ts";
import { listedAsBefore } from "./listed.ts";
import { readTable, type WordingTable } from "./lexicon.ts";
import { turnedBack } from "./turned.ts";

/** Knows which wordings an editor puts for one another without changing what is said. */
export interface Wordings {
  /** The text after in the wordings of the text before, as far as the one says what the other does; itself where there are none. */
  readonly asBefore: (before: string, after: string, language: Language) => string;
}

/** The wordings of a lexicon, which is asked for when a language is first looked up: parts behind their names, `[ja contexts]`. */
export function createWordings(lexicon: () => string): Wordings {
  const parts = lazily(() => partsOf(lexicon()));
  const part = (name: string): string => parts().get(name) ?? "";
  const tableOf = (name: string): (() => WordingTable) =>
    lazily(() =>
      readTable({
        contexts: part(`${name} contexts`),
        turns: part(`${name} turns`),
        words: part(`${name} words`),
      }),
    );
  const tables = { ja: tableOf("ja"), zh: tableOf("zh"), en: tableOf("en") };
  return {
    asBefore: (before, after, language) => {
      if (before === after || before.length + after.length > longest) return after;
      const table = isChinese(language) ? tables.zh() : language === "ja" ? tables.ja() : tables.en();
      return inWordingsOf(before, after, language, table);
    },
  };
}

/** A long paragraph. */
const longest = 4000;

function inWordingsOf(before: string, after: string, language: Language, table: WordingTable): string {
  const turn = (text: string): string => turnedBack(before, text, language, table.bracketings);
  const exchange = (text: string): string => exchangedBack(before, text, language, table);
  // What a turn brackets may be worded otherwise too, and is found again when that is undone.
  const list = (text: string): string => listedAsBefore(before, text, language);
  return [list, exchange, turn, list, exchange, turn].reduce(
    (text, step) => (text === before ? text : step(text)),
    after,
  );
}

function exchangedBack(before: string, after: string, language: Language, table: WordingTable): string {
  const exchanges = exchangesBetween(foldWording(before, language), foldWording(after, language), table);
  let [text, copied] = ["", 0];
  for (const exchange of exchanges) {
    text += after.slice(copied, exchange.after[0]) + before.slice(...exchange.before);
    copied = exchange.after[1];
  }
  return text + after.slice(copied);
}

function partsOf(lexicon: string): ReadonlyMap<string, string> {
  const [, ...parts] = lexicon.split(/^\[(\w+ \w+)\]\n/m);
  return new Map(
    parts.flatMap((name, at) => (at % 2 === 0 ? [[name, (parts[at + 1] ?? "").slice(0, -1)]] : [])),
  );
}
