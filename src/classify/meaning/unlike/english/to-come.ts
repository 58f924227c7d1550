import { activeVerbs } from "../../participles.ts";

/** Whether what was done in the one of two English texts is still to be done in the other: the records were deleted, the records will be deleted. */
export function isStillToCome(before: string, after: string): boolean {
  const [from, to] = [before.toLowerCase(), after.toLowerCase()];
  return comes(from, to) || comes(to, from);
}

function comes(past: string, future: string): boolean {
  return (
    Array.from(past.matchAll(perfect)).some(
      ([whole, , participle = ""]) =>
        !future.includes(whole) && isWanted(participle, future) && !isWanted(participle, past),
    ) ||
    Array.from(past.matchAll(undergone)).some(
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
      ))
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
const undergone = /\b(?:was|were) (?:not )?(?:[a-z]+ly )?([a-z]+(?:ed|en|wn|ght|ept|ade|ent|eld|old|aid))\b/g;
const done = /\b([a-z]{2,}) ([a-z]+(?:ed|ght|ept|ade|ent|eld|old|aid))\b/g;
