import type { Block, Change, Language, Link, Reason } from "../../model.ts";
import { afters, befores, linksById } from "../../sequence/links.ts";
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
  return (change, language) => {
    const section = after.sections.get(change.section.after ?? "");
    const own = new Set(change.after.map(({ block }) => block));
    const items = (section?.blocks ?? after.document.preamble).filter(
      ({ id, kind }) => kind === "item" && (change.unit !== "item" || own.has(id)),
    );
    const judged = new Set<string>();
    for (const { id } of items) {
      const origin = origins.get(id);
      const [from] = origin === undefined ? [] : befores(origin);
      if (from === undefined || (before.sectionOf.get(from.id)?.id ?? null) !== change.section.before)
        continue;
      for (const [stood, stands] of heads(before, from.id, after, id)) {
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
): readonly (readonly [stood: string, stands: string])[] {
  const [stood, stands] = [leadInOf(before, from) ?? "", leadInOf(after, to) ?? ""];
  const [parent, other] = [parentItemOf(before, from), parentItemOf(after, to)];
  const leads = [introduces(stood), introduces(stands)];
  // Out of a list or into one: the line above it still stands above another, or did.
  const isOut =
    leads[0] !== leads[1] &&
    leadsAnywhere(before, leads[0] ? stood : stands) &&
    leadsAnywhere(after, leads[0] ? stood : stands);
  return [
    ...(isOut || (leads[0] && leads[1]) ? [[stood, stands] as const] : []),
    ...(parent !== null && other !== null ? [[parent, other] as const] : []),
  ];
}

/** Whether a line stands above an item in a version. */
function leadsAnywhere(places: Places, line: string): boolean {
  return [...places.blocks.values()].some(({ id, kind }) => kind === "item" && leadInOf(places, id) === line);
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

const leadIn = /[:：]$|(?:以下|次の?|如下|下列)[^。.]{0,40}[。.]?$|\bfollowing\b[^.]{0,60}\.?$/i;
