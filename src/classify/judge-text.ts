import type { Direction, Language, NonEmpty, Reason } from "../model.ts";
import { foldForComparison } from "../text/fold.ts";
import { compareFolded, type Folding, residualBetween } from "./folds/fold.ts";
import { saysTheSame, turnsElsewhere } from "./meaning/same.ts";
import { readText, type Reading } from "./reading.ts";
import { type Fact, factsDiffer, type FactsDiffer, type Rule } from "./rules/rule.ts";

/** How texts are judged: which rules speak, and how the document itself calls things. */
export interface Judging {
  readonly language: Language;
  readonly rules: readonly Rule[];
  /** The words that differ, by the edits of the change; else what lies between the first and the last difference. */
  readonly changed?: ChangedWords;
}

export interface ChangedWords {
  readonly before: string | null;
  readonly after: string | null;
}

/** The reasons for a text that was rewritten; what is folded away is editorial, what a rule finds is substantive. */
export function judgeRewriting(before: string, after: string, judging: Judging): NonEmpty<Reason> {
  if (before.length + after.length > longestRead) return judgeLong(before, after);
  const folding = compareFolded(before, after, judging.language);
  const changed = judging.changed ?? changedWords(before, after);
  if (folding.residual === "none") return editorial(folding, before === after, changed);
  const [from, to] = [readText(before, judging.language), readText(after, judging.language)];
  const facts = factReasons(
    from,
    to,
    judging.rules.filter(({ kind }) => kind === "fact"),
  );
  if (
    folding.residual === "function-words" &&
    facts.length === 0 &&
    !turnsElsewhere(before, after, judging.language)
  )
    return editorial(folding, false, changed);
  if (saysTheSame(before, after, judging.language)) return reworded(changed);
  const explained = facts.length > 0 && isExplained(from, to, facts, judging.language);
  const subjects = explained ? [] : subjectReasons(from, to, judging.rules, facts, folding, changed);
  const [first, ...others] = [...facts.map(({ reason }) => reason), ...subjects];
  if (first !== undefined) return [first, ...others];
  return [
    {
      rule: "content",
      materiality: "substantive",
      ...changedWords(before, after),
      direction: sizeOf(folding),
    },
  ];
}

/** No sentence of a policy is that long; what has no end is compared, not read. */
const longestRead = 40_000;

function judgeLong(before: string, after: string): NonEmpty<Reason> {
  const same = foldForComparison(before) === foldForComparison(after);
  const none = { before: null, after: null, direction: null };
  return [
    same
      ? { rule: "orthography", materiality: "editorial", ...none }
      : { rule: "content", materiality: "substantive", ...none },
  ];
}

interface FactReason {
  readonly reason: Reason;
  readonly difference: FactsDiffer;
}

function factReasons(before: Reading, after: Reading, rules: readonly Rule[]): readonly FactReason[] {
  return rules.flatMap((rule) => {
    const difference = factsDiffer(rule, before, after);
    if (difference === null) return [];
    return [{ difference, reason: reasonOf(rule.name, difference, rule.direction(difference)) }];
  });
}

function reasonOf(
  rule: string,
  { lost, gained, before, after }: FactsDiffer,
  direction: Direction | null,
): Reason {
  return {
    rule,
    materiality: "substantive",
    before: quote(before, lost),
    after: quote(after, gained),
    direction,
  };
}

/** Longer lists of found words tell a reader nothing more. */
const quotedFacts = 3;

function quote({ text }: Reading, facts: readonly Fact[]): string | null {
  if (facts.length === 0) return null;
  const words = new Set(facts.map(({ span }) => text.slice(...span)));
  return [...words].slice(0, quotedFacts).join(" … ");
}

/** Whether the facts that differ are all that differs: 5営業日 → 10営業日 needs no second reason. */
function isExplained(
  before: Reading,
  after: Reading,
  facts: readonly FactReason[],
  language: Language,
): boolean {
  const from = without(
    before.text,
    facts.flatMap(({ difference }) => difference.lost),
  );
  const to = without(
    after.text,
    facts.flatMap(({ difference }) => difference.gained),
  );
  return residualBetween(from, to, language) !== "content";
}

function without(text: string, facts: readonly Fact[]): string {
  let [kept, from] = ["", 0];
  for (const { span } of [...facts].sort((left, right) => left.span[0] - right.span[0])) {
    if (span[0] < from) continue;
    kept += text.slice(from, span[0]);
    from = span[1];
  }
  return kept + text.slice(from);
}

/** Who cares about words of content that changed: subjects that differ first, then what the sentence is about. */
function subjectReasons(
  before: Reading,
  after: Reading,
  rules: readonly Rule[],
  facts: readonly FactReason[],
  folding: Folding,
  changed: ChangedWords,
): readonly Reason[] {
  const subjects = rules.filter(({ kind }) => kind === "subject");
  const differing = factReasons(before, after, subjects).map(({ reason }) => reason);
  if (differing.length > 0) return differing;
  const named = new Set(facts.map(({ reason }) => reason.rule));
  const about = rules
    .filter((rule) => !named.has(rule.name) && rule.about(before) && rule.about(after))
    .slice(0, mostAbout);
  return about.map(({ name }): Reason => ({
    rule: name,
    materiality: "substantive",
    ...changed,
    direction: sizeOf(folding),
  }));
}

/** A sentence is about many things; the rules' order says which of them a reader asks for first. */
const mostAbout = 2;

/** Wider where words only came, narrower where they only went. */
function sizeOf({ before, after }: Folding): Direction | null {
  if (isWithin(before, after)) return "widened";
  return isWithin(after, before) ? "narrowed" : null;
}

function isWithin(short: string, long: string): boolean {
  if (short.length >= long.length) return false;
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function editorial({ layers }: Folding, same: boolean, changed: ChangedWords): NonEmpty<Reason> {
  const [first = same ? "markup" : "orthography", ...others] = layers;
  const reason = (rule: string): Reason => ({ rule, materiality: "editorial", ...changed, direction: null });
  return [reason(first), ...others.map(reason)];
}

function reworded(changed: ChangedWords): NonEmpty<Reason> {
  return [{ rule: "rewording", materiality: "editorial", ...changed, direction: null }];
}

const latin = /[A-Za-z0-9]/;

/** The words between the first and the last difference. */
export function changedWords(before: string, after: string): ChangedWords {
  const limit = Math.min(before.length, after.length);
  let head = 0;
  while (head < limit && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < limit - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  while (
    head > 0 &&
    latin.test(before[head - 1] ?? "") &&
    (latin.test(before[head] ?? "") || latin.test(after[head] ?? ""))
  )
    head -= 1;
  while (
    tail > 0 &&
    latin.test(before.at(-tail) ?? "") &&
    (latin.test(before.at(-1 - tail) ?? "") || latin.test(after.at(-1 - tail) ?? ""))
  )
    tail -= 1;
  const [from, to] = [
    before.slice(head, before.length - tail).trim(),
    after.slice(head, after.length - tail).trim(),
  ];
  return { before: from === "" ? null : from, after: to === "" ? null : to };
}
