import type { Phrase } from "../phrases.ts";

const noun =
  "(?=(?:own |current |full |first |last |personal |email |e-mail |postal |home |mobile )?(?:account|activity|address|app|booking|browser|child|children|computer|consent|contact|content|data|details|device|email|information|name|number|order|own|password|payment|phone|preferences|privacy|profile|rights?|settings|subscription)\\b)";
const done =
  "(?=(?:asked|based|called|charged|collected|contacted|deleted|directed|disclosed|found|given|held|kept|made|notified|obtained|paid|processed|provided|published|received|refused|removed|required|returned|sent|shared|stored|transferred|used)\\b)";
const doing =
  "(?=(?:accepting|accessing|calling|clicking|completing|contacting|continuing|creating|emailing|entering|following|logging|providing|registering|selecting|sending|signing|submitting|using|visiting|writing)\\b)";
const verb =
  "(?:create|enter|file|get|give|have|leave|lodge|make|need|open|pay|place|provide|receive|request|send|sign|submit|use)";

/**
 * English words that are taken for others which look or sound alike, in a phrase that only the other makes: in a timely matter, you personal data,
 * take affect. None that would turn what is said: now and not, contact and contract, personnel and personal.
 */
export const takenForOthers: readonly Phrase[] = [
  [/\b(in (?:a|an|such a|the same) (?:[a-z]+ )?)matter\b(?! of)/gi, "$1manner"],
  [
    /\b(in any )matter (?=incompatible|inconsistent|contrary|whatsoever|that|which|not|they|you|we)/gi,
    "$1manner ",
  ],
  [new RegExp(`\\byou ${noun}`, "gi"), "your "],
  [/\byour (?=(?:may|can|will|must|should|agree|have|are|wish|want|need|do not|cannot)\b)/gi, "you "],
  [new RegExp(`\\bthere ${noun}`, "gi"), "their "],
  [/\btheir (?=(?:is|are|was|were|may be|will be|has been|have been)\b)/gi, "there "],
  [
    /\bare (?=(?:website|web site|site|services?|privacy policy|privacy notice|terms|team|servers?|partners)\b)/gi,
    "our ",
  ],
  [/\b(our|this|the|your|web) sight\b/gi, "$1 site"],
  [/\b(?:is|it|of) (?=you (?:have|wish|want|do not|are|would|choose|need|decide|believe)\b)/gi, "if "],
  [/\b(?:is|on) (?=case of\b)/gi, "in "],
  [new RegExp(`\\b(${verb}) and (?=[aeiou][a-z]+\\b)`, "gi"), "$1 an "],
  [new RegExp(`\\bbe ${doing}`, "gi"), "by "],
  [new RegExp(`\\b(may|might|will|can|could|would|should|shall|must|to|not) by ${done}`, "gi"), "$1 be "],
  [
    /\bwere (?=(?:possible|applicable|appropriate|necessary|required|permitted|relevant|available|practicable|you|we|there|it)\b)/gi,
    "where ",
  ],
  [
    new RegExp(`\\b(data|details|they|you|we|these|those|which|that|cookies|records) where ${done}`, "gi"),
    "$1 were ",
  ],
  [/\bwho['’]s (?=(?:personal|data|account|information|details|name|rights|child)\b)/gi, "whose "],
  [/\b(take|takes|taking|took|taken|in|into|no|any|full|legal|the|same|this) affect\b/gi, "$1 effect"],
  [/\baffects of\b/gi, "effects of"],
  [/\baccept (?=(?:as|where|when|for|if|in so far|insofar|to the extent|with)\b)/gi, "except "],
  [
    /\b(to|you|we|must|they|users|members) except (?=(?:the|these|this|our|your|any|all|cookies)\b)/gi,
    "$1 accept ",
  ],
  [
    /\bprinciple (?=(?:place|purpose|purposes|office|residence|address|contact|activity|activities|means)\b)/gi,
    "principal ",
  ],
  [/\b(data protection|following|these|basic|general|guiding) principals\b/gi, "$1 principles"],
  [/\binsure (?=(?:that|compliance)\b)/gi, "ensure "],
  [/\bhas past\b/gi, "has passed"],
  [/\b(have|been|was) past\b/gi, "$1 passed"],
  [
    /\b(in the|the|over the|for the) passed (?=(?:[a-z0-9]+ )?(?:days?|weeks?|months?|years?)\b)/gi,
    "$1 past ",
  ],
  [/\b(whichever (?:is|comes|occurs)(?: the)?) latter\b/gi, "$1 later"],
  [/\bno latter than\b/gi, "no later than"],
  [/\bquite (?=(?:hours?|enjoyment|areas?|carriage|study|room)\b)/gi, "quiet "],
  [/\bloosing\b/gi, "losing"],
  [/\b(legal) council\b/gi, "$1 counsel"],
  [
    /\bwave (?=(?:any|your|the|a|this|such|its|their|our|all)(?: [a-z]+)? (?:rights?|claims?|fees?|charges?|requirements?)\b)/gi,
    "waive ",
  ],
  [/\bbreech(?=es\b|ed\b|\b)/gi, "breach"],
  [/\b(your|the|a|this|each|any|mobile|another) devise\b/gi, "$1 device"],
  [/\b(legal|medical|professional|financial|such|this|our|any|the) advise\b/gi, "$1 advice"],
  [
    /\b(free|clinical|the|a|your) trail\b(?= (?:period|version|subscription|membership|lesson|class))/gi,
    "$1 trial",
  ],
  [/\basses (?=(?:the|your|our|whether|how|any|risks?|this|and)\b)/gi, "assess "],
  [/\btot he\b/gi, "to the"],
  [/\bdose not\b/gi, "does not"],
  [/\bdo to (?=(?:the|a|an|our|your|any|technical|illness|circumstances|weather)\b)/gi, "due to "],
  [/\b(your|the|our|their|any|for|further|continued) us of\b/gi, "$1 use of"],
  [
    /\b(contact|contacting|email|emailing|call|calling|inform|informing|tell|notify|notifying|provide|give|allow|write to|help|let) use\b(?! of)/gi,
    "$1 us",
  ],
  [
    /\bdo no (?=(?:share|sell|use|collect|store|keep|send|disclose|allow|accept|wish|want|agree)\b)/gi,
    "do not ",
  ],
  [
    /\b(collected|obtained|shared|sent|available|accessed|made|provided|submitted|us|contact us|available to you) (?:though|trough|thorough|threw) (?=(?:the|our|your|a|an|this|these|third|cookies|its)\b)/gi,
    "$1 through ",
  ],
  [/\b(required|mandatory|optional|following|these|the|form|text) fileds?\b/gi, "$1 fields"],
  [/\b(required|mandatory|optional|text|input) filed\b/gi, "$1 field"],
  [/\bone (?=(?:our|your|the|this|request|behalf)\b(?! other| side| hand| of))/gi, "on "],
  [/\b(log|sign|switch|turn|cut|drop|set|pay) of (?=(?:your|the|our|at|from|when|after|by)\b)/gi, "$1 off "],
  [
    /\b(is|are|was|be|not|far|it|or) to (?=(?:late|early|many|much|old|young|large|small|long|short|often)\b)/gi,
    "$1 too ",
  ],
  [/\bwith out\b(?! of)/gi, "without"],
  [
    /\bwith in (?=\d|(?:an?|the|our|your|this|these|one|two|three|four|five|six|seven|eight|nine|ten|each|any)\b)/gi,
    "within ",
  ],
  [/\bout[- ](opt|log|sign|print|check)(s|ed|ing)?\b/gi, "$1$2 out"],
  [/\bcostumer(?=s?\b)/gi, "customer"],
  [
    /\b(order|booking|email|e-mail|purchase|reservation|payment|registration) conformation/gi,
    "$1 confirmation",
  ],
  [/\bconformation (?=of (?:your|the|receipt)|e-?mail|link|code|number|message)/gi, "confirmation "],
  [
    /\b(personal|sensitive|usage|location|contact|customer|user|health|medical|technical|collected|traffic|account|payment) dates?(?! of\b)/gi,
    "$1 data",
  ],
  [
    /\b(presiding|returning|medical|police|customs|commanding|ranking|executive) office(?= (?:shall|may|must|will|is|has|at|of the (?:meeting|election|day))\b|[.,])/gi,
    "$1 officer",
  ],
  [/\b(do|does|did) not need not to\b/gi, "$1 not need to"],
  [
    /\b(right|able|unable|ability|entitled|obliged|permitted|willing|likely|opportunity|obligation|required|order|authority) (?:the|too|two|do|ot|t|tot) (?=[a-z]+)/gi,
    "$1 to ",
  ],
  [/\bas (long|soon|far|well) (?:is|at|has|ass) /gi, "as $1 as "],
  [/\b(with|by|for|from|to|under|at|into|of) are (?=[a-z]+)/gi, "$1 our "],
  [
    /\b(property|part|parts|number|list|copy|copies|use|end|one|most|some|any|each|none|half|out|because|instead|owner|members?|side|top|bottom|rest|websites?|right|rights|protection|behalf|case|name|purpose|purposes|date|version|form|kind|type) off (?=(?:the|our|your|a|an|this|that|these|other|any|their|its|all|each)\b)/gi,
    "$1 of ",
  ],
  [
    /\b(open|closed|available|valid|effective|payable|data|starting|counted|onwards?) form (?=(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|now|here|outside|within)/gi,
    "$1 from ",
  ],
  [/(?<!\b(?:the|at|at the|its|their|our|your)) (?:most|mus|mut|msut) be /gi, " must be "],
  [/\bnot (be|been|have|being|yet) not\b/gi, "not $1"],
  [
    /\b(shows?|sees?|tells?|knows?|finds?|explains?|learn|know|see|decide|choose|determine)( you| us)? were (?=(?:the|you|your|we|our|an?|it|they|data|this)\b)/gi,
    "$1$2 where ",
  ],
  [
    /\bbase (on|upon) (?=(?:your|our|the|an?|this|these|consent|article|legitimate|its|their)\b)/gi,
    "based $1 ",
  ],
  [/\bmaybe (?=[a-z]+(?:ed|en|nt|pt|lt|ld|id|ut|old|ade|one|ound|ught)\b)/gi, "may be "],
  [/\b(any|no|much|for) (long|late|soon|earli?|high|low|short)(?= ?[,.;]| than\b)/gi, "$1 $2er"],
  [/\ban ([bcdfgjklmnpqrstvwxyz][a-z]*|\d+)\b/gi, "and $1"],
  [
    /\b(asks?|asked|requests?|requested|invites?|require|requires) (you|users|members|customers|guests|visitors|them) for (?=[a-z]+ (?:off|on|out|up|your|the|our|an?|us|this|these)\b)/gi,
    "$1 $2 to ",
  ],
  [
    /\bform (?=\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m|o['’]clock)|\d{1,2}:\d\d|noon|midnight|tomorrow|today|now on)/gi,
    "from ",
  ],
  [/\b(do|does|did|is|are|was|were|has|have|had|will|would|should|could|must|may|can) n['’]t\b/gi, "$1n't"],
  // Where the other text says a span of days without from.
  [
    /\bform (?=(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:to|until|till|through)\b|\d{1,2}(?::\d\d)? ?(?:am|pm)? (?:to|until|till)\b)/gi,
    "",
  ],
  [
    /\b(the|this|your|our|all) date (?=(?:is|are|was|were|will be|may be|can be|has been) (?:stored|collected|processed|transferred|transmitted|deleted|encrypted|shared|kept|used|passed|anonymi[sz]ed))/gi,
    "$1 data ",
  ],
  [/\b(opts?|opted|opting)[- ]out (?:from|off) /gi, "$1 out of "],
  [
    /\b(us|you|them|him|it|her|me) form (?=(?:any|the|an?|our|your|this|these|all|other|third|[a-z]+ing)\b)/gi,
    "$1 from ",
  ],
  [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should|ca|wo)['’]nt\b/gi, "$1n't"],
  [/, include (?=[A-Z])/g, ", including "],
  [
    /\bat (?:less|lest|leased|last) (?=\d|one\b|two\b|three\b|four\b|five\b|six\b|once\b|twice\b|half\b|an?\b)/gi,
    "at least ",
  ],
  [/\bformally (?=known|called|named|the|trading)/gi, "formerly "],
  [/\b(click|clicking|available|found|information|look|see|listed) hear\b/gi, "$1 here"],
  [/\b(write|writing|right|written|speak|speaking) (?:too|two) (?=us|our|the|you|me)/gi, "$1 to "],
  [/\bin corporation with\b/gi, "in cooperation with"],
  [/\b(right|rights) too\b/gi, "$1 to"],
  [/\bbare (?=(?:the|all|any|your|his|their|its|in mind|full)\b)/gi, "bear "],
  [/\b(at all) time\b(?! limits?)/gi, "$1 times"],
  [/\b(at any) times\b/gi, "$1 time"],
  [
    /\b(have|has) (?:the |an? )?rights? of (?=(?:vote|withdraw|cancel|object|complain|refuse|terminate|appeal|revoke|request|exclude|inspect|speak)\b)/gi,
    "$1 the right to ",
  ],
  [
    /\b([a-z]{3,})['’]s (?=(?:that|who|which|are|were|have|do|may|must|can|will|shall|should|of|from)\b)/gi,
    "$1s ",
  ],
  [
    /\b((?:log|sign|switch|turn|cut|drop|set|pay|call|put|shut)(?:s|ed|ged|ped|ing|ging|ping|ting)?) of(?= (?:in|on|at|from|when|after|before|by|during|if|and|or|until|automatically)\b|[,.;])/gi,
    "$1 off",
  ],
  [
    /\bit (?=(?:advance|addition|accordance|writing|person|full|part|case of|order to|particular|general|connection|compliance)\b)/gi,
    "in ",
  ],
  ...["it is ", "it's "].map((it): Phrase => [
    /\bits (?=(?:forbidden|not|possible|impossible|prohibited|allowed|important|necessary|required|recommended|up to|free|easy|your responsibility)\b)/gi,
    it,
  ]),
  [
    /\b(would like|would love|(?:is|are) going|forced|invited|encouraged|advised|reminded|welcome|happy|pleased|glad|supposed|expected|instructed|authori[sz]ed|strives?|endeavou?rs?|aims?|decides?) (?!to\b)([a-z]+)/gi,
    "$1 to $2",
  ],
];
