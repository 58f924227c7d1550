import type { Change, ChangeSide, Language } from "../../model.ts";
import { foldForComparison } from "../../text/fold.ts";
import { voiceOf, type Voice } from "../rules/rule.ts";
import { type Exchange, exchangesOf } from "../together/reworded.ts";

/**
 * The changes by which definitions that stood in the rows of a table are said in lines, or the other way round: Visitor | a person who enters, and “Visitor” means a
 * person who enters. The head of such a table goes with its rows.
 */
export function definedAnew(
  changes: readonly Change[],
  languageOf: (change: Change) => Language,
): ReadonlySet<string> {
  return new Set(exchangesOf(changes).flatMap((exchange) => settledIn(exchange, languageOf)));
}

function settledIn(
  { removed, added }: Exchange,
  languageOf: (change: Change) => Language,
): readonly string[] {
  const [first] = removed;
  if (first === undefined || removed.length + added.length > mostLines) return [];
  const voice = voiceOf(languageOf(first));
  const [stood, stands] = [
    removed.map(({ before }) => readLine(before, voice)),
    added.map(({ after }) => readLine(after, voice)),
  ];
  const isTable = [stood, stands].map((lines) => lines.some((line) => line?.isRow === true));
  if (isTable[0] === isTable[1]) return [];
  const [rows, lines] = [removed, added].map((own, side) => {
    const [mine, theirs] = side === 0 ? [stood, stands] : [stands, stood];
    return own.filter((_, at) => meets(mine[at] ?? null, theirs)).map(({ id }) => id);
  });
  const found = [...(rows ?? []), ...(lines ?? [])];
  if (found.length < fewest) return [];
  const heads = [...removed, ...added].filter((change) => isHead([...change.before, ...change.after], voice));
  return [...found, ...heads.map(({ id }) => id)];
}

function meets(one: Defined | null, others: readonly (Defined | null)[]): boolean {
  return one !== null && others.some((other) => other?.term === one.term && other.meaning === one.meaning);
}

/** A glossary. */
const mostLines = 200;
/** Two on either side. */
const fewest = 4;

interface Defined {
  readonly term: string;
  readonly meaning: string;
  readonly isRow: boolean;
}

function readLine(sides: readonly ChangeSide[], voice: Voice): Defined | null {
  const [first, second, ...others] = sides;
  if (first === undefined || others.length > 0) return null;
  if (second !== undefined) return { term: bare(first.text), meaning: bare(second.text), isRow: true };
  const [, term = "", meaning = ""] = definition[voice].exec(first.text.trim()) ?? [];
  return term === "" ? null : { term: bare(term), meaning: bare(meaning), isRow: false };
}

function bare(text: string): string {
  return foldForComparison(text)
    .replace(/[“”"'‘’「」『』《》*_]/g, "")
    .replace(/[.。;；]$/u, "")
    .trim();
}

const definition: Readonly<Record<Voice, RegExp>> = {
  en: /^(?:the term )?(.{1,60}?)(?:,? (?:means|shall mean|refers to|is defined as)|\s*[:–—])\s+(.+)$/is,
  ja: /^(.{1,40}?)(?:とは[、,]?|\s*[:：])\s*(.+?)(?:(?:のこと)?を(?:いいます|いう|言います|言う|指します|指す|意味します|意味する)|です)?。?$/su,
  zh: /^(.{1,30}?)(?:[,，]?(?:是指|係指|系指|指|即)|\s*[:：])[,，]?\s*(.+?)[。；;]?$/su,
};

/** What stands over the terms and over what they mean. */
function isHead(sides: readonly ChangeSide[], voice: Voice): boolean {
  const [term, meaning, ...others] = sides.map(({ text }) => text.trim());
  return (
    term !== undefined &&
    meaning !== undefined &&
    others.length === 0 &&
    heads[voice][0].test(term) &&
    heads[voice][1].test(meaning)
  );
}

const heads: Readonly<Record<Voice, readonly [RegExp, RegExp]>> = {
  en: [/^(?:defined )?(?:terms?|words?|expressions?)$/i, /^(?:meanings?|definitions?|explanations?)$/i],
  ja: [/^(?:用語|語句|言葉)$/, /^(?:定義|意味|説明|内容)$/],
  zh: [
    /^(?:术语|用语|词语|名词|名称|術語|用語|詞語|名詞|名稱)$/,
    /^(?:定义|含义|释义|说明|解释|定義|含義|涵義|釋義|說明|解釋)$/,
  ],
};
