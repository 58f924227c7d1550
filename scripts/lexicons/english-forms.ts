/** The forms of a verb, a phrase behind it or not: the base, with s, the past, the participle, with ing. */
export type Forms = readonly [base: string, third: string, past: string, participle: string, ing: string];

/** Of `carry out`; or of one whose forms are given, `give/gives/gave/given/giving up`. */
export function verbForms(verb: string): Forms {
  const [word = "", ...rest] = verb.split(" ");
  const behind = rest.map((one) => ` ${one}`).join("");
  const [base, third, past, participle, ing] = word.includes("/") ? word.split("/") : regular(word);
  const form = (one: string | undefined): string => (one ?? "") + behind;
  return [form(base), form(third), form(past), form(participle), form(ing)];
}

function regular(verb: string): readonly string[] {
  if (verb === "be") return ["be", "is", "was", "been", "being"];
  if (verb === "have") return ["have", "has", "had", "had", "having"];
  const doubled = isDoubled(verb) ? `${verb}${verb.at(-1)}` : verb;
  const past = verb.endsWith("e")
    ? `${verb}d`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ied`
      : `${doubled}ed`;
  const ing = /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${doubled}ing`;
  return [verb, withS(verb), past, past, ing];
}

/** One vowel between consonants in one syllable, or in a last one that is stressed: stop, stopped; refer, referred, but offer, offered. */
function isDoubled(verb: string): boolean {
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) || stressed.test(verb);
}

const stressed =
  /[^fl]fer$|cur$|(?:^[eo]|[bdmrs]|re)mit$|[mox]pel$|trol$|quip$|(?:gret|allot|deter|rebut|acquit|embed|program|input|unplug|format|debug|outbid|begin)$/;

/** The singular and the plural of a noun, `person/people` where the plural is irregular. */
export function nounForms(noun: string): readonly [singular: string, plural: string] {
  const words = noun.split(" ");
  const last = words.pop() ?? "";
  const ahead = words.map((one) => `${one} `).join("");
  const [singular = "", plural] = last.split("/");
  return [ahead + singular, ahead + (plural ?? withS(singular))];
}

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
