import type { Exchanged } from "./exchanged-words.ts";

/**
 * Whether one word that binds was put for another that never binds so: accepted [provided that/whether or not] the form is signed, complaints [about/from]
 * referees, [once/as long as] they have paid, responsible [for/to] the people you invite. A word that no row knows says nothing here.
 */
export function bindsOtherwise({ gone, come, ahead }: Exchanged): boolean {
  const [one, other] = [gone.toLowerCase(), come.toLowerCase()];
  if (/^(?:for|to)$/.test(one) && /^(?:for|to)$/.test(other) && one !== other)
    return /\b(?:responsible|liable|accountable|answerable) $/i.test(ahead);
  if (counted.test(ahead) && fromThen.test(one) && fromThen.test(other)) return false;
  if ((outside.test(one) && within.test(other)) || (outside.test(other) && within.test(one))) return true;
  const [stood, stands] = [senses.get(one), senses.get(other)];
  if (stood === undefined || stands === undefined) return false;
  return !stood.some((sense) => stands.includes(sense));
}

/** Out of stock, in stock. */
const outside = /^(?:out of|outside|outside of)$/;
const within = /^(?:in|into|inside|within)$/;

/** Within ten days of the event, and after it. */
const counted =
  /\bwithin \S+ (?:\(\S+\) )?(?:(?:working|business|calendar) )?(?:hours?|days?|weeks?|months?|years?) $/i;
const fromThen = /^(?:of|after|from|following)$/;

/** In each row what may stand for one another somewhere; a word is in as many as it has senses. */
const rows: readonly string[] = [
  "if|as|when|where|whenever|wherever|in case|should|provided|provided that|providing that|as long as|so long as|on condition that|in the event that|in the event of|upon|on|whether",
  "unless|except|except if|except when|except where|other than|save|save for|excluding|apart from|but not|except for",
  "even if|even when|even where|whether or not|regardless of whether|irrespective of whether|although|though|even though|while|whereas|despite|notwithstanding|in spite of|regardless of|irrespective of",
  "once|after|as soon as|when|upon|following|on|from|since",
  "before|prior to|until|till|by|up to|to|ahead of|in advance of",
  "during|while|as long as|so long as|throughout|when|in|within|over|for|at|on|through|whenever",
  "because|since|as|due to|because of|owing to|for|given that|by reason of|on account of|from|through|by|out of|on grounds of|as a result of",
  "about|on|regarding|concerning|as to|with respect to|in relation to|relating to|related to|over|of|with regard to|in respect of|for|to|around",
  "from|between|off|of|out of|by|through|in|on|via|with|at",
  "to|into|towards|toward|with|onto|for|at|unto|in|on|by",
  "towards|toward|against|of",
  "by|through|via|using|with|per|over|in|by means of|on|under|from|by way of|at",
  "for|to|of|on behalf of|in favour of|in favor of",
  "in|at|on|within|inside|into|under|via|across|throughout|through|for|of|around|among",
  "under|below|beneath|less than",
  "under|in accordance with|pursuant to|according to|by|in|subject to|within|per|by virtue of|as per|following",
  "over|above|more than|beyond|in excess of",
  "between|among|amongst|of|with",
  "without|outside|outside of|beyond|not within|other than",
  "including|such as|like|for example|for instance|e.g.|in particular|especially|particularly|as well as|among others",
  "and|or|and/or|as well as|plus|along with|together with|but|nor|while|, |with|&",
  "up|upwards",
  "down|downwards|below",
  "out|out of|outside|off|away",
  "back|again",
  "each|every|all|both|either|any|a|an|per",
  "one|a|an|a single|any|the",
  "some|several|a few|many|any|certain|various|a number of|multiple|numerous|the",
  "most|the majority of",
  "no|none|neither",
  // What ends by itself, and what somebody ends.
  "expiry|expiration|end|lapse|conclusion",
  "termination|end|ending|cancellation",
];

const senses: ReadonlyMap<string, readonly number[]> = sensesOf(rows);

function sensesOf(all: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [sense, row] of all.entries())
    for (const word of row.split("|")) found.set(word, [...(found.get(word) ?? []), sense]);
  return found;
}
