import { activeVerbs } from "../../participles.ts";

/**
 * Whether the one of two English texts names who does what is only done in the other, and the reader could not have known: applications will be answered, you will
 * answer applications; bookings must be confirmed, we must confirm bookings; fees are paid, we pay fees.
 */
export function namesDoer(before: string, after: string): boolean {
  const [from, to] = [before.toLowerCase(), after.toLowerCase()];
  return names(from, to) || names(to, from);
}

const undergone =
  /\b([a-z]+) ((?:will|shall|must|should) (?:not )?be|(?:is|are|was|were|has been|have been)(?: not)?) ([a-z]+(?:ed|en|wn|ght|ept|ade|ent|eld|old|aid))\b(?! by (?!the (?:end|start|time|date)|\d|e-?mail|post|mail|phone|card|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b))/g;

function names(passive: string, active: string): boolean {
  return Array.from(passive.matchAll(undergone)).some(([whole, what = "", be = "", participle = ""]) => {
    if (active.includes(whole)) return false;
    const isDuty = /^(?:must|should)/.test(be);
    return (["you", "we"] as const).some((who) => {
      if (who === "you" ? isDuty : !isDuty && !isReaders(participle, what)) return false;
      return activeVerbs(`${be} ${participle}`, participle, who).some((verb) => {
        const clause = new RegExp(`(?:^|[.;:!?,] )${who} ${verb}\\b`);
        return clause.test(active) && !passive.includes(`${who} `);
      });
    });
  });
}

/** What the reader does as a rule, and not who writes; of what is paid, what he owes. */
function isReaders(participle: string, what: string): boolean {
  return (
    usual.has(participle) ||
    (participle === "paid" &&
      /^(?:fees?|rents?|prices?|subscriptions?|dues|deposits?|tuition|tax(?:es)?|charges?|fines?|invoices?|bills?)$/.test(
        what,
      ))
  );
}

const usual: ReadonlySet<string> = new Set(
  "submitted uploaded purchased ordered bought booked signed registered entered worn brought installed downloaded attended".split(
    " ",
  ),
);
