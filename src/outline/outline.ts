import type { ChromeLine, Document, Language, Problem, Source, Text } from "../model.ts";
import { detectDeclared } from "../text/language.ts";
import { assemble } from "./assemble/assemble.ts";
import { slice } from "./assemble/slice.ts";
import { finish, identify, nest } from "./assemble/tree.ts";
import { findChrome } from "./chrome/chrome.ts";
import { markFurniture } from "./chrome/furniture.ts";
import { findNavigation } from "./chrome/navigation.ts";
import { isFoldButton } from "./chrome/words.ts";
import { joinCaptions, readCaptions } from "./headings/captions.ts";
import { findDoubts } from "./doubts.ts";
import { openDivisions } from "./headings/divisions.ts";
import { findHeadings } from "./headings/find.ts";
import { findListed } from "./headings/listed.ts";
import { readFrames, readParagraphs, readTitleAgain } from "./headings/marked.ts";
import { assignLevels } from "./levels/levels.ts";
import { findTitleEntry } from "./metadata/entries.ts";
import { readMetadata } from "./metadata/metadata.ts";
import { findPairedDates } from "./metadata/paired-cells.ts";
import { openBreaks } from "./repair/breaks.ts";
import { openClauses, openTyped } from "./repair/clauses.ts";
import { joinBroken, joinWrapped } from "./repair/join.ts";
import { findTitle } from "./title/title.ts";
import { readUnits } from "./units/read.ts";
import { isProse } from "./units/shape.ts";
import { type Unit, lineOf } from "./units/unit.ts";
import { findWeak } from "./weak/weak.ts";

export interface OutlineOptions {
  /** Overrides the detected language. */
  readonly language?: Language;
}

/** The sections of a policy as a lawyer would outline it; every character of the source is in exactly one part of it. */
export function outline(source: Source, options: OutlineOptions = {}): Document {
  const { units: read, markup } = readUnits(source.passages);
  const printed = readParagraphs(readFrames(source.format === "html" ? openTyped(read) : read));
  // A page or a file that marks its title alone leaves the sections to be found.
  const marked = printed.filter((unit) => unit.role === "heading").length > 1;
  const shown = source.format === "plain" || source.format === "pdf" ? markFurniture(printed) : printed;
  const whole = readCaptions(
    joinCaptions(joinWrapped(openDivisions(openClauses(openBreaks(shown, marked))))),
  );
  const title = findTitle(whole, marked);
  const units = readTitleAgain(whole, title);
  const isMarked = marked && whole.some(({ role }, index) => role === "heading" && index > (title ?? -1));
  const chrome =
    source.format === "markdown"
      ? navigation(units, title)
      : findChrome(units, title, source.format !== "docx");
  const body = joinBroken(withoutChrome(units, chrome.units, title));
  const evidence = {
    listed: findListed(body.units, chrome.contents),
    above: countAbove(units, chrome.units, title),
    onlyBold: source.format === "markdown",
    showsWraps: source.format !== "html",
    title: title === null ? "" : (units[title]?.text ?? ""),
  };
  const strong = findHeadings(body.units, isMarked, evidence);
  const { units: parts, headings } = findWeak(body.units, strong, evidence);
  const levels = assignLevels(parts, headings, chrome.contents);
  const text = units.map((unit) => unit.text).join("\n");
  const language = options.language ?? detectDeclared(text, source.declared.language);
  const { preamble, drafts } = assemble(parts, headings, levels, language);
  const headed = new Set(headings.map(({ index }) => lineOf(parts[index] ?? noText)));
  // What became a heading is no longer in doubt.
  const isOpen = ({ line }: Problem): boolean => line === null || !headed.has(line);
  const titleUnit = title === null ? undefined : units[title];
  const structure = {
    title: titleUnit === undefined ? declaredTitle(source) : slice(titleUnit, 0, titleUnit.text.length),
    preamble: identify(preamble, "0"),
    sections: finish(nest(drafts)),
  };
  return {
    file: source.file,
    sha256: source.sha256,
    format: source.format,
    language,
    ...structure,
    ...readMetadata(statedLines(units, title), structure, source.declared.entries),
    chrome: [...chrome.units].toSorted((a, b) => a - b).flatMap((index) => chromeLines(units[index])),
    markup,
    problems: [
      ...source.problems,
      ...chrome.problems.filter(isOpen),
      ...body.problems,
      ...findDoubts(source.file, language, body.units),
    ],
  };
}

/** Everything but the tables, in reading order, with the dates of the document that one holds: a date may stand in the page's foot. */
function statedLines(units: readonly Unit[], title: number | null): Parameters<typeof readMetadata>[0] {
  const paired = findPairedDates(units, title);
  return units.flatMap((unit, index) => {
    const { text, marks, lines, marker, cell, gap } = unit;
    const dated = paired.get(index);
    if (dated !== undefined) return [dated];
    return cell === null
      ? [{ text, marks, lines, line: lineOf(unit), marker: marker === "" ? null : marker, gap }]
      : [];
  });
}

const noText: Text = { text: "", marks: [], lines: [] };

function navigation(units: readonly Unit[], title: number | null): ReturnType<typeof findChrome> {
  return { units: findNavigation(units, title), contents: null, problems: [] };
}

/** Less than a blank line, and more than nothing. */
const furnitureGap = 0.5;

/** What is left of the page; where chrome stood, the units around it are apart. */
function withoutChrome(
  units: readonly Unit[],
  chrome: ReadonlySet<number>,
  title: number | null,
): readonly Unit[] {
  const kept: Unit[] = [];
  let [isApart, folded] = [false, false];
  units.forEach((unit, index) => {
    if (index === title || chrome.has(index)) {
      isApart = true;
      folded ||= isFoldButton(unit.text);
      return;
    }
    kept.push(isApart ? { ...unit, gap: Math.max(unit.gap, furnitureGap), folded } : unit);
    [isApart, folded] = [false, false];
  });
  return kept;
}

/** How many units that stay stand above the title, where no text is among them: who speaks, and what kind of paper it is. */
function countAbove(units: readonly Unit[], chrome: ReadonlySet<number>, title: number | null): number {
  const above = units.slice(0, title ?? 0).filter((_, index) => !chrome.has(index));
  // A heading above the title heads what the page says beside the paper.
  if (above.some(({ role }) => role === "heading")) return above.length;
  return above.some((unit) => isProse(unit.text)) ? 0 : above.length;
}

/** One entry for each printed line. */
function chromeLines(unit: Unit | undefined): readonly ChromeLine[] {
  if (unit === undefined) return [];
  // An item of a menu or of a table of contents was printed with its marker.
  const marker = unit.marker === "" ? "" : `${unit.marker} `;
  if (unit.lines.length < 2) return [{ line: lineOf(unit), text: marker + unit.text }];
  return unit.lines.map(({ offset, line }, at) => ({
    line,
    text: (at === 0 ? marker : "") + unit.text.slice(offset, unit.lines[at + 1]?.offset).trim(),
  }));
}

function declaredTitle(source: Source): Text | null {
  const { title, entries = [] } = source.declared;
  return title === null ? null : (findTitleEntry(entries, title) ?? { text: title, marks: [], lines: [] });
}
