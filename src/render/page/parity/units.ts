import type { Block, Counterpart, Finding, ParityReport, Section } from "../../../model.ts";
import { append } from "../../../sequence/append.ts";

/** A section of the reference beside the one that says the same, with everything that stands in either. */
export interface ParityUnit {
  /** Null on both sides for what stands before the first heading. */
  readonly reference: Section | null;
  readonly translation: Section | null;
  /** Findings of the section and its heading. */
  readonly findings: readonly Finding[];
  readonly rows: readonly ParityRow[];
}

/** Blocks that say the same, or that nothing on the other side says. */
export interface ParityRow {
  readonly pair: Counterpart<Block>;
  readonly findings: readonly Finding[];
}

/** The units in the order of the reference; what is of the document as a whole is left over. */
export function parityUnits(
  { correspondence }: Pick<ParityReport, "correspondence">,
  findings: readonly Finding[],
): { readonly units: readonly ParityUnit[]; readonly document: readonly Finding[] } {
  const left = new Set(findings);
  const take = (among: readonly Finding[]): readonly Finding[] =>
    among.filter((finding) => left.delete(finding));
  const byPlace = findingsByPlace(findings);
  const homes = homesOf(correspondence.sections);
  const rows = new Map<Counterpart<Section> | null, ParityRow[]>();
  for (const pair of correspondence.blocks) {
    const keys = [...pair.reference.map(({ id }) => `<${id}`), ...pair.translation.map(({ id }) => `>${id}`)];
    const own = keys.flatMap((key) => byPlace.get(key) ?? []);
    const home = homes.get(sectionKey(pair)) ?? null;
    const row = { pair, findings: take(own) };
    append(rows, home, row);
  }
  const units = correspondence.sections.map((pair): ParityUnit => {
    const [reference = null, translation = null] = [pair.reference[0], pair.translation[0]];
    const keys = [`<${reference?.id ?? ""}`, `>${translation?.id ?? ""}`];
    const own = keys.flatMap((key) => byPlace.get(key) ?? []);
    return { reference, translation, findings: take(own), rows: rows.get(pair) ?? [] };
  });
  const preamble = rows.get(null) ?? [];
  return {
    units: [
      ...(preamble.length === 0
        ? []
        : [{ reference: null, translation: null, findings: [], rows: preamble }]),
      ...units,
    ],
    document: [...left],
  };
}

/** By the block, else the section, that a side of theirs names: `<1.2#3` in the reference, `>1.2` in the translation. */
function findingsByPlace(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const [sign, side] of [["<", finding.reference] as const, [">", finding.translation] as const]) {
      const place = side?.block ?? side?.section ?? null;
      if (place === null) continue;
      append(found, `${sign}${place}`, finding);
    }
  }
  return found;
}

function homesOf(sections: readonly Counterpart<Section>[]): ReadonlyMap<string, Counterpart<Section>> {
  const homes = new Map<string, Counterpart<Section>>();
  for (const pair of sections) {
    for (const { id } of pair.reference) homes.set(`<${id}`, pair);
    for (const { id } of pair.translation) homes.set(`>${id}`, pair);
  }
  return homes;
}

function sectionKey({ reference: [own], translation: [theirs] }: Counterpart<Block>): string {
  const id = (own ?? theirs)?.id ?? "";
  return `${own === undefined ? ">" : "<"}${id.slice(0, id.lastIndexOf("#"))}`;
}

/** How deep a unit stands. */
export function unitLevel({ reference, translation }: ParityUnit): number {
  return Math.min(DEEPEST, (reference ?? translation)?.level ?? 1);
}

const DEEPEST = 5;
