import { occursOnce } from "../../../../text/occurrences.ts";

/**
 * The English text after with a second thing that the same is or must be said in a sentence of its own, or in the same, as before: The form must be signed. It
 * must be returned to the office; The form must be signed and returned to the office.
 */
export function resumedAsBefore(before: string, after: string): string {
  return seamsAsBefore(before, after, resumedIn);
}

/** The text after with each seam that a text has, whole or joined, as it stood before. */
export function seamsAsBefore(
  before: string,
  after: string,
  seamsIn: (text: string) => readonly Seam[],
): string {
  for (const { whole, joined } of seamsIn(before)) {
    const one = after.includes(whole) ? undefined : joined.find((form) => occursOnce(after, form));
    if (one !== undefined) return after.replace(one, () => whole);
  }
  for (const { whole, joined } of seamsIn(after)) {
    const one = before.includes(whole) ? undefined : joined.find((form) => occursOnce(before, form));
    if (one !== undefined) return after.replace(whole, () => one);
  }
  return after;
}

/** Where a sentence ends and the next resumes it, with a word on either side, and the joints in its place. */
export interface Seam {
  readonly whole: string;
  readonly joined: readonly string[];
}

const helps = "(?:will|shall|may|can|must|should|cannot)(?: not)?(?: be)?|(?:has|have) been|is|are|was|were";
/** A sentence that says one thing of one subject, and another that goes on. */
const resumed = new RegExp(
  `(?<=^|[.;!?]\\s)(?=[A-Z])([^.;:,!?()]{1,70}?) (${helps}) ([^.;:!?()]{2,160})([.;]\\s+|,? (?:and|or) )(It|They|He|She|You|We|(?:The|This|These|Such) [a-z]+) (${helps}) ((?:also |then )?)([a-z]+)(?: ([a-z]+))?`,
  "gi",
);

function resumedIn(text: string): readonly Seam[] {
  return [...helpedIn(text), ...helpedAgainIn(text)];
}

/** A sentence, and one that begins as it does, or with a pronoun for what it is about, and says with a verb of its own what else is so. */
const again = new RegExp(
  `(?<=^|[.;!?]\\s)((?:The |This |These |Such |Our |Your |All )?(?:[A-Z]?[\\w’'-]+ ){0,3}?[\\w’'-]+) ([^.;:!?()]{4,160})([.;]\\s+)(?:(In addition|Moreover|Furthermore|Also|Additionally), )?(It|They|(?:The|This|These|Such) [a-z]+|\\1) (${helps}) ((?:also |then )?)([a-z]+)`,
  "gi",
);

/** What is repeated with its verb is bound by no denial that stands ahead: should never be blocked and should be kept clear. */
function helpedAgainIn(text: string): readonly Seam[] {
  return Array.from(
    text.matchAll(again),
    ([, who = "", said = "", end = "", link = "", named = "", help = "", also = "", word = ""]) => {
      const [verb = ""] = new RegExp(`^(?:${helps})\\b`).exec(said) ?? [];
      if (bindsOthers.test(said) || bindsOthers.test(who)) return [];
      const isNamed = named.toLowerCase() === who.toLowerCase();
      if (!isNamed && (verb === "" || !isSame(who, named, verb))) return [];
      if (isNamed && !/^[a-z’'-]+(?: |$)/i.test(said)) return [];
      const last = /\S+$/.exec(said)?.[0] ?? "";
      const resumes = link === "" ? "" : `${link}, `;
      return [
        {
          whole: `${last}${end}${resumes}${named} ${help} ${also}${word}`,
          joined: ["", ","].flatMap((comma) =>
            ["", "also ", "then "].map((then) => `${last}${comma} and ${help} ${then}${word}`),
          ),
        },
      ];
    },
  ).flat();
}

/** What would hold for what follows too, whether its verb is repeated or not. */
const bindsOthers =
  /\b(?:if|when|where|unless|until|once|that|which|who|whom|because|but|only|neither|nor|after|before|while|since|and|or)\b/i;

function helpedIn(text: string): readonly Seam[] {
  return Array.from(
    text.matchAll(resumed),
    ([
      ,
      who = "",
      help = "",
      said = "",
      end = "",
      again = "",
      helped = "",
      also = "",
      word = "",
      next = "",
    ]) => {
      if (
        help.toLowerCase() !== helped.toLowerCase() ||
        holds.test(said) ||
        holds.test(who) ||
        help.endsWith("not")
      )
        return [];
      if (/^(?:not|the|an?|no|only)$/.test(word)) return [];
      if (!isSame(who, again, help)) return [];
      const last = /\S+$/.exec(said)?.[0] ?? "";
      const joint = /(?:and|or) $/.exec(end)?.[0];
      const starts = [
        word,
        // Can be booked for parties or it can be booked for meetings.
        ...(next !== "" && said.split(" ", 1)[0] === word ? [next] : []),
      ];
      return starts.map((start) => ({
        whole: `${last}${end}${again} ${helped} ${also}${start === word ? word : `${word} ${next}`}`,
        joined:
          joint === undefined
            ? ["", ","].flatMap((comma) =>
                ["", "also ", "then "].map((then) => `${last}${comma} and ${then}${start}`),
              )
            : [`${last} ${joint}${start}`, `${last}, ${joint}${start}`],
      }));
    },
  ).flat();
}

/** What would hold for what follows too, or no longer would. */
export const holds: RegExp =
  /\b(?:if|when|where|unless|until|once|that|which|who|whom|because|but|only|not|no|nor|never|after|before|while|since)\b/i;

/** Whether a sentence goes on with the one of whom the sentence ahead speaks: the form and it, members and they, the same noun; we and we. */
export function isSame(who: string, again: string, help: string): boolean {
  const [first, second] = [who.toLowerCase(), again.toLowerCase()];
  if (/^(?:we|you|he|she|they|it)$/.test(first)) return first === second;
  const noun = /[a-z-]+$/.exec(first)?.[0] ?? "";
  const named = /^(?:the|this|these|such) ([a-z]+)$/.exec(second)?.[1];
  if (named !== undefined) return named === noun;
  if (second === "they") return noun.endsWith("s") && !/^(?:is|was|has)/.test(help);
  return second === "it" && !/^(?:are|were|have)/.test(help) && (!noun.endsWith("s") || noun.endsWith("ss"));
}
