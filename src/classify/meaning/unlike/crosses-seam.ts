import type { Language } from "../../../model.ts";
import { voiceOf, type Voice } from "../../rules/rule.ts";

/**
 * Whether words that belong to the clause ahead of a seam belong to the one behind it: They are paid within ten days, and we confirm them. against They are paid.
 * Within ten days, we confirm them. Or whether what was joined under until or unless stands for itself: until they are returned. The fines must be paid.
 */
export function crossesSeam(before: string, after: string, language: Language): boolean {
  const voice = voiceOf(language);
  if (voice === "ja" || before.length + after.length > longest) return false;
  const [stood, stands] = [sentencesIn(before, voice), sentencesIn(after, voice)];
  // A sentence that stands alike in both has no seam.
  const from = stood.filter((sentence) => !stands.includes(sentence));
  const to = stands.filter((sentence) => !stood.includes(sentence));
  return passesOver(from, to, voice) || passesOver(to, from, voice);
}

/** A paragraph, not a chapter. */
const longest = 2400;

function passesOver(parted: readonly string[], wholes: readonly string[], voice: Voice): boolean {
  return parted.some((ahead, at) => {
    const behind = parted[at + 1];
    if (behind === undefined) return false;
    const tail = voice === "en" ? ahead.split(" ").slice(-2).join(" ") : ahead.slice(-4);
    return wholes.some((whole) => {
      const end = whole.indexOf(tail) + tail.length;
      if (end < tail.length || end >= whole.length) return false;
      if (voice === "en" && (turnsTo(ahead, behind, whole.slice(end)) || trails(behind, whole.slice(end))))
        return true;
      return (
        leads(ahead, behind, whole, end, voice) ||
        isBound(behind, whole.slice(0, end), whole.slice(end), voice)
      );
    });
  });
}

/** Whether what leads in to the sentence behind stood ahead of the seam, or as the last of the clause there. */
function leads(ahead: string, behind: string, whole: string, end: number, voice: Voice): boolean {
  const [, lead = ""] = leading[voice].exec(behind) ?? [];
  if (lead === "" || ahead.includes(lead)) return false;
  const at = whole.indexOf(lead);
  if (at === -1 || whole.includes(lead, at + 1)) return false;
  const rest = whole.slice(at + lead.length);
  return at < end || (whole.slice(end, at).trim() === "" && goesOn[voice].test(rest));
}

const leading: Readonly<Record<"en" | "zh" | "ja", RegExp>> = {
  en: /^((?:within|before|after|until|when|if|unless|where|once|during|for|by|from|on|in|at|with|without|upon|except|subject to) (?!addition|that case|this case|such|particular|other words|the event)[^,]{4,70}),/,
  zh: /^((?:在|于|於|自|经|經|未[经經]|如|若|除)[^,]{2,30}|[^,]{2,20}(?:[内內前后後时時下]|期[间間])),/,
  ja: /^$/,
};
const goesOn: Readonly<Record<"en" | "zh" | "ja", RegExp>> = {
  en: /^,? (?:and|or|but)\b/,
  zh: /^,?[并並且或而及]/,
  ja: /^$/,
};

/** Collected by a parent, who must sign, where now the pupil must. */
function turnsTo(ahead: string, behind: string, rest: string): boolean {
  const [first = ""] = ahead.split(" ");
  if (!rest.startsWith(", who ") || /^(?:the|an?|our|your|if|when|we|you|they|any|each|all)$/.test(first))
    return false;
  return behind.startsWith(`${first} `) && !ahead.endsWith(first);
}

/** Photographs and names with consent, where now only the names need it. */
function trails(behind: string, rest: string): boolean {
  const [, act = ""] =
    /^(?:it|they|we|you|he|she|the [a-z]+) (?:may|can|must|shall|will|should) (?:also )?([a-z]+) /.exec(
      behind,
    ) ?? [];
  return act !== "" && /^ (?:and|or) /.test(rest) && !rest.includes(` ${act} `) && trailing.test(behind);
}

/** What may hold for both of two acts that it follows. */
const trailing =
  /\b(?:(?<!only )if|unless|until|with (?:the |your |their |his or her )?(?:[a-z]+ ){0,2}(?:consent|permission|approval)|without [a-z' ]{0,40}(?:consent|permission|approval|authori[sz]ation|agreement)|provided|free of charge|(?:up)?on request|without (?:charge|notice)|for (?:up to )?\d|within \d)\b/;

/** Under until or unless, joined with nothing to part the two. */
function isBound(behind: string, clause: string, rest: string, voice: Voice): boolean {
  if (voice !== "en")
    return (
      (/(?:直到|直至|除非|前提是)[^,]*$/.test(clause) && /^,?[并並且及]/.test(rest)) ||
      (/^[并並且及]/.test(rest) && reaching.test(clause) && !reaching.test(behind))
    );
  const [joint] = /^ (?:and|or) /.exec(rest) ?? [];
  if (
    joint === undefined ||
    !/\b(?:until|unless|provided that|as long as|so long as|only if)\b[^,;]*$/.test(clause)
  )
    return false;
  const next = rest.slice(joint.length).split(" ").slice(0, 2).join(" ");
  return behind.startsWith(next);
}

/** When, where or at what price, ahead of two verbs that nothing parts: 于生日当月免费入场并享九折. */
const reaching = /[于於每](?![是])[^,]{2,}|在[^,]{2,}[内內上中时時]|期[间間]|免[费費]/;

function sentencesIn(text: string, voice: Voice): readonly string[] {
  const plain = text.toLowerCase().replace(/[‘’]/g, "'").replaceAll("，", ",");
  const found =
    voice === "en"
      ? plain.split(/(?<=[a-z)\]\d]{2}|\s\d)[.!?](?:\s+|$)|\n+/)
      : plain.replace(/[^\S\n]/g, "").split(/[。！？\n]/);
  return found.map((one) => one.trim()).filter((one) => one !== "");
}
