import type { Counterpart, Document, Section } from "../model.ts";
import { append } from "../sequence/append.ts";
import { sectionsInOrder } from "../sequence/sections.ts";

/** Every section of the document in reading order. */
/**
 * The pairs of sections in the order of one side; what stands on the other side alone follows the section that it stands behind there.
 */
export function rowsInOrder(
  rows: readonly Counterpart<Section>[],
  documents: Readonly<Record<"reference" | "translation", Document>>,
  main: "reference" | "translation",
): readonly Counterpart<Section>[] {
  const other = main === "reference" ? "translation" : "reference";
  const [byMain, byOther] = [
    new Map<string, Counterpart<Section>>(),
    new Map<string, Counterpart<Section>>(),
  ];
  for (const row of rows) {
    for (const { id } of row[main]) byMain.set(id, row);
    for (const { id } of row[other]) byOther.set(id, row);
  }
  const behind = new Map<Counterpart<Section> | null, Counterpart<Section>[]>();
  let last: Counterpart<Section> | null = null;
  for (const { id } of sectionsInOrder(documents[other])) {
    const row = byOther.get(id);
    if (row === undefined) continue;
    if (row[main].length > 0) {
      last = row;
      continue;
    }
    append(behind, last, row);
  }
  const placed = new Set<Counterpart<Section>>();
  const ordered = [...(behind.get(null) ?? [])];
  for (const { id } of sectionsInOrder(documents[main])) {
    const row = byMain.get(id);
    if (row === undefined || placed.has(row)) continue;
    placed.add(row);
    ordered.push(row, ...(behind.get(row) ?? []));
  }
  return ordered;
}
