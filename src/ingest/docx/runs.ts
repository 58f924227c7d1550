import type { Mark, Text } from "../../model.ts";
import { raise } from "../superscript.ts";
import type { Fields } from "./fields.ts";
import { type Revisions, isShown, propertiesOf } from "./revisions.ts";
import type { RunLook, Styles } from "./styles.ts";
import { signOf } from "./symbols.ts";
import { childOf, childrenOf, textOf, type XmlElement } from "./xml.ts";

/** The text of a paragraph with what is anchored in it. */
export interface Runs extends Text {
  readonly boxes: readonly XmlElement[];
  readonly notes: readonly NoteReference[];
  /** Characters by their size in points and whether they are bold. */
  readonly sizes: ReadonlyMap<number, number>;
  readonly bold: boolean;
  /** A page break stands before the first character, or behind the last one. */
  readonly breakBefore: boolean;
  readonly breakBehind: boolean;
}

export interface NoteReference {
  readonly kind: "footnote" | "endnote";
  readonly id: string;
  /** As printed in the text. */
  readonly label: string;
}

export interface RunSettings {
  readonly styles: Styles;
  readonly revisions: Revisions;
  readonly fields: Fields;
  readonly targetOf: (id: string) => string | null;
  readonly noteLabel: (kind: NoteReference["kind"], id: string) => string;
}

/** Reads the runs of a paragraph; `base` is the look that its style gives them. */
export function readRuns(paragraph: XmlElement, base: RunLook, settings: RunSettings): Runs {
  const { styles, revisions, fields } = settings;
  const pieces: string[] = [];
  const marks: OpenMark[] = [];
  const latest = new Map<string, OpenMark>();
  const boxes: XmlElement[] = [];
  const notes: NoteReference[] = [];
  const sizes = new Map<number, number>();
  let length = 0;
  let boldCharacters = 0;
  let visibleCharacters = 0;
  let [breakBefore, breakBehind] = [false, false];

  function mark(kind: OpenMark["kind"], value: string, start: number): void {
    const key = `${kind} ${value}`;
    const last = latest.get(key);
    if (last !== undefined && last.end === start && kind !== "ruby") {
      last.end = length;
      return;
    }
    const opened = { kind, value, start, end: length };
    marks.push(opened);
    latest.set(key, opened);
  }

  function append(text: string, look: RunLook, link: string | null): void {
    if (text === "" || look.hidden || !fields.isShown()) return;
    const start = length;
    pieces.push(text);
    length += text.length;
    const visible = text.replaceAll(/\s/g, "").length;
    if (visible > 0) breakBehind = false;
    visibleCharacters += visible;
    if (look.bold) boldCharacters += visible;
    if (look.size !== null) sizes.set(look.size, (sizes.get(look.size) ?? 0) + visible);
    const target = link ?? fields.link();
    if (look.bold && !base.bold) mark("strong", "", start);
    if (look.italic && !base.italic) mark("emphasis", "", start);
    if (look.underlined && !base.underlined && target === null) mark("underline", "", start);
    if (look.struck) mark("deleted", "", start);
    if (look.code) mark("code", "", start);
    if (target !== null) mark("link", target, start);
  }

  function readRun(run: XmlElement, link: string | null): void {
    const look = styles.run(base, propertiesOf(run, "w:rPr", revisions));
    for (const child of childrenOf(run)) readInRun(child, look, link);
  }

  function readInRun(element: XmlElement, look: RunLook, link: string | null): void {
    const text = CHARACTERS.get(element.name);
    if (text !== undefined) return append(text, look, link);
    switch (element.name) {
      case "w:t":
      case "w:delText":
        return append(look.superscript ? raise(spaced(element)) : spaced(element), look, link);
      case "w:instrText":
      case "w:delInstrText":
        return fields.instruct(textOf(element));
      case "w:fldChar":
        return fields.pass(element);
      case "w:br":
        return readBreak(element, look, link);
      case "w:sym":
        return append(signOf(element), look, link);
      case "w:ruby":
        return readRuby(element, link);
      case "w:footnoteReference":
      case "w:endnoteReference":
        return readNote(element, look, link);
      case "mc:AlternateContent": {
        const choice = alternative(element);
        for (const child of childrenOf(choice)) readInRun(child, look, link);
        return;
      }
      case "w:drawing":
      case "w:pict":
      case "w:object":
        if (fields.isShown() && !look.hidden) collectBoxes(element);
        return;
      default:
    }
  }

  function readBreak(element: XmlElement, look: RunLook, link: string | null): void {
    const type = element.attributes.get("w:type") ?? "textWrapping";
    if (type === "textWrapping") return append("\n", look, link);
    if (visibleCharacters === 0) breakBefore = true;
    else append("\n", look, link);
    breakBehind = visibleCharacters > 0;
  }

  function readRuby(element: XmlElement, link: string | null): void {
    const start = length;
    readAll(childOf(element, "w:rubyBase"), link);
    const reading = readRuns(childOf(element, "w:rt") ?? element, base, settings).text;
    if (length > start && reading.trim() !== "") mark("ruby", reading.trim(), start);
  }

  function readNote(element: XmlElement, look: RunLook, link: string | null): void {
    const kind = element.name === "w:footnoteReference" ? "footnote" : "endnote";
    const id = element.attributes.get("w:id") ?? "";
    if (look.hidden || !fields.isShown()) return;
    const own = element.attributes.get("w:customMarkFollows");
    const label = own === undefined || own === "0" || own === "false" ? settings.noteLabel(kind, id) : "";
    append(label, look, link);
    notes.push({ kind, id, label });
  }

  function collectBoxes(element: XmlElement): void {
    for (const child of childrenOf(element)) {
      if (child.name === "w:txbxContent") boxes.push(child);
      else if (child.name === "mc:AlternateContent") collectBoxes(alternative(child) ?? child);
      else collectBoxes(child);
    }
  }

  function readAll(element: XmlElement | null, link: string | null): void {
    for (const child of childrenOf(element)) readInline(child, link);
  }

  function readInline(element: XmlElement, link: string | null): void {
    if (!isShown(element.name, revisions)) return;
    switch (element.name) {
      case "w:r":
        return readRun(element, link);
      case "w:hyperlink":
        return readAll(element, hyperlink(element, settings) ?? link);
      case "w:sdt":
        return readAll(childOf(element, "w:sdtContent"), link);
      case "w:fldSimple": {
        fields.instruct(element.attributes.get("w:instr") ?? "", true);
        readAll(element, link);
        return fields.end();
      }
      case "m:t":
        return append(textOf(element), base, link);
      case "mc:AlternateContent":
        return readAll(alternative(element), link);
      default:
        if (!UNREAD.has(element.name)) readAll(element, link);
    }
  }

  readAll(paragraph, null);
  return {
    text: pieces.join(""),
    marks: marks.map(({ kind, value, start, end }): Mark => {
      const span = [start, end] as const;
      if (kind === "link") return { kind, span, target: value };
      return kind === "ruby" ? { kind, span, reading: value } : { kind, span };
    }),
    lines: [],
    boxes,
    notes,
    sizes,
    bold: visibleCharacters > 0 && boldCharacters === visibleCharacters,
    breakBefore,
    breakBehind,
  };
}

interface OpenMark {
  readonly kind: Mark["kind"];
  readonly value: string;
  readonly start: number;
  end: number;
}

/** Elements of a run that stand for one character. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["w:tab", "\t"],
  ["w:ptab", "\t"],
  ["w:cr", "\n"],
  ["w:noBreakHyphen", "\u2011"],
  ["w:softHyphen", "\u00ad"],
]);

/** Properties hold elements of the same names (`w:ins`, `w:tab`) that are no text; comments are not the document's. */
const UNREAD: ReadonlySet<string> = new Set([
  "w:pPr",
  "w:rPr",
  "w:sdtPr",
  "w:smartTagPr",
  "w:customXmlPr",
  "m:rPr",
]);

/** Of the same content in several forms the newest, which is the one Word shows. */
export function alternative(element: XmlElement): XmlElement | null {
  return childOf(element, "mc:Choice") ?? childOf(element, "mc:Fallback");
}

/** Space at either end counts only where the file says so; indentation of the XML is not text. */
function spaced(element: XmlElement): string {
  const text = textOf(element);
  return element.attributes.get("xml:space") === "preserve"
    ? text
    : text.replaceAll(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
}

function hyperlink(element: XmlElement, { targetOf }: RunSettings): string | null {
  const id = element.attributes.get("r:id");
  const target = id === undefined ? null : targetOf(id);
  const anchor = element.attributes.get("w:anchor");
  if (anchor === undefined) return target;
  return `${target ?? ""}#${anchor}`;
}
