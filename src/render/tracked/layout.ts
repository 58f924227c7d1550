import { paragraphOf } from "../docx/paragraphs.ts";
import { element } from "../docx/xml.ts";
import type { Fate, Pen } from "./pen.ts";

/** A paragraph or a table as it is written. */
export type Part = Line | { readonly kind: "table"; readonly xml: string; readonly fate: Fate | null };

export interface Line {
  readonly kind: "paragraph";
  readonly content: string;
  /** What became of the paragraph's end; null where both versions end there, `passing` where neither does. */
  readonly fate: Fate | "passing" | null;
  /** The insides of `w:pPr` in `before` and in `after`; the same where it has but one. */
  readonly before: string;
  readonly after: string;
  /** What stands behind the paragraph: the end of a move. */
  readonly behind: string;
}

/** The XML of what stands in a body or in a cell. Both must end in a paragraph that is in both versions. */
export function layOut(parts: readonly Part[], pen: Pen): string {
  return withEnd(withSeparators(parts))
    .map((part) => (part.kind === "table" ? part.xml : lineXml(part, pen)))
    .join("");
}

export function line(look: string, content = "", fate: Line["fate"] = null): Line {
  return { kind: "paragraph", content, fate, before: look, after: look, behind: "" };
}

function lineXml({ content, fate, before, after, behind }: Line, pen: Pen): string {
  const fates: readonly Fate[] = fate === null ? [] : fate === "passing" ? ["w:ins", "w:del"] : [fate];
  const mark =
    fates.length === 0
      ? ""
      : element(
          "w:rPr",
          {},
          fates.map((one) => pen.track(one)),
        );
  const change = before === after ? "" : pen.track("w:pPrChange", element("w:pPr", {}, before));
  return paragraphOf(after + mark + change, content) + behind;
}

/** Tables that touch would be one table. What parts them is there as long as both are. */
function withSeparators(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part, index): readonly Part[] => {
    const last = parts[index - 1];
    if (part.kind !== "table" || last?.kind !== "table") return [part];
    const fates = new Set([last.fate, part.fate].filter((fate) => fate !== null));
    const [only] = fates;
    // One table in place of another: nothing parts them in either version, so what does here comes and goes at once.
    if (fates.size === 2) return [line("", "", "passing"), part];
    return [line("", "", only ?? null), part];
  });
}

/**
 * The last end of a paragraph is beyond deletion and insertion. Where it came or went all the same, the end before it takes
 * its place, `以上。[¶][追加。]¶` for `以上。¶[追加。¶]`, and the last paragraph is told to look as the one before it did.
 */
function withEnd(parts: readonly Part[]): readonly Part[] {
  const last = parts.at(-1);
  if (last === undefined || last.kind === "table") return [...parts, line("")];
  if (last.fate === null) return parts;
  const start = parts.findLastIndex((part) => part.kind === "table" || part.fate === null) + 1;
  const tail = parts.slice(start).filter((part) => part.kind === "paragraph");
  const fates = new Set(tail.map(({ fate }) => isGone(fate)));
  return fates.size === 2 ? withBothAtEnd(parts, tail) : withOneAtEnd(parts.slice(0, start), tail, last);
}

function withOneAtEnd(kept: readonly Part[], tail: readonly Line[], last: Line): readonly Part[] {
  const ends = tail.slice(0, -1);
  const before = kept.at(-1);
  if (before?.kind !== "paragraph") return [...kept, ...ends, { ...last, fate: null }];
  const gone = isGone(last.fate);
  return [
    ...kept.slice(0, -1),
    { ...before, fate: gone ? "w:del" : "w:ins" },
    ...ends,
    gone ? { ...last, fate: null, after: before.after } : { ...last, fate: null, before: before.before },
  ];
}

/** What went and what came share the last paragraph. */
function withBothAtEnd(parts: readonly Part[], tail: readonly Line[]): readonly Part[] {
  const removed = tail.findLast(({ fate }) => isGone(fate));
  const added = tail.findLast(({ fate }) => !isGone(fate));
  if (removed === undefined || added === undefined) return parts;
  return [
    ...parts.filter((part) => part !== removed && part !== added),
    {
      kind: "paragraph",
      content: removed.content + removed.behind + added.content,
      fate: null,
      before: removed.before,
      after: added.after,
      behind: added.behind,
    },
  ];
}

function isGone(fate: Line["fate"]): boolean {
  return fate === "w:del" || fate === "w:moveFrom";
}
