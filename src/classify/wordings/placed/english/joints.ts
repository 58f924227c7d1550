/**
 * The English text after with the members of an enumeration joined as before: copy, modify or sell where it was copy or modify or sell. The joint is one throughout,
 * so that nothing else is bound by it.
 */
export function jointsAsBefore(before: string, after: string): string {
  const commas = joinedTwice(after).reduce(
    (text, { joined, parted }) =>
      isOnce(before, parted) && isOnce(text, joined) ? text.replace(joined, parted) : text,
    after,
  );
  return joinedTwice(before).reduce(
    (text, { joined, parted }) =>
      isOnce(before, joined) && isOnce(text, parted) ? text.replace(parted, joined) : text,
    commas,
  );
}

interface Joint {
  readonly joined: string;
  readonly parted: string;
}

/** Two members with `or` between them, and another `or` ahead of the third. */
const twice = /(?<![\w’'-])([\w’'-]+) (and|or) ((?:[\w’'-]+ ){0,4}?[\w’'-]+),? \2 ([\w’'-]+)/g;

function joinedTwice(text: string): readonly Joint[] {
  return Array.from(text.matchAll(twice), ([, first = "", joint = "", second = "", third = ""]) =>
    binds.test(second)
      ? []
      : [",", ""].map((comma) => ({
          joined: `${first} ${joint} ${second} ${joint} ${third}`,
          parted: `${first}, ${second}${comma} ${joint} ${third}`,
        })),
  ).flat();
}

/** Another clause or another joint. */
const binds =
  /\b(?:and|or|but|if|when|where|that|which|who|not|we|you|they|it|is|are|may|will|must|shall|can)\b/;

function isOnce(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  if (at < 0 || text.includes(phrase, at + 1)) return false;
  return !/\w/.test(text[at - 1] ?? "") && !/\w/.test(text[at + phrase.length] ?? "");
}
