import type { Language } from "../../../model.ts";
import type { TableStyle } from "../../table/model.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { zhHans } from "./zh-Hans.ts";
import { zhHant } from "./zh-Hant.ts";

/** The words of the comparison table in one language; those of a style are what its profession writes. */
export interface TableMessages {
  /** `document` is empty where it has no title. */
  readonly title: (document: string) => string;
  readonly heads: Readonly<Record<TableStyle, readonly [before: string, after: string]>>;
  readonly remarkHead: Readonly<Record<"corp" | "tw", string>>;
  readonly numberHead: string;
  readonly typeHead: string;
  readonly dated: (head: string, date: string) => string;
  readonly date: (year: number, month: number, day: number) => string;
  readonly dates: (after: string, before: string | null) => string;
  /** Above the table. */
  readonly noteAbove: Readonly<Record<TableStyle, string>>;
  /** What a reader of plain marks must know beside it. */
  readonly noteBelow: Readonly<Partial<Record<TableStyle, string>>>;
  readonly aside: readonly [open: string, close: string];
  readonly quote: readonly [open: string, close: string];
  readonly omitted: string;
  readonly omittedYakkan: readonly [before: string, after: string];
  readonly added: string;
  readonly removed: string;
  /** Beside a provision that the other language does not have. */
  readonly unmatched: string;
  readonly preamble: string;
  readonly tableOmitted: string;
  readonly lineBreak: string;
  readonly two: (first: string, second: string) => string;
  readonly range: (first: string, last: string) => string;
  readonly and: string;
  readonly movedTo: (place: string) => string;
  readonly movedFrom: (place: string) => string;
  readonly reordered: string;
  readonly splitFrom: (place: string) => string;
  readonly mergedInto: (place: string) => string;
  readonly target: (target: string) => string;
  readonly remarks: Readonly<Record<"edited" | "added" | "removed" | "new" | "omitted", string>>;
  readonly types: Readonly<Record<RowType, string>>;
  readonly reasons: ReasonMessages;
  readonly opening: OpeningMessages;
  readonly markupOnly: (count: number) => string;
  readonly inexact: string;
  readonly crossLanguage: (before: string, after: string) => string;
}

export type RowType = "edited" | "added" | "removed" | "moved" | "renumbered" | "split" | "merged";

/** 說明: what happened to a provision, one sentence each. `kind` is 條, 章 and the like; places are 第二項 and the like. */
export interface ReasonMessages {
  /** Where its number does not say what a provision is called. */
  readonly provision: Readonly<Record<"numbered" | "named", string>>;
  /** The n-th paragraph of a provision. */
  readonly paragraph: (count: number) => string;
  /** An item without a number, in quotation marks, or empty where it is too long to quote. */
  readonly entry: (item: string) => string;
  readonly item: (index: number, text: string) => string;
  readonly added: (kind: string) => string;
  readonly removed: (kind: string) => string;
  readonly renumbered: (kind: string, alone: boolean) => string;
  readonly movedFrom: (place: string) => string;
  readonly split: (places: string) => string;
  readonly merged: (places: string) => string;
  readonly renamed: (before: string, after: string) => string;
  readonly value: (before: string, after: string) => string;
  readonly gained: (after: string) => string;
  readonly lost: (before: string) => string;
  /** What was done at a place; `topics` are the names of the rules that found it to matter, or empty. */
  readonly sentence: (place: string, phrases: readonly string[], topics: string) => string;
  readonly blockAdded: (place: string) => string;
  readonly blockRemoved: (place: string) => string;
  readonly blockMoved: string;
  readonly references: string;
  readonly dates: string;
  /** Where the words are too many to quote. */
  readonly amended: string;
  readonly wording: string;
  readonly notation: string;
}

/** What is told before the table instead of row by row. */
export interface OpeningMessages {
  readonly replacement: (before: string, after: string, count: number) => string;
  readonly punctuation: string;
  readonly numbers: string;
  readonly whole: (parts: readonly string[]) => string;
}

/** The catalogue of a language. */
export function tableMessagesFor(language: Language): TableMessages {
  return CATALOGUES[language];
}

const CATALOGUES: Readonly<Record<Language, TableMessages>> = {
  ja,
  "zh-Hans": zhHans,
  "zh-Hant": zhHant,
  en,
};
