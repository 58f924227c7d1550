import { capital, small } from "./nearest.ts";

/**
 * The English text after with who is told or given what put as before: the decision will be communicated to the member, the member will be informed of it; notice
 * is sent to the members, the members are sent notice.
 */
export function informedAsBefore(before: string, after: string): string {
  return pairs.reduce(
    (text, [one, other]) => turned(before, turned(before, text, one, other), other, one),
    after,
  );
}

/** The text with what it says in the one way put in the other, where the text before has that. */
function turned(before: string, after: string, stands: RegExp, stood: RegExp): string {
  const known = tellingsIn(before, stood);
  return tellingsIn(after, stands).reduce((text, { whole, first, modal, second }) => {
    const found = known.find(
      (one) => one.modal === modal && isSame(one.first, second) && isSame(one.second, first),
    );
    return found === undefined ? text : put(text, whole, found.whole);
  }, after);
}

interface Telling {
  readonly whole: string;
  readonly first: string;
  readonly modal: string;
  readonly second: string;
}

const name =
  "(?:(?:the|an?|any|all|each|every|your|our|their|its|such|these|those) )?(?:[\\w'’-]+ ){0,3}?[\\w'’-]+";
const clause = "(?<=^|[.;:,] |\\b(?:and|that|if|when|once|until) )";
const modal = "((?:will|shall|must|may|should)(?: not)? be|is|are|was|were|has been|have been)";
const communicated = new RegExp(
  `${clause}(${name}) ${modal} (?:communicated|notified|announced|made known|reported|given) to (${name})(?![\\w'’-])`,
  "gi",
);
const informed = new RegExp(
  `${clause}(${name}) ${modal} (?:informed|notified|told|advised) (?:of|about) (${name})(?![\\w'’-])`,
  "gi",
);

/** Notice is sent to the members, the members are sent notice. */
const given = ["sent", "given", "offered", "granted", "shown", "paid"].map(
  (participle) =>
    [
      new RegExp(`${clause}(${name}) ${modal} ${participle} to (${name})(?![\\w'’-])`, "gi"),
      new RegExp(`${clause}(${name}) ${modal} ${participle} (?!to |by )(${name})(?![\\w'’-])`, "gi"),
    ] as const,
);
const pairs: readonly (readonly [RegExp, RegExp])[] = [[communicated, informed], ...given];

/** Every way to read it, with what stands behind as long and as short as it may be. */
function tellingsIn(text: string, pattern: RegExp): readonly Telling[] {
  return Array.from(text.matchAll(pattern)).flatMap(
    ({ index, 0: whole, 1: first = "", 2: be = "", 3: second = "" }) => {
      const rest = /^(?: [\w'’-]+){0,4}/.exec(text.slice(index + whole.length))?.[0] ?? "";
      const words = rest.split(" ").slice(1);
      return Array.from({ length: words.length + 1 }, (_, count) => {
        const more = words
          .slice(0, count)
          .map((word) => ` ${word}`)
          .join("");
        return { whole: whole + more, first, modal: numberless(be), second: second + more };
      });
    },
  );
}

function numberless(be: string): string {
  return be
    .replace(/\bare$/, "is")
    .replace(/\bwere$/, "was")
    .replace(/^have/, "has")
    .toLowerCase();
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function put(text: string, stands: string, wanted: string): string {
  const at = text.indexOf(stands);
  return at < 0
    ? text
    : text.slice(0, at) +
        (/^[A-Z]/.test(stands) ? capital(wanted) : small(wanted)) +
        text.slice(at + stands.length);
}
