import type { CellPlace, Mark, Passage, Text } from "../../model.ts";
import { sliceText } from "../slice.ts";
import { createFields } from "./fields.ts";
import type { NoteLabels } from "./notes.ts";
import type { Numbering, PrintedNumber } from "./numbering.ts";
import type { Part } from "./package.ts";
import { isGone, isShown, propertiesOf, type Revisions } from "./revisions.ts";
import { alternative, type NoteReference, type Runs, readRuns, type RunSettings } from "./runs.ts";
import { type ListedPassage, withNumberedHeadings } from "./sections.ts";
import type { ParagraphLook, Styles } from "./styles.ts";
import { tableCells } from "./tables.ts";
import { childOf, childrenOf, valueOf, type XmlElement } from "./xml.ts";

/** What the paragraphs of a file are read with. */
export interface Setting {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly revisions: Revisions;
  readonly labels: NoteLabels;
  /** Tables count through the whole file. */
  readonly nextTable: () => number;
  /** Told of each paragraph with text, in reading order: its element, its text without a number, and the number. */
  readonly seen?: (paragraph: XmlElement, text: string, number: PrintedNumber | null) => void;
}

/** Where a paragraph stands. */
interface Place {
  readonly cell: CellPlace | null;
  readonly furniture: boolean;
}

/** A paragraph whose mark was deleted: its text begins the next one. */
type Carried = Pick<Runs, "text" | "marks" | "lines">;

/**
 * Reads the paragraphs and tables of a story (the body, a header, a note) in reading order. A title has the depth 0.
 * `note` gives the passages of a footnote, which stand behind the paragraph or table that refers to it.
 */
export function readStory(
  root: XmlElement,
  part: Part,
  setting: Setting,
  furniture: boolean,
  note: (reference: NoteReference) => readonly Passage[],
): Passage[] {
  const { styles, numbering, revisions, labels } = setting;
  const fields = createFields();
  const runSettings: RunSettings = {
    styles,
    revisions,
    fields,
    targetOf: (id) => part.targets.get(id) ?? null,
    noteLabel: labels.labelOf,
  };
  const passages: Passage[] = [];
  const notes: NoteReference[] = [];
  const listed: ListedPassage[] = [];
  const body = new Set<number>();
  let carried: Carried | null = null;
  let gap = 0;
  let spaceBelow = 0;

  function readBlocks(element: XmlElement, place: Place): void {
    for (const child of childrenOf(element)) readBlock(child, place);
  }

  function readBlock(element: XmlElement, place: Place): void {
    if (!isShown(element.name, revisions)) return;
    switch (element.name) {
      case "w:p":
        readParagraph(element, place);
        break;
      case "w:tbl":
        readTable(element, place);
        break;
      case "w:sdt":
        readBlocks(childOf(element, "w:sdtContent") ?? element, {
          ...place,
          furniture: place.furniture || isContents(element),
        });
        break;
      case "mc:AlternateContent":
        readBlocks(alternative(element) ?? element, place);
        break;
      default:
        if (!UNREAD.has(element.name)) readBlocks(element, place);
    }
    if (place.cell === null) for (const reference of notes.splice(0)) passages.push(...note(reference));
  }

  function readParagraph(paragraph: XmlElement, place: Place): void {
    const look = styles.paragraph(propertiesOf(paragraph, "w:pPr", revisions));
    const inContents = fields.inContents() || look.kind === "contents";
    const runs = readRuns(paragraph, look.run, runSettings);
    notes.push(...runs.notes);
    if (runs.breakBefore || stated(paragraph, "w:pageBreakBefore")) gap += 1;
    const mark = childOf(childOf(paragraph, "w:pPr"), "w:rPr");
    const text = carried === null ? runs : concat(carried, runs);
    const here = { ...place, furniture: place.furniture || inContents || fields.inContents() };
    if (isGone(mark, revisions)) carried = text;
    else {
      carried = null;
      add(text, runs, look, here, paragraph);
      if (look.after >= VISIBLE_SPACE) spaceBelow = 1;
      if (runs.breakBehind) gap += 1;
    }
    for (const box of runs.boxes) readBlocks(box, here);
  }

  function add(
    untrimmed: Carried,
    runs: Runs,
    look: ParagraphLook,
    place: Place,
    paragraph: XmlElement,
  ): void {
    const number = look.numbering === null ? null : numbering.next(look.numbering);
    const bare = sliceText(untrimmed, 0, untrimmed.text.length);
    const labelled = withLabel(bare, number);
    if (bare.text !== "") setting.seen?.(paragraph, bare.text, number);
    const isItem = number?.listLike === true && look.outlineLevel === null && look.kind === "body";
    const text = isItem ? bare : labelled;
    if (text.text === "") {
      gap += 1;
      return;
    }
    const space = Math.max(gap, look.before >= VISIBLE_SPACE ? 1 : spaceBelow);
    const passage = passageOf(text, space, runs, look, isItem ? number : null, place);
    if (passage.role === "paragraph" && look.indent < DEEP_INDENT) body.add(passages.length);
    if (passage.role === "item" && number !== null && number.ordered && number.label !== "") {
      const paragraph = passageOf(labelled, space, runs, look, null, place);
      listed.push({ index: passages.length, list: number.list, paragraph });
    }
    passages.push(passage);
    [gap, spaceBelow] = [0, 0];
  }

  function readTable(table: XmlElement, place: Place): void {
    const index = setting.nextTable();
    for (const { content, ...spans } of tableCells(table, revisions)) {
      const cell = { table: index, ...spans };
      carried = null;
      readBlocks(content, { cell, furniture: place.furniture });
      [gap, carried] = [0, null];
    }
    for (const reference of place.cell === null ? notes.splice(0) : []) passages.push(...note(reference));
  }

  readBlocks(root, { cell: null, furniture });
  if (carried !== null) passages.push(...lastWords(carried));
  return joinCode(withNumberedHeadings(passages, listed, body));
}

/** In points: a paragraph set in deeper goes on with the item above. */
const DEEP_INDENT = 12;
/** Less than a third of a line between paragraphs does not set them apart to the eye. */
const VISIBLE_SPACE = 4;
const UNREAD: ReadonlySet<string> = new Set(["w:pPr", "w:sectPr", "w:tblPr", "w:trPr", "w:tcPr", "w:sdtPr"]);

function passageOf(
  text: Text,
  gap: number,
  runs: Runs,
  look: ParagraphLook,
  /** Of a list item. */
  number: PrintedNumber | null,
  { cell, furniture }: Place,
): Passage {
  const base = { text: text.text, marks: text.marks, lines: [], gap, cell };
  if (furniture) return { ...base, role: "furniture" };
  if (look.kind === "title" && cell === null) return { ...base, role: "heading", depth: 0 };
  if (look.outlineLevel !== null) return { ...base, role: "heading", depth: look.outlineLevel + 1 };
  if (number !== null)
    return { ...base, role: "item", depth: number.depth, marker: number.label, ordered: number.ordered };
  if (look.kind === "code") return { ...base, role: "code" };
  if (look.kind === "quote") return { ...base, role: "quote", depth: 1 };
  if (cell !== null) return { ...base, role: "cell", cell };
  const size = [...runs.sizes].sort((one, other) => other[1] - one[1])[0]?.[0] ?? look.run.size;
  return { ...base, role: "paragraph", appearance: { size, bold: runs.bold, centred: look.centred } };
}

/** The text behind its printed number. */
function withLabel(text: Text, number: PrintedNumber | null): Text {
  if (number === null || number.label === "") return text;
  if (text.text === "") return { ...text, text: number.label };
  return concat({ text: number.label + number.space, marks: [], lines: [] }, text);
}

function concat(before: Carried, after: Carried): Carried {
  const shift = before.text.length;
  const moved = after.marks.map((mark): Mark => ({
    ...mark,
    span: [mark.span[0] + shift, mark.span[1] + shift],
  }));
  return { text: before.text + after.text, marks: [...before.marks, ...moved], lines: [] };
}

/** What is left where the very last paragraph mark was deleted. */
function lastWords(carried: Carried): Passage[] {
  const text = sliceText(carried, 0, carried.text.length);
  if (text.text === "") return [];
  return [{ ...text, gap: 0, cell: null, role: "paragraph", appearance: null }];
}

/** Some programs write each line of code as a paragraph of its own. */
function joinCode(passages: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    if (passage.role === "code" && last?.role === "code" && passage.gap === 0 && passage.cell === last.cell)
      joined[joined.length - 1] = { ...last, ...concat({ ...last, text: `${last.text}\n` }, passage) };
    else joined.push(passage);
  }
  return joined;
}

function stated(paragraph: XmlElement, name: string): boolean {
  return childOf(childOf(paragraph, "w:pPr"), name) !== null;
}

function isContents(control: XmlElement): boolean {
  const gallery = valueOf(childOf(childOf(control, "w:sdtPr"), "w:docPartObj"), "w:docPartGallery");
  return gallery === "Table of Contents";
}
