/**
 * Whether only is said of another thing, or of nothing, in the other of two English texts: only members may use the pool, members may only use the pool; collect only your
 * name with consent, only with consent; for students only, for students.
 */
export function limitsOther(one: string, other: string): boolean {
  return (
    limitsDoers(one, other) || limitsHow(one, other) || beginsWithOnly(one, other) || isLimited(one, other)
  );
}

/** Only members may use the pool, members may only use the pool: nobody else does it, or they do nothing else. */
function limitsDoers(one: string, other: string): boolean {
  return Array.from(one.matchAll(doers)).some(
    ([, who = "", verb = ""]) =>
      !other.includes(`only ${who} ${verb}`) &&
      [`${who} ${verb} only `, `${who} only ${verb} `].some((limited) => other.includes(limited)),
  );
}

const doers =
  /(?:^|[.;:,] |\b(?:and|but|or|that|if|when|where) )only ((?:[a-z]+ ){0,2}?[a-z]+) ((?:can|may|must|shall|will|should|are|is|have|has)\b)/g;

/** Only your address with your consent, your address only with your consent. */
function limitsHow(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(
      /\b([a-z]{3,}) only ((?:your|our|their|the|an?|its|such|these|those) [a-z]+(?: [a-z]+)?) (with|if|when|for|after|unless|upon|at|in|on|by|to|during|from) /g,
    ),
  ).some(
    ([, verb = "", what = "", how = ""]) =>
      other.includes(`${verb} ${what}`) &&
      (other.includes(`only ${verb} ${what}`) || other.includes(`only ${how} `)),
  );
}

/** Only new members may register, new members may only register; just members can book, members can just book. */
function beginsWithOnly(one: string, other: string): boolean {
  return (
    (/^only [a-z]+ (?:[a-z]+ )?(?:may|can|shall|must|will) (?!only)/.test(one) &&
      /\b(?:may|can|shall|must|will) only (?!be [a-z]+ by\b)/.test(other) &&
      !/^only\b/.test(other)) ||
    (/^just (?!as\b|because\b|in\b|like\b)/.test(one) && !/^(?:just|only)\b/.test(other))
  );
}

/** Only so far, in the other text without any limit. */
function isLimited(one: string, other: string): boolean {
  return (
    /(?<!\bnot )\b(?:only|solely|exclusively)\b/.test(one) &&
    !/\b(?:only|sole(?:ly)?|exclusive(?:ly)?|just|alone|limit(?:s|ed|ing)?|restrict(?:s|ed)?|mere(?:ly)?|nothing|no|none|never|not|neither|unless|until|except|other than|but|without|extent|mandatory|required|confined|reserved|strictly|purely|one|single|nobody|cannot|insofar|simply|necessary|barely|don't|won't|can't|provided|specifically|approximate\w*|estimate\w*)\b|n't\b/.test(
      other,
    )
  );
}
