import type { ChangeSet, JudgedSection } from "../../model.ts";
import { type Line, lineColumns, padded } from "../lines.ts";
import type { Messages } from "../messages/messages.ts";
import { piece, plain } from "../styled.ts";
import { visible } from "../visible.ts";
import { wrap } from "../wrap.ts";
import { type DiffTerminalOptions, tagPieces } from "./frame.ts";
import { headingsOf } from "./places.ts";
import type { Report } from "./report.ts";

/** One line for every section: where it stood, where it stands, and what became of it. Runs of unchanged ones fold. */
export function tableLines(
  { sections }: ChangeSet,
  { before, after }: Report,
  options: DiffTerminalOptions,
  messages: Messages,
): readonly Line[] {
  const shown = sections.filter(
    ({ status, materiality }) =>
      options.only === undefined || status[0] === "unchanged" || materiality === options.only,
  );
  const rows = shown.map((row) => ({ row, tags: tagPieces(row, messages) }));
  const tagColumns = rows.reduce(
    (most, { row, tags }) => (isUnchanged(row) ? most : Math.max(most, lineColumns(tags))),
    0,
  );
  const lines: Line[] = [[]];
  let unchanged = 0;
  const flush = (): void => {
    if (unchanged > 0) lines.push([piece("dim", messages.unchangedSections(unchanged))]);
    unchanged = 0;
  };
  for (const { row, tags } of rows) {
    if (isUnchanged(row)) {
      unchanged += 1;
      continue;
    }
    flush();
    const place =
      row.after[0] === undefined ? before.get(row.before[0]?.id ?? "") : after.get(row.after[0].id);
    const depth = Math.min(DEEPEST, place?.above.length ?? 0);
    const indent = " ".repeat(2 * depth);
    const from = headingsOf(row.before);
    const to = headingsOf(row.after);
    const words = from === to || from === "" || to === "" ? to || from : `${from} → ${to}`;
    const first: Line = [...padded(tags, tagColumns), plain(`  ${indent}`)];
    const start = lineColumns(first);
    const text = wrap(
      [piece(row.after.length === 0 ? "removed" : "plain", visible(words))],
      Math.max(20, options.width - start),
    );
    for (const [index, line] of text.entries()) {
      lines.push(index === 0 ? [...first, ...line] : [plain(" ".repeat(start)), ...line]);
    }
  }
  flush();
  return lines;
}

/** Deeper sections are not indented further. */
const DEEPEST = 6;

function isUnchanged({ status: [first] }: JudgedSection): boolean {
  return first === "unchanged";
}
