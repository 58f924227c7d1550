import { isDateLine, isLinkOnly, isProse, looksLikeTitle, width } from "../units/shape.ts";
import { type Unit, lineOf } from "../units/unit.ts";
import type { Problem } from "../../model.ts";
import { type Contents, findContents } from "./contents.ts";
import { isDateOfText } from "./furniture.ts";
import { isAboutContact } from "../headings/contactBlock.ts";
import { findLead, findOtherTitle, findToolbar } from "./head.ts";
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
  isReadingInvitation,
  isSign,
  isTemplateCall,
  namesOtherPapers,
  isTick,
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
  const addLists = (): void => {
    for (const index of isPage ? findLinkLists(units, found, title) : []) found.add(index);
  };
  addLists();
  if (isPage) for (const index of findTicks(units, found)) found.add(index);
  const foot = isPage ? findTrail(units, found, title) : units.length;
  const trail = Math.max(foot, (contents?.units.at(-1) ?? -1) + 1);
  for (let index = Math.max(trail, (title ?? -1) + 1); index < units.length; index += 1) found.add(index);
  addLists();
  for (const index of findOtherTitle(units, title)) found.add(index);
  if (title !== null) found.delete(title);
  if (isPage) units.forEach((unit, index) => isDateOfText(unit) && found.delete(index));
  return { units: found, contents, problems: findDoubtful(units, found, title) };
}

/** The words of a box to be ticked (`我已阅读并同意`) behind the text, dates and buttons around it. */
function findTicks(units: readonly Unit[], found: ReadonlySet<number>): readonly number[] {
  const ticks: number[] = [];
  for (let index = units.length - 1; index >= 0; index -= 1) {
    const unit = units[index];
    if (unit === undefined) break;
    if (found.has(index)) continue;
    if (unit.role === "heading" || unit.label !== null || unit.cell !== null) break;
    if (isTick(unit.text)) ticks.push(index);
    else if (isProse(unit.text)) break;
  }
  return ticks;
}

/**
 * Headings at the end with nothing under them but links of the page, and those links: the menu beside the text. `Explore all legal
 * notices` may say a sentence more.
 */
function findLinkLists(
  units: readonly Unit[],
  found: ReadonlySet<number>,
  title: number | null,
): readonly number[] {
  const lists: number[] = [];
  let links: number[] = [];
  let said: number[] = [];
  for (let index = units.length - 1; index > (title ?? -1); index -= 1) {
    const unit = units[index];
    if (unit === undefined) break;
    if (isLinkOnly(unit) && said.length === 0) links.push(index);
    else if (found.has(index) || isDateLine(unit.text)) continue;
    else if (unit.role !== "heading" && links.length > 0 && said.length < mostSaid && isSaying(unit))
      said.push(index);
    else {
      if (unit.role !== "heading") break;
      const isMenu = said.length === 0 && links.length >= fewestLinks && !isAboutContact(unit.text);
      const leads = isReadingInvitation(unit.text) || (said.length === 0 && namesOtherPapers(unit.text));
      if (!isMenu && (links.length === 0 || !leads)) break;
      const names = new Set(links.flatMap((at) => units[at]?.text.split(/\s*\n\s*/) ?? []));
      // One by one: a page may hold more links than a call takes arguments.
      for (const at of [index, ...links, ...said]) lists.push(at);
      // The name of the list above its heading, as a link under it has it.
      if (names.has(units[index - 1]?.text ?? "") && index - 1 !== title) lists.push(index - 1);
      [links, said] = [[], []];
    }
  }
  return lists;
}

function isSaying({ text, label, cell }: Unit): boolean {
  return label === null && cell === null && text.length <= longestSaying;
}

const mostSaid = 2;
const longestSaying = 120;

/** Two links may be all that a section has. */
const fewestLinks = 3;

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
