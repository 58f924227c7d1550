import { activeVerbs } from "../../participles.ts";

/**
 * Whether who does something in the one of two English texts has it done to him in the other (deleted by the provider, delete the provider), or does it no more with
 * whom he did it (reviewed by the Board and the auditor, the Board reviews the report and the auditor).
 */
export function doersDiffer(one: string, other: string): boolean {
  return receives(one, other) || undergoes(one, other) || partsDoers(one, other) || isAnotherOne(one, other);
}

/** This office may use it, it may be used by other offices: the same kind of doer, and another of them. */
function isAnotherOne(passives: string, actives: string): boolean {
  return Array.from(passives.matchAll(doneBy)).some(([, participle = "", which = "", doer = ""]) => {
    const verbs = activeVerbs(participle, participle, doer).filter((verb) => !verb.includes(" "));
    if (verbs.length === 0) return false;
    const noun = doer.replace(/(?:ies|y|e?s|e)$/, "");
    const acting = new RegExp(
      `\\b(${ones}) (?:[a-z-]+ )?${noun}(?:y|ies|e?s|e)?(?: (?:may|can|must|shall|will|should))?(?: not)?(?: [a-z]+ly)? (?:[a-z]+ (?:or|and) )?(?:${verbs.join("|")})\\b`,
    );
    const [, who = ""] = acting.exec(actives) ?? [];
    return who !== "" && another.test(who) !== another.test(which);
  });
}

const ones = "this|the|our|your|that|its|any other|any|other|another|every|each|all|some|these|those|such";
const another = /^(?:any|other|another|every|each|all|some)/;
const doneBy = new RegExp(
  `\\b([a-z]{2,}(?:ed|en|wn|ght|ept|ade|ent|eld|old|aid)) by (${ones}) (?:[a-z-]+ )?([a-z]{3,})\\b`,
  "g",
);

const passive =
  /\b([a-z]{3,}(?:ed|en|wn|ght|ept|ade|ent|eld|old|aid)) by ((?:the|our|a|an|your|its|their) [a-z-]+)/g;

function undergoes(one: string, other: string): boolean {
  return Array.from(one.matchAll(passive)).some(([, participle = "", doer = ""]) =>
    [participle, ...activeVerbs(participle, participle, doer)].some((verb) =>
      includesWhole(other, `${verb} ${doer}`),
    ),
  );
}

const received =
  /\b((?:(?:may|can|must|shall|will|should) be|is|are|was|were) (?:[a-z]+ly )?)([a-z]+(?:ed|en|wn|ght|ept|ade|ent|eld|old|aid)) (?:to|for) ((?:(?:the|our|an?|your|its|their|each|every|all|any) )?(?:[a-z-]+ )??[a-z-]+)(?= (?:at|in|on|for|within|from|under|before|after|when|if|by|upon)\b|[,.;:]|$)/g;
const sentTo =
  /\b([a-z-]+) (?:(?:may|can|must|shall|will|should) be|is|are|was|were) (sent|given|issued|shown|handed|offered|granted|awarded|paid|supplied) (?:the|an?|your|our|their|its)\b/g;

/** Keys are issued to tenants, tenants issue keys; members are sent the agenda, the agenda is sent by members. */
function receives(one: string, other: string): boolean {
  return (
    Array.from(one.matchAll(received)).some(([, be = "", participle = "", whom = ""]) =>
      activeVerbs(be + participle, participle, whom).some(
        (verb) => includesWhole(other, `${whom} ${verb}`) && !includesWhole(one, `${whom} ${verb}`),
      ),
    ) ||
    Array.from(one.matchAll(sentTo)).some(([, who = "", participle = ""]) =>
      new RegExp(`\\b${participle} by (?:the |our |all |any |each )?${who}\\b`).test(other),
    )
  );
}

const twoDoers =
  /\b[a-z]{3,}(?:ed|en|wn|ght|ept|ade|ent|eld|old|aid) by (us|you|them|(?:the|our|a|an|your|its|their) [a-z-]+) (?:and|or) (us|you|them|(?:the|our|a|an|your|its|their) [a-z-]+)(?= (?:at|in|on|for|within|from|to|under|before|after)\b|[,.;:]|$)/g;

function partsDoers(one: string, other: string): boolean {
  return Array.from(one.matchAll(twoDoers)).some(([, first = "", second = ""]) => {
    const [a, b] = [subject(first), subject(second)];
    const isSaid = [
      [first, second],
      [second, first],
      [a, b],
      [b, a],
    ].some(([left, right]) => ["and", "or"].some((joint) => other.includes(`${left} ${joint} ${right}`)));
    return !isSaid && includesWhole(other, b) && includesWhole(other, a);
  });
}

function subject(doer: string): string {
  return doer === "us" ? "we" : doer === "them" ? "they" : doer;
}

function includesWhole(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
    if (!/\w/.test(text[at - 1] ?? "") && !/\w/.test(text[at + phrase.length] ?? "")) return true;
  return false;
}
