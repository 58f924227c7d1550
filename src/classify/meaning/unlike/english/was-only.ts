import { activeVerbs } from "../../participles.ts";
import type { Exchanged } from "./exchanged-words.ts";

/**
 * Whether what somebody does is only said to have been done in the other text: we use cookies, we used cookies; the board decides, the board decided. Only of the
 * verb that says what the sentence says; when you ask us and when you asked us are one time.
 */
export function wasOnly({ gone, come, ahead }: Exchanged): boolean {
  const [one, other] = [gone.toLowerCase(), come.toLowerCase()];
  if (!isPastOf(one, other) && !isPastOf(other, one)) return false;
  const [clause = ""] = /(?:(?![.;:!?] )[^\n])*$/.exec(ahead) ?? [];
  // May be used or copied: no more a past than what it is joined to.
  if (
    /\b(?:be|been|being|is|are|was|were|may|can|must|shall|will|should) (?:[a-z]+ly )?[a-z]+,? (?:and|or) $/i.test(
      clause,
    )
  )
    return false;
  return states.test(clause.replace(/^[.;:!?] /, ""));
}

/** `used` of use and uses; what is set and put is so at any time. */
function isPastOf(past: string, present: string): boolean {
  if (past === present) return false;
  return irregular.get(past)?.has(present) ?? activeVerbs("is", past, "it").includes(present);
}

/** Pasts that are no participles. */
const irregular: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  "gave give gives|took take takes|showed show shows|chose choose chooses|wrote write writes|saw see sees|bore bear bears|drew draw draws|knew know knows|ran run runs|undertook undertake undertakes|withdrew withdraw withdraws|forbade forbid forbids|broke break breaks|stole steal steals|began begin begins|did do does|drove drive drives|had have has|held hold holds|went go goes|came come comes|got get gets|became become becomes|met meet meets|dealt deal deals"
    .split("|")
    .map((line) => {
      const [past = "", ...presents] = line.split(" ");
      return [past, new Set(presents)] as const;
    }),
);

const joins =
  "we|you|they|he|she|it|i|who|which|that|what|when|where|while|if|as|after|before|once|unless|because|since|until|whom|whose";
const isVerb = "is|are|was|were|be|been|being|has|have|had|to|not|and|or|by";
const often = "(?:(?:also|only|never|always|sometimes|[a-z]+ly) )?";
const subject = [
  `(?:[^,.;:]{2,60}, )?(?:we|you|they|he|she|it|i|everyone|nobody|no one) `,
  `(?:(?:the|our|your|their|its|this|these|an?|all|each|every|some|most|many|no) )?(?!(?:${joins}|information|data|details|content)\\b)[a-z'-]+ (?:(?!(?:${joins}|${isVerb})\\b)[a-z'-]+ ){0,3}`,
].join("|");

/** Who does it, ahead of the verb; nothing that would make the verb say more of something, or when it was. */
const states = new RegExp(
  `^(?:[-*•] )?(?:(?:and|but|also|however|therefore|currently) )?(?:${subject})${often}(?:[a-z]+ [^,.;:]{0,40}\\b(?:and|or) )?$`,
  "i",
);
