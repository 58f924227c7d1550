import { activeVerbs } from "../../participles.ts";

/**
 * Whether an English text no longer says who does what its noun is told by: the content [you post/posted], liable for changes [you make/made]. Another may have done it. Not
 * where that is said again behind it (the data we collect from you), and not of what we collect, which our own policy is about, unless the sentence says how far it
 * goes or names others.
 */
export function losesDoer(doing: string, done: string): boolean {
  return Array.from(doing.matchAll(relative)).some(([, noun = "", doer = "", verb = ""]) =>
    Array.from(done.matchAll(participles)).some(
      ({ index, 0: whole, 1: named, 2: being = "", 3: participle = "" }) =>
        named === noun &&
        activeVerbs(participle, participle, doer).includes(verb) &&
        !doing.includes(`${noun} ${participle}`) &&
        !isToldAgain.test(done.slice(index + whole.length + being.length + participle.length)) &&
        (doer !== "we" ||
          !isOurPlace.test(done.slice(index + whole.length + being.length + participle.length))) &&
        (doer === "you" ? !isPolicyOwn.test(verb) || setsReach.test(doing) : isOpen(doing, verb)),
    ),
  );
}

const relative =
  /\b([a-z]{3,}) (?:(?:that|which) )?(we|you|they) (?:(?:may|can|will|have|has|do) )?([a-z]{3,})\b/g;

/** A noun, and what is said to be done to it. */
const participles =
  /\b([a-z]{3,}) (?=((?:(?:that|which) (?:is|are|was|were|has been|have been|may be|will be) |being )?)([a-z]{3,})\b)/g;

/** Who did it, or where. */
const isToldAgain = /^[^.;]{0,40}?\b(?:by|from) (?:us|you|them|our|your|their|users?|customers?|the)\b/;
const isOurPlace = /^ (?:through|via|on|in|with|under|using) (?:our|your|the|this|these)\b/;
/** What only the reader does to us: to provide, to give. */
const isPolicyOwn = /^(?:provide|give|enter|submit|supply|request|order|buy|purchase|choose|select)$/;
const ourOwn =
  /^(?:collect|gather|obtain|receive|use|process|hold|store|keep|retain|need|require|offer|provide|sell|deliver|place|set|take)$/;
/** How far a rule goes. */
const setsReach =
  /\b(?:applies|apply|covers?|governs?|liable|liability|responsib(?:le|ility)|owns?|ownership|warrant(?:s|y|ies)?|only)\b/;
const others =
  /\b(?:third part(?:y|ies)|partners?|providers?|others|affiliates?|advertisers?|vendors?|suppliers?|other (?:users?|members?|customers?|companies|websites?|sites?))\b/;

function isOpen(text: string, verb: string): boolean {
  return !ourOwn.test(verb) || setsReach.test(text) || others.test(text);
}
