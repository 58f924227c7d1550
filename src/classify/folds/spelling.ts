import { interchange, rewrite, type Rewriting, rewritings } from "./rewriting.ts";

/**
 * British and American spelling as one, and compounds that are written apart, with a hyphen or together. Evidence: the regular
 * differences that the Oxford and Merriam-Webster dictionaries record (-our/-or, -ise/-ize, -re/-er, ll/l, -ence/-ense, -ogue/-og).
 */
export function foldEnglishSpelling(text: string): string {
  return words(rewrite(text.replace(/\b[1-9]\d?(?:st|nd|rd|th)\b/g, ordinal), endings));
}

/** 1st as first, 21st as twenty first. */
function ordinal(written: string): string {
  const value = Number.parseInt(written, 10);
  const [ten, one] = [tens[Math.floor(value / 10)] ?? "", ordinals[value % 10] ?? ""];
  return ordinals[value] ?? (one === "" ? `${ten.slice(0, -1)}ieth` : `${ten} ${one}`);
}

const ordinals: readonly string[] =
  " first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const tens: readonly string[] = "  twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const endings: readonly Rewriting[] = rewritings([
  [
    /\b((?:mis)?behavi|(?:dis)?col|(?:dis)?fav|fl|(?:dis)?hon|lab|neighb|hum|rum|vap|harb|endeav|arm|splend|sav|od|rig|vig|parl|cland|cand|clam|glam|tum|ferv|val|(?:misde|de)mean|savi)our/g,
    "$1or",
  ],
  [
    /(?<=[a-z]{3})is(e|es|ed|ing|ation|ations|er|ers)\b(?<!(?:prom|rev|adv|superv|exerc|comprom|otherw|rais|prec|expert|conc|surpr|adv|dev|franch|merchand|enterpr|likew|ra|pra|apprais|noi|ri|wi|chooi|discu|clo|purcha|relea|increa|decrea|ba|lea)is(?:e|es|ed|ing|er|ers))/g,
    "iz$1",
  ],
  [/(?<=[a-z]{2})ys(e|es|ed|ing)\b(?=.?)/g, "yz$1"],
  [
    /\b(cent|theat|(?:kilo|centi|milli|deci)?met|(?:milli|centi|deci)?lit|fib|calib|spect|sab|lust|somb)re(s?)\b/g,
    "$1er$2",
  ],
  [/\b(cent|fib)red\b/g, "$1ered"],
  [
    /(?<=\b(?:an|leuk|isch|h|p|orthop|encyclop|gyn|arch|medi|c))ae(?=mi|mo|ma|sth|dia|dic|co|olog|val|sar)/g,
    "e",
  ],
  [
    /(?<=[aeiou][a-z]*[^aeiou][ae]|\b(?:dia|tria|due|(?:re)?fue|jewe|penci|stenci|counci|equa|initia))(?<!insta|enthra|appa|reca|te|pe|exce|forsta|we|\b(?:re|book|best|up|cross|out|under|over)se)ll(ed|ing|ers?|ors?|ations?)\b/g,
    "l$1",
  ],
  [/\b(benefit|target|market|budget|worship|kidnap)([tp])\2(?=(?:ed|ing|ers?)\b)/g, "$1$2"],
  [/\b(focus|bias)s(?=(?:ed|es|ing)\b)/g, "$1"],
  [/\b(licen|defen|offen|preten|practi)ce(s|d)?\b/g, "$1se$2"],
  [/\b(catal|dial|anal|monol|prol)ogue(s?)\b/g, "$1og$2"],
  [/\bnon[- ](?=[a-z])/g, "non"],
  [/\b(re|pre|co|sub|multi|anti)-(?=[a-z])/g, "$1"],
  [/\bpersonali[sz]/g, "personaliz"],
]);

/** After punctuation is folded a hyphen between words is a space. */
const words = interchange(
  [
    "email|e-mail|e mail|electronic mail",
    "website|web site|web-site",
    "websites|web sites|web-sites",
    "webpages|web pages",
    "emails|e-mails|e mails",
    "logins|log ins",
    "webpage|web page",
    "online|on-line|on line",
    "offline|off-line|off line",
    "login|log in|log-in|log on|logon",
    "signin|sign in|sign-in",
    "signup|sign up|sign-up",
    "logout|log out|log-out|log off",
    "optout|opt out|opt-out",
    "optin|opt in|opt-in",
    "username|user name",
    "password|pass word",
    "database|data base",
    "subprocessor|sub processor|sub-processor",
    "thirdparty|third party|third-party",
    "thirdparties|third parties|third-parties",
    "twostep|two step|two-step",
    "program|programme",
    "gray|grey",
    "check|cheque",
    "enroll|enrol",
    "fulfill|fulfil",
    "judgment|judgement",
    "acknowledgment|acknowledgement",
    "aging|ageing",
    "while|whilst",
    "among|amongst",
    "toward|towards",
    "internet|inter net",
    "cybersecurity|cyber security",
    "healthcare|health care",
    "backup|back up|back-up",
    "postcode|post code",
    "setup|set up|set-up",
    "lifecycle|life cycle",
    "timeframe|time frame",
    "dependents|dependants",
    "skillful|skilful",
    "skillfully|skilfully",
    "jewelry|jewellery",
    "tire|tyre",
    "tires|tyres",
    "curb|kerb",
    "curbs|kerbs",
    "mold|mould",
    "molds|moulds",
    "moldy|mouldy",
    "plow|plough",
    "skeptical|sceptical",
    "skeptic|sceptic",
    "aluminum|aluminium",
    "sulfur|sulphur",
    "cozy|cosy",
    "pajamas|pyjamas",
    "mom|mum",
    "moms|mums",
    "lodgment|lodgement",
    "abridgment|abridgement",
    "maneuver|manoeuvre",
    "maneuvers|manoeuvres",
    "spelled|spelt",
    "smelled|smelt",
    "spilled|spilt",
    "spoiled|spoilt",
    "dreamed|dreamt",
    "leaped|leapt",
    "mustache|moustache",
    "donut|doughnut",
    "disk|disc",
    "disks|discs",
    "furor|furore",
    "fetus|foetus",
    "fetal|foetal",
    "diarrhea|diarrhoea",
    "esophagus|oesophagus",
    "estrogen|oestrogen",
    "appall|appal",
    "instill|instil",
    "distill|distil",
    "willful|wilful",
    "willfully|wilfully",
    "airplane|aeroplane",
    "airplanes|aeroplanes",
    "omelet|omelette",
    "peddler|pedlar",
    "specialty|speciality",
    "specialties|specialities",
    "orient|orientate",
    "oriented|orientated",
    "preventive|preventative",
    "ok|okay|o.k",
    "mr|mr.",
    "usa|u.s.a|united states of america",
    "us|u.s",
    "uk|u.k",
  ],
  (word) => word,
  "words",
);
