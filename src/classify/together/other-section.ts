import type { Change, Reason, Section, SectionChange } from "../../model.ts";
import { foldForComparison } from "../../text/fold.ts";
import { sectionsInOrder } from "../../sequence/sections.ts";
import type { Places } from "../places.ts";
import type { Printed } from "../printed.ts";

/** The reasons for which what went to another section says something else there. */
export type JudgeOtherSection = (change: Change) => readonly Reason[];

/**
 * Judges what went from one section to another. A policy says in a section what holds for its matter: our partner receives technical data, of Acme Mail and then of
 * Acme Drive; unlabelled goods may be used by anyone, of the kitchen and then of the store; we share nothing without your consent, of all and then of
 * aggregated data. So the move is told where both sections stand in both versions, as is one to or from what stands ahead of them all. Not where one of them is for whatever has no other place, nor of what closes the document or a part
 * of it in both: the sections ahead of that changed places.
 */
export function judgeOtherSection(
  before: Places,
  after: Places,
  rows: readonly SectionChange[],
  printed: Printed,
): JudgeOtherSection {
  const rowOf = { before: indexOf(rows, "before"), after: indexOf(rows, "after") };
  const hasOpening = [before, after].every(({ document }) => document.preamble.length > 0);
  /** What stands ahead of the first section holds for all of them: it was said of one matter alone, or is now. */
  const throughOpening = (text: string, stood?: Section, stands?: Section): readonly Reason[] => {
    const section = stood ?? stands;
    if (section === undefined || !hasOpening || ofWhole.test(text) || defining.test(text)) return [];
    const [side, other] =
      stood === undefined ? (["after", "before"] as const) : (["before", "after"] as const);
    if (!stay(rowOf[side].get(section.id)) || isAnything(section) || closing.test(text)) return [];
    if (printed.isTextIn(other, section.heading.text)) return [];
    const title = (side === "before" ? after : before).document.title?.text ?? null;
    return [
      {
        rule: "context",
        materiality: "substantive",
        before: stood === undefined ? title : nameOf(stood),
        after: stands === undefined ? title : nameOf(stands),
        direction: stands === undefined ? "widened" : "narrowed",
      },
    ];
  };
  return ({ unit, section, before: [from], after: [to] }) => {
    if (unit === "section" || !from?.block || !to?.block) return [];
    const [stood, stands] = [
      before.sections.get(section.before ?? ""),
      after.sections.get(section.after ?? ""),
    ];
    if (stood === undefined || stands === undefined) return throughOpening(from.text, stood, stands);
    const [left, joined] = [rowOf.before.get(stood.id), rowOf.after.get(stands.id)];
    if (left === joined || !stay(left) || !stay(joined)) return [];
    if (isAnything(stood) || isAnything(stands) || belongs(to.text, stands, stood)) return [];
    if (printed.isTextIn("before", stands.heading.text) || printed.isTextIn("after", stood.heading.text))
      return [];
    if (
      isSameEnd(endOf(before, stood, from.block, rowOf.before), endOf(after, stands, to.block, rowOf.after))
    )
      return [];
    return [
      {
        rule: "context",
        materiality: "substantive",
        before: nameOf(stood),
        after: nameOf(stands),
        direction: isWithin(stands, stood) ? "narrowed" : isWithin(stood, stands) ? "widened" : null,
      },
    ];
  };
}

type Rows = ReadonlyMap<string, SectionChange>;

function indexOf(rows: readonly SectionChange[], side: "before" | "after"): Rows {
  return new Map(rows.flatMap((row) => row[side].map(({ id }) => [id, row] as const)));
}

/** A section that came or went took along or left what stands in it: that is told of the section. */
function stay(row: SectionChange | undefined): boolean {
  return row !== undefined && row.before.length > 0 && row.after.length > 0;
}

function isWithin({ path }: Section, outer: Section): boolean {
  return path.length > outer.path.length && outer.path.every((title, at) => title === path[at]);
}

/** A section whose title names no matter of its own. */
function isAnything({ title }: Section): boolean {
  return anything.test(foldForComparison(title).trim());
}

const anything =
  /^(?:その他(?:の?事項|の?規定)?|附則|付則|補則|雑則|総則|はじめに|前文|概要|一般(?:条項|規定)|お?問い?合わせ(?:先|窓口)?|其他(?:事项|事項|条款|條款|规定|規定)?|附[则則]|[总總][则則]|概述|前言|引言|一般(?:规定|規定|条款|條款)|[联聯][系絡](?:我们|我們|方式)|(?:other|general|miscellaneous|introduction|overview|preamble|contact(?: us| information)?|questions?)(?: (?:provisions?|terms|matters|information))?)$/i;

/**
 * Whether a text belongs where it went, or says by itself what it is about: it speaks of the whole policy, says what a word means, names its matter, or is of the matter that
 * the new title names and the old one did not, as what is kept for how long.
 */
function belongs(text: string, joined: Section, left: Section): boolean {
  if (ofWhole.test(text) || defining.test(text)) return true;
  const [line, title, former] = [text, joined.title, left.title].map((one) => foldForComparison(one));
  if (line === undefined || title === undefined || former === undefined) return false;
  if ([title, former].some((one) => one.length >= 2 && line.includes(one))) return true;
  return matters.some(({ titled, said }) => titled.test(title) && !titled.test(former) && said.test(line));
}

/** What policies have a section for, whatever it is called, and what is said in it. */
const matters: readonly { readonly titled: RegExp; readonly said: RegExp }[] = [
  {
    titled: /保[存管]|保留|削除|消去|[删刪]除|\b(?:how long|keep|retention|retain|storage|delet)/i,
    said: /保[存管]|保留|削除|消去|[删刪]除|\b(?:keep|kept|retain|delet|stor(?:e|es|ed|age)\b)/i,
  },
  {
    titled: /問い?合わ?せ|連絡|窓口|[联聯][系絡络]|\b(?:contact|questions?|get in touch)\b/i,
    said: /問い?合わ?せ|連絡|窓口|[联聯][系絡络]|\b(?:contact|e-?mail us|write to us)\b|@/i,
  },
  {
    titled: /変更|改[定訂]|修[订訂改]|变更|更新|\b(?:changes?|updates?|amendments?|revisions?)\b/i,
    said: /改[定訂]|修[订訂]|規約.{0,12}変更|(?:政策|声明|聲明|条款|條款).{0,12}(?:变更|變更|更新)|\b(?:revis|amend)/i,
  },
  {
    titled: /安全|セキュリティ|保護措置|\b(?:security|safeguards?|protect)/i,
    said: /安全|暗号|加密|アクセス制御|防[止护護]|\b(?:security|encrypt|safeguard|protect)/i,
  },
];

const ofWhole =
  /^(?:当社は、?|弊社は、?|我们|我們|本公司|we |you )?[^。.]{0,12}(?:本(?:ポリシー|方針|規約|契約|規程|政策|协议|協議|条款|條款|声明|聲明)|this (?:policy|notice|agreement|statement)|these terms)/i;
const defining = /^[「『“"][^」』”"]{1,40}[」』”"](?:とは|は、?|是指|指|系指| means?\b| refers? to\b)/i;

function nameOf({ path, heading }: Section): string {
  return path.join(" / ") || heading.text;
}

/** The texts from a block on to the end of its section, and the row of the section behind that; none where more follows than closes a part. */
function endOf({ document }: Places, { id, blocks }: Section, block: string, rows: Rows): End {
  const at = blocks.findIndex((one) => one.id === block);
  const all = sectionsInOrder(document);
  const next = all[all.findIndex((one) => one.id === id) + 1];
  return {
    texts: at < 0 ? [] : blocks.slice(at).map(({ text }) => foldForComparison(text)),
    next: next === undefined ? null : rows.get(next.id),
  };
}

interface End {
  readonly texts: readonly string[];
  readonly next: SectionChange | null | undefined;
}

/** A signature, a date or whom to ask ends two versions, or a part of theirs, whatever section is the last in it. */
function isSameEnd(one: End, other: End): boolean {
  return (
    one.texts.length > 0 &&
    one.next !== undefined &&
    one.next === other.next &&
    one.texts.length === other.texts.length &&
    one.texts.every((text) => isClosing(text)) &&
    one.texts.every((text, at) => text === other.texts[at])
  );
}

function isClosing(text: string): boolean {
  return text.length <= longestClosing || closing.test(text);
}

/** A name, a date, 以上. */
const longestClosing = 24;
const closing =
  /[0-9]{4} ?[年./-]|制定|施行|改[定訂]|問い?合わせ|連絡先|感[谢謝]|更新|生效|[联聯][系絡]|\b(?:last updated|effective|contact|questions?)\b|@/i;
