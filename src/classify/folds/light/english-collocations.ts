import { type Rewriting, whenMet } from "../rewriting.ts";

const row = (from: string, to: string): Rewriting => [whenMet(from, "g"), to];

/** Where texts of this kind say something. */
const text =
  "(?:this|these|those|our|the|its|such|each|any|section|clause|article|paragraph|schedule|part|chapter)(?: [a-z\\d.]+){0,3}? ?(?:policy|policies|notice|statement|terms|rules|agreement|section|clause|article|paragraph|act|regulations?|bylaws?|by laws|constitution|code|guidelines|conditions|contract|lease|schedule|annex|appendix|announcement|documents?|handbook|\\d+(?:\\.\\d+)*)\\b";
/** What one reads on the screen. */
const page =
  '(?:the|our|your|this|its|that|their)(?: [a-z"]+){0,4}? (?:pages?|website|site|section|documentation|docs|guides?|faqs?|policy|policies|notice|statement|terms|help|manual|instructions|link|websites|article|cent(?:re|er))\\b(?= (?:for|to|of|at|in|on|and|or|if|when|where|before|after|periodically|regularly|often|frequently|from|as|about|regarding|carefully|here|below|above|which|that|listed|linked)\\b| ?[,.("]|$)';
const address =
  "(?: the following (?:link|url|address|page),?)? ?(?://|www\\.|https?|[a-z\\d-]+\\.(?:com|org|net|io|gov|edu|jp|eu|uk|dev)\\b)";

/** Verbs that say no more than their noun does, and the verbs of which more than one goes with a noun. */
export const englishCollocations: readonly Rewriting[] = [
  // Where a text says it.
  row(
    `\\b(?:as (?:we |it is |they are |is |are |further |otherwise )?)?(?:set out|set forth|describe[sd]?|state[sd]?|contained|specif(?:ied|y|ies)|laid (?:down|out)|outline[sd]?|detail(?:ed|s)?|explain(?:ed|s)?|given|found|mention(?:ed)?|listed|provided for|prescribed|identified|indicated|noted) (?=(?:in|under|by) ${text})`,
    "set out ",
  ),
  row(
    `\\b(?:is|are|(?:can|may) be) (?:listed|available|found|located|posted|published|set out|provided|accessible|accessed|given|displayed|shown|described|detailed|viewed|obtained|seen|read|downloaded|consulted) (?:online )?(?=(?:at|on|under|via|here at)${address})`,
    "are found ",
  ),
  row(
    `\\byou (?:can|may|will) (?:find|view|see|read|access|consult) ([^,.]{1,60}?) (?=(?:at|on|under|via)${address})`,
    "$1 are found ",
  ),
  row(
    `(?<=(?:^|[,.] ?|\\bplease |\\b(?:can|may|should) (?:also )?|\\bto |\\band |\\bor ))(?:visit|consult|see|refer to|check|review|revisit|go to|look at|read|view|have a look at|take a look at) (?=${page})`,
    "see ",
  ),
  // What texts and courts do.
  row(
    "\\b(is|are|be|been|was|were) (?:found|held|determined|declared|judged|adjudged|adjudicated|ruled)(?: to be)? (?=(?:invalid|unenforceable|illegal|void|unlawful|ineffective|contrary)\\b)",
    "$1 found ",
  ),
  row(
    "\\b(?:become|becomes|became|becoming) (?:effective|operative)\\b|\\b(?:come|comes|came|enter|enters|entered|go|goes) into (?:force|effect|operation)\\b",
    "take effect",
  ),
  row(
    "(?<=\\b(?:not|will|shall|may|to|would|can|could|must) )(?:constitute|form|represent|amount to) (?=(?:an?|the) (?:[a-z]+ )?(?:agreement|contract|violation|breach|offense|waiver|quorum|part of)\\b)",
    "be ",
  ),
  row(
    "\\b(?:constitutes?|forms?|represents?|amounts? to) (?=(?:an?|the) (?:[a-z]+ )?(?:agreement|contract|violation|breach|offense|waiver|quorum|part of)\\b)",
    "are ",
  ),
  row("\\b(?:commits?|committed|(?:is|are|be) guilty of) an offense\\b", "commit an offense"),
  row("\\bact(?:s|ed|ing)? (in breach|in violation|in contravention) of\\b", "breach"),
  row(
    "\\b(?:gives?|makes?|provides?) (?=(?:these|those|this|such|the following|the above|an?) (?:assurance|representation|undertaking)s?\\b)",
    "give ",
  ),
  row(
    "\\b(?:be|are|is) (?:made|submitted|given|filed|delivered|provided|presented|put|lodged) (?=in (?:writing|the prescribed form|written form))",
    "be ",
  ),
  row(
    "\\b(?:conduct|hold|held|carry out|carried out|take|conducted|taken) (?:place )?(?=(?:an?|the|any|such|regular|annual) (?:[a-z]+ ){0,2}(?:meeting|election|ballot|survey|review|audit|assessment|hearing|inquiry|investigation)s?\\b)",
    "hold ",
  ),
  row(
    "\\b(meetings?|elections?|hearings?|ballots?|events?|sessions?|conferences?)((?: of [a-z ]{2,40}?)?) ((?:shall|will|must|may|can|should) )?(?:be held|(?:take|takes|took) place|is held|are held|be conducted|occur|occurs)\\b",
    "$1$2 $3be held",
  ),
  row("\\bsetup (?=(?:an?|the|your|our|its|any|such|ad hoc|new|[a-z]+ committees?)\\b)", "establish "),
  row("(?<=\\b(?:is|are|be|been|was|were) )setup\\b", "established"),
  row("\\bsetting up (?=(?:an?|the|your|our|its|any|such|new)\\b)", "establishing "),
  row(
    "\\b(?:create|establish|form|open|opening|creating|establishing|forming|register|registering)(?: for)? (?=(?:an?|your|the|my|their|another|more than one|multiple|new)(?: [a-z]+){0,2} accounts?\\b)",
    "create ",
  ),
  row(
    "\\b(?:create|establish|form|constitute|appoint) (?=(?:an?|any|such|ad hoc|the|other|one or more)(?: [a-z]+){0,3} (?:sub)?committees?\\b)",
    "establish ",
  ),
  row(
    "\\b(?:turn|switch)(?:s|ed|ing)? ([^,.]{1,40}?) on (and|or) off\\b|\\b(?:turn|switch)(?:s|ed|ing)? on (and|or) off (?=[a-z])",
    "enable $2$3 disable $1",
  ),
  row("\\b(?:turn|switch)(?:s|ed|ing)? ((?:the |your |this |our )?[a-z]+(?: [a-z]+)?) on\\b", "enable $1"),
  row("\\b(?:turn|switch)(?:s|ed|ing)? ((?:the |your |this |our )?[a-z]+(?: [a-z]+)?) off\\b", "disable $1"),
  row(
    "\\b(?:fill|filling|filled) (?:in|out|up)\\b|\\b(?:complete|completing) (?=(?:an?|the|this|our|your) (?:[a-z]+ ){0,3}(?:form|application|questionnaire|survey)s?\\b)",
    "complete ",
  ),
  row(
    "\\b(?:are|is) (?:on|using) (?=an? (?:mobile|android|ios|desktop|tablet|smart|personal|shared|public)[a-z]* ?(?:[a-z]+ )?(?:device|phone|computer|browser)?\\b)",
    "use ",
  ),
  row("\\btake part in\\b", "participate in"),
  row("\\btaking part in\\b", "participating in"),
  row("\\btakes part in\\b", "participates in"),
  row("\\bmake(s?) use of\\b", "use$1"),
  row(
    "\\b(?:is|are) made up of\\b|\\b(?:is|are) composed of\\b|\\bconsists? of\\b|\\bcomprises?\\b|\\b(?:is|are) comprised of\\b",
    "consist of",
  ),
  row("\\b(?:is|are) of the opinion that\\b", "believe that"),
  row(
    "\\b(you|we) (?:think|believe|feel|consider)(?: that)?(?= (?:something|someone|anyone|any|you|we|your|our|there|it|this|the|a)\\b)",
    "$1 believe",
  ),
  row(
    "\\b(also )?(?:falls?|comes?|lies?)( also)? (?:under|within) (?=[^,.]{1,40} responsibilit)",
    "is $1$2 ",
  ),
  row("\\bit (?:is|shall be|will be) (your|our) responsibility to\\b", "you $1 responsible for"),
  row(
    "\\b(?:suffers?|suffered|incurs?|incurred|sustains?|sustained) (?=(?:an?|any|the|such)? ?(?:[a-z]+ ){0,2}(?:loss|losses|damage|damages|harm|injury|injuries)\\b)",
    "suffer ",
  ),
  row(
    "\\b(?:reach|reaches|reached|attain|attains|attained|turn|turns|turned) (?:the age of )?(?=age \\d)",
    "reach ",
  ),
  row(
    "\\b(?:ask|asks|asked|require|request|requests)(?: for)? (?=(?:your|their|his|her) (?:consent|permission|approval)\\b)",
    "ask for ",
  ),
  row(
    "\\b(?:seek|obtain|get|secure|receive) (?=(?:your|the|their|his|her|prior|express|written|any necessary) (?:[a-z]+ ){0,2}(?:consent|permission|approval|authorization)\\b)",
    "obtain ",
  ),
  row("\\b(?:carry|carries|carrying) (?=(?:an?|the|some|any|no) (?:[a-z]+ )?risks?\\b)", "have "),
  row(
    "\\b(?:raise|bring|lodge|make|file|submit|put forward) (?=(?:an?|any|the|your) (?:[a-z]+ )?(?:complaint|grievance|objection|claim)s?\\b)",
    "make ",
  ),
  row(
    "\\b(?:exercise|make use of|assert|invoke) (?=(?:your|any of your|these|those|this|their|one of these) (?:[a-z]+ ){0,3}rights?\\b)",
    "exercise ",
  ),
  row(
    "\\b(?:perform|carry out|fulfil+|discharge|execute) (?=(?:our|your|their|its|his|her|the|any) (?:[a-z]+ ){0,3}(?:duties|tasks|functions|role)\\b)",
    "perform ",
  ),
  row(
    "\\b(?:answer|respond to|reply to|deal with|handle|address) (?=(?:your|any|the|all|such|these|user|customer) (?:[a-z]+ ){0,3}(?:questions?|inquir(?:y|ies)|enquir(?:y|ies)|requests?|quer(?:y|ies))\\b)",
    "answer ",
  ),
  row("\\b(?:cast|casting) (?=(?:an?|the|his|her|their|no|one|its) (?:[a-z]+ )?votes?\\b)", "cast "),
  row("\\b(?:pose|present|constitute)s? (?=(?:an?|any|no) (?:[a-z]+ )?(?:risk|threat|danger)s?\\b)", "pose "),
  row("\\b(?:is|are) subject to change\\b", "may change"),
  row("\\b(?:is|are) liable to (?=(?:change|be changed)\\b)", "may "),
  row(
    "\\b(?:advertizing|ad|ads|advert|advertisement) (?=(?:partners?|networks?|services?|providers?|servers?|campaigns?|agenc(?:y|ies)|platforms?|tech|technolog(?:y|ies)|exchanges?|identifiers?|ids?|preferences|cookies?|tracking|content|companies|company|vendors?|revenue|purposes?)\\b)",
    "advertising ",
  ),
  row(
    "\\b(be|been|is|are|was|were) selected\\b(?= (?:by|as|from|at|for|and|or|in|through|on|to)\\b|[,.]|$)",
    "$1 chosen",
  ),
  row(
    "\\b(?:provide|give|grant)s? (?:you )?(?:with )?(?=(?:the|an?|any) (?:right|rights|permission|license|option|ability|opportunity)\\b)",
    "provide ",
  ),
  row("\\b(?:be aware|take note) of\\b", "note"),
  row("(?<=\\b(?:which|that) )(?:address(?:es)?|deals? with|concerns?|relates? to) ", "deal with "),
  row("\\byour (?=(?:access to|use of) your\\b)", ""),
  row(
    "\\b(provid(?:e|es|ed|ing)|giv(?:e|es|ing)|offer(?:s|ed|ing)?) ((?:[a-z]+ ){0,3}(?:training|support|assistance|help|guidance|advice|services?)) for ",
    "$1 $2 to ",
  ),
  row(
    "\\b(?:get|gets|got|getting) (?=(?:your|an?|the|any|our) (?:[a-z]+ ){0,3}(?:report|request|notice|message|email|order|payment|letter|complaint|confirmation|copy|information|refund|reply|response|goods)\\b)",
    "receive ",
  ),
  row(
    "\\b(?:explain|contain|include|provide|give)s? (?=(?:[a-z]+ )?information (?:about|on|regarding|concerning)\\b)",
    "contain ",
  ),
  row(
    "\\b(?:engage in|do|perform|carry out|undertake|commit) (?=(?:any|one|either) of the following\\b)",
    "do ",
  ),
  row(
    "\\b(?:is|are|be) (?:under|subject to) an? (legal|statutory|contractual) (?:obligation|duty) to\\b|\\bha(?:s|ve) an? (legal|statutory|contractual) (?:obligation|duty) to\\b",
    "are $1$2ly obliged to",
  ),
  row(
    "\\blegally (?:obligated|required|bound|compelled) to\\b|\\b(?:required|obliged|obligated|compelled|bound) by law to\\b",
    "legally obliged to",
  ),
  row(
    "\\b(?:put(?:ting)? in(?:to)? place|implement(?:s|ed|ing)?|introduc(?:e|es|ed|ing)|adopt(?:s|ed|ing)?|tak(?:e|es|en|ing)|institut(?:e|es|ed|ing)|employ(?:s|ed|ing)?|appl(?:y|ies|ied|ying)) (?=(?:[a-z]+ (?:and )?){0,4}(?:measures|safeguards|precautions)\\b)",
    "take ",
  ),
  row("(?<=\\bdeposits?\\b[^.]{0,40}? )(?:refunded|repaid|paid back|given back|reimbursed)\\b", "returned"),
  row("\\b(?:sen[dt]|ship(?:ped)?) back\\b", "returned"),
  row(
    "\\b(year|term|period|season|tenancy|semester) (?:runs?|extends?|lasts?) from ([^,.]{3,20}?) (?:to|until|through) (?=[^,.]{3,20}(?:[,.]|$))",
    "$1 starts on $2 and ends on ",
  ),
  row("\\b(year|term|period|season|tenancy|semester) (?:begins|commences) on\\b", "$1 starts on"),
  row(
    "\\b(?:no person|nobody|no one|no individual) (?:shall|may|must|can|is (?:allowed|permitted) to)\\b",
    "no one may",
  ),
];
