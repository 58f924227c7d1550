import { isDateLine, isLinkOnly, isProse, looksLikeTitle } from "../units/shape.ts";
import type { Unit } from "../units/unit.ts";
import { couldBeTitle, isPageWord } from "./candidate.ts";
import { isOnTopic, namesPaper, namesPolicy } from "./names.ts";
import { findNameOfArticles, findPaperBelow, isOneOfPapers, isOnlyPaper } from "./papers.ts";

/**
 * The first heading of the format where it stands above all others: alone at its depth, or with nothing but a date under it, or
 * named as policies are; or the one outermost heading where only a menu stands before it.
 */
export function findMarkedTitle(units: readonly Unit[]): number | null {
  const headings = units.flatMap((unit, index) => (unit.role === "heading" ? [index] : []));
  const [first, second] = headings;
  const title = first === undefined ? undefined : units[first];
  if (first === undefined) return findBoldTitle(units);
  if (title === undefined || /^第.{1,5}[章条條編编]/.test(title.text)) return null;
  const above = findNameOfArticles(units, headings);
  if (above !== null) return above;
  const outermost = findOutermost(units, headings);
  if (outermost !== null && outermost !== first) return outermost;
  if (isLogo(units, first, second)) return second ?? null;
  const depths = headings.slice(1).map((index) => units[index]?.depth ?? 0);
  const name = findNameUnder(units, first);
  if (name !== null) return name;
  if (depths.every((depth) => depth > title.depth)) return first;
  if (isOneOfPapers(units, headings)) return null;
  const below = findPaperBelow(units, headings);
  if (below !== null) return below;
  const between = units.slice(first + 1, second);
  const isAlone = !depths.includes(title.depth) || between.length === 0;
  const isHead = depths.length > 1 && isAlone && !units.slice(0, first).some(({ text }) => isProse(text));
  if (isHead && title.label === null && namesPolicy(title.text)) return first;
  const isAbove = depths.every((depth) => depth >= title.depth) && units.slice(0, first).length === 0;
  if (isAbove && between.length > 0 && between.every((unit) => isDateLine(unit.text))) return first;
  return isAbove && isOnlyPaper(units, headings) ? first : findNameAbove(units, first);
}

/** A line that names the policy at the head of the page, above its marked headings and not marked as one. */
function findNameAbove(units: readonly Unit[], first: number): number | null {
  const at = units.findIndex((unit) => !isPageWord(unit));
  const unit = units[at];
  if (unit === undefined || at >= first || namesPaper(units[first]?.text ?? "")) return null;
  return unit.ornament === null && couldBeTitle(unit) && namesPaper(unit.text) ? at : null;
}

/** `ご利用案内` with the name of the paper in the line under it. */
function findNameUnder(units: readonly Unit[], first: number): number | null {
  const [heading, unit, next] = [units[first], units[first + 1], units[first + 2]];
  if (heading === undefined || unit === undefined || next === undefined) return null;
  if (heading.label !== null || namesPolicy(heading.text) || isOnTopic(heading.text)) return null;
  const isName = unit.role === "paragraph" && couldBeTitle(unit) && namesPolicy(unit.text);
  return isName && !/[、，。]/.test(unit.text) ? first + 1 : null;
}

/** A site's name set as the outermost heading, with nothing but its menu between it and the heading that names the policy. */
function isLogo(units: readonly Unit[], first: number, second: number | undefined): boolean {
  const [logo, title] = [units[first], units[second ?? -1]];
  if (second === undefined || logo === undefined || title === undefined) return false;
  // `Policies` above `Privacy Policy` names the page too.
  if (namesPolicy(logo.text) && (isOnTopic(logo.text) || !isOnTopic(title.text))) return false;
  const between = units.slice(first + 1, second);
  const isMenu = between.every((unit) => isLinkOnly(unit) || isPageWord(unit));
  const others = units.slice(second + 1).filter(({ role }) => role === "heading");
  const isAbove = others.every(({ depth }) => depth > title.depth);
  return isMenu && logo.depth < title.depth && isAbove && namesPolicy(title.text);
}

/** The only heading of the least depth, behind headings that are links or have nothing under them but links. */
function findOutermost(units: readonly Unit[], headings: readonly number[]): number | null {
  const least = headings.reduce(
    (found, index) => Math.min(found, units[index]?.depth ?? 0),
    Number.POSITIVE_INFINITY,
  );
  const [only, ...others] = headings.filter((index) => units[index]?.depth === least);
  if (only === undefined || others.length > 0 || only === headings.at(-1)) return null;
  const before = units.slice(0, only);
  const links = before.filter((unit) => isLinkOnly(unit) || isPageWord(unit)).length;
  return before.every(({ text }) => !isProse(text)) && links * 2 >= before.length ? only : null;
}

/** In a document without headings a first line in bold is the title. */
function findBoldTitle(units: readonly Unit[]): number | null {
  const [first] = units;
  return first !== undefined && first.bold && first.cell === null && looksLikeTitle(first.text) ? 0 : null;
}
