import type { Block, Mark, Span } from "../../model.ts";
import type { Folded, Paragraph, Run, RunMark } from "./model.ts";
import { type Marking, noteRun, runsOf } from "./runs.ts";
import type { BlockUnit, HeadingUnit, Unit } from "./units.ts";
import { blocksOf } from "./units.ts";
import type { Side, View } from "./view.ts";

/** How a unit is to be marked beside the words that changed. */
export interface Emphasis {
  /** The whole of it: it came, went or moved. */
  readonly whole: RunMark;
  /** Its number. */
  readonly label: RunMark;
}

export const NO_EMPHASIS: Emphasis = { whole: "plain", label: "plain" };

/** A heading as it stands on one side; `words` are the stretches of it that changed. */
export function headingParagraph(
  { section, id, language }: HeadingUnit,
  words: readonly Span[],
  { whole, label }: Emphasis,
  { profile }: View,
): Paragraph {
  const { heading } = section;
  const markings: readonly Marking[] = [
    { span: [0, heading.text.length], mark: whole },
    ...words.map((span): Marking => ({ span, mark: profile.heading })),
    { span: labelSpan(section), mark: label },
  ];
  return { kind: "heading", units: [id], language, indent: 0, runs: runsOf(heading, markings) };
}

/** Where the printed number of a section stands in its heading. */
export function labelSpan({ label, heading }: HeadingUnit["section"]): Span {
  const at = label === null ? -1 : heading.text.indexOf(label.printed);
  return label === null || at < 0 ? [0, 0] : [at, at + label.printed.length];
}

/** A paragraph or an item as it stands on one side, with its own number or bullet before it. */
export function blockParagraph(
  unit: BlockUnit,
  side: Side,
  { whole, label }: Emphasis,
  view: View,
): Paragraph {
  const { block, numberLength, depth, id, language } = unit;
  const spans = view.wordings[side].get(block.id) ?? [];
  const markings: readonly Marking[] = [
    { span: [0, block.text.length], mark: whole },
    ...spans.map((span): Marking => ({ span, mark: "underline" })),
    { span: [0, block.text.slice(0, numberLength).trimEnd().length], mark: label },
  ];
  return {
    kind: block.kind === "code" ? "code" : "paragraph",
    units: [id],
    language,
    indent: depth,
    runs: [...bulletOf(unit, label), ...withTargets(block, runsOf(block, markings), side, view)],
  };
}

/** A list's own bullet or number, where the text does not carry one. */
function bulletOf({ block, numberLength, number }: BlockUnit, label: RunMark): readonly Run[] {
  if (block.kind !== "item" || numberLength > 0 || block.marker === "") return [];
  return number === ""
    ? [noteRun(block.language === "en" ? "• " : "・")]
    : [noteRun(number, label), noteRun(" ")];
}

/** A link whose target alone changed is told behind its words, for nothing else of it can be seen on paper. */
function withTargets(block: Block, runs: readonly Run[], side: Side, view: View): readonly Run[] {
  const targets = (view.touching[side].get(block.id) ?? []).flatMap((change) =>
    change.unit === "link" ? change[side].map(({ text }) => text) : [],
  );
  if (targets.length === 0) return runs;
  const links = block.marks.filter(isLink).filter(({ target }) => targets.includes(target));
  const written = [...new Set(links.map(({ target }) => target))];
  return [
    ...runs,
    ...written.map((target) => noteRun(view.messages.target(target), "underline", view.language)),
  ];
}

function isLink(mark: Mark): mark is Mark & { readonly kind: "link" } {
  return mark.kind === "link";
}

/** What is folded when the unit is left out. */
export function foldedOf(unit: Unit): readonly Folded[] {
  if (unit.kind === "heading") return [{ unit: unit.id, text: unit.section.heading.text }];
  return blocksOf(unit).map(({ id, text }) => ({ unit: id, text }));
}
