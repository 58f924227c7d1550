import type { Passage, Problem, Source } from "../../model.ts";
import { placeOf } from "../encoding/decode.ts";
import type { Reading } from "../reading.ts";
import { openArchive } from "./archive.ts";
import { furnitureOf } from "./headers.ts";
import { createNoteLabels, notesOf } from "./notes.ts";
import { readNumbering } from "./numbering.ts";
import { coreProperties, openDocument } from "./package.ts";
import { countRevisions, type Revisions } from "./revisions.ts";
import type { NoteReference } from "./runs.ts";
import { readStory, type Setting } from "./story.ts";
import { readStyles } from "./styles.ts";
import { childOf, textOf, type XmlElement } from "./xml.ts";

/**
 * Reads a Word file as it prints: list numbers resolved, fields by their result, tracked changes accepted or rejected
 * (which a problem tells). Footnotes stand behind the paragraph that refers to them, endnotes at the end; headers and
 * footers are furniture, comments and hidden text are not the document's.
 */
export function readDocx(bytes: Uint8Array, file: string, revisions: Revisions = "accept"): Reading {
  const place = placeOf(file);
  const parts = openArchive(bytes, place);
  const document = openDocument(parts, place);
  const settings = document.related("settings")?.root ?? null;
  const styles = readStyles(document.related("styles"));
  const numbering = readNumbering(document.related("numbering"), styles);
  let tables = 0;
  const setting: Setting = {
    styles,
    numbering,
    revisions,
    labels: createNoteLabels(settings),
    nextTable: () => tables++,
  };
  const body = childOf(document.root, "w:body") ?? document.root;
  const endnotes: NoteReference[] = [];

  const notes = { footnote: notesOf(document, "footnote"), endnote: notesOf(document, "endnote") };

  const readNote = (reference: NoteReference): Passage[] => {
    const part = document.related(`${reference.kind}s`);
    const note = notes[reference.kind].get(reference.id);
    if (part === null || note === undefined) return [];
    const passages = readStory(note, part, setting, false, () => []);
    return passages.map((passage, index) => (index === 0 ? withLabel(passage, reference.label) : passage));
  };
  const text = readStory(body, document, setting, false, (reference) => {
    if (reference.kind === "footnote") return readNote(reference);
    endnotes.push(reference);
    return [];
  });
  const { headers, footers } = furnitureOf(document, settings, setting);
  const passages = [...headers, ...withTitle(text), ...endnotes.flatMap(readNote), ...footers];
  return {
    passages,
    declared: declaredOf(coreProperties(parts, place)),
    problems: problemsOf(body, revisions),
  };
}

/** A paragraph in Word's style for titles stands above all headings, as `#` above `##`. */
function withTitle(passages: readonly Passage[]): readonly Passage[] {
  if (!passages.some((passage) => passage.role === "heading" && passage.depth === 0)) return passages;
  return passages.map((passage) =>
    passage.role === "heading" ? { ...passage, depth: passage.depth + 1 } : passage,
  );
}

/** A note is an item that its number marks. */
function withLabel(passage: Passage, label: string): Passage {
  if (label === "" || passage.role !== "paragraph") return passage;
  const { text, marks, lines, gap, cell } = passage;
  return { text, marks, lines, gap, cell, role: "item", depth: 1, marker: label, ordered: true };
}

function problemsOf(body: XmlElement, revisions: Revisions): Problem[] {
  const count = countRevisions(body);
  if (count === 0) return [];
  const code = revisions === "accept" ? "revisions-accepted" : "revisions-rejected";
  return [{ code, line: null, detail: String(count) }];
}

/** The language among the properties is most often that of the program that wrote the file, so it is not read. */
function declaredOf(core: XmlElement | null): Source["declared"] {
  const title = childOf(core, "dc:title");
  return { title: (title === null ? "" : textOf(title).trim()) || null, language: null };
}
