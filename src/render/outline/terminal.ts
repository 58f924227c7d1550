import type { Block, Document, Language, Section } from "../../model.ts";
import { statedDates } from "../../text/stated-dates.ts";
import { type Messages, messagesFor } from "../messages/messages.ts";
import { describeProblem } from "../problems.ts";
import { paintLine, type Piece, piece, plain, type TerminalOptions } from "../styled.ts";
import { visible } from "../visible.ts";
import { wrap } from "../wrap.ts";

export interface OutlineTerminalOptions extends TerminalOptions {
  readonly ui: Language;
  /** Lists the page furniture, too. */
  readonly chrome?: boolean | undefined;
}

/** The tree of headings with the line and the number of blocks of each, then what is doubtful. */
export function renderOutlineTerminal(document: Document, options: OutlineTerminalOptions): string {
  const messages = messagesFor(options.ui);
  const lines = [
    ...headLines(document, options, messages),
    [],
    ...treeLines(document, options, messages),
    ...problemLines(document, options, messages),
    ...chromeLines(document, options, messages),
  ];
  return `${lines.map((line) => paintLine(line, options.paint)).join("\n")}\n`;
}

type Line = readonly Piece[];

/** Columns for the line number and the space behind it. */
const GUTTER = 6;

function headLines(document: Document, options: OutlineTerminalOptions, messages: Messages): readonly Line[] {
  const { declared } = document;
  const dates = statedDates(document);
  const facts = [
    messages.languages[document.language],
    ...(["effective", "enacted", "revised", "updated"] as const).flatMap((name) => {
      const date = dates[name];
      return date === null ? [] : [`${messages.dates[name]} ${date.date}`];
    }),
    ...(document.organisation === null ? [] : [document.organisation]),
    ...(declared.noticeDays === null ? [] : [messages.outline.noticeDays(declared.noticeDays)]),
    ...(declared.previousVersion ? [messages.outline.previousVersion] : []),
  ];
  const [open, close] = messages.quote;
  const updated = declared.updatedSections.map((title) => `${open}${title}${close}`).join("");
  const all = [...sectionsOf(document)];
  const blocks = all.reduce((sum, { section }) => sum + section.blocks.length, document.preamble.length);
  return [
    ...wrap([piece("title", visible(document.title?.text.trim() ?? messages.untitled))], options.width),
    ...wrap([piece("dim", visible(facts.join(" · ")))], options.width),
    ...(updated === "" ? [] : wrap([plain(visible(messages.outline.declared(updated)))], options.width)),
    ...wrap([piece("dim", messages.outline.counts(all.length, blocks))], options.width),
  ];
}

function treeLines(document: Document, options: OutlineTerminalOptions, messages: Messages): readonly Line[] {
  const lines: Line[] = [];
  if (document.preamble.length > 0) {
    lines.push(
      ...entry(document.preamble[0], 0, [piece("dim", messages.preamble)], document.preamble.length, options),
    );
  }
  for (const { section, depth } of sectionsOf(document)) {
    lines.push(...entry(section.heading, depth, headingPieces(section), section.blocks.length, options));
  }
  if (document.sections.length === 0) lines.push([plain(messages.outline.noSections)]);
  return lines;
}

function entry(
  at: Pick<Block, "lines"> | undefined,
  depth: number,
  words: Line,
  blocks: number,
  { width }: OutlineTerminalOptions,
): readonly Line[] {
  const indent = 2 * Math.min(depth, DEEPEST);
  const number = String(at?.lines[0]?.line ?? "").padStart(GUTTER - 2);
  const count = blocks === 0 ? [] : [piece("dim", `  (${blocks})`)];
  return wrap([...words, ...count], Math.max(20, width - GUTTER - indent)).map((line, index) => [
    piece("dim", index === 0 ? `${number}  ` : " ".repeat(GUTTER)),
    plain(" ".repeat(indent)),
    ...line,
  ]);
}

/** Deeper headings are not indented further. */
const DEEPEST = 12;

// As printed, with the label set off: 第1条（目的）.
function headingPieces(section: Section): Line {
  const label = section.label?.printed ?? "";
  const heading =
    section.heading.text.trim().replaceAll(/\s*\n\s*/g, " ") || `${label} ${section.title}`.trim();
  if (label === "" || !heading.startsWith(label)) return [piece("heading", visible(heading))];
  return [piece("moved", visible(label)), piece("heading", visible(heading.slice(label.length)))];
}

function problemLines(
  document: Document,
  options: OutlineTerminalOptions,
  messages: Messages,
): readonly Line[] {
  if (document.problems.length === 0) return [];
  const lines: Line[] = [[], [piece("doubt", messages.outline.problems(document.problems.length))]];
  for (const problem of document.problems) {
    const line = String(problem.line ?? "").padStart(GUTTER - 2);
    lines.push(...hanging(line, visible(describeProblem(problem, messages)), options));
  }
  return lines;
}

function chromeLines(
  document: Document,
  options: OutlineTerminalOptions,
  messages: Messages,
): readonly Line[] {
  const { chrome } = document;
  if (chrome.length === 0) return [];
  const title = messages.outline.chrome(chrome.length);
  if (options.chrome !== true) return [[], [piece("dim", `${title}  ${messages.outline.chromeHint}`)]];
  return [
    [],
    [piece("heading", title)],
    ...chrome.flatMap(({ line, text }) =>
      hanging(String(line ?? "").padStart(GUTTER - 2), visible(text.trim()), options),
    ),
  ];
}

function hanging(number: string, text: string, { width }: OutlineTerminalOptions): readonly Line[] {
  return wrap([plain(text)], Math.max(20, width - GUTTER)).map((line, index) => [
    piece("dim", index === 0 ? `${number}  ` : " ".repeat(GUTTER)),
    ...line,
  ]);
}

function* sectionsOf(document: Document): Generator<{ readonly section: Section; readonly depth: number }> {
  const open = document.sections.map((section) => ({ section, depth: 0 })).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    const depth = next.depth + 1;
    for (const section of next.section.children.toReversed()) open.push({ section, depth });
  }
}
