/** A language of a document or a block, as BCP 47 tags with the script where it matters. */
export type Language = "ja" | "zh-Hans" | "zh-Hant" | "en";

/** Half-open range of UTF-16 offsets into the text that it stands beside. */
export type Span = readonly [start: number, end: number];

/** Calendar date `YYYY-MM-DD`. */
export type CalendarDate = string;

/** One or more; an empty list is not one. */
export type NonEmpty<T> = readonly [T, ...T[]];
/** Two or more: what a split or a merge has on its many side. */
export type Several<T> = readonly [T, T, ...T[]];

/** The line of the input on which the text from `offset` on stands; lines count from 1. */
export interface LineStart {
  readonly offset: number;
  readonly line: number;
}

/** What a format says of a stretch of text beside the characters themselves. */
export type Mark =
  | { readonly kind: "strong" | "emphasis" | "underline" | "deleted" | "code"; readonly span: Span }
  | { readonly kind: "link"; readonly span: Span; readonly target: string }
  | { readonly kind: "ruby"; readonly span: Span; readonly reading: string };

/**
 * Visible text without markup. A wrap inside a paragraph is already joined (without a space between CJK characters);
 * a line break that its author set stays as `\n`. `lines` has one entry for each input line that the text stands on,
 * in order, and is empty where the format has no lines (Word, PDF).
 */
export interface Text {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly lines: readonly LineStart[];
}

/** Something doubtful in the input. It is told, never repaired by changing a character. */
export interface Problem {
  readonly code: string;
  readonly line: number | null;
  /** The text that is doubtful, or the value that was found; the renderer words the message. */
  readonly detail: string;
}

// ---------------------------------------------------------------- ingest: bytes → Source

export type Format = "markdown" | "html" | "plain" | "docx" | "pdf";

/** Where in a table a text stands; rows and columns count from 0, merged cells stand at their first row and column. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
}

/** How a passage looks on the page, where the format tells. */
export interface Appearance {
  /** Font size in points. */
  readonly size: number | null;
  readonly bold: boolean;
  readonly centred: boolean;
}

export type MarkupKind = "front-matter" | "table-rule" | "fence" | "comment" | "attributes";

/**
 * One run of text that the format itself sets apart, in reading order. What it is in the policy (heading, paragraph,
 * page furniture) is for the outline to say; a format's own word for it is only evidence.
 *
 * - `heading`: a heading of the format (`##`, `<h2>`, a Word outline level), `depth` 1–6 or deeper.
 * - `item`: a list item; `depth` counts from 1, `marker` is the printed bullet or number. An empty marker: nothing is
 *   printed there, most often since the passage is a further paragraph of the item before it.
 * - `cell`: a paragraph of a table cell; an empty cell is no passage, the places of the others tell where it is.
 * - `quote`, `code`, `paragraph`: as in Markdown.
 * - `line`: one physical line of plain text, about which nothing is known; `indent` in columns.
 * - `furniture`: what the format itself marks as page furniture (`<nav>`, `<footer>`, `<button>`, a page number in a header).
 * - `markup`: an input line without policy text.
 */
export type Passage = Text & {
  /** Blank lines (or their like: vertical space, a page break) before the passage; 0 where it follows directly. */
  readonly gap: number;
  /** Set where the passage stands inside a table cell. */
  readonly cell: CellPlace | null;
} & (
    | { readonly role: "heading"; readonly depth: number }
    | { readonly role: "paragraph"; readonly appearance: Appearance | null }
    | { readonly role: "item"; readonly depth: number; readonly marker: string; readonly ordered: boolean }
    | { readonly role: "cell"; readonly cell: CellPlace }
    | { readonly role: "quote"; readonly depth: number }
    | { readonly role: "code" }
    | { readonly role: "line"; readonly indent: number }
    | { readonly role: "furniture" }
    | { readonly role: "markup"; readonly markup: MarkupKind }
  );

/** What was read: the passages of one file in reading order. */
export interface Source {
  /** The file as it was named by the caller. */
  readonly file: string;
  /** Of the bytes as received; lower-case hexadecimal. */
  readonly sha256: string;
  readonly format: Format;
  /** The character encoding that was read, as a WHATWG label; null for Word and PDF. */
  readonly encoding: string | null;
  readonly passages: readonly Passage[];
  /** What the format declares beside the text: front matter, `<html lang>`, Word core properties. */
  readonly declared: {
    readonly title: string | null;
    readonly language: Language | null;
    /** `key: value`: the outermost lines of front matter, as they stand. */
    readonly entries?: readonly Text[];
  };
  readonly problems: readonly Problem[];
}

/**
 * A Word file as the pattern for another: all of it but its text. XML is as the file has it, with the prefixes `w` and `r`.
 */
export interface WordTemplate {
  /** The files of the package by their path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The path of the main document, and what it points to. */
  readonly document: string;
  readonly relationships: readonly WordRelationship[];
  /** Whether its names are those of the strict edition of the standard. */
  readonly strict: boolean;
  /** Its paragraphs with text, in reading order. */
  readonly paragraphs: readonly WordParagraph[];
  /** `w:sectPr` of its last section; empty where there is none. */
  readonly section: string;
  /** Ids of its styles by their names in lower case. */
  readonly styles: ReadonlyMap<string, string>;
  /** The id of the style that paragraphs have where they name none. */
  readonly normal: string;
}

export interface WordRelationship {
  readonly id: string;
  /** The whole address of its type. */
  readonly type: string;
  /** As written in the file. */
  readonly target: string;
  readonly external: boolean;
}

export interface WordParagraph {
  /** Without the number that the list prints before it. */
  readonly text: string;
  readonly label: string;
  /** The inside of `w:pPr` around its `w:numPr`, which is empty where the style alone numbers. */
  readonly look: { readonly head: string; readonly numbering: string; readonly tail: string };
  /** Of its first run: `w:rFonts`, and what sets size and spacing. */
  readonly run: WordRun;
}

export interface WordRun {
  readonly fonts: string;
  readonly size: string;
}

// ---------------------------------------------------------------- outline: Source → Document

/** A printed number, read by one of the numbering grammars. */
export interface Label {
  /** As printed, without the space behind it: `第12条の3`, `(1)`, `附則`. */
  readonly printed: string;
  /** The grammar's name: `chapter`, `article`, `decimal`, … */
  readonly numbering: string;
  /** Its value, `[12, 3]` for 第十二条の三; empty for 附則 and the like without a number. */
  readonly ordinal: readonly number[];
}

/** A paragraph, list item, table cell, quotation or code: the unit in which a section's text comes. */
export type Block = Text & {
  /** `<section id>#<n>`, n from 1; the preamble is section `0`. */
  readonly id: string;
  /** Of the block itself, which may differ from the document's. */
  readonly language: Language;
  readonly cell: BlockCell | null;
} & (
    | { readonly kind: "paragraph" }
    | { readonly kind: "item"; readonly depth: number; readonly marker: string }
    | { readonly kind: "cell"; readonly cell: BlockCell }
    | { readonly kind: "quote" }
    | { readonly kind: "code" }
  );

/** A table cell with the headers that name it to a reader. */
export interface BlockCell extends CellPlace {
  readonly rowHeader: string | null;
  readonly columnHeader: string | null;
}

export type BlockKind = Block["kind"];

/** A heading with what stands under it. */
export interface Section {
  /** The ordinals from the outermost section down, from 1: `2.1`. */
  readonly id: string;
  /** 1 is the outermost section under the title. */
  readonly level: number;
  readonly label: Label | null;
  /** Without the label; may be empty where there is one. */
  readonly title: string;
  /** The heading as printed, label included; `text` is empty for a section that has no heading line of its own. */
  readonly heading: Text;
  /** Titles from the outermost section down to this one. */
  readonly path: readonly string[];
  readonly blocks: readonly Block[];
  readonly children: readonly Section[];
}

export interface PolicyDates {
  readonly effective: DatedLine | null;
  readonly enacted: DatedLine | null;
  readonly revised: DatedLine | null;
  readonly updated: DatedLine | null;
}

/** A date that the document states of itself, with the words that state it. */
export interface DatedLine {
  readonly date: CalendarDate;
  /** The whole line or sentence. */
  readonly text: string;
  /** Of the date within `text`. */
  readonly span: Span;
  readonly line: number | null;
}

/** What the document says of its own changes. */
export interface DeclaredChanges {
  readonly updatedSections: readonly string[];
  readonly noticeDays: number | null;
  readonly previousVersion: boolean;
  readonly previousVersionLink: string | null;
}

/** 以下「…」といいます: a term that the document defines. */
export interface DefinedTerm {
  readonly term: string;
  /** Of the term within the block's text. */
  readonly span: Span;
  readonly block: string;
}

/** A place in a block that names another section, by number or by title. */
export interface CrossReference {
  readonly block: string;
  /** Of the reference within the block's text. */
  readonly span: Span;
  /** The section that it points to; null where there is none such. */
  readonly target: string | null;
}

/** A line of page furniture. */
export interface ChromeLine {
  readonly line: number | null;
  readonly text: string;
}

export interface MarkupLine {
  readonly line: number;
  readonly kind: MarkupKind;
}

/** A policy as a lawyer would outline it. Every character of the source is in exactly one of its parts. */
export interface Document {
  readonly file: string;
  readonly sha256: string;
  readonly format: Format;
  readonly language: Language;
  readonly title: Text | null;
  readonly organisation: string | null;
  readonly dates: PolicyDates;
  /** Those that the document states by their month alone, as `2025-12`: no day is computed from them, their change is told as a date's. */
  readonly months?: PolicyDates;
  readonly declared: DeclaredChanges;
  readonly preamble: readonly Block[];
  readonly sections: readonly Section[];
  readonly chrome: readonly ChromeLine[];
  readonly markup: readonly MarkupLine[];
  readonly terms: readonly DefinedTerm[];
  readonly references: readonly CrossReference[];
  readonly problems: readonly Problem[];
}

// ---------------------------------------------------------------- tokenize: text → sentences and words

/** Cuts a text into sentences: spans that follow one another and together are the whole text. */
export type SplitSentences = (text: string, language: Language) => readonly Span[];
/** Cuts a text into words: the offsets at which each word ends, ascending, the last one the text's length. */
export type SplitWords = (text: string, language: Language) => readonly number[];

/** How a text falls into the words of a lexicon. */
export interface Spelled {
  /** In the order of the text; what is no run of the language's own script may be left out. */
  readonly words: readonly SpelledWord[];
  /** How unlikely such a text is, as a negative logarithm: comparable between two texts of one language. */
  readonly cost: number;
}

export interface SpelledWord {
  readonly span: Span;
  /** Whether the lexicon has it; else it was guessed. */
  readonly known: boolean;
}

/** What the lexicons know of how words are written. */
export interface Spelling {
  readonly spell: (text: string, language: Language) => Spelled;
  /** Whether a word stands in the lexicon of the language. */
  readonly knows: (word: string, language: Language) => boolean;
  /** Whether a word in Han characters stands in the lexicon of another language that is written in them. */
  readonly knowsAbroad: (word: string, language: Language) => boolean;
  /** Whether one of two characters is easily taken or typed for the other: they sound or look the same. */
  readonly areAlike: (one: string, other: string, language: Language) => boolean;
  /** Whether two Han characters share a reading. */
  readonly soundAlike: (one: string, other: string, language: Language) => boolean;
}

/** A sentence of a block; the sentences of a block partition its text. */
export interface Sentence {
  readonly block: Block;
  /** From 0, within its block. */
  readonly index: number;
  readonly span: Span;
}

/** A document with the sentences of every block, by block id. */
export interface Segmented {
  readonly document: Document;
  readonly sentences: ReadonlyMap<string, readonly Sentence[]>;
}

// ---------------------------------------------------------------- align: two Segmented → Alignment

/** Which unit of `before` became which of `after`. Every unit of either side is in exactly one link. */
export type Link<T> =
  | { readonly kind: "paired"; readonly before: T; readonly after: T; readonly moved: boolean }
  | { readonly kind: "removed"; readonly before: T }
  | { readonly kind: "added"; readonly after: T }
  | { readonly kind: "split"; readonly before: T; readonly after: Several<T> }
  | { readonly kind: "merged"; readonly before: Several<T>; readonly after: T };

export interface Alignment {
  readonly sections: readonly Link<Section>[];
  readonly blocks: readonly Link<Block>[];
  readonly sentences: readonly Link<Sentence>[];
  /** False where a work limit cut the search short. */
  readonly exact: boolean;
}

// ---------------------------------------------------------------- diff: Alignment → Difference

/** One replacement: these characters of `before` became those of `after`; either may be empty, not both. */
export interface Edit {
  readonly before: Span;
  readonly after: Span;
}

export type ChangeKind =
  | "edited"
  | "added"
  | "removed"
  | "moved"
  | "renamed"
  | "renumbered"
  | "reordered"
  | "split"
  | "merged"
  | "metadata";

export type ChangeUnit =
  | "document"
  | "section"
  | "heading"
  | "paragraph"
  | "item"
  | "cell"
  | "sentence"
  | "link";

/**
 * One side of a change: the text that changed and where it stands. A sentence is told without the white space behind it;
 * a new number is told with the label alone, a new name with the title alone.
 */
export interface ChangeSide {
  readonly text: string;
  readonly line: number | null;
  /** Null for a heading, a section and a date of the document. */
  readonly block: string | null;
  /** From 0, where the unit is a sentence. */
  readonly sentence: number | null;
  /** A table cell's headers, a link's text, or which of the four dates (`effective`, …), to name the place to a reader. */
  readonly context: string | null;
  /** Of a whole section: its printed heading, then its own blocks, one text each (`text` is them joined); else empty. */
  readonly parts: readonly string[];
}

/** A section of one side, or none in the preamble. */
export interface SectionSides {
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * What changed at one place. `edits` are offsets into the two sides' `text`; they are empty where only the place or
 * the markup changed. A split has several sides in `after`, a merge several in `before`; their edits point into the
 * sides' texts joined by `joinWrapped`. A new order has the blocks that moved, and those that took another number with
 * it, on both sides: the n-th of `before` became the n-th of `after`. A row or column of a table that came or went is one change with all its
 * cells. What moved and was edited has a change for each.
 */
export interface Change {
  /** `c-` and six hexadecimal digits or more; depends only on the texts and places of the change. */
  readonly id: string;
  readonly kind: ChangeKind;
  readonly unit: ChangeUnit;
  readonly section: SectionSides;
  readonly before: readonly ChangeSide[];
  readonly after: readonly ChangeSide[];
  readonly edits: readonly Edit[];
  /** True where the characters are the same and only strong, emphasis and the like differ. */
  readonly markupOnly: boolean;
}

export type SectionStatus =
  | "edited"
  | "added"
  | "removed"
  | "moved"
  | "renamed"
  | "renumbered"
  | "split"
  | "merged"
  | "unchanged";

/** What became of one section; `status` is `["unchanged"]` or any of the others. */
export interface SectionChange {
  readonly status: NonEmpty<SectionStatus>;
  readonly before: readonly Section[];
  readonly after: readonly Section[];
}

/** Everything that differs between two versions, before anyone has judged it. */
export interface Difference {
  readonly before: Document;
  readonly after: Document;
  readonly alignment: Alignment;
  /** Every section of both sides once, in the order of `after`; removed ones where they stood. */
  readonly sections: readonly SectionChange[];
  readonly changes: readonly Change[];
  readonly exact: boolean;
}

// ---------------------------------------------------------------- classify: Difference → ChangeSet

export type Materiality = "substantive" | "editorial";
export type Direction = "strengthened" | "weakened" | "reversed" | "widened" | "narrowed" | "value";

/** The rule that spoke and the words that set it off. */
export interface Reason {
  readonly rule: string;
  readonly materiality: Materiality;
  readonly before: string | null;
  readonly after: string | null;
  readonly direction: Direction | null;
}

/** Whether a change matters, and why: never without a reason. */
export interface Verdict {
  readonly materiality: Materiality;
  readonly reasons: NonEmpty<Reason>;
  /** A person's decision that overrides the rules. */
  readonly decision: Decision | null;
}

/** What a person decided of a change or a finding, by its stable id. */
export interface Decision {
  readonly id: string;
  readonly materiality: Materiality | null;
  readonly dismissed: boolean;
  readonly by: string;
  readonly why: string;
}

export type JudgedChange = Change & { readonly verdict: Verdict };
/** `materiality` is null where the section is unchanged. */
export type JudgedSection = SectionChange & { readonly materiality: Materiality | null };

/** One word put for another throughout the document: told once, with its count. */
export interface GlobalReplacement {
  readonly before: string;
  readonly after: string;
  /** How often, over all changes. */
  readonly count: number;
  /** The ids of the changes in which it stands. */
  readonly changes: readonly string[];
}

/** The result of `compare()`: what changed, by section and by place, each with its verdict. */
export interface ChangeSet {
  readonly before: Document;
  readonly after: Document;
  readonly alignment: Alignment;
  readonly sections: readonly JudgedSection[];
  readonly changes: readonly JudgedChange[];
  readonly globals: readonly GlobalReplacement[];
  readonly materiality: Materiality | "none";
  readonly crossLanguage: boolean;
  readonly exact: boolean;
  /** Decisions that match no change any more. */
  readonly staleDecisions: readonly Decision[];
  /** Across languages: entries of the later version's list of changes that name a removed section of the earlier one, by its id. */
  readonly namedBefore: readonly { readonly entry: string; readonly section: string }[];
}

// ---------------------------------------------------------------- notice: ChangeSet → Notice

/**
 * One thing that happened in a section, for a reader: a typed value (`12 か月` → `24 か月`), other words, words that came or went, or
 * what befell the section as a whole.
 */
export interface NoticeFact {
  readonly kind:
    | "value"
    | "wording"
    | "added"
    | "removed"
    | "renamed"
    | "renumbered"
    | "moved"
    | "split"
    | "merged"
    | "reordered"
    | "notation";
  /** What it is about: the name of a rule or of a layer, or `retention-period` and the like for a period; null where nothing says. */
  readonly topic: string | null;
  /** A cell's headers, or the section that was folded into this one. */
  readonly place: string | null;
  /** In the document's own words, empty where there are none; a merge and a split name several titles. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly materiality: Materiality;
}

/** A section that a notice names. */
export interface NoticedSection {
  /** Of the version in which it stands; of `before` for a removed one. Null for the preamble. */
  readonly section: Section | null;
  /** As the version prints it, the label included; empty for the preamble. */
  readonly name: string;
  readonly path: readonly string[];
  /** The fragment of its heading in a page made of the document; null for the preamble and for a removed section. */
  readonly anchor: string | null;
  readonly status: NonEmpty<SectionStatus>;
  readonly materiality: Materiality;
  readonly facts: readonly NoticeFact[];
}

/** From the first day to the last one, both counted. */
export interface NoticePeriod {
  readonly days: number;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  /** IANA name; says whose midnight begins a day. */
  readonly timeZone: string;
}

/** The document's own list of updated sections beside the truth. */
export interface DeclaredCheck {
  readonly sections: readonly string[];
  /** Substantively changed and not listed. */
  readonly missing: readonly NoticedSection[];
  /** Listed and neither changed nor removed, as the list words it. */
  readonly unexpected: readonly string[];
}

/** What a reader is to be told of a release. */
export interface Notice {
  readonly before: Document;
  readonly after: Document;
  readonly effective: CalendarDate | null;
  /** The words that the document itself puts over its list, without the colon; null where it has no list. */
  readonly ownHeading: string | null;
  readonly updated: readonly NoticedSection[];
  readonly editorial: readonly NoticedSection[];
  readonly declared: DeclaredCheck;
  /** Null where nothing substantive changed or no date is known. */
  readonly period: NoticePeriod | null;
}

/** One version put in place of another, with the day on which it was made public where that is known. */
export interface Release {
  readonly notice: Notice;
  readonly published: CalendarDate | null;
}

/** Whether a change banner shows on a day, and for which release. */
export interface Banner {
  readonly active: boolean;
  readonly on: CalendarDate;
  readonly timeZone: string;
  /** The release that it tells of: the one showing, else the last that showed, else the next; null where none has anything to tell. */
  readonly release: Release | null;
  readonly period: NoticePeriod | null;
  /** Earlier releases whose windows still run on that day. */
  readonly others: readonly Release[];
}

// ---------------------------------------------------------------- check: Release → findings

/** Something that a release should not go out with. */
export interface ReleaseFinding {
  /** What was found: `effective-unchanged`, `declared-missing`, … */
  readonly code: string;
  /** The rule that asks for it, by name; null where no named rule does. */
  readonly rule: string | null;
  readonly file: string;
  readonly line: number | null;
  /** The place in the document's words; null for the document. */
  readonly place: string | null;
  /** What the message speaks of: dates, numbers and titles by name. */
  readonly facts: Readonly<Record<string, string>>;
}

// ---------------------------------------------------------------- parity: two languages of one policy → ParityReport

/** What became of a unit in the other language: `missing` stands in the reference only, `extra` in the translation only. */
export type Relation = "matched" | "moved" | "missing" | "extra";

/**
 * Units of the reference and those of the translation that say the same; one side is empty for `missing` and `extra`. Every unit of
 * either side is in exactly one. `score` is the likelihood that they belong together, 0–1; 0 where one side is empty.
 */
export interface Counterpart<T> {
  readonly reference: readonly T[];
  readonly translation: readonly T[];
  readonly relation: Relation;
  readonly score: number;
}

/** A section of one side, and the two or more of the other side that together say what it says, in reading order. */
export interface Division {
  readonly reference: readonly Section[];
  readonly translation: readonly Section[];
}

/** Who translates whom. Swapping the sides swaps `missing` and `extra` and nothing more. */
export interface Correspondence {
  readonly reference: Document;
  readonly translation: Document;
  /** One to one. */
  readonly sections: readonly Counterpart<Section>[];
  /** Sections that were split or merged: one of the parts is paired in `sections`, the others stand there as missing or extra. */
  readonly divided: readonly Division[];
  /** n to m, within paired sections or moved between them. */
  readonly blocks: readonly Counterpart<Block>[];
  /** n to m, within paired blocks; those of unpaired blocks are missing or extra. */
  readonly sentences: readonly Counterpart<Sentence>[];
}

/** One idea with its words in each language; the first word of a language is the one to use, the others are admitted. */
export interface Concept {
  readonly id: string;
  readonly terms: Readonly<Partial<Record<Language, NonEmpty<string>>>>;
  /** Words that are not to be used for it. */
  readonly forbidden: Readonly<Partial<Record<Language, NonEmpty<string>>>>;
  readonly definition: string | null;
}

/** Terms that a translation is held to. */
export interface Glossary {
  /** How it is called in messages: a file's name, or `shipped`. */
  readonly name: string;
  readonly concepts: readonly Concept[];
}

/** A place where a policy does not use a word as the glossary has it, told once a policy, where it comes first. */
export interface TermFinding {
  /** A word that is not to be used; two words for one idea; an idea that a policy in another language has and this one has not. */
  readonly rule: "forbidden" | "inconsistent" | "absent";
  readonly severity: Severity;
  readonly document: Document;
  /** Null before the first heading, and where the idea is absent. */
  readonly section: string | null;
  readonly line: number | null;
  /** The block or heading. */
  readonly text: string | null;
  /** Of the word within `text`. */
  readonly span: Span | null;
  readonly concept: Concept;
  readonly word: string | null;
  /** The word to use. */
  readonly preferred: string | null;
  /** The other words for it in this policy; where it is absent, the other policy's word. */
  readonly others: readonly string[];
  /** How often the word is used; where it is absent, how often the other policy has it. */
  readonly count: number;
}

/** The result of `checkTerms()`. */
export interface TermReport {
  readonly glossary: Glossary;
  readonly policies: readonly {
    readonly document: Document;
    /** How many ideas of the glossary it speaks of, and how often. */
    readonly concepts: number;
    readonly uses: number;
  }[];
  readonly findings: readonly TermFinding[];
}

export type FindingKind =
  | "missing"
  | "extra"
  | "moved"
  | "restructured"
  | "number"
  | "date"
  | "link"
  | "contact"
  | "term"
  | "heading"
  | "list-length"
  | "untranslated"
  | "length"
  | "modality"
  | "bracket"
  | "placeholder"
  | "stale";

/** error: a reader is misled; warning: worth a look, or the tool is unsure; info: good to know. */
export type Severity = "error" | "warning" | "info";

/** A place in one of the two texts. */
export interface FindingSide {
  /** Section id; null in the preamble and for the document. */
  readonly section: string | null;
  /** Null for a heading, a section and the document. */
  readonly block: string | null;
  readonly line: number | null;
  /** The sentence, block or heading that it is about, as it stands. */
  readonly text: string;
  /** What the finding points at, within `text`. */
  readonly spans: readonly Span[];
}

/** Why a finding was made: which check spoke, and the words or values that set it off on each side. */
export interface FindingReason {
  readonly rule: string;
  readonly reference: string | null;
  readonly translation: string | null;
}

/** One place where two languages do not say the same, or where the tool is unsure that they do. */
export interface Finding {
  /** `f-` and six hexadecimal digits or more; depends only on kind, texts and places. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly reference: FindingSide | null;
  readonly translation: FindingSide | null;
  /** Of a stale place: the reference's text from which the translation was made; null where it is new or for other kinds. */
  readonly base: string | null;
  readonly reasons: readonly FindingReason[];
}

/** A finding that a person dismissed, with the decision. */
export interface DismissedFinding {
  readonly finding: Finding;
  readonly decision: Decision;
}

/** The result of `checkParity()`. */
export interface ParityReport {
  readonly correspondence: Correspondence;
  /** By section, then severity, then place. */
  readonly findings: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
  /** Decisions that match no finding any more. */
  readonly staleDecisions: readonly Decision[];
  /** The former versions that told what is stale; null where there was none. */
  readonly bases: { readonly reference: Document | null; readonly translation: Document | null };
  /** Where the two state different effective dates, they may be two releases rather than a faulty translation. */
  readonly differentRelease: boolean;
}

/** One section in every language. */
export interface MatrixRow {
  /** Null where the reference lacks it. */
  readonly reference: Section | null;
  /** One for each translation, in the order in which they were given. */
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  readonly state: "present" | "missing" | "extra" | "stale" | "differs" | "absent";
  readonly section: Section | null;
  readonly findings: readonly Finding[];
}

/** More than two languages at once: sections × languages. */
export interface ParityMatrix {
  readonly reference: Document;
  readonly reports: readonly ParityReport[];
  /** What stands before the first heading, and what concerns the document as a whole: one cell for each translation. */
  readonly preamble: readonly MatrixCell[];
  readonly rows: readonly MatrixRow[];
}

// ---------------------------------------------------------------- store: what git keeps

/** A recorded version of a policy in one language, as its commit tells it. */
export interface StoredVersion {
  /** The commit that recorded it. */
  readonly id: string;
  readonly policy: string;
  readonly language: Language;
  readonly effective: CalendarDate;
  /** When it was recorded, ISO 8601 in UTC. */
  readonly recorded: string;
  /** Where it came from: an address or the name of a file. */
  readonly source: string | null;
  /** Of the bytes as received. */
  readonly sha256: string;
  readonly sections: number;
  /** What read the bytes, `kaitei 0.1.0`. */
  readonly reader: string;
  readonly tag: string;
}

export type StoreFindingKind =
  | "damaged"
  | "source"
  | "text"
  | "reading"
  | "tag-missing"
  | "tag-moved"
  | "file-changed"
  | "file-missing"
  | "head";

/** Something in the store that is not as it was recorded. */
export interface StoreFinding {
  readonly kind: StoreFindingKind;
  /** The version as a REF names it; null where it is of the store as a whole. */
  readonly version: string | null;
  /** The file, the tag or the object. */
  readonly where: string;
  /** What git said, or the value that was found; empty where the kind says it all. */
  readonly detail: string;
}
