import { isDateLine, isLinkOnly, isProse, looksLikeTitle, width } from "../units/shape.ts";
import { titleKey } from "../units/similar.ts";
import { type Unit, lineOf } from "../units/unit.ts";
import type { Problem } from "../../model.ts";
import { type Contents, findContents } from "./contents.ts";
import { findRepeated } from "./repeated.ts";
import { findTrail } from "./trail.ts";
import {
  isArrowLabel,
  isBreadcrumb,
  isButton,
  isDoubtfulButton,
  isImprint,
  isLanguageName,
  isPageNotice,
  isPageNumber,
  isSign,
} from "./words.ts";

export interface Chrome {
  /** Units of page furniture. */
  readonly units: ReadonlySet<number>;
  /** The table of contents among them. */
  readonly contents: Contents | null;
  /** What looks like furniture and was kept as text. */
  readonly problems: readonly Problem[];
}

/** What a page prints around the text. Every unit that is taken has evidence; in doubt it stays, with a problem. */
export function findChrome(units: readonly Unit[], title: number | null): Chrome {
  const found = new Set<number>();
  units.forEach((unit, index) => {
    if (unit.role === "furniture" || (index !== title && isAlwaysChrome(unit))) found.add(index);
  });
  for (const index of findLead(units, title)) found.add(index);
  const contents = findContents(units, title);
  for (const index of contents?.units ?? []) found.add(index);
  for (const index of findRepeated(units)) if (index !== title) found.add(index);
  for (const index of findPageNumbers(units)) found.add(index);
  const trail = findTrail(units, found, title);
  for (let index = Math.max(trail, (title ?? -1) + 1); index < units.length; index += 1) found.add(index);
  if (title !== null) found.delete(title);
  return { units: found, contents, problems: findDoubtful(units, found, title) };
}

/** Chrome wherever it stands: no policy says 詳細表示 or ^ in a line of its own. */
function isAlwaysChrome(unit: Unit): boolean {
  if (unit.role === "heading" || unit.role === "code" || unit.cell !== null) return false;
  return isButton(unit.text) || isSign(unit.text) || isArrowLabel(unit.text);
}

/** What stands before the title, where a menu, a notice or a breadcrumb is among it; the dates of the text stay. */
function findLead(units: readonly Unit[], title: number | null): readonly number[] {
  const lead = units.slice(0, title ?? 0);
  const heading = title === null ? "" : titleKey(units[title]?.text ?? "");
  const isPage = lead.some(
    (unit) =>
      [isButton, isSign, isArrowLabel, isBreadcrumb, isLanguageName, isPageNotice, isDoubtfulButton].some(
        (is) => is(unit.text),
      ) ||
      isLinkOnly(unit) ||
      isPageTitle(unit, heading),
  );
  return lead.flatMap((unit, index) => (isPage && !isDateLine(unit.text) ? [index] : []));
}

/** The title once more: in the tab (`プライバシーポリシー | Acme`) or in the path of the page. */
function isPageTitle(unit: Unit, heading: string): boolean {
  const key = titleKey(unit.text);
  return key === heading || (heading !== "" && key.includes(heading) && /[|｜–—]|\s-\s/.test(unit.text));
}

function findPageNumbers(units: readonly Unit[]): readonly number[] {
  const numbers = units.flatMap((unit, index) =>
    unit.cell === null && isPageNumber(unit.text) ? [index] : [],
  );
  return numbers.length > 1 ? numbers : [];
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
