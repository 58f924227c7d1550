import type { NonEmpty, Reason } from "../../model.ts";
import type { ChangedWords, Judging } from "../judge/text.ts";
import { readText } from "../reading.ts";
import { factsDiffer } from "../rules/rule.ts";
import { measuring } from "../rules/measuring.ts";

/**
 * The reasons where nothing is left to tell when misprints of the old text are put right; null where there are none, or where something is
 * left: then the misprints stay within that. `passedOver` gives the reasons for which a text differs from the new one in nothing that matters.
 */
export function judgeMended(
  before: string,
  after: string,
  changed: ChangedWords,
  { mend, rules, language }: Judging,
  passedOver: (mended: string) => NonEmpty<Reason> | null,
): NonEmpty<Reason> | null {
  if (mend === undefined) return null;
  const from = readText(before, language);
  const mayStand = (text: string): boolean => {
    const to = readText(text, language);
    return !rules.some(
      (rule) => stating.has(rule.name) && (factsDiffer(rule, from, to)?.lost.length ?? 0) > 0,
    );
  };
  const mended = mend(before, after, language, mayStand);
  if (mended === before) return null;
  const misprint: Reason = { rule: "orthography", materiality: "editorial", ...changed, direction: null };
  const others = mended === after ? [] : passedOver(mended);
  return others && [misprint, ...others.filter(({ rule }) => rule !== misprint.rule)];
}

/** Rules whose facts no misprint makes: what they read in the old words stands for itself. */
const stating: ReadonlySet<string> = new Set([...measuring, "negation", "modality", "contact"]);
