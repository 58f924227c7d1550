import { execFileSync } from "node:child_process";

/** A node of pandoc's document tree: its kind and its content. */
interface Node {
  readonly t: string;
  readonly c?: unknown;
}

/**
 * What pandoc reads in a Word file, a line for each heading, paragraph, item and cell. What is left empty is left out: pandoc
 * keeps the paragraph of which all words and the end were deleted. So is white space, which it puts between joined paragraphs.
 */
export function pandocRows(pandoc: string, file: string, changes: "accept" | "reject"): readonly string[] {
  const options = [`--track-changes=${changes}`, "--to", "json", file];
  const json = execFileSync(pandoc, options, { encoding: "utf8", maxBuffer: 2 ** 28 });
  return rowsOf((JSON.parse(json) as { readonly blocks: readonly Node[] }).blocks, "");
}

function rowsOf(blocks: readonly Node[], indent: string): readonly string[] {
  return blocks.flatMap(({ t, c }): readonly string[] => {
    switch (t) {
      case "Para":
      case "Plain":
        return row(indent, wordsOf(c));
      case "Header": {
        const [level, , inlines] = c as readonly [number, unknown, unknown];
        return row(`${indent}${"#".repeat(level)} `, wordsOf(inlines));
      }
      case "BulletList":
        return (c as readonly (readonly Node[])[]).flatMap((item) => rowsOf(item, `${indent}- `));
      case "OrderedList":
        return (c as readonly [unknown, readonly (readonly Node[])[]])[1].flatMap((item) =>
          rowsOf(item, `${indent}1 `),
        );
      case "BlockQuote":
        return rowsOf(c as readonly Node[], `${indent}> `);
      case "Table":
        return tableRows(c, indent);
      case "RawBlock":
        return [];
      default:
        return [`${indent}${t} ${JSON.stringify(c)}`];
    }
  });
}

/** The cells of each row that has any words, between bars. */
function tableRows(table: unknown, indent: string): readonly string[] {
  const cells: string[] = [];
  const visit = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    const [first] = value as readonly unknown[];
    // A cell is [attributes, alignment, rows, columns, blocks].
    const [, alignment, , , blocks] = value as readonly unknown[];
    if (isNode(alignment) && alignment.t.startsWith("Align") && Array.isArray(blocks)) {
      cells.push(rowsOf(blocks as readonly Node[], "").join(" / "));
      return;
    }
    for (const inner of first === undefined ? [] : value) visit(inner);
  };
  visit(table);
  return cells.filter((cell) => cell !== "").map((cell) => `${indent}| ${cell}`);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "t" in value;
}

function wordsOf(content: unknown): string {
  if (typeof content === "string") return content;
  if (Array.isArray(content)) return content.map(wordsOf).join("");
  if (!isNode(content)) return "";
  const { t, c } = content;
  if (t === "Link") {
    const [, words, [target = ""]] = c as readonly [unknown, unknown, readonly string[]];
    return `[${wordsOf(words)}](${target})`;
  }
  if (t === "Code" || t === "Span") return wordsOf((c as readonly unknown[])[1]);
  return wordsOf(c);
}

function row(mark: string, words: string): readonly string[] {
  const text = words.replaceAll(/\s+/g, "");
  return text === "" ? [] : [`${mark}${text}`];
}
