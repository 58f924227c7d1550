import type { Direction } from "../../model.ts";
import { foldForComparison } from "../../text/fold.ts";
import type { Reading } from "../reading.ts";
import { type Fact, type FactsDiffer, readerOf, type Rule } from "./rule.ts";

/**
 * Where a sentence does not hold, with the clause that says where: an exception that grew by a member is another exception.
 * A marker without a clause of its own (ただし, 另有规定) counts by itself.
 */
const read = readerOf([
  {
    key: "except",
    ja: "(?:[^、,。]{2,40}?)(?:を除(?:き|く|いて|いた)|以外(?=[のはにで、,]))|除外|(?:ただし|但し)[^。]{2,60}|[^、,。]{2,40}この限りで(?:は|な)|例外|適用しない",
    zh: "除非[^，,。；;]{1,40}|除(?:了)?[^，,。；;除]{1,40}(?:以?外|不在此限)|除外|[^，,。]{1,24}不在此限|但书|但[^，,。]{1,24}(?:除外|不)|例外|另有(?:约定|规定)",
    en: "unless [^,.;]{2,80}|except(?:ions?|ing)?(?: (?:for|where|that|when|as|to))? [^,.;]{2,80}|other than [^,.;]{2,60}|save (?:for|where|that|as) [^,.;]{2,60}|excluding [^,.;]{2,60}|with the exception of [^,.;]{2,60}|apart from [^,.;]{2,60}|notwithstanding",
  },
]);

export const exception: Rule = {
  name: "exception",
  kind: "fact",
  facts: (reading) => read(reading).map(({ span }): Fact => ({ key: clauseOf(reading, span), span })),
  direction,
  isSame,
  about: () => [],
};

/** The clause without what is never heard: spaces, marks, 及び against および. */
function clauseOf({ plain }: Reading, span: Fact["span"]): string {
  return foldForComparison(plain.slice(...span)).replace(/[ ,."]|(?:場合|とき)に?は?$/g, "");
}

function direction({ lost, gained }: FactsDiffer): Direction {
  if (lost.length === 0) return "widened";
  if (gained.length === 0) return "narrowed";
  return length(gained) > length(lost) ? "widened" : length(gained) < length(lost) ? "narrowed" : "value";
}

function length(facts: readonly Fact[]): number {
  return facts.reduce((sum, { key }) => sum + key.length, 0);
}

/** A proviso that stands on both sides is judged by its words; を除いて and を除き leave out the same. */
function isSame({ lost, gained, before, after }: FactsDiffer): boolean {
  if (lost.length !== 1 || gained.length !== 1) return false;
  const [from, to] = [lost[0], gained[0]].map((fact, index) =>
    fact === undefined ? "" : (index === 0 ? before : after).plain.slice(...fact.span),
  ) as [string, string];
  if ([from, to].every((text) => /^(?:ただし|但し)/.test(text) && !/この限り|除|適用/.test(text)))
    return true;
  return bare(from) === bare(to);
}

function bare(text: string): string {
  return text.replace(/[^\p{Script=Han}\p{Script=Katakana}A-Za-z0-9]/gu, "");
}
