import { activeVerbs } from "../../participles.ts";

/**
 * Whether somebody to, with or from whom something is done in the one of two English texts does it in the other (the report is sent to the board, the board
 * sends the report), or you do what was done without a doer (your data will be deleted, you will delete your data). What can be done you can do.
 */
export function isDoneByReceiver(before: string, after: string): boolean {
  const [from, to] = [before.toLowerCase(), after.toLowerCase()];
  return turns(from, to) || turns(to, from) || isOurs(from, to) || isOurs(to, from);
}

/** Fees are paid, we pay fees: what the one owes who is spoken to is not done by who speaks; and what was done is not what we do. */
function isOurs(one: string, other: string): boolean {
  return Array.from(one.matchAll(passive)).some(([whole, , , , participle = "", behind = ""]) => {
    if (/^ by\b/.test(behind)) return false;
    const verb = whole.slice(0, whole.length - behind.length);
    const ahead = one.slice(0, one.indexOf(whole));
    const isOwed = owed.has(participle) && due.test(ahead);
    const isPast = /^(?:was|were)\b/.test(verb);
    const isNow = /^(?:is|are)\b/.test(verb);
    if (!isOwed && !isPast && !isNow) return false;
    const [bases, pasts] = ["is", "was"].map((be) => activeVerbs(`${be} ${participle}`, participle, "we"));
    const wrong = isOwed
      ? bases
      : isPast
        ? bases?.filter((base) => !pasts?.includes(base))
        : pasts?.filter((past) => !bases?.includes(past));
    if (wrong === undefined || wrong.length === 0) return false;
    const acting = new RegExp(
      `\\bwe(?: (?:can|could|may|must|shall|will|should))?(?: not)?(?: [a-z]+ly)? (?:${wrong.join("|")})\\b`,
    );
    return acting.test(other) && !acting.test(one);
  });
}

const owed: ReadonlySet<string> = new Set(["paid", "submitted", "returned", "completed", "signed"]);
const due =
  /\b(?:fees?|deposits?|rents?|prices?|subscriptions?|charges?|dues|premiums?|bills?|invoices?|fines?|forms?|applications?|keys?|books?|membership)(?: [a-z]+)? $/;

/** What is done, up to what ends its clause; not what is said to be done by somebody. */
const passive =
  /\b(can|could|may|must|shall|will|should|is|are|was|were|been)( not)?( be)?(?: [a-z]+ly)? ([a-z]{3,}(?:ed|en|wn|ght|ept|ade|ent|eld|old|aid|et)|sent|kept|held|paid|sold|put|read|given|lost|met)\b([^.;:]*)/g;

function turns(one: string, other: string): boolean {
  return Array.from(one.matchAll(passive)).some(([, modal = "", , , participle = "", behind = ""]) => {
    if (/^ by\b/.test(behind)) return false;
    const verbs = [...new Set(activeVerbs(participle, participle, "they"))].filter(
      (verb) => !verb.includes(" ") && verb !== participle,
    );
    if (verbs.length === 0) return false;
    const acting = new RegExp(
      `\\b(${somebody})(?: (can|could|may|must|shall|will|should))?(?: not)?(?: [a-z]+ly)? (?:${verbs.join("|")})\\b`,
      "g",
    );
    return Array.from(other.matchAll(acting)).some(([whole, name = "", can = ""]) => {
      if (one.includes(whole)) return false;
      const who = name.replace(determiner, "");
      if (who === "you")
        return (
          provided.has(participle) &&
          !can.startsWith("c") &&
          !modal.startsWith("c") &&
          !/\byou\b|\byour own\b/.test(one)
        );
      return (
        new RegExp(`\\b(?:to|with|from|among|between) (?:${articles})?${who}\\b`).test(behind) &&
        !new RegExp(`\\bby (?:${articles})?${who}\\b`).test(one)
      );
    });
  });
}

/** What the one who provides a service does with what he was given; what must be paid you must pay. */
const provided: ReadonlySet<string> = new Set(
  "deleted erased removed closed suspended terminated refunded notified informed stored processed collected retained kept shared disclosed published transferred replaced updated reviewed sent anonymised anonymized archived destroyed monitored recorded logged analysed analyzed".split(
    " ",
  ),
);

const articles = "(?:the|our|your|their|its|any|all|an?|such|other|those|these) ";
const determiner = new RegExp(`^${articles}`);
const somebody = `you|(?:${articles})?(?!(?:that|which|who|we|us|to|not|and|or|be|is|are|by|also|only|then|always|never|now)\\b)[a-z][a-z-]+`;
