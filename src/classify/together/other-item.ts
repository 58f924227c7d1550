import type { Block, Change, Link, Reason } from "../../model.ts";
import { afters, befores } from "../../sequence/links.ts";
import { foldForComparison } from "../../text/fold.ts";
import type { Places } from "../places.ts";

/** The reasons for which a sentence that went from one item of a list to another says something else there. */
export type JudgeOtherItem = (change: Change) => readonly Reason[];

/**
 * Judges a sentence that left one item for another, both of which are still there, be it told as moved or not: pixels in mails, among the analytics and then among the necessary cookies. Each item
 * of a list has its own matter, as has each paragraph with a title in its line.
 */
export function judgeOtherItem(before: Places, after: Places, links: readonly Link<Block>[]): JudgeOtherItem {
  return ({ unit, before: [from], after: [to] }) => {
    if (unit !== "sentence") return [];
    const [stood, stands] = [
      before.blocks.get(from?.block ?? "") ?? onlyWith(before, to?.text),
      after.blocks.get(to?.block ?? "") ?? onlyWith(after, from?.text),
    ];
    if (stood === undefined || stands === undefined) return [];
    const [left, joined] = [
      links.find((link) => befores(link).includes(stood)),
      links.find((link) => afters(link).includes(stands)),
    ];
    if (left === undefined || joined === undefined || left === joined) return [];
    const matters = { before: matterOf(stood), after: matterOf(stands) };
    if (matters.before === null || matters.after === null) return [];
    if (foldForComparison(matters.before) === foldForComparison(matters.after)) return [];
    return [{ rule: "context", materiality: "substantive", ...matters, direction: null }];
  };
}

/** The block that a sentence stands in; none where there are more of it. */
function onlyWith({ blocks }: Places, sentence = ""): Block | undefined {
  const found = sentence === "" ? [] : [...blocks.values()].filter(({ text }) => text.includes(sentence));
  return found.length === 1 ? found[0] : undefined;
}

/** What an item or a titled paragraph is about: its title, or its first words. */
function matterOf({ kind, text }: Block): string | null {
  const [, title = ""] = titled.exec(text) ?? [];
  if (kind === "item") return title || (opening.exec(text)?.[0] ?? text);
  return kind === "paragraph" && title !== "" ? title : null;
}

const titled = /^([^。.!?！？:：]{2,40})[:：]/u;
const opening = /^[^。.!?！？]{1,60}/u;
