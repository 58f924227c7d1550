import { activeVerbs } from "../../../meaning/participles.ts";
import { capital, small } from "./nearest.ts";

/**
 * The English text after with what is done by whoever speaks put as before: we will not consider late requests, late requests will not be considered. Nobody else is
 * named in the clause as who does it.
 */
export function unnamedAsBefore(before: string, after: string): string {
  const acting = passivesIn(after).reduce((text, { whole, wordings }) => {
    const stood = findIn(before, wordings);
    return stood === null || before.includes(whole) ? text : put(text, whole, stood);
  }, after);
  return passivesIn(before).reduce((text, { whole, wordings }) => {
    const stands = findIn(text, wordings);
    return stands === null || text.includes(whole) ? text : put(text, stands, whole);
  }, acting);
}

interface Passive {
  readonly whole: string;
  /** The same, said of us. */
  readonly wordings: readonly string[];
}

const passive =
  /(?<=^|[.;:,] |\b(?:that|if|when|where|unless|and|but|until|once) )([A-Za-z][^,.;:()?!]{1,80}?) ((?:(?:may|can|shall|will)(?: not)? be|(?:can)not be|(?:is|are|was|were)(?: not)?|(?:has|have|had)(?: not)? been) ([a-z]+))( (?:up|out|on|off|down|over|back))?(?! (?:by|to be)\b)(?![\w-])/g;

function passivesIn(text: string): readonly Passive[] {
  return Array.from(
    text.matchAll(passive),
    ([whole, what = "", verb = "", participle = "", particle = ""]) => {
      if (found.has(participle) && /^(?:can|may) be\b/.test(verb))
        return {
          whole,
          wordings: activeVerbs("can be", participle, "").flatMap((form) =>
            ["can", "may"].map((can) => `you ${form.replace("can", can)} ${what}`),
          ),
        };
      if (others.has(participle) && !ours.test(what)) return { whole, wordings: [] };
      const forms = activeVerbs(verb.replace("cannot", "can not"), participle, "we").map((form) =>
        form.replace("can not", "cannot"),
      );
      return {
        whole,
        wordings: forms.flatMap((form) => {
          if (form.split(" ").at(-1) === "") return [];
          return particle === ""
            ? [`we ${form} ${what}`]
            : [`we ${form}${particle} ${what}`, `we ${form} ${what}${particle}`];
        }),
      };
    },
  );
}

/** What the reader does where it can be done. */
const found: ReadonlySet<string> = new Set(
  "found read viewed seen accessed downloaded obtained consulted".split(" "),
);

/** What those do whom the text addresses, or somebody else may: fees are paid, and we do not pay them. */
const others: ReadonlySet<string> = new Set(
  "paid submitted returned completed signed provided given supplied sent used worn brought made posted uploaded published accepted agreed received cast elected appointed owned held bought purchased reported entitled".split(
    " ",
  ),
);

const ours =
  /\b(?:refunds?|compensation|interest|prizes?|grants?|reimbursements?|notice|confirmation|reasons?)$/i;

/** One of the wordings as it stands in a text, no word of which is cut. */
function findIn(text: string, wordings: readonly string[]): string | null {
  const folded = text.toLowerCase();
  for (const wording of wordings) {
    const at = folded.indexOf(wording.toLowerCase());
    const end = at + wording.length;
    if (at >= 0 && !/\w/.test(text[at - 1] ?? "") && !/[\w'’-]/.test(text[end] ?? ""))
      return text.slice(at, end);
  }
  return null;
}

function put(text: string, stands: string, wanted: string): string {
  const at = text.indexOf(stands);
  const opens = at === 0 || /[.!?] $/.test(text.slice(0, at));
  return text.slice(0, at) + (opens ? capital(wanted) : small(wanted)) + text.slice(at + stands.length);
}
