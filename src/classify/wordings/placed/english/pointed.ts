/**
 * The English text after as before where both only send the reader to the same text: click here to read our privacy policy, our privacy policy can be found here,
 * read our privacy policy. What the link is set on says nothing.
 */
export function pointedAsBefore(before: string, after: string): string {
  const [stood, stands] = [targetOf(before), targetOf(after)];
  return stood !== null && stood === stands ? before : after;
}

const see = "(?:read|see|view|find|consult|check|refer to|have a look at|look at)";
const more =
  "(?:(?:find out|learn|read|see|discover|know) more|(?:get|obtain|find|see|view) (?:more|further) (?:information|details)|(?:more|further|additional) (?:information|details))(?: about| on| regarding| concerning)?";
const there =
  "(?:,? (?:here|by clicking here|by following this link|at this link|via this link|under this link|on this page))";
const go =
  "(?:please )?(?:click|tap|go|see|look|press)(?: on)? here|(?:please )?(?:follow|click|use|see|visit)(?: on)? this (?:link|page)";

/** The ways to point at something, each with what is pointed at. */
const pointing: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["see", new RegExp(`^(?:${go}) to ${see} (.+)$`)],
  ["see", new RegExp(`^to ${see} (.+?),? (?:${go})$`)],
  ["more", new RegExp(`^(?:${go}) (?:to|for) ${more} (.+)$`)],
  ["more", new RegExp(`^(?:to|for) ${more} (.+?),? (?:${go})$`)],
  ["more", new RegExp(`^${more} (.+?) (?:(?:is|are) available|(?:can|may) be found)${there}$`)],
  ["more", new RegExp(`^(?:you (?:can|may) |please )?${more} (.+?)${there}?$`)],
  [
    "see",
    new RegExp(
      `^(.+?) (?:(?:can|may) be (?:found|read|viewed|seen|consulted)|(?:is|are) (?:available|found))${there}$`,
    ),
  ],
  ["see", new RegExp(`^(?:you (?:can|may) |please )?${see} (.+?)${there}?$`)],
];

/** What a sentence sends the reader to, where it does nothing else. */
function targetOf(text: string): string | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[.!:]$/, "")
    .replace(/[’]/g, "'");
  if (
    plain.length > longest ||
    /[,;:!?()@/]|\d|\b(?:and|or|if|unless|before|after|when)\b/.test(
      plain.replace(/, (?=(?:please )?(?:click|tap|go|see|follow|use|visit)\b)/, " "),
    )
  )
    return null;
  for (const [kind, pattern] of pointing) {
    const [, target] = pattern.exec(plain) ?? [];
    if (target !== undefined) return `${kind} ${target.replace(/^(?:the|our|this) /, "")}`;
  }
  return null;
}

/** More than a pointer has room for something else. */
const longest = 120;
