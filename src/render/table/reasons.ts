import type { JudgedChange, Section, Verdict } from "../../model.ts";
import { messagesFor } from "../messages/messages.ts";
import { liesIn } from "../layers.ts";
import type { RowType, TableMessages } from "../messages/table/messages.ts";
import type { Draft } from "./drafts.ts";
import { bareNumber } from "./groups.ts";
import { nameOf } from "./origins.ts";
import type { Provision } from "./provisions.ts";
import { blocksOf, type Unit } from "./units.ts";
import { isNotation, NOTATION, type View } from "./view.ts";

/** 修订类型; empty where the row shows no change of its own. */
export function typeOf(provision: Provision, view: View): string {
  if (view.changes.crossLanguage) return "";
  const { types, and } = view.messages;
  return kindsOf(provision, view)
    .map((kind) => types[kind])
    .join(and);
}

function kindsOf(
  { row, drafts, fate, isUnchanged, isRenumbered }: Provision,
  view: View,
): readonly RowType[] {
  if (fate === "added" || fate === "removed") return [fate];
  const isTold = isUnchanged && view.profile.foldsNotation;
  const kinds: RowType[] = [
    ...(fate === "moved" ? ["moved" as const] : []),
    ...(row.after.length > 1 ? ["split" as const] : []),
    ...(row.before.length > 1 ? ["merged" as const] : []),
    ...(drafts.some((draft) => isEdited(draft)) ? ["edited" as const] : []),
  ];
  return kinds.length > 0 || !isRenumbered || isTold ? kinds : ["renumbered"];
}

function isEdited({ state, before }: Draft): boolean {
  if (state === "renumbered") return before[0]?.kind !== "heading";
  return state !== "same" && state !== "quiet";
}

/** 說明: why the provision reads otherwise, one sentence each; without a provision, of the preamble. */
export function reasonsOf(
  provision: Provision | null,
  drafts: readonly Draft[],
  view: View,
): readonly string[] {
  if (view.profile.remarks !== "row" || view.changes.crossLanguage) return [];
  const found = [
    ...(provision === null ? [] : fateReasons(provision, view)),
    ...bodyReasons(provision, drafts, view),
  ];
  const told = [...new Set(found)];
  return told.length < 2 ? told : told.map((text, index) => view.messages.reasons.item(index + 1, text));
}

/** That a run of provisions only took other numbers. */
export function reasonOfRun(section: Section | undefined, view: View): readonly string[] {
  if (section === undefined || view.profile.remarks !== "row" || view.changes.crossLanguage) return [];
  return [view.messages.reasons.renumbered(kindOf(section, view), true)];
}

function fateReasons({ row, fate, isRenumbered, drafts }: Provision, view: View): readonly string[] {
  const { messages } = view;
  const { reasons, and } = messages;
  const [old] = row.before;
  const [now] = row.after;
  const kind = kindOf(now ?? old, view);
  if (fate === "added") return [reasons.added(kind)];
  if (fate === "removed") return [reasons.removed(kind)];
  const names = (sections: readonly Section[]): string => sections.map((one) => nameOf(one, view)).join(and);
  const isRenamed =
    old !== undefined && now !== undefined && old.title !== now.title && old.title + now.title !== "";
  const alone =
    !isRenamed &&
    drafts.every(
      ({ state, before }) => state === "same" || (state === "renumbered" && before[0]?.kind === "heading"),
    );
  return [
    ...(fate === "moved" ? [reasons.movedFrom(names(row.before))] : []),
    ...(row.after.length > 1 ? [reasons.split(names(row.after))] : []),
    ...(row.before.length > 1 ? [reasons.merged(names(row.before))] : []),
    ...(isRenumbered && fate !== "moved" && row.after.length === 1 ? [reasons.renumbered(kind, alone)] : []),
    ...(isRenamed && row.after.length === 1 && row.before.length === 1
      ? [reasons.renamed(quoted(old.title, messages), quoted(now.title, messages))]
      : []),
  ];
}

/** 條, 章 and the like, as the number itself calls it. */
function kindOf(section: Section | undefined, { messages }: View): string {
  const [, kind] = /第.*?([條条章節节款項项編编點点])/u.exec(section?.label?.printed ?? "") ?? [];
  return kind ?? messages.reasons.provision[section?.label === null ? "named" : "numbered"];
}

function bodyReasons(provision: Provision | null, drafts: readonly Draft[], view: View): readonly string[] {
  if (provision?.fate === "added" || provision?.fate === "removed") return [];
  const places = placesOf(drafts, view);
  return drafts.flatMap((draft, index): readonly string[] => {
    const place = places[index] ?? "";
    const { reasons } = view.messages;
    if ((draft.after[0] ?? draft.before[0])?.kind === "heading") return [];
    if (draft.state === "added") return [reasons.blockAdded(place)];
    if (draft.state === "removed") return [reasons.blockRemoved(place)];
    if (draft.state === "edited" || draft.state === "quiet") return wordingReasons(draft, place, view);
    return MOVES.has(draft.state) ? [reasons.blockMoved] : [];
  });
}

const MOVES: ReadonlySet<Draft["state"]> = new Set<Draft["state"]>(["arrived", "left", "moved"]);

/** `第二項`, `(1)`: the paragraphs of a provision are counted, the items of a list have their own numbers. */
function placesOf(drafts: readonly Draft[], { messages }: View): readonly string[] {
  let count = 0;
  return drafts.map(({ before, after }) => {
    const unit: Unit | undefined = after[0] ?? before[0];
    if (unit === undefined || unit.kind === "heading") return "";
    if (unit.kind === "table") return messages.tableOmitted;
    if (unit.depth === 0) return messages.reasons.paragraph(++count);
    if (unit.number !== "") return bareNumber(unit.number);
    return messages.reasons.entry(isShort(unit.block.text) ? quoted(unit.block.text, messages) : "");
  });
}

function wordingReasons(draft: Draft, place: string, view: View): readonly string[] {
  const changes = new Set([
    ...draft.after.flatMap(blocksOf).flatMap(({ id }) => view.touching.after.get(id) ?? []),
    ...draft.before.flatMap(blocksOf).flatMap(({ id }) => view.touching.before.get(id) ?? []),
  ]);
  return [...changes].flatMap((change) => changeReasons(change, place, view));
}

function changeReasons(change: JudgedChange, place: string, view: View): readonly string[] {
  const { reasons } = view.messages;
  const { verdict, kind } = change;
  if (kind === "metadata") return [reasons.dates];
  if (kind === "renumbered" || liesIn(change, REFERENCES)) return [reasons.references];
  if (liesIn(change, NOTATION) || isNotation(change)) return [reasons.notation];
  if (verdict.materiality === "editorial") return [reasons.wording];
  const phrases = phrasesOf(change, view);
  return [
    reasons.sentence(place, phrases.length === 0 ? [reasons.amended] : phrases, topicsOf(verdict, view)),
  ];
}

const REFERENCES = new Set(["reference"] as const);

/** What was replaced, added and deleted, where that is short enough to quote. */
function phrasesOf({ before, after, edits }: JudgedChange, { messages }: View): readonly string[] {
  const { reasons } = messages;
  const [old, now] = [before[0]?.text ?? "", after[0]?.text ?? ""];
  if (before.length > 1 || after.length > 1 || edits.length > MOST_PHRASES) return [];
  const words =
    edits.length === 0
      ? [[old, now] as const]
      : edits.map(({ before: x, after: y }) => [old.slice(...x), now.slice(...y)] as const);
  const trimmed = words.map(([x, y]) => [x.trim(), y.trim()] as const).filter(([x, y]) => x + y !== "");
  if (!trimmed.every(([x, y]) => isShort(x) && isShort(y))) return [];
  return trimmed.map(([x, y]) => {
    if (x === "") return reasons.gained(quoted(y, messages));
    return y === ""
      ? reasons.lost(quoted(x, messages))
      : reasons.value(quoted(x, messages), quoted(y, messages));
  });
}

/** More than so many, or longer ones, are better read in the columns themselves. */
const MOST_PHRASES = 4;
const LONGEST_QUOTED = 40;

function isShort(text: string): boolean {
  return text.length <= LONGEST_QUOTED;
}

function quoted(text: string, { quote: [open, close] }: TableMessages): string {
  return `${open}${text.trim().replace(/[。．]$/u, "")}${close}`;
}

/** What the change is about, by the names of the rules that found it to matter. */
function topicsOf({ reasons }: Verdict, { language, messages }: View): string {
  const { rules } = messagesFor(language);
  const told = reasons.filter(({ rule, materiality }) => materiality === "substantive" && TOPICS.has(rule));
  return [...new Set(told.flatMap(({ rule }) => rules[rule] ?? []))].join(messages.and);
}

/** What a change of these is about is sure from its words; what other rules find it to touch is for a person to say. */
const TOPICS: ReadonlySet<string> = new Set([
  "duration",
  "amount",
  "age",
  "count",
  "frequency",
  "date",
  "time",
  "modality",
  "negation",
  "consent",
]);
