import type { Concept, Language, NonEmpty } from "../../model.ts";
import { languageOfTag } from "../../text/language-tag.ts";
import { troubleWith } from "./read.ts";

/**
 * The concepts of a table with one concept a row. The head names the columns: a language tag for the words to use, the tag with
 * `forbidden` (`ja forbidden`, `ja:forbidden`) for those not to use, `id` and `definition`; other columns are notes. Several words in a
 * cell are parted by `|` or `;`, the one to use first. Quoting is that of RFC 4180; tabs part the cells where the head has one.
 */
export function readTable(name: string, text: string): readonly Concept[] {
  const [head, ...rows] = readRows(name, text);
  if (head === undefined) return [];
  const columns = head.cells.map(readColumn);
  const languages = columns.filter((column) => column?.kind === "terms").length;
  if (languages === 0)
    throw troubleWith(
      name,
      head.line,
      `no column is a language (${head.cells
        .map((cell) => cell.trim())
        .join(", ")
        .slice(0, 80)})`,
      "name the columns by their languages: en,ja,zh-Hans,zh-Hant",
    );
  return rows.flatMap(({ line, cells }, index): readonly Concept[] => {
    if (cells.every((cell) => cell.trim() === "")) return [];
    if (cells.length > columns.length)
      throw troubleWith(
        name,
        line,
        `it has ${cells.length} cells under a head of ${columns.length}`,
        'put a cell that holds a comma into quotation marks: "a, b"',
      );
    return [conceptOf(columns, cells, `${index + 1}`)];
  });
}

type Column =
  | { readonly kind: "terms"; readonly language: Language }
  | { readonly kind: "forbidden"; readonly language: Language }
  | { readonly kind: "id" }
  | { readonly kind: "definition" };

function readColumn(cell: string): Column | null {
  const title = cell.trim().toLowerCase();
  if (/^(?:id|concept|entry|no\.?)$/.test(title)) return { kind: "id" };
  if (/^(?:definition|description|定義|定义|説明|说明|說明)$/.test(title)) return { kind: "definition" };
  const [, tag = "", mark] =
    /^([a-z]{2}(?:[-_][a-z]+)*)(?:[\s:/(_-]+(forbidden|deprecated|do not use|禁止|不可)\)?)?$/.exec(title) ??
    [];
  const language = languageOfTag(tag);
  if (language === null) return null;
  return { kind: mark === undefined ? "terms" : "forbidden", language };
}

function conceptOf(columns: readonly (Column | null)[], cells: readonly string[], number: string): Concept {
  const words = { terms: new Map<Language, string[]>(), forbidden: new Map<Language, string[]>() };
  let id = number;
  let definition: string | null = null;
  for (const [index, column] of columns.entries()) {
    const cell = cells[index]?.trim() ?? "";
    if (column === null || cell === "") continue;
    if (column.kind === "id") id = cell;
    else if (column.kind === "definition") definition = cell;
    else {
      const own = cell
        .split(/[|;；]/)
        .map((word) => word.trim())
        .filter((word) => word !== "");
      const known = words[column.kind].get(column.language) ?? [];
      words[column.kind].set(column.language, [...known, ...own]);
    }
  }
  return { id, terms: filled(words.terms), forbidden: filled(words.forbidden), definition };
}

/** Only languages that have a word at all. */
export function filled(words: ReadonlyMap<Language, readonly string[]>): Concept["terms"] {
  return Object.fromEntries(
    Array.from(words).flatMap(
      ([language, [first, ...others]]): readonly (readonly [Language, NonEmpty<string>])[] =>
        first === undefined ? [] : [[language, [first, ...others]]],
    ),
  );
}

interface Row {
  /** Where it begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

function readRows(name: string, text: string): readonly Row[] {
  const end = text.search(/[\r\n]/);
  const first = end < 0 ? text : text.slice(0, end);
  const separator = first.includes("\t") ? "\t" : !first.includes(",") && first.includes(";") ? ";" : ",";
  const rows: Row[] = [];
  let [cells, cell, line, start]: [string[], string, number, number] = [[], "", 1, 1];
  const endRow = (): void => {
    rows.push({ line: start, cells: [...cells, cell] });
    [cells, cell, start] = [[], "", line];
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (sign === '"' && cell.trim() === "") {
      const close = closingQuote(text, at + 1);
      if (close < 0)
        throw troubleWith(
          name,
          line,
          "a quotation mark is not closed",
          "close it, or double it inside of a cell",
        );
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      line += cell.split("\n").length - 1;
      at = close;
    } else if (sign === separator) {
      cells.push(cell);
      cell = "";
    } else if (sign === "\n" || sign === "\r") {
      if (sign === "\r" && text[at + 1] === "\n") at += 1;
      line += 1;
      endRow();
    } else cell += sign;
  }
  if (cell !== "" || cells.length > 0) endRow();
  return rows.filter((row) => row.cells.length > 1 || row.cells[0]?.trim() !== "");
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}
