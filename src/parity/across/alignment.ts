import type { Alignment, Correspondence, Counterpart, Link, Several } from "../../model.ts";
import { sectionsTogether } from "./rows.ts";

/** The correspondence in the words of two versions: who became whom. */
export function alignmentOf(correspondence: Correspondence): Alignment {
  const { blocks, sentences } = correspondence;
  return {
    sections: sectionsTogether(correspondence).flatMap(linksOf),
    blocks: blocks.flatMap(linksOf),
    sentences: sentences.flatMap(linksOf),
    exact: true,
  };
}

/** Of n units that are m others, the first ones pair one by one and the last one takes what is left. */
function linksOf<T>({ reference, translation, relation }: Counterpart<T>): readonly Link<T>[] {
  const moved = relation === "moved";
  const links: Link<T>[] = [];
  const paired = Math.min(reference.length, translation.length);
  for (const [index, before] of reference.slice(0, Math.max(0, paired - 1)).entries()) {
    const after = translation[index];
    if (after !== undefined) links.push({ kind: "paired", before, after, moved });
  }
  if (paired > 0) links.push(lastOf(reference.slice(paired - 1), translation.slice(paired - 1), moved));
  else {
    for (const before of reference) links.push({ kind: "removed", before });
    for (const after of translation) links.push({ kind: "added", after });
  }
  return links;
}

function lastOf<T>(reference: readonly T[], translation: readonly T[], moved: boolean): Link<T> {
  const [before] = reference as readonly [T];
  const [after] = translation as readonly [T];
  if (isSeveral(translation)) return { kind: "split", before, after: translation };
  if (isSeveral(reference)) return { kind: "merged", before: reference, after };
  return { kind: "paired", before, after, moved };
}

function isSeveral<T>(units: readonly T[]): units is Several<T> {
  return units.length > 1;
}
