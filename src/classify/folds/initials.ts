/**
 * The text after, with the points of initials as before: I.D. and ID, Ph.D. and PhD. Before anything is read, since a point parts clauses.
 */
export function withInitialsAsBefore(before: string, after: string): string {
  const pointed = difference(before, after).reduce(
    (text, initials) => text.replace(new RegExp(`\\b${bare(initials)}\\b(?!\\.[A-Za-z])`, "g"), initials),
    after,
  );
  return difference(after, before).reduce(
    (text, initials) => (before.includes(bare(initials)) ? text.replaceAll(initials, bare(initials)) : text),
    pointed,
  );
}

function difference(one: string, other: string): readonly string[] {
  return [...new Set(one.match(initialled))].filter((initials) => !other.includes(initials));
}

function bare(initials: string): string {
  return initials.replaceAll(".", "");
}

const initialled = /\b(?:[A-Z][a-z]?\.){2,}(?![A-Za-z])/g;
