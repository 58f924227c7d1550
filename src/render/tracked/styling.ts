import type { ParagraphLook } from "../docx/paragraphs.ts";
import { paragraphProperties } from "../docx/paragraphs.ts";
import { STYLES } from "../docx/styles.ts";
import { LEVELS, type Lists } from "./lists.ts";
import type { Unit } from "./units.ts";

/** The inside of the `w:pPr` of a paragraph in a document of our own. */
export function styleOf(unit: Unit, lists: Lists): string {
  return paragraphProperties(lookOf(unit, lists));
}

function lookOf(unit: Unit, lists: Lists): ParagraphLook {
  const { kind, level, cell } = unit;
  const base = cell === null ? undefined : cell.header ? STYLES.headerCell : STYLES.cell;
  switch (kind) {
    case "title":
      return { style: STYLES.title };
    case "heading":
      return { style: STYLES.heading(level) };
    case "item": {
      const list = { id: lists.idOf(unit), level: Math.min(Math.max(level, 1), LEVELS) - 1 };
      return { style: base ?? STYLES.list, list };
    }
    case "quote":
      return { style: base ?? STYLES.quote };
    case "code":
      return { style: base ?? STYLES.code };
    case "paragraph":
    case "cell":
      break;
  }
  return { style: base };
}
