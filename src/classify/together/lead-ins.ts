import type { Block, Change, Language, Link, Reason } from "../../model.ts";
import { afters, befores, linksById } from "../../sequence/links.ts";
import { sectionsInOrder } from "../../sequence/sections.ts";
import { lazily } from "../../text/lazily.ts";
import { enumeratorLength } from "../../text/enumerator.ts";
import { foldForComparison } from "../../text/fold.ts";
import { saysTheSame } from "../meaning/same.ts";
import { leadInOf, parentItemOf, type Places } from "../places.ts";

/** The reasons for which another order is more than that: an item stands under another lead-in of its section now. */
export type JudgeLeadIns = (change: Change, language: Language) => readonly Reason[];

/**
 * Judges a new order by what the items of a list say with the line above them: 閲覧履歴 that went from 取得しない情報： to 取得する情報：, be it that the item moved
 * or the line.
 */
export function judgeLeadIns(before: Places, after: Places, links: readonly Link<Block>[]): JudgeLeadIns {
  const origins = linksById(links, afters);
  const above = { before: lazily(() => linesAbove(before)), after: lazily(() => linesAbove(after)) };
  return (change, language) => {
    const section = after.sections.get(change.section.after ?? "");
    const own = new Set(change.after.map(({ block }) => block));
    const items = (section?.blocks ?? after.document.preamble).filter(
      (block) =>
        (block.kind === "item" && (change.unit !== "item" || own.has(block.id))) ||
        (isNumbered(block) && own.has(block.id)),
    );
    const judged = new Set<string>();
    for (const { id } of items) {
      const origin = origins.get(id);
      const [from] = origin === undefined ? [] : befores(origin);
      if (from === undefined || (before.sectionOf.get(from.id)?.id ?? null) !== change.section.before)
        continue;
      for (const [stood, stands] of heads(before, from.id, after, id, above)) {
        // A list has one line above it, and a section few lists.
        if (judged.has(`${stood}\u0000${stands}`)) continue;
        judged.add(`${stood}\u0000${stands}`);
        if (foldForComparison(stood) === foldForComparison(stands)) continue;
        if (areLinked(stood, stands, links) || saysTheSame(stood, stands, language)) continue;
        return [
          { rule: "context", materiality: "substantive", before: stood, after: stands, direction: null },
        ];
      }
    }
    return [];
  };
}

/** What an item stood and stands under: the line above its list, where it runs on into the list, and the item that it is nested in. */
function heads(
  before: Places,
  from: string,
  after: Places,
  to: string,
  above: { readonly before: () => ReadonlySet<string>; readonly after: () => ReadonlySet<string> },
): readonly (readonly [stood: string, stands: string])[] {
  const [stood, stands] = [lineOver(before, from), lineOver(after, to)];
  const [parent, other] = [parentItemOf(before, from), parentItemOf(after, to)];
  const leads = [introduces(stood), introduces(stands)];
  // Out of a list or into one: the line above it still stands above another, or did.
  const line = leads[0] ? stood : stands;
  const isOut = leads[0] !== leads[1] && above.before().has(line) && above.after().has(line);
  return [
    ...(isOut || (leads[0] && leads[1]) ? [[stood, stands] as const] : []),
    ...(parent !== null && other !== null ? [[parent, other] as const] : []),
  ];
}

/** The line above the list of an item, or of a paragraph that is numbered like one; "" where there is none. */
function lineOver(places: Places, id: string): string {
  const block = places.blocks.get(id);
  if (block === undefined || !isNumbered(block)) return leadInOf(places, id) ?? "";
  const siblings = places.sectionOf.get(id)?.blocks ?? places.document.preamble;
  const ahead = siblings.slice(0, siblings.indexOf(block));
  const line = ahead.findLast((one) => !isNumbered(one));
  return line === undefined ? "" : line.text.slice(enumeratorLength(line.text));
}

/** (2) and ② stand under a line that has a number of another make, or none. */
function isNumbered({ kind, text }: Block): boolean {
  return (
    kind === "paragraph" && /^\s*(?:[（(][^）)]{1,4}[）)]|[①-⑳])/u.test(text) && enumeratorLength(text) > 0
  );
}

/** The lines of a version that stand above an item. */
function linesAbove({ document }: Places): ReadonlySet<string> {
  const found = new Set<string>();
  for (const blocks of [document.preamble, ...sectionsInOrder(document).map((section) => section.blocks)]) {
    let line = "";
    for (const { kind, text } of blocks)
      if (kind === "paragraph") line = text;
      else if (kind === "item") found.add(line);
  }
  return found;
}

/** Whether a line was edited into the other, and is judged as such. */
export function areLinked(stood: string, stands: string, links: readonly Link<Block>[]): boolean {
  return links.some(
    (link) =>
      befores(link).some(({ text }) => text === stood) && afters(link).some(({ text }) => text === stands),
  );
}

/** Whether a line runs on into the list below it: we collect the following:, 次の情報を取得します。 */
export function introduces(text: string): boolean {
  return leadIn.test(text.trim());
}

const leadIn =
  /[:：]$|(?:以下|次の?|下記|左記|如下|下列|下述)[^。.]{0,40}[。.]?$|\b(?:following|below)\b[^.]{0,60}\.?$/i;
