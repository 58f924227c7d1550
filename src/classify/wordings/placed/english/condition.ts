import { nearest } from "./nearest.ts";

/**
 * The English text after with a condition, or when it is, at the same end of its sentence as before: When the alarm sounds, leave the building; Leave the building
 * when the alarm sounds.
 */
export function conditionAsBefore(before: string, after: string): string {
  const stood = new Set(sentencesOf(before));
  return sentencesOf(after).reduce((text, sentence) => {
    if (stood.has(sentence)) return text;
    const turned = turnedRound(sentence).find((one) => stood.has(one));
    if (turned !== undefined) return text.replace(sentence, () => turned);
    const pointed = [...stood].find((one) => pointedRound(one).includes(sentence));
    if (pointed !== undefined) return text.replace(sentence, () => pointed);
    if (![...stood].some((one) => isAhead(one) === !isAhead(sentence))) return text;
    // Of two halves that are both otherwise, nobody knows whether they only changed places.
    if (!halvesOf(sentence).some((half) => before.toLowerCase().includes(half))) return text;
    const ways = [...turnedRound(sentence), ...pointedRound(sentence)];
    return nearest(
      before,
      text,
      ways.map((way) => text.replace(sentence, () => way)),
    );
  }, after);
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.;!?:])\s+/);
}

const links =
  "if|when|whenever|where|once|before|after|unless|until|as soon as|as long as|while|because|since|provided that|in case|except when|except where";
const first = new RegExp(`^(${links}) ([^,.;:]+), (?:then )?([^.;:!?]+?)([.;:!?]?)$`, "i");
const last = new RegExp(`^([^.;:!?]+?)(,?) (${links}) ([^,.;:]+)([.;:!?]?)$`, "i");

/** Whether a sentence begins with its condition; null where it has none. */
function isAhead(sentence: string): boolean | null {
  if (first.test(sentence)) return true;
  return last.test(sentence) ? false : null;
}

function halvesOf(sentence: string): readonly string[] {
  const [, , clause = "", main = ""] = first.exec(sentence) ?? [];
  const [, said = "", , , under = ""] = last.exec(sentence) ?? [];
  return [clause, main, said, under].filter((half) => half !== "").map((half) => half.toLowerCase());
}

function turnedRound(sentence: string): readonly string[] {
  const [, link = "", clause = "", main = "", end = ""] = first.exec(sentence) ?? [];
  if (main !== "") {
    if (isMany(main)) return [];
    return ["", ","].map((comma) => `${opened(main, sentence)}${comma} ${lower(link)} ${clause}${end}`);
  }
  const [, said = "", , ahead = "", under = "", mark = ""] = last.exec(sentence) ?? [];
  if (said === "" || isMany(said)) return [];
  return [`${opened(ahead, sentence)} ${under}, ${inside(said)}${mark}`];
}

const named =
  /^((?:the |an? |any |our |your |their |its |such |this |these )?(?:[\w’'-]+ ){0,3}?[\w’'-]+) ((?:will|may|must|shall|can|should|is|are|was|were|has|have)\b.*)$/i;
const pronouns: readonly (readonly [subject: string, object: string])[] = [
  ["it", "it"],
  ["they", "them"],
];

/** Who is named in the main clause and pointed at in the condition, the other way round: the app will warn you when you open it, when you open the app, it will warn you. */
function pointedRound(sentence: string): readonly string[] {
  const [, said = "", , link = "", clause = "", end = ""] = last.exec(sentence) ?? [];
  const [, who = "", does = ""] = named.exec(said) ?? [];
  if (who === "" || isMany(said)) return [];
  return pronouns.flatMap(([subject, object]) => {
    const places = clause.match(new RegExp(`\\b${object}\\b`, "g")) ?? [];
    if (places.length !== 1 || another.test(clause)) return [];
    const full = clause.replace(new RegExp(`\\b${object}\\b`), () => inside(who));
    return [`${opened(link, sentence)} ${full}, ${subject} ${does}${end}`];
  });
}

/** Something else that the pronoun might point at. */
const another = /\b(?:the|an?|any|this|that|these|those|our|their|its)\b/i;

/** Of two things that are done it may hold for the last alone; nor is what is not so because of something so for that. */
function isMany(main: string): boolean {
  return /\b(?:and|but|that|which|who|only|not|never|no|because|if|when|unless|until)\b/i.test(main);
}

function opened(text: string, sentence: string): string {
  return /^[A-Z]/.test(sentence) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** What began the sentence, within it; a name keeps its capital, and so does the club's own Board. */
function inside(said: string): string {
  return /^[A-Z][a-z]*s?(?: |$)/.test(said) ? lower(said) : said;
}
