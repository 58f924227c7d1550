import { activeVerbs } from "../../participles.ts";

/** Whether what somebody does in the one of two English texts has only been done so far in the other: we do not sell it, we have not sold it; we share it, we have shared it. */
export function isDoneSoFar(before: string, after: string): boolean {
  const [from, to] = [before, after].map((text) => text.toLowerCase().replaceAll("’", "'"));
  if (from === undefined || to === undefined) return false;
  return [
    [from, to],
    [to, from],
  ].some(
    ([one = "", other = ""]) =>
      hasDone(one, other) || isDoing(one, other) || isStillWanted(one, other) || paidBefore(one, other),
  );
}

const participleOf = "[a-z]+(?:ed|en|wn|ght|ept|ade|ent|eld|old|aid|un)";

/** We are testing it, we have tested it. */
function isDoing(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(/\b(we|they|you|[a-z]+s) are (?:also |currently |now )?([a-z]{2,})ing\b/g),
  ).some(
    ([, who = "", stem = ""]) =>
      new RegExp(`\\b${who} have (?:also |already )?${stem}(?:ed|e?n)\\b`).test(other) &&
      !new RegExp(`\\b${who} have (?:also |already )?${stem}`).test(one),
  );
}

/** It will have been removed, it has been. */
function isStillWanted(one: string, other: string): boolean {
  return Array.from(one.matchAll(new RegExp(`\\b([a-z]+) will have (${participleOf})\\b`, "g"))).some(
    ([whole, who = "", done = ""]) =>
      !other.includes(whole) && new RegExp(`\\b${who} (?:has|have) ${done}\\b`).test(other),
  );
}

/** Members who paid, members who pay. */
function paidBefore(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(
      /\b([a-z]+) who ([a-z]+ed|paid|bought|took|gave|sent|went|came|left|won|lost|held|sold|made)\b/g,
    ),
  ).some(
    ([whole, who = "", past = ""]) =>
      !other.includes(whole) &&
      activeVerbs("is", past, who).some(
        (verb) => verb !== past && new RegExp(`\\b${who} who ${verb}\\b`).test(other),
      ),
  );
}

/** What the sentence says, and no clause that says when: if we have received it, once you have paid. */
const perfect =
  /(?:^|[.;:!?] |, )(?:- )?((?:we|they|you|it|(?:the|our|this) (?:[a-z]+ ){0,2}?[a-z]+)) (?:have|has)((?: (?:not|never|also|always))?) ([a-z]+(?:ed|en|wn|ght|ept|ade|ent|eld|old|aid|ut|et|un))\b/g;

function hasDone(one: string, other: string): boolean {
  return Array.from(one.matchAll(perfect)).some(([whole, who = "", not = "", participle = ""]) => {
    if (
      /^(?:implement|establish|put|taken|adopt|set|provid|design|appoint|develop|introduc|got|read)/.test(
        participle,
      )
    )
      return false;
    if (
      other.includes(whole) ||
      /\b(?:have|has|had) (?:[a-z]+ )?[a-z]+(?:ed|en|wn|ght|ept|ade|ent|eld|old|aid)\b/.test(other)
    )
      return false;
    const isDenied = /not|never/.test(not);
    return activeVerbs("is", participle, who).some((verb) =>
      new RegExp(
        `\\b${who} ${isDenied ? "(?:do not|does not|don't|doesn't|never|will not|won't)" : "(?:also |always )?"} ?${verb}\\b`,
      ).test(other),
    );
  });
}
