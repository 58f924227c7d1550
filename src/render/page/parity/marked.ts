import type { Block, Finding, FindingSide, Severity, Span } from "../../../model.ts";
import { escapeHtml } from "../../html.ts";
import type { ParityPageView } from "./view.ts";

/** The text of a block with what its findings point at in `<mark>`, each with the finding's number behind it. */
export function markedHtml(
  block: Block,
  side: "reference" | "translation",
  findings: readonly Finding[],
  view: ParityPageView,
): string {
  const marks = findings.flatMap((finding) => marksOf(block, finding[side], finding)).slice(0, MOST_IN_BLOCK);
  const cuts = new Set([0, block.text.length]);
  for (const { span } of marks) for (const place of span) cuts.add(place);
  const places = [...cuts].sort((x, y) => x - y);
  return places
    .slice(0, -1)
    .map((start, index) => {
      const end = places[index + 1] ?? start;
      const here = marks.filter(({ span }) => span[0] <= start && span[1] >= end).slice(0, MOST_AT_ONCE);
      const html = view.inline(block, [start, end]);
      const refs = marks
        .filter(({ span, isLast }) => isLast && span[1] === end)
        .map(({ finding }) => refHtml(finding, view));
      return `${wrapped(html, here, view)}${refs.join("")}`;
    })
    .join("");
}

/** In one block more places than these are told in the notes alone. */
const MOST_IN_BLOCK = 300;
/** More findings than these are not told apart at one character. */
const MOST_AT_ONCE = 6;

interface Marked {
  readonly span: Span;
  readonly finding: Finding;
  /** Whether the finding points at nothing behind it in this block. */
  readonly isLast: boolean;
}

function marksOf(block: Block, side: FindingSide | null, finding: Finding): readonly Marked[] {
  if (side === null || side.block !== block.id) return [];
  const text = side.text.trim();
  const at = block.text.indexOf(text);
  if (at < 0 || text === "") return [];
  const shift = at - (side.text.length - side.text.trimStart().length);
  // What points at nothing in particular is about the whole of it.
  const spans: readonly Span[] =
    side.spans.length === 0
      ? [[shift, shift + side.text.trimEnd().length]]
      : side.spans.map(([from, to]) => [from + shift, to + shift]);
  const within = spans
    .map(([from, to]): Span => [Math.max(0, from), Math.min(block.text.length, to)])
    .filter(([from, to]) => from < to);
  return within.map((span, index) => ({ span, finding, isLast: index === within.length - 1 }));
}

const ORDER: readonly Severity[] = ["error", "warning", "info"];

function wrapped(html: string, marks: readonly Marked[], view: ParityPageView): string {
  const severity = ORDER.find((one) => marks.some(({ finding }) => finding.severity === one));
  const first = marks.find(({ finding }) => finding.severity === severity);
  if (first === undefined || html === "") return html;
  return `<mark class="${severity ?? "info"}" data-n="${view.numbers.get(first.finding) ?? 0}">${html}</mark>`;
}

function refHtml(finding: Finding, { numbers, page, anchor }: ParityPageView): string {
  const number = numbers.get(finding) ?? 0;
  return `<a class="ref" href="#${anchor(finding)}" data-n="${number}" aria-label="${escapeHtml(page.findings.finding(number))}">${number}</a>`;
}
