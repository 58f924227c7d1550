import { type Rewriting, whenMet } from "../rewriting.ts";

const row = (from: string, to: string): Rewriting => [whenMet(from, "g"), to];

/** By which one is told something. */
const medium =
  "(?:an? |the |our |your )?(?:direct message|email|phone|telephone|post|mail|regular mail|fax|sms|text messages?|text|letter|push notifications?|in app notifications?|courier|chat|message)\\b";
/** What one works in a program with. */
const control =
  "(?:this|the|our|your)(?: [a-z]+){0,3} (?:tool|settings?|dashboard|control panel|preferences?|menu|app|form|link|button|section|portal|console|interface|page)\\b";
const controls =
  "manage|change|adjust|control|update|cancel|optout|unsubscribe|withdraw|modify|edit|set|enable|disable|request|submit|contact us|choose|customize";
/** They are a body, and have members and papers. */
const body =
  "club|society|association|organization|company|firm|board|council|committee|team|chapter|union|school|university|library|museum|hotel|church|foundation|institute|department|service|site|website|platform|community|project|software|conference|league";
const belonging =
  "members?|officers?|employees?|staff|directors?|representatives?|meetings?|rules?|policies|policy|constitution|property|funds?|assets|premises|facilities|website|users?|customers?|guests?|objectives|activities|affairs|features?|executive|members? list|logo|leadership|president|secretary|treasurer|chair|budget|records?|name|address|participants?|areas?";

/** Persons who have something, and what. */
const person =
  "employee|tenant|landlord|member|user|customer|child|owner|applicant|buyer|seller|client|licensee|licensor|supplier|guest|student|patient|resident|employer|author|holder|provider|contractor|recipient";
const personal =
  "supervisor|manager|parents?|guardian|consent|approval|permission|expense|costs?|request|rights?|duties|name|address|email address|account|property|decision|option|discretion|obligations?|responsibility|identity|age|signature|representative|password|name and address";

/** Prepositions, connectives and word order: what binds a word to the next in more than one way. */
export const englishRelations: readonly Rewriting[] = [
  row("\\bshared to (?=(?:the|our|any|other|third)\\b)", "shared with "),
  row("\\bdisclosed with\\b", "disclosed to"),
  row("\\binfringe(s|d)? (?:up)?on\\b", "infringe$1"),
  row("\\binfringing (?:up)?on\\b", "infringing"),
  row("\\b(compl(?:y|ies|ied|ying|iance)) to (?=(?:the|this|these|any|all|our|applicable)\\b)", "$1 with "),
  row("\\bin accordance to\\b", "in accordance with"),
  row("\\bdifferent (?:than|to)\\b", `different from`),
  row("\\bmembership in\\b", "membership of"),
  row("\\bprotect(s|ed|ing)? ([^,.]{1,60}?) against\\b", `protect$1 $2 from`),
  row("\\bprotect(s|ed|ing|ion)? against\\b", `protect$1 from`),
  row(
    "\\b(consent|objection|agreement|access|subscription|answer|exception|amendment|change|reference|alternative|right) (?:for|of|in) (?=(?:the|these|this|our|your) (?:processing|use|collection|terms|policy|agreement|rules?)\\b)",
    "$1 to ",
  ),
  row("\\b(?:via|by|through|over|by means of|by way of|using|per) (?=" + medium + ")(?:an? |the )?", "by "),
  row(
    `(?<=\\b(?:${controls})\\b[^,.;]{1,60}? )(?:from|using|through|via|in|within|with|by using|by|by means of|with the help of|on|at|under) (?=${control})`,
    "in ",
  ),
  row(
    "\\bwith (?=(?:the help of |the use of )?(?:ai|artificial intelligence|machine learning|encryption|cookies)\\b)(?:the help of |the use of )?",
    "using ",
  ),
  row(
    '\\b(?:beyond|outside(?: of)?|not within|not under) (?=(?:our|your|its|their|his|her|either party"s|the parties"|the [a-z]+"s) (?:reasonable )?control\\b)',
    "beyond ",
  ),
  row("\\bcaused by (?=(?:circumstances|events?|factors|reasons|forces)\\b)", "due to "),
  row(
    "\\b(?:all )?(?:around|over|across|throughout) the (?:(?:entire|whole) )?(?:world|globe)\\b|\\bworld wide\\b|\\bglobally\\b|\\bin (?:all|every) parts? of the world\\b",
    "worldwide",
  ),
  row("\\b(is|are|be|being) (?:located|situated) (?=(?:in|at|on|within|outside)\\b)", "$1 "),
  row(
    "\\bexcept in (?:the )?(?:instances?|events?|cases?|circumstances?) (?:of|where|that|when)\\b",
    "except in case of",
  ),
  row("\\bin (?:the )?(?:instances?|events?|cases?) (?:of|where|that|when|in which)\\b", "in case of"),
  row("\\b(under|over|below|above) the age of (?=age \\d)", "$1 "),
  row("\\b(?:a |the )?period of (?=duration\\b)", ""),
  row(
    "\\b(?:as of|as from|starting(?: on| from)?|beginning(?: on| from)?|commencing(?: on| from)?|with effect (?:from|as of)) (?=\\d{4} \\d{2}\\b)",
    `from `,
  ),
  row(
    "\\b(polic(?:y|ies)|guides?|information|instructions|details|guidance|advice|tips|article) (?:for|on|about|regarding|as to|of) how\\b",
    "$1 on how",
  ),
  row("\\bfor (?=(?:giving|bringing|putting|carrying) )", "to "),
  row("\\bso (?=(?:we|you|they|it|users?|members?) (?:can|may|could|will|are|do|does)\\b)", "so that "),
  row("\\bfor (?:the )?(?:sole )?purposes? of (?=[a-z]+ing\\b)", "to "),
  row("\\bwith (?:a view to|the (?:aim|purpose|goal|intention|object|objective) of) (?=[a-z]+ing\\b)", "to "),
  row(
    "(?<!\\b(?:responsible|liable|fees?|charges?|you|reserved|except|accountable|penalty|penalties|basis|reasons?|process|methods?|criteria|procedures?|deadline|guidelines|rules|need|look|looking|instructions|period|grounds?|need|time|thanks?) )\\bfor (?=[a-z]{2,}ing (?:the|your|our|an?|this|these|any|its|their|with|all|and [a-z]+ing)\\b)",
    "to ",
  ),
  row("\\bfor ((?:[a-z]+ (?:and|or) )?[a-z]+) (prevent|detect|protect)ion(?: purposes)?\\b", "to $2 $1"),
  row(
    "\\bfor (?:the )?(prevent|detect|protect|improve|develop|enforce)(?:ion|ment) (?:and [a-z]+ )?of\\b",
    "to $1",
  ),
  row(
    "\\bfor ((?:[a-z]+ ){0,2}?(?:marketing|advertising|training|billing|accounting|research|security|analytics|analysis|identification|authentication|verification|communication|administration|statistics|testing|profiling|tax|audit|safety|payment|development|improvement|quality assurance|quality control))(?: related)? purposes\\b",
    "for $1",
  ),
  row(
    "\\bfor (?:the )?purposes? of ((?:[a-z]+ ){0,2}?(?:marketing|advertising|training|billing|accounting|research|security|analytics|analysis|identification|authentication|verification|communication|administration|statistics|testing|profiling|tax|audit|safety|payment|development|improvement|quality assurance|quality control))\\b",
    "for $1",
  ),
  row(
    "\\b(?:for )?(?:as|so) long as (?:it |this |that )?(?:is )?(?:reasonably )?(?:necessary|needed|required)\\b",
    "for as long as is necessary",
  ),
  // Clubs and their members.
  row(`\\b(${body})"s? (?=(?:[a-z]+ ){0,2}(?:${belonging})\\b)`, "$1 "),
  row(`\\b(${belonging}) of (?:the |our |this )?(${body})\\b(?! ?"|(?: (?:of|and|or)\\b))`, "$2 $1"),
  row(
    "\\b(requests?|applications?|claims?|deadlines?|procedures?|requirements?|criteria|dates?|forms?|fees?) for ((?!the\\b|an?\\b|any\\b|all\\b|which\\b|each\\b|such\\b|this\\b|these\\b|more\\b|that\\b|our\\b|your\\b)[a-z]+)(?= (?:must|shall|will|may|are|is|should|can)\\b|[,.]|$)",
    "$2 $1",
  ),
  row("\\bsharing of\\b", "sharing"),
  row("\\b(?:are|is) an? ([a-z]+(?: [a-z]+)?) resident\\b", "reside in $1"),
  row(
    "\\b(?:are|is) (?:an? )?residents? of\\b|\\blive in\\b|\\b(?:are|is) (?:resident|living|residing) in\\b",
    "reside in",
  ),
  row("\\b(?:who|that) reside in\\b|\\bresidents of\\b", "residing in"),
  row("\\bwe base ([^,.]{1,60}?) (?:up)?on\\b", "$1 are based on"),
  row("\\b(?:prevents?|stops?) ([^,.]{1,60}?) from (?=[a-z]+ing\\b)", "mean $1 not "),
  row("\\b(?:prevents?|stops?) (you|us|me|him|them|[a-z]{3,}s) (?=(?!during)[a-z]+ing\\b)", "mean $1 not "),
  row("(?<=\\b(?:will|would|may|can|could|might) )mean that\\b", "mean"),
  row(
    "(?:^|(?<=[.] ?))there (?:is|are|shall be|will be) no ([^.]{1,100}?) (allowed|permitted|available|required)(?=[.]|$)",
    "no $1 is $2",
  ),
  row(
    "\\b(?:when|if) we (?:made our (?:most recent|latest|last) (?:update|change|revision)|last made an? (?:update|change|revision)|last (?:updated|changed|revised)(?: it| this page)?)\\b",
    "when we last updated",
  ),
  row(
    "(?:^|(?<=[.] ?))(?:if you (?:would like|want|wish) )?to ([^,.]{2,80}?), ?(?:you (?:can|may|should) |please |simply |just )*(?=(?:click|visit|go to|see|use|contact|email|send|write|follow|navigate|log|login|sign|signin|select|press|open|fill|complete|call|submit|change|adjust|check|enter|choose|set|turn|update)\\b)",
    "to $1, ",
  ),
  row(
    "(?:^|(?<=[.] ?))you (?:can|may) (?:also )?([^,.]{2,80}?) by (?=(?:clicking|visiting|going to|using|contacting|emailing|sending|writing|following|navigating|logging|signing|selecting|pressing|opening|filling|completing|calling|submitting|changing|adjusting|checking|entering|choosing|setting|turning|updating)\\b)",
    "to $1, ",
  ),
  row("\\bdo (this|so|that) by going to\\b", "$1"),
  // Who is spoken of at large.
  row(
    "(?:^|(?<=[.] ?))(?:any|an?|every|each|no)(?<!no) (person|member|user|employee|party|individual|player|visitor|customer|resident|tenant|student|participant) (?=who\\b)",
    "any $1 ",
  ),
  row(
    "(?:^|(?<=[.] ?))(?:(?:anyone|anybody|those|all those|people|persons|individuals|any person|any individual|any party) who\\b|whoever\\b)",
    "any person who",
  ),
  // What one may not do.
  row(
    "(?:^|(?<=[.] ?))([a-z]+ing [^.]{3,120}?) (?:is|are) (?:strictly )?(?:prohibited|forbidden|not (?:allowed|permitted))(?=[.]|$)",
    "you may not $1",
  ),
  row(
    "(?:^|(?<=[.] ?))(?:the )?use of ([^.]{3,120}?) (?:is|are) (?:strictly )?(?:prohibited|forbidden|not (?:allowed|permitted))(?=[.]|$)",
    "you may not use $1",
  ),
  row(
    "\\bshall not (?=(?:be (?:an?|deemed|construed|considered|interpreted|liable|responsible)|operate as|affect|limit|apply|exceed)\\b)",
    "will not ",
  ),
  // Whose it is.
  row("\\b(?:the )?failure (?:of|by|on the part of) ((?:the |any |either )?[a-z]+) to\\b", "$1 failure to"),
  row(`(?<=[a-z])["']s (?=failure to\\b)`, " "),
  row(`\\b(${person})["']s? (?=[a-z])`, "$1 "),
  row(`\\b(?:the )?(${personal}) of (?:the|an?|any|each|every|that) (${person})\\b(?! ?["'])`, "the $2 $1"),
  // Something that is so, and such a thing.
  row(
    `\\b(an?|the|any|all|your|our|no|such) ((?:(?!(?:of|in|to|for|on|with|by|from|at|that|which|who|and|is|are)\\b)[a-z]+ ){0,3}(?!(?:of|in|to|for|on|with|by|from|at|those|all)\\b)[a-z]+) (?:that|which) (?:is|are) ((?!not\\b)[a-z]+(?:ed|en|ful|al|ive|able|ible|ic|ous|ary))(?=[,.]|$| (?:and|or|may|must|will|shall|can|is|are|should)\\b)`,
    "$1 $3 $2",
  ),
  row(
    ", ?as (?=(?:they|it|we|you|this|these|that)\\b)|\\bbecause (?=(?:they|it|we|you|this|these|that)\\b)|, ?since (?=(?:they|it|we|you|this|these|that)\\b)",
    " because ",
  ),
  row(
    "(?:^|(?<=[.,] ?))(?:in|when|while|if) (?=(?:using|accessing|providing|exercising|performing|collecting|processing|handling|making|carrying)\\b)",
    "when ",
  ),
  row(
    "\\b((?:data|information|what|everything|anything|tools|documents) (?:that |which )?(?:we|you|they|it) (?:need|needs|require|requires)) to (?=[a-z])",
    "$1 in order to ",
  ),
  row(
    "(?:^|(?<=[.] ))all (?=(?:employees|members|users|staff|participants|students|visitors|guests|orders|prices|fees|bookings|sales|requests|decisions|meetings|notices|payments|applications) (?:are|have)\\b)",
    "",
  ),
  row("\\bwithin (duration \\d+ [a-z]+) (?:after|from|following) ", "within $1 of "),
  row("\\bin (?:the )?(?:case|event)s? of (?=(?:an? )?(?:emergency|emergencies|doubt)\\b)", "in "),
  row("\\bas a backup\\b|\\bfor backup(?: purposes)?\\b", "for backup"),
  row("\\bask(s|ed|ing)? you for your\\b", "ask$1 for your"),
  row("\\bappeal(s|ed|ing)? against\\b", "appeal$1"),
  row("\\bmust be received by (the [a-z]+|us)\\b", "must reach $1"),
  row("\\b(?:no|not) later than (?=\\d{1,2} [a-z]+\\b)", "by "),
  row("(\\bby [^,.]{1,40}?),? at (?:the )?latest\\b", "$1"),
  row("\\beither (?!party\\b|part(?:y|ies)\\b|of\\b|side\\b|one\\b|way\\b)(?=[^,.]{1,60} or )", ""),
  row("\\bon ((?:mon|tues|wednes|thurs|fri|satur|sun)day)s\\b", "every $1"),
  row("\\b(?:by means of|via|through|with|by) (?=encryption\\b)", "using "),
  row(
    "(?:^|(?<=[.] ?))((?:an?|the) [a-z ]{2,30}?) (will|shall|may|can) be (awarded|given|sent|issued|granted|offered) to ([^.,]{3,80})(?=[.]|$)",
    "$4 $2 be $3 $1",
  ),
  row(
    "(?<=[a-z] )(?:when|whenever) (?=you (?:visit|use|access|contact|register|sign|log|create|open|close|leave|order|buy|purchase|subscribe|browse|interact)\\b)",
    "if ",
  ),
];
