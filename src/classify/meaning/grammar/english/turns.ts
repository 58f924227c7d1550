import { type Rewriting, whenMet } from "../../../folds/rewriting.ts";
import { lightVerbs } from "./light-verbs.ts";
import { withMarks } from "../../marks.ts";

const row = (from: string, to: string): Rewriting => [whenMet(withMarks(from), "g"), withMarks(to)];

const months = "january february march april may june july august september october november december".split(
  " ",
);

/** March 31 is read as a date with the notation, 31 March without a year is not. */
const days: readonly Rewriting[] = months.flatMap((name, index) => {
  const month = String(index + 1).padStart(2, "0");
  const end = name === "may" ? "(?= *(?:[,.]|$))" : "\\b";
  return [
    row(`\\b(\\d{2}) (?:of )?${name}${end}`, `${month} $1`),
    row(`\\b(\\d) (?:of )?${name}${end}`, `${month} 0$1`),
  ];
});

const beginning = "(?:^|(?<=[,.] ?))";

/** Said for form. */
const fillers: readonly Rewriting[] = [
  row("\\bnull and void\\b", "void"),
  row("\\bterms and conditions\\b", "terms"),
  row(
    "\\bfor the avoidance of doubt,?|\\bit being understood that\\b|\\bplease (?:be aware|note) that\\b|\\b(?:it should be noted|note) that\\b",
    "",
  ),
  row("\\bhere(?:in|under)\\b", "in this agreement"),
  row("\\bhere(?:to|of|by|with)\\b", ""),
  row("\\b(?:contained|set out|set forth|stated|found) (?=in this\\b)", ""),
  row("\\b(?:the )?(?:above|fore)[- ]?mentioned\\b|\\baforesaid\\b|\\bthe said\\b", "such"),
  row("\\b(?:as the case may be|(?:where|if|as|when) applicable)\\b", ""),
  row("\\bincluding,? (?:but not limited to|without limitation|among others),?", "including"),
];

const conditions: readonly Rewriting[] = [
  row("\\bwhether or not\\b", "whether"),
  row("\\beither ([^,.]{1,60}?) n?or\\b", "$1 or"),
  row("\\b(?:that|which) (?:is|are) not (?=(?:\\w+ly )?\\w+(?:ed|n|own)\\b)", "other than those "),
  row("\\b(?:remains?|stays?|continues?|is|are) in (?:full )?(?:force|effect)(?: and effect)?\\b", "apply"),
  row("\\b(?:is|are) visible to\\b", "may view by"),
  row("\\b(?:so as |in order )?to be able to\\b", "to"),
  row("\\b(?:is|are) needed\\b", "is necessary"),
  row("\\bno longer than (?:is )?(?:necessary|needed|required)\\b", "only for as long as is necessary"),
  row(
    "\\b(?:have|has) (?:the|an) option (?:of )?whether(?: (?:you|they) (?:wish|want))?\\b",
    "may choose whether",
  ),
  row("\\b(?:in|on|at|through|by) which\\b", "where"),
  row("\\bhow many\\b", "number of"),
  row("\\bthe process of (?=\\w+ing\\b)", ""),
  row("\\b(?:longer|greater|higher) than\\b", "more than"),
  row(`${beginning}should (?=(?:you|we|they|it|any|the|there|this|a|an|your|our|either)\\b)`, "if "),
  row(
    "\\b(?:in the event (?:that|of)|in case(?: of| that)?|provided that|on condition that|(?:as|so) long as|when(?:ever)?(?! (?:you|they|we) (?:like|want|wish|choose|please)\\b)|where(?:ver)?|in circumstances (?:where|in which)|insofar as|upon)\\b",
    "if",
  ),
  row(
    "\\bexcept (?:if|as|to the extent(?: that)?)\\b|\\bsave (?:if|as)\\b|\\botherwise than (?:if|as)\\b",
    "unless",
  ),
  row("\\b(?:despite|in spite of|regardless of|irrespective of|notwithstanding)\\b", "despite"),
  row("\\bsubject to (?=this|these|the|section|clause|your|our)", "under "),
  row(
    "\\botherwise agreed(?: (?:by|between) the parties)?|\\bthe parties (?:have )?agree(?:d)? otherwise|\\bagreed otherwise",
    "otherwise agreed",
  ),
  row(
    "\\bso (?:that|as to enable) (?:we|you|they|us|it) (?:can|may|could|will be able to|are able to)\\b",
    "to",
  ),
  row("\\bas well as\\b", "and"),
  row("\\bstill\\b(?! \\w+ not)", "continue"),
  row(
    "\\b(?:as )?(?:discussed|mentioned|described|stated|noted|explained|outlined|set (?:out|forth)|referred to) (above|below|earlier)\\b",
    "$1",
  ),
  row("\\bremaining (?=(?:provision|term|section|clause|part)s?\\b)", "other "),
  row("\\bthereafter\\b", "then"),
  row("\\bwhatsoever\\b", ""),
  row("\\bwhatever (?=\\w)", "any "),
  row("\\balone\\b", "{only}"),
  row("\\bto the (?:fullest|maximum|full|greatest) extent\\b", "to the extent"),
];

const stances: readonly Rewriting[] = [
  row(`${beginning}(?:please )?do not (?=[a-z])`, "you must not "),
  row("\\b(?:agrees?|undertakes?|covenants?) not to\\b", "must not"),
  row(
    "\\b(?<!not )(?:agrees?|undertakes?|covenants?) to(?! (?:these|this|the|our|your|an?|any|all|such|its|their|them|it|that)\\b)\\b|\\bagrees? that (?:you|it|they) (?:will|shall)\\b",
    "must",
  ),
  row(
    "\\b(?:assumes?|takes?|bears?|ha(?:s|ve)) (?:the |full |sole )*(responsibility|liability) for\\b",
    "is $1 for",
  ),
  row(
    "\\b(?:accepts?|assumes?|bears?|ha(?:s|ve)|takes?|undertakes?) no (responsibility|liability)\\b",
    "is not $1",
  ),
  row(
    "\\b(?:do|does|will|shall|can) ?not (?:accept|assume|bear|have|take|undertake) (?:any )?(responsibility|liability)\\b",
    "is not $1",
  ),
  row(
    "\\b(?:contractually (?:required|obliged|obligated|bound)|(?:required|obliged|obligated|bound) by contract) to\\b",
    "required to contract",
  ),
  row(
    "\\b(?:you (?:can|may)|please|feel free to|(?:do not|don't) hesitate to|you are welcome to) (?=contact|write to us|email us|get in touch)",
    "",
  ),
  row(
    "\\b((?:questions?|enquir(?:y|ies)|inquir(?:y|ies)|concerns?|comments?)(?: [^,.]{0,60}?)?) (?:may|can|should) be (?:sent|directed|addressed|referred|submitted) to\\b",
    "contact about $1",
  ),
  row("\\bmust be at least (?=age )", "{least} {only} {may} "),
  row("\\b(?:persons?|people|individuals|those|anyone|anybody) (?:who (?:is|are) )?aged\\b", "aged"),
  row("\\b(?:is|are|be) aged\\b|\\baged\\b", ""),
  row("\\b(?:is|are) not open to\\b", "must not"),
  row(
    "\\byou (?:(?:will|shall) (?:also )?be|are) (notified|informed|told|contacted|charged|billed|sent|given|asked|refunded|reimbursed)\\b(?![^.,]{0,30} by (?!us\\b))",
    "we $1 you",
  ),
  row("\\bwe require (?:that )?you(?: to)?\\b", "you must"),
  row(
    "\\b(?:ha(?:s|ve) the (?:option|choice|possibility|ability|opportunity) (?:of|to)|(?:is|are) free to)\\b",
    "may",
  ),
  row("\\boptionally,? ", ""),
  row("\\bneither\\b([^.]{1,80}?)\\bnor\\b", "not $1,"),
  row("\\b(?:be held|held) (?=liable|responsible)", ""),
  row("\\bcan ?not (?=guarantee|accept|assume|promise|ensure|warrant)", "do not "),
  row(
    "\\bunder no (?:obligation|duty) to\\b|\\b(?:is|are) not (?:required|obliged|obligated) to\\b|\\b(?:do|does) not (?:have|need) to\\b|\\bneed not\\b|\\b(?:is|are) (?:entirely )?(?:optional|voluntary)\\b",
    "not must",
  ),
  row("\\b(?:is|are) (?:disabled|turned off|switched off|off) by default\\b", "is not by default"),
  row("\\b(?:fails?|failed|failing|neglects?|omits?) to\\b", "not"),
  row(
    "\\bnothing (?:in|under) ((?:this|these|the) \\w+) (?:shall |will |may )?(?=limit|exclude|affect|restrict|prevent|remove|prejudice)",
    "$1 not ",
  ),
  row("\\b(?:in no (?:event|case|circumstances?)|under no circumstances|at no time)\\b", "never"),
  row("\\b(?:\"|')?we shall\\b", "we will"),
  row(
    "(?<=\\b(?:versions?|agreement|contract|policy|terms|provisions?|sections?|clauses?|laws?|courts?|notices?|invoices?|cancellation|termination|change|changes|it|this) )shall(?! not\\b)",
    "{mustBe}",
  ),
];

/** What shall or will be is a duty where the other side says must, and nothing where it says what is. */
const duties: readonly Rewriting[] = [row("\\b(?:shall|will)\\b(?! not\\b| never\\b)", "{mustBe}")];

/** Where, when, by what and about what. */
const relations: readonly Rewriting[] = [
  ...days,
  row("\\b(?:no|not) later than\\b(?= time| \\d{2} \\d{2}| \\d{4} )|\\bon or before\\b", "by"),
  row("(\\b(?:by|until) [^,.]{1,40}?),? at (?:the )?latest\\b", "$1"),
  row(
    "\\b(?:for the (?:duration|period|term|length) of|during the (?:course|term|period) of|throughout|in the course of|over the course of|for (?:as|so) long as)\\b",
    "during",
  ),
  row(
    "\\b(?:with (?:regard|respect|reference) to|in (?:respect|relation|connection) (?:of|to|with)|regarding|concerning|relat(?:ing|ed) to|pertaining to|as regards)\\b",
    "about",
  ),
  row("\\b(?:by means of|by way of|through the use of|by (?:the )?use of|by the use of)\\b", "by"),
  row(
    "\\b(?:pursuant to|in accordance with|in compliance with|under the terms of|in line with|in keeping with)\\b",
    "under",
  ),
  row(
    "\\b(?:because of|due to|owing to|on account of|as a result of|by reason of|on the (?:grounds?|basis) (?:of|that)|(?:is |are )?based (?:up)?on)\\b",
    "because",
  ),
  row(
    "\\b(?:set (?:out|forth)|described|specified|listed|stated|explained)(?= (?:in|below|above|at)\\b)",
    "set out",
  ),
  row("\\b(?:the )?(?:way|manner) (?:in which|that)\\b", "how"),
  row("\\b(?:a number of|a variety of|a range of|several|numerous)\\b", "various"),
  row(
    "\\b(?:of|with) (?:this|that|such) (?:kind|type|nature|sort)\\b|\\b(?:this|that|these|those|such) (?:kinds?|types?|sorts?) of\\b",
    "such",
  ),
];

/**
 * Turns of phrase in which English policies say one thing in several ways, as one of them. Read before the grammar, in text that is folded for
 * comparison. Evidence: plain English guides (Garner, Kimble, the Federal Plain Language Guidelines) and the turns of lawyers that they undo.
 */
export const englishTurns: readonly Rewriting[] = [
  ...fillers,
  ...conditions,
  ...stances,
  ...lightVerbs,
  ...relations,
  ...duties,
];
