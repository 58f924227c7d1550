/** The text after with one who is named as the holder of a part as it was put before: Acme is the controller where it was the controller is Acme. */
export function identifiedAsBefore(before: string, after: string): string {
  const [stood, stands] = [identityIn(before), identityIn(after)];
  if (stood === null || stands === null || stood.verb !== stands.verb) return after;
  const { first, verb, second, end } = stands;
  const isTurned = isAlike(stood.first, second) && isAlike(stood.second, first);
  return isTurned ? `${stood.first} ${verb} ${stood.second}${end}` : after;
}

interface Identity {
  readonly first: string;
  readonly verb: string;
  readonly second: string;
  readonly end: string;
}

/** A sentence that says of one that he is the only one of his kind. */
function identityIn(text: string): Identity | null {
  const [, first = "", verb = "", second = "", end = ""] =
    /^([^,.;:()?!]{2,80}?) (is|was|shall be|will be) ([^,;:()?!]{2,80}?)(\.?)$/.exec(text.trim()) ?? [];
  if (first === "" || !(definite.test(first) || definite.test(second))) return null;
  return { first, verb, second, end };
}

const definite = /^(?:the|our|its) (?!(?:only|same)\b)/i;

function isAlike(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
