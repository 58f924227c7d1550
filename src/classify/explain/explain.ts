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
 * edits touch it; else what the sentence is about beside the words that changed, at most two, which say it of other words: the rules' order
 * tells which a reader asks for first. Empty where no rule has anything to say.
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
  const [first, second] = about;
  if (first === undefined) return told;
  const isNew = second !== undefined && (second.before !== first.before || second.after !== first.after);
  return [...told, first, ...(isNew ? [second] : [])];
}

function ofKind(rules: readonly Rule[], kind: Rule["kind"]): readonly Rule[] {
  return rules.filter((rule) => rule.kind === kind);
}
