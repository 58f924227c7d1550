import { isLinkOnly, isProse, looksLikeTitle, width } from "../units/shape.ts";
import { type Unit, lineOf } from "../units/unit.ts";
import type { Problem } from "../../model.ts";
import { type Contents, findContents } from "./contents.ts";
import { findLead, findToolbar } from "./head.ts";
import { findPrintedPages } from "./pages.ts";
import { findRepeated } from "./repeated.ts";
import { findTrail } from "./trail.ts";
import {
  isArrowLabel,
  isButton,
  isDoubtfulButton,
  isFoldButton,
  isImprint,
  isLanguageName,
  isSign,
  isTemplateCall,
} from "./words.ts";

export interface Chrome {
  /** Units of page furniture. */
  readonly units: ReadonlySet<number>;
  /** The table of contents among them. */
  readonly contents: Contents | null;
  /** What looks like furniture and was kept as text. */
  readonly problems: readonly Problem[];
}

/**
 * What a page prints around the text. Every unit that is taken has evidence; in doubt it stays, with a problem. A file of a word
 * processor is no page of a site: its body has neither menu nor foot.
 */
export function findChrome(units: readonly Unit[], title: number | null, isPage: boolean): Chrome {
  const found = new Set<number>();
  units.forEach((unit, index) => {
    if (unit.role === "furniture" || (index !== title && isAlwaysChrome(unit))) found.add(index);
  });
  for (const index of isPage ? findLead(units, title) : []) found.add(index);
  const contents = findContents(units, title);
  for (const index of contents?.units ?? []) found.add(index);
  for (const index of findRepeated(units)) if (index !== title) found.add(index);
  for (const index of findPrintedPages(units)) found.add(index);
  for (const index of findToolbar(units, title)) found.add(index);
  const foot = isPage ? findTrail(units, found, title) : units.length;
  const trail = Math.max(foot, (contents?.units.at(-1) ?? -1) + 1);
  for (let index = Math.max(trail, (title ?? -1) + 1); index < units.length; index += 1) found.add(index);
  if (title !== null) found.delete(title);
  return { units: found, contents, problems: findDoubtful(units, found, title) };
}

/** Chrome wherever it stands: no policy says 詳細表示 or ^ in a line of its own. */
function isAlwaysChrome(unit: Unit): boolean {
  if (unit.role === "code" || unit.cell !== null) return false;
  if (unit.role === "heading") return isFoldButton(unit.text);
  return [isButton, isSign, isArrowLabel, isTemplateCall].some((is) => is(unit.text));
}

function findDoubtful(
  units: readonly Unit[],
  found: ReadonlySet<number>,
  title: number | null,
): readonly Problem[] {
  return units.flatMap((unit, index): Problem[] => {
    if (found.has(index) || index === title || unit.cell !== null || unit.role === "heading") return [];
    if (isProse(unit.text) || !looksLikeTitle(unit.text) || width(unit.text) > 40) return [];
    const isDoubtful =
      isDoubtfulButton(unit.text) || isLanguageName(unit.text) || isImprint(unit.text) || isLinkOnly(unit);
    return isDoubtful ? [{ code: "doubtful-chrome", line: lineOf(unit), detail: unit.text.trim() }] : [];
  });
}
