import type { Document, Language } from "../../model.ts";
import { isChinese } from "../reading.ts";
import { textsOf } from "../texts.ts";
import { isNameOf } from "./titled-name.ts";

/** A name and the word by which the one who speaks calls itself. */
type Called = readonly [word: string, name: string];

/**
 * The names by which both versions call whoever speaks in them, with the word for it: Minato は and 当社は, Minato will and we will. One name
 * acts in most sentences of such a policy, or stands in its title and acts in some; where another, or "we" itself, comes near, nobody is taken for the speaker.
 */
export function speakerOf(before: Document, after: Document): readonly Called[] {
  if (before.language !== after.language) return [];
  const { speaker } = voices[voiceOf(after.language)];
  const stands = namesOf(after);
  return [...namesOf(before)].filter((name) => stands.has(name)).map((name) => [speaker, name] as const);
}

type Voice = "ja" | "zh" | "en";

function voiceOf(language: Language): Voice {
  return language === "ja" || language === "en" ? language : "zh";
}

interface Acting {
  readonly speaker: string;
  /** The word for the speaker where it acts itself; in 当社ウェブサイト it only names a thing. */
  readonly own: RegExp;
  /** A name that acts. */
  readonly name: RegExp;
  /** What many a publisher calls itself where it has no 当社: it is nobody else's. */
  readonly role: RegExp | null;
}

/** Names of Latin letters may act anywhere, since one of Han characters or kana cannot be told from other words; in English one in the middle of a sentence. */
const voices: Readonly<Record<Voice, Acting>> = {
  ja: {
    speaker: "当社",
    own: /(?:[当弊](?:社|会|館|店|院|行|園|校|法人|組合|団体)|[私我](?:たち|々)|本会|運営者) ?[はがにを]/g,
    name: /(?<![A-Za-z0-9.] ?)([A-Z][A-Za-z]{2,30}) ?(?:では|には|は|が)(?=[^A-Za-z])/g,
    role: /((?:当|本)(?:学|校|市|町|県|サイト|クラブ|センター|財団|機構|連盟|協会|組合|園|施設|研究所|クリニック)|主催者|提供者|開発者|開発元|制作委員会)(?:では|には|は|が)/g,
  },
  zh: {
    speaker: "我们",
    own: /(?:我们|我們|本公司|本站|本平台)/g,
    // A name needs no particle there, and products act as often as their makers.
    name: /(?!)()/g,
    role: null,
  },
  en: {
    speaker: "we",
    own: /\b[Ww]e\b/g,
    name: /(?<=[a-z,] )([A-Z][a-z]{2,30}) (?:may|will|can|does|has|is|collects|uses|receives|shares|stores|keeps|provides|grants)\b/g,
    role: null,
  },
};

/** Evidence: policies that name their publisher do so in every third sentence; a partner or product acts in a section or two. */
const fewest = 8;
const ahead = 3;
/** Of the name in the title fewer tell as much, and of a role. */
const fewestTitled = 3;
const fewestOfRole = 2;

function namesOf(document: Document): ReadonlySet<string> {
  const { own, name: acting, role } = voices[voiceOf(document.language)];
  const texts = [...textsOf(document)];
  const count = (pattern: RegExp): number =>
    texts.reduce((sum, text) => sum + Array.from(text.matchAll(pattern)).length, 0);
  const self = count(own);
  const found = new Set<string>();
  const [first, second] = ranked(texts, acting);
  if (first !== undefined && first[1] >= Math.max(fewest, self, ahead * (second?.[1] ?? 0)))
    found.add(first[0]);
  const titled = isChinese(document.language) || self === 0 ? isNameOf(document) : null;
  if (titled !== null && count(titled.acts) >= Math.max(fewestTitled, self + 1)) found.add(titled.name);
  if (role === null || self > 0 || found.size > 0) return found;
  const [most, next] = ranked(texts, role);
  if (most !== undefined && next === undefined && most[1] >= fewestOfRole) found.add(most[0]);
  return found;
}

/** The names that a pattern finds, the one found most often first. */
function ranked(texts: readonly string[], pattern: RegExp): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [, name = ""] of text.matchAll(pattern)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted((left, right) => right[1] - left[1]);
}
