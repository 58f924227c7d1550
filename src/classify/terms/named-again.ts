import { parties } from "../meaning/parties.ts";

/**
 * Whether one place of an English sentence has a noun, and the other version a pronoun for it: the library may suspend your access if [the library/it] decides
 * so. Only where the pronoun can point at nothing else: the noun begins the sentence, or stands right before with no other thing in between, and no
 * other party is named.
 */
export function isNamedAgain(gone: string, come: string, ahead: string): boolean {
  const [one, other, before] = [gone, come, ahead].map((text) => text.toLowerCase().replaceAll("’", "'"));
  if (one === undefined || other === undefined || before === undefined) return false;
  return isOneNamed(one.trim(), other.trim(), before) || isOneNamed(other.trim(), one.trim(), before);
}

/** The same once more, behind where it was read so: no other party may be meant since. */
export function isNamedOnceMore(gone: string, come: string, ahead: string): boolean {
  const [one, other, before] = [gone, come, ahead].map((text) =>
    text.trim().toLowerCase().replaceAll("’", "'"),
  );
  const noun = (single.test(one ?? "") || many.test(one ?? "") ? other : one)
    ?.replace(/'s$|(?<=s)'$/, "")
    .replace(determiner, "");
  return noun !== undefined && before !== undefined && !namesAnother(before, noun);
}

/** Alone, or with a verb that is another form with it: [the chair deems/they deem]. */
function isOneNamed(pronoun: string, phrase: string, ahead: string): boolean {
  const [, bare = "", verb = ""] = /^(\w+) (\w+)$/.exec(pronoun) ?? [];
  const [, noun = "", form = ""] = /^(.+) (\w+)$/.exec(phrase) ?? [];
  return (
    stands(pronoun, phrase, ahead) || (bare !== "" && isSameVerb(verb, form) && stands(bare, noun, ahead))
  );
}

function isSameVerb(one: string, other: string): boolean {
  return (
    one === other ||
    verbs.has(`${one} ${other}`) ||
    verbs.has(`${other} ${one}`) ||
    areForms(one, other) ||
    areForms(other, one)
  );
}

const verbs: ReadonlySet<string> = new Set(["is are", "was were", "has have", "does do"]);

function areForms(base: string, third: string): boolean {
  return (
    third === `${base}s` ||
    third === `${base}es` ||
    (base.endsWith("y") && third === `${base.slice(0, -1)}ies`)
  );
}

const single = /^(?:it|its|itself)$/;
/** Of one person, whichever sex one has. */
const somebody = /^(?:he|she|he or she|she or he|he\/she|his|his or her|his\/her)$/;
const many = /^(?:they|them|their|themselves|these|those)$/;
/** These, for such books: behind a sentence that named them. */
const pointing = /^(?:these|those)$/;
const owning = /^(?:its|their|his|his or her|his\/her)$/;
const determiner = /^(?:the|this|that|these|those|such|said|our|your|their|his|her) /;
const owner = /\b(?:our|your|their|its|his|her) $/;
/** A name or a thing: no more than three words, none of which binds others. */
const ofKind = / of (?=birth$|residence$|payment$|contact$|delivery$|use$)/;
const named = /^[a-z][a-z-]*(?: [a-z][a-z-]*){0,2}$/;

function stands(pronoun: string, phrase: string, ahead: string): boolean {
  if (!single.test(pronoun) && !many.test(pronoun) && !somebody.test(pronoun)) return false;
  if (pointing.test(pronoun) && !(/[.;] $/.test(ahead) && /^(?:such|these|those|they)\b/.test(phrase)))
    return false;
  const owns = /'s$|s'$/.test(phrase);
  if (owning.test(pronoun) !== owns) return false;
  const noun = phrase.replace(/'s$|(?<=s)'$/, "").replace(determiner, "");
  const isMany = /[^su]s$/.test(noun);
  const agrees = many.test(pronoun)
    ? isMany || isPerson(noun)
    : !isMany && isPerson(noun) === somebody.test(pronoun);
  if (!named.test(noun) || binding.test(noun.replace(ofKind, "")) || !agrees) return false;
  // Of donors, the donor is any of them.
  const said = many.test(pronoun) && isPerson(noun) ? `${noun}s?` : noun;
  const at = ahead.search(new RegExp(`\\b${said}\\b(?![\\s\\S]*\\b${said}\\b)`));
  if (at < 0 || namesAnother(ahead, noun, pronoun)) return false;
  // Our data, and yours.
  const [mine = ""] = owner.exec(phrase.slice(0, phrase.length - noun.length)) ?? [];
  const [whose = ""] = owner.exec(ahead.slice(0, at)) ?? [];
  if (mine !== whose && mine !== "" && whose !== "" && !owns) return false;
  // Cookies and logs: they are both.
  const behind = ahead.slice(at + noun.length).replace(/^s\b/, "");
  // The Chair or his deputy: whose he is stands right ahead.
  if (owns && /^ (?:and|or|and\/or) $/.test(behind))
    return !/(?:\b(?:and|or)|,) (?:the )?$/.test(ahead.slice(0, at));
  if (
    joinedAhead.test(ahead.slice(0, at)) ||
    (/^(?:,? (?:and|or)\b|, [a-z]+(?:,| and\b| or\b))/.test(behind) && !goesOn.test(behind))
  )
    return false;
  const begins = beginsWith(ahead, said);
  if ((goesOn.test(behind) || behind.startsWith(".")) && isAside(ahead.slice(0, at))) return false;
  const between = behind.replace(extent, " ").replace(heldOn, " ").replace(aside, " ").replace(saying, "$1 ");
  return (
    (begins && subject.test(pronoun)) ||
    (between.split(/\s+/).length <= nearest && !rivalOf(pronoun).test(between))
  );
}

function beginsWith(ahead: string, said: string): boolean {
  return new RegExp(
    `^(?:if |when |where |although |though |while |as |because |since |once |after |before |unless |until |the |our |your |any |an? |each |every |no )*${said}s?\\b`,
  ).test(ahead);
}

/** Your messages and your [files]: they may be both. */
const joinedAhead =
  /\b(?:and|or) $|(?:\b(?:the|an?|any|our|your|their|its|his|her|all|no|these|those|such) (?:[a-z-]+ ){0,2}[a-z-]+,?|, [a-z-]+,?) (?:and|or) (?:the|an?|any|our|your|their|its|his|her|all|these|those|such) $/;
/** What follows is done, and is no other thing. */
const goesOn =
  /^,? (?:and|or) (?:[a-z]+ $|(?:how|what|when|where|why|who|whether|which) |(?:will|may|shall|must|can|do|does|should|we|you|they|then|also|to|not|never|only) |(?:use|share|disclose|keep|store|delete|process|transfer|return|send|update|change|remove|protect|sell|provide|submit|handle|review|accept|reject|pay|replace|cancel) |(?:the )?[a-z]+ (?:will|may|shall|must|can|should) )/;
const subject = /^(?:it|they|these|those|he|she|he or she|she or he|he\/she)$/;
const binding =
  /\b(?:and|or|of|to|in|on|by|for|with|is|are|not|we|you|it|they|any|all|other|its|their|may|shall|will)\b/;
/** The device comes with the charger, and you must return it: either may be meant. */
function isAside(ahead: string): boolean {
  const [aside] =
    /\b(?:with|of|from|for|on|in|at|by|to|under|through|via) (?:the |an? |our |your |their |any )?(?:[a-z]+ )?$/.exec(
      ahead,
    ) ?? [];
  return aside !== undefined && things.test(ahead.slice(0, ahead.length - aside.length));
}

/** Something else that the pronoun might point at begins so: one thing where it stands for one, several where for several. */
function rivalOf(pronoun: string): RegExp {
  return many.test(pronoun) ? things : oneThing;
}

const things =
  /\b(?:the|an?|any|this|that|these|those|each|our|your|their|its|all|no|such|other|some|certain)\b/;
const oneThing =
  /\b(?:an?|this|that|each|(?:the|any|our|your|their|its|all|no|such|other|some|certain)(?! [a-z]+[^su\s]s\b))\b/;
/** By what or where something is done is not what is spoken of: resolve your issue through our system, refer it to a mediator. */
const extent =
  /\bthe (?:scope|extent|amount|limit|limits|exercise|performance|course|provision|use|exclusion|limitation) of (?=$)/;
/** No data is held about data. */
const heldOn =
  /\b(?:a copy of )?(?:the |any |all |what )?(?:personal )?(?:data|information|details|records?) (?:that |which )?we (?:hold|keep|have|process|collect|store) (?:about|on) (?=$)/;
const aside =
  /\b(?:via|through|using|under|pursuant to|in accordance with|on|at|in|within|during|by) (?:the|an?|any|this|that|these|those|our|your|their|its|such)\b/g;
/** The Supplier warrants that its goods are new. */
const saying =
  /\b((?:warrants?|agrees?|represents?|acknowledges?|ensures?|confirms?|states?|means|understands?|provided|so|declares?|guarantees?|undertakes?|considers?|believes?|finds?|decides?|determines?|requires?|requests?|asks?|knows?|aware|evidence|event|extent)),? that\b/g;
const nearest = 12;

/** They, whichever sex one has. */
function isPerson(noun: string): boolean {
  return /^(?:[a-z]+ )?(?:member|user|customer|client|guest|volunteer|participant|child|parent|guardian|employee|contractor|buyer|seller|tenant|applicant|pupil|student|teacher|chair|chairperson|director|officer|owner|person|visitor|player|author|reader|patient|driver|passenger|subscriber|individual|president|secretary|treasurer|contributor|subject|warden|manager|leader|coach|captain|clerk|moderator|administrator|organi[sz]er|landlord|trustee|referee|umpire|delegate|representative|steward|caretaker|speaker|nurse|doctor|librarian|principal|editor|developer|maintainer|borrower|holder|keeper|resident|runner|competitor|entrant|donor|trainer|tutor|learner|carer|claimant|complainant|candidate|nominee|occupant|occupier|householder|lessee|speaker|winner|beneficiary|heir|pilot|rider|cyclist|pedestrian|camper|angler|plot ?holder|deputy|officer|hirer|donor|stallholder|bidder|consumer|shopper|traveller|traveler|worker|colleague|instructor|mentor|marshal|cashier|witness|assessor|examiner|invigilator|reviewer|lodger|boarder|policyholder|keyholder|cardholder|singer|musician|performer|artist|swimmer|diver|walker|hiker|climber|golfer|bowler|sailor|helper|childminder|headteacher|governor|registrar|curator|dentist|therapist|practitioner|physician|pharmacist|midwife|researcher|scholar|graduate|intern|trainee|apprentice|respondent|defendant|appellant|executor|landlady|owner|attendee|delegate|bather|gardener|allotment holder|berth holder|permit holder|ticket holder|account holder|skipper|crew member|translator|interpreter|photographer|filmmaker|organiser|fundraiser|juror|elector|voter|councillor|enrollee|mentee|tutee|chairman|chairwoman)$/.test(
    noun,
  );
}

/** Somebody else, who may be meant; the two who speak to each other never are, nor is `it` a natural person or are several one. */
function namesAnother(ahead: string, noun: string, pronoun?: string): boolean {
  const isOne = pronoun !== undefined && single.test(pronoun);
  const isMany = pronoun !== undefined && !isOne && !beginsWith(ahead, noun);
  return (ahead.match(/[a-z]+/g) ?? []).some((word) => {
    const one = word.replace(/s$/, "");
    if (
      speakers.has(one) ||
      noun.includes(one) ||
      !(isParty(one) || (isMany && isPerson(one) && !notOnlyPersons.has(one)))
    )
      return false;
    return !isOne || !(natural.has(one) || /[^s]s$/.test(word));
  });
}

/** Parties are known by their stems. */
function isParty(word: string): boolean {
  return [word, word.replace(/e$/, ""), word.replace(/(?:y|ie)$/, "i")].some((one) => parties.has(one));
}

/** What is a person too, but seldom. */
const notOnlyPersons: ReadonlySet<string> = new Set(
  "subject individual principal holder keeper author host sponsor supplier vendor publisher editor chair graduate witness reader runner speaker recorder".split(
    " ",
  ),
);
const speakers: ReadonlySet<string> = new Set(["we", "you"]);
const natural: ReadonlySet<string> = new Set(
  "member user guest volunteer participant child parent guardian employee applicant pupil teacher chair trustee director officer staff".split(
    " ",
  ),
);
