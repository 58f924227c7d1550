/**
 * Whether what a sentence of its own says of a thing is said in the other English text to tell which one is meant, or of another thing that stands last: members may bring
 * guests; they must pay, guests who must pay; we send the form to the school; it is kept, to the school, which is kept.
 */
export function tellsWhichOne(one: string, other: string): boolean {
  return Array.from(one.matchAll(ownSentence)).some(([, ahead = "", verb = "", next = ""]) => {
    const last = /[a-z-]+$/.exec(ahead)?.[0] ?? "";
    const [, comma = ""] =
      new RegExp(`\\b${last}(,?) (?:who|which|that) ${verb} ${next}\\b`).exec(other) ?? [];
    if (!new RegExp(`\\b${last},? (?:who|which|that) ${verb} ${next}\\b`).test(other)) return false;
    return comma === "" || under.test(ahead);
  });
}

const ownSentence =
  /([^.;:!?()]{8,160})[.;] (?:it|they) (is|are|was|were|will|shall|may|must|can|should|has|have) ([a-z]+)\b/g;

/** Two things, either of which may be pointed at. */
const under =
  /\b(?:the|an?|our|your|their|its|any) [a-z-]+ (?:to|with|from|for|at|by|through|via|about) (?:the|an?|our|your|their|its|any) [a-z-]+$/;
