import type { Alignment, ChangeSet, Language, WordTemplate } from "../../model.ts";
import { wordFile } from "../docx/package.ts";
import { renewFile, takenLists } from "../docx/renew.ts";
import { type Comments, createComments, NO_COMMENTS } from "./comments.ts";
import { ownDress, templateDress } from "./dress.ts";
import { type Entry, flowOf } from "./flow.ts";
import { layOut, type Line, line, type Part } from "./layout.ts";
import { keptLines, loneLine, movedLine, type Writing } from "./lines.ts";
import { countedLists } from "./counting.ts";
import { createLinks } from "./links.ts";
import { createLists, numberingPart } from "./lists.ts";
import { sentenceMoves } from "./moves.ts";
import { passages } from "./passage.ts";
import { type Authorship, createPen, type Pen } from "./pen.ts";
import type { EditsOf } from "./pieces.ts";
import { placementOf } from "./places.ts";
import { sentenceLinks } from "./segments.ts";
import { OWN_NAMES, styleNames } from "./styleNames.ts";
import { tableParts } from "./tables.ts";
import { itemsOf } from "./units.ts";

export interface DiffDocxOptions {
  /** Language of the comments. */
  readonly ui: Language;
  /** Whose name the tracked changes bear, and their moment; fixed ones where nobody is named. */
  readonly author?: string | undefined;
  readonly date?: string | undefined;
  /** Whether each substantive change has its reasons in a comment. */
  readonly explain?: boolean | undefined;
  /** The Word file that `before` was read from: the new one is written into it. */
  readonly template?: WordTemplate | undefined;
  /** Whether numbers that its lists print go on being printed by them; else they are text. */
  readonly counting?: boolean | undefined;
  /** The words that turn one text into another, as `compare` finds them. */
  readonly editsOf: EditsOf;
}

/**
 * The new version as a Word file in which what differs is tracked: rejecting all changes gives `before`, accepting all
 * gives `after`, paragraph by paragraph and cell by cell. Page furniture is in neither.
 */
export function renderDiffDocx(changes: ChangeSet, options: DiffDocxOptions): Uint8Array {
  const { before, after, alignment } = changes;
  const authorship: Authorship = {
    author: options.author ?? "kaitei",
    date: options.date ?? UNDATED,
  };
  const comments = options.explain === true ? createComments(changes, options.ui, authorship) : NO_COMMENTS;
  const links = createLinks();
  const [olds, nows] = [itemsOf(before), itemsOf(after)];
  const entries = flowOf(olds, nows, placementOf(olds, nows, alignment));
  const { template } = options;
  const lists = createLists(template === undefined ? 0 : takenLists(template), countedLists(entries));
  const names = template === undefined ? OWN_NAMES : styleNames(template, after.language);
  const dress =
    template === undefined
      ? ownDress(lists)
      : templateDress(template, entries, lists, names, options.counting ?? false);
  const sentences = sentenceLinks(alignment);
  const passage = passages(alignment, dress);
  const writing: Writing = {
    pen: createPen(authorship, comments.count),
    links,
    comments,
    sentences,
    editsOf: options.editsOf,
    passageOf: passage,
    lookOf: dress.lookOf,
    moveOf: sentenceMoves(entries, alignment, sentences, passage),
  };
  const pairs = blockPairs(alignment);
  const withMove = moveMarks(writing.pen);
  const parts = entries.flatMap((entry) => partsOf(entry, pairs, writing, withMove));
  const body = layOut(withOtherComments(parts, comments), writing.pen);
  if (template !== undefined) {
    const comment = comments.part;
    return renewFile(template, {
      body: names.translate(body),
      lists: lists.definitions(),
      styles: names.missing(body + (comment ?? "")),
      comments: comment === undefined ? undefined : names.translate(comment),
      links: links.targets,
    });
  }
  return wordFile({
    language: after.language,
    title: after.title?.text ?? null,
    body,
    numbering: numberingPart(lists.definitions()),
    comments: comments.part,
    links: links.targets,
  });
}

/** Word shows when a change was made; a day that is no one's keeps the file a function of its texts. */
const UNDATED = "2000-01-01T00:00:00Z";

function partsOf(
  entry: Entry,
  pairs: ReadonlyMap<string, string>,
  writing: Writing,
  withMove: WithMove,
): readonly Part[] {
  switch (entry.kind) {
    case "kept":
      return keptLines(entry.before, entry.after, writing);
    case "removed":
      return [loneLine(entry.unit, "before", writing)];
    case "added":
      return [loneLine(entry.unit, "after", writing)];
    case "movedFrom":
      return [withMove(entry, movedLine(entry.before, entry.after, "before", writing))];
    case "movedTo":
      return [withMove(entry, movedLine(entry.before, entry.after, "after", writing))];
    case "table":
      break;
  }
  return tableParts(entry.before, entry.after, pairs, writing);
}

type MovedEntry = Entry & { readonly kind: "movedFrom" | "movedTo" };
type WithMove = (entry: MovedEntry, line: Line) => Line;

/** Puts the marks of a move around its paragraphs, which follow one another. */
function moveMarks(pen: Pen): WithMove {
  let end = "";
  return ({ kind, move, opens, closes }, line) => {
    let { content } = line;
    if (opens) {
      const range = pen.moveRange(kind === "movedFrom" ? "w:moveFrom" : "w:moveTo", String(move));
      content = range.start + content;
      ({ end } = range);
    }
    return { ...line, content, behind: closes ? end : "" };
  };
}

/** What is said of a place that the document does not show is said at its beginning. */
function withOtherComments(parts: readonly Part[], comments: Comments): readonly Part[] {
  const others = comments.others();
  if (others.length === 0) return parts;
  const marks = others.map(({ start, end, sign }) => start + end + sign).join("");
  const place = parts.findIndex(({ kind }) => kind === "paragraph");
  const first = parts[place];
  if (first?.kind !== "paragraph") return [line("", marks), ...parts];
  return parts.with(place, { ...first, content: marks + first.content });
}

/** The block of `before` that each one of `after` was. */
function blockPairs({ blocks }: Alignment): ReadonlyMap<string, string> {
  return new Map(
    blocks.flatMap((link) =>
      link.kind === "paired" ? [[`b ${link.after.id}`, `b ${link.before.id}`] as const] : [],
    ),
  );
}
