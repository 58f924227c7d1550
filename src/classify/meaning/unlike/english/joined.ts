/**
 * Whether an English text joins in another way what the other says: if they have paid, and have paid; neither sell nor rent, not sell but rent; servers which
 * are run by others, we are run by others.
 */
export function joinsOtherwise(one: string, other: string): boolean {
  return joinings.some((differs) => differs(one, other));
}

/** Our servers, and those of somebody named ahead. */
function ownsOtherwise(one: string, other: string): boolean {
  return Array.from(one.matchAll(/, whose ([a-z]+)\b/g)).some(([, owned = ""]) =>
    ["our", "your"].some(
      (whose) => other.includes(`${whose} ${owned}`) && !one.includes(`${whose} ${owned}`),
    ),
  );
}

/** They may vote if they have paid, and they may vote and have paid: the one is a condition no more, and nothing else is one. */
function statesCondition(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(/ if (?:they|you|we|it|he|she) ((?:have|has|are|is|do|does|were|was) \w+)/g),
  ).some(
    ([, does = ""]) =>
      other.includes(` and ${does}`) && !one.includes(` and ${does}`) && !conditional.test(other),
  );
}

const conditional = /\b(?:if|when|where|once|provided|unless|should|as long as|in case)\b/;

/** Servers that are run by others, and we who are; a printer, which deletes it, and we who delete it; it is certified, and we are. */
function saysOfSpeaker(one: string, other: string): boolean {
  return Array.from(one.matchAll(/\b(?:which|that|who|(it|they|he|she)) ([a-z]+)( [a-z]+)?\b/g)).some(
    ([whole, pronoun, verb = "", next = ""]) =>
      !other.includes(whole) &&
      formsOf(verb).some((form) =>
        (pronoun === undefined ? ["we", "you", "i"] : ["we", "i"]).some((who) => {
          const said = new RegExp(`\\b${who} ${form}${next}\\b`);
          return said.test(other) && !said.test(one);
        }),
      ),
  );
}

/** With the verb as it stands behind whoever speaks. */
function formsOf(verb: string): readonly string[] {
  const known = firstPersons.get(verb);
  return known !== undefined
    ? [known]
    : /[^s]s$/.test(verb)
      ? [verb.slice(0, -1), verb.replace(/es$/, ""), verb]
      : [verb];
}

const firstPersons: ReadonlyMap<string, string> = new Map([
  ["is", "are"],
  ["was", "were"],
  ["has", "have"],
  ["does", "do"],
]);

/**
 * What one does under a condition, and does without it in a sentence of its own: if you are a member and pay the fee, if you are a member. You pay the fee.
 */
function cutsCondition(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(
      /\b(?:if|when|where|unless|until|once|who|that) ((?:you|they|we|it|he|she) )?[^.;:,]*(,? and (?:(?:you|they|we|it|he|she) )?)([a-z]+ [a-z]+)/g,
    ),
  ).some(({ index, 1: who = "", 2: joint = "", 3: does = "" }) => {
    // They apply until you leave, and you may leave at any time: what is said last does not hang on it.
    if (/^, and [a-z]+ /.test(joint) && /[a-z] $/.test(one.slice(0, index))) return false;
    return (who === "" ? ["they ", "it ", "you "] : [who]).some((subject) =>
      new RegExp(`[.;]\\s+${subject}${does}\\b`).test(other),
    );
  });
}

/** What is denied, or done by some only, and in a sentence of its own is not: not lent and kept, not lent. It is kept. */
function cutsDenial(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(
      /\b(?:(?:not|never|cannot|no) [^.;:,]* and (?!not\b|(?:is|are|was|were|may|can|must|shall|will|should|has|have)\b)|only [^.;:,]* and (?!not\b))([a-z]{3,})/g,
    ),
  ).some(([, verb = ""]) =>
    new RegExp(
      `[.;]\\s+(?:it|they|you|we|he|she|(?:the|this|these) [a-z]+) (?:(?:is|are|was|were|may|can|must|shall|will|should)(?: be)? )?${verb}\\b`,
    ).test(other),
  );
}

/** Signed by a parent and returned by anybody, signed and returned by a parent. */
function doesBoth(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(
      /\b([a-z]+(?:ed|en|wn|ght|ept|ade|ent|eld|old|aid)) (by (?:the|an?|our|your|their|its) [a-z-]+) (and|or) ([a-z]+)/g,
    ),
  ).some(([, first = "", doer = "", joint = "", second = ""]) =>
    other.includes(`${first} ${joint} ${second} ${doer}`),
  );
}

/** Servers in Japan, servers and in Japan; with nothing else that could be joined. */
function isBesides(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(/([a-z]{3,}) and ((?:in|on|at|from|by|for|under|outside|with) [a-z]+ ?[a-z]*)/g),
  ).some(
    ([whole, ahead = "", behind = ""]) =>
      other.includes(`${ahead} ${behind}`) && !one.includes(`${ahead} ${behind}`) && !other.includes(whole),
  );
}

/** Who were paid is said of all, or tells which. */
function isOfAll(one: string, other: string): boolean {
  return Array.from(one.matchAll(/([a-z]{3,}), ((?:who|whose|which) [^,.;]{3,80}), ([a-z]+)/g)).some(
    ([, ahead = "", clause = "", behind = ""]) => other.includes(`${ahead} ${clause} ${behind}`),
  );
}

/** We won't sell it because you asked us: not for that reason, or that is why. */
function isWhy(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(/(?:\bnot\b|n't\b|\bnever\b)[^.;,]*, (because|since|so that|in order to) ([a-z]+ [a-z]+)/g),
  ).some(
    ([whole, joint = "", behind = ""]) =>
      other.includes(` ${joint} ${behind}`) &&
      !other.includes(whole) &&
      !other.includes(`, ${joint} ${behind}`),
  );
}

/** Neither sold nor shared, not sold but shared. */
function isBut(one: string, other: string): boolean {
  return /\b(?:neither|nor)\b/.test(one) && turned.test(other) && !/\bbut\b/.test(one);
}

/** Not with what somebody else does: not sold, but our partners may. */
const turned =
  /\bnot\b[^.;]{0,200}\bbut\b(?! (?:we|you|they|he|she|it|the|our|your|their|this|these|those|some|other|any|all)\b)/;

/** One of three, and one with another: read, sign or return; read or sign and return. */
function mixesJoints(one: string, other: string): boolean {
  return Array.from(one.matchAll(/\b([a-z-]+), ((?:[a-z-]+ ){0,3}?[a-z-]+),? (and|or) ([a-z-]+)/g)).some(
    ([, first = "", second = "", , third = ""]) =>
      [" or | and ", " and | or "].some((joints) => {
        const [joint, next] = joints.split("|");
        return other.includes(`${first}${joint}${second}${next}${third}`);
      }),
  );
}

const joinings = [
  isBesides,
  isOfAll,
  isWhy,
  isBut,
  mixesJoints,
  statesCondition,
  saysOfSpeaker,
  ownsOtherwise,
  cutsCondition,
  cutsDenial,
  doesBoth,
] as const;
