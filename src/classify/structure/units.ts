import type { Block, Language } from "../../model.ts";
import { enumeratorLength } from "../../text/enumerator.ts";
import { foldForComparison } from "../../text/fold.ts";
import { type Joint, readMember } from "./joints.ts";
import { mayReachBack } from "./reach.ts";
import { findSeries } from "./series.ts";

/** A sentence, or a member of an enumeration: the same whether it stands in a line of its own or runs on. */
export interface Unit {
  readonly kind: "text" | "item" | "list";
  /** `list`: a line of a list that the other side says in one sentence. 0 for a sentence; how deep a member lies in the enumerations around it. */
  readonly depth: number;
  /** As it is printed, without what numbers it and joins it to its neighbours. */
  readonly text: string;
  /** Folded, to be compared. */
  readonly key: string;
  /** How it is joined to the member before it; null for the first and where no word says it. */
  readonly joint: Joint | null;
  /** How the word at its end joins the member in the next block. */
  readonly behind: Joint | null;
  /** Whether it is the last of those that run on in a sentence and ends with words that may hold for all of them. */
  readonly isOpen: boolean;
  readonly block: string;
}

/** The sentences and members in a block, in order. */
export function unitsOf(block: Block, language: Language): readonly Unit[] {
  return readUnits(block.text, {
    block: block.id,
    depth: block.kind === "item" ? Math.max(1, block.depth) : 0,
    language,
  });
}

/** Where a text stands: depth 0 is no item. */
export interface Stand {
  readonly block: string;
  readonly depth: number;
  readonly language: Language;
}

/** The same of a text that stands in a block. */
export function readUnits(text: string, stand: Stand): readonly Unit[] {
  return text
    .split("\n")
    .flatMap((line, at) => readLine(line.trim(), at === 0 ? stand : { ...stand, depth: 0 }));
}

function readLine(line: string, stand: Stand): readonly Unit[] {
  if (line === "") return [];
  const series = findSeries(line);
  const [first] = series;
  if (first === undefined || (first.span[0] === 0 && stand.depth > 0)) return readPlain(line, stand);
  const lead = line.slice(0, first.span[0]);
  const members = series.map(({ span }, at) => line.slice(span[1], series[at + 1]?.span[0] ?? line.length));
  // Where no other member is of several sentences, what follows the last is none of it.
  const last = members.at(-1) ?? "";
  const [own = "", ...behind] = sentencesOf(last);
  const isLong = members.slice(0, -1).some((one) => sentencesOf(one).length > 1);
  const tail = isLong ? "" : behind.join(" ");
  const items = isLong ? members : [...members.slice(0, -1), own];
  return [
    ...readPlain(lead, stand),
    ...itemUnits(items, { ...stand, depth: stand.depth + 1 }, true),
    ...(tail === "" ? [] : readPlain(tail, { ...stand, depth: 0 })),
  ];
}

function readPlain(line: string, stand: Stand): readonly Unit[] {
  if (line.trim() === "") return [];
  const length = enumeratorLength(line) || (bullet.exec(line)?.[0].length ?? 0);
  if (stand.depth > 0 || length > 0)
    return itemUnits([line.slice(length)], { ...stand, depth: Math.max(1, stand.depth) }, false);
  return sentencesOf(line).map((text) => unitOf("text", text, null, false, stand));
}

const bullet = /^[・•◦▪●○‣]\s*/u;

function itemUnits(printed: readonly string[], stand: Stand, runsOn: boolean): readonly Unit[] {
  const members = printed.map((one) => readMember(one, stand.language));
  return members.map(({ text, ahead, behind }, at) => {
    const isLast = at === members.length - 1;
    const joint = ahead ?? members[at - 1]?.behind ?? null;
    const others = members.slice(0, -1).map((one) => one.text);
    const isOpen = runsOn && isLast && mayReachBack(text, others, stand.language);
    const unit = unitOf("item", text, joint, isOpen, stand);
    // The word at the end of a line joins the next one.
    return isLast && behind !== null && !runsOn ? { ...unit, behind } : unit;
  });
}

function unitOf(kind: Unit["kind"], text: string, joint: Joint | null, isOpen: boolean, stand: Stand): Unit {
  return {
    kind,
    depth: kind === "text" ? 0 : stand.depth,
    text: text.trim(),
    key: keyOf(text),
    joint,
    behind: null,
    isOpen,
    block: stand.block,
  };
}

/** The words alone, as they are compared. */
export function keyOf(text: string): string {
  return foldForComparison(text).replace(/^[\s,.:;]+|[\s,.:;]+$/gu, "");
}

/** The sentences of a line. */
export function sentencesOf(line: string): readonly string[] {
  return line
    .split(/(?<=[。！？])(?![」』）)])|(?<=[a-z)][.!?])\s+(?=[A-Z“"])/u)
    .filter((one) => one.trim() !== "");
}
