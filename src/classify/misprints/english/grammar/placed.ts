import type { Word } from "./words.ts";

/**
 * Whether only the preposition of the new text goes with the noun behind it, where no other says another thing: on the internet, at your own risk, in
 * writing. Not on time and in time, nor before dates.
 */
export function isPlacedBy(wrong: string, right: string, behind: readonly Word[]): boolean {
  return rows.some(
    ({ rights, pattern }) =>
      rights.includes(right) &&
      !rights.includes(wrong) &&
      mistaken.has(wrong) &&
      pattern.test(phraseOf(behind)),
  );
}

const mistaken: ReadonlySet<string> = new Set([
  "in",
  "on",
  "at",
  "by",
  "under",
  "of",
  "to",
  "for",
  "from",
  "with",
]);

function phraseOf(words: readonly Word[]): string {
  return words
    .slice(0, longest)
    .map(({ text }) => text)
    .join(" ");
}

const longest = 6;

const of =
  "(?:the |our |your |their |its |this |these |an? |any |each |every )?(?:own |official |first |last |following |same |relevant |respective )?";

const rows = (
  [
    [
      "on",
      `${of}(?:internet|web|websites?|web sites?|web ?pages?|home ?page|platforms?|social media|hard drive)\\b`,
    ],
    ["on", "(?:an? )(?:[a-z-]+ )?basis\\b"],
    ["on", `${of}(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b`],
    ["on", `${of}(?:public |bank |school )?(?:holidays?|weekdays|working days|occasions?)\\b(?! season)`],
    ["on", "(?:the |your |our )?(?:grounds that|grounds of|condition that|average|loan|display|request)\\b"],
    ["on", "the (?:first|last|second|third|same|following|next|[a-z]+th) day of\\b"],
    ["on by", "(?:the |our |your )?(?:phone|telephone)\\b"],
    [
      "in",
      "(?:january|february|march|april|june|july|august|september|october|november|december)\\b(?! \\d{1,2}\\b(?!\\d))",
    ],
    ["in", "(?:the )?(?:year \\d|morning|afternoon|evening|future|past)\\b"],
    [
      "in",
      "(?:writing|advance|person|addition|accordance|general|particular|practice|principle|good faith|full|detail|whole|part)\\b",
    ],
    [
      "in",
      "(?:the |such |this |that |these |those |any |an? |some |certain |either |exceptional |urgent )+(?:cases?|events?|manner|way)\\b",
    ],
    ["in", "(?:the )?(?:following|these|such) (?:situations?|circumstances|ways)\\b"],
    [
      "in under",
      "(?:the )?(?:following )?(?:sections?|articles?|paragraphs?|clauses?|chapters?|annex|appendix)\\b",
    ],
    ["at", "(?:any|all|the same) times?\\b"],
    ["at", "(?:the )?(?:end|beginning|bottom|top|latest|earliest|moment) of\\b"],
    [
      "at",
      "(?:your|their|his|its|our|the (?:[a-z]+'?s'? )?) ?(?:own |sole |absolute )*(?:risk|expense|cost|discretion)\\b",
    ],
    ["at", "(?:least|once|night|first)\\b"],
    ["at", "(?:the )?(?:following |above |below |given )?(?:address|link|e-?mail address|url|number)\\b"],
    ["at in", "(?:the |our |your )?(?:reception|front desk|entrance|exit|counter|checkout)\\b"],
    [
      "by via",
      "(?:e-?mail|post|fax|letter|text message|sms|courier|bank transfer|credit card|hand|mistake|accident|law|default|means of)\\b",
    ],
    [
      "for",
      "(?:example|instance|free|(?:the|these|this|those|that|such|other|any|which|what) (?:following )?purposes?)\\b",
    ],
    ["to", "(?:the|such|that|any|a certain) extent\\b"],
    ["with", "(?:regard|respect) to\\b"],
    ["under", "(?:no|these|those|such|certain) circumstances\\b"],
  ] as const
).map(([rights, pattern]) => ({ rights: rights.split(" "), pattern: new RegExp(`^${pattern}`, "u") }));
