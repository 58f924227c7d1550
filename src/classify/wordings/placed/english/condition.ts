/**
 * The English text after with a condition, or when it is, at the same end of its sentence as before: When the alarm sounds, leave the building; Leave the building
 * when the alarm sounds.
 */
export function conditionAsBefore(before: string, after: string): string {
  const stood = new Set(sentencesOf(before));
  return sentencesOf(after).reduce((text, sentence) => {
    if (stood.has(sentence)) return text;
    const turned = turnedRound(sentence).find((one) => stood.has(one));
    return turned === undefined ? text : text.replace(sentence, () => turned);
  }, after);
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.;!?:])\s+/);
}

const links =
  "if|when|whenever|where|once|before|after|unless|until|as soon as|as long as|while|because|since|provided that|in case|except when|except where";
const first = new RegExp(`^(${links}) ([^,.;:]+), (?:then )?([^.;:!?]+?)([.;:!?]?)$`, "i");
const last = new RegExp(`^([^.;:!?]+?)(,?) (${links}) ([^,.;:]+)([.;:!?]?)$`, "i");

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
