import type { Place } from "../places.ts";

/** Whether one word that came, went or changed in an English sentence that otherwise stayed says another thing. */
export function weighsInEnglish(place: Place): boolean {
  const said = place.gone + place.come;
  const oneSided = place.gone === "" || place.come === "";
  return oneSided
    ? !isLightEnglish(said) && !(said === "receive" && /\b(?:right|entitled) to$/.test(place.ahead))
    : bindsOtherwiseEnglish(place);
}

const lightEnglish: ReadonlySet<string> = new Set(
  "the a an that which who whom is are was were be been being also additionally furthermore moreover in addition , very order note please then there just simply hereby therefore thus however such own to of any all only not no may must shall will can should each every will done if so and or further it its as well provided held".split(
    " ",
  ),
);

function isLightEnglish(said: string): boolean {
  if (/^if you (?:would like|wish|want)(?: to)?$/.test(said)) return true;
  return (said.match(/[a-z0-9'-]+/g) ?? []).every((word) => lightEnglish.has(word));
}

/** Comply with (our) legal obligations: who does it has his own in mind. */
export function isOwnDuty({ gone, come, ahead, behind }: Place): boolean {
  if (
    !/(?:\bcomply|complying|compliance) with(?: any| all)?$|\b(?:meet|fulfill|satisfy|discharg|perform|observ)(?:e|ing)?$/.test(
      ahead,
    ) ||
    !/^(?:[a-z]+ (?:(?:and|or) )?){0,3}(?:obligations?|duty|duties)\b/.test(behind)
  )
    return false;
  const [doer] = ahead.match(doers)?.slice(-1) ?? [];
  const owner = gone + come;
  return owner === "our" ? doer === undefined || doer === "we" : owner === "your" && doer === "you";
}

const doers =
  /\b(?:we|us|you|they|them|he|she|who|users?|customers?|members?|clients?|vendors?|suppliers?|partners?|providers?|processors?|employers?|employees?|affiliates?|part(?:y|ies))\b/g;

const binding: ReadonlySet<string> = new Set(
  "to from by for of with without in out outside on off at and or but under over into as before after during until within any all each some the a an your our their its his her my this that these those such is are was were has had have been be us we you they it if because when where while whether unless since although".split(
    " ",
  ),
);
const alikeEnglish: ReadonlySet<string> = new Set(
  "on upon|is are|are be|is be|a any|a the|the this|the these|this these|such these|such this|this that|these those|such the|those the|that the|at in|at on|in on|a an|has have|a each|any a|any each|that it|if when|if where|when where|because since|when while|although while|if whether".split(
    "|",
  ),
);

const opposite = /^(?:up down|down up|off onto|onto off|upwards? downwards?|downwards? upwards?)$/;
const pointing: ReadonlySet<string> = new Set(["and", "at", "on", "in", "from", "via"]);
const learning = /\b(?:learn|find out|read)\b/;

/** We have taken measures, and we will take them. */
const isDone = /^(?:have|has|had)\b/;
const isToCome = /^(?:will|shall|may|can|must|should|might|could|would)\b(?! have)/;
/** You, and each other; we, and whom we hold responsible. */
const speaks = /^(?:we|us|you)$|^(?:are|is)$/;
const apart = /^(?:each other|one another|others|anyone|everyone|hold you|hold us|holds you|holds us)$/;

const modals: ReadonlySet<string> = new Set(["may", "can", "must", "shall", "will", "should"]);
const alikeModals = /^(?:(?:must|shall|will) (?:must|shall|will)|may can|can may)$/;

function bindsOtherwiseEnglish({ gone, come, ahead, behind }: Place): boolean {
  // Learn more about cookies [and/at] the following websites: what one learns at is no more learned about.
  if (
    pointing.has(gone) &&
    pointing.has(come) &&
    learning.test(ahead) &&
    /^(?:the |these )?(?:following|below) (?:[a-z]+ ){0,2}(?:websites?|sites?|links?|pages?|address(?:es)?)\b/.test(
      behind,
    )
  )
    return false;
  // May not and must not, may only and shall only say the same; whether will is shall the stances tell.
  if (modals.has(gone) && modals.has(come))
    return !/^(?:not|only)\b/.test(behind) && !alikeModals.test(`${gone} ${come}`);
  const [one, other] = [gone, come];
  if (opposite.test(`${one} ${other}`)) return true;
  // Terms found above and below are pointed at; sums above and below a limit are not.
  if (/^(?:above below|below above)$/.test(`${one} ${other}`))
    return /^(?:the|an?|this|that|your|our|\d)\b/.test(behind);
  if (isDone.test(one) !== isDone.test(other) && (isToCome.test(one) || isToCome.test(other))) return true;
  if (speaks.test(one) !== speaks.test(other) && (apart.test(one) || apart.test(other))) return true;
  if (/\bagree(?:s|d|ing|ment)?$/.test(ahead) && /^(?:to with|with to)$/.test(`${one} ${other}`))
    return false;
  if (!binding.has(one) || !binding.has(other)) return false;
  return !(alikeEnglish.has(`${one} ${other}`) || alikeEnglish.has(`${other} ${one}`));
}
