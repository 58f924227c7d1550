import { append } from "../../sequence/append.ts";
import type { Heading } from "../headings/heading.ts";
import type { Unit } from "../units/unit.ts";

/**
 * Headings without a number that contain numbered ones: several of them are followed by the same numbering, directly or
 * counted from one again (利用規約 / 1. … 2. … / 個人情報について / 1. …).
 */
export function findContainers(units: readonly Unit[], headings: readonly Heading[]): ReadonlySet<number> {
  const byStyle = new Map<string, number[]>();
  headings.forEach((heading, position) => {
    const next = headings[position + 1];
    if (heading.style !== "bare" || next === undefined || next.style === "bare") return;
    const isDirect = next.index === heading.index + 1;
    const begins = next.label?.ordinal.at(-1) === 1;
    if (isDirect || begins) append(byStyle, next.style, position);
  });
  const found = new Set<number>();
  const bare = headings.filter((heading) => heading.style === "bare").length;
  for (const [style, positions] of byStyle) {
    const counted = headings.filter((heading) => heading.style === style).length;
    const [first = 0] = positions;
    const bareBefore = headings.slice(0, first).filter((heading) => heading.style === "bare").length;
    // Where most headings have no number, a list of numbers under one of them is a part of it.
    const isPart = bareBefore >= 1 || bare > counted || isTitleAlone(units, headings, first);
    if (positions.length > 1 || isPart) for (const position of positions) found.add(position);
  }
  return found;
}

/** A heading with nothing of its own above a number one: it is the heading of what is numbered. */
function isTitleAlone(units: readonly Unit[], headings: readonly Heading[], position: number): boolean {
  const [heading, next] = [headings[position], headings[position + 1]];
  return heading !== undefined && next?.index === heading.index + 1 && units[heading.index] !== undefined;
}

/**
 * Headings without a number that stand beside the numbered ones rather than under them: before the count begins, behind
 * its end, and where they contain it.
 */
export function findOuter(
  headings: readonly Heading[],
  containers: ReadonlySet<number>,
): ReadonlySet<number> {
  const labelled = headings.flatMap((heading, position) => (isCounted(heading) ? [position] : []));
  const [first = headings.length] = labelled;
  const last = lastOfOutermost(headings);
  const hasNested = headings.some(
    (heading, position) =>
      heading.style === "bare" && position > first && position < last && !containers.has(position),
  );
  const outer = new Set(containers);
  const annex = headings.findIndex((heading) => heading.style === "supplement");
  headings.forEach((heading, position) => {
    if (heading.style !== "bare" || (annex >= 0 && position > annex)) return;
    if (position < first || (position > last && (!hasNested || closing.test(heading.title))))
      outer.add(position);
  });
  return outer;
}

/** What policies close with, behind the last number. */
const closing =
  /問い?合わ?せ|窓口|連絡先|改定|改訂|変更|更新|制定|联系|聯絡|变更|變更|修订|修訂|contact|changes|updates/i;

function isCounted({ style, label }: Heading): boolean {
  return style !== "bare" && !(label !== null && /^(?:supplement|preamble)/.test(style));
}

/** Where the outermost numbering ends: what follows it without a number may stand beside it. */
function lastOfOutermost(headings: readonly Heading[]): number {
  const style = headings.find(isCounted)?.style;
  return headings.findLastIndex((heading) => heading.style === style);
}
