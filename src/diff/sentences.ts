import type { Edit, Link, Sentence } from "../model.ts";
import type { Draft } from "./identity.ts";
import { afters, befores, type Ledger, sidesOf } from "./ledger.ts";
import { sentenceSide, sentenceText } from "./sides.ts";

/** Word edits between two texts of two units (whose language it takes). */
export type EditsOf = (before: string, after: string, ...of: readonly object[]) => readonly Edit[];

/** What became of a sentence within blocks that stayed. */
export function sentenceChanges(
  ledger: Ledger,
  link: Link<Sentence>,
  path: string,
  editsOf: EditsOf,
): readonly Draft[] {
  const [before, after] = [befores(link), afters(link)];
  const [old] = before;
  const [now] = after;
  const draft = (kind: Draft["kind"], edits: readonly Edit[]): Draft => ({
    kind,
    unit: "sentence",
    section: sidesOf(ledger, old?.block ?? null, now?.block ?? null),
    before: before.map(sentenceSide),
    after: after.map(sentenceSide),
    edits,
    markupOnly: false,
    path,
  });
  if (link.kind !== "paired") {
    if (link.kind === "added" || link.kind === "removed") return [draft(link.kind, [])];
    return [
      draft(
        link.kind,
        editsOf(before.map(sentenceText).join(""), after.map(sentenceText).join(""), ...before),
      ),
    ];
  }
  const [x, y] = [sentenceText(link.before), sentenceText(link.after)];
  const changes: Draft[] = [];
  if (link.moved) changes.push(draft("moved", []));
  if (x !== y) changes.push(draft("edited", editsOf(x, y, link.before, link.after)));
  return changes;
}
