import { activeVerbs } from "../../participles.ts";

/**
 * Whether those who are said to do something in the one of two English texts have it done to them in the other (moderators are removed by administrators, moderators
 * remove administrators; may be charged, may be charging), or do another of the things that are done (cancelled by the teacher is refunded, is refunded by the teacher
 * that cancelled).
 */
export function isDoneTo(before: string, after: string): boolean {
  const [from, to] = [before.toLowerCase(), after.toLowerCase()];
  return [
    [from, to],
    [to, from],
  ].some(
    ([one = "", other = ""]) =>
      removesDoer(one, other) ||
      undergoes(one, other) ||
      hasDone(one, other) ||
      isDoing(one, other) ||
      doesTheOther(one, other),
  );
}

const participle = "[a-z]{2,}(?:ed|en|wn|ght|ept|ade|ent|eld|old|aid)";

function removesDoer(one: string, other: string): boolean {
  return Array.from(one.matchAll(new RegExp(`\\b(${participle}) by ([a-z-]{4,}s)\\b`, "g"))).some(
    ([, done = "", doer = ""]) =>
      !one.includes(`${doer} ${done}`) &&
      activeVerbs(done, done, doer).some((verb) => new RegExp(`\\b${verb} ${doer}\\b`).test(other)),
  );
}

/** Patients may be refused treatment, patients may refuse it: people, and not what begins or ends by itself. */
function undergoes(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(
      new RegExp(
        `(?:^|[,.;:] |\\b(?:and|if|when|that|the|all|our|your|any) )(${people}) (?:(may|can|must|shall|will|should) be|are|is|were|was) (not )?(${participle})\\b(?! (?:to|that)\\b)`,
        "g",
      ),
    ),
  ).some(([, who = "", modal = "", not = "", done = ""]) => {
    if (byItself.test(done)) return false;
    const verbs = activeVerbs(done, done, who).filter((verb) => !verb.includes(" ") && verb !== done);
    return verbs.some((verb) =>
      new RegExp(`\\b${who} ${modal}${modal === "" ? "" : " "}${not}${verb}\\b(?! by\\b)`).test(other),
    );
  });
}

const people =
  "(?:we|you|they|(?:parents?|members?|patients?|users?|customers?|guests?|tenants?|students?|pupils?|players?|employees?|volunteers?|visitors?|residents?|owners?|sellers?|buyers?|hosts?|drivers?|passengers?|moderators?|administrators?|contributors?|children|staff|suppliers?|contractors?|partners?|applicants?|candidates?|participants?|subscribers?|landlords?|trustees?|directors?|officers?|readers?|teachers?|coaches|referees?|providers?|vendors?|agents?|authors?))";
const byItself =
  /^(?:register|subscrib|enrol|concern|involv|commit|engag|interest|agre|retir|marr|mov|chang|insur|qualif|dress|gather|seat|entitl|oblig|locat|bas|prepar|paid)/;

/** We have it printed, we print it. */
function hasDone(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(
      new RegExp(
        `\\b(we|you|they|[a-z]+s) (?:have|has|had|get|gets) ((?:the|your|our|their|its|all|any) [a-z]+) (${participle})\\b`,
        "g",
      ),
    ),
  ).some(([, , what = "", done = ""]) =>
    activeVerbs(done, done, "they").some(
      (verb) => !verb.includes(" ") && verb !== done && other.includes(`${verb} ${what}`),
    ),
  );
}

/** The hotel may be charged, and may be charging. */
function isDoing(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(new RegExp(`\\b((?:be|is|are|was|were|been) (?:not |also |only )?)(${participle})\\b`, "g")),
  ).some(([whole, be = "", done = ""]) => {
    if (other.includes(whole)) return false;
    const bases = activeVerbs(done, done, "they").map((verb) => verb.replace(/e$/, ""));
    return bases.some((base) => other.includes(`${be}${base}ing `));
  });
}

function doesTheOther(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(new RegExp(`\\b(${participle}) by ((?:the|our|your|an?|their|its) [a-z-]+)\\b`, "g")),
  ).some(([whole, done = "", doer = ""]) => {
    if (other.includes(whole)) return false;
    const [, now = ""] = new RegExp(`\\b(${participle}) by ${doer}\\b`).exec(other) ?? [];
    return (
      now !== "" &&
      now !== done &&
      !new RegExp(`\\b(?:${now} (?:and|or) ${done}|${done} (?:and|or) ${now})\\b`).test(one + other) &&
      new RegExp(`\\b${now}\\b(?! by ${doer})`).test(one) &&
      !one.includes(`${now} by ${doer}`) &&
      new RegExp(`\\b${done}\\b`).test(other)
    );
  });
}
