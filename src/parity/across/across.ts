import type {
  ChangeSet,
  ChangeSide,
  Correspondence,
  Difference,
  Finding,
  NonEmpty,
  Reason,
} from "../../model.ts";
import { shortIds } from "../../text/short-ids.ts";
import { rowsInOrder } from "../sections.ts";
import type { BilingualLexicon } from "../lexicon/bilingual.ts";
import { alignmentOf } from "./alignment.ts";
import { changesOf } from "./changes.ts";
import type { Draft } from "./draft.ts";
import { combine } from "./combine.ts";
import { renamedHeadings } from "./headings.ts";
import { rowsOf } from "./rows.ts";
import { namedBefore } from "./named.ts";
import type { Texts } from "./world.ts";
import { sectionsInOrder } from "../../sequence/sections.ts";

/** What differs between two versions in two languages, with the evidence for each change that the texts were held against each other for. */
export interface Across {
  readonly difference: Difference;
  /** By the change's id. */
  readonly evidence: ReadonlyMap<string, NonEmpty<Reason>>;
  readonly namedBefore: ChangeSet["namedBefore"];
}

/**
 * Two versions of which the later one is in another language, as a difference: `reference` is the version before, `translation` the one after. What
 * is merely translated is unchanged.
 */
export function across(
  correspondence: Correspondence,
  findings: readonly Finding[],
  texts: Texts,
  lexicon: BilingualLexicon,
): Across {
  const found = [
    ...changesOf(correspondence, findings, texts),
    ...renamedHeadings(correspondence, texts, lexicon),
  ];
  const drafts = inOrder(combine(found, correspondence), correspondence);
  const ids = shortIds(keysOf(drafts, correspondence));
  const evidence = new Map<string, NonEmpty<Reason>>();
  const changes = drafts.map(({ reasons, ...change }, index) => {
    const id = `c-${ids[index] ?? ""}`;
    const [first, ...others] = reasons;
    if (first !== undefined) evidence.set(id, [first, ...others]);
    return { ...change, id };
  });
  return {
    difference: {
      before: correspondence.reference,
      after: correspondence.translation,
      alignment: alignmentOf(correspondence),
      sections: rowsOf(drafts, correspondence),
      changes,
      exact: true,
    },
    evidence,
    namedBefore: namedBefore(correspondence, lexicon),
  };
}

/** The key of a change's id: its texts, and the titles over it, which stay when other sections come and go. */
function keysOf(drafts: readonly Draft[], { reference, translation }: Correspondence): readonly string[] {
  const [before, after] = [reference, translation].map(
    (document) => new Map(sectionsInOrder(document).map(({ id, path }) => [id, path.join("/")])),
  );
  return drafts.map(({ kind, unit, section, ...sides }) =>
    [
      kind,
      unit,
      before?.get(section.before ?? "") ?? "",
      after?.get(section.after ?? "") ?? "",
      textsOf(sides.before),
      textsOf(sides.after),
    ].join("\u0000"),
  );
}

function textsOf(sides: readonly ChangeSide[]): string {
  return sides.map(({ text }) => text).join("\u0001");
}

function inOrder(drafts: readonly Draft[], correspondence: Correspondence): readonly Draft[] {
  const places = new Map<string, number>();
  for (const [index, row] of rowsInOrder(correspondence.sections, correspondence, "translation").entries()) {
    for (const { id } of row.reference) places.set(`<${id}`, index);
    for (const { id } of row.translation) places.set(`>${id}`, index);
  }
  const placeOf = ({ section, kind }: Draft): number => {
    if (kind === "metadata") return -2;
    if (section.after !== null) return places.get(`>${section.after}`) ?? -1;
    return section.before === null ? -1 : (places.get(`<${section.before}`) ?? -1);
  };
  return drafts.toSorted((a, b) => placeOf(a) - placeOf(b) || lineOf(a) - lineOf(b));
}

function lineOf({ before, after }: Draft): number {
  return after[0]?.line ?? before[0]?.line ?? 0;
}
