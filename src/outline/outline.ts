import type { Document, Language, Source, Text } from "../model.ts";
import { type ListPlace, type Piece, readBlock } from "./assemble/blocks.ts";
import { readList } from "./assemble/lists.ts";
import { slice } from "./assemble/slice.ts";
import { type Draft, finish, identify, nest } from "./assemble/tree.ts";
import { findHeadings } from "./headings/find.ts";
import type { Heading } from "./headings/heading.ts";
import { assignLevels } from "./levels/levels.ts";
import { findTitle } from "./title.ts";
import { readUnits } from "./units/read.ts";
import type { Unit } from "./units/unit.ts";

export interface OutlineOptions {
  /** Overrides the detected language. */
  readonly language?: Language;
}

/** The sections of a policy as a lawyer would outline it; every character of the source is in exactly one part of it. */
export function outline(source: Source, options: OutlineOptions = {}): Document {
  const { units, markup } = readUnits(source.passages);
  const title = findTitle(units);
  const body = units.filter((_, index) => index !== title);
  const marked = units.some((unit) => unit.role === "heading");
  const headings = findHeadings(body, marked, { listed: new Set() });
  const language = options.language ?? source.declared.language ?? detect(units);
  const { preamble, drafts } = assemble(body, headings, assignLevels(headings), language);
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
    chrome: [],
    markup,
    terms: [],
    references: [],
    problems: source.problems,
  };
}

function declaredTitle(source: Source): Text | null {
  const { title } = source.declared;
  return title === null ? null : { text: title, marks: [], lines: [] };
}

function assemble(
  units: readonly Unit[],
  headings: readonly Heading[],
  levels: readonly number[],
  language: Language,
): { preamble: readonly Piece[]; drafts: readonly Draft[] } {
  const preamble: Piece[] = [];
  const drafts: Draft[] = [];
  const byIndex = new Map(
    headings.map((heading, position) => [heading.index, { heading, level: levels[position] ?? 1 }]),
  );
  const lists = readList(units, new Set(byIndex.keys()));
  units.forEach((unit, index) => {
    const entry = byIndex.get(index);
    if (entry === undefined) {
      (drafts.at(-1)?.pieces ?? preamble).push(readBlock(unit, 0, lists.get(index) ?? null, null, language));
      return;
    }
    const { heading, level } = entry;
    const { label, title, bodyFrom } = heading;
    const draft: Draft = { label, title, level, heading: slice(unit, 0, bodyFrom), pieces: [], children: [] };
    if (unit.text.slice(bodyFrom).trim() !== "")
      draft.pieces.push(readBlock(unit, bodyFrom, noList, null, language));
    drafts.push(draft);
  });
  return { preamble, drafts };
}

const noList: ListPlace = null;

function detect(units: readonly Unit[]): Language {
  const text = units
    .map((unit) => unit.text)
    .join("")
    .slice(0, 20_000);
  if (/[ぁ-んァ-ヶ]{2}/.test(text)) return "ja";
  if (!/[一-鿿]{2}/.test(text)) return "en";
  return /[個條權與們隱戶資]/.test(text) && !/[个条权与们隐户资]/.test(text) ? "zh-Hant" : "zh-Hans";
}
