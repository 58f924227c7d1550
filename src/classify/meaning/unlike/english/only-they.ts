/** Whether nobody else does it in the one of two English texts, and they do nothing else in the other: only members may use the pool, members may only use the pool. */
export function limitsDoers(before: string, after: string): boolean {
  const [from, to] = [before.toLowerCase(), after.toLowerCase()];
  return limits(from, to) || limits(to, from);
}

const doers =
  /(?:^|[.;:,] |\b(?:and|but|or|that|if|when|where) )only ((?:[a-z]+ ){0,2}?[a-z]+) ((?:can|may|must|shall|will|should|are|is|have|has)\b)/g;

function limits(one: string, other: string): boolean {
  return Array.from(one.matchAll(doers)).some(
    ([, who = "", verb = ""]) =>
      !other.includes(`only ${who} ${verb}`) &&
      [`${who} ${verb} only `, `${who} only ${verb} `].some((limited) => other.includes(limited)),
  );
}
