import type { Reason } from "../../model.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rules/rule.ts";
import { aboutReason } from "./beside.ts";
import type { Edits } from "./edits.ts";
import { isQuoted, reasonOf } from "./reason.ts";
import { withoutParts } from "./stances.ts";
import { tellAll } from "./told.ts";
import { unexplained } from "./unexplained.ts";

/**
 * The reasons for words of content that changed: what the rules read, where the words around it make it what the rule is about and the
 * edits touch it; else what the sentence is about beside the words that changed. Empty where no rule has anything to say.
 */
export function explain(
  before: Reading,
  after: Reading,
  rules: readonly Rule[],
  edits: Edits,
): readonly Reason[] {
  const facts = withoutParts(tellAll(before, after, ofKind(rules, "fact"), edits), edits);
  const told = facts.map((one) => reasonOf(one, edits));
  const left = unexplained(before, after, facts, edits);
  const subjects = left.length === 0 ? [] : tellAll(before, after, ofKind(rules, "subject"), edits);
  if (subjects.length > 0) return [...told, ...subjects.map((one) => reasonOf(one, edits))];
  const named = new Set(told.map(({ rule }) => rule));
  const about = rules
    .filter(({ name }) => !named.has(name))
    .flatMap((rule) => {
      const open = rule.name === "children" ? left : left.filter((edit) => !isQuoted(facts, edit));
      return aboutReason(rule, before, after, open);
    });
  return [...told, ...about.slice(0, mostAbout)];
}

/** A sentence is about many things; the rules' order says which of them a reader asks for first. */
const mostAbout = 2;

function ofKind(rules: readonly Rule[], kind: Rule["kind"]): readonly Rule[] {
  return rules.filter((rule) => rule.kind === kind);
}
