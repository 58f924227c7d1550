import type { ChromeLine, Document, Language, Source, Text } from "../model.ts";
import { assemble } from "./assemble/assemble.ts";
import { slice } from "./assemble/slice.ts";
import { finish, identify, nest } from "./assemble/tree.ts";
import { findChrome } from "./chrome/chrome.ts";
import { isFoldButton } from "./chrome/words.ts";
import { joinCaptions } from "./headings/captions.ts";
import { findHeadings } from "./headings/find.ts";
import { findListed } from "./headings/listed.ts";
import { assignLevels } from "./levels/levels.ts";
import { joinBroken, joinWrapped } from "./repair/join.ts";
import { findTitle } from "./title.ts";
import { readUnits } from "./units/read.ts";
import { type Unit, lineOf } from "./units/unit.ts";

export interface OutlineOptions {
  /** Overrides the detected language. */
  readonly language?: Language;
}

/** The sections of a policy as a lawyer would outline it; every character of the source is in exactly one part of it. */
export function outline(source: Source, options: OutlineOptions = {}): Document {
  const { units: printed, markup } = readUnits(source.passages);
  const units = joinCaptions(joinWrapped(printed));
  const marked = source.format === "markdown" || units.some((unit) => unit.role === "heading");
  const title = findTitle(units, marked);
  const chrome = source.format === "markdown" ? noChrome : findChrome(units, title);
  const body = joinBroken(withoutChrome(units, chrome.units, title));
  const headings = findHeadings(body.units, marked, { listed: findListed(body.units, chrome.contents) });
  const levels = assignLevels(body.units, headings, chrome.contents);
  const language = options.language ?? source.declared.language ?? detect(units);
  const { preamble, drafts } = assemble(body.units, headings, levels, language);
  const titleUnit = title === null ? undefined : units[title];
  return {
    file: source.file,
    sha256: source.sha256,
    format: source.format,
    language,
    title: titleUnit === undefined ? declaredTitle(source) : slice(titleUnit, 0, titleUnit.text.length),
    organisation: null,
    dates: { effective: null, enacted: null, revised: null, updated: null },
    declared: { updatedSections: [], noticeDays: null, previousVersion: false, previousVersionLink: null },
    preamble: identify(preamble, "0"),
    sections: finish(nest(drafts)),
    chrome: [...chrome.units].toSorted((a, b) => a - b).flatMap((index) => chromeLines(units[index])),
    markup,
    terms: [],
    references: [],
    problems: [...source.problems, ...chrome.problems, ...body.problems],
  };
}

const noChrome: ReturnType<typeof findChrome> = { units: new Set(), contents: null, problems: [] };

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
    kept.push(isApart ? { ...unit, gap: Math.max(unit.gap, 1), folded } : unit);
    [isApart, folded] = [false, false];
  });
  return kept;
}

function chromeLines(unit: Unit | undefined): readonly ChromeLine[] {
  return unit === undefined ? [] : [{ line: lineOf(unit), text: unit.text }];
}

function declaredTitle(source: Source): Text | null {
  const { title } = source.declared;
  return title === null ? null : { text: title, marks: [], lines: [] };
}

function detect(units: readonly Unit[]): Language {
  const text = units
    .map((unit) => unit.text)
    .join("")
    .slice(0, 20_000);
  if (/[ぁ-んァ-ヶ]{2}/.test(text)) return "ja";
  if (!/[一-鿿]{2}/.test(text)) return "en";
  return /[個條權與們隱戶資]/.test(text) && !/[个条权与们隐户资]/.test(text) ? "zh-Hant" : "zh-Hans";
}
