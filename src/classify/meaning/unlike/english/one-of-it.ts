/** Whether somebody may have one in the one of two English texts and several in the other: a member may bring a guest, a member may bring guests. */
export function allowsSeveral(before: string, after: string): boolean {
  const [from, to] = [before.toLowerCase(), after.toLowerCase()];
  return allows(from, to) || allows(to, from);
}

function allows(one: string, other: string): boolean {
  return Array.from(one.matchAll(single)).some(([, act = "", kind = "", thing = ""]) =>
    pluralsOf(thing).some((plural) => new RegExp(`\\b${act} ${kind}${plural}\\b`).test(other)),
  );
}

/** What we may do to others (place a cookie) is no measure of how often. */
const single =
  /(?<!\bwe )\b((?:may|can|entitled to|allowed to|permitted to|right to|free to) (?:also |only |each )?[a-z]+) (?:an?|one) ((?:[a-z]+ )?)([a-z]{3,})\b/g;

function pluralsOf(thing: string): readonly string[] {
  if (thing.endsWith("y")) return [`${thing.slice(0, -1)}ies`, `${thing}s`];
  return [`${thing}s`, `${thing}es`];
}
