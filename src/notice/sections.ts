import type {
  ChangeSet,
  JudgedChange,
  JudgedSection,
  NoticedSection,
  NoticeFact,
  Section,
} from "../model.ts";
import { append } from "../sequence/append.ts";
import { anchorsOf } from "./anchors.ts";
import { factsOf } from "./facts.ts";
import { isOwnList } from "./declared.ts";
import { nameOf, sectionsById } from "./names.ts";

/**
 * Every section that changed, in the order of the new version, removed ones where they stood, each with what happened. Whoever reads
 * the notice is told of the deepest section: an added chapter is named by its articles unless it has text of its own.
 */
export function noticedSections(changes: ChangeSet): readonly NoticedSection[] {
  const anchors = anchorsOf(changes.after);
  const names = { before: sectionsById(changes.before), after: sectionsById(changes.after) };
  const bySide = changesBySection(changes.changes);
  const preamble = preambleOf(changes);
  const told = changes.sections.flatMap((row): readonly NoticedSection[] => {
    if (row.status[0] === "unchanged" || isBareContainer(row)) return [];
    const own = changesOf(row, bySide);
    if (own.length > 0 && own.every(isOwnList)) return [];
    return sidesOf(row).map((section): NoticedSection => {
      const isAfter = row.after.includes(section);
      const facts = [
        ...sectionFacts(row, names),
        ...own
          .filter((change) => row.after.length < 2 || concerns(change, section))
          .flatMap((change) => (isOwnList(change) ? [] : factsOf(change))),
      ];
      return {
        section,
        name: nameOf(section, isAfter ? names.after : names.before),
        path: section.path,
        anchor: isAfter ? (anchors.get(section.id) ?? null) : null,
        status: row.status,
        materiality: row.materiality ?? "editorial",
        facts: withoutRepetition(facts),
      };
    });
  });
  return preamble === null ? told : [preamble, ...told];
}

/** The same fact told of two sentences is one fact to a reader. */
export function withoutRepetition(facts: readonly NoticeFact[]): readonly NoticeFact[] {
  const byText = new Map<string, NoticeFact>();
  for (const fact of facts) {
    const key = JSON.stringify([fact.kind, fact.topic, fact.place, fact.before, fact.after]);
    if (byText.get(key)?.materiality !== "substantive") byText.set(key, fact);
  }
  return [...byText.values()];
}

function sidesOf({ before, after }: JudgedSection): readonly Section[] {
  return after.length > 0 ? after : before;
}

// 第4章 that came with its articles says nothing that they do not say.
function isBareContainer({ status, before, after }: JudgedSection): boolean {
  if (!status.every((one) => one === "added" || one === "removed")) return false;
  return [...before, ...after].every(({ blocks, children }) => blocks.length === 0 && children.length > 0);
}

type BySection = Readonly<Record<"before" | "after", ReadonlyMap<string, readonly JudgedChange[]>>>;

function changesBySection(changes: readonly JudgedChange[]): BySection {
  const [before, after] = [new Map<string, JudgedChange[]>(), new Map<string, JudgedChange[]>()];
  for (const change of changes) {
    if (change.kind === "metadata") continue;
    note(before, change.section.before, change);
    note(after, change.section.after, change);
  }
  return { before, after };
}

function note(index: Map<string, JudgedChange[]>, id: string | null, change: JudgedChange): void {
  if (id === null) return;
  append(index, id, change);
}

function changesOf(row: JudgedSection, bySide: BySection): readonly JudgedChange[] {
  return [
    ...new Set([
      ...row.before.flatMap(({ id }) => bySide.before.get(id) ?? []),
      ...row.after.flatMap(({ id }) => bySide.after.get(id) ?? []),
    ]),
  ].toSorted((a, b) => lineOf(a) - lineOf(b));
}

function lineOf({ before, after }: JudgedChange): number {
  return after[0]?.line ?? before[0]?.line ?? 0;
}

// Of a split section each part tells what happened in it; what fell away is told of the first.
function concerns({ section }: JudgedChange, part: Section): boolean {
  return section.after === null || section.after === part.id;
}

function sectionFacts(
  { status, before, after, materiality }: JudgedSection,
  names: Readonly<Record<"before" | "after", ReadonlyMap<string, Section>>>,
): readonly NoticeFact[] {
  const fact = (kind: NoticeFact["kind"], from: readonly string[], to: readonly string[]): NoticeFact => ({
    kind,
    topic: null,
    place: null,
    before: from,
    after: to,
    materiality: materiality ?? "editorial",
  });
  const old = before.map((section) => nameOf(section, names.before));
  const now = after.map((section) => nameOf(section, names.after));
  return status.flatMap((one): readonly NoticeFact[] => {
    if (one === "renamed") return [fact(one, before.map(titleOf), after.map(titleOf))];
    if (one === "renumbered") return [fact(one, before.map(labelOf), after.map(labelOf))];
    if (one === "moved")
      return [fact(one, before.map(parentOf(names.before)), after.map(parentOf(names.after)))];
    return one === "split" || one === "merged" ? [fact(one, old, now)] : [];
  });
}

function titleOf({ title, label }: Section): string {
  return title === "" ? (label?.printed ?? "") : title;
}

function labelOf({ label, title }: Section): string {
  return label?.printed ?? title;
}

function parentOf(sections: ReadonlyMap<string, Section>): (section: Section) => string {
  return ({ id }) => {
    const parent = sections.get(id.split(".").slice(0, -1).join("."));
    return parent === undefined ? "" : nameOf(parent, sections);
  };
}

/** What stands before the first heading has no title; it is left out unless something in it matters. */
function preambleOf({ changes }: ChangeSet): NoticedSection | null {
  const own = changes.filter(
    (change) =>
      change.section.before === null &&
      change.section.after === null &&
      change.kind !== "metadata" &&
      !isOwnList(change),
  );
  if (own.length === 0) return null;
  const substantive = own.some(({ verdict }) => verdict.materiality === "substantive");
  return {
    section: null,
    name: "",
    path: [],
    anchor: null,
    status: ["edited"],
    materiality: substantive ? "substantive" : "editorial",
    facts: withoutRepetition(own.flatMap(factsOf)),
  };
}
