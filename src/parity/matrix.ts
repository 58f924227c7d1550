import { invariant } from "../errors.ts";
import type { Finding, MatrixCell, MatrixRow, ParityMatrix, ParityReport, Section } from "../model.ts";
import { append } from "../sequence/append.ts";
import { rowsInOrder } from "./sections.ts";
import { sectionsInOrder } from "../sequence/sections.ts";

/**
 * One reference against several translations: every section of the reference with what became of it in each, and behind the section that
 * it follows what a translation has of its own.
 */
export function matrix(reports: readonly ParityReport[]): ParityMatrix {
  const [first] = reports;
  invariant(first !== undefined, "a matrix has a translation");
  const { reference } = first.correspondence;
  const columns = reports.map(columnOf);
  const empty = (): readonly MatrixCell[] => reports.map(() => ABSENT);
  const own = (behind: string | null): readonly MatrixRow[] =>
    columns.flatMap(({ extra }, index) =>
      (extra.get(behind) ?? []).map((cell) => ({ reference: null, cells: empty().with(index, cell) })),
    );
  const rows = sectionsInOrder(reference).flatMap((section): readonly MatrixRow[] => [
    { reference: section, cells: columns.map(({ cells }) => cells.get(section.id) ?? ABSENT) },
    ...own(section.id),
  ]);
  return {
    reference,
    reports,
    preamble: columns.map(({ preamble }) => preamble),
    rows: [...own(null), ...rows],
  };
}

const ABSENT: MatrixCell = { state: "absent", section: null, findings: [] };

interface Column {
  readonly preamble: MatrixCell;
  /** By the id of the reference's section. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
  /** What the reference has not, by the id of its section that stands before. */
  readonly extra: ReadonlyMap<string | null, readonly MatrixCell[]>;
}

function columnOf({ correspondence, findings }: ParityReport): Column {
  const bySection = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    append(bySection, key, finding);
  }
  const cells = new Map<string, MatrixCell>();
  const extra = new Map<string | null, MatrixCell[]>();
  const whole = new Map(
    correspondence.divided.flatMap(({ reference, translation }) =>
      [...reference, ...translation].map(
        (section) => [section, (reference.includes(section) ? translation : reference)[0]] as const,
      ),
    ),
  );
  let last: string | null = null;
  for (const row of rowsInOrder(correspondence.sections, correspondence, "reference")) {
    const [own] = row.reference;
    const [theirs] = row.translation;
    const found = [...(bySection.get(`<${own?.id}`) ?? []), ...(bySection.get(`>${theirs?.id}`) ?? [])];
    const there = theirs ?? (own === undefined ? undefined : whole.get(own));
    const cell: MatrixCell = {
      state: stateOf(own, there, found),
      section: there ?? null,
      findings: found,
    };
    // A part of what stands in the reference's own section is told there.
    if (own === undefined && theirs !== undefined && whole.has(theirs) && found.length === 0) continue;
    if (own !== undefined) {
      last = own.id;
      cells.set(own.id, cell);
    } else {
      append(extra, last, cell);
    }
  }
  const found = bySection.get("") ?? [];
  const preamble = { state: isWorth(found) ?? "present", section: null, findings: found } as const;
  return { preamble, cells, extra };
}

function keyOf({ reference, translation }: Finding): string {
  if (reference !== null && reference.section !== null) return `<${reference.section}`;
  return translation === null || translation.section === null ? "" : `>${translation.section}`;
}

function stateOf(
  reference: Section | undefined,
  translation: Section | undefined,
  findings: readonly Finding[],
): MatrixCell["state"] {
  const found = isWorth(findings);
  if (found === "stale") return "stale";
  if (translation === undefined) return "missing";
  if (reference === undefined) return "extra";
  return found ?? "present";
}

function isWorth(findings: readonly Finding[]): "stale" | "differs" | null {
  const worth = findings.filter(({ severity }) => severity !== "info");
  if (worth.some(({ kind }) => kind === "stale")) return "stale";
  return worth.length > 0 ? "differs" : null;
}
