import { element, valued } from "../docx/xml.ts";

/** The lists of a document: one for each sign or number that an item prints, so that it prints just that. */
export interface Lists {
  /** The list of a printed marker, by its number. */
  readonly idOf: (marker: string) => number;
  /** The inside of `w:numbering`; undefined where nothing is listed. */
  readonly part: () => string | undefined;
  readonly definitions: () => readonly ListDefinition[];
}

/** A list as numbering has it: what it looks like, and that it is there. */
export interface ListDefinition {
  readonly abstract: string;
  readonly instance: string;
}

/** Numbers of lists go on behind those that are taken. */
export function createLists(taken: number): Lists {
  const ids = new Map<string, number>();
  const definitions = (): readonly ListDefinition[] =>
    [...ids].map(([marker, id]) => ({
      abstract: element("w:abstractNum", { "w:abstractNumId": id }, [
        valued("w:multiLevelType", "hybridMultilevel"),
        ...Array.from({ length: LEVELS }, (_, level) => levelXml(marker, level)),
      ]),
      instance: element("w:num", { "w:numId": id }, valued("w:abstractNumId", id)),
    }));
  return {
    idOf: (marker) => {
      const known = ids.get(marker);
      if (known !== undefined) return known;
      const id = taken + ids.size + 1;
      ids.set(marker, id);
      return id;
    },
    definitions,
    part: () => {
      const all = definitions();
      if (all.length === 0) return undefined;
      return all.map(({ abstract }) => abstract).join("") + all.map(({ instance }) => instance).join("");
    },
  };
}

/** Word has nine. */
export const LEVELS = 9;
/** In twentieths of a point: two characters of Chinese or Japanese. */
const STEP = 420;

function levelXml(marker: string, level: number): string {
  const left = STEP * (level + 1);
  return element("w:lvl", { "w:ilvl": level }, [
    valued("w:start", 1),
    valued("w:numFmt", "bullet"),
    marker === "" ? valued("w:suff", "nothing") : "",
    valued("w:lvlText", marker),
    valued("w:lvlJc", "left"),
    element("w:pPr", {}, element("w:ind", { "w:left": left, "w:hanging": marker === "" ? 0 : STEP })),
  ]);
}
