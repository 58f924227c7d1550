import type { ChangeSet, NonEmpty, NoticedSection, NoticeFact, Section, SectionStatus } from "../model.ts";
import { append } from "../sequence/append.ts";
import { anchorsOf } from "./anchors.ts";
import { nameOf, sectionsById } from "./names.ts";
import { withoutRepetition } from "./sections.ts";

/** The sections at this level and above it, each with what happened in the deeper ones that it holds. */
export function foldToDepth(
  each: readonly NoticedSection[],
  changes: ChangeSet,
  depth: number,
): readonly NoticedSection[] {
  const find = ancestors(changes, depth);
  const groups = new Map<string, NoticedSection[]>();
  const homes = new Map<string, Home | null>();
  for (const told of each) {
    const home = told.section === null ? null : find(told);
    const key = home === null ? "" : `${home.side} ${home.section.id}`;
    homes.set(key, home);
    append(groups, key, told);
  }
  const anchors = anchorsOf(changes.after);
  return [...groups].map(([key, group]): NoticedSection => {
    const home = homes.get(key) ?? null;
    const [first] = group;
    if (home === null || first === undefined) return first as NoticedSection;
    return together(home, group, home.side === "after" ? (anchors.get(home.section.id) ?? null) : null);
  });
}

interface Home {
  readonly side: "before" | "after";
  readonly section: Section;
  readonly name: string;
}

// A removed section is told of the section of the new version that its own holder became.
function ancestors(changes: ChangeSet, depth: number): (told: NoticedSection) => Home {
  const sides = { before: sectionsById(changes.before), after: sectionsById(changes.after) };
  const became = new Map(
    changes.sections.flatMap(({ before, after }) =>
      after[0] === undefined ? [] : before.map(({ id }) => [id, after[0] as Section] as const),
    ),
  );
  return ({ section, status }) => {
    const side = status.includes("removed") ? "before" : "after";
    const id = (section?.id ?? "").split(".").slice(0, Math.max(1, depth)).join(".");
    const holder = sides[side].get(id);
    const now = side === "before" && id !== section?.id ? became.get(id) : undefined;
    const found = now ?? holder ?? (section as Section);
    const at = now === undefined ? side : "after";
    return { side: at, section: found, name: nameOf(found, sides[at]) };
  };
}

function together(home: Home, group: readonly NoticedSection[], anchor: string | null): NoticedSection {
  const own = group.find(({ section }) => section === home.section);
  const deeper = group.filter((told) => told !== own);
  const status: readonly SectionStatus[] = own?.status ?? [];
  const whole = group.every((one) => one.status[0] === "added" || one.status[0] === "removed");
  const kept = status.length > 0 && (whole || deeper.length === 0) ? status : [...status, "edited" as const];
  return {
    section: home.section,
    name: home.name,
    path: home.section.path,
    anchor,
    status: [...new Set(kept)] as unknown as NonEmpty<SectionStatus>,
    materiality: group.some(({ materiality }) => materiality === "substantive") ? "substantive" : "editorial",
    facts: withoutRepetition([...(own?.facts ?? []), ...deeper.flatMap(factsOfDeeper)]),
  };
}

function factsOfDeeper({ name, status, facts, materiality }: NoticedSection): readonly NoticeFact[] {
  const [first] = status;
  if (first === "added" || first === "removed") {
    const [before, after] = first === "added" ? [[], [name]] : [[name], []];
    return [{ kind: first, topic: null, place: null, before, after, materiality }];
  }
  return facts.map((fact) => ({ ...fact, place: fact.place === null ? name : `${name} / ${fact.place}` }));
}
