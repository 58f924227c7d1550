import type { Phrase } from "../phrases.ts";

/**
 * Fixed phrases out of which a word fell, as they are written: feel to contact us for feel free to contact us. Each word in brackets may have
 * fallen out; without it the rest says nothing. In braces one of several; `~` is a noun, a name or a determiner behind it.
 */
const phrases: readonly string[] = [
  "feel free [to] {contact, reach, write, ask, call, email, send, get, use, browse, visit, let, drop, submit, leave, share, join, review}",
  "feel [free] to {contact, reach, write, ask, call, email, send, get, use, browse, visit, let, drop, submit, leave, share, join, review}",
  "as [soon] as {possible, practicable, reasonably, we, you, it}",
  "as soon [as] {possible, practicable, reasonably, we, you, it, they}",
  "as long [as] {you, we, it, they, your, our, the, this, is, necessary, required, needed}",
  "as far [as] {possible, we, you, is, permitted, the}",
  "as well [as] {the, our, your, any, all, other, their, third, to, for, with, by, a, an}",
  "as [a] result of",
  "as a [result] of",
  "from time [to] time",
  "from [time] to time",
  "from time [to time]",
  "{up, out} [to] date",
  "in [line] with {our, the, your, applicable, this, all}",
  "in {line, touch} [with] {our, the, your, applicable, this, these, all, us, you}",
  "get [in] touch",
  "{keep, bear} [in] mind",
  "{take, taking} [into] account",
  "{regardless, irrespective} [of] {the, any, your, whether, where, how, our, this}",
  "for the purpose{s} [of] ~",
  "for [the] purpose{s} of ~",
  "by {means, virtue, way} [of] {a, an, the, our, your, any, this}",
  "on {the basis, the grounds} [of] {a, an, the, our, your, any, this, consent}",
  "on behalf [of] {us, you, the, our, your, a, an, another, someone, any, others}",
  "in {terms, lieu, spite, respect, view, light} [of] {a, an, the, our, your, any, this, these}",
  "at the {time, end, beginning, start, request, bottom, top, foot, discretion} [of] {a, an, the, our, your, any, this, each, registration, purchase, payment, collection}",
  "in the {form, case, absence, field} [of] {a, an, the, our, your, any, such}",
  "in [the] {event, case} of {a, an, any}",
  "in excess [of] {the, a, any, this, our}",
  "{a wide, a broad, a full} {range, variety, array} [of] ~",
  "a {wide, broad, full} [range] of ~",
  "a wide [variety] of ~",
  "to the [extent] {permitted, required, necessary, possible, allowed}",
  "{rest, remainder, majority, bottom, top} [of] {the, our, this, your, these, its}",
  "{prior, pursuant, contrary, in addition, with regard, with respect, in relation, in response} [to] {the, our, your, any, this, these, a, an, such, that}",
  "subject [to] {change, the, our, your, any, this, these, a, an, applicable, certain}",
  "{refer, referring} [to] {the, our, your, this, these, section, article, clause}",
  "{respond, responding, reply, replying, object, objecting, listen, belong, adhere, adhering} [to] {the, our, your, this, these, any, all, such}",
  "{comply, complying, complies} [with] {the, our, your, this, these, any, all, such, applicable, local, legal}",
  "look{ing} forward [to] ~",
  "would [like] to {close, delete, access, know, learn, contact, make, change, cancel, opt, receive, ask, report, update, use, see, exercise, request, thank, submit, find, unsubscribe, stop}",
  "agree to [be] {bound, contacted, governed}",
  "{make, making} [sure] {that, you, your, the, our, it}",
  "please [make] sure",
  "{take, have} [a] look at",
  "take a look [at] {our, the, your, this}",
  "thank you [for] {visiting, using, choosing, your, reading, joining, contacting, being}",
  "{hear, hearing} [from] you",
  "can [find] out {more, how, what}",
  "find [out] {more, how}",
  "do [not] hesitate to",
  "not [hesitate] to contact",
  "if you [have] {any, questions, further, concerns}",
  "opt [out] of",
  "[opt] out of {these, such, receiving, marketing, our, the, this, any}",
  "{sets, set, setting} [out] {how, what, the, our, below, above, in}",
  "{explains, describes, sets out, explain, describe, outlines} [how] {we, you, our, your}",
  "{link, button, address, form, icon, options} [at] the {bottom, top, end, foot}",
  "{responsible, liable} [for] {keeping, maintaining, ensuring, making, providing, any, all, the, your, our, paying, obtaining}",
  "{we may, we will, we might, will, may} ask [you] to {confirm, provide, verify, prove, complete, send, give, sign, accept, supply}",
  "{when, if, unless, once, before, after, whenever, each time} [you] {visit, access, register, sign, create, contact, submit, browse, open, click, download, purchase, order, choose, provide, log, subscribe, join, delete, close, cancel, apply, send, post, install, enter, fill}",
  "{third, other} [parties] {who, that, with whom}",
  "on the [other] hand",
  "at [the] same time",
  "in [the] following {way, ways, cases, situations, circumstances}",
  "the [right] to {access, rectify, erase, object, withdraw, data portability, complain, lodge, request, restrict}",
  "{may, might, will, would, could} not be [able] to {access, use, provide, offer, process, respond, help, view, log, contact, complete, deliver, open, send, join, enjoy, benefit, receive, register, order, cancel, take, see, continue, make, get, find, attend, enter, borrow, refund}",
  "{may, might, will, would, should, must, not} [be] {able, unable} to {access, use, provide, offer, process, respond, help, view, log, contact, complete, deliver, open, send, join, enjoy, benefit, receive, register, order, cancel, take, see, continue, make, get, find, attend, enter, borrow, refund}",
  "{able, unable} [to] {use, access, provide, offer, process, respond, help, view, log, contact, complete, deliver}",
  "{wish, wishes, want, wants} [to] {use, access, delete, opt, cancel, close, receive, exercise, change, unsubscribe, make, withdraw}",
  "with the [exception] of",
  "{under, in} no [circumstances]",
  "more [information] {about, on} {how, our, the, your}",
  "for more [information]",
];

/** Each phrase as it stands without one of its words, and with it. */
export const fixedPhrases: readonly Phrase[] = phrases.flatMap((phrase) => {
  const [ahead = "", word = "", behind = ""] = phrase.split(/\[|\]/).map((part) => part.trim());
  const left = patternOf(ahead);
  const right = patternOf(behind);
  // What stands already is not put in once more.
  const opening = left === "" ? `(?<!\\b${word} )` : `(${left})`;
  const closing = right === "" ? `(?! ${word}\\b)` : `(${right})`;
  const wrong = new RegExp(`\\b${opening}${left === "" || right === "" ? "" : " "}${closing}\\b`, "gi");
  const parts = [left && "$1", word, right && (left === "" ? "$1" : "$2")].filter((part) => part !== "");
  return [[wrong, parts.join(" ")] as const];
});

function patternOf(part: string): string {
  return part
    .replace(/(?<=[a-z])\{([^{}]*)\}/g, "(?:$1)?")
    .replace(/\{([^{}]*)\}/g, (_, words: string) => `(?:${words.split(/, ?/).join("|")})`)
    .replaceAll("~", "[a-z][a-z'’-]*");
}
