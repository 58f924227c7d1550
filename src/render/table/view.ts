import type { ChangeSet, Document, JudgedChange, JudgedSection, Language, Section } from "../../model.ts";
import { append } from "../../sequence/append.ts";
import { placesOf } from "../diff/places.ts";
import { type Layer, liesIn } from "../layers.ts";
import type { TableMessages } from "../messages/table/messages.ts";
import type { TableStyle } from "./model.ts";
import { type BlockLinks, blockLinksOf } from "./pairs.ts";
import type { Profile } from "./profiles.ts";
import { type Wordings, wordingsOf } from "./wording.ts";

export type Side = "before" | "after";

/** What every part of the table is made with. */
export interface View {
  readonly changes: ChangeSet;
  readonly profile: Profile;
  readonly messages: TableMessages;
  readonly words: Words;
  readonly wordings: Wordings;
  readonly links: BlockLinks;
  /** The changes that touch a block or a section's heading, by side and unit. */
  readonly touching: Readonly<Record<Side, ReadonlyMap<string, readonly JudgedChange[]>>>;
  readonly sections: Readonly<Record<Side, ReadonlyMap<string, Section>>>;
  /** What became of each section. */
  readonly rows: Readonly<Record<Side, ReadonlyMap<string, JudgedSection>>>;
  /** Of the words that are ours. */
  readonly language: Language;
  /** Prints everything in full: nothing is folded, nothing told before the table. */
  readonly full: boolean;
}

/** The notes of the style, with its brackets. */
export interface Words {
  readonly omitted: Readonly<Record<Side, string>>;
  readonly added: string;
  readonly removed: string;
  readonly note: (text: string) => string;
  /** Between a number and the note behind it, and between a heading and what runs on in its line. */
  readonly gaps: { readonly note: string; readonly heading: string };
}

export function viewOf(
  changes: ChangeSet,
  style: TableStyle,
  profile: Profile,
  messages: TableMessages,
  language: Language,
  full: boolean,
): View {
  return {
    changes,
    profile,
    messages,
    words: wordsOf(style, messages, changes.crossLanguage),
    wordings: wordingsOf(changes),
    links: blockLinksOf(changes.alignment),
    touching: { before: touchingOf(changes, "before"), after: touchingOf(changes, "after") },
    sections: { before: sectionsOf(changes.before), after: sectionsOf(changes.after) },
    rows: { before: rowsBy(changes, "before"), after: rowsBy(changes, "after") },
    language,
    full,
  };
}

/** Whether the provision has another number; one in another language is written otherwise and need not be another. */
export function hasNewNumber(old: Section | undefined, now: Section | undefined, view: View): boolean {
  if (!view.changes.crossLanguage) return old?.label?.printed !== now?.label?.printed;
  return now !== undefined && view.rows.after.get(now.id)?.status.includes("renumbered") === true;
}

function sectionsOf(document: Document): ReadonlyMap<string, Section> {
  return new Map([...placesOf(document)].map(([id, { section }]) => [id, section]));
}

function rowsBy({ sections }: ChangeSet, side: Side): ReadonlyMap<string, JudgedSection> {
  return new Map(sections.flatMap((row) => row[side].map(({ id }) => [id, row] as const)));
}

function wordsOf(style: TableStyle, messages: TableMessages, crossLanguage: boolean): Words {
  const isSpaced = messages.aside[0] === "(";
  const [open, close] = style === "gov-full" ? ["[", "]"] : messages.aside;
  const note = (text: string): string => `${open}${text}${close}`;
  const bare = style === "zh" ? (text: string): string => text : note;
  const [before, after] = style === "yakkan" ? messages.omittedYakkan : [messages.omitted, messages.omitted];
  return {
    gaps: isSpaced ? { note: " ", heading: " " } : { note: "", heading: "　" },
    omitted: { before: note(before), after: note(after) },
    added: crossLanguage ? note(messages.unmatched) : bare(messages.added),
    removed: crossLanguage ? note(messages.unmatched) : bare(messages.removed),
    note,
  };
}

/** Whether a change is one that the style tells before the table: a replacement throughout, punctuation, or numbers alone. */
export function isNotation(change: JudgedChange): boolean {
  return isGlobal(change) || liesIn(change, NOTATION);
}

/** What is told before the table. */
export const NOTATION: ReadonlySet<Layer> = new Set<Layer>([
  "whitespace",
  "width",
  "punctuation",
  "markup",
  "reference",
  "numbering",
]);

function isGlobal({ verdict }: JudgedChange): boolean {
  return (
    verdict.materiality === "editorial" && verdict.reasons.every(({ rule }) => rule === "global-replacement")
  );
}

/** Whether everything that changed in the unit is told before the table. */
export function isQuiet(view: View, side: Side, unit: string): boolean {
  if (!view.profile.foldsNotation || view.full) return false;
  const found = view.touching[side].get(unit) ?? [];
  return found.length > 0 && found.every(isNotation);
}

function touchingOf({ changes }: ChangeSet, side: Side): ReadonlyMap<string, readonly JudgedChange[]> {
  const touching = new Map<string, JudgedChange[]>();
  const add = (unit: string, change: JudgedChange): void => {
    append(touching, unit, change);
  };
  for (const change of changes) {
    const blocks = new Set(change[side].flatMap(({ block }) => block ?? []));
    for (const block of blocks) add(block, change);
    const section = change.section[side];
    if (blocks.size === 0 && section !== null && change[side].length > 0) add(`h:${section}`, change);
  }
  return touching;
}
