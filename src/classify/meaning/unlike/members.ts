import type { Language } from "../../../model.ts";
import { findCommon } from "../../../sequence/common.ts";
import { gapsBetween } from "../../../sequence/gaps.ts";
import { createInterner } from "../../../sequence/intern.ts";
import { foldForComparison } from "../../../text/fold.ts";

/**
 * Whether all that one text has beside the other are members of its enumerations: 氏名、住所、居所 and 氏名、住所. A member that another
 * one nearly says is still a member: whoever struck it out meant to.
 */
export function losesMembers(before: string, after: string, language: Language): boolean {
  if (language === "en" && (strikesMember(before, after) || strikesMember(after, before))) return true;
  const [from, to] = [piecesOf(before, language), piecesOf(after, language)];
  if (from.length === to.length) return false;
  const [more, fewer] = from.length > to.length ? [from, to] : [to, from];
  let at = 0;
  let lost = 0;
  for (const [index, piece] of more.entries()) {
    if (piece === fewer[at]) at += 1;
    else if (index > 0 && isMember(piece, language)) lost += 1;
    else return false;
  }
  return at === fewer.length && lost > 0;
}

/** A member of an English enumeration of two that went, whatever else changed: [subscription or] debt, with no word of it put anywhere else. */
function strikesMember(before: string, after: string): boolean {
  const [from, to] = [before, after].map(
    (text) => foldForComparison(text).match(/[a-z0-9'’-]+|[,;.:()]/g) ?? [],
  );
  if (from === undefined || to === undefined || from.length + to.length > longest) return false;
  const { id } = createInterner();
  const gaps = gapsBetween(findCommon(from.map(id), to.map(id)), from.length, to.length);
  const come = new Set(gaps.flatMap((gap) => to.slice(...gap.after)));
  return gaps.some((gap) => {
    const gone = from.slice(...gap.before);
    if (gap.after[0] < gap.after[1] || gone.length > 4) return false;
    const words =
      struck
        .exec(gone.join(" "))
        ?.slice(1)
        .find((one) => one !== undefined)
        ?.split(" ") ?? [];
    return (
      words.length > 0 && !words.some((word) => come.has(word) || binds.test(word) || restates.test(word))
    );
  });
}

/** In words, of both. */
const longest = 400;
const struck = /^([a-z-]+(?: [a-z-]+)?) (?:and|or)$|^(?:and|or) ([a-z-]+(?: [a-z-]+)?)$/;
/** Questions or concerns, force and effect: they say the same twice. */
const restates = /^(?:questions?|concerns?|comments?|inquir(?:y|ies)|force|effect)$/;
/** Words that are no name. */
const binds =
  /^(?:the|an?|any|all|to|of|in|on|by|for|with|from|at|is|are|was|were|be|been|has|have|had|may|can|must|shall|will|should|not|also|then|so|that|which|who|if|when|where|as|each|every|such|this|these|those|it|they|them|we|you|us|our|your|their|its|his|her|he|she|him|more|other|both|either|via|under|through|only)$|ly$/;

function piecesOf(text: string, language: Language): readonly string[] {
  const joints = language === "en" ? englishJoints : easternJoints;
  return foldForComparison(text)
    .split(joints)
    .map((piece) =>
      piece
        .replace(/^(?:and|or)\s+/, "")
        .replace(/[.!?]$/, "")
        .trim(),
    )
    .filter((piece) => piece !== "");
}

const englishJoints = /,|;|\s(?:and|or)\s/;
/** What stands between members, as comparison folds it; a word cut in two here is cut in two on both sides. */
const easternJoints =
  /,|及び|および|又は|または|並びに|ならびに|若しくは|もしくは|以及|或者|或是|[和与與及或跟]/;

/** A name: short, and no turn that leads on to the next words. */
function isMember(piece: string, language: Language): boolean {
  if (language === "en") return piece.split(" ").length <= 3 && !leadsOn.test(piece);
  return piece.length <= 12 && !leadsOn.test(piece) && /[^ぁ-ん。.]$/.test(piece);
}

const leadsOn =
  /^(?:その|この|当該|なお|また|此外|另外|另|同时|同時|其中|因此|例如|例えば|即|并|並|且|但|而|则|則|也|however|therefore|also|in addition|for example|if any|thus|then|accordingly)/;
