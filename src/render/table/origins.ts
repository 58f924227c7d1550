import type { Section } from "../../model.ts";
import { headingOf } from "../diff/places.ts";
import type { Draft } from "./drafts.ts";
import type { Side, View } from "./view.ts";

/** What stands beside a line that the other side does not have: that it is new, gone, or where it came from or went. */
export function originOf(draft: Draft, view: View): string {
  const { state, elsewhere } = draft;
  const { words, messages } = view;
  const parted = partedOf(draft, view);
  if (parted !== "") return parted;
  if (state === "added") return words.added;
  if (state === "removed") return words.removed;
  if (elsewhere === null) return "";
  if (state === "arrived") return words.note(messages.movedFrom(placeOf(elsewhere, "before", view)));
  return words.note(messages.movedTo(placeOf(elsewhere, "after", view)));
}

/** A heading that came by a split or went by a merge is no new provision. */
function partedOf({ before: [old], after: [now] }: Draft, view: View): string {
  const { changes, words, messages } = view;
  const unit = now ?? old;
  if (unit?.kind !== "heading" || changes.crossLanguage) return "";
  const row = view.rows[now === undefined ? "before" : "after"].get(unit.section.id);
  const [other] = (now === undefined ? row?.after : row?.before) ?? [];
  if (other === undefined) return "";
  const place = nameOf(other, view);
  return words.note(now === undefined ? messages.mergedInto(place) : messages.splitFrom(place));
}

function placeOf(block: string, side: Side, view: View): string {
  const section = view.sections[side].get(block.slice(0, block.lastIndexOf("#")));
  return section === undefined ? view.messages.preamble : nameOf(section, view);
}

/** 第3条, or the heading in quotation marks where there is no number that names it alone. */
export function nameOf(section: Section, { messages }: View): string {
  const { label } = section;
  if (label !== null && NAMES_ITSELF.test(label.printed)) return label.printed;
  const [open, close] = messages.quote;
  return `${open}${headingOf(section)}${close}`;
}

/** 第三条, 附則, 別紙: numbers that name a provision; `1.` or `一、` would not. */
const NAMES_ITSELF = /^(?:第|附|別|别|[A-Z][a-z]+ [0-9IVX])/;
