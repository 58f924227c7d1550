import { activeVerbs } from "../../../meaning/participles.ts";

/**
 * The English text after with what we do as it was put before, with us or without: we do not pass your data on to third parties, your data is not passed on to third
 * parties. Not a duty, which may be somebody else's, nor what the reader does as a rule.
 */
export function impersonalAsBefore(before: string, after: string): string {
  for (const { whole, ours } of undergoneIn(before)) {
    const at = placeIn(after, ours);
    if (at !== null && !after.includes(whole)) return put(after, at, whole);
  }
  for (const { whole, ours } of undergoneIn(after)) {
    const at = placeIn(before, ours);
    if (at !== null && !before.includes(whole)) return after.replace(whole, () => before.slice(...at));
  }
  return after;
}

/** A clause in which something undergoes what we do, and what we would be said to do. */
interface Undergone {
  readonly whole: string;
  readonly ours: readonly string[];
}

const particles = "on|out|up|down|off|back|over|away|in";
const undergone = new RegExp(
  `(?<=^|[.;:!?] |, |\\b(?:that|because|and|but) )(?!(?:it|there|no|nobody|nothing|none|neither|you|we|i) )([A-Za-z][^,.;:()?!]{1,80}?) ((?:(?:will|may|can) (?:not )?|cannot )be|(?:is|are|was|were|has been|have been)(?: not| never)?) ((?:[a-z]+ly )?)([a-z]{3,})\\b((?: (?:${particles}))?)(?! by\\b)`,
  "g",
);

function undergoneIn(text: string): readonly Undergone[] {
  return Array.from(
    text.matchAll(undergone),
    ([whole, what = "", be = "", adverb = "", participle = "", particle = ""]) => {
      if (other.has(participle) || /\b(?:that|which|who|if|when|where|unless)\b/.test(what)) return [];
      const never = be.endsWith(" never");
      const verbs = activeVerbs(
        `${be.replace(/ never$/, "").replace("cannot", "can not")} ${adverb}${participle}`,
        participle,
        "we",
      ).map((verb) => verb.replace(/^can not /, "cannot "));
      const thing = what.charAt(0).toLowerCase() + what.slice(1);
      return [
        {
          whole,
          ours: verbs.flatMap((verb) =>
            [`${thing}${particle}`, `${particle.trim()} ${thing}`.trim()].map(
              (object) => `we ${never ? "never " : ""}${verb} ${object}`,
            ),
          ),
        },
      ];
    },
  ).flat();
}

/** What the reader does as a rule; and how something is. */
const other: ReadonlySet<string> = new Set(
  "paid submitted uploaded purchased ordered bought booked signed registered entered worn brought installed downloaded attended collected returned located based entitled allowed required obliged obligated advised needed interested intended used expected made".split(
    " ",
  ),
);

type Span = readonly [start: number, end: number];

function placeIn(text: string, wordings: readonly string[]): Span | null {
  for (const wording of wordings) {
    const at = text.toLowerCase().indexOf(wording.toLowerCase());
    const end = at + wording.length;
    if (at < 0 || /\w/.test(text[end] ?? "")) continue;
    if (/(?:^|[.;:!?] |, |\b(?:that|because|and|but) )$/.test(text.slice(0, at))) return [at, end];
  }
  return null;
}

function put(text: string, [start, end]: Span, wanted: string): string {
  return text.slice(0, start) + wanted + text.slice(end);
}
