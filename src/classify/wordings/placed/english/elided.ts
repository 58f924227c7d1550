import { occursOnce } from "../../../../text/occurrences.ts";

/**
 * The text after with what an enumeration may say once or twice as it was said before: with our partners or (with) our affiliates, may copy or (may) share it,
 * block (cookies) and delete cookies.
 */
export function elidedAsBefore(before: string, after: string): string {
  const binding = repeated(before).reduce(
    (text, { whole, short }) => put(text, short, whole),
    repeated(after).reduce((text, { whole, short }) => put(text, whole, short, before), after),
  );
  return sharedObjects(before).reduce(
    (text, { whole, short }) => put(text, short, whole),
    sharedObjects(binding).reduce((text, { whole, short }) => put(text, whole, short, before), binding),
  );
}

/** The same with a word said twice, and once. */
interface Said {
  readonly whole: string;
  readonly short: string;
}

/** The text with the one way in the place of the other, where it stands so in it once; and so in the other text, if that is asked. */
function put(text: string, stands: string, wanted: string, other?: string): string {
  if (other !== undefined && !isOnce(other, wanted)) return text;
  return isOnce(text, stands) && !text.includes(wanted) ? text.replace(stands, () => wanted) : text;
}

function isOnce(text: string, phrase: string): boolean {
  if (!occursOnce(text, phrase)) return false;
  const at = text.indexOf(phrase);
  return !/\w/.test(text[at - 1] ?? "") && !/\w/.test(text[at + phrase.length] ?? "");
}

const prepositions = "to|with|by|for|from|of|on|in|at|about|through|via|under|against";
const auxiliaries = "may|can|must|shall|will|should|is|are|was|were|has|have";
const subjects = "we|you|they|it|he|she";
/** Whose each of several is: your name and (your) address. */
const owners = "our|your|their|its|his|her|a|an";

/** What binds, or helps a verb, behind `and` or `or` once more, with a word on either side. */
function repeated(text: string): readonly Said[] {
  const pattern = new RegExp(
    `([\\w’'-]+),?( (?:and|or)(?: also)?) (${prepositions}|${auxiliaries}|(?:${subjects})(?: (?:may|can|will|shall|must))?|${owners}) ([\\w’'-]+)`,
    "g",
  );
  return Array.from(
    text.matchAll(pattern),
    ({ index, 0: whole, 1: ahead = "", 2: joint = "", 3: word = "", 4: behind = "" }) => {
      const clause = /[^.;:()]*$/.exec(text.slice(0, index))?.[0] ?? "";
      const said =
        clause
          .toLowerCase()
          .match(/[a-z’'-]+/g)
          ?.slice(-farthest) ?? [];
      const at = said.lastIndexOf(word);
      // May not copy or may share: what is denied goes on to what follows.
      const isBound = at >= 0 && !said.slice(Math.max(0, at - 1)).some((one) => denying.test(one));
      const isSubject = subject.test(word.split(" ", 1)[0] ?? "");
      if (isSubject ? !goesOn(clause, word) : !isBound) return [];
      // A chair and secretary may be one.
      if (/^an?$/.test(word) && joint.startsWith(" and")) return [];
      // Your name and employer's address may be of any employer.
      if (isOwner.test(word) && /['’]s?$/.test(behind)) return [];
      const plain = joint.replace(" also", "");
      return [`${ahead},${plain}`, `${ahead}${plain}`, `${ahead}${joint}`].map((one) => ({
        whole,
        short: `${one} ${behind}`,
      }));
    },
  ).flat();
}

const farthest = 12;
const isOwner = new RegExp(`^(?:${owners})$`);
const subject = new RegExp(`^(?:${subjects})$`);
/** Somebody else may be meant by what follows. */
const doing = /^(?:we|you|they|it|he|she|which|that|who|what|if|when)$/;
const denying = /^(?:not|no|never|only|neither|nor|without|unless|if|who|whom)$|n['’]t$/;

/** Whether the one who acts has acted ahead in the clause, and nobody else since: you let us use them and (you) confirm it. */
function goesOn(clause: string, word: string): boolean {
  const text = clause.toLowerCase();
  const at = text.search(new RegExp(`\\b${word}\\b(?!.*\\b${word}\\b)`));
  if (at < 0 || !/(?:^|, ?|\b(?:and|then|that) )$/.test(text.slice(0, at).trimStart())) return false;
  const since = text.slice(at + word.length).match(/[a-z’'-]+/g) ?? [];
  return since.length <= farthest && !since.some((one) => doing.test(one) || denying.test(one));
}

/** `block cookies and delete cookies`, `block and delete cookies`. */
function sharedObjects(text: string): readonly Said[] {
  return [...sharedVerbs(text), ...sharedNames(text)];
}

/** `the same article or an identical article`, `the same or an identical article`. */
function sharedNames(text: string): readonly Said[] {
  return Array.from(
    text.matchAll(
      /\b([a-z]+) ([a-z]{4,}),? (and|or) ((?:an?|the|any|another|other) (?:[a-z-]+ ){0,3}?)\2\b/g,
    ),
    ({ 0: whole, 1: first = "", 2: name = "", 3: joint = "", 4: second = "" }) =>
      small.test(first) || small.test(name) || binds.test(second)
        ? []
        : [{ whole, short: `${first} ${joint} ${second}${name}` }],
  ).flat();
}

/** Another clause, or what stands under a preposition. */
const binds = new RegExp(
  `\\b(?:${prepositions}|${auxiliaries}|${subjects}|not|no|that|which|who|if|when|where)\\b`,
);

function sharedVerbs(text: string): readonly Said[] {
  return Array.from(
    text.matchAll(
      /(?<![\w-])([A-Za-z][a-z-]+) ((?:[\w’'-]+ ){0,3}?[\w’'-]+)(,?) (and|or) (?:to )?([a-z-]+) \2\b/g,
    ),
    ({ 0: whole, 1: first = "", 2: object = "", 4: joint = "", 5: second = "" }) => {
      if (small.test(first.toLowerCase()) || small.test(second) || small.test(object)) return [];
      return [{ whole, short: `${first} ${joint} ${second} ${object}` }];
    },
  ).flat();
}

/** What is no verb, and no thing. */
const small = new RegExp(
  `^(?:${prepositions}|${auxiliaries}|the|a|an|any|all|our|your|their|its|this|these|that|those|no|not|and|or|be|it|them)$`,
);
