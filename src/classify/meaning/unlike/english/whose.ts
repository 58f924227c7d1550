/**
 * Whether two English texts say of another what is whose: pictures of members (which show them) and members' pictures (which are theirs), friends of members
 * and guests (of both, or of the one) and members' friends and guests.
 */
export function belongsOtherwise(before: string, after: string): boolean {
  return (
    turnsOwner(before, after) ||
    joinsOthers(before, after) ||
    changePlaces(before, after) ||
    changesOwner(before, after)
  );
}

/** The Customer's invoices are not the Supplier's, where both are named on both sides. */
function changesOwner(before: string, after: string): boolean {
  const stands = new Map(Array.from(after.matchAll(owned), ([, owner = "", what = ""]) => [what, owner]));
  return Array.from(before.matchAll(owned)).some(([, owner = "", what = ""]) => {
    const now = stands.get(what);
    return now !== undefined && isOther(owner, now) && after.includes(owner) && before.includes(now);
  });
}

const owned = /\b([a-z]{3,})(?:'s|(?<=s)') ([a-z]{3,})\b/g;

function isOther(one: string, other: string): boolean {
  return !one.startsWith(other) && !other.startsWith(one);
}

/** The committee of the members, the members of the committee; the Board's approval of the member, the member's approval of the Board. */
function changePlaces(before: string, after: string): boolean {
  return [ofWhom, ofWhose].some((pattern) => {
    const turned = new Set(Array.from(after.matchAll(pattern), ([, one, other]) => `${other} ${one}`));
    return Array.from(before.matchAll(pattern)).some(
      ([, one, other]) => one !== other && turned.has(`${one} ${other}`),
    );
  });
}

const ofWhom = /\b([a-z]{3,}) of (?:the |our |your |any |an? )?([a-z]{3,})\b/g;
const ofWhose = /\b([a-z]{3,}?)s?'s? [a-z]+ of (?:the |our |your |any |an? )?([a-z]{3,})\b/g;

/** `pictures of members` in the one, `members' pictures` in the other. */
function turnsOwner(one: string, other: string): boolean {
  return Array.from(one.matchAll(shown)).some(([, shows = "", first = "", second = ""]) =>
    [first, first + second]
      .flatMap((who) => [`${who}' ${shows}`, `${who}'s ${shows}`])
      .some((owned) => other.includes(owned) && !one.includes(owned)),
  );
}

/** What has somebody for its object: of whom it is, is not whose it is. */
const shown =
  /\b((?:pictures?|photos?|photographs?|images?|videos?|portraits?|footage|recordings?|complaints?|reviews?|removals?|search(?:es)?)) of (?:the |our |your |any )?([a-z-]+)( [a-z-]+)?/g;

/** Whether of two persons behind what is theirs the one was told from the other, or joined to it. */
function joinsOthers(before: string, after: string): boolean {
  return before.match(joined)?.join("|") !== after.match(joined)?.join("|");
}

/** Friends of members and guests: the guests are friends of theirs, or guests. */
const joined =
  /\b(?:friends?|relatives?|famil(?:y|ies)|children|parents?|spouses?|partners?|guests?|employees?|staff|agents?|representatives?|heirs|dependants?) of (?:the |our |your |any )?(?:members?|guests?|users?|customers?|clients?|employees?|volunteers?|participants?|directors?|officers?|tenants?|owners?|students?|pupils?|visitors?|contractors?|suppliers?) (?:and|or) (?:members?|guests?|users?|customers?|clients?|employees?|volunteers?|participants?|directors?|officers?|tenants?|owners?|students?|pupils?|visitors?|contractors?|suppliers?)\b/g;
