import type {
  Block,
  ChangeSet,
  DeclaredCheck,
  Document,
  JudgedChange,
  JudgedSection,
  NoticedSection,
  Section,
} from "../model.ts";
import { foldForComparison } from "../text/fold.ts";
import { sectionsById } from "./names.ts";
import { type Candidate, candidate, matchTitle } from "./titles.ts";

/** The document's own list of updated sections beside what did change. A section is covered by an entry for one that holds it, too. */
export function checkDeclared(changes: ChangeSet, each: readonly NoticedSection[]): DeclaredCheck {
  const { updatedSections } = changes.after.declared;
  if (updatedSections.length === 0) return { sections: [], missing: [], unexpected: [] };
  const candidates = candidatesOf(changes, each);
  const found = updatedSections.map((entry) => {
    const alike = matchTitle(entry, candidates);
    return alike.some(({ changed }) => changed)
      ? alike
      : [...alike, ...namedBefore(entry, changes, candidates)];
  });
  const covered = new Set(found.flat().map(({ key }) => key));
  const rows = new Map(
    changes.sections.flatMap((row) =>
      [...row.before, ...row.after].map((section) => [section, row] as const),
    ),
  );
  return {
    sections: updatedSections,
    missing: each.filter(
      (told) =>
        told.materiality === "substantive" && told.section !== null && !isCovered(told, covered, rows),
    ),
    unexpected: updatedSections.filter((_, index) => found[index]?.some(({ changed }) => changed) !== true),
  };
}

/** A removed section of a version in another language, which the list names in its own. */
function namedBefore(
  entry: string,
  changes: ChangeSet,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const keys = new Set(
    changes.namedBefore.filter((one) => one.entry === entry).map(({ section }) => `<${section}`),
  );
  return candidates.filter(({ key }) => keys.has(key));
}

/** Whether the change is one of the document's own account of its changes. */
export function isOwnList({ verdict }: JudgedChange): boolean {
  return verdict.reasons.every(({ rule }) => rule === "release-notes");
}

/** The words that the document puts over its list, without the colon; null where there are none. */
export function ownHeading(document: Document): string | null {
  const [entry] = document.declared.updatedSections;
  if (entry === undefined) return null;
  const wanted = foldForComparison(entry);
  const blocks = [
    document.preamble,
    ...[...sectionsById(document).values()].map((section) => section.blocks),
  ];
  for (const list of blocks) {
    for (const [index, block] of list.entries()) {
      const [head, listed] = parted(block);
      if (head.length > LONGEST_HEAD || !/[:：]/.test(block.text)) continue;
      const next = listed === "" ? (list[index + 1]?.text ?? "") : listed;
      if (foldForComparison(next.replace(MARKER, "")).startsWith(wanted)) return head;
    }
  }
  return null;
}

const LONGEST_HEAD = 80;
const MARKER = /^[\s・•*\-–—「『“"]*(?:[（(]?\d+[)）.．、])?\s*/;

function parted({ text }: Block): readonly [head: string, listed: string] {
  const at = text.search(/[:：]/);
  return at < 0 ? [text.trim(), ""] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

function isCovered(
  { section, status }: NoticedSection,
  covered: ReadonlySet<string>,
  rows: ReadonlyMap<Section, JudgedSection>,
): boolean {
  const side = status.includes("removed") ? "<" : ">";
  for (let id = section?.id ?? ""; id !== ""; id = id.split(".").slice(0, -1).join("."))
    if (covered.has(`${side}${id}`)) return true;
  const row = section === null ? undefined : rows.get(section);
  return [
    ...(row?.before ?? []).map(({ id }) => `<${id}`),
    ...(row?.after ?? []).map(({ id }) => `>${id}`),
  ].some((key) => covered.has(key));
}

// An entry for a section holds where something in it or below it changed, even a comma.
function candidatesOf({ sections }: ChangeSet, each: readonly NoticedSection[]): readonly Candidate[] {
  const changed = new Set<string>();
  const substantive = new Set<string>();
  for (const { section, status, materiality } of each) {
    const side = status.includes("removed") ? "<" : ">";
    for (let id = section?.id ?? ""; id !== ""; id = id.split(".").slice(0, -1).join(".")) {
      changed.add(`${side}${id}`);
      if (materiality === "substantive") substantive.add(`${side}${id}`);
    }
  }
  return sections.flatMap(({ status, before, after }) => {
    const isRowChanged = status[0] !== "unchanged";
    const keys = [...before.map(({ id }) => `<${id}`), ...after.map(({ id }) => `>${id}`)];
    const isChanged = isRowChanged || keys.some((key) => changed.has(key));
    const matters = keys.some((key) => substantive.has(key));
    return [
      ...before.map((section) => candidate(section, "<", isChanged, matters)),
      ...after.map((section) => candidate(section, ">", isChanged, matters)),
    ];
  });
}
