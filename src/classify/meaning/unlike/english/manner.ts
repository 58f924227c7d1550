/**
 * Whether an English adverb of manner that stands once in either text is said of what another does: we promptly return the keys you give us, we return the keys
 * you promptly give us.
 */
export function isDoneByAnother(before: string, after: string): boolean {
  const [from, to] = [doersOf(before), doersOf(after)];
  return [...from].some(([adverb, doer]) => {
    const other = to.get(adverb);
    return doer !== null && other !== undefined && other !== null && other !== doer;
  });
}

/** Who stands nearest ahead of each adverb as one who does something; null where nobody does, or where it stands twice. */
function doersOf(text: string): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const clause of text.split(/[.;:!?\n]+/)) {
    const words = clause.match(/[a-z][a-z'-]*|,/g) ?? [];
    for (const [at, word] of words.entries()) {
      if (!/..ly$/.test(word) || !manner.test(word)) continue;
      found.set(word, found.has(word) ? null : doerAhead(words, at));
    }
  }
  return found;
}

const manner =
  /^(?:prompt|immediate|secure|safe|direct|automatic|careful|quick|permanent|regular|personal|public|separate|manual|temporar|voluntar|proper|correct|accurate|independent|expeditious|swift|electronic|verbal|anonymous|intentional|knowing|wilful|willful)/;

function doerAhead(words: readonly string[], at: number): string | null {
  for (let place = at - 1; place >= 0; place -= 1) {
    const word = words[place] ?? "";
    if (/^(?:we|they|he|she|i)$/.test(word)) return word;
    if (word === "you" && isSubject(words, place, at)) return word;
  }
  return null;
}

/** The keys you give us, and not: we refund you. */
function isSubject(words: readonly string[], place: number, adverb: number): boolean {
  const [ahead, ...behind] = [
    words[place - 1] ?? ",",
    ...words.slice(place + 1).filter((_, index) => place + 1 + index !== adverb),
  ];
  return leadsIn.test(ahead) || (/s$|tion$|ment$|data$/.test(ahead) && does.test(behind[0] ?? ""));
}

const leadsIn =
  /^(?:,|and|or|but|that|which|who|whom|what|how|if|when|where|whenever|wherever|as|because|than|unless|until|once|since|while|before|after|by)$/;
const does =
  /^(?:give|gave|provide|provided|submit|submitted|send|sent|share|shared|make|made|use|used|enter|entered|upload|uploaded|post|posted|choose|chose|have|has|had|tell|told|store|stored|create|created|supply|supplied|place|placed|order|ordered|buy|bought|pay|paid|request|requested|ask|asked|visit|visited|may|can|will|must|shall|do|did|are|were|return|returned)$/;
