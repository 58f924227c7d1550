import { activeVerbs } from "../../participles.ts";

/**
 * Whether what is done in the one of two English texts, by nobody whom it names, is done in the other by one of whom nobody would have thought: data is shared with partners,
 * partners share data; your files will be checked, you will check your files; fees are paid, we pay fees. That we do it goes without saying, and so does whose duty
 * it is to do what must be done.
 */
export function namesDoer(undone: string, done: string): boolean {
  if (undone.length + done.length > longest) return false;
  return Array.from(undone.matchAll(passive)).some(([whole, be = "", participle = "", behind = ""]) => {
    const bases = activeVerbs("be", participle, "it").concat(activeVerbs(participle, participle, "it"));
    return doing
      .flatMap((pattern) => Array.from(done.matchAll(pattern)))
      .some(([clause, who = "", auxiliary = "", verb = ""]) => {
        if (!bases.includes(verb) && verb !== participle) return false;
        if (undone.includes(clause.trim()) || isSaidBy(who, behind) || isSaidBy(who, undone)) return false;
        if (/^needs?$/.test(verb)) return false;
        if (who === "we")
          return (
            isDuty.test(be) ||
            isReaders(participle, undone.slice(0, undone.indexOf(whole))) ||
            isAtWill(participle, be, behind)
          );
        // What must be done is the reader's to do, and what may be.
        if (who === "you") return !isOpen.test(be) && !isOpen.test(auxiliary);
        return isReached(who, undone);
      });
  });
}

/** A sentence or two. */
const longest = 500;

const auxiliaries = "is|are|was|were|be|been|may|can|will|shall|must|should|has|have|to|not";
const passive =
  /\b(is|are|was|were|has been|have been|(?:may|can|will|shall|must|should) be) (?:(?:also|not|only|always|then) )?([a-z]+(?:ed|en|wn|ght|ept|ade|ent|eld|old|aid|un|ut|et|orn|ast|ung))\b([^.;]*)/g;

/** Somebody named by one word, or by two. */
const doing: readonly RegExp[] = ["", ` (?!(?:${auxiliaries})\\b)[a-z]+`].map(
  (second) =>
    new RegExp(
      `(?:^|[.;,] |\\b(?:and|that|if|when) )((?:the |our |your |all |each |every |any |a |an |its )?(?!(?:${auxiliaries})\\b)[a-z]+${second}) (?:(may|can|will|shall|must|should|has|have)(?: not| also)? )?([a-z]{3,})\\b`,
      "g",
    ),
);

const isDuty = /^(?:must|should)/;
const isOpen = /^(?:must|shall|should|may|can)/;

/** What the reader does as a rule, and not who writes; of what is returned or completed, what the reader has to. */
function isReaders(participle: string, ahead: string): boolean {
  return usual.has(participle) || (/^(?:returned|completed)$/.test(participle) && due.test(ahead));
}

const usual: ReadonlySet<string> = new Set(
  "paid submitted uploaded purchased ordered bought booked borrowed cast signed registered entered worn brought installed downloaded attended".split(
    " ",
  ),
);
const due =
  /\b(?:fees?|deposits?|rents?|prices?|subscriptions?|charges?|dues|premiums?|bills?|invoices?|fines?|forms?|applications?|keys?|books?|membership)(?: [a-z]+)? $/;

/** What the reader can do, and whoever writes does besides: orders can be cancelled within 14 days, orders are cancelled. */
function isAtWill(participle: string, be: string, behind: string): boolean {
  const isOpenToAll =
    be.startsWith("can") ||
    (be.startsWith("may") && /^ (?:within|up to|at any time|until|no later)\b/.test(behind));
  return isOpenToAll && atWill.has(participle);
}

const atWill: ReadonlySet<string> = new Set(
  "cancelled canceled reserved made raised lodged filed returned used brought renewed entered joined withdrawn exercised requested claimed redeemed exchanged rented hired paid terminated revoked".split(
    " ",
  ),
);

function isSaidBy(who: string, text: string): boolean {
  return isAmong(bareOf(who), text.matchAll(by));
}

/** Named there as him to whom it goes or from whom it comes, or who undergoes it. */
function isReached(who: string, text: string): boolean {
  const name = bareOf(who);
  const [, first = ""] = undergoing.exec(text) ?? [];
  return isAmong(name, text.matchAll(reaching)) || first === name || first.replace(/^[a-z]+ /, "") === name;
}

/** The words behind a preposition, as far as a name may reach. */
const [by, reaching] = ["by", "to|with|from|for|on"].map(
  (prepositions) => new RegExp(`\\b(?:${prepositions}) (?=((?:[a-z]+ ){0,3}[a-z]+))`, "g"),
) as [RegExp, RegExp];
const undergoing = /^((?:[a-z]+ ){0,2}[a-z]+) (?:are|is|was|were|will be|may be|shall be)\b/;

/** Whether a name begins at one of the first three words. */
function isAmong(name: string, found: Iterable<RegExpExecArray>): boolean {
  return Array.from(found).some(([, words = ""]) =>
    [0, 1, 2].some((at) => words.split(" ").slice(at).join(" ").startsWith(name)),
  );
}

function bareOf(who: string): string {
  return who.replace(/^(?:the|our|your|all|each|every|any|an?|its) /, "").replace(/s$/, "");
}
