import { type Rewriting, whenMet } from "../../../folds/rewriting.ts";
import { withMarks } from "../../marks.ts";

const row = (from: string, to: string): Rewriting => [whenMet(withMarks(from), "g"), withMarks(to)];

const reading = "(?:policy|notice|statement|terms|rules|conditions|agreement|contract)";

/** Who and whose, how a word is shortened. */
const words: readonly Rewriting[] = [
  row("\\b(may|will|can) do (?:this|so),? ?(for (?:example|instance),? ?)?by (\\w+ing)\\b", "$2$1 $3"),
  row("\\b(do|does|did|would|could|should|is|are|was|were|has|have|had)nt\\b", "$1 not"),
  ...(
    [
      ["day", "1 day"],
      ["week", "7 day"],
      ["month", "1 month"],
      ["year", "12 month"],
      ["hour", "1 hour"],
    ] as const
  ).map(([unit, length]) =>
    row(`(?<=\\b(?:for|within|after|least|than|most|another) )an? ${unit}\\b`, `duration ${length}`),
  ),
  row("\\bdisagrees?\\b(?= (?:with|to)\\b)", "do not agree"),
  row("\\b(?:him or her|her or him|him\\/her)\\b", "them"),
  row("\\b(?:his or her|her or his|his\\/her|its or their)\\b", "their"),
  row("\\b(?:he or she|she or he|he\\/she)\\b", "they"),
  row("\\ban?y ?body\\b", "anyone"),
  row("\\bright to receive (?=an? cop|copies)", "right to "),
  row("(?<!\\b(?:he|she|it|who|that) )\\bbooks\\b(?! (?:an?|the|this|your|his|her|their)\\b)", "bookvolumes"),
  row("(?<=\\b(?:an?|the|each|any|library|borrowed) )book\\b", "bookvolume"),
  row("\\b(?:the )?(?:total )?amount of (?=(?:the |any |all )?(?:fee|charge|cost)s?\\b)", ""),
  row("\\bhold(s|ing)? back\\b|\\bheld back\\b", "withhold"),
  row("\\bsole(?= (?:responsib|liab|discretion|risk|purpose))", "solely"),
  row("\\bsen[dt](?:ing)? by (?:post|mail)\\b", "posted"),
  row(
    "\\bby (?:using|use of|means of) (?=(?:the |our |your |an? |this )?(?:e-?mail|address|link|form|button|contact|tool|setting|phone|telephone|post)\\b)",
    "at ",
  ),
];

/** What is said beforehand, in spite of something, as far as the law goes. */
const bounds: readonly Rewriting[] = [
  row(
    "\\b(?:advance|prior|previous) (written |express |explicit )?(consent|approval|permission|authori[sz]ation|agreement)\\b",
    "in advance $1$2",
  ),
  row("\\b(?<=ha(?:ve|s) |must |shall )first\\b", "in advance"),
  row(
    "\\b(?:notwithstanding|despite) (?:the (?:foregoing|above)|this|that)\\b|\\beven so\\b|\\bnevertheless\\b|\\bnonetheless\\b",
    "however",
  ),
  row("\\b(?:as|so|in so|in as) far as\\b", "to the extent"),
  row(
    "\\bto the (?:fullest |maximum |full |greatest )?extent (?:that )?(?:(?:the )?(?:applicable )?laws? (?:permits?|allows?)|(?:(?:is|are) )?(?:permitted|allowed|permissible) (?:by|under) (?:the )?(?:applicable )?laws?)\\b",
    "to the extent permitted by law",
  ),
  row(
    "\\b(?:no|not) later than\\b(?! duration| \\d{1,3} | (?:one|two|three|four|five|six|seven|ten)\\b)|\\bon or before\\b",
    "by",
  ),
  row(
    "\\bfollowing (?=(?:any|such) )|\\bfollowing (?=(?:the |your |our |an? |its |their )?\\w+(?:tion|sion|ment|val|ing|ure|ery)\\b(?! \\w+s\\b))",
    "after ",
  ),
  row(
    "(?<=\\b(?:not|no)\\b[^.;]{0,160}),? (?:in|under) any (?:circumstances?|events?|cases?)(?: whatsoever)?\\b",
    "",
  ),
  row(
    "(?<=\\bif )there (?:is|are) (?:an? |any )?(?=(?:conflict|dispute|change|inconsistency|discrepancy)\\b)",
    "any ",
  ),
];

/** Who must and may, in the long form and the short one. */
const stances: readonly Rewriting[] = [
  // Visitors must is all visitors must; of what is acted upon, all is more.
  row(
    "(?:^|(?<=[,.] ?))(?:all|any) (?=[a-z]+s (?:(?:must|shall|will|may|can|need|should)(?! be\\b)|who)\\b)",
    "",
  ),
  row("\\b(?:shall|will) (?:also )?have the (?:right|option|power|authority) to\\b", "may"),
  row("\\bha(?:s|ve) (?:a|the) (?:right|power|authority) to\\b", "may"),
  row("\\b(?:shall|will) be (?:entitled|permitted|allowed|free|able) to\\b", "may"),
  row("\\bha(?:s|ve) (?:the |a |an )?((?:sole |full |absolute )*discretion) to\\b", "may at its $1"),
  row(
    "\\ban? ([a-z][\\w' -]{1,40}?) (?:is|will be|shall be) (?:required|needed|necessary)(?: in order)? to\\b",
    "you must have $1 to",
  ),
  row(
    "\\b(you|we|they) (?:will |also )?(?:need|require) (?=(?:an?|your|the|our) [a-z][\\w' -]{1,40}? to\\b)",
    "$1 must have ",
  ),
  row(
    "\\b(?:covenants?|undertakes?|agrees?) with the (\\w+) (?:to\\b|that (?:it|he|she|they) (?:will|shall)\\b)",
    "must for the $1",
  ),
  row(
    "\\b(?:covenants?|undertakes?) to the (\\w+) (?:to\\b|that (?:it|he|she|they) (?:will|shall)\\b)",
    "must for the $1",
  ),
  row("\\b(?:can|shall|will) ?not be (?:held )?(?=responsible|liable|accountable)", "are not "),
  row(
    "\\b(?:must|(?:need|needs|have|has|required) to) be (age [\\d.]+ \\w+)(?: (?:of age )?(?:or|and) (?:older|over|above))",
    "{least} {only} {may} $1",
  ),
  row(
    "(?<=\\b(?:only|solely|exclusively)\\b[^.;]{1,120}?),? (?:and|but) (?:(?:shall|must|will|may|can) not|never) (?:use|process|disclose) (?:it|them|such \\w+|the \\w+(?: \\w+)?) (?:for|to) (?:any other|other|another) (?:purposes?|person|party|people)(?: (?:at all|whatsoever))?",
    "",
  ),
];

/** English law is the law of England. */
const nations: readonly Rewriting[] = [
  ["english", "england"],
  ["scots|scottish", "scotland"],
  ["irish", "ireland"],
  ["japanese", "japan"],
  ["german", "germany"],
  ["french", "france"],
  ["swiss", "switzerland"],
  ["dutch", "netherlands"],
  ["chinese", "china"],
  ["californian", "california"],
  ["european", "europe"],
].map(([people, land = ""]) => row(`\\b(?:${people})(?= (?:laws?|courts?)\\b)`, land));

/** One thing by the noun, by the verb, from the other end. */
const constructions: readonly Rewriting[] = [
  row(
    "(?<!\\bwe )\\b(?:refer to|consult|check|read|review|view)(?= (?:our|the|this) (?:[a-z]+ ){0,2}(?:policy|notice|statement)\\b)",
    "see",
  ),
  row(
    "(?<=^|[.] )(?:please )?see ((?:our|the|this) (?:[a-z]+ ){0,2}(?:policy|notice|statement)) (to (?:understand|learn|find out|know|see) [^.]{2,200})(?=[.]|$)",
    "$2, see $1",
  ),
  row("\\bcontinued use of\\b", "continuing to use"),
  row("\\bconstitutes? (?=(?:your|their|his|an?)? ?(?:acceptance|agreement|consent))", "means "),
  row(
    "(?<=\\b(?:(?:non)?commercial|personal|private|internal|household|educational)) (?:use|purposes?)(?= *(?:[,.]|only|$))",
    " purposes",
  ),
  row(
    "\\b(?:you )?(?:may|can) use (your [a-z]+ (?:settings?|preferences)) to ([^,.;]{2,60})",
    "you may $2 through $1",
  ),
  row(
    "\\b(?:is|are|lie|lies|fall|falls) (?:outside|beyond) (our|your|their) (?:reasonable )?control\\b",
    "$1 not control",
  ),
  row("\\bup to date\\b", "current"),
  row(
    "\\b(?:to (?:learn|find out|know|read) more|for (?:more|further|additional) (?:information|details)|for details|to obtain (?:more|further) (?:information|details)|more information)(?: (?:about|on|regarding|concerning))?\\b",
    "for information about",
  ),
  row("\\bif you (?:want|wish|would like) to\\b", "to"),
  row(
    "(?<=\\b(?:services?|data|information|features?|products?|things?|content|purposes?)),? like (?=\\w)",
    " such as ",
  ),
  row("\\b(?:that )?you (?:should|need to|ought to) (?:also )?(?:know|be aware of)\\b", ""),
  row(
    "\\b(?:is|are) exclusive of\\b|\\bexcludes?\\b(?= (?:vat|tax|taxes|delivery|shipping|postage|sales)\\b)",
    "do not include",
  ),
  row(`\\b(this|these|the|our) (${reading}) (?:also |only )?(?:cover|govern)s? `, "$1 $2 applies to "),
  row(
    `(?<=^|[.] |\\b(?:and|that|where|if) )((?:all |any |each |every )?[^,.]{1,60}?) (?:is|are|shall be|will be) (?:also )?(?:subject to|covered by|governed by) (this|these|the|our) (${reading})\\b`,
    "$2 $3 applies to $1",
  ),
  row("\\b(?:is|are|(?:shall|will) be) responsible for (?:the |all )?costs? of\\b", "must pay for"),
  row(
    "\\bfailure to ([^,.]{1,80}?) (may|can|could|might|shall|will) (?:lead to|result in|cause) (?:the |your )?",
    "if you do not $1,we $2 ",
  ),
  row(
    "\\bno (refund|fee|charge|compensation|payment)s? (?:shall|will|is|are) (?:be )?(?:payable|paid|due|made|given|issued|available|owed) (?=about|for|on|in|to)",
    "we will not $1 ",
  ),
  row("(duration [\\d.]+ \\w+(?: ?'s?)?) (?:prior |advance )?(written )?notice\\b", "in advance $1 $2notice"),
  row("(?<=\\b(?:disclaim|exclude|waive|reject)s? [^.;]{1,160})\\b(?:or|either)\\b", "and"),
  row("\\b(error|virus|defect|fault|smoke|bug|interruption)s? free\\b", "free of $1"),
  row(
    "\\bmakes? no (warrant|representation|guarantee|promise)(?:y|ies|s)?(?: (?:or|and) (?:warrant|representation|guarantee)(?:y|ies|s)?)?\\b",
    "do not $1",
  ),
  row("\\b(?:is|are) in (breach|violation) of\\b", "$1"),
  row("\\belects? to\\b", "choose to"),
  row("\\b(?:must |please |shall |will |should )?refrain from (\\w+ing)\\b", "must not $1"),
  row(
    "\\beach (?!other\\b|(?:calendar |financial |business )?(?:year|month|week|day|quarter|time)s?\\b|part(?:y|ies)\\b|of\\b)(?=\\w)",
    "{each} ",
  ),
  row(
    "(?<=^|[.,] ?)(?:the )?(access|entry|admission|membership|participation) (?:to|in|of) ([^,.]{1,40}?) (?:is|are|(?:shall|will) be) (?:strictly )?(?:restricted|limited|reserved|confined)(?: only)? to ([^,.]{1,40}?)(?=[,.]|$)",
    "only $3 may $1 $2",
  ),
  ...nations,
  row("\\bthe following (?:persons?|people|individuals|groups?) ([^,.]{3,60}), ?", "$1 "),
  row(
    "\\bthe (\\w+(?:tion|sion|sure|val|ment)) of ([^,.]{1,60}?) (?:shall|will) (?:take place|occur|be carried out)\\b",
    "$1 $2",
  ),
  row(
    "\\bthe (\\w+(?:tion|sion|sure|val|ment)) of ([^,.]{1,60}?) (?:shall|will) not (?:take place|occur|be carried out)\\b",
    "not $1 $2",
  ),
  row("\\bon behalf of (us|you|them)\\b|\\bon (our|your|their) behalf\\b", "for $1$2"),
  row("\\bbased on your (?=(?:request|consent|choice|instruction)s?\\b)", "at your "),
  row("\\b(damage|harm|loss)(?:es)? (?:done|caused) to\\b", "$1 to"),
  row(
    "\\b(?:acknowledge|confirm)s? (?:that we have received|receipt of|having received)\\b",
    "confirm receipt of",
  ),
];

/**
 * Plain English and the English of lawyers, as one: the turns that an editor of contracts and notices swaps without touching what is agreed.
 * Read before all other turns. Evidence: the Federal Plain Language Guidelines, Garner on legal usage; "shall", "must" and "will" of a duty are
 * one (Kimble), "may" is another.
 */
export const englishPlain: readonly Rewriting[] = [...words, ...bounds, ...stances, ...constructions];
