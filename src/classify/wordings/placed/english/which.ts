/**
 * The English text after with what is said of the thing just named in a sentence of its own, or in a clause behind `which`, as it was before: Members pay a fee.
 * The fee is set yearly; Members pay a fee, which is set yearly.
 */
export function whichAsBefore(before: string, after: string): string {
  return withPlaces(before, withThings(before, after));
}

function withThings(before: string, after: string): string {
  const [own, clause] = [ownSentences(before), clauses(after)];
  for (const { said, verb, named, ahead } of own) {
    const other = clause.find((one) => one.verb === verb && endsAlike(ahead, one.ahead, named, verb));
    if (other !== undefined) return after.replace(other.said, () => said);
  }
  for (const { said, verb, named, ahead } of ownSentences(after)) {
    const other = clauses(before).find(
      (one) => one.verb === verb && endsAlike(ahead, one.ahead, named, verb),
    );
    if (other !== undefined) return after.replace(said, () => other.said);
  }
  return after;
}

/** Our servers stand in Norway. Norway belongs to the area; they stand in Norway, which belongs to it. */
function withPlaces(before: string, after: string): string {
  const cut = Array.from(before.matchAll(place)).reduce(
    (text, [whole, name = ""]) => text.replace(`${name}, which `, () => whole),
    after,
  );
  return Array.from(cut.matchAll(place)).reduce(
    (text, [whole, name = ""]) =>
      before.includes(`${name}, which `) ? text.replace(whole, () => `${name}, which `) : text,
    cut,
  );
}

const place = /\b([A-Z][a-z]{3,})\.\s\1 (?=[a-z]+s )/g;

interface Said {
  /** `. The fee is`, `, which is`. */
  readonly said: string;
  readonly verb: string;
  /** What is spoken of, where it is named. */
  readonly named: string;
  readonly ahead: string;
}

function ownSentences(text: string): readonly Said[] {
  return Array.from(
    text.matchAll(
      /[.;]\s+(?:They|(?:The|This|These|Such|That|Your|Our|Its|Their) ([A-Za-z]+(?: [A-Za-z]+)??)) (is|are|was|were|will|shall|may|must|can|has|have|does|do|[a-z]{3,}(?<!s)s)\b/g,
    ),
    ({ index, 0: said, 1: named = "", 2: verb = "" }) => ({
      said,
      verb,
      named: named.toLowerCase(),
      ahead: text.slice(0, index),
    }),
  );
}

function clauses(text: string): readonly Said[] {
  return Array.from(text.matchAll(/, which ([a-z]+)\b/g), ({ index, 0: said, 1: verb = "" }) => ({
    said,
    verb,
    named: "",
    ahead: text.slice(0, index),
  }));
}

/** Whether both clauses say the same ahead, at least in their last word, and name the thing there as the last but for when it is. */
function endsAlike(one: string, other: string, named: string, verb: string): boolean {
  if (lastWord(one) !== lastWord(other)) return false;
  const clause = /[^.;]*$/.exec(one)?.[0] ?? "";
  // They are what we or you have, the only several.
  const thing =
    named !== "" ? named : /^\s*(?:we|you|i|it|he|she)\b/i.test(clause) ? onlySeveral(clause) : null;
  if (thing === null) return false;
  const at = clause.toLowerCase().lastIndexOf(thing);
  if (at >= 0 && isOnlyOne(thing, verb, clause.slice(at + thing.length)) && !under.test(clause.slice(0, at)))
    return true;
  if (named !== "" && clause.length === at + named.length && asked.test(clause.slice(0, at))) return true;
  return at >= 0 && !under.test(clause.slice(0, at)) && whereOrWhen.test(clause.slice(at + thing.length));
}

/** A register of all loans, which is reviewed: the loans would be. */
function isOnlyOne(thing: string, verb: string, behind: string): boolean {
  return (
    /^(?:is|was|has|does|[a-z]+s)$/.test(verb) &&
    !thing.endsWith("s") &&
    /^ of (?:(?:all|the|our|your|their|its|any) )?(?:[a-z]+ )?[a-z]+(?<!s)s$/.test(behind)
  );
}

/** When or where it is, in which nothing else can be meant. */
const whereOrWhen =
  /^(?: (?:each|every|per) [a-z]+| in advance| online| by e-?mail| (?:in|at|near) [A-Z][A-Za-z]+(?: [A-Z][a-z]+)*)?$/;

/** The app asks for your location: nothing else is named but who acts. */
const asked =
  /^\s*(?:(?:The|This|Our|Your) )?[A-Za-z]+ (?:(?:may|will|can) )?[a-z]+ (?:for|to|on|at) (?:your|our|its|their|the) (?:[a-z]+ )?$/;

function onlySeveral(clause: string): string | null {
  const several = clause.match(/\b[a-z]{3,}(?<!s)s\b(?<!\b(?:this|does|has|was))/g) ?? [];
  return several.length === 1 ? (several[0] ?? null) : null;
}

/** A fee to the club: either may be meant. */
const under =
  /\b(?:and|or) (?:[a-z]+ )?$|\b(?:with|of|from|for|on|in|at|by|to|under|through|via|about|and|or) (?:the|an?|our|your|their|its|any|all) (?:[a-z]+ )?$/i;

function lastWord(text: string): string {
  return /[\w-]+$/.exec(text.trimEnd())?.[0]?.toLowerCase() ?? "";
}
