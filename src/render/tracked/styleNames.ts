import type { Language, WordTemplate } from "../../model.ts";
import { type OwnStyle, ownStyles } from "../docx/styles.ts";

/** How a Word file calls the styles that we name. */
export interface StyleNames {
  /** The same XML with styles by the ids of the file. */
  readonly translate: (xml: string) => string;
  /** The styles that a text uses and the file lacks, as XML to add to its own. */
  readonly missing: (text: string) => string;
}

/** The names of a file of our own. */
export const OWN_NAMES: StyleNames = { translate: (xml) => xml, missing: () => "" };

export function styleNames({ styles, normal }: WordTemplate, language: Language): StyleNames {
  const own = ownStyles(language);
  const ids = new Map<string, string>([["Normal", normal]]);
  for (const { id, name } of [...own, ...DEFAULTS]) {
    const known = styles.get(name.toLowerCase());
    if (known !== undefined) ids.set(id, known);
  }
  const translate = (xml: string): string =>
    xml.replaceAll(
      /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val=")([^"]*)"/g,
      (_, open: string, id: string) => `${open}${ids.get(id) ?? id}"`,
    );
  return {
    translate,
    missing: (text) => {
      const wanted = new Set<OwnStyle>();
      // A style stands behind the one that it is based on.
      for (const style of own.toReversed()) {
        const isUsed =
          text.includes(`w:val="${style.id}"`) || [...wanted].some(({ basedOn }) => basedOn === style.id);
        if (isUsed && !ids.has(style.id)) wanted.add(style);
      }
      return [...wanted].map(({ xml }) => translate(xml)).join("");
    },
  };
}

const DEFAULTS = [
  { id: "DefaultParagraphFont", name: "Default Paragraph Font" },
  { id: "TableNormal", name: "Normal Table" },
] as const;
