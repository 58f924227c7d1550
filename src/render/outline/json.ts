import type { Block, Document, Language, PolicyDates, Section } from "../../model.ts";
import { messagesFor } from "../messages/messages.ts";
import { describeProblem } from "../problems.ts";

/** The outline as `kaitei.outline/1`. */
export function renderOutlineJson(document: Document, options: { readonly ui: Language }): string {
  const messages = messagesFor(options.ui);
  const value = {
    schema: "kaitei.outline/1",
    file: document.file,
    sha256: document.sha256,
    format: document.format,
    language: document.language,
    title: document.title?.text ?? null,
    titleLine: document.title?.lines[0]?.line ?? null,
    organisation: document.organisation,
    dates: datesOf(document.dates),
    declared: document.declared,
    preamble: document.preamble.map(blockOf),
    sections: sectionsOf(document.sections),
    chrome: document.chrome,
    markup: document.markup,
    terms: document.terms,
    references: document.references,
    problems: document.problems.map((problem) => ({
      code: problem.code,
      line: problem.line,
      message: describeProblem(problem, messages),
      detail: problem.detail,
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The four dates without the words that state them. */
export function datesOf({
  effective,
  enacted,
  revised,
  updated,
}: PolicyDates): Record<string, string | null> {
  return {
    effective: effective?.date ?? null,
    enacted: enacted?.date ?? null,
    revised: revised?.date ?? null,
    updated: updated?.date ?? null,
  };
}

function sectionsOf(sections: readonly Section[]): readonly object[] {
  return sections.map((section) => ({
    id: section.id,
    level: section.level,
    label: section.label?.printed ?? null,
    title: section.title,
    path: section.path,
    line: section.heading.lines[0]?.line ?? null,
    heading: section.heading.text,
    blocks: section.blocks.map(blockOf),
    children: sectionsOf(section.children),
  }));
}

function blockOf(block: Block): object {
  return {
    id: block.id,
    kind: block.kind,
    text: block.text,
    line: block.lines[0]?.line ?? null,
    endLine: block.lines.at(-1)?.line ?? null,
    language: block.language,
    ...(block.kind === "item" ? { depth: block.depth, marker: block.marker } : {}),
    ...(block.cell === null ? {} : { cell: block.cell }),
  };
}
