/** Whether somebody may have one in the one of two English texts and several in the other: a member may bring a guest, a member may bring guests. */
export function allowsSeveral(one: string, other: string): boolean {
  return Array.from(one.matchAll(single)).some(
    ([, ahead = "", act = "", first = "", second = ""]) =>
      !claims.test(first) &&
      !claims.test(second) &&
      [first, `${first} ${second}`].flatMap(pluralsOf).some((plural) => {
        const at = new RegExp(`\\b${act} ${plural}\\b`).exec(other)?.index;
        // A moderator may remove a post, moderators may remove posts: all of either.
        return (
          at !== undefined &&
          (ahead === "" || !pluralsOf(ahead).some((all) => other.slice(0, at).endsWith(`${all} `)))
        );
      }),
  );
}

/** What everybody may lodge, one by one. */
const claims =
  /^(?:complaint|claim|question|request|comment|objection|appeal|query|review|report|message|suggestion|cookie|password|notice)$/;

/** What we may do to others (place a cookie) is no measure of how often. */
const single =
  /(?<!\bwe )(?:\ban? ([a-z]+) )?\b((?:may|can|entitled to|allowed to|permitted to|right to|free to) (?:also |only |each )?[a-z]+) (?:an?|one) ([a-z]{2,})(?: ([a-z]{3,}))?/g;

function pluralsOf(thing: string): readonly string[] {
  if (thing.endsWith("y")) return [`${thing.slice(0, -1)}ies`, `${thing}s`];
  return [`${thing}s`, `${thing}es`];
}
