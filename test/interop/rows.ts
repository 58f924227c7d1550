import type { Block, Document, Section } from "../../src/model.ts";

/** What a document says, a row for each heading and block; page furniture and places are left out. */
export function outlineRows(document: Document): string[] {
  const { effective, revised } = document.dates;
  return [
    `${document.title?.text} ${document.language} ${effective?.date} ${revised?.date}`,
    ...document.preamble.map(blockRow),
    ...document.sections.flatMap(sectionRows),
  ];
}

/** The text of a document in one piece: without white space, drawn rules, and bullets. */
export function flatText(document: Document): string {
  const parts: string[] = [document.title?.text ?? ""];
  const addBlock = (block: Block): void => {
    if (block.kind === "item") parts.push(block.marker);
    parts.push(block.text);
  };
  const addSection = ({ heading, blocks, children }: Section): void => {
    parts.push(heading.text);
    blocks.forEach(addBlock);
    children.forEach(addSection);
  };
  document.preamble.forEach(addBlock);
  document.sections.forEach(addSection);
  return parts.join("").replaceAll(/[\s\-•–]/g, "");
}

function sectionRows({ level, label, title, blocks, children }: Section): string[] {
  const heading = `${"#".repeat(level)} ${label?.printed ?? ""} ${title}`;
  return [heading, ...blocks.map(blockRow), ...children.flatMap(sectionRows)];
}

function blockRow(block: Block): string {
  const cell = block.cell === null ? "" : ` ${block.cell.rowHeader} / ${block.cell.columnHeader}`;
  return `${block.kind}${cell} ${block.text}`;
}
