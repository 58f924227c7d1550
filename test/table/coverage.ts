import type { Block, Document, Section } from "../../src/model.ts";
import type { Cell, ComparisonTable, Grid, Paragraph } from "../../src/render/table/model.ts";

/** The texts of one column by the unit of the document that they belong to, shown or left out, each as often as it stands. */
export function unitsShown(table: ComparisonTable, side: "before" | "after"): readonly string[] {
  const cells = table.rows.flatMap(({ lines }) => lines.map((line) => line[side]));
  const shared = table.sharedTitle === null ? [] : [`title=${table.sharedTitle}`];
  return [...shared, ...cells.flatMap(unitsIn)].toSorted();
}

function unitsIn({ contents, folded }: Cell): readonly string[] {
  return [
    ...contents.flatMap(paragraphsIn).flatMap(unitsOf),
    ...folded.map(({ unit, text }) => `${unit}=${text}`),
  ];
}

function paragraphsIn(content: Paragraph | Grid): readonly Paragraph[] {
  return content.kind === "grid"
    ? content.rows.flatMap((row) => row.flatMap((cell) => cell.contents))
    : [content];
}

/** A heading and the text that runs on in its line are one paragraph of two units; a space of ours stands between them. */
function unitsOf({ units, runs }: Paragraph): readonly string[] {
  const texts: string[] = [""];
  for (const { text, origin } of runs) {
    if (origin === "document") texts[texts.length - 1] += text;
    else if (units.length > texts.length && text.trim() === "") texts.push("");
  }
  return units.map((unit, index) => `${unit}=${texts[index] ?? ""}`);
}

/** Everything that stands in a version: its title, headings and blocks. */
export function unitsOfDocument(document: Document): readonly string[] {
  const all: string[] = document.title === null ? [] : [`title=${document.title.text}`];
  const add = (blocks: readonly Block[]): void => {
    for (const { id, text } of blocks) all.push(`${id}=${text}`);
  };
  add(document.preamble);
  const open: Section[] = document.sections.toReversed();
  for (let section = open.pop(); section !== undefined; section = open.pop()) {
    if (section.heading.text.trim() !== "") all.push(`h:${section.id}=${section.heading.text}`);
    add(section.blocks);
    open.push(...section.children.toReversed());
  }
  return all.toSorted();
}
