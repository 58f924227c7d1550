import type { JudgedChange, Sentence, Severity } from "../../model.ts";
import { type Leaning, leaning, type Wording } from "./leaning.ts";
import { textOf } from "./units.ts";
import { keyOf, type World } from "./world.ts";

/** What became of a change of the reference in the translation. */
export type Outcome =
  /** The translation says it already; `by` are the changes of its own that did it. */
  | { readonly kind: "followed"; readonly by: readonly JudgedChange[] }
  /** It does not, at these sentences; `sure` where it is known rather than likely. */
  | { readonly kind: "stale"; readonly at: readonly Sentence[]; readonly sure: boolean };

/** What the reference said and says at one place; one of them is empty for what was added or removed. */
export interface Place {
  readonly before: readonly Sentence[];
  readonly after: readonly Sentence[];
  readonly change: JudgedChange;
}

const FOLLOWED: Outcome = { kind: "followed", by: [] };

export function judge(place: Place, world: World): Outcome {
  if (place.before.length === 0) return judgeAdded(place, world);
  return place.after.length === 0 ? judgeRemoved(place, world) : judgeEdited(place, world);
}

function judgeAdded({ after, change }: Place, world: World): Outcome {
  const at = world.rendered(after);
  if (at.length === 0) return { kind: "stale", at, sure: true };
  if (world.done !== null) {
    const by = world.done.after(at);
    return by.length > 0 ? { kind: "followed", by } : { kind: "stale", at: [], sure: true };
  }
  const former = world.originalThen(at);
  if (former.length === 0) return FOLLOWED;
  // The sentences were there before: they say what is new only where they say it besides what the base says.
  const old = wordingOf(former);
  const stands = former.some((sentence) => !isGone(sentence, world));
  const now = wordingOf(stands ? [...former, ...after] : after);
  const lean = leaning(
    old,
    { ...now, own: ownWords(change, "after") || now.text },
    wordingOf(at),
    weighingOf(world),
  );
  return decided(lean, [], world);
}

function judgeRemoved({ before }: Place, world: World): Outcome {
  const there = world.renderedThen(before);
  if (there.length === 0) return FOLLOWED;
  if (world.done !== null) {
    const by = world.done.before(there);
    if (by.length > 0) return { kind: "followed", by };
    const at = world.done.became(there);
    return at.length === 0 ? FOLLOWED : { kind: "stale", at, sure: true };
  }
  const others = world.original(there);
  if (others.length === 0) return { kind: "stale", at: there, sure: true };
  const old = wordingOf(world.originalThen(there), before);
  const lean = leaning(old, wordingOf(others), wordingOf(there), weighingOf(world));
  return decided(lean, there, world);
}

function judgeEdited({ before, after, change }: Place, world: World): Outcome {
  const there = world.renderedThen(before);
  if (world.done !== null) {
    const at = there.length > 0 ? world.done.became(there) : world.rendered(after);
    const by = [...world.done.before(there), ...world.done.after(world.rendered(after))];
    return by.length > 0 ? { kind: "followed", by } : { kind: "stale", at, sure: true };
  }
  const at = distinct([...there, ...world.rendered(after)]);
  if (at.length === 0) return { kind: "stale", at, sure: true };
  const old = { ...wordingOf(before), own: ownWords(change, "before") };
  const now = { ...wordingOf(after), own: ownWords(change, "after") };
  const lean = leaning(old, now, wordingOf(at), weighingOf(world));
  return decided(lean, at, world);
}

function decided(lean: Leaning, at: readonly Sentence[], world: World): Outcome {
  if (lean === "new" || (lean === "unsure" && isOfThisRelease(world))) return FOLLOWED;
  return { kind: "stale", at, sure: lean === "old" };
}

/** A translation that states the new date was made from the new text, unless its words say otherwise. */
export function isOfThisRelease({ base, reference, translation }: World): boolean {
  const [was, is, own] = [base, reference, translation].map(({ document }) => document.dates.effective?.date);
  return is !== undefined && is !== was && own === is;
}

function isGone(sentence: Sentence, { changes }: World): boolean {
  const key = keyOf(sentence);
  return changes.alignment.sentences.some((link) => link.kind === "removed" && keyOf(link.before) === key);
}

function distinct(sentences: readonly Sentence[]): readonly Sentence[] {
  return [...new Map(sentences.map((sentence) => [keyOf(sentence), sentence])).values()];
}

export function wordingOf(sentences: readonly Sentence[], own: readonly Sentence[] = []): Wording {
  const text = sentences.map(textOf).join("\n");
  const marks = sentences.flatMap(({ block, span: [from, to] }) =>
    block.marks.filter(({ span: [start, end] }) => start >= from && end <= to),
  );
  return { text, marks, own: own.length === 0 ? text : own.map(textOf).join("\n") };
}

/** The words that the change put in or took out. */
export function ownWords({ edits, before, after }: JudgedChange, side: "before" | "after"): string {
  const text = (side === "before" ? before : after).map((one) => one.text).join("\n");
  return edits.map((edit) => text.slice(...edit[side])).join(" ");
}

export function weighingOf({ now, lexicon }: World): Parameters<typeof leaning>[3] {
  return { reference: now.reference.language, translation: now.translation.language, lexicon };
}

/** What a reader may do or must do is another only where the change is of substance. */
export function severityOf({ verdict }: JudgedChange, sure: boolean): Severity {
  if (verdict.materiality === "editorial") return "info";
  return sure ? "error" : "warning";
}
