import { ruleName } from "../messages/ruleName.ts";
import type { NoticedSection, NoticeFact } from "../../model.ts";
import { beginning } from "../diff/excerpt.ts";
import { visible } from "../visible.ts";
import type { NoticeView } from "./view.ts";

/** The title as the notice prints it. */
export function nameIn({ section, name }: NoticedSection, { release }: NoticeView): string {
  return section === null ? release.preamble : visible(name);
}

/** What happened in the section, in plain words: one string each, none of them empty. */
export function summaryOf(told: NoticedSection, view: NoticeView): readonly string[] {
  const phrases = statusPhrases(told, view);
  const facts = factWords(told, view);
  const bare = phrases.length === 1 && told.status[0] === "edited";
  return bare && facts.length > 0 ? facts : [...phrases, ...facts];
}

/** The one line of what happened: 更新（保存期間: 12 か月 → 24 か月、ほか 2 件）. */
export function lineOf(told: NoticedSection, view: NoticeView): string {
  const { separator, aside, andMore } = view.release;
  const facts = factWords(told, view);
  const shown = facts.length > MOST_FACTS + 1 ? facts.slice(0, MOST_FACTS) : facts;
  const more = facts.length - shown.length;
  const listed = [...shown, ...(more > 0 ? [andMore(more)] : [])].join(separator);
  const phrases = statusPhrases(told, view).join(separator);
  return listed === "" ? phrases : `${phrases}${aside[0]}${listed}${aside[1]}`;
}

/** A line that tells more is not read; the rest is counted. */
const MOST_FACTS = 4;
/** Words of the document are quoted up to so many columns. */
const LONGEST_QUOTE = 48;

// 名称変更 and the like are told by the phrase that says from what.
function statusPhrases({ status, facts }: NoticedSection, { release, quote }: NoticeView): readonly string[] {
  // What was rewritten stands beside the words that tell how.
  const last = [...status.filter((one) => one !== "edited"), ...status.filter((one) => one === "edited")];
  const phrases = last.flatMap((one): readonly string[] => {
    if (one === "unchanged") return [];
    const fact = facts.find(({ kind }) => kind === one);
    if (fact === undefined || one === "added" || one === "removed") return [release.status[one]];
    return [phraseOf(fact, release, quote) ?? release.status[one]];
  });
  return phrases.length > 0 ? phrases : [release.status.edited];
}

function phraseOf(
  { kind, before, after }: NoticeFact,
  release: NoticeView["release"],
  quote: NoticeView["quote"],
): string | null {
  const old = before.map((title) => quote(visible(title))).join(release.and);
  if (kind === "renamed") return release.renamedFrom(old);
  if (kind === "renumbered") return release.renumberedFrom(visible(before.join(release.and)));
  // Moved under what bears the same name: only its place among the others changed.
  if (kind === "moved") return before[0] === after[0] ? null : release.movedFrom(before[0] === "" ? "" : old);
  if (kind === "split") return release.splitFrom(old);
  return kind === "merged" ? release.mergedFrom(old) : null;
}

const OF_STATUS: ReadonlySet<NoticeFact["kind"]> = new Set([
  "renamed",
  "renumbered",
  "split",
  "merged",
] as const);

function factWords(told: NoticedSection, view: NoticeView): readonly string[] {
  const facts = told.facts
    .filter(({ materiality }) => materiality === told.materiality)
    .filter((fact) => !OF_STATUS.has(fact.kind) && !(fact.kind === "moved" && fact.before.length > 0));
  const notation = facts.filter(({ kind }) => kind === "notation").map((fact) => topicOf(fact, view));
  const words = [
    ...facts.filter(({ kind }) => kind !== "notation").map((fact) => wordsOf(fact, view)),
    ...(notation.length === 0 ? [] : [view.release.notation([...new Set(notation)].join(view.release.and))]),
  ];
  return [...new Set(words)];
}

function wordsOf(fact: NoticeFact, view: NoticeView): string {
  const { release, quote } = view;
  const place = fact.place === null ? "" : visible(fact.place.replaceAll(/\s+/g, " "));
  const at = place === "" ? "" : `${place}${release.colon}`;
  const old = fact.before.map(short).join(release.and);
  const now = fact.after.map(short).join(release.and);
  if (fact.kind === "value")
    return `${place === "" ? topicOf(fact, view) : place}${release.colon}${old} → ${now}`;
  if (fact.kind === "wording") return `${at}${quote(old)} → ${quote(now)}`;
  if (fact.kind === "removed") return `${at}${release.fact.removed(quote(old))}`;
  if (
    fact.kind === "added" ||
    fact.kind === "reordered" ||
    (fact.kind === "moved" && fact.before.length === 0)
  )
    return `${at}${release.fact[fact.kind](quote(now))}`;
  return `${at}${phraseOf(fact, release, quote) ?? release.status.edited}`;
}

function topicOf({ topic }: NoticeFact, { release, messages }: NoticeView): string {
  if (topic === null) return release.status.edited;
  return release.topics[topic] ?? ruleName(topic, messages);
}

function short(text: string): string {
  return visible(beginning(text, LONGEST_QUOTE));
}
