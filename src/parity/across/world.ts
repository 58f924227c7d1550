import type { Block, Correspondence, Finding, PolicyDates, Section, Segmented } from "../../model.ts";
import { sectionsInOrder } from "../../sequence/sections.ts";

export interface Texts {
  readonly reference: Segmented;
  readonly translation: Segmented;
}

export interface World {
  readonly texts: Texts;
  readonly before: ReadonlyMap<string, Section>;
  readonly after: ReadonlyMap<string, Section>;
  readonly blocks: ReadonlyMap<string, Block>;
  /** Blocks that a finding of their own speaks of: `<` those of the reference, `>` those of the translation. */
  readonly told: ReadonlySet<string>;
  /** The document's own dates, which are told as such. */
  readonly dates: ReadonlySet<string>;
  readonly partner: ReadonlyMap<string, string>;
}

export function worldOf(
  { reference, translation, sections, divided, blocks }: Correspondence,
  findings: readonly Finding[],
  texts: Texts,
): World {
  const [before, after] = [reference, translation].map(
    (document) => new Map(sectionsInOrder(document).map((one) => [one.id, one])),
  );
  const dates = [reference, translation].flatMap((document) =>
    FIELDS.map((field) => document.dates[field]?.date),
  );
  return {
    texts,
    before: before ?? new Map(),
    after: after ?? new Map(),
    blocks: new Map(
      blocks.flatMap((pair) => [
        ...pair.reference.map((block) => [`<${block.id}`, block] as const),
        ...pair.translation.map((block) => [`>${block.id}`, block] as const),
      ]),
    ),
    told: new Set([
      ...findings.flatMap((one) => [
        ...(one.reference?.block ? [`<${one.reference.block}`] : []),
        ...(one.translation?.block ? [`>${one.translation.block}`] : []),
      ]),
      ...blocks.flatMap((pair) =>
        pair.reference.length > 0 && pair.translation.length > 0
          ? [...pair.reference.map(({ id }) => `<${id}`), ...pair.translation.map(({ id }) => `>${id}`)]
          : [],
      ),
    ]),
    dates: new Set(dates.filter((date) => date !== undefined)),
    partner: new Map([
      ...divided.flatMap((division) => [
        ...division.reference.map(({ id }) => [`<${id}`, division.translation[0]?.id ?? ""] as const),
        ...division.translation.map(({ id }) => [`>${id}`, division.reference[0]?.id ?? ""] as const),
      ]),
      ...sections.flatMap((pair) => {
        const [own] = pair.reference;
        const [theirs] = pair.translation;
        return own === undefined || theirs === undefined
          ? []
          : ([
              [`<${own.id}`, theirs.id],
              [`>${theirs.id}`, own.id],
            ] as const);
      }),
    ]),
  };
}

export const FIELDS: readonly (keyof PolicyDates)[] = ["effective", "enacted", "revised", "updated"];
