import { append } from "../../sequence/append.ts";
import { lazily } from "../../text/lazily.ts";
import { requiredIn } from "./required.ts";

/** One way of writing something, and the way that comparison uses. */
export type Rewriting = readonly [from: WhenMet, to: string];

/** The expression where a text may hold what it matches; made when it is first so, since most are never. */
export type WhenMet = (text: string) => RegExp | null;

/** An expression by its source, of flags without `i`. */
export function whenMet(source: string, flags: string): WhenMet {
  return gate(
    () => source,
    lazily(() => new RegExp(source, flags)),
  );
}

/** The rows of a table whose expressions are tried only on texts that may hold what they match. */
export function rewritings(rows: readonly (readonly [from: RegExp, to: string])[]): readonly Rewriting[] {
  return rows.map(([from, to]) => [
    from.ignoreCase
      ? () => from
      : gate(
          () => from.source,
          () => from,
        ),
    to,
  ]);
}

function gate(sourceOf: () => string, pattern: () => RegExp): WhenMet {
  const required = lazily(() => requiredIn(sourceOf()));
  return (text) => {
    const needed = required();
    return needed.length === 0 || needed.some((one) => text.includes(one)) ? pattern() : null;
  };
}

/** Applies the rewritings one after another. */
export function rewrite(text: string, table: readonly Rewriting[]): string {
  let rewritten = text;
  for (const [from, to] of table) {
    const pattern = from(rewritten);
    if (pattern !== null) rewritten = rewritten.replace(pattern, to);
  }
  return rewritten;
}

/**
 * A reader of tables of interchangeable words. Each row is one meaning, its words parted by `|`; the first is the one that comparison
 * uses. Longer words are met first. `prepare` brings the rows to the notation of the text that they meet.
 */
export function interchange(
  rows: readonly string[],
  prepare: (word: string) => string,
  edges: "words" | "none",
): (text: string) => string {
  const tables = lazily(() => tablesOf(rows, prepare));
  return (text) => {
    const { to, index } = tables();
    let replaced = "";
    let copied = 0;
    for (let at = 0; at < text.length;) {
      const word = index
        .get(text.charCodeAt(at))
        ?.find((one) => text.startsWith(one, at) && (edges === "none" || isWhole(text, at, at + one.length)));
      if (word === undefined) {
        at += 1;
        continue;
      }
      replaced += text.slice(copied, at) + (to.get(word) ?? word);
      at += word.length;
      copied = at;
    }
    return copied === 0 ? text : replaced + text.slice(copied);
  };
}

interface Tables {
  readonly to: ReadonlyMap<string, string>;
  /** The words by their first character, the longest first. */
  readonly index: ReadonlyMap<number, readonly string[]>;
}

function tablesOf(rows: readonly string[], prepare: (word: string) => string): Tables {
  const to = new Map<string, string>();
  for (const row of rows) {
    const [first = "", ...others] = row.split("|").map(prepare);
    for (const other of others) if (other !== "" && !to.has(other)) to.set(other, first);
  }
  // Words that stay as they are must be met too: 電子メール holds メール, which another row may name.
  for (const first of new Set(to.values())) if (first !== "" && !to.has(first)) to.set(first, first);
  // By the first character: one alternation of hundreds of words would try each of them at every place.
  const index = new Map<number, string[]>();
  for (const word of [...to.keys()].sort((left, right) => right.length - left.length)) {
    const code = word.charCodeAt(0);
    append(index, code, word);
  }
  return { to, index };
}

/** Whether no word of Latin letters is cut at either end. */
function isWhole(text: string, start: number, end: number): boolean {
  return (
    !(isLetter(text, start - 1) && isLetter(text, start)) && !(isLetter(text, end - 1) && isLetter(text, end))
  );
}

function isLetter(text: string, at: number): boolean {
  return /\w/.test(text[at] ?? "");
}
