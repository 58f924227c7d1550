import type { Document } from "../../model.ts";
import { textsOf } from "../texts.ts";
import { speakerOf } from "./speaker.ts";

/**
 * Puts `we` for the name by which two English versions call whoever wrote them: The club reviews this policy, we review this policy. A noun is a name only where neither
 * says we, and nobody else decides anything in them: in the statutes of a club its committee does.
 */
export function spokenByAuthor(before: Document, after: Document): (text: string) => string {
  if (before.language !== "en" || after.language !== "en") return (text) => text;
  const [stood, stands] = [onlyAuthor(before), onlyAuthor(after)];
  const names = [
    ...(stood !== null && stood === stands ? [`[Tt]he ${stood}`] : []),
    ...speakerOf(before, after).map(([, name]) => name),
  ];
  return names.length === 0 ? (text) => text : inFirstPerson(names);
}

/** Once it may be named by chance. */
const fewest = 2;

function onlyAuthor(document: Document): string | null {
  const acts = new Map<string, number>();
  for (const text of textsOf(document)) {
    if (speaking.test(text) || deciding.test(text)) return null;
    for (const [, name = ""] of text.matchAll(acting)) acts.set(name, (acts.get(name) ?? 0) + 1);
  }
  const [[name, count] = ["", 0], ...others] = acts;
  return others.length === 0 && count >= fewest ? name : null;
}

const speaking = /\b(?:[Ww]e|[Uu]s|[Oo]urs?|I|[Mm](?:y|ine))\b/;
const organisations =
  "club|society|association|federation|union|council|company|firm|school|college|university|academy|nursery|trust|foundation|charity|library|museum|bank|practice|surgery|clinic|hospital|church|parish|agency|institute|cent(?:re|er)|organi[sz]ation|group|network|project|shop|store|hotel|cooperative|co-op";
const acting = new RegExp(
  `(?<![\\w-] of )\\b[Tt]he (${organisations}) (?:may|will|can|shall|must|does|has|is|never|also|only|always|[a-z]{3,}s)\\b`,
  "g",
);
/** An organ of it, or somebody else with whom it has to do on a level. */
const deciding =
  /\b(?:(?:the|a|an|any|each) (?:[A-Za-z]+ )?(?:committee|board|trustees?|directors?|secretary|treasurer|chair(?:man|person|woman)?|president|governors?|manager|executive|supplier|provider|contractor|seller|buyer|landlord|tenant|lender|borrower|agent|authority|processor|controller|licensor|licensee)|trustees|directors|governors) (?:may|will|can|shall|must|should|has|have|is|are|does|do)\b/i;

/** With the verb in the person of it, `our` for what is its, and `us` behind what binds it. */
function inFirstPerson(names: readonly string[]): (text: string) => string {
  const name = `(?:${names.join("|")})`;
  const bound = new RegExp(`(?<=\\b(?:by|to|with|from|for|on|against) )${name}(?![\\w'’-])`, "g");
  const owning = new RegExp(`(?<![\\w-])${name}['’]s(?= \\w)`, "g");
  const doing = new RegExp(`(?<![\\w-])${name} ((?:also|never|always|only|then) )?([a-z]+)\\b`, "g");
  return (text) =>
    text
      .replace(bound, "us")
      .replace(owning, (_, at: number, whole: string) => (opens(whole, at) ? "Our" : "our"))
      .replace(
        doing,
        (_, adverb: string | undefined, verb: string, at: number, whole: string) =>
          `${opens(whole, at) ? "We" : "we"} ${adverb ?? ""}${firstPerson(verb)}`,
      );
}

function opens(text: string, at: number): boolean {
  return at === 0 || /[.!?:]\s$/.test(text.slice(0, at));
}

/** Of `reviews`, review; of `may`, may. */
function firstPerson(verb: string): string {
  const known = irregular.get(verb);
  if (known !== undefined) return known;
  if (!/[^s]s$/.test(verb) || /(?:us|is|ways)$/.test(verb)) return verb;
  if (verb.endsWith("ies")) return `${verb.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|zz)es$/.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1);
}

const irregular: ReadonlyMap<string, string> = new Map([
  ["is", "are"],
  ["was", "were"],
  ["has", "have"],
  ["does", "do"],
  ["goes", "go"],
]);
