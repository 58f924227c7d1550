/**
 * Whether somebody answers for something else in the one of two English texts: loss caused by your negligence, loss caused by negligence; responsible for your guests, you
 * and your guests are responsible; notes to ourselves, notes to others.
 */
export function answersForOther(one: string, other: string): boolean {
  return isFault(one, other) || answersFor(one, other) || isOneself(one, other);
}

/** Loss caused by your negligence, loss caused by negligence. */
function isFault(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(
      /\b(?:your|our|their|its|his|her|the [a-z]+'s) ((?:own |gross |wilful |willful )?(?:negligence|fault|misconduct|omission|carelessness|breach))\b/g,
    ),
  ).some(
    ([whole, fault = ""]) =>
      !other.includes(whole) &&
      new RegExp(`\\b(?:by|of|through|from|to|for|with) ${fault}\\b`).test(other) &&
      !new RegExp(`${fault} (?:by|of|on)`).test(other),
  );
}

/** Responsible for your guests, you and your guests are responsible. */
function answersFor(one: string, other: string): boolean {
  return Array.from(one.matchAll(/\b(responsible|liable|accountable) for ((?:[a-z']+ )?[a-z]+)/g)).some(
    ([, how = "", whom = ""]) =>
      other.includes(`and ${whom} are`) &&
      other.includes(how) &&
      !new RegExp(`${how} (?:for|to)`).test(other),
  );
}

/** Notes to ourselves, notes to others. */
function isOneself(one: string, other: string): boolean {
  const [self] =
    /\b(?:to|by|for|among) (?:ourselves|yourself|yourselves|itself|themselves|himself|herself)\b/.exec(one) ??
    [];
  return (
    self !== undefined &&
    new RegExp(`\\b${self.split(" ")[0]} (?:others|another|anyone|anybody|third parties)\\b`).test(other) &&
    !other.includes(self)
  );
}
