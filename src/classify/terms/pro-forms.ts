/**
 * Whether one place of an English sentence has a word that stands for what was said ahead, and the other version says it again: if you have no account, create [an
 * account/one]; who wishes to speak may [speak/do so]; collect it [at the desk/there]; higher than [the fee/that] charged last year. Only where nothing else ahead
 * could be meant. It is so either way round.
 */
export function standsForSaid(gone: string, come: string, ahead: string, behind: string): boolean {
  const [one, other, said, follows] = [gone, come, ahead, behind].map((text) =>
    text.toLowerCase().replaceAll("’", "'"),
  ) as [string, string, string, string];
  return (
    standsFor(one.trim(), other.trim(), said, follows) || standsFor(other.trim(), one.trim(), said, follows)
  );
}

function standsFor(short: string, phrase: string, ahead: string, behind: string): boolean {
  switch (short) {
    case "one":
      return isOneSuch(phrase, ahead, behind);
    case "there":
      return isPlaceAhead(phrase, ahead);
    case "that":
    case "those":
      return isNounAhead(short, phrase, ahead, behind);
    case "do so":
      return isDoneAhead(phrase, ahead);
    default:
      return false;
  }
}

const thing = "[a-z][a-z-]*(?: [a-z][a-z-]*){0,2}";
/** Something else that might be meant begins so. */
const anotherThing =
  /\b(?:an?|any|another|no|each|every|this|that|(?:the|your|our|their|its|my)(?! [a-z]+[^su]s\b))\b/;
const binding = /\b(?:and|or|of|to|in|on|by|for|with|at|from|not|that|which|who)\b/;

/** The club will appoint one: it appoints no club. */
const acting = /\b(?:the|our|your|its) [a-z]+(?: [a-z]+)? (?=(?:will|shall|may|must|can|has|is)\b)/;
/** A complaint about a teacher: it may be the complaint. */
const under =
  /\b(?:an?|any|no|the|your|our) [a-z][^,.;]* (?:about|with|of|from|for|on|in|at|by|to|under|through|via) $/;

/** An account, where it was said that there is none; a new card, where the card has expired. What is counted (one guest) is no such thing. */
function isOneSuch(phrase: string, ahead: string, behind: string): boolean {
  if (
    !/^(?:[.,;:!?)]|$)|^(?:is|was|has|may|will|must|shall|for|from|at|in|on|by|within|with|before|after|when|if|online|free|to|as)\b/.test(
      behind,
    )
  )
    return false;
  const [, named = ""] = new RegExp(`^(?:an?|any) (${thing})$`).exec(phrase) ?? [];
  if (named !== "" && !binding.test(named)) {
    const between = sinceSaid(ahead, `(?:an?|any|no) ${named}`);
    return between !== null && !anotherThing.test(between.replace(acting, "")) && !isJoined(between);
  }
  const isNew =
    /\b(?:an?|the|another|any) (?:new|different|replacement|spare|second|further|valid|suitable|similar|better|larger|smaller|other|[a-z]+er) $|\banother $/.test(
      ahead,
    );
  if (!isNew || !/^[a-z-]+$/.test(phrase) || /[^su]s$/.test(phrase)) return false;
  const between = sinceSaid(ahead, `(?:an?|any|no|your|the|this|our|their|its) (?:[a-z-]+ )?${phrase}`);
  return (
    between !== null &&
    !isJoined(between) &&
    !anotherThing.test(between.replace(/\b(?:an?|the|another|any) (?:[a-z]+ )?$/, ""))
  );
}

/** At the front desk, where one was sent to it. */
function isPlaceAhead(phrase: string, ahead: string): boolean {
  const [, place = ""] = new RegExp(`^(?:at|in|on) ((?:the|our|this|your) ${thing})$`).exec(phrase) ?? [];
  if (place === "" || binding.test(place)) return false;
  const between = sinceSaid(ahead, `(?:to|at|in|on|into|visit|enter) ${place}`);
  return (
    between !== null &&
    !isJoined(between) &&
    !/\b(?:at|in|on|to|into|from|visit|enter) (?:the|an?|our|your|any)\b/.test(between)
  );
}

/** The fee that was charged, behind another fee. */
function isNounAhead(short: string, phrase: string, ahead: string, behind: string): boolean {
  const [, noun = ""] = /^the ((?:[a-z-]+ )?[a-z-]+)$/.exec(phrase) ?? [];
  if (noun === "" || /[^su]s$/.test(noun) !== (short === "those")) return false;
  if (
    !/^(?:of|which|who|described|set|listed|laid|given|made|charged|held|provided|stated|mentioned|used|in|for|under|on|from)\b/.test(
      behind,
    )
  )
    return false;
  const between = sinceSaid(ahead, noun);
  const nouns =
    short === "those"
      ? /\b(?:these|those|such|all|any|some|other)\b/
      : /\b(?:this|that|an?|another|each|every)\b/;
  return (
    between !== null && between !== "" && !isJoined(between.replace(/^ of /, " ")) && !nouns.test(between)
  );
}

/** To speak, of those who wish to speak. */
function isDoneAhead(phrase: string, ahead: string): boolean {
  const [verb = ""] = phrase.split(" ");
  if (
    !new RegExp(`^${thing}(?: [a-z]+)?$`).test(phrase) ||
    notActs.test(verb) ||
    /\b(?:and|or|not|if|when)\b/.test(phrase)
  )
    return false;
  const between = sinceSaid(ahead, `(?<=\\b(?:to|may|can|must|shall|will|should) )${phrase}`);
  if (between === null || isJoined(between)) return false;
  return !/\b(?:to(?! (?:the|an?|any|your|our|their|its|us|you|it|them)\b)|may|can|must|shall|will|should|and|or) [a-z]/.test(
    between.replace(
      /(?:\b(?:you|we|they|he or she|it) )?\b(?:may|can|must|should|shall|will|to) (?:also |only )?$/,
      "",
    ),
  );
}

/** What is no act of its own. */
const notActs = /^(?:be|is|are|have|has|do|not|the|an?|any|all|your|our|it|them|only|also)$/;

/** What stands behind something that was said once and joined to nothing else; null where it was not. */
function sinceSaid(ahead: string, said: string): string | null {
  const found = Array.from(ahead.matchAll(new RegExp(`\\b${said}\\b`, "g")));
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  const before = ahead.slice(0, only.index);
  if (/\b(?:and|or|and\/or) (?:to )?$/.test(before) || under.test(before)) return null;
  return ahead.slice(only.index + only[0].length);
}

/** A card or a badge, to cancel or change. */
function isJoined(between: string): boolean {
  return /^,? (?:and|or|and\/or|of)\b(?! (?:we|you|they|the [a-z]+|collect|pay|return) )|^, [a-z]+(?:,| and| or)\b/.test(
    between,
  );
}
