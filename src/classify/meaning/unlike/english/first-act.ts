/**
 * Whether an adverb that stood ahead of two acts, each with its own object, stands behind the second in the other of two English texts: immediately notify us and
 * delete it, notify us and delete it immediately. Ahead it is said of the first, behind of the second.
 */
export function leavesFirstAct(one: string, other: string): boolean {
  return Array.from(one.matchAll(acts)).some(([, adverb = "", both = ""]) =>
    other.includes(`${both} ${adverb}`),
  );
}

const adverb =
  "immediately|promptly|forthwith|automatically|permanently|temporarily|securely|directly|voluntarily|without (?:undue )?delay|at once|straight away|right away|free of charge|in writing";
/** What both acts are done to stands behind each, a pronoun or what an article leads in. */
const object =
  "(?:it|them|us|you|him|her|(?:the|an?|our|your|their|its|any|all|this|these|that|those|such) [a-z]+(?: [a-z]+)?)";
const acts = new RegExp(
  `\\b(${adverb}),? ([a-z]{3,} ${object},? (?:and|or) (?:to |then )?[a-z]{3,} ${object})`,
  "g",
);
