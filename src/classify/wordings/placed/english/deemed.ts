import { capital, nearest, small } from "./nearest.ts";

/**
 * The English text after with what is deemed to be something put as before: we will treat the order as cancelled, the order will be treated as cancelled. Who
 * speaks is who deems, where nobody is named.
 */
export function deemedAsBefore(before: string, after: string): string {
  const passive = Array.from(
    after.matchAll(active),
    ({ 0: whole, 1: modal = "", 2: verb = "", 3: what = "", 4: as = "", index }) =>
      replaced(
        after,
        index,
        whole,
        `${what} ${modal === "" ? (what.endsWith("s") ? "are" : "is") : `${modal} be`} ${pastOf(verb)}${as}`,
      ),
  );
  const acting = Array.from(
    after.matchAll(deemed),
    ({ 0: whole, 1: what = "", 2: be = "", 3: participle = "", 4: as = "", index }) => {
      const [, modal = ""] = /^(\w+) be$/.exec(be) ?? [];
      const verb = participle.replace(/ed$/, "");
      return replaced(
        after,
        index,
        whole,
        `we ${modal === "" ? "" : `${modal} `}${verb} ${small(what)}${as}`,
      );
    },
  );
  return nearest(before, after, [...passive, ...acting]);
}

const deem = "treat|regard|consider|deem|view";
const active = new RegExp(
  `\\bwe (?:(will|shall|may) )?(${deem}) ((?:the|your|any|an?|all|such|this|these|it|them)\\b[^.,;:!?()]{0,60}?)( (?:as|to be|to have been) [a-z]+| (?:paid|received|accepted|withdrawn|cancelled|canceled|closed|abandoned|complete|lapsed|void|invalid|expired))(?![\\w-])`,
  "gi",
);
const deemed = new RegExp(
  `((?<=^|[.;:,] |\\b(?:that|if|when|where|unless|and|until) )(?:the|your|any|an?|all|such|this|these|it|they)\\b[^.,;:!?()]{0,60}?) ((?:will|shall|may) be|is|are) ((?:${deem})ed)( (?:as|to be|to have been) [a-z]+| (?:paid|received|accepted|withdrawn|cancelled|canceled|closed|abandoned|complete|lapsed|void|invalid|expired))(?![\\w-])(?! by\\b)`,
  "gi",
);

function pastOf(verb: string): string {
  return `${verb}ed`;
}

function replaced(text: string, at: number, whole: string, put: string): string {
  const opens = at === 0 || /[.!?] $/.test(text.slice(0, at));
  return text.slice(0, at) + (opens ? capital(put) : small(put)) + text.slice(at + whole.length);
}
