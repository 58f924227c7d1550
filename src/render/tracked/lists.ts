import { element, valued } from "../docx/xml.ts";
import { type Counted, type CountedList, type ListOf } from "./counting.ts";
import type { Unit } from "./units.ts";

/** The lists of a document, so that each item prints just the sign or number that it has. */
export interface Lists {
  /** The number of the list that an item is in. */
  readonly idOf: (unit: Unit) => number;
  readonly definitions: () => readonly ListDefinition[];
}

/** A list as the numbering part has it: how it looks, and that it is there. */
export interface ListDefinition {
  readonly abstract: string;
  readonly instance: string;
}

/** Numbers of lists go on behind those that are taken. */
export function createLists(taken: number, listOf: ListOf): Lists {
  const ids = new Map<string | CountedList, number>();
  const idOf = (key: string | CountedList): number => {
    const id = ids.get(key) ?? taken + ids.size + 1;
    ids.set(key, id);
    return id;
  };
  return {
    idOf: (unit) => idOf(listOf(unit) ?? printed(unit.marker)),
    definitions: () => [...ids].map(([key, id]) => definitionOf(key, id)),
  };
}

/** The inside of `w:numbering`; undefined where nothing is listed. */
export function numberingPart(definitions: readonly ListDefinition[]): string | undefined {
  if (definitions.length === 0) return undefined;
  return [
    ...definitions.map(({ abstract }) => abstract),
    ...definitions.map(({ instance }) => instance),
  ].join("");
}

/** Word has nine. */
export const LEVELS = 9;
/** In twentieths of a point: two characters of Chinese or Japanese. */
const STEP = 420;

function definitionOf(key: string | CountedList, id: number): ListDefinition {
  const levels = Array.from({ length: LEVELS }, (_, level) => {
    if (typeof key === "string") return bulletLevel(key, level);
    return countedLevel(key.levels.get(level + 1) ?? FIRST, level);
  });
  return {
    abstract: element("w:abstractNum", { "w:abstractNumId": id }, [
      valued("w:multiLevelType", typeof key === "string" ? "hybridMultilevel" : "multilevel"),
      ...levels,
    ]),
    instance: element("w:num", { "w:numId": id }, valued("w:abstractNumId", id)),
  };
}

const FIRST: Counted = { format: "decimal", suffix: ".", value: 1 };

function bulletLevel(marker: string, level: number): string {
  return levelXml(level, [
    valued("w:start", 1),
    valued("w:numFmt", "bullet"),
    marker === "" ? valued("w:suff", "nothing") : "",
    valued("w:lvlText", marker),
  ]);
}

function countedLevel({ format, suffix, value }: Counted, level: number): string {
  return levelXml(level, [
    valued("w:start", value),
    valued("w:numFmt", format),
    valued("w:lvlText", `%${level + 1}${suffix}`),
  ]);
}

function levelXml(level: number, parts: readonly string[]): string {
  const indent = element("w:ind", { "w:left": STEP * (level + 1), "w:hanging": STEP });
  return element("w:lvl", { "w:ilvl": level }, [
    ...parts,
    valued("w:lvlJc", "left"),
    element("w:pPr", {}, indent),
  ]);
}

/** The signs of Markdown stand for a bullet; what else is printed before an item is printed as it is. */
function printed(marker: string): string {
  return /^[-*+]$/.test(marker) ? "•" : marker;
}
