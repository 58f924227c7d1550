import type { Language } from "../../../model.ts";
import { capital, small } from "./nearest.ts";

/**
 * The English text after with who is told what put as before: the decision will be communicated to the member, the member will be informed of the decision.
 */
export function informedAsBefore(before: string, after: string, language: Language): string {
  if (language !== "en") return after;
  const told = tellingsIn(after, communicated).reduce((text, { whole, first, modal, second }) => {
    const stood = tellingsIn(before, informed).find(
      (one) => one.modal === modal && isSame(one.first, second) && isSame(one.second, first),
    );
    return stood === undefined ? text : put(text, whole, stood.whole);
  }, after);
  return tellingsIn(told, informed).reduce((text, { whole, first, modal, second }) => {
    const stood = tellingsIn(before, communicated).find(
      (one) => one.modal === modal && isSame(one.first, second) && isSame(one.second, first),
    );
    return stood === undefined ? text : put(text, whole, stood.whole);
  }, told);
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
