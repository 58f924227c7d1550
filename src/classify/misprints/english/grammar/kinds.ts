import type { Spelling } from "../../../../model.ts";
import { irregularForms, irregularPlurals } from "./irregular.ts";

/** What a word may be in its sentence. */
export type Kind =
  | "article"
  | "possessive"
  | "determiner"
  | "preposition"
  | "modal"
  | "be"
  | "have"
  | "do"
  | "subject"
  | "object"
  | "joint"
  | "opener"
  | "to"
  | "not"
  | "number"
  | "adverb"
  | "adjective"
  | "singular"
  | "plural"
  | "base"
  | "third"
  | "past"
  | "participle"
  | "ing"
  | "other";

/** The kinds of words, each looked up once. */
export function kindsBy({ knows }: Spelling): (word: string) => ReadonlySet<Kind> {
  const found = new Map<string, ReadonlySet<Kind>>();
  return (word) => {
    const kinds = found.get(word) ?? kindsOf(word, knows);
    found.set(word, kinds);
    return kinds;
  };
}

/** The kinds of a word in small letters; of one that nobody knows, and of a name, none: then nothing is known of the place either. */
export function kindsOf(word: string, knows: Spelling["knows"]): ReadonlySet<Kind> {
  const closed = closedKinds.get(word);
  if (closed !== undefined) return closed;
  const known = (one: string): boolean => one.length > 1 && knows(one, "en");
  if (!known(word)) return none;
  const kinds = new Set<Kind>();
  if (isVerb(word, known)) kinds.add("base");
  for (const stem of stemsOf(word, "s")) if (isVerb(stem, known)) kinds.add("third");
  for (const stem of stemsOf(word, "ed"))
    if (isVerb(stem, known) && !irregularForms.has(stem)) kinds.add("past").add("participle");
  for (const stem of stemsOf(word, "ing")) if (isVerb(stem, known)) kinds.add("ing");
  for (const [past, participle] of irregularForms.values()) {
    if (past.includes(word)) kinds.add("past");
    if (participle.includes(word)) kinds.add("participle");
  }
  if (isNoun(word, known)) kinds.add("singular");
  const isPlural = /[^s]s$/.test(word) && stemsOf(word, "s").some((stem) => isNoun(stem, known));
  if (isPlural || irregularPlurals.has(word)) kinds.add("plural");
  if (isAdjective(word, known, kinds)) kinds.add("adjective");
  if (/..ly$/.test(word) && (known(word.slice(0, -2)) || /(?:i|b|p|d|t|g)ly$/.test(word)))
    kinds.add("adverb");
  return kinds;
}

const none: ReadonlySet<Kind> = new Set();

type Known = (word: string) => boolean;

/** A verb is what has a form in -ing, and a past. */
function isVerb(word: string, known: Known): boolean {
  if (notVerbs.has(word) || word.length < 3) return shortVerbs.has(word);
  if (irregularForms.has(word)) return true;
  return formsOf(word, "ing").some(known) && formsOf(word, "ed").some(known);
}

const shortVerbs: ReadonlySet<string> = new Set(["go"]);
/** Words of another kind, of which a dictionary of rare words knows the verb. */
const notVerbs: ReadonlySet<string> = new Set(
  "third other user member data information further lower upper minor party even weather woman man person people age day week month year able bad fine good full private public legal personal real".split(
    " ",
  ),
);

function isNoun(word: string, known: Known): boolean {
  if (moreNouns.has(word)) return true;
  return (
    (known(`${word}'s`) && !notNouns.has(word)) ||
    /..(?:tion|ment|ness|ity|ance|ence|ship|ism|age)$/.test(word)
  );
}

/** Nouns of software, of which a dictionary knows the verb. */
const moreNouns: ReadonlySet<string> = new Set(
  "upload download commit follow unsubscribe opt login signup fix merge fetch reply rebuild install uninstall setup".split(
    " ",
  ),
);
/** Verbs that are nouns in a phrase or in a trade alone. */
const notNouns: ReadonlySet<string> = new Set(
  "send receive provide collect keep be have do get give allow ensure inform notify comply obtain disclose protect delete identify cancel lose choose must can will may might should would could not and or if but".split(
    " ",
  ),
);

function isAdjective(word: string, known: Known, kinds: ReadonlySet<Kind>): boolean {
  if (kinds.has("participle") || kinds.has("ing")) return true;
  if (/..(?:able|ible|ful|less|ous|ive|ical|ial|ual|ary|ic|ent|ant)$/.test(word)) return true;
  if (kinds.has("third") || kinds.has("plural")) return false;
  const graded = known(`${word}ness`) || (known(`${word}er`) && known(`${word}est`));
  return graded || moreAdjectives.has(word) || (known(`${word}ly`) && !kinds.has("singular"));
}

const moreAdjectives: ReadonlySet<string> = new Set(
  "own same such other further lower upper clear open correct complete direct secure free even content personal legal private public general special current due able total standard original annual main final individual professional medical local national international digital regular normal fair real possible third second first last next past right left safe separate welcome okay ok void null online offline".split(
    " ",
  ),
);

/** The words of which this one may be the form. */
function stemsOf(word: string, ending: "s" | "ed" | "ing"): readonly string[] {
  if (!word.endsWith(ending)) return [];
  const bare = word.slice(0, -ending.length);
  if (ending === "s") {
    const stems = [bare];
    if (/(?:s|x|z|ch|sh|o)es$/.test(word)) stems.push(word.slice(0, -2));
    if (word.endsWith("ies")) stems.push(`${word.slice(0, -3)}y`);
    return stems.filter((stem) => !stem.endsWith("s") || stem.endsWith("ss"));
  }
  const stems = [bare, `${bare}e`];
  if (/(.)\1$/.test(bare)) stems.push(bare.slice(0, -1));
  if (bare.endsWith("i")) stems.push(`${bare.slice(0, -1)}y`);
  return stems;
}

function formsOf(verb: string, ending: "ed" | "ing"): readonly string[] {
  const bare = /[^eoy]e$/.test(verb) ? verb.slice(0, -1) : verb;
  const forms = [`${bare}${ending}`, `${verb}${verb.at(-1)}${ending}`];
  if (ending === "ed" && verb.endsWith("e")) forms.push(`${verb}d`);
  if (ending === "ed" && /[^aeiou]y$/.test(verb)) forms.push(`${verb.slice(0, -1)}ied`);
  return forms;
}

const closed: Readonly<Record<string, string>> = {
  article: "a an the",
  "possessive determiner": "our your my their its",
  "possessive determiner object": "her",
  "possessive determiner other": "his",
  determiner: "every",
  "determiner other": "this that these those any each some no all both another either neither",
  preposition: "of at by with from into upon during among between against towards toward via onto amongst",
  "preposition other":
    "in on for without within through about under over off up out down near across along around behind beside above below beyond inside outside throughout per than",
  "preposition opener": "until since after before as",
  "preposition other singular": "like past",
  to: "to",
  modal: "shall should would could",
  "modal other": "may might can will must",
  be: "is are was were am",
  "be base": "be",
  participle: "been",
  "ing singular": "being",
  "have base": "have",
  have: "has",
  "have past participle": "had",
  "do base": "do",
  do: "does did",
  "participle adjective": "done",
  subject: "we i he she they",
  "subject object": "you it",
  object: "us me him them",
  "object other": "ourselves yourself yourselves themselves itself himself herself",
  joint: "and or but nor",
  opener: "if when unless because although though whenever wherever whether while whereas once",
  "opener other": "where so how why",
  "opener object other": "who which what whose whom that",
  not: "not",
  number:
    "two four five six seven eight nine ten eleven twelve fifteen twenty thirty several many few various multiple numerous three",
  "number other": "one",
  adverb:
    "first also always never only just still already often again soon here there now then ever even rather very too quite yet instead therefore however thus hence otherwise else please together away back perhaps least most more less not",
  other: "much own same such other yes e g i eg ie etc vs de la",
};

const closedKinds: ReadonlyMap<string, ReadonlySet<Kind>> = (() => {
  const found = new Map<string, Set<Kind>>();
  for (const [kinds, words] of Object.entries(closed))
    for (const word of words.split(" ")) {
      const set = found.get(word) ?? new Set();
      for (const kind of kinds.split(" ")) set.add(kind as Kind);
      found.set(word, set);
    }
  return found;
})();
