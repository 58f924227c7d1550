/**
 * Whether in English it takes all of several where one of them was enough, or each of them has what they have together: if [any/all] of the invoices is unpaid,
 * [all partners/any partner] must approve, [each member has/the members have] one vote.
 */
export function asksForAll(before: string, after: string): boolean {
  const [one = "", other = ""] = [before, after].map((text) =>
    text.replace(/\b(every|each|any) one of\b/g, "$1 of"),
  );
  return (
    (by.test(one) !== by.test(other) && /\bby (?:every|all|each)\b/.test(one + other)) ||
    asksMore(one, other) ||
    hasTogether(one, other)
  );
}

const by = /\bby any [a-z]+\b/;

/** Of those on whom a condition or a consent depends. */
function asksMore(one: string, other: string): boolean {
  return (
    moreOf(any, conditionsIn(one), conditionsIn(other)) &&
    moreOf(all, conditionsIn(other), conditionsIn(one)) &&
    !moreOf(any, mainsIn(other), mainsIn(one))
  );
}

function moreOf(words: RegExp, one: string, other: string): boolean {
  return (one.match(words)?.length ?? 0) > (other.match(words)?.length ?? 0);
}

const any = /\b(?:any|one|either|at least one)\b/g;
const all = /\b(?:all|both|each|every)\b/g;
const conditional =
  /\b(?:if|when|where|unless|until|once|provided|whenever)\b[^,.;]*|\b(?:any|all|both|each|every|either|one) (?:of the )?[a-z-]+ (?:must|shall|may|has to|have to|needs? to) (?:approve|consent|agree|sign|confirm|decide)\b|\b(?:consent|approval|permission|agreement|signatures?|vote) of (?:any|all|both|each|every|either|one)\b|\b(?:any|all|both|each|every|either|one) of the (?:following|conditions|requirements|criteria)\b/g;

function conditionsIn(text: string): string {
  return text.match(conditional)?.join("|") ?? "";
}

function mainsIn(text: string): string {
  return text.replace(conditional, " ");
}

/** Each member has one vote. */
function hasTogether(one: string, other: string): boolean {
  return Array.from(one.matchAll(eachHas)).some(([, name = "", count = ""]) => {
    const several = pluralOf(name);
    return (
      new RegExp(`\\b(?:the|our|both) (?:[a-z-]+ )?${several}\\b`).test(other) &&
      !/\b(?:each|every|per|respective(?:ly)?|apiece)\b/.test(other) &&
      (/^(?:an?|its own|their own|his or her own|his own)$/.test(count) || other.includes(` ${count} `))
    );
  });
}

const eachHas =
  /\b(?:each|every) ([a-z-]+) (?:(?:shall|will|may|must|can) )?(?:has|have|gets?|receives?|owns?|casts?|bears?|pays?|brings?|holds?|appoints?|is entitled to|be entitled to) (an?|its own|their own|his or her own|his own|one|two|three|four|five|ten|[$€£]? ?\d+%?)(?= )/g;

function pluralOf(name: string): string {
  return name.endsWith("y") ? `${name.slice(0, -1)}ies` : `${name}s`;
}
