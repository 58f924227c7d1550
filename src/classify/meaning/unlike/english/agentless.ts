import { activeVerbs } from "../../participles.ts";

/**
 * Whether what is done in the one of two English texts, by nobody whom it names, is done in the other by one who is no speaker: data is shared with partners, partners share
 * data; your files will be checked, you will check your files. That we do it goes without saying, and so does whose duty it is to do what must be done.
 */
export function namesDoer(before: string, after: string): boolean {
  if (before.length + after.length > longest) return false;
  const [from, to] = [before, after].map((text) => text.toLowerCase().replaceAll("’", "'"));
  if (from === undefined || to === undefined) return false;
  return names(from, to) || names(to, from);
}

/** A sentence or two. */
const longest = 500;

const passive =
  /\b(?:(is|are|was|were|has been|have been)|(may|can|will|shall|must|should) be) (?:(?:also|not|only|always|then) )?([a-z]+(?:ed|en|wn|ght|ept|ade|ent|eld|old|aid|un|ut|et))\b([^.;]*)/g;

function names(undone: string, done: string): boolean {
  return Array.from(undone.matchAll(passive)).some(([, , modal = "", participle = "", behind = ""]) => {
    const bases = activeVerbs("be", participle, "it").concat(activeVerbs(participle, participle, "it"));
    return doing
      .flatMap((pattern) => Array.from(done.matchAll(pattern)))
      .some(([whole, who = "", auxiliary = "", verb = ""]) => {
        if (!bases.includes(verb) && verb !== participle) return false;
        if (undone.includes(whole.trim()) || isSaidBy(who, behind) || isSaidBy(who, undone)) return false;
        if (/^needs?$/.test(verb)) return false;
        if (who === "we") return /^(?:must|shall|should)$/.test(modal) || /^(?:pay|paid)$/.test(verb);
        // What must be done is the reader's to do, and what may be.
        if (who === "you")
          return (
            !/^(?:must|shall|should|may|can)$/.test(modal) &&
            !/^(?:must|shall|should|may|can)/.test(auxiliary)
          );
        return isReached(who, undone);
      });
  });
}

const auxiliaries = "is|are|was|were|be|been|may|can|will|shall|must|should|has|have|to|not";
/** Somebody named by one word, or by two. */
const doing: readonly RegExp[] = ["", ` (?!(?:${auxiliaries})\\b)[a-z]+`].map(
  (second) =>
    new RegExp(
      `(?:^|[.;,] |\\b(?:and|that|if|when) )((?:the |our |your |all |each |every |any |a |an |its )?(?!(?:${auxiliaries})\\b)[a-z]+${second}) (?:(may|can|will|shall|must|should|has|have)(?: not| also)? )?([a-z]{3,})\\b`,
      "g",
    ),
);

function isSaidBy(who: string, text: string): boolean {
  const name = bareOf(who);
  return new RegExp(`\\bby (?:[a-z]+ ){0,2}${name}`).test(text);
}

/** Named there as him to whom it goes or from whom it comes. */
function isReached(who: string, text: string): boolean {
  return new RegExp(
    `\\b(?:to|with|from|for|on) (?:[a-z]+ ){0,2}${bareOf(who)}|^(?:[a-z]+ )?${bareOf(who)} (?:are|is|were|was|will be|may be|shall be)\\b`,
  ).test(text);
}

function bareOf(who: string): string {
  return who.replace(/^(?:the|our|your|all|each|every|any|an?|its) /, "").replace(/s$/, "");
}
