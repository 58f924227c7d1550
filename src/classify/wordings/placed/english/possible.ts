import { activeVerbs } from "../../../meaning/participles.ts";

/**
 * The English text after with what can be done, or cannot, put as before: tickets cannot be refunded where it was it is not possible to refund tickets; and with
 * what the reader is told to do: tickets must be shown where it was show your ticket.
 */
export function possibleAsBefore(before: string, after: string): string {
  for (const { whole, wordings } of undergoneIn(before))
    for (const wording of wordings) {
      const found = placeOf(wording, after);
      if (found !== null) return put(after, found, whole);
    }
  for (const { whole, wordings } of undergoneIn(after))
    for (const wording of wordings) {
      const found = placeOf(wording, before);
      if (found !== null) return after.replace(whole, () => before.slice(...found));
    }
  return after;
}

/** What is said of a thing that undergoes it, and how else it is said. */
interface Undergone {
  readonly whole: string;
  readonly wordings: readonly RegExp[];
}

const undergone =
  /(?<=^|[.!?;:,] |[-*•] |\b(?:that|because|if|and|but) )(?!(?:no|neither|not|only|nothing|nobody|it|they|this|we|you) |(?:all|every|each|both|any) [^,.;:()?!]{1,80}? can)([A-Za-z][^,.;:()?!]{1,80}?) (can ?not|can|must|should) be ([a-z]+)\b/gi;

function undergoneIn(text: string): readonly Undergone[] {
  return Array.from(text.matchAll(undergone), ([whole, what = "", modal = "", participle = ""]) => {
    const bases = activeVerbs("can be", participle, "").map((verb) => verb.slice("can ".length));
    const said = /^(?:must|should)$/i.test(modal)
      ? bases
          .filter((base) => told.has(base))
          .flatMap((base) => objects(what).map((object) => `${base} ${object}`))
      : bases.map(
          (base) =>
            `it is ${/^can$/i.test(modal) ? "possible" : "(?:not possible|impossible)"} to ${base} ${literal(what)}`,
        );
    const start = starts.get(modal.toLowerCase()) ?? "\\b";
    return { whole, wordings: said.map((one) => new RegExp(`${start}${one}(?![\\w-])`, "i")) };
  });
}

/** Where the reader is told to do what must be done, and asked to do what should be. */
const starts: ReadonlyMap<string, string> = new Map([
  ["must", "(?<=^|[.!?:] |[-*•] )(?:please |you must )?"],
  ["should", "(?<=^|[.!?:] |[-*•] )(?:please |you should )"],
]);

/** Tickets, your ticket; the form. */
function objects(what: string): readonly string[] {
  const bare = what.replace(/^(?:the|your) /i, "");
  if (!/^[a-z' -]+s$/i.test(what) || bare !== what) return [literal(what), `(?:the|your) ${literal(bare)}`];
  return [literal(what), `your ${literal(what)}`, `(?:your|an?) ${literal(what.replace(/s$/, ""))}`];
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

/** What the reader is told to do, and nobody else would. */
const told: ReadonlySet<string> = new Set(
  "address make put place take keep remove complete wash use dry clear wipe store hang check collect deposit raise refer quote state close shut silence mute tie wash bag fold fasten drop deliver forward email post direct phone notify submit send return lock bring wear pay read follow wash fill show report empty open clean sign label park attach include cover rinse hand present declare enter renew register book leave switch turn carry direct".split(
    " ",
  ),
);

type Span = readonly [start: number, end: number];

function placeOf(wording: RegExp, text: string): Span | null {
  const found = wording.exec(text);
  return found === null ? null : [found.index, found.index + found[0].length];
}

function put(text: string, [start, end]: Span, wanted: string): string {
  const opens = /^[A-Z]/.test(text.slice(start)) || start === 0;
  return (
    text.slice(0, start) +
    (opens ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted) +
    text.slice(end)
  );
}
