import type { Language } from "../../../model.ts";
import { voiceOf, type Voice } from "../../rules/rule.ts";

/**
 * Whether two sentences are joined in another sense than before: what followed from the one is an exception to it (ので, ただし), what was asked for besides is what comes of
 * not doing so (且, 否则), what held in that case holds anyway (If you do, we delete it), or what somebody named ahead does we do (该服务会, 我们会).
 */
export function turnsJoint(before: string, after: string, language: Language): boolean {
  if (before.length + after.length > longest) return false;
  const voice = voiceOf(language);
  const [from, to] = [before, after].map((text) => text.toLowerCase().replace(/[‘’]/g, "'"));
  if (from === undefined || to === undefined) return false;
  return (
    countOf(from, otherwise[voice]) !== countOf(to, otherwise[voice]) ||
    excepts(from, to, voice) ||
    excepts(to, from, voice) ||
    losesCase(from, to, voice) ||
    losesCase(to, from, voice) ||
    (voice === "zh" && (actsInstead(from, to) || actsInstead(to, from)))
  );
}

/** Whether in one sentence what comes of not doing it is asked for besides: 须缴费，否则不得入内, 须缴费，且不得入内. */
export function turnsOtherwise(before: string, after: string): boolean {
  return takesPlace(before, after) || takesPlace(after, before);
}

function takesPlace(from: string, to: string): boolean {
  return Array.from(from.matchAll(/[，,；;。]否[则則][，,]?([^，。；;,]{3})/g)).some(([, rest = ""]) =>
    ["且", "并且", "並且", "而且", "同时", "同時"].some(
      (joint) => to.includes(joint + rest) && !from.includes(joint + rest),
    ),
  );
}

/** A paragraph, not a chapter. */
const longest = 2400;

function countOf(text: string, words: RegExp): number {
  return Array.from(text.matchAll(words)).length;
}

const otherwise: Readonly<Record<Voice, RegExp>> = {
  ja: /さもなければ|さもないと|そうでない場合/g,
  zh: /(?<=[。；;，,])否[则則](?<!除非[^。；;]*)/g,
  en: /(?<=^|[.;,]\s+(?:and |or )?)(?:otherwise|or else)\b/g,
};

/** What follows from a sentence is an exception to it. */
function excepts(from: string, to: string, voice: Voice): boolean {
  const gained = (words: RegExp): number => countOf(to, words) - countOf(from, words);
  return gained(following[voice]) < 0 && gained(turning[voice]) > 0;
}

const following: Readonly<Record<Voice, RegExp>> = {
  ja: /(?:ので|から)、|(?<=(?:ている|ていた|[しっん]た|ない|である|できる))ため、|(?:その|この)ため、|したがって|従って、|よって、/g,
  zh: /因此|所以|故此/g,
  en: /\b(?:therefore|consequently|accordingly|as a result)\b|, so (?!that\b)/g,
};
const turning: Readonly<Record<Voice, RegExp>> = {
  ja: /(?<=^|。)(?:ただし|但し|もっとも|しかし|ところが)|(?<=[るすだ])が、/g,
  zh: /(?<=[。；;，,])(?:但|然而|不[过過]|惟)/g,
  en: /\b(?:however|nevertheless)\b|[,.] but\b/g,
};

/** In that case, behind a sentence that has no condition of its own: said in one sentence, both hold anyway. */
function losesCase(from: string, to: string, voice: Voice): boolean {
  return Array.from(from.matchAll(inThatCase[voice])).some(({ 1: ahead = "", 2: words = "" }) => {
    if (conditional[voice].test(ahead)) return false;
    return (
      countOf(to, new RegExp(inThatCase[voice].source, "g")) === 0 && !takesUp[voice].test(to) && words !== ""
    );
  });
}

const inThatCase: Readonly<Record<Voice, RegExp>> = {
  ja: /([^。]*)。((?:その|この)場合(?:に)?は?、)/g,
  zh: /([^。；;]*)[。；;](此[时時]|(?:在)?(?:此|[这這][种種])情[况況形]下)/g,
  en: /([^.;]*)[.;]\s+(if (?:you|they|we|it) (?:do|does|are|is|have|has)(?: (?:so|not))?,|if so,|if not,|in (?:that|this|such a|such) (?:case|event),)/g,
};
const conditional: Readonly<Record<Voice, RegExp>> = {
  ja: /場合|とき|際|れば、|たら、/,
  zh: /如|若|倘|一旦|[时時的]，/,
  en: /\b(?:if|when|where|once|unless|should|in case|upon|after)\b/,
};
/** The same in other words. */
const takesUp: Readonly<Record<Voice, RegExp>> = {
  ja: /(?:その|この)(?:場合|際|とき)|同場合/,
  zh: /[届屆][时時]|此[时時]|情[况況形]下/,
  en: /\bif (?:you|they|we|it) (?:do|does|are|is|have|has)\b|\bif (?:so|not)\b|\b(?:case|event)\b|\bthen\b|\bwhich\b|\bif you\b/,
};

/** 该服务会收集 as 我们会收集. */
function actsInstead(from: string, to: string): boolean {
  return Array.from(from.matchAll(pointed)).some(({ 1: act = "" }) =>
    speakers.some((who) => {
      const said = new RegExp(`(?:^|[。；;，,])${who}${act}`, "u");
      return said.test(to) && !said.test(from);
    }),
  );
}

const pointed =
  /(?<=[。；;，,])(?:[该該此]|上述|[这這]些?)(?!平台|公司|[网網]站)\p{sc=Han}{2,5}?((?:[会會将將可][以能]?|不)\p{sc=Han}{3})/gu;
const speakers = ["我们", "我們", "我方", "您", "你"];
