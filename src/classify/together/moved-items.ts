import type { Change, Language, Reason } from "../../model.ts";
import { foldForComparison } from "../../text/fold.ts";
import { introduces } from "./lead-ins.ts";
import { saysTheSame } from "../meaning/same.ts";
import { leadInOf, parentItemOf, type Places } from "../places.ts";
import { isChinese } from "../reading.ts";
import type { Printed } from "../printed.ts";

/**
 * The reasons for which an item that went from one list to another says something else: its list had one lead-in and has another now, and both
 * versions have both. An item that is a whole sentence says by itself what it says, unless a lead-in runs into it.
 */
export function movedItemReasons(
  change: Change,
  before: Places,
  after: Places,
  printed: Printed,
  language: Language,
): readonly Reason[] {
  const [from, to] = [change.before[0], change.after[0]];
  if (change.unit !== "item" || from === undefined || to === undefined) return [];
  if (from.block === null || to.block === null) return [];
  const leadIns = { stood: leadInFor(before, from.block), stands: leadInFor(after, to.block) };
  const headings = {
    stood: headingFor(before, change.section.before),
    stands: headingFor(after, change.section.after),
  };
  const sameLeadIn = says(leadIns.stood, leadIns.stands, language);
  const isPart = (!sameLeadIn && leadIns.stood + leadIns.stands !== "") || !isSentence(to.text, language);
  if (!isPart) return [];
  const [stood, stands] = sameLeadIn
    ? [headings.stood, headings.stands]
    : [leadIns.stood || headings.stood, leadIns.stands || headings.stands];
  if (stood === "" || stands === "" || says(stood, stands, language)) return [];
  // A list that was parted, joined or titled anew has its items where they were.
  if (!standsIn("after", stood, printed) || !standsIn("before", stands, printed)) return [];
  return [{ rule: "context", materiality: "substantive", before: stood, after: stands, direction: null }];
}

function leadInFor(places: Places, block: string): string {
  const parent = parentItemOf(places, block);
  if (parent !== null) return parent;
  const leadIn = leadInOf(places, block) ?? "";
  return introduces(leadIn) ? leadIn : "";
}

function headingFor({ sections }: Places, id: string | null): string {
  return (id === null ? undefined : sections.get(id)?.title) ?? "";
}

function standsIn(version: "before" | "after", text: string, printed: Printed): boolean {
  return printed.isBlockIn(version, text) || printed.isTitleIn(version, text);
}

function says(stood: string, stands: string, language: Language): boolean {
  return foldForComparison(stood) === foldForComparison(stands) || saysTheSame(stood, stands, language);
}

/** Whether an item names its own doer or ends as a sentence does, rather than being a name, a condition or an act. */
function isSentence(text: string, language: Language): boolean {
  const line = text.trim();
  if (language === "ja") return sentenceJapanese.test(line);
  return (isChinese(language) ? sentenceChinese : sentenceEnglish).test(line);
}

const sentenceJapanese = /。|(?:ます|です|せん|ない|である|ください|さい)$/;
const sentenceChinese = /。|我[们們]|[本我][公平]|您|用[户戶]|平台|[双雙甲乙]方|我司/;
const sentenceEnglish = /\b(?:we|you|they|it|shall|will|may|must|is|are|can|do|does|has|have)\b/i;
