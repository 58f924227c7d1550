import { activeVerbs } from "../../participles.ts";

/**
 * Whether what was done in the one of two English texts is done or still to be done in the other: the records were deleted, the records will be deleted; the records were
 * stored, we store the records.
 */
export function isStillToCome(past: string, future: string): boolean {
  return (
    isOnlyMeant(future, past) ||
    Array.from(past.matchAll(perfect)).some(
      ([whole, , participle = ""]) =>
        !future.includes(whole) && isWanted(participle, future) && !isWanted(participle, past),
    ) ||
    Array.from(past.matchAll(wasDone)).some(
      ([, participle = ""]) =>
        new RegExp(`\\b${modal} (?:not )?be (?:[a-z]+ly )?${participle}\\b`).test(future) &&
        !new RegExp(`\\b(?:was|were|been|is|are|being) (?:not )?(?:[a-z]+ly )?${participle}\\b`).test(
          future,
        ) &&
        !new RegExp(`\\b(?:be|being) (?:[a-z]+ly )?${participle}\\b`).test(past),
    ) ||
    (/\b(?:will|shall)\b/.test(future) &&
      Array.from(past.matchAll(done)).some(
        ([whole, who = "", participle = ""]) =>
          !future.includes(whole) &&
          ["will be", "shall be"]
            .flatMap((passive) => activeVerbs(passive, participle, who))
            .some((verb) => new RegExp(`\\b${who} ${verb}\\b`).test(future)),
      )) ||
    areOurs("is", "was", future, past) ||
    areOurs("was", "is", past, future)
  );
}

/** Whether what undergoes it at the one time is what we do at the other: are stored, we stored. */
function areOurs(be: "is" | "was", active: "is" | "was", undergoing: string, doing: string): boolean {
  return Array.from(undergoing.matchAll(be === "is" ? isDone : wasDone)).some(
    ({ index, 0: whole, 1: participle = "" }) => {
      if (undergoing.startsWith(" by ", index + whole.length)) return false;
      const [own, verbs] = [be, active].map((time) => activeVerbs(`${time} ${participle}`, participle, "we"));
      const others = verbs?.filter((verb) => own?.includes(verb) === false) ?? [];
      if (others.length === 0) return false;
      const ours = new RegExp(`\\bwe(?: ${modal})?(?: not)?(?: [a-z]+ly)? (?:${others.join("|")})\\b`);
      return ours.test(doing) && !ours.test(undergoing);
    },
  );
}

/** People who have complained, and who want to. */
const perfect = /\b(has|have) ([a-z]+(?:ed|en|wn|ght|ept|ade|ent|eld|old|aid))\b/g;

function isWanted(participle: string, text: string): boolean {
  return [
    ...activeVerbs("will be", participle, "they")
      .map((verb) => verb.replace(/^will /, ""))
      .flatMap((base) => [
        `(?:wants?|wish(?:es)?|intends?|plans?|hopes?|(?:would|should) like|tries|try) to ${base}`,
        `will ${base}`,
      ]),
    `will be ${participle}`,
  ].some((form) => new RegExp(`\\b${form}\\b`).test(text));
}

const modal = "(?:will|shall|must|should|may|can)";
const [wasDone, isDone] = ["(?:was|were)", "(?:is|are)"].map(
  (be) =>
    new RegExp(`\\b${be} (?:not )?(?:[a-z]+ly )?([a-z]+(?:ed|en|wn|ght|ept|ade|ent|eld|old|aid))\\b`, "g"),
) as [RegExp, RegExp];
const done = /\b([a-z]{2,}) ([a-z]+(?:ed|ght|ept|ade|ent|eld|old|aid))\b/g;

/** Who have complained, who want to complain. */
function isOnlyMeant(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(
      /\b(?:who|that|which|they|you) (?:wish|want|intend|plan|hope|would like)(?:es|s)? to ([a-z]{3})/g,
    ),
  ).some(([, verb = ""]) =>
    new RegExp(`\\b(?:who|that|which|they|you) (?:have|has|had) ${verb}`).test(other),
  );
}
