import { formatNumber } from "./number-formats.ts";
import type { Part } from "./package.ts";
import type { NoteReference } from "./runs.ts";
import { childOf, childrenOf, integerOf, valueOf, type XmlElement } from "./xml.ts";

/**
 * The numbers of footnotes and endnotes, given in the order in which the text refers to them; in brackets, so that they
 * do not run into the text (`24[1] か月`).
 */
export interface NoteLabels {
  readonly labelOf: (kind: NoteReference["kind"], id: string) => string;
}

export function createNoteLabels(settings: XmlElement | null): NoteLabels {
  const given = new Map<string, string>();
  const counts = { footnote: 0, endnote: 0 };
  return {
    labelOf: (kind, id) => {
      const known = given.get(`${kind} ${id}`);
      if (known !== undefined) return known;
      const properties = childOf(settings, `w:${kind}Pr`);
      const start = integerOf(valueOf(properties, "w:numStart")) ?? 1;
      const format = valueOf(properties, "w:numFmt") ?? (kind === "footnote" ? "decimal" : "lowerRoman");
      const label = `[${formatNumber(start + counts[kind], format)}]`;
      counts[kind] += 1;
      given.set(`${kind} ${id}`, label);
      return label;
    },
  };
}

/** A document's notes by their id; separators and the like are not notes. */
export function notesOf(document: Part, kind: NoteReference["kind"]): ReadonlyMap<string, XmlElement> {
  return new Map(
    childrenOf(document.related(`${kind}s`)?.root ?? null, `w:${kind}`)
      .filter(({ attributes }) => (attributes.get("w:type") ?? "normal") === "normal")
      .map((note) => [note.attributes.get("w:id") ?? "", note]),
  );
}
