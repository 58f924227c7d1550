import type { MatrixCell, ParityMatrix } from "../../model.ts";
import { headingOf } from "../diff/places.ts";
import { type Line, lineColumns, padded } from "../lines.ts";
import { inlineMarkdown } from "../markup.ts";
import { messagesFor } from "../messages/messages.ts";
import { parityMessagesFor } from "../messages/parity/messages.ts";
import { paintLine, piece, plain, type Style } from "../styled.ts";
import { visible } from "../visible.ts";
import { columns } from "../width.ts";
import { wrap } from "../wrap.ts";
import { documentOf } from "../document.ts";
import { parityValue, placeOf } from "./json.ts";
import type { ParityTerminalOptions } from "./terminal.ts";
import { headOf, type ParityHead, type ParityView, selected } from "./words.ts";

/** One line a section, one column a language: whether it is there, stale, or says something else. */
export function renderMatrixTerminal(matrix: ParityMatrix, options: ParityTerminalOptions): string {
  const { ui, width, paint } = options;
  const words = parityMessagesFor(ui);
  const rows = rowsOf(matrix, options);
  const heads = matrix.reports.map(({ correspondence }) => correspondence.translation.language);
  const cellColumns = heads.map((head, index) =>
    rows.reduce((most, { cells }) => Math.max(most, columns(cells[index]?.text ?? "")), columns(head)),
  );
  const taken = cellColumns.reduce((sum, one) => sum + one + GAP, 0);
  const name = Math.max(
    LEAST_NAME,
    Math.min(
      width - taken,
      rows.reduce((most, row) => Math.max(most, columns(row.name) + 2 * row.depth), 0),
    ),
  );
  const lineOf = (first: Line, cells: readonly Line[]): Line => [
    ...padded(first, name),
    ...cells.flatMap((cell, index) => [plain(" ".repeat(GAP)), ...padded(cell, cellColumns[index] ?? 0)]),
  ];
  const lines: Line[] = [
    ...summaryLines(matrix, options),
    [],
    lineOf(
      [piece("heading", words.columns.section)],
      heads.map((head) => [piece("heading", head)]),
    ),
    ...rows.flatMap(({ name: text, depth, cells }) => {
      const indent = " ".repeat(2 * Math.min(DEEPEST, depth));
      const wrapped = wrap([plain(text)], Math.max(LEAST_NAME, name - indent.length));
      return wrapped.map((line, index) => {
        const first: Line = [plain(indent), ...line];
        return index > 0
          ? first
          : lineOf(
              first,
              cells.map(({ text: state, style }) => [piece(style, state)]),
            );
      });
    }),
    [],
    ...wrap([piece("dim", words.matrix.details)], width),
  ];
  return `${lines.map((line) => paintLine(line, paint)).join("\n")}\n`;
}

const GAP = 2;
const LEAST_NAME = 20;
/** Deeper sections are not indented further. */
const DEEPEST = 4;

function summaryLines(matrix: ParityMatrix, options: ParityTerminalOptions): readonly Line[] {
  const { ui, width } = options;
  const { reference } = matrix;
  const [first] = matrix.reports;
  const head = first === undefined ? null : headOf(first, options);
  const [label = "", file = "", facts = ""] = head?.documents[0] ?? [];
  const lines: Line[] = [
    ...wrap([piece("title", visible(reference.title?.text.trim() ?? messagesFor(ui).untitled))], width),
    ...wrap([piece("dim", `${label}  `), plain(visible(file)), piece("dim", `  ${facts}`)], width),
  ];
  for (const report of matrix.reports) {
    const { documents, notes, verdict } = headOf(report, options);
    const [own = "", theirs = "", said = ""] = documents[1] ?? [];
    lines.push(
      ...wrap([piece("dim", `${own}  `), plain(visible(theirs)), piece("dim", `  ${said}`)], width),
      ...notes.flatMap((note) => wrap([plain("  "), piece("doubt", note)], width)),
      ...wrap([plain("  "), piece("substantive", verdict)], width),
    );
  }
  return lines.filter((line) => lineColumns(line) > 0);
}

/** The same as a table for a pull request. */
export function renderMatrixMarkdown(matrix: ParityMatrix, view: ParityView): string {
  const words = parityMessagesFor(view.ui);
  const rows = rowsOf(matrix, view);
  const heads = matrix.reports.map(({ correspondence }) => correspondence.translation.language);
  const table = [
    tableRow([words.columns.section, ...heads]),
    tableRow(["---", ...heads.map(() => "---")]),
    ...rows.map(({ name, depth, cells }) =>
      tableRow([`${"&emsp;".repeat(depth)}${inlineMarkdown(name)}`, ...cells.map(({ text }) => text)]),
    ),
  ];
  const documents = matrix.reports.flatMap((report, index) => {
    const {
      documents: [reference, translation],
      notes,
      verdict,
    } = headOf(report, view);
    return [
      ...(index === 0 && reference !== undefined ? [documentItem(reference)] : []),
      ...(translation === undefined
        ? []
        : [`${documentItem(translation)}. ${inlineMarkdown([...notes, verdict].join(" "))}`]),
    ];
  });
  return `# ${words.matrix.title}\n\n${documents.join("\n")}\n\n${table.join("\n")}\n`;
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function documentItem([label, file, facts]: ParityHead["documents"][number]): string {
  return `- ${label}: ${inlineMarkdown(file)} – ${inlineMarkdown(facts)}`;
}

/** The same as `kaitei.parity-matrix/1`, with every report whole. */
export function renderMatrixJson(matrix: ParityMatrix, view: ParityView): string {
  const cellOf = ({ state, section, findings }: MatrixCell): object => ({
    state,
    section: placeOf(section),
    findings: selected({ findings }, view).map(({ id }) => id),
  });
  const value = {
    schema: "kaitei.parity-matrix/1",
    reference: documentOf(matrix.reference),
    translations: matrix.reports.map(({ correspondence }) => documentOf(correspondence.translation)),
    preamble: matrix.preamble.map(cellOf),
    rows: matrix.rows.map(({ reference, cells }) => ({
      reference: placeOf(reference),
      cells: cells.map(cellOf),
    })),
    reports: matrix.reports.map((report) => parityValue(report, view)),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

interface Row {
  readonly name: string;
  readonly depth: number;
  readonly cells: readonly { readonly text: string; readonly style: Style }[];
}

function rowsOf(matrix: ParityMatrix, view: ParityView): readonly Row[] {
  const { preamble } = messagesFor(view.ui);
  const cellsOf = (cells: readonly MatrixCell[]): Row["cells"] =>
    cells.map((cell) => ({ text: wordOf(cell, view), style: STYLES[cell.state] }));
  return [
    { name: preamble, depth: 0, cells: cellsOf(matrix.preamble) },
    ...matrix.rows.map(({ reference, cells }) => {
      const section = reference ?? cells.find((cell) => cell.section !== null)?.section ?? null;
      const name = section === null ? "" : visible(headingOf(section));
      return {
        name: reference === null ? `+ ${name}` : name,
        depth: (section?.level ?? 1) - 1,
        cells: cellsOf(cells),
      };
    }),
  ];
}

const STYLES: Readonly<Record<MatrixCell["state"], Style>> = {
  present: "plain",
  missing: "removed",
  extra: "added",
  stale: "substantive",
  differs: "substantive",
  absent: "dim",
};

// `相違 2`: how many findings of those that were asked for lie behind the word.
function wordOf(cell: MatrixCell, view: ParityView): string {
  const { states } = parityMessagesFor(view.ui);
  const count = selected(cell, view).filter(({ severity }) => severity !== "info").length;
  const counted = (cell.state === "stale" || cell.state === "differs") && count > 0;
  return counted ? `${states[cell.state]} ${count}` : states[cell.state];
}
