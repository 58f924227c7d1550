import { activeVerbs } from "../../../meaning/participles.ts";

/**
 * The text after with what is done by somebody as it was put before: the Secretary shall keep the minutes where it was the minutes shall be kept by the
 * Secretary, which we do not operate where it was that are not operated by us.
 */
export function voicedAsBefore(before: string, after: string): string {
  for (const passive of passivesIn(after)) {
    const head = headIn(before, passive);
    if (head === null) continue;
    const { ahead, what, behind } = passive;
    return (
      ahead +
      (passive.isRelative ? `${what || "that"} ${head}` : `${atStart(head, ahead)} ${inside(what)}`) +
      behind(head)
    );
  }
  for (const passive of passivesIn(before)) {
    const head = headIn(after, passive);
    if (head === null) continue;
    const turned = passive.isRelative
      ? intoRelative(after, head, passive)
      : intoPassive(after, head, passive);
    if (turned !== null) return turned;
  }
  return after;
}

/** A clause in which something is done by somebody. */
interface Passive {
  readonly ahead: string;
  /** That to which it is done; `that` or `which` in a clause that only says more of it. */
  readonly what: string;
  readonly isRelative: boolean;
  readonly verb: string;
  /** What stands behind `by`, within the clause: the doer, and what else is said. */
  readonly rest: string;
  readonly behind: (head: string) => string;
  readonly forms: (doer: string) => readonly string[];
}

const passive =
  /(?<=^|[.;:,] |\b(?:that|if|when|where|unless) )((?:(?:that|which)|[A-Za-z][^,.;:()?!]{1,120}?)) ((?:(?:may|can|must|shall|will|should)(?: not)? be|(?:is|are|was|were)(?: not)?|(?:has|have|had)(?: not)? been) (?:[a-z]+ly )?([a-z]+(?: (?:out|up|in|on|off|down|over|back))?(?: (?:and|or) [a-z]+)?)) by ([^,.;:()?!]+)/g;
/** The matters raised by members, which members have raised. */
const reduced =
  /(?<=\w )(?<!\b(?:is|are|was|were|be|been|being|not|and|or|\w+ly) )()(([a-z]+(?:ed|en|wn|ght|ept|ade|ent|eld|old|aid|et|ut|ne))) by ([^,.;:()?!]+)/g;
const relative =
  /(?<=\w )(that|which) ((?:(?:may|can|must|shall|will|should)(?: not)? be|(?:is|are|was|were)(?: not)?|(?:has|have|had)(?: not)? been) (?:[a-z]+ly )?([a-z]+(?: (?:out|up|in|on|off|down|over|back))?(?: (?:and|or) [a-z]+)?)) by ([^,.;:()?!]+)/g;

function passivesIn(text: string): readonly Passive[] {
  return [relative, passive, reduced].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (found) => {
      const [whole, what = "", verb = "", participle = "", rest = ""] = found;
      return {
        ahead: text.slice(0, found.index),
        what,
        isRelative: pattern !== passive,
        verb,
        rest,
        behind: (head: string) =>
          rest.slice(doerOf(rest, head).length) + text.slice(found.index + whole.length),
        forms: (doer: string) => formsOf(verb, participle, doer),
      };
    }),
  );
}

/** The active of one verb, of a verb with its particle (checked out), or of two (used or disclosed). */
function formsOf(passive: string, participles: string, doer: string): readonly string[] {
  const [first = "", joint, second = ""] = participles.split(" ");
  const alone = activeVerbs(passive.slice(0, passive.length - participles.length) + first, first, doer);
  if (joint === undefined) return alone;
  if (second === "") return alone.map((form) => `${form} ${joint}`);
  const others = activeVerbs(`may be ${second}`, second, doer).map((form) => form.slice("may ".length));
  const thirds = activeVerbs(`is ${second}`, second, doer);
  return alone.flatMap((form) => [...others, ...thirds].map((other) => `${form} ${joint} ${other}`));
}

/** The doer with the verb, as they stand in the other text: `the Secretary shall keep`. */
function headIn(other: string, { rest, forms, what }: Passive): string | null {
  const words = rest.split(" ");
  for (let count = Math.min(longestDoer, words.length); count > 0; count -= 1) {
    const doer = words.slice(0, count).join(" ");
    // By the Board and the auditor: it is not the Board alone.
    if (/^(?:and|or)$/.test(words[count] ?? "")) continue;
    // What not any member may do is not what each may not.
    const isDenied = /\b(?:no|not)\b/i.test(what + forms(doer).join(" "));
    for (const who of isDenied ? [subjects.get(doer) ?? doer] : namesOf(doer))
      for (const form of forms(who)) {
        const at = other.toLowerCase().indexOf(`${who} ${form}`.toLowerCase());
        const end = at + who.length + 1 + form.length;
        if (at < 0 || /\w/.test(other[at - 1] ?? "") || /\w/.test(other[end] ?? "")) continue;
        return other.slice(at, end);
      }
  }
  return null;
}

const longestDoer = 8;
const subjects: ReadonlyMap<string, string> = new Map([
  ["us", "we"],
  ["me", "I"],
  ["them", "they"],
  ["him", "he"],
  ["her", "she"],
]);

/** We of `by us`; and any member, each member of `by every member`, who may all do it. */
function namesOf(doer: string): readonly string[] {
  const who = subjects.get(doer) ?? doer;
  const every = /^(?:every|each|any)(?= )/i;
  return every.test(who) ? ["every", "each", "any"].map((word) => who.replace(every, word)) : [who];
}

/** The words of what stands behind `by` that are the doer. */
function doerOf(rest: string, head: string): string {
  const words = rest.split(" ");
  for (let count = Math.min(longestDoer, words.length); count > 0; count -= 1) {
    const doer = words.slice(0, count).join(" ");
    if (namesOf(doer).some((who) => head.toLowerCase().startsWith(`${who.toLowerCase()} `))) return doer;
  }
  return "";
}

/** `which we do not operate` as `that are not operated by us`. */
function intoRelative(after: string, head: string, { what, verb, rest }: Passive): string | null {
  const at = after.indexOf(head);
  const ahead = after.slice(0, at).replace(/\b(?:that|which|whom) $/, "");
  return `${ahead}${what}${what === "" ? "" : " "}${verb} by ${doerOf(rest, head)}${after.slice(at + head.length)}`;
}

/** `the Secretary shall keep the minutes` as `the minutes shall be kept by the Secretary`: what is done up to where both texts go on alike. */
function intoPassive(after: string, head: string, passive: Passive): string | null {
  const at = after.indexOf(head);
  const [ahead, behind] = [after.slice(0, at), after.slice(at + head.length)];
  if (!/^$|(?:[.;:,]|\b(?:that|if|when|where|unless|and)) $/.test(ahead)) return null;
  const clause = /^[^,.;:()?!]*/.exec(behind)?.[0] ?? "";
  const tail = /^[^,.;:()?!]*/.exec(passive.behind(head))?.[0] ?? "";
  const what =
    tail !== "" && clause.endsWith(tail)
      ? clause.slice(0, clause.length - tail.length)
      : sharedHead(clause, passive.what);
  if (what.trim() === "") return null;
  const doer = doerOf(passive.rest, head);
  const named = ahead === "" ? capital(what.trim()) : what.trim();
  return `${ahead}${named} ${passive.verb} by ${doer}${behind.slice(what.length)}`;
}

/** As much of a clause as has the last word of what is done. */
function sharedHead(clause: string, what: string): string {
  const last = what.split(" ").at(-1) ?? "";
  const at = clause.lastIndexOf(` ${last}`);
  return at < 0 ? clause : clause.slice(0, at + 1 + last.length);
}

function atStart(head: string, ahead: string): string {
  return ahead === "" || /[.!?] $/.test(ahead) ? capital(head) : head;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What began the clause, within it: only its article loses the capital. */
function inside(what: string): string {
  return what.replace(/^(?:The|A|An|Any|All|Each|Every|No|Such|This|These|Your|Our|Its|Their)\b/, (word) =>
    word.toLowerCase(),
  );
}
