import type { NonEmpty, Reason } from "../../model.ts";
import { phraseOf } from "../explain/phrase.ts";
import { readText } from "../reading.ts";
import type { Judging } from "./text.ts";
import { introduces } from "../layout/introduction.ts";
import { isNote } from "../misprints/notes.ts";
import { pointsOnly } from "../pointers.ts";
import { voiceOf, type Rule, type Voice } from "../rules/rule.ts";

/** The reasons for a sentence, item, paragraph or section that came or went as a whole. */
export function judgeClause(text: string, came: boolean, judging: Judging): NonEmpty<Reason> {
  const bare = text.trim();
  const [line = ""] = bare.split("\n", 1);
  const sides = came ? { before: null, after: line } : { before: line, after: null };
  const reason = (rule: string): Reason => ({ rule, materiality: "editorial", ...sides, direction: null });
  if (!/[\p{L}\p{N}]/u.test(bare)) return [reason("punctuation")];
  if (!came && isNote(bare)) return [reason("orthography")];
  if (saysNothing(bare, came, judging)) return [reason("courtesy")];
  if (isPointer(bare, judging)) return [reason("reference")];
  const subjects = subjectsOf(bare, came ? judging.around?.after : judging.around?.before, judging);
  return [
    {
      rule: came ? "clause-added" : "clause-removed",
      materiality: "substantive",
      ...sides,
      direction: came ? "widened" : "narrowed",
    },
    ...subjects.map(({ rule, words }): Reason => {
      const found = came ? { before: null, after: words } : { before: words, after: null };
      return { rule, materiality: "substantive", ...found, direction: null };
    }),
  ];
}

/** Long clauses touch everything; a reader needs to hear of what they begin with. */
const readLength = 4000;
const mostSubjects = 3;

function subjectsOf(
  text: string,
  around: string | undefined,
  { language, rules }: Judging,
): readonly { rule: string; words: string }[] {
  // A section brings its own heading.
  const [heading = "", ...lines] = text.split("\n");
  const reading = readText(
    text.slice(0, readLength),
    language,
    lines.length === 0 ? around : `${around ?? ""} / ${heading}`,
  );
  const found = new Map<string, string>();
  for (const rule of rules) {
    if (found.size === mostSubjects) break;
    if (rule.kind !== "subject" && !speaking.has(rule.name)) continue;
    const facts = rule.facts(reading).filter((fact) => rule.isMeant?.(fact, reading) !== false);
    const words = new Set(facts.map(({ span }) => phraseOf(reading, span, [], "after", false)));
    if (words.size > 0) found.set(rule.name, [...words].slice(0, mostWords).join(" … "));
  }
  return Array.from(found, ([rule, words]) => ({ rule, words }));
}

const mostWords = 3;

/** Rules for facts that also name what a clause is about. */
const speaking: ReadonlySet<string> = new Set([
  "age",
  "consent",
  "law",
  "legal-basis",
  "place",
  "transfer",
  "automated-decision",
  "sensitive-data",
  "contact",
]);

const courtesy: Readonly<Record<Voice, RegExp>> = {
  ja: /^(?:以上|以下余白|敬具|記)。?$|お引き立て|ご愛顧|(?:宜|よろ)しくお願い(?:いた|申し?上|し)|ありがとうございま|御礼|感謝(?:いた|申し?上|し)|お待ちしており|お楽しみください|ご多幸|お役に立て|^(?:ご利用の前に|必ず|よく|最後まで)*(?:本[^。、]{1,12}を)?(?:必ず|よく|最後まで)*(?:お読み|ご一読)ください。?$/,
  zh: /^(?:感谢|谢谢|衷心感谢|非常感谢|诚挚感谢|我们感谢)|^祝您?|^敬祝|^顺颂|^谨致|期待(?:再次|继续)?为您|欢迎(?:您)?(?:使用|光临|来到)|祝(?:您)?.{0,8}愉快|^(?:请|敬请)您?(?:务必)?(?:仔细|认真|详细)阅读(?:本|以下)[^。，,]{0,16}。?$/,
  en: /^(?:thank you|thanks|many thanks|we (?:thank|appreciate|look forward|value your)|welcome to|enjoy|best regards|sincerely|happy |we hope you enjoy|it is our pleasure|please (?:take (?:a moment|the time) to )?read (?:it|them|this [a-z ]{1,30}|these [a-z ]{1,30}) carefully\.?$)/,
};

/** More than a compliment has room for something else. */
const courtesyLength = 140;

/** Sentences that only thank, or say that something is explained. */
function saysNothing(text: string, came: boolean, judging: Judging): boolean {
  if (isCourtesy(text, judging)) return true;
  const sentences = text.length > mostIntroduced ? [] : text.split(/(?<=[。！!])|(?<=[.!])\s+/);
  return (
    sentences.length > 0 &&
    sentences.every((one) => isCourtesy(one, judging) || isIntroduction(one, came, judging))
  );
}

/** A few sentences. */
const mostIntroduced = 300;

/** A sentence that only thanks, greets or wishes: nothing in it that any rule of fact reads. */
function isCourtesy(text: string, { language, rules }: Judging): boolean {
  if (text.length > courtesyLength) return false;
  const reading = readText(text, language);
  return (
    courtesy[voiceOf(language)].test(reading.plain.trim()) &&
    !rules.some((rule) => binding(rule) && rule.facts(reading).length > 0)
  );
}

/** A sentence that only says what is explained under the heading: nothing that any rule of fact reads, but for what the heading itself names. */
function isIntroduction(text: string, came: boolean, { language, rules, around }: Judging): boolean {
  const reading = readText(text, language);
  if (!introduces(reading.plain, voiceOf(language))) return false;
  const heading = readText((came ? around?.after : around?.before) ?? "", language).plain;
  return rules.every((rule) => {
    if (!binding(rule) && !telling.has(rule.name)) return true;
    return rule.facts(reading).every(({ span }) => heading.includes(reading.plain.slice(...span)));
  });
}

/** Subjects that nothing may be said of in passing. */
const telling: ReadonlySet<string> = new Set([
  "recipient",
  "transfer",
  "sensitive-data",
  "automated-decision",
  "children",
  "liability",
]);

function binding({ name, kind }: Rule): boolean {
  return kind === "fact" && !["scope", "modality", "condition", "time", "count", "place"].includes(name);
}

/** A sentence that only sends the reader to another place of the same text, and names no address and no fact on the way. */
function isPointer(text: string, { language, rules }: Judging): boolean {
  const reading = readText(text, language);
  return (
    pointsOnly(reading.plain, voiceOf(language)) &&
    !rules.some((rule) => binding(rule) && !pointing.has(rule.name) && rule.facts(reading).length > 0)
  );
}

/** What a section may be called by, without anything being said of it. */
const pointing: ReadonlySet<string> = new Set([
  "law",
  "legal-basis",
  "transfer",
  "sensitive-data",
  "negation",
  "consent",
]);
