import type { Judgement } from "../config.ts";
import type { Fact, Rule } from "../rules/rule.ts";

/** The rules with the words that a publisher added to them. */
export function withTerms(rules: readonly Rule[], terms: Judgement["terms"]): readonly Rule[] {
  if (terms.length === 0) return rules;
  return rules.map((rule) => {
    const words = terms.filter((term) => term.rule === rule.name).flatMap((term) => term.words);
    if (words.length === 0) return rule;
    const added = words.map((word) => word.toLowerCase());
    const find = (plain: string): readonly Fact[] =>
      added.flatMap((word) => {
        const at = plain.indexOf(word);
        return at === -1 ? [] : [{ key: `term:${word}`, span: [at, at + word.length] as const }];
      });
    return {
      ...rule,
      facts: (reading) => [...rule.facts(reading), ...find(reading.text.toLowerCase())],
      isMeant: (fact, reading) => fact.key.startsWith("term:") || rule.isMeant?.(fact, reading) !== false,
      about: (reading) => [...rule.about(reading), ...find(reading.text.toLowerCase())],
    };
  });
}

/** Puts the first word of each list for the others, so that texts that differ in them alone become the same. */
export function replaceSynonyms(synonyms: Judgement["synonyms"]): (text: string) => string {
  const to = new Map<string, string>();
  for (const [first = "", ...others] of synonyms) for (const other of others) to.set(other, first);
  if (to.size === 0) return (text) => text;
  const words = [...to.keys()].sort((left, right) => right.length - left.length);
  const pattern = new RegExp(
    words.map((word) => whole(word, word.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))).join("|"),
    "g",
  );
  return (text) => text.replace(pattern, (word) => to.get(word) ?? word);
}

/** A word of Latin letters is met as a whole, in the plural too: Acme is not in Acmeville. */
function whole(word: string, source: string): string {
  const [start, end] = [/^\w/.test(word), /\w$/.test(word)];
  return `${start ? String.raw`(?<!\w)` : ""}${source}${end ? String.raw`(?=s?(?!\w))` : ""}`;
}
